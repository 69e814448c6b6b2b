import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { partsOfHtml } from './blocks-of-html.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { takenModules } from './taken-document.ts'

type Parsed = ReturnType<typeof parseDocument>['children'][number]

/** The browser's parser is tried in the journey; here another one stands in for it. */
function treeOf(html: string): HtmlElement {
  const left = new Set(['script', 'style', 'iframe', 'svg', 'math', 'xml', 'head'])
  const nodeOf = (node: Parsed): HtmlNode[] => {
    if ('data' in node) return String(node.type) === 'text' ? [node.data] : []
    if (!('attribs' in node) || left.has(node.name)) return []
    return [{ tag: node.name, attributes: node.attribs, children: node.children.flatMap(nodeOf) }]
  }
  return { tag: 'body', attributes: {}, children: parseDocument(html).children.flatMap(nodeOf) }
}

const blocks = (html: string) =>
  partsOfHtml(treeOf(html)).map((part) => (part.kind === 'block' ? part.block : part.picture))
const texts = (html: string) => blocks(html).map((one) => ('kind' in one && 'text' in one ? one.text : one))

const bullet = `<![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span
style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>`
const marker = (text: string) =>
  `<![if !supportLists]><span style='mso-list:Ignore'>${text}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>`
const item = (list: string, mark: string, text: string, place = 'Middle') =>
  `<p class=MsoListParagraphCxSp${place} style='text-indent:-.25in;mso-list:${list}'>${mark}${text}<o:p></o:p></p>\n`

