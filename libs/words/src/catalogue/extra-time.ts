import { catalogue } from '../message.ts'

/** More time in tests for one person. */
export const extraTime = catalogue({
  tab: { en: 'Extra time', ja: '時間延長' },
  heading: {
    en: { one: 'One person has more time in the test', other: '{count:Word} people have more time in the test' },
    ja: 'テストの制限時間を延長している人は{count}名です',
  },
  nobody: { en: 'Nobody has more time in the test', ja: 'テストの制限時間を延長している人はいません' },
  lead: {
    en: 'It holds from the person’s next attempt on. The end of a test’s window stays as it is. The person is told, and sees it beside the test.',
    ja: '本人の次の受験から適用されます。テストの受付期間の終了は変わりません。本人に通知され、テストの案内に表示されます。',
  },
  columns: {
    person: { en: 'Person', ja: '受講者' },
    time: { en: 'More time', ja: '延長' },
    where: { en: 'Holds for', ja: '対象' },
    reason: { en: 'Reason', ja: '理由' },
    given: { en: 'Given', ja: '設定' },
    change: { en: 'Change', ja: '変更' },
  },
  percent: { en: '{percent} %', ja: '{percent}%' },
  here: { en: 'This course', ja: 'この研修' },
  everywhere: { en: 'Every course', ja: 'すべての研修' },
  form: {
    title: { en: 'Give somebody more time', ja: '時間延長の設定' },
    email: { en: 'E-mail of the person', ja: '本人のメールアドレス' },
    emailHint: { en: 'Somebody of your agency.', ja: '所属機関の人に限ります。' },
    percent: { en: 'More time in percent', ja: '延長する割合（%）' },
    percentHint: { en: '25 makes 40 minutes of 32; 0 ends it.', ja: '25で32分が40分になります。0で終了します。' },
    reason: { en: 'Reason', ja: '理由' },
    reasonHint: {
      en: 'What was agreed and with whom. Leave out diagnoses: course staff and the person read this.',
      ja: '誰と何を決めたかを書いてください。研修担当者と本人が閲覧するため、病名は書かないでください。',
    },
    everywhere: { en: 'In every course', ja: 'すべての研修に適用' },
    save: { en: 'Give the time', ja: '設定する' },
    saved: { en: 'Saved. The person is told.', ja: '保存し、本人に通知しました。' },
  },
  change: { en: 'Change or end', ja: '変更・終了' },
})
