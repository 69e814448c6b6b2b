import { describe, expect, it } from 'vitest'
import { words } from '../../../app/words.tsx'
import { all, any, atLeast, hold, leaf, names, outside, team } from '../testing/rules.ts'
import type { ProfileNode, Window } from '../shapes.ts'
import { sayRule } from './saying.ts'

const said = (language: 'en' | 'ja', node: ProfileNode) => sayRule(words[language], names, node).sentence
const months = (amount: number) => ({ amount, unit: 'month' as const })

type Example = [what: string, node: ProfileNode, en: string, ja: string]

describe.each<[string, Example[]]>([
  [
    'certificates',
    [
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
    ],
  ],
  [
    'the other kinds',
    [
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
    ],
  ],
  [
    'windows',
    (
      [
        [
          'departure',
          { kind: 'departure' },
          'The person must hold “BSAFE” on the day of departure.',
          '本人が出発日に「BSAFE」を保持していることが必要です。',
        ],
        [
          'arrival',
          { kind: 'arrival' },
          'The person must hold “BSAFE” on the day of arrival.',
          '本人が到着日に「BSAFE」を保持していることが必要です。',
        ],
        [
          'nomination',
          { kind: 'nomination' },
          'The person must hold “BSAFE” on the day of nomination.',
          '本人が推薦日に「BSAFE」を保持していることが必要です。',
        ],
        [
          'the day of checking',
          { kind: 'today' },
          'The person must hold “BSAFE” on the day of checking.',
          '本人が判定日に「BSAFE」を保持していることが必要です。',
        ],
        [
          'every day',
          { kind: 'throughout' },
          'The person must hold “BSAFE” on every day of the assignment.',
          '本人が任期中の毎日、「BSAFE」を保持していることが必要です。',
        ],
        [
          'every day and one after',
          { kind: 'throughout', bufferDays: 1 },
          'The person must hold “BSAFE” on every day of the assignment and for one day after the return.',
          '本人が任期中の毎日および帰任後1日間、「BSAFE」を保持していることが必要です。',
        ],
        [
          'every day and more',
          { kind: 'throughout', bufferDays: 180 },
          'The person must hold “BSAFE” on every day of the assignment and for 180 days after the return.',
          '本人が任期中の毎日および帰任後180日間、「BSAFE」を保持していることが必要です。',
        ],
        [
          'recent',
          { kind: 'recent', within: months(24) },
          'The person must hold “BSAFE”, completed within 24 months before departure and valid on that day.',
          '本人が「BSAFE」を保持していること（出発前24か月以内に修了し、出発日に有効なもの）が必要です。',
        ],
        [
          'recent at nomination',
          { kind: 'recent', within: { amount: 1, unit: 'year' }, anchor: 'nomination' },
          'The person must hold “BSAFE”, completed within one year before nomination and valid on that day.',
          '本人が「BSAFE」を保持していること（推薦前1年以内に修了し、推薦日に有効なもの）が必要です。',
        ],
        [
          'recent on each day',
          { kind: 'recent', within: { amount: 72, unit: 'hour' }, anchor: 'day' },
          'The person must hold “BSAFE” on every day of the assignment, each time completed within 72 hours before that day.',
          '本人が任期中の毎日、「BSAFE」を保持していること（その日の前72時間以内に修了したもの）が必要です。',
        ],
        [
          'by arrival',
          { kind: 'withinArrival', days: 0 },
          'The person must hold “BSAFE” by the day of arrival.',
          '本人が到着日までに「BSAFE」を保持していることが必要です。',
        ],
        [
          'a day after arrival',
          { kind: 'withinArrival', days: 1 },
          'The person must hold “BSAFE” by the day after arrival.',
          '本人が到着後1日以内に「BSAFE」を保持していることが必要です。',
        ],
        [
          'within days after arrival',
          { kind: 'withinArrival', days: 21 },
          'The person must hold “BSAFE” within 21 days after arrival.',
          '本人が到着後21日以内に「BSAFE」を保持していることが必要です。',
        ],
      ] satisfies [string, Window, string, string][]
    ).map(([what, window, en, ja]): Example => [what, hold({ type: 'bsafe' }, { window }), en, ja]),
  ],
  [
    'groups in one sentence',
    [
      [
        'all, on one day',
        all([hold({ type: 'bsafe' }), hold({ type: 'psea' })], { window: { kind: 'departure' } }),
        'The person must hold “BSAFE”, and “PSEA”, on the day of departure.',
        '本人が出発日に「BSAFE」、かつ「性的搾取・虐待の防止」を保持していることが必要です。',
      ],
      [
        'all, each on its own day',
        all([hold({ type: 'bsafe' }), hold({ type: 'psea' }, { window: { kind: 'departure' } })]),
        'The person must hold “BSAFE” on every day of the assignment, and hold “PSEA” on the day of departure.',
        '本人が任期中の毎日、「BSAFE」を保持していること、かつ出発日に「性的搾取・虐待の防止」を保持していることが必要です。',
      ],
      [
        'any, about different things',
        any([
          leaf({ kind: 'level', scale: 'cefr', subject: 'english', atLeast: 'B2' }),
          leaf({ kind: 'attribute', attribute: 'degree-taught-in-english', test: { is: 'flag', equals: true } }),
        ]),
        'The person must prove English at B2 or higher on the scale “CEFR”, or a degree taught in English must be recorded as “yes”, on every day of the assignment.',
        '任期中の毎日、本人が英語の水準として「CEFR」のB2以上を証明していること、または英語で授業を受けた学位が「はい」と記録されていることが必要です。',
      ],
      [
        'some of several, each with its own certificate',
        atLeast(2, [hold({ type: 'bsafe' }), hold({ type: 'ssafe' }), hold({ type: 'heat' })], {
          isDistinct: true,
          window: { kind: 'departure' },
        }),
        'The person must hold at least two of these three: “BSAFE”, “SSAFE”, “HEAT” (one certificate counts for one of them only), on the day of departure.',
        '本人が出発日に次の3件のうち2件以上（「BSAFE」、「SSAFE」、「HEAT」）を保持していること（1つの修了証を数えられるのは1件のみ）が必要です。',
      ],
      [
        'some of several that differ',
        atLeast(1, [
          hold({ type: 'bsafe' }),
          leaf({ kind: 'attribute', attribute: 'health-check-fit', test: { is: 'flag', equals: true } }),
        ]),
        'At least one of these two must be so: the person must hold “BSAFE”; a health check with the result “fit” must be recorded as “yes”, on every day of the assignment.',
        '任期中の毎日、次の2件のうち1件以上（本人が「BSAFE」を保持していること；健康診断の結果「適」が「はい」と記録されていること）を満たすことが必要です。',
      ],
      [
        'a part that is needed sometimes',
        all([hold({ type: 'bsafe' }), hold({ type: 'heat' }, { when: outside('danger-level', { atLeast: 3 }) })]),
        'The person must hold “BSAFE” on every day of the assignment, and hold “HEAT” on every day of the assignment (needed if the danger level is 3 or more).',
        '本人が任期中の毎日、「BSAFE」を保持していること、かつ任期中の毎日、「HEAT」を保持していること（危険情報レベルが3以上である場合に限る）が必要です。',
      ],
      [
        'the days of its parts, which share them',
        any([
          hold({ type: 'ssafe' }, { window: { kind: 'departure' } }),
          hold({ type: 'heat' }, { window: { kind: 'departure' } }),
        ]),
        'The person must hold “SSAFE”, or “HEAT”, on the day of departure.',
        '本人が出発日に「SSAFE」、または「HEAT」を保持していることが必要です。',
      ],
    ],
  ],
  [
    'teams',
    [
      [
        'one member',
        team(1, hold({ type: 'heat' }), { when: outside('danger-level', { atLeast: 3 }) }),
        'If the danger level is 3 or more, at least one member of the team must hold “HEAT” on every day of the assignment.',
        '危険情報レベルが3以上である場合、チームのうち1名以上が任期中の毎日、「HEAT」を保持していることが必要です。',
      ],
      [
        'two members',
        team(2, hold({ type: 'heat' }, { window: { kind: 'departure' } })),
        'At least two members of the team must hold “HEAT” on the day of departure.',
        'チームのうち2名以上が出発日に「HEAT」を保持していることが必要です。',
      ],
      [
        'one for every six',
        team(1, any([hold({ type: 'heat' }), hold({ type: 'ssafe' })]), { perMembers: 6 }),
        'For every 6 members of the team, at least one of them must hold “HEAT”, or “SSAFE”, on every day of the assignment.',
        'チームの人数6名につき1名以上（端数は切上げ）が任期中の毎日、「HEAT」、または「SSAFE」を保持していることが必要です。',
      ],
      [
        'two for every six',
        team(2, hold({ type: 'heat' }), { perMembers: 6 }),
        'For every 6 members of the team, at least two of them must hold “HEAT” on every day of the assignment.',
        'チームの人数6名につき2名以上（端数は切上げ）が任期中の毎日、「HEAT」を保持していることが必要です。',
      ],
      [
        'something about a member’s papers',
        team(1, leaf({ kind: 'attribute', attribute: 'health-check-fit', test: { is: 'flag', equals: true } })),
        'At least one member of the team must satisfy this: a health check with the result “fit” must be recorded as “yes” on every day of the assignment.',
        'チームのうち1名以上が「健康診断の結果「適」が任期中の毎日、「はい」と記録されていること」という条件を満たすことが必要です。',
      ],
      [
        'one of several things about a member',
        team(
          1,
          any([
            hold({ type: 'heat' }),
            leaf({ kind: 'attribute', attribute: 'health-check-fit', test: { is: 'flag', equals: true } }),
          ]),
        ),
        'At least one member of the team must satisfy this: the person must hold “HEAT”, or a health check with the result “fit” must be recorded as “yes”, on every day of the assignment.',
        'チームのうち1名以上が「任期中の毎日、本人が「HEAT」を保持していること、または健康診断の結果「適」が「はい」と記録されていること」という条件を満たすことが必要です。',
      ],
    ],
  ],
  [
    'weight and condition',
    [
      [
        'recommended',
        hold({ type: 'heat' }, { severity: 'recommended' }),
        'The person should hold “HEAT” on every day of the assignment. This is recommended and never lowers the result.',
        '本人が任期中の毎日、「HEAT」を保持していることが推奨されます（満たさなくても判定は下がりません）。',
      ],
      [
        'recommended, sometimes',
        hold({ type: 'heat' }, { severity: 'recommended', when: outside('danger-level', { atMost: 2 }) }),
        'If the danger level is 2 or less, the person should hold “HEAT” on every day of the assignment. This is recommended and never lowers the result.',
        '危険情報レベルが2以下である場合、本人が任期中の毎日、「HEAT」を保持していることが推奨されます（満たさなくても判定は下がりません）。',
      ],
    ],
  ],
  [
    'what stands above a list',
    [
      ['nothing', all([]), 'Nothing is listed here yet.', 'まだ何も定められていません。'],
      [
        'one requirement in a group of groups',
        all([any([any([hold({ type: 'bsafe' })])])]),
        'This is required:',
        '次の1件をすべて満たすことが必要です。',
      ],
      [
        'all',
        all([any([all([])]), hold({ type: 'bsafe' })]),
        'All of these two are required:',
        '次の2件をすべて満たすことが必要です。',
      ],
      [
        'any',
        any([all([any([])]), hold({ type: 'bsafe' })]),
        'One of these two is enough, and they may follow one another in time:',
        '次の2件のいずれかを満たすことが必要です（時期によって別のものでもかまいません）。',
      ],
      [
        'some, each with its own certificate',
        atLeast(2, [all([]), hold({ type: 'bsafe' })], { isDistinct: true }),
        'One certificate counts for one of them only. At least two of these two must be met:',
        '1つの修了証を数えられるのは1件のみです。次の2件のうち2件以上を満たすことが必要です。',
      ],
      [
        'some',
        atLeast(1, [all([]), hold({ type: 'bsafe' })]),
        'At least one of these two must be met:',
        '次の2件のうち1件以上を満たすことが必要です。',
      ],
      [
        'a buffer over all of them',
        all([all([]), hold({ type: 'bsafe' })], { window: { kind: 'throughout', bufferDays: 30 } }),
        'The result must hold on every day of the assignment and for 30 days after the return. All of these two are required:',
        '全体として、任期中の毎日および帰任後30日間、満たしている必要があります。次の2件をすべて満たすことが必要です。',
      ],
      [
        'a condition and a recommendation',
        all([all([]), hold({ type: 'bsafe' })], {
          severity: 'recommended',
          when: outside('danger-level', { atLeast: 3 }),
        }),
        'If the danger level is 3 or more: Recommended: this never lowers the result. All of these two are required:',
        '危険情報レベルが3以上である場合：推奨：満たさなくても判定は下がりません。次の2件をすべて満たすことが必要です。',
      ],
      [
        'a team',
        team(2, all([all([]), hold({ type: 'bsafe' })])),
        'At least two members of the team must meet this:',
        'チームのうち2名以上が、次の内容を満たすことが必要です。',
      ],
      [
        'nothing but a recommendation',
        all([hold({ type: 'bsafe' }, { severity: 'recommended' })]),
        'Nothing is listed here yet.',
        'まだ何も定められていません。',
      ],
    ],
  ],
])('%s', (_, examples) => {
  it.each(examples)('%s', (_what, node, en, ja) => {
    expect(said('en', node)).toBe(en)
    expect(said('ja', node)).toBe(ja)
  })
})

