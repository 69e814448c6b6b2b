/** What no field of ours means, as it stands in a body. */
export const oddValues: readonly string[] = [
  'null',
  '""',
  '"\\u0000"',
  '"\\ud800"',
  '"\\u202e"',
  '"a\\nb"',
  '"\\u200b\\u200b"',
  `"${'あ'.repeat(5_000)}"`,
  '-1',
  '2147483648',
  '1e400',
  '1.5',
  'true',
  '[]',
  '{}',
  '"2023-02-29"',
  '"infinity"',
  '"+294277-01-01"',
  '"2026-01-01T00:00:60Z"',
  '"2026-01-01T00:00:00+99:00"',
]

/** The same for a value of an address, as it stands in one. */
export const oddQueryValues: readonly string[] = [
  '',
  '%00',
  '%E2%80%AE',
  '%F0%9F%99%82',
  "'%20OR%201=1--",
  '%25',
  '-1',
  '2147483648',
  '1e400',
  '2023-02-29',
  'infinity',
  '%2B294277-01-01',
  '00000000-0000-4000-8000-000000000000',
  'x'.repeat(3_000),
]

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

const marker = '\u{1F9ED}here'

/** A value with one leaf of it marked, for each leaf below its first level. */
function marked(value: Json): Json[] {
  if (value === null || typeof value !== 'object') return [marker]
  if (Array.isArray(value))
    return value.flatMap((each, at) =>
      marked(each).map((one) => value.map((other, place) => (place === at ? one : other))),
    )
  return Object.entries(value).flatMap(([name, each]) => marked(each).map((one) => ({ ...value, [name]: one })))
}

/** Bodies like this one, in each of which a leaf below the first level is odd: what a shallow check misses. */
export function oddInside(body: unknown): string[] {
  const inner = marked(body as Json).filter((each) => each !== marker)
  return inner.flatMap((each) => {
    const text = JSON.stringify(each)
    return oddValues.map((odd) => text.replace(`"${marker}"`, () => odd))
  })
}
