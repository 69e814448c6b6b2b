import sanitizeHtml from 'sanitize-html'
import { NotPossible } from './found.ts'

/** Tags whose end is an end of a line. */
const lineEnds = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-3]|\/pre|\/blockquote)\s*\/?>/g
/** Tags at which a line begins, unless one has just begun. */
const lineStarts = /<(?:(?:p|div|li|tr|h[1-3]|pre|blockquote)|\/?(?:h[4-6]|ul|ol|dl|dt|dd|table|caption|hr))\s*\/?>/g
const allowed =
  'p br div li tr td th pre blockquote h1 h2 h3 h4 h5 h6 strong b hr ul ol dl dt dd table caption sup sub ruby rt rp'

/** Throws when a text cannot be understood without a picture, a recording or a formula that plain words do not carry. */
export function refuseWhatIsNoText(html: string): void {
  if (/<(?:img|svg|picture|canvas)\b/i.test(html)) throw new NotPossible('picture')
  if (/<(?:audio|video|object|embed|iframe)\b|@@PLUGINFILE@@/i.test(html)) throw new NotPossible('media')
  if (/<math\b/i.test(html)) throw new NotPossible('formula')
}

/** The words of a piece of HTML, a line for each of its lines, with what is strong between `**`. */
export function plainText(html: string): string {
  refuseWhatIsNoText(html)
  const clean = sanitizeHtml(html, { allowedTags: allowed.split(' '), allowedAttributes: {}, nestingLimit: 100 })
  const inLines = withRaised(withRuby(withLineEnds(clean)))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(lineEnds, '\n')
    .replaceAll(lineStarts, '<p>')
    .replaceAll(/<t[dh]>/g, '')
    .replaceAll(/<\/t[dh]>/g, ' ')
  const lines = withStrong(inLines)
    .replaceAll(/(^|\n) ?(?:<p> ?)+/g, '$1')
    .replaceAll(/(?:<p> ?)+\n?/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
  // The cleaner escapes what is text; these are all it writes.
  const text = lines
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&amp;', '&')
  return tidy(text)
}

/** Lines of what is preformatted stay lines. */
const withLineEnds = (html: string): string =>
  html.replaceAll(/(<pre>)([\s\S]*?)(?=<\/pre>)/g, (_, tag: string, inside: string) => {
    const lines = inside
      .replace(/^\r?\n/, '')
      .trimEnd()
      .split(/\r\n|\r|\n/)
    return `${tag}${lines.join('<br />')}`
  })

/** A reading stands in brackets behind its characters, where the page does not write brackets itself. */
const withRuby = (html: string): string =>
  html.replaceAll(/<ruby>[\s\S]*?<\/ruby>/g, (ruby) =>
    ruby.includes('<rp>') ? ruby : ruby.replaceAll(/<rt>([^<]+)<\/rt>/g, '（$1）'),
  )

const plain = '0123456789+-=()abcdefghijklmnoprstuvwxyz'
const raised = [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ']
/** A blank where there is no such character. */
const lowered = [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐ   ₑ  ₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥ ₓ  ']

/** Raised and lowered characters where they exist, else signs that say so: m² and H₂O, x^(…) and x_(…). */
function withRaised(html: string): string {
  const innermost = /<(sup|sub)>((?:(?!<\/?su[pb]>)[\s\S])*)<\/\1>/g
  const written = html.replaceAll(innermost, (_, tag: string, inside: string) => {
    const text = inside.replaceAll(/<[^>]*>/g, '').trim()
    if (text === '') return ''
    const small = [...text].map((one) => (tag === 'sup' ? raised : lowered)[plain.indexOf(one)])
    // Whole words of small letters are hard to read.
    const isShort = text.length <= 3 || !/[a-z]/.test(text)
    const areAll = isShort && small.every((one) => one !== undefined && one !== ' ')
    return areAll ? small.join('') : `${tag === 'sup' ? '^' : '_'}(${text})`
  })
  return written === html ? html : withRaised(written)
}

/** What is strong between marks, without blanks and line ends at its edges. */
function withStrong(html: string): string {
  let depth = 0
  return html
    .replaceAll(/<(\/?)(?:strong|b)>/g, (_, closes: string) => {
      if (closes === '') return depth++ === 0 ? '<b>' : ''
      return --depth === 0 ? '</b>' : ''
    })
    .replaceAll(/<b>((?: |\n|<p>)+)/g, '$1<b>')
    .replaceAll(/(?<! |\n|<p>)((?: |\n|<p>)+)<\/b>/g, '</b>$1')
    .replaceAll('<b></b>', '')
    .replaceAll(/<\/?b>/g, '**')
}

/** A text without spaces at the ends of its lines and without more than one empty line. */
export const tidy = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replaceAll(/[ \t]+/g, ' ').trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()

/** The words of a text that may be HTML. */
export const wordsOf = (text: string): string => (/<[a-z/!]|&[a-z#]\w*;/i.test(text) ? plainText(text) : tidy(text))
