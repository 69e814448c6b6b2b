import sanitizeHtml from 'sanitize-html'
import { NotPossible } from './found.ts'

const lineEnds = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6]|\/pre|\/blockquote)\s*\/?>/gi

/** Throws when a text cannot be understood without a picture, a recording or a formula that plain words do not carry. */
export function refuseWhatIsNoText(html: string): void {
  if (/<(?:img|svg|picture|canvas)\b/i.test(html)) throw new NotPossible('picture')
  if (/<(?:audio|video|object|embed|iframe)\b|@@PLUGINFILE@@/i.test(html)) throw new NotPossible('media')
  if (/<math\b/i.test(html)) throw new NotPossible('formula')
}

/** The words of a piece of HTML, a line for each of its lines, with what is strong between `**`. */
export function plainText(html: string): string {
  refuseWhatIsNoText(html)
  const clean = sanitizeHtml(html, {
    allowedTags: ['p', 'br', 'div', 'li', 'tr', 'td', 'th', 'pre', 'blockquote', 'h1', 'h2', 'h3', 'strong', 'b'],
    allowedAttributes: {},
    nestingLimit: 100,
  })
  const lines = clean
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<(?:strong|b)>\s*<\/(?:strong|b)>/g, '')
    .replaceAll(/<\/?(?:strong|b)>/g, '**')
    .replaceAll(lineEnds, '\n')
    .replaceAll(/<\/t[dh]>/g, ' ')
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
