import { catalogue } from '../message.ts'

/** A person's days in the calendar they use elsewhere. */
export const calendar = catalogue({
  name: { en: 'Muster', ja: 'Muster' },
  startBy: { en: 'Last day to start the course that renews it: {day}', ja: '更新のための研修の開始期限：{day}' },
  testOpens: { en: 'The test opens: {title}', ja: 'テストの受付開始：{title}' },
  testCloses: { en: 'The test closes: {title}', ja: 'テストの受付終了：{title}' },
  link: { en: 'Take these dates into your calendar', ja: '予定をカレンダーに取り込む' },
  title: { en: 'Your dates in your own calendar', ja: '予定のカレンダー連携' },
  lead: {
    en: 'What is due, what ends, when tests can be taken, and your assignments, in your language.',
    ja: '修了期限、有効期限、テストの受付期間、派遣の日程を、設定中の言語で取り込めます。',
  },
  file: {
    heading: { en: 'Once, as a file', ja: 'ファイルで取り込む' },
    text: {
      en: 'The file holds the dates as they are today. Open it with your calendar.',
      ja: '現在の予定が入ったファイルです。お使いのカレンダーで開いてください。',
    },
    download: { en: 'Download the calendar file', ja: 'カレンダーファイルをダウンロード' },
  },
  feed: {
    heading: { en: 'Always current, by a secret address', ja: '専用アドレスで自動更新' },
    text: {
      en: 'Add the address to your calendar as a subscription, and it stays current. Whoever has the address can read these dates: give it to nobody.',
      ja: 'カレンダーの購読先にこのアドレスを登録すると、予定が自動で更新されます。アドレスを知る人は予定を閲覧できるため、他の人に教えないでください。',
    },
    none: { en: 'There is no address yet.', ja: 'アドレスはまだありません。' },
    since: {
      en: 'The address was made {date}. It is not shown again.',
      ja: '{date}に作成したアドレスがあります。再表示はできません。',
    },
    make: { en: 'Make an address', ja: 'アドレスを作成' },
    renew: { en: 'Make a new address', ja: '新しいアドレスを作成' },
    renewText: { en: 'The address before ends at once.', ja: '以前のアドレスは直ちに無効になります。' },
    making: { en: 'Working', ja: '処理中' },
    made: {
      en: 'Copy the address now: it is shown this once',
      ja: '今すぐコピーしてください。アドレスは一度だけ表示されます',
    },
    address: { en: 'Address of your calendar', ja: 'カレンダーのアドレス' },
    end: { en: 'End the address', ja: 'アドレスを無効にする' },
  },
})
