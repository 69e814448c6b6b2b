/** The lines of each item of a GIFT file, without those that are comments; a category ends with its line. */
export function blocksOf(text: string): string[][] {
  const blocks: string[][] = [[]]
  for (const line of text.split(/\r\n|\r|\n/).filter((line) => !/^\s*\/\//.test(line))) {
    if (line.trim() === '') blocks.push([])
    else if (/^\s*\$CATEGORY:/.test(line)) blocks.push([line], [])
    else blocks.at(-1)?.push(line)
  }
  return blocks.filter((lines) => lines.length > 0)
}

/**
 * An item without comments at the ends of its lines. Two slashes are also an operator and part of addresses, so that they
 * are taken for a comment only in an item that has one where nothing else can be: right after its title or opening brace.
 */
export function withoutComments(lines: readonly string[]): string {
  const isCommented = lines.some((line) => /(?<!\\)\{\s*\/\/|^\s*::[^:{}]*::\s*\/\/[^{}]*$/.test(line))
  return (isCommented ? lines.map((line) => line.replace(/(^|[\s{])\/\/.*$/, '$1')) : lines).join('\n')
}

/** The parser knows truth in capitals only. */
export const withTruth = (block: string): string =>
  block.replaceAll(/(?<!\\)\{\s*(?:true|false|t|f)\s*(?=[}#])/gi, (answer) => answer.toUpperCase())

/**
 * An item in which signs outside the answers are text, as Moodle takes them, and `~=` is a right choice. What has no
 * answers is left alone where its lines look like choices: it is then a piece of a broken item.
 */
export function withSigns(block: string): string {
  const [before = '', inside, after, ...more] = block.split(/(?<!\\)[{}]/)
  const escaped = (text: string): string => text.replaceAll(/(?<!\\)[=~#]/g, '\\$&')
  if (inside === undefined) return /^\s*[=~]/m.test(block) ? block : escaped(block)
  const isOne = after !== undefined && more.length === 0 && block.charAt(before.length) === '{'
  return isOne ? `${escaped(before)}{${inside.replaceAll(/(?<!\\)~=/g, '=')}}${escaped(after)}` : block
}

/** Whether one sentence asks for several answers; where each begins a line of its own these are several questions. */
export function hasSeveralAnswers(block: string): boolean {
  const ends = [...block.matchAll(/(?<!\\)\{\s*[=~#][^{}]*(?<!\\)\}/g)].map((found) => found.index + found[0].length)
  return ends.length > 1 && ends.slice(0, -1).every((end) => /^[ \t]*(?!::)[^\s]/.test(block.slice(end)))
}
