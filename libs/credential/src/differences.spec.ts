import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from './canonical-json.ts'
import { secure } from './data-integrity.ts'
import { differences } from './differences.ts'
import { buildCredential } from './payload.ts'
import { anyCertificate, changed, endoMisaki, signer } from './testing/certificates.ts'

async function issued(facts = endoMisaki): Promise<Json> {
  return JSON.parse(JSON.stringify(await secure(buildCredential(facts), signer, facts.issuedAt))) as Json
}

const without = (document: Json, ...names: string[]): unknown =>
  Object.fromEntries(Object.entries(document as object).filter(([name]) => !names.includes(name)))

describe('differences from the record', () => {
  it('are none for the certificate as issued', async () => {
    await fc.assert(
      fc.asyncProperty(anyCertificate, async (facts) => {
        expect(differences(await issued(facts), await issued(facts))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('are named by the field, once each, however often it stands in the document', async () => {
    const forged = await issued({
      ...endoMisaki,
      holder: { en: 'ENDO Misako', ja: '遠藤 美咲' },
      course: { ...endoMisaki.course, title: { en: 'Security Management', ja: '現場要員のための安全管理' } },
      hours: 40,
      completedOn: '2025-06-15',
    })
    const found = differences(await issued(), forged).filter(({ field }) => field !== 'signature')
    expect(found).toEqual([
      {
        field: 'title',
        language: 'en',
        recorded: 'Security Management for Field Personnel',
        given: 'Security Management',
      },
      { field: 'holder', language: 'en', recorded: 'ENDO Misaki', given: 'ENDO Misako' },
      { field: 'hours', language: null, recorded: '15', given: '40' },
      { field: 'completedOn', language: null, recorded: '2024-06-15', given: '2025-06-15' },
    ])
  })

  it('are found after any one change to the parsed content', async () => {
    const original = await issued()
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (stream) => {
        const forged = changed(original, (limit) => Number(stream.next().value) % limit)
        if (JSON.stringify(forged) === JSON.stringify(original)) return
        expect(differences(original, forged).length).toBeGreaterThan(0)
      }),
      { numRuns: 1_000 },
    )
  })

  it('tell what is missing, what is too much, and what is another kind of thing altogether', async () => {
    const original = await issued()
    expect(differences(original, without(original, 'evidence'))).toMatchObject([{ field: 'evidence', given: null }])
    expect(differences(original, { ...(original as object), remark: 'paid' })).toEqual([
      { field: 'other', language: null, recorded: null, given: 'paid' },
    ])
    for (const given of [null, 7, 'text', [], undefined]) expect(differences(original, given)).toHaveLength(1)
  })

  it('are bounded whatever is given', async () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`x${index}`, 'y'.repeat(1_000)]))
    const found = differences(await issued(), { ...many, __proto__: null })
    expect(found.length).toBeLessThanOrEqual(100)
    expect(JSON.stringify(found).length).toBeLessThan(100_000)
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as Json
    expect(differences({ evidence: deep }, { evidence: [[deep]] }).length).toBeGreaterThanOrEqual(0)
  })
})
