/**
 * As much of Vitest as the examples of a pure library use: tests are collected when the bundle is loaded and run one by
 * one in a process that is warm. Takes the place of `vitest` in the bundle.
 */
import { isDeepStrictEqual } from 'node:util'

export interface Example {
  readonly name: string
  readonly run: () => unknown
}

export const examples: Example[] = []
const within: string[] = []

type Body = (...given: never[]) => unknown
type Table = readonly unknown[]

const given = (row: unknown): never[] => (Array.isArray(row) ? row : [row]) as never[]

function test(name: string, body: Body): void {
  const whole = [...within, name].join(' > ')
  examples.push({ name: whole, run: () => body() })
}
test.each =
  (table: Table) =>
  (name: string, body: Body): void =>
    table.forEach((row, index) => test(`${name} ${index}`, () => body(...given(row))))

export const it = test

export function describe(name: string, body: Body): void {
  within.push(name)
  body()
  within.pop()
}
describe.each =
  (table: Table) =>
  (name: string, body: Body): void =>
    table.forEach((row, index) => describe(`${name} ${index}`, () => body(...given(row))))

/** Without properties that are undefined, as `toEqual` has it. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, plain(one)]))
  if (value instanceof Set) return new Set([...value].map(plain))
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return Object.fromEntries(entries.map(([key, one]) => [key, plain(one)]))
}

const isEqual = (one: unknown, other: unknown): boolean => isDeepStrictEqual(plain(one), plain(other))

function contains(found: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted))
    return (
      Array.isArray(found) &&
      found.length === wanted.length &&
      wanted.every((one, index) => contains(found[index], one))
    )
  if (wanted === null || typeof wanted !== 'object') return Object.is(found, wanted)
  if (found === null || typeof found !== 'object') return false
  return Object.entries(wanted).every(([key, one]) => contains((found as Record<string, unknown>)[key], one))
}

/** What may be said of a value; throws where it is not so. */
export function expect(found: unknown) {
  const must = (holds: boolean): void => {
    if (!holds) throw new Error('not as expected')
  }
  return {
    toBe: (wanted: unknown) => must(Object.is(found, wanted)),
    toBeNull: () => must(found === null),
    toEqual: (wanted: unknown) => must(isEqual(found, wanted)),
    toMatchObject: (wanted: unknown) => must(contains(found, wanted)),
    toContain: (wanted: unknown) => must((found as string | unknown[]).includes(wanted as never)),
    toContainEqual: (wanted: unknown) => must((found as unknown[]).some((one) => isEqual(one, wanted))),
    toBeGreaterThan: (wanted: number) => must((found as number) > wanted),
    toBeGreaterThanOrEqual: (wanted: number) => must((found as number) >= wanted),
  }
}
