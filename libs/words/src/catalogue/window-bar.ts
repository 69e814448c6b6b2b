import { catalogue } from '../message.ts'

/** Words of the window bar and its table. */
export const windowBar = catalogue({
  today: { en: 'Today', ja: '今日' },
  departs: { en: 'Departs', ja: '出発' },
  returns: { en: 'Returns', ja: '帰任' },
  legend: {
    counts: { en: 'Valid, counts', ja: '有効（任期中）' },
    outside: { en: 'Valid, outside', ja: '有効（任期外）' },
    gap: { en: 'Gap', ja: '空白' },
    condition: { en: 'With a condition', ja: '条件付き' },
    unverified: { en: 'Not yet checked', ja: '確認待ち' },
    window: { en: 'Assignment', ja: '任期' },
    valid: { en: 'Valid', ja: '有効' },
  },
  title: {
    en: 'Certificates against the assignment, {range}',
    ja: '任期（{range}）と修了証の有効期間',
  },
  heading: { en: 'Your certificates against the assignment', ja: '任期と修了証の有効期間' },
  gap: { en: 'Gap: {range}', ja: '空白：{range}' },
  gapDays: { en: { one: 'Gap: {count} day', other: 'Gap: {count} days' }, ja: '空白：{count}日' },
  until: { en: 'to {date}', ja: '{date}まで有効' },
  from: { en: 'from {date}', ja: '{date}から有効' },
  noExpiry: { en: 'no expiry', ja: '期限なし' },
  neededByDeparture: { en: 'needed by departure', ja: '出発日までに修了' },
  notComplete: { en: 'not complete', ja: '未修了' },
  /** Sentences for somebody who cannot see the drawing, one for each row. */
  spoken: {
    covered: {
      en: '{name} is valid on every day of the assignment.',
      ja: '{name}は任期中のすべての日に有効です。',
    },
    gap: { en: '{name} leaves a gap: {range}.', ja: '{name}は{range}が空白です。' },
    condition: { en: '{name} is valid with a condition: {range}.', ja: '{name}は{range}が条件付きです。' },
    unverified: { en: '{name} is not yet checked: {range}.', ja: '{name}は確認待ちです（{range}）。' },
    metOn: { en: '{name} is met on {date}.', ja: '{name}は{date}に充足しています。' },
    notMetOn: { en: '{name} is not met on {date}.', ja: '{name}は{date}に充足していません。' },
    waitingOn: {
      en: '{name} is judged on {date} and not decided yet.',
      ja: '{name}は{date}が判定日で、まだ確定していません。',
    },
    nothing: { en: 'Nothing is recorded for {name}.', ja: '{name}の記録はありません。' },
  },
  table: {
    requirement: { en: 'Requirement', ja: '要件' },
    valid: { en: 'Valid', ja: '有効期間' },
    judgedOn: { en: 'Judged on', ja: '判定日' },
    result: { en: 'Result', ja: '結果' },
    everyDay: { en: 'every day', ja: '任期中の毎日' },
  },
})
