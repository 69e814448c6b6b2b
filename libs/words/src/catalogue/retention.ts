import { catalogue } from '../message.ts'

/** What an agency has kept for as long as it set: seen first, then taken away every night. */
export const retention = catalogue({
  title: { en: 'What has been kept long enough', ja: '保存期間を過ぎた記録' },
  link: { en: 'See what has been kept long enough', ja: '保存期間を過ぎた記録を確認' },
  lead: {
    en: 'What the periods of your agency would take away tonight. Completions, certificates, decisions and the results of tests stay.',
    ja: '所属機関の保存期間により、今夜削除の対象となる記録です。修了・修了証・判定の記録とテストの結果は残ります。',
  },
  off: { en: 'Nothing is taken away yet', ja: '自動削除は無効です' },
  offText: {
    en: 'Look at the figures below. Once you turn it on, it is done every night after two o’clock, and cannot be undone.',
    ja: '下の件数を確認してください。有効にすると、毎日午前2時以降に削除されます。削除した記録は元に戻せません。',
  },
  on: { en: 'It is done every night', ja: '自動削除は有効です' },
  onText: {
    en: 'Turned on by {name} on {instant}. A shorter period turns it off, so that its figures are seen first.',
    ja: '{instant}に{name}さんが有効にしました。保存期間を短くすると無効になり、件数の確認が必要になります。',
  },
  turnOn: { en: 'Take away every night', ja: '自動削除を有効にする' },
  turnOff: { en: 'Take away no longer', ja: '自動削除を無効にする' },
  turning: { en: 'Saving', ja: '保存中' },
  ask: { en: 'Take these away every night?', ja: '自動削除を有効にしますか' },
  askText: {
    en: {
      one: '{count} record goes with the next night, and what grows old later follows. It cannot be brought back.',
      other: '{count} records go with the next night, and what grows old later follows. They cannot be brought back.',
    },
    ja: '次の夜に{count}件が削除され、以後も期間を過ぎた記録が毎晩削除されます。元に戻すことはできません。',
  },
  closedNote: {
    en: 'Files of closed accounts are not taken away: each is put before a second administrator on the page of erasures.',
    ja: '利用停止後の個人記録は自動では消去されません。「情報の消去」で、別の管理者の確認を求めます。',
  },
  erasures: { en: 'To the erasures', ja: '「情報の消去」へ' },
  changed: {
    en: 'The settings were changed meanwhile. Look at the figures once more.',
    ja: '設定が変更されました。件数をもう一度確認してください。',
  },
  caption: { en: 'What would go tonight', ja: '今夜削除の対象となる記録' },
  kind: { en: 'Records', ja: '記録' },
  days: { en: 'Kept for (days)', ja: '保存期間（日）' },
  count: { en: 'Would go', ja: '対象件数' },
  oldest: { en: 'Oldest since', ja: '最も古い記録' },
  runs: { en: 'The last nights', ja: '最近の実行' },
  night: { en: 'Night of', ja: '実行日' },
  went: { en: 'Went', ja: '削除件数' },
  noRuns: { en: 'It was not done yet.', ja: 'まだ実行されていません。' },
  nothingWent: { en: 'Nothing', ja: 'なし' },
})
