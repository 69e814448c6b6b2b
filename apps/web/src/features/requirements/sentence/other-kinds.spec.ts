import { describe, expect, it } from 'vitest'
import { leaf } from '../testing/rules.ts'
import { said } from '../testing/said.ts'
import type { Example } from '../testing/said.ts'

const months = (amount: number) => ({ amount, unit: 'month' as const })

describe('the other kinds', () => {
  const examples: Example[] = [
    [
      'a level',
      leaf({
        kind: 'level',
        scale: 'cefr',
        subject: 'english',
        atLeast: 'B2',
        issuers: { kind: 'accredited' },
        validity: months(24),
      }),
      'The person must prove English at B2 or higher on the scale “CEFR” (from an issuer accredited on the day of completion; valid 24 months) on every day of the assignment.',
      '本人が任期中の毎日、英語の水準として「CEFR」のB2以上を証明していること（修了日に認定されている発行機関、有効期間24か月）が必要です。',
    ],
    [
      'a level as a number',
      leaf({ kind: 'level', scale: 'cefr', subject: 'french', atLeast: 80 }),
      'The person must prove French at 80 or higher on the scale “CEFR” on every day of the assignment.',
      '本人が任期中の毎日、フランス語の水準として「CEFR」の80以上を証明していることが必要です。',
    ],
    [
      'practice that adds up',
      leaf({ kind: 'accrual', unit: 'field-hours', atLeast: 160, lookBack: months(36) }),
      'The person must have at least 160 hours of field activity confirmed, done in the 36 months up to that day, on every day of the assignment.',
      '本人が任期中の毎日、その日までの36か月間に現地活動時間160以上の実績が確認されていることが必要です。',
    ],
    [
      'a date that must lie beyond the return',
      leaf({
        kind: 'attribute',
        attribute: 'passport-expires',
        test: { is: 'dateOnOrAfter', anchor: 'return', plus: { amount: 180, unit: 'day' } },
      }),
      'The last day of the passport must be 180 days after the day of return or later.',
      '旅券の有効期限が帰任日の180日後以降であることが必要です。',
    ],
    [
      'a date that must lie before each day',
      leaf({
        kind: 'attribute',
        attribute: 'visa-issued',
        test: { is: 'dateOnOrBefore', anchor: 'day', plus: { amount: -1, unit: 'month' } },
      }),
      'Visa issued must be one month before that day or earlier on every day of the assignment.',
      'visa issuedが任期中の毎日、その日の1か月前以前であることが必要です。',
    ],
    [
      'a date against the arrival itself',
      leaf({
        kind: 'attribute',
        attribute: 'visa-ends',
        test: { is: 'dateOnOrAfter', anchor: 'arrival', plus: { amount: 0, unit: 'day' } },
      }),
      'Visa ends must be the day of arrival or later.',
      'visa endsが到着日以降であることが必要です。',
    ],
    [
      'an age between two',
      leaf({
        kind: 'attribute',
        attribute: 'date-of-birth',
        test: { is: 'age', anchor: 'departure', atLeast: 25, atMost: 61 },
      }),
      'The person must be from 25 to 61 years old on the day of departure.',
      '本人が出発日に25歳以上61歳以下であることが必要です。',
    ],
    [
      'an age from',
      leaf({ kind: 'attribute', attribute: 'date-of-birth', test: { is: 'age', anchor: 'nomination', atLeast: 25 } }),
      'The person must be at least 25 years old on the day of nomination.',
      '本人が推薦日に25歳以上であることが必要です。',
    ],
    [
      'an age up to',
      leaf({ kind: 'attribute', attribute: 'date-of-birth', test: { is: 'age', anchor: 'today', atMost: 61 } }),
      'The person must be at most 61 years old on the day of checking.',
      '本人が判定日に61歳以下であることが必要です。',
    ],
    [
      'an age without limits',
      leaf({ kind: 'attribute', attribute: 'date-of-birth', test: { is: 'age', anchor: 'return' } }),
      'The person must have a recorded date of birth.',
      '本人が生年月日を登録していることが必要です。',
    ],
    [
      'a number from',
      leaf({ kind: 'attribute', attribute: 'years-of-service', test: { is: 'number', atLeast: 5 } }),
      'Years of service must be 5 or more on every day of the assignment.',
      'years of serviceが任期中の毎日、5以上であることが必要です。',
    ],
    [
      'a number up to',
      leaf({ kind: 'attribute', attribute: 'years-of-service', test: { is: 'number', atMost: 5 } }),
      'Years of service must be 5 or less on every day of the assignment.',
      'years of serviceが任期中の毎日、5以下であることが必要です。',
    ],
    [
      'a number between two',
      leaf({ kind: 'attribute', attribute: 'years-of-service', test: { is: 'number', atLeast: 5, atMost: 9 } }),
      'Years of service must be from 5 to 9 on every day of the assignment.',
      'years of serviceが任期中の毎日、5以上9以下であることが必要です。',
    ],
    [
      'a number without limits',
      leaf({ kind: 'attribute', attribute: 'years-of-service', test: { is: 'number' } }),
      'Years of service must be on record on every day of the assignment.',
      'years of serviceが任期中の毎日、記録されていることが必要です。',
    ],
    [
      'a flag',
      leaf({ kind: 'attribute', attribute: 'health-check-fit', test: { is: 'flag', equals: true } }),
      'A health check with the result “fit” must be recorded as “yes” on every day of the assignment.',
      '健康診断の結果「適」が任期中の毎日、「はい」と記録されていることが必要です。',
    ],
    [
      'a flag that must not be',
      leaf({ kind: 'attribute', attribute: 'health-check-fit', test: { is: 'flag', equals: false } }),
      'A health check with the result “fit” must be recorded as “no” on every day of the assignment.',
      '健康診断の結果「適」が任期中の毎日、「いいえ」と記録されていることが必要です。',
    ],
    [
      'a text',
      leaf({ kind: 'attribute', attribute: 'blood-group', test: { is: 'text', oneOf: ['A', 'B'] } }),
      'Blood group must be A or B on every day of the assignment.',
      'blood groupが任期中の毎日、AまたはBであることが必要です。',
    ],
    [
      'a statement by anybody',
      leaf({ kind: 'attestation', statement: 'travel-approval', isForPosting: true }),
      'An organisation must state “headquarters’ approval of travel” for the person and this posting on every day of the assignment.',
      'いずれかの団体が任期中の毎日、本人のこの派遣について「本部の渡航承認」を証明していることが必要です。',
    ],
    [
      'a statement by named organisations',
      leaf({
        kind: 'attestation',
        statement: 'travel-approval',
        organisationIds: ['ministry'],
        validity: months(12),
      }),
      'The ministry must state “headquarters’ approval of travel” for the person (valid 12 months) on every day of the assignment.',
      '省が任期中の毎日、本人について「本部の渡航承認」を証明していること（有効期間12か月）が必要です。',
    ],
    [
      'a document in its edition',
      leaf({ kind: 'acknowledgement', documentKey: 'country-rules-selat', edition: 3, validity: months(1) }),
      'The person must have read “the country rules for Selat”, edition 3 (reading counts for one month), on every day of the assignment.',
      '本人が任期中の毎日、「セラトの国別安全対策」の第3版を確認していること（確認の有効期間1か月）が必要です。',
    ],
    [
      'the current document, read since a day',
      leaf({
        kind: 'acknowledgement',
        documentKey: 'country-rules-selat',
        edition: 'current',
        readFrom: '2026-04-01',
      }),
      'The person must have read “the country rules for Selat” in the edition then in force, on 1 Apr 2026 or later, on every day of the assignment.',
      '本人が任期中の毎日、2026年4月1日以降に「セラトの国別安全対策」のその時点の現行版を確認していることが必要です。',
    ],
    [
      'the organisation',
      leaf({ kind: 'organisation', accepts: [{ type: 'self-check', validity: months(48) }] }),
      'The sending organisation must hold “self check” (valid 48 months) on every day of the assignment.',
      '派遣元の団体が任期中の毎日、「self check」（有効期間48か月）を保持していることが必要です。',
    ],
    [
      'the outside world: at most',
      leaf({ kind: 'outside', fact: 'danger-level', is: { atMost: 2 } }),
      'The danger level must be 2 or less on every day of the assignment.',
      '危険情報レベルが任期中の毎日、2以下であることが必要です。',
    ],
    [
      'the outside world: at least',
      leaf({ kind: 'outside', fact: 'danger-level', is: { atLeast: 1 } }),
      'The danger level must be 1 or more on every day of the assignment.',
      '危険情報レベルが任期中の毎日、1以上であることが必要です。',
    ],
    [
      'the outside world: equal',
      leaf({ kind: 'outside', fact: 'danger-level', is: { equals: 2 } }),
      'The danger level must be 2 on every day of the assignment.',
      '危険情報レベルが任期中の毎日、2であることが必要です。',
    ],
    [
      'the outside world: one of',
      leaf({ kind: 'outside', fact: 'danger-level', is: { oneOf: [1, 2] } }),
      'The danger level must be 1 or 2 on every day of the assignment.',
      '危険情報レベルが任期中の毎日、1または2であることが必要です。',
    ],
    [
      'the outside world: yes',
      leaf({ kind: 'outside', fact: 'airport-open', is: { equals: true } }),
      'Airport open must be recorded as “yes” on every day of the assignment.',
      'airport openが任期中の毎日、「はい」と記録されていることが必要です。',
    ],
    [
      'the outside world: no',
      leaf({ kind: 'outside', fact: 'airport-open', is: { equals: false } }),
      'Airport open must be recorded as “no” on every day of the assignment.',
      'airport openが任期中の毎日、「いいえ」と記録されていることが必要です。',
    ],
  ]

  it.each(examples)('%s', (_, node, en, ja) => {
    expect(said('en', node)).toBe(en)
    expect(said('ja', node)).toBe(ja)
  })
})
