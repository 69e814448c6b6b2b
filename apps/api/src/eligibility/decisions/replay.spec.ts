import { decide } from '@muster/eligibility/decide.ts'
import type { EvaluationInput } from '@muster/eligibility/decision.ts'
import type { Credential } from '@muster/eligibility/facts.ts'
import { anyInput, credential } from '@muster/eligibility/testing/random-input.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordRow } from './decision-rows.ts'
import { asJson, hashOf } from './hashes.ts'
import { replays } from './replay.service.ts'
import { settledInput } from './settled-input.ts'
import { splitInput } from './stored-input.ts'

/** How many changes of facts stored decisions must outlive: 10,000 in a long run. */
const changes = Number(process.env['MUSTER_PROPERTY_RUNS'] ?? 1_000)
const changesOfRun = 10

const first = Date.parse('2025-09-01T00:00:00Z')
const instantOf = (step: number): string => new Date(first + step * 60_000).toISOString()

/** One thing that happens to somebody's facts; each at its own instant. */
type Happening =
  | { readonly kind: 'added'; readonly credential: Credential }
  | { readonly kind: 'revoked' | 'rejected' | 'corrected' | 'gone'; readonly place: number }

const happening: fc.Arbitrary<Happening> = fc.oneof(
  credential.map((one) => ({ kind: 'added' as const, credential: one })),
  fc.record({
    kind: fc.constantFrom('revoked' as const, 'rejected' as const, 'corrected' as const, 'gone' as const),
    place: fc.nat(20),
  }),
)

/** The input after it; facts are never rewritten in the database, but a replay must not even notice if one were. */
function after(input: EvaluationInput, one: Happening, step: number): EvaluationInput {
  const recordedAt = instantOf(step)
  const { credentials } = input.person
  const withCredentials = (next: Credential[]): EvaluationInput => ({
    ...input,
    person: { ...input.person, credentials: next },
  })
  if (one.kind === 'added') return withCredentials([...credentials, { ...one.credential, recordedAt }])
  const at = credentials.length === 0 ? -1 : one.place % credentials.length
  if (one.kind === 'gone') return withCredentials(credentials.filter((_, index) => index !== at))
  return withCredentials(
    credentials.map((held, index) => {
      if (index !== at) return held
      if (one.kind === 'corrected') return { ...held, completedOn: '2025-08-15', statedThrough: null }
      const entry =
        one.kind === 'revoked'
          ? { status: 'revoked' as const, from: 'start', recordedAt }
          : { status: 'rejected' as const, recordedAt }
      return { ...held, statuses: [...held.statuses, entry] }
    }),
  )
}

interface Kept {
  readonly record: RecordRow
  readonly sources: Map<string, unknown>
}

/** A decision as the database would hold it: through JSON and back. */
function keep(given: EvaluationInput, step: number): Kept {
  const input = settledInput(given, instantOf(step))
  const result = decide(input)
  const { stored, sources } = splitInput(input)
  return {
    record: asJson({ id: String(step), input: stored, result, inputHash: hashOf(stored), resultHash: hashOf(result) }),
    sources: new Map([...sources].map(([hash, content]) => [hash, asJson(content)])),
  }
}

describe('stored decisions (I17)', () => {
  it('replay to the same result, whatever is added, revoked, rejected, corrected or taken away later', () => {
    let steps = 0
    fc.assert(
      fc.property(
        anyInput,
        fc.array(happening, { minLength: changesOfRun, maxLength: changesOfRun }),
        (given, what) => {
          let input = given
          const kept: Kept[] = [keep(input, 0)]
          for (const [index, one] of what.entries()) {
            input = after(input, one, index + 1)
            kept.push(keep(input, index + 1))
            steps += 1
          }
          expect(kept.filter(({ record, sources }) => !replays(record, sources))).toEqual([])
        },
      ),
      { numRuns: Math.ceil(changes / changesOfRun) },
    )
    expect(steps).toBeGreaterThanOrEqual(changes)
  }, 600_000)

  it('do not replay where anything that is stored was changed', () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const { record, sources } = keep(given, 0)
        const moved = { ...record.input, asOf: '2031-01-01' }
        expect(replays({ ...record, input: moved }, sources)).toBe(false)
        expect(replays({ ...record, result: { ...record.result, verdict: 'BARRED' } }, sources)).toBe(false)
        const [hash = ''] = record.input.versions
        expect(replays(record, new Map([...sources, [hash, { other: true }]]))).toBe(false)
        expect(replays(record, new Map())).toBe(false)
      }),
      { numRuns: 50 },
    )
  })

  it('keep no ground of a stop, and tell the same from rows read in another order', () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const bars = [{ id: 'b', ground: 'conduct' as const, from: '2025-01-01', through: null }]
        const barred = { ...given, person: { ...given.person, bars } }
        const turned = { ...barred, person: { ...barred.person, credentials: barred.person.credentials.toReversed() } }
        const [one, other] = [settledInput(barred, instantOf(0)), settledInput(turned, instantOf(0))]
        expect(hashOf(one)).toBe(hashOf(other))
        expect(JSON.stringify(one.person.bars)).not.toContain('conduct')
        expect(decide(one).verdict).toBe('BARRED')
      }),
      { numRuns: 50 },
    )
  })
})
