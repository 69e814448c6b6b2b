import { describe, expect, it } from 'vitest'
import { words } from '../../../app/words.tsx'
import type { ProfileVersion } from '../shapes.ts'
import { all, hold, names } from '../testing/rules.ts'
import { sayVersion, sayWaiver } from './notes.ts'

describe('whether a requirement can be waived', () => {
  it.each([
    ['nobody', {}, 'It cannot be waived.', '免除できません。'],
    ['anybody', { isWaivable: true }, 'Two people together can waive it.', '二名の承認により免除できます。'],
    [
      'any role',
      { isWaivable: true, waiverRoles: [] },
      'Two people together can waive it.',
      '二名の承認により免除できます。',
    ],
    [
      'named roles',
      { isWaivable: true, waiverRoles: ['head-of-security', 'auditor'] },
      'Two people together can waive it: Head of security or Auditor.',
      '二名（本部安全対策責任者または監査担当者）の承認により免除できます。',
    ],
    [
      'never, for health',
      { isWaivable: true, category: 'medical' as const },
      'It can never be waived: it is a medical requirement.',
      '健康の要件のため、免除できません。',
    ],
    [
      'never, for conduct',
      { category: 'conduct' as const },
      'It can never be waived: it is a conduct requirement.',
      '行動規範の要件のため、免除できません。',
    ],
  ])('by %s', (_, rest, en, ja) => {
    expect(sayWaiver(words.en, names, hold({ type: 'bsafe' }, rest))).toBe(en)
    expect(sayWaiver(words.ja, names, hold({ type: 'bsafe' }, rest))).toBe(ja)
  })
})

describe('a version as a whole', () => {
  const version: ProfileVersion = {
    key: 'p1',
    version: 2,
    title: { en: 'Civilian', ja: '文民' },
    appliesFrom: '2027-04-01',
    authorityDocument: 'Notice 12',
    convention: 'plain',
    root: all([]),
  }

  it('says its days and how months end', () => {
    expect(sayVersion(words.en, version)).toEqual([
      'It applies from 1 Apr 2027.',
      'A period of months ends on the same day number, or on the last day of a shorter month.',
    ])
    expect(sayVersion(words.ja, { ...version, appliesThrough: '2028-03-31', convention: 'civil-code' })).toEqual([
      '2027年4月1日から2028年3月31日まで適用します。',
      '月で定めた期間は、民法に従い翌日から起算し、応当日の前日に終わります。',
    ])
  })

  it('says who keeps the version before it', () => {
    const transition = { nominatedBefore: '2027-04-01', keptThrough: '2027-09-30' }
    expect(sayVersion(words.en, { ...version, transition })[1]).toBe(
      'Whoever was nominated before 1 Apr 2027 keeps the version before it, as long as departure is on or before 30 Sep 2027.',
    )
    expect(sayVersion(words.en, { ...version, transition, isStandby: true }).slice(1, 3)).toEqual([
      'It is checked every day, without a trip.',
      'Whoever was nominated before 1 Apr 2027 keeps the version before it through 30 Sep 2027.',
    ])
  })

  it('shows days that are not finished as they were typed', () => {
    expect(sayVersion(words.en, { ...version, appliesFrom: '2027-4', appliesThrough: null })[0]).toBe(
      'It applies from 2027-4.',
    )
    expect(sayVersion(words.ja, { ...version, appliesFrom: '' })[0]).toBe('（日付未定）から適用します。')
  })
})
