import { describe, expect, it } from 'vitest'
import { words } from '../../app/words.tsx'
import { nameIn, sayActor, sayDetails, saySubjectKind } from './audit-words.ts'
import type { AuditEntry } from './use-people.ts'

const entry = (given: Partial<AuditEntry>): AuditEntry => ({
  id: '1',
  at: '2026-10-05T07:10:00Z',
  act: 'people.setRoles',
  actor: { kind: 'person', id: 'a', name: { en: 'HARA Emi', ja: '原 絵美' } },
  subject: { kind: 'person', id: 'b', name: { en: 'ENDO Misaki', ja: '遠藤 美咲' } },
  onBehalfOf: null,
  details: {},
  number: 7,
  ...given,
})

describe('an entry of the audit log', () => {
  it('says roles given and ended, and nothing where there were none', () => {
    const changed = entry({ details: { granted: ['verifier', 'auditor'], ended: [] } })
    expect(sayDetails(words.en, changed)).toBe('Given: Verification officer, Auditor.')
    expect(sayDetails(words.ja, changed)).toBe('付与：確認担当者、監査担当者。')
  })

  it('says the result of a test', () => {
    const handedIn = entry({ act: 'assessments.submit', details: { by: 'time', points: 20, outOf: 42, passed: false } })
    expect(sayDetails(words.en, handedIn)).toBe('20 of 42 points. Not passed. Handed in when the time ran out.')
  })

  it('says what did not hold of an answer of a directory', () => {
    const refused = (fault: string) => sayDetails(words.en, entry({ act: 'federation.refuse', details: { fault } }))
    expect(refused('audience')).toBe('It was made for another audience than our entity ID.')
    expect(refused('of-a-later-version')).toBe('')
  })

  it('says from when a certificate is revoked', () => {
    const revoked = (effectiveFrom: string | null) =>
      sayDetails(words.en, entry({ act: 'certificates.revoke', details: { effectiveFrom } }))
    expect(revoked(null)).toBe('From the beginning.')
    expect(revoked('2026-10-05')).toBe('From 5 Oct 2026.')
  })

  it('keeps ids and unknown details to itself', () => {
    expect(sayDetails(words.en, entry({ details: { completionId: 'x', new: ['y'] } }))).toBe('')
    expect(saySubjectKind(words.en, { kind: 'constructor', id: null, name: null })).toBe('')
  })

  it('names who did it, or what is known of them', () => {
    expect(sayActor(words.en, entry({ actor: { kind: 'person', id: 'x', name: null } }))).toBe(
      'Somebody of another agency',
    )
    expect(sayActor(words.en, entry({ actor: { kind: 'system', id: null, name: null } }))).toBe('Muster')
    expect(sayActor(words.ja, entry({ onBehalfOf: { en: 'X', ja: '森 里佳' } }))).toBe('原 絵美（森 里佳の代理）')
    expect(nameIn(words.ja, [entry({})], 'b')).toBe('遠藤 美咲')
    expect(nameIn(words.ja, [entry({})], 'c')).toBeUndefined()
  })
})