describe('what Word puts on the clipboard', () => {
  it('keeps headings, paragraphs, bold words and links', () => {
    expect(
      blocks(`<div class=WordSection1>
<h1>Approach at night<o:p></o:p></h1>
<p class=MsoNormal>They must see <b style='mso-bidi-font-weight:normal'>who is
inside; </b>you must not blind them.<span style='mso-spacerun:yes'>  </span>See <a
href="https://example.org/manual">the manual</a>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoHeading2 style='mso-outline-level:2'>At the <st1:place w:st="on">gate</st1:place></p></div>`),
    ).toEqual([
      { kind: 'heading', text: 'Approach at night' },
      {
        kind: 'paragraph',
        text: 'They must see **who is inside;** you must not blind them. See [the manual](https://example.org/manual).',
      },
      { kind: 'heading', text: 'At the gate' },
    ])
  })

  it('makes lists of list paragraphs, without the bullets Word drew, and tells steps from lists', () => {
    expect(
      blocks(
        item('l0 level1 lfo1', bullet, 'Radio', 'First') +
          item('l0 level2 lfo1', marker('o'), 'Two batteries') +
          item('l0 level1 lfo1', bullet, 'Water', 'Last') +
          item('l1 level1 lfo2', marker('1.'), 'Slow early.', 'First') +
          item('l1 level1 lfo2', marker('2.'), 'Dip the headlights.', 'Last') +
          item('l2 level1 lfo3', marker('①'), '挨拶する。'),
      ),
    ).toEqual([
      { kind: 'list', items: ['Radio', '– Two batteries', 'Water'] },
      { kind: 'steps', items: ['Slow early.', 'Dip the headlights.'] },
      { kind: 'steps', items: ['挨拶する。'] },
    ])
  })

  it('knows a bullet that another program took the mark from', () => {
    expect(blocks(item('l0 level1 lfo1', '<span>1.<span>&nbsp;&nbsp; </span></span>', 'Slow early.'))).toEqual([
      { kind: 'steps', items: ['Slow early.'] },
    ])
  })

  it('makes a checklist of boxes', () => {
    expect(
      blocks(
        item('l0 level1 lfo1', marker('☐'), 'Fuel above half') + item('l0 level1 lfo1', marker('☐'), 'Spare wheel'),
      ),
    ).toEqual([{ kind: 'checklist', title: '', items: ['Fuel above half', 'Spare wheel'] }])
  })

  it('takes a table with its caption, paragraphs in cells and all', () => {
    const cell = (text: string) => `<td width=300 valign=top><p class=MsoNormal>${text}<o:p></o:p></p></td>`
    expect(
      blocks(`<p class=MsoCaption>Table 1 Radio calls</p><table class=MsoTableGrid border=1><tr>${cell('<b>When</b>')}${cell('Who')}</tr>
<tr>${cell('07:40')}${cell('Base')}</tr><tr>${cell('&nbsp;')}${cell('&nbsp;')}</tr></table>`),
    ).toEqual([{ kind: 'table', caption: 'Table 1 Radio calls', head: ['**When**', 'Who'], rows: [['07:40', 'Base']] }])
  })

  it('loses no cell of a table that is too wide or too long', () => {
    const row = (of: string, count: number) =>
      `<tr>${Array.from({ length: count }, (_, at) => `<td>${of}${at}</td>`).join('')}</tr>`
    expect(JSON.stringify(blocks(`<table>${row('h', 8)}${row('c', 8)}</table>`))).toContain('h7: c7')
    const long = blocks(
      `<table>${row('h', 2)}${Array.from({ length: 70 }, (_, at) => row(`r${at}-`, 2)).join('')}</table>`,
    )
    expect(long).toHaveLength(3)
    expect(JSON.stringify(long)).toContain('r69-1')
  })

  it('takes what tracked changes put in, and leaves what they struck and what was said beside it', () => {
    expect(
      texts(`<p class=MsoNormal>Turn on the <span class=msoIns><ins cite="mailto:a" datetime="2026-01-01T00:00">cabin </ins></span><span
class=msoDel><del cite="mailto:a">inside </del></span>light<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[k1]</a></span>.</p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Is this right?</p></div></div>`),
    ).toEqual(['Turn on the cabin light.'])
  })

  it('joins lines of a file that break Japanese words, and keeps words apart that spaces divide', () => {
    expect(texts('<p class=MsoNormal>車内の様子を\n相手に見せる。</p><p>two\nwords</p>')).toEqual([
      '車内の様子を相手に見せる。',
      'two words',
    ])
  })

  it('names a picture that lies in a file, so that it is asked for', () => {
    expect(
      blocks('<p class=MsoNormal>Before<img width=2 src="file:///C:/Users/a/clip_image001.png" alt="A gate">after</p>'),
    ).toEqual([
      { kind: 'paragraph', text: 'Before' },
      { source: 'file:///C:/Users/a/clip_image001.png', alt: 'A gate' },
      { kind: 'paragraph', text: 'after' },
    ])
  })

  it.each([
    ['a link with a script', '<p>See <a href="java\tscript:alert(1)">this</a></p>', ['See this']],
    ['a frame with a page', '<p>a</p><iframe srcdoc="<script>alert(1)</script>">b</iframe>', ['a']],
    [
      'a page in a namespace',
      '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></math><p>a</p>',
      ['a'],
    ],
    ['a drawing with a script', '<svg><script>alert(1)</script></svg><p>a</p>', ['a']],
    ['a link to a page of its own', '<p><a href="data:text/html,<script>1</script>">a</a></p>', ['a']],
  ])('becomes words only where it holds %s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected)
  })

  it('survives ten thousand nested elements', () => {
    expect(texts(`${'<div>'.repeat(2_000)}deep`)).toEqual(['deep'])
  })
})

describe('a document taken in as a whole', () => {
  const untitled = { module: 'Module', lesson: 'Introduction' }
  const taken = (html: string) =>
    takenModules(
      partsOfHtml(treeOf(html)).flatMap((part) => (part.kind === 'block' ? [part] : [])),
      untitled,
    ).map(({ title, lessons }) => [title, lessons.map((lesson) => [lesson.title, lesson.blocks.length])])

  it('has modules and lessons where it has headings of two levels', () => {
    expect(
      taken('<p>Before</p><h1>One</h1><p>First words</p><h2>A</h2><p>a</p><h3>deeper</h3><h2>B</h2><h1>Two</h1>'),
    ).toEqual([
      ['Module', [['Introduction', 1]]],
      [
        'One',
        [
          ['One', 1],
          ['A', 2],
          ['B', 0],
        ],
      ],
      ['Two', [['Two', 0]]],
    ])
  })

  it('has one module where it has headings of one level, or none', () => {
    expect(taken('<h1>A</h1><p>a</p><h1>B</h1><p>b</p>')).toEqual([
      [
        'Module',
        [
          ['A', 1],
          ['B', 1],
        ],
      ],
    ])
    expect(taken('<p>a</p>')).toEqual([['Module', [['Introduction', 1]]]])
  })
})
