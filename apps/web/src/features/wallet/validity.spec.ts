import { describe, expect, it } from 'vitest'
import { words } from '../../app/words.tsx'
import type { Card, Outside } from './use-certificates.ts'
import {
  certificationsOf,
  contentOfOutside,
  describeCard,
  firstToEnd,
  rangesOfCard,
  tableOfWallet,
} from './validity.ts'

const card = (id: string, given: Partial<Card>): Card => ({
  id,
  title: { en: 'Security', ja: '安全' },
  courseKey: 'e1',
  qualification: 'security',
  edition: '1',
  holder: { en: 'ENDO Misaki', ja: '遠藤 美咲' },
  issuer: { en: 'Institute', ja: '研修所' },
  completedOn: '2024-06-15',
  issuedAt: '2024-06-17T00:00:00Z',
  validThrough: '2027-06-15',
  verdict: 'VALID',
  hours: 7,
  score: null,
  verifyUrl: '',
  ...given,
})

const outside: Outside = {
  id: 'x',
  title: { en: 'First aid', ja: '救急法' },
  issuer: { en: 'Red', ja: '赤' },
  completedOn: '2025-01-01',
  expiresOn: null,
  status: 'pending',
}

describe('the certificates of a qualification', () => {
  it('stand together whatever the course: the newest that is valid in front', () => {
    const revoked = card('newest', { completedOn: '2026-01-01', verdict: 'REVOKED' })
    const valid = card('valid', { completedOn: '2025-01-01' })
    const old = card('old', { courseKey: 'e0', verdict: 'EXPIRED' })
    const other = card('other', { qualification: 'first-aid' })
    const groups = certificationsOf([old, revoked, valid, other])
    expect(groups.map(({ current, earlier }) => [current.id, ...earlier.map(({ id }) => id)])).toEqual([
      ['valid', 'newest', 'old'],
      ['other'],
    ])
  })

  it('name the valid one that ends first', () => {
    const cards = [
      card('a', { validThrough: '2028-01-01' }),
      card('b', { validThrough: '2027-01-01', verdict: 'REVOKED' }),
      card('c', { validThrough: null }),
    ]
    expect(firstToEnd(cards)?.on).toBe('2028-01-01')
    expect(firstToEnd([card('c', { validThrough: null })])).toBeUndefined()
  })
})

describe('a certificate in words', () => {
  it('never says that a revoked one is valid', () => {
    expect(describeCard(words.en, 'Security', rangesOfCard(card('a', { verdict: 'REVOKED' }), null))).toBe(
      'Security does not count: 15 Jun 2024 – 15 Jun 2027.',
    )
  })

  it('keeps the days before the one from which it is revoked', () => {
    const revoked = card('a', { verdict: 'REVOKED' })
    const drawn = (from: string) =>
      rangesOfCard(revoked, from).map((range) => `${range.tone} ${range.from} ${range.through}`)
    expect(drawn('2025-01-01')).toEqual(['counts 2024-06-15 2024-12-31', 'gap 2025-01-01 2027-06-15'])
    expect(drawn('2024-06-15')).toEqual(['gap 2024-06-15 2027-06-15'])
    expect(drawn('2027-06-16')).toEqual(['counts 2024-06-15 2027-06-15'])
  })

  it('draws no bar without end for one from elsewhere', () => {
    expect(contentOfOutside(outside)).toEqual({ ranges: [], mark: { on: '2025-01-01', kind: 'pending' } })
    expect(contentOfOutside({ ...outside, expiresOn: '2026-01-01', status: 'verified' }).ranges).toEqual([
      { from: '2025-01-01', through: '2026-01-01', tone: 'counts' },
    ])
  })

  it('has a row of a table, also from elsewhere', () => {
    const rows = tableOfWallet(words.ja, [card('MU-1', {})], [outside])
    expect(rows).toHaveLength(3)
    expect(rows[2]).toEqual(['確認待ち', '救急法', '赤', '', '2025-01-01', ''])
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([6]))
  })
})
