const around = 60

/** Marks of a text are not read: `**strong**` and `[words](https://address)` without what is no word. */
export const withoutMarks = (text: string): string =>
  text.replace(/\*\*(.+?)\*\*/g, '$1').replace(/\[([^\]]+)\]\(https:\/\/[^\s)]+\)/g, '$1')

/** The first of some texts that holds the words, cut to what stands around them; the first text where none does. */
export function excerptOf(texts: readonly string[], words: string): string {
  const plain = texts.map((text) => withoutMarks(text).normalize('NFKC'))
  const found = plain.find((text) => text.toLowerCase().includes(words)) ?? plain[0] ?? ''
  const at = Math.max(0, found.toLowerCase().indexOf(words))
  const from = Math.max(0, at - around)
  const to = Math.min(found.length, at + words.length + around)
  return `${from > 0 ? '…' : ''}${found.slice(from, to).toWellFormed()}${to < found.length ? '…' : ''}`
}
