/** A value JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export type JsonObject = { readonly [name: string]: Json }

/** Deeper than any credential; it keeps a hostile document from exhausting the stack. */
const greatestDepth = 64

/**
 * The canonical text of a JSON value (JSON Canonicalization Scheme, RFC 8785): members sorted by UTF-16 code
 * units, no white space, strings and numbers as ECMAScript writes them.
 * @throws TypeError for what has no canonical text: a number that is not finite, a lone surrogate, a value
 * that is not JSON, or nesting over 64 levels.
 */
export function canonicalJson(value: Json): string {
  return written(value, greatestDepth)
}

/** Whether a parsed value is a JSON object, neither null nor a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function written(value: Json, depth: number): string {
  if (depth < 0) throw new TypeError('nested too deeply')
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return writtenString(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('a number that is not finite has no canonical text')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map((item: Json) => written(item, depth - 1)).join(',')}]`
  if (!isJsonObject(value)) throw new TypeError('not a JSON value')
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, item]) => `${writtenString(name)}:${written(item, depth - 1)}`).join(',')}}`
}

function writtenString(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('a lone surrogate has no canonical text')
  return JSON.stringify(text)
}
