import fc from 'fast-check'
import { z } from 'zod'
import { describe, expect, it } from 'vitest'
import type { Endpoint } from '../endpoint.ts'
import { endpoints } from '../endpoints.ts'
import { exampleOf } from './example-of.ts'

/**
 * Entries whose shapes hang together in a way that no value made field by field has: the clauses of a profile name one
 * another, the lanes of a verdict lie within its days. Their shapes are shown without an example.
 */
const without = new Set([
  'roster.search reply',
  'roster.matrix reply',
  'readiness.read reply',
  'lists.save body',
  'lists.read reply',
  'certificates.wallet reply',
  'requirements.read reply',
  'profiles.create reply',
  'drafts.create reply',
  'drafts.read reply',
  'drafts.save body',
  'drafts.save reply',
  'drafts.submit reply',
  'drafts.withdraw reply',
  'drafts.approve reply',
  'drafts.reject reply',
  'drafts.consentWithoutSecurity reply',
  'drafts.impact reply',
  'home.read reply',
  'eligibility.evaluate body',
  'decisions.ofNomination reply',
  'decisions.ask reply',
  'decisions.asKnown reply',
  'decisions.list reply',
  'decisions.read reply',
  'decisions.confirm reply',
  'decisions.refer reply',
  'decisions.restingOn reply',
  'decisions.mine reply',
])

const schemas = (Object.entries(endpoints) as [string, Endpoint][]).flatMap(([id, { body, reply }]) => [
  ...(body ? [[`${id} body`, body, 'input'] as const] : []),
  ...(typeof reply === 'string' ? [] : [[`${id} reply`, reply, 'output'] as const]),
])

describe('an example', () => {
  it('is there for every body and every reply but those whose shapes tell too little, and is valid', () => {
    const missing = schemas.filter(([, schema, io]) => exampleOf(schema, io) === undefined).map(([name]) => name)
    expect(missing.toSorted()).toEqual([...without].toSorted())
    for (const [name, schema, io] of schemas) {
      const example = exampleOf(schema, io)
      if (example !== undefined) expect(schema.safeParse(example).success, name).toBe(true)
    }
  })

  it('that a contract gives itself is valid too', () => {
    for (const [id, { body, example }] of Object.entries(endpoints) as [string, Endpoint][])
      if (example) expect(body?.safeParse(example.body).success, id).toBe(true)
  })

  it('reads like what the sample world holds', () => {
    const schema = z.object({
      email: z.email(),
      title: z.object({ en: z.string(), ja: z.string() }),
      departsOn: z.iso.date(),
      recordedAt: z.string(),
      limit: z.number().int().max(20),
      holder: z.object({ en: z.string(), ja: z.string() }).nullable(),
    })
    expect(exampleOf(schema, 'output')).toEqual({
      email: 'misaki@muster.example',
      title: { en: 'Security Management for Field Personnel', ja: '現場要員のための安全管理' },
      departsOn: '2027-01-15',
      recordedAt: '2026-11-28T09:00:00.000Z',
      limit: 20,
      holder: { en: 'SATO Misaki', ja: '佐藤 美咲' },
    })
  })

  it('is none where nothing made from the shape would pass', () => {
    const never = z.object({ from: z.iso.date(), through: z.iso.date() }).refine(() => false)
    expect(exampleOf(never, 'input')).toBeUndefined()
  })

  it('keeps within the limits of any number and text', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000, max: 1_000 }), fc.nat(50), fc.nat(30), (least, more, length) => {
        const schema = z.object({
          hours: z
            .number()
            .int()
            .min(least)
            .max(least + more),
          reason: z
            .string()
            .min(length)
            .max(length + more),
        })
        expect(schema.safeParse(exampleOf(schema, 'output')).success).toBe(true)
      }),
    )
  })
})
