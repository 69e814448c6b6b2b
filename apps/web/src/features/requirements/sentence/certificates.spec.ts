import { describe, expect, it } from 'vitest'
import { any, hold } from '../testing/rules.ts'
import { said } from '../testing/said.ts'
import type { Example } from '../testing/said.ts'

const months = (amount: number) => ({ amount, unit: 'month' as const })

describe('certificates', () => {
  const examples: Example[] = [
    [
      'one',
      hold({ type: 'bsafe' }),
      'The person must hold “BSAFE” on every day of the assignment.',
      '本人が任期中の毎日、「BSAFE」を保持していることが必要です。',
    ],
    [
      'alternatives, each with its own terms',
      any([
        hold({ type: 'ssafe', validity: months(36) }),
        hold({ type: 'heat', minHours: 32, issuers: { kind: 'accredited' }, components: [{ key: 'first-aid' }] }),
      ]),
      'The person must hold “SSAFE” (valid 36 months), or “HEAT” of at least 32 hours, with first aid, from an issuer accredited on the day of completion, on every day of the assignment.',
      '本人が任期中の毎日、「SSAFE」（有効期間36か月）、または「HEAT」（32時間以上、救急法を含む、修了日に認定されている発行機関）を保持していることが必要です。',
    ],
    [
      'three alternatives, one with a part that ends earlier',
      hold([
        { type: 'ssafe', minHours: 8, components: [{ key: 'first-aid', validity: months(24) }] },
        { type: 'heat' },
        { type: 'bsafe' },
      ]),
      'The person must hold “SSAFE” of at least 8 hours, with first aid (valid 24 months); “HEAT”; or “BSAFE”, on every day of the assignment.',
      '本人が任期中の毎日、「SSAFE」（8時間以上、救急法（有効期間24か月）を含む）、「HEAT」、または「BSAFE」を保持していることが必要です。',
    ],
    [
      'editions, variants, modes, hours, score',
      hold({
        type: 'psea',
        minEdition: 2017,
        variants: ['all-staff', 'manager'],
        modes: ['classroom', 'practical'],
        minHours: 1,
        minScorePercent: 80,
      }),
      'The person must hold “PSEA” of the 2017 edition or later, in the version for all staff or managers, taken in a classroom or as a practical exercise, of at least one hour, with a score of at least 80%, on every day of the assignment.',
      '本人が任期中の毎日、「性的搾取・虐待の防止」（2017年版以降、全職員または管理職向け、対面または実技で受講、1時間以上、得点80%以上）を保持していることが必要です。',
    ],
    [
      'days of completion, the sunset, and a stated end that does not count',
      hold({
        type: 'ssafe',
        completedFrom: '2025-01-01',
        completedThrough: '2025-12-31',
        countsThrough: '2028-03-31',
        validity: { amount: 1, unit: 'year' },
        ignoresStated: true,
      }),
      'The person must hold “SSAFE” completed on or after 1 Jan 2025, completed on or before 31 Dec 2025 (valid one year; even where the certificate states an earlier last day; counts until 31 Mar 2028), on every day of the assignment.',
      '本人が任期中の毎日、「SSAFE」（2025年1月1日以降に修了、2025年12月31日までに修了、有効期間1年、証書の記載がより短い場合も含む、2028年3月31日まで有効な扱い）を保持していることが必要です。',
    ],
    [
      'scope',
      hold({ type: 'medical', scope: ['duty-station', 'job'] }),
      'The person must hold “Medical clearance” granted for the duty station and the job of this posting on every day of the assignment.',
      '本人が任期中の毎日、「健康診断」（この派遣の任地と職務を対象とするもの）を保持していることが必要です。',
    ],
    [
      'scope of one posting',
      hold({ type: 'medical', scope: ['posting'] }),
      'The person must hold “Medical clearance” granted for this very posting on every day of the assignment.',
      '本人が任期中の毎日、「健康診断」（この派遣ポストを対象とするもの）を保持していることが必要です。',
    ],
    [
      'named issuers',
      hold({ type: 'heat', issuers: { kind: 'listed', issuerIds: ['minato', 'kitano'] } }),
      'The person must hold “HEAT” issued by Minato Field Safety or Kitano Training on every day of the assignment.',
      '本人が任期中の毎日、「HEAT」（発行機関は港フィールド安全または北野訓練所に限る）を保持していることが必要です。',
    ],
    [
      'own courses',
      hold({ type: 'heat', issuers: { kind: 'internal' } }),
      'The person must hold “HEAT” completed in Muster on every day of the assignment.',
      '本人が任期中の毎日、「HEAT」（Musterで修了）を保持していることが必要です。',
    ],
    [
      'any issuer',
      hold({ type: 'heat', issuers: { kind: 'any' } }),
      'The person must hold “HEAT” on every day of the assignment.',
      '本人が任期中の毎日、「HEAT」を保持していることが必要です。',
    ],
    [
      'nothing chosen',
      hold([]),
      'The person must hold (nothing chosen yet) on every day of the assignment.',
      '本人が任期中の毎日、（未選択）を保持していることが必要です。',
    ],
    [
      'a kind not chosen',
      hold({ type: '' }),
      'The person must hold (nothing chosen yet) on every day of the assignment.',
      '本人が任期中の毎日、（未選択）を保持していることが必要です。',
    ],
    [
      'a kind without a title',
      hold({ type: 'radio-course', completedFrom: '2025-1', completedThrough: '' }),
      'The person must hold “radio course” completed on or after 2025-1, completed on or before (no day yet), on every day of the assignment.',
      '本人が任期中の毎日、「radio course」（2025-1以降に修了、（日付未定）までに修了）を保持していることが必要です。',
    ],
  ]

  it.each(examples)('%s', (_, node, en, ja) => {
    expect(said('en', node)).toBe(en)
    expect(said('ja', node)).toBe(ja)
  })
})
