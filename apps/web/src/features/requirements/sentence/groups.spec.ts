import { describe, expect, it } from 'vitest'
import { all, any, atLeast, hold, leaf, outside, team } from '../testing/rules.ts'
import { said } from '../testing/said.ts'
import type { Example } from '../testing/said.ts'

describe('groups in one sentence', () => {
  const examples: Example[] = [
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
  ]

  it.each(examples)('%s', (_, node, en, ja) => {
    expect(said('en', node)).toBe(en)
    expect(said('ja', node)).toBe(ja)
  })
})

describe('teams', () => {
  const examples: Example[] = [
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
  ]

  it.each(examples)('%s', (_, node, en, ja) => {
    expect(said('en', node)).toBe(en)
    expect(said('ja', node)).toBe(ja)
  })
})

describe('weight and condition', () => {
  const examples: Example[] = [
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
  ]

  it.each(examples)('%s', (_, node, en, ja) => {
    expect(said('en', node)).toBe(en)
    expect(said('ja', node)).toBe(ja)
  })
})

describe('what stands above a list', () => {
  const examples: Example[] = [
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
  ]

  it.each(examples)('%s', (_, node, en, ja) => {
    expect(said('en', node)).toBe(en)
    expect(said('ja', node)).toBe(ja)
  })
})
