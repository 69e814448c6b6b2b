import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  auditDigest,
  type AuditRecord,
  buildAuditCheckpoint,
  type ChainLink,
  emptyChain,
  faultsOf,
  readAuditCheckpoint,
  sealAfter,
} from './audit-chain.ts'

const chain = '0198c000-0000-7000-8000-00000000000a'

const uuid = fc.uuid()
const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const record: fc.Arbitrary<AuditRecord> = fc.record({
  id: uuid,
  at: fc.constantFrom('2026-10-05T07:10:00.000001Z', '2026-10-05T07:10:00.000002Z'),
  agencyId: fc.option(uuid),
  actorKind: fc.constantFrom('person', 'system', 'token', 'public'),
  actorId: fc.option(uuid),
  act: text,
  subjectKind: text,
  subjectId: fc.option(uuid),
  concernsPersonId: fc.option(uuid),
  details: fc.dictionary(fc.string({ maxLength: 5 }), fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text))),
  traceId: fc.option(text),
})
const records = fc.uniqueArray(record, { minLength: 2, maxLength: 12, selector: ({ id }) => id })

/** Every fault of a walk from the beginning, and where it ended. */
function walk(links: readonly ChainLink[]) {
  let head = emptyChain
  const faults = links.flatMap((link) => {
    const found = faultsOf(chain, head, link)
    head = link
    return found
  })
  return { faults, head }
}

const sealed = (entries: readonly AuditRecord[]): ChainLink[] => sealAfter(chain, emptyChain, entries)
const place = fc.nat()

describe('a chain of audit entries', () => {
  it('is whole as it was sealed, at once or bit by bit', () => {
    fc.assert(
      fc.property(records, place, (entries, at) => {
        const links = sealed(entries)
        expect(walk(links).faults).toEqual([])
        const cut = at % entries.length
        const first = sealed(entries.slice(0, cut))
        expect([...first, ...sealAfter(chain, first.at(-1) ?? emptyChain, entries.slice(cut))]).toEqual(links)
      }),
    )
  })

  it('can be checked by anybody with SHA-256 and canonical JSON', () => {
    const entry = { ...fc.sample(record, { numRuns: 1, seed: 1 })[0], details: { b: 1, a: ['x'] } } as AuditRecord
    const sha = (value: string): string => createHash('sha256').update(value).digest('hex')
    const names = (Object.keys(entry) as (keyof AuditRecord)[]).toSorted()
    const written = names.map((name) => {
      const value = name === 'details' ? '{"a":["x"],"b":1}' : JSON.stringify(entry[name])
      return `"${name}":${value}`
    })
    const digest = sha(`{${written.join(',')}}`)
    const [link] = sealed([entry])
    expect(link).toMatchObject({
      number: 1,
      digest,
      hash: sha(`{"chain":"${chain}","digest":"${digest}","number":1,"previous":null}`),
    })
  })

  it('notices any change of any member of any entry', () => {
    fc.assert(
      fc.property(records, place, record, (entries, at, other) => {
        const links = sealed(entries)
        const index = at % links.length
        for (const name of Object.keys(other) as (keyof AuditRecord)[]) {
          const entry = { ...entries[index], [name]: other[name] } as AuditRecord
          if (auditDigest(entry) === links[index]?.digest) continue
          const changed = links.map((link, here) => (here === index ? { ...link, entry } : link))
          expect(walk(changed).faults).toContain('entry-changed')
          // With the digest made to fit, the hash no longer does; with both, the next link's does not.
          const digest = auditDigest(entry)
          const fitted = changed.map((link, here) => (here === index ? { ...link, digest } : link))
          expect(walk(fitted).faults).toContain('chain-broken')
          const head = links[index - 1] ?? emptyChain
          const [anew] = sealAfter(chain, head, [entry])
          const rehashed = changed.map((link, here) => (here === index && anew ? anew : link))
          const { faults, head: end } = walk(rehashed)
          expect(index === links.length - 1 ? end.hash !== links.at(-1)?.hash : faults.includes('chain-broken')).toBe(
            true,
          )
        }
      }),
    )
  })

  it('notices a swap, a hole, a renumbering, and an entry that is gone', () => {
    fc.assert(
      fc.property(records, place, (entries, at) => {
        const links = sealed(entries)
        const index = at % (links.length - 1)
        const [one, two] = links.slice(index, index + 2) as [ChainLink, ChainLink]
        const swapped = links.with(index, two).with(index + 1, one)
        expect(walk(swapped).faults).toContain('number-missing')
        const exchanged = links
          .with(index, { ...two, number: one.number })
          .with(index + 1, { ...one, number: two.number })
        expect(walk(exchanged).faults).toContain('chain-broken')
        const traded = links.with(index, { ...one, entry: two.entry }).with(index + 1, { ...two, entry: one.entry })
        expect(walk(traded).faults).toEqual(['entry-changed', 'entry-changed'])
        const cut = links.toSpliced(index, 1)
        expect(walk(cut).faults).toContain('number-missing')
        expect(walk(cut.map((link, here) => ({ ...link, number: here + 1 }))).faults).toContain('chain-broken')
        expect(walk(links.with(index, { ...one, entry: 'missing' })).faults).toEqual(['entry-missing'])
        expect(walk(links.with(index, { ...one, entry: 'withheld' })).faults).toEqual([])
      }),
    )
  })

  it('belongs to one agency, and another’s does not pass for it', () => {
    const links = sealAfter('another', emptyChain, fc.sample(record, 2))
    expect(walk(links).faults).toContain('chain-broken')
  })

  it('finds an entry that has no canonical text changed', () => {
    const [entry] = fc.sample(record, 1)
    if (!entry) throw new Error('no sample')
    const [link] = sealed([entry])
    if (!link) throw new Error('no link')
    expect(faultsOf(chain, emptyChain, { ...link, entry: { ...entry, act: '\ud800' } })).toEqual(['entry-changed'])
  })
})

describe('a checkpoint of a chain', () => {
  const hash = 'a'.repeat(64)
  const checkpoint = { origin: 'did:web:muster.test', chain, number: 7, hash, madeAt: '2026-10-05T07:10:00.000Z' }

  it('is read as it was built', () => {
    expect(readAuditCheckpoint(buildAuditCheckpoint(checkpoint))).toEqual(checkpoint)
  })

  it.each([
    { type: 'MusterLogCheckpoint' },
    { number: 0 },
    { number: 1.5 },
    { number: '7' },
    { hash: 'A'.repeat(64) },
    { hash: 1 },
    { issuer: 1 },
    { chain: null },
    { madeAt: 'yesterday' },
    { madeAt: 1 },
  ])('is not read with %o', (wrong) => {
    expect(readAuditCheckpoint({ ...buildAuditCheckpoint(checkpoint), ...wrong })).toBeNull()
  })

  it('is an object', () => {
    expect(readAuditCheckpoint([])).toBeNull()
  })
})
