/** What a drawing is made of: shapes, words, and what colours and bounds them. Nothing that loads, links, moves or runs. */
const elements = new Set(
  'g path rect circle ellipse line polyline polygon text tspan title desc defs marker linearGradient radialGradient stop clipPath'.split(
    ' ',
  ),
)

/** Where they stand and how they look. `style` and `class` would reach beyond the drawing. */
const attributes = new Set(
  [
    'id x y x1 y1 x2 y2 dx dy cx cy r rx ry width height d points transform viewBox preserveAspectRatio',
    'fill fill-opacity fill-rule stroke stroke-width stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin',
    'stroke-miterlimit stroke-opacity opacity color font-size font-weight font-style font-family letter-spacing',
    'text-anchor dominant-baseline text-decoration paint-order rotate textLength lengthAdjust visibility vector-effect',
    'offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod fx fy clip-path clip-rule clipPathUnits',
    'marker-start marker-mid marker-end markerWidth markerHeight markerUnits refX refY orient aria-hidden',
  ]
    .join(' ')
    .split(' '),
)

const tag = /<(\/?)([A-Za-z]+)((?:\s+[A-Za-z][\w-]*="[^"<>]*")*)\s*(\/?)>/y
const attribute = /\s+([A-Za-z][\w-]*)="([^"<>]*)"/g

/** A value may name a part of the same drawing, and nothing else by `url(…)`. */
const isPlainValue = (value: string): boolean =>
  !/url\s*\(/i.test(value.replace(/url\(#[\w-]+\)/g, '')) && !value.includes('\\')

function arePlainAttributes(text: string): boolean {
  return [...text.matchAll(attribute)].every(([, name = '', value = '']) => attributes.has(name) && isPlainValue(value))
}

/**
 * Whether the inside of an `<svg>` is a drawing and nothing else: known elements, well nested, with known attributes in
 * double quotes, and words. Whatever is not known is refused, so that what browsers learn to do later is refused too.
 */
export function isPlainDrawing(svg: string): boolean {
  const open: string[] = []
  let at = 0
  while (at < svg.length) {
    const next = svg.indexOf('<', at)
    if (svg.slice(at, next === -1 ? undefined : next).includes('>')) return false
    if (next === -1) break
    tag.lastIndex = next
    const found = tag.exec(svg)
    if (!found) return false
    const [whole, closes, name = '', given = '', isEmpty] = found
    if (!elements.has(name) || !arePlainAttributes(given)) return false
    if (closes) {
      if (given || isEmpty || open.pop() !== name) return false
    } else if (!isEmpty) open.push(name)
    at = next + whole.length
  }
  return open.length === 0
}
