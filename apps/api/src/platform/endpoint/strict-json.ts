import { Refusal } from '../problems/refusal.ts'

const deepest = 32
const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads a JSON body: UTF-8, one value, at most 32 levels, no key twice, no `__proto__`.
 * Throws a 400 refusal with the reason.
 */
export function parseStrictJson(body: Buffer): unknown {
  let text: string
  try {
    text = utf8.decode(body)
  } catch {
    throw new Refusal(400, 'malformed-body')
  }
  scan(text)
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 'malformed-body')
  }
}

/** Walks over the text once, for what `JSON.parse` lets through. */
function scan(text: string): void {
  const open: (Set<string> | null)[] = []
  let expectsKey = false
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]
    if (char === '"') {
      const end = endOfString(text, at)
      if (expectsKey) rememberKey(open.at(-1), text.slice(at, end + 1))
      expectsKey = false
      at = end
    } else if (char === '{' || char === '[') {
      if (open.length === deepest) throw new Refusal(400, 'too-deep')
      open.push(char === '{' ? new Set() : null)
      expectsKey = char === '{'
    } else if (char === '}' || char === ']') {
      open.pop()
      expectsKey = false
    } else if (char === ',') {
      expectsKey = open.at(-1) instanceof Set
    }
  }
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at
  }
  throw new Refusal(400, 'malformed-body')
}

function rememberKey(keys: Set<string> | null | undefined, quoted: string): void {
  if (!keys) return
  let key: string
  try {
    key = JSON.parse(quoted) as string
  } catch {
    throw new Refusal(400, 'malformed-body')
  }
  if (key === '__proto__') throw new Refusal(400, 'malformed-body')
  if (keys.has(key)) throw new Refusal(400, 'duplicate-key')
  keys.add(key)
}
