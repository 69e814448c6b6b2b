import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlainDrawing } from './drawing.ts'

describe('the inside of a drawing', () => {
  it.each([
    '',
    '<rect width="4" height="4" fill="var(--ink)"/><text x="1" y="1">{{a}}</text>',
    '<g transform="translate(1 2)"><path d="M0 0h4" stroke-dasharray="2 2" /></g>',
    '<defs><marker id="a" refX="1"><path d="M0 0"/></marker></defs><line marker-end="url(#a)"/>',
    '<text>a &lt; b &amp; c</text>',
  ])('may be %j', (svg) => expect(isPlainDrawing(svg)).toBe(true))

  it.each([
    '<script>alert(1)</script>',
    '<SCRIPT>alert(1)</SCRIPT>',
    '<g><script/></g>',
    '<rect onload="x()"/>',
    '<g/onload=alert(1)>',
    '<g fill="red"onload="alert(1)"/>',
    "<g fill='red'/>",
    '<rect fill=red/>',
    '<rect style="fill:url(https://x)"/>',
    '<rect class="top"/>',
    '<rect fill="url(https://x)"/>',
    '<rect fill="URL (https://x)"/>',
    '<rect fill="url(#a) url(//x)"/>',
    '<rect fill="u\\72l(//x)"/>',
    '<text>a > b</text>',
    '<g>',
    '</g>',
    '<g></text></g>',
    '<g></g fill="red">',
    '<rect\u0000/>',
    '<rect fill="a\u0000"onload="b"/>',
    '<!-- a -->',
    '<![CDATA[<script>]]>',
    '<!DOCTYPE x>',
    '<?xml version="1.0"?>',
    '<svg:script/>',
    '<foreignObject/>',
    '<image href="x"/>',
    '<use href="#a"/>',
    '<a><text>x</text></a>',
    '<set attributeName="href"/>',
    '<text><tspan',
  ])('may not be %j', (svg) => expect(isPlainDrawing(svg)).toBe(false))

  it('never names an element or an attribute that is not known, whatever surrounds it', () => {
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '"',
        "'",
        '/',
        ' ',
        '=',
        'g',
        'script',
        'onload',
        'fill',
        'href',
        'a',
        '&#60;',
        '\t',
        '\n',
        '\u0000',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const svg = pieces.join('')
        if (!isPlainDrawing(svg)) return
        // What an HTML parser could take for the beginning of an element, or of an attribute in it.
        expect(svg.match(/<\/?([^\s/>]*)/g)?.filter((each) => !/^<\/?g$/.test(each)) ?? []).toEqual([])
        for (const [inside] of svg.matchAll(/<[^>]*>/g)) expect(inside).toMatch(/^<\/?g(\s+fill="[^"<>]*")*\s*\/?>$/)
      }),
      { numRuns: 20_000 },
    )
  })
})