describe('a whole tree', () => {
  const tree = all([
    hold({ type: 'bsafe' }, { id: 'awareness', window: { kind: 'departure' } }),
    any([all([hold({ type: 'ssafe' }), hold({ type: 'heat' })], { id: 'both' }), all([], { id: 'open' })], {
      window: { kind: 'arrival' },
    }),
    hold({ type: 'heat' }, { severity: 'recommended' }),
    atLeast(
      1,
      [hold({ type: 'ssafe' }), hold({ type: 'bsafe' }), hold({ type: 'heat' }, { severity: 'recommended' })],
      {
        window: { kind: 'throughout', bufferDays: 9 },
      },
    ),
  ])

  it('hands the days of a group down to its parts, and counts only what is required', () => {
    const { sentence, items } = sayRule(words.en, names, tree)
    expect(sentence).toBe('All of these three are required:')
    expect(items.map((item) => item.sentence)).toEqual([
      'The person must hold “BSAFE” on the day of departure.',
      'One of these two is enough, and they may follow one another in time:',
      'The person should hold “HEAT” on every day of the assignment. This is recommended and never lowers the result.',
      'The result must hold on every day of the assignment and for 9 days after the return. At least one of these two must be met:',
    ])
    expect(items[1]?.items.map((item) => item.sentence)).toEqual([
      'The person must hold “SSAFE”, and “HEAT”, on the day of arrival.',
      'Nothing is listed here yet.',
    ])
    expect(items[3]?.items[0]?.sentence).toBe('The person must hold “SSAFE” on every day of the assignment.')
  })

  it('keeps the id and the title of each requirement', () => {
    const [first] = sayRule(words.ja, names, tree).items
    expect(first).toMatchObject({ id: 'awareness', title: { ja: '要件' } })
  })

  it('says a window that is handed down from above', () => {
    expect(sayRule(words.en, names, hold({ type: 'bsafe' }), { kind: 'departure' }).sentence).toBe(
      'The person must hold “BSAFE” on the day of departure.',
    )
  })
})
