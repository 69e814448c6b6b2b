import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { endpoints } from './endpoints.ts'

/**
 * Every list that an entry answers with either goes on by a cursor, or stands in the committed file with what bounds it.
 * Lists that nothing bounds yet stand there too, as `open`; their number is held here, and only ever lowered.
 */
const mostOpen = 53

interface Shape {
  readonly $ref?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly $defs?: Readonly<Record<string, Shape>>
}

/** The names of what stands at the top of a reply, and which of it are lists. */
function topOf(reply: Endpoint['reply']): { lists: readonly string[]; names: readonly string[] } {
  if (typeof reply === 'string') return { lists: [], names: [] }
  const whole = z.toJSONSchema(reply, { io: 'output', unrepresentable: 'any' }) as Shape
  const kinds = (shape: Shape): Shape[] => {
    const meant = shape.$ref ? whole.$defs?.[shape.$ref.split('/').at(-1) ?? ''] : shape
    return meant ? [meant, ...[...(meant.anyOf ?? []), ...(meant.oneOf ?? [])].flatMap(kinds)] : []
  }
  const tops = kinds(whole)
  const fields = tops.flatMap(({ properties }) => Object.entries(properties ?? {}))
  const isList = (shape: Shape): boolean => kinds(shape).some(({ type }) => type === 'array')
  return {
    lists: [
      ...(tops.some(({ type }) => type === 'array') ? ['(whole)'] : []),
      ...fields.filter(([, shape]) => isList(shape)).map(([name]) => name),
    ],
    names: fields.map(([name]) => name),
  }
}

const lists = new Map(
  (Object.entries(endpoints) as [string, Endpoint][]).flatMap(([id, entry]) => {
    const { lists, names } = topOf(entry.reply)
    const goesOn = entry.query?.shape.after !== undefined && names.includes('next')
    return lists.length > 0 ? [[id, { lists: new Set(lists), goesOn }] as const] : []
  }),
)

const line = /^(\S+) (?:(most|shown)=[1-9]\d*|(each)=[a-z]+|(whole)|(open)|as (\S+))(?:: .{3,})?$/

/** What the file says, a line an entry. */
const said = readFileSync(new URL('../lists-bounded.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((text) => text !== '' && !text.startsWith('#'))
  .map((text) => {
    const [, id = text, number, each, whole, open, as] = line.exec(text) ?? []
    return { text, id, kind: number ?? each ?? whole ?? open ?? (as && 'as'), as, hasReason: text.includes(': ') }
  })
const byId = new Map(said.map((one) => [one.id, one]))

describe('lists in replies', () => {
  it('go on by a cursor, or stand in the file with what bounds them', () => {
    const unsaid = [...lists].filter(([id, { goesOn }]) => !goesOn && !byId.has(id)).map(([id]) => id)
    expect(unsaid).toEqual([])
  })

  it('are not spoken of when they are gone, or go on by a cursor', () => {
    const stale = said.filter(({ id }) => lists.get(id)?.goesOn !== false).map(({ text }) => text)
    expect(stale).toEqual([])
    expect(said.length, 'an entry that has two lines').toBe(byId.size)
  })

  it('say how they are bounded, and by what', () => {
    const unclear = said.filter(({ kind, as, hasReason }) => kind === undefined || (as === undefined && !hasReason))
    expect(unclear.map(({ text }) => text)).toEqual([])
  })

  it.each(said.flatMap(({ id, as }) => (as === undefined ? [] : [[id, as] as const])))(
    '%s answers with lists of %s, which says what bounds them',
    (id, as) => {
      const kind = byId.get(as)?.kind
      expect(kind !== undefined && kind !== 'as').toBe(true)
      const others = lists.get(as)?.lists
      expect([...(lists.get(id)?.lists ?? [])].filter((name) => !others?.has(name))).toEqual([])
    },
  )

  it('are left open no more than they were', () => {
    expect(said.filter(({ kind }) => kind === 'open').length).toBe(mostOpen)
  })
})
