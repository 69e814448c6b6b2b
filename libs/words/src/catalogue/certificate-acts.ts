import { catalogue } from '../message.ts'

/** What becomes of a certificate after it was issued: verifiers' acts, what waits for a second person, the history. */
export const certificateActs = catalogue({
  reason: { en: 'Reason', ja: '理由' },
  reasonHint: {
    en: 'The holder and your colleagues read it. Say what was found and on what it rests.',
    ja: '本人と担当者が読みます。確認した事実と根拠を記入してください。',
  },
  reasonShort: {
    en: 'Write at least {count} characters, so that others understand why.',
    ja: '理由が伝わるよう、{count}文字以上で記入してください。',
  },
  done: {
    suspended: {
      en: 'The certificate is suspended, and {name} is told.',
      ja: '修了証を一時停止し、{name}さんに通知しました。',
    },
    reinstated: {
      en: 'The certificate counts again, and {name} is told.',
      ja: '一時停止を解除し、{name}さんに通知しました。',
    },
    revoked: {
      en: 'The certificate is revoked, and {name} is told.',
      ja: '修了証を取り消し、{name}さんに通知しました。',
    },
  },
  proposed: {
    en: 'Proposed. It happens once another verification officer approves it.',
    ja: '提案しました。別の確認担当者が承認すると実施されます。',
  },
  answered: {
    approved: { en: 'Approved and done.', ja: '承認し、実施しました。' },
    refused: { en: 'Refused. The certificate stays as it is.', ja: '却下しました。修了証はそのままです。' },
    withdrawn: { en: 'Taken back.', ja: '提案を取り下げました。' },
  },
  needsTwo: {
    en: 'This course asks for two people: a colleague has to approve it before anything changes.',
    ja: 'この研修では2名の判断が必要です。別の担当者が承認するまで、何も変わりません。',
  },
  suspend: {
    open: { en: 'Suspend', ja: '一時停止する' },
    title: { en: 'Suspend {number}', ja: '{number}の一時停止' },
    impact: {
      en: 'Everyone who checks it reads SUSPENDED at once, and it counts for no assignment until it is reinstated or revoked. {name} receives your reason.',
      ja: '確認した人には直ちに「一時停止」と表示され、解除または取消しまで、派遣要件の判定に使われません。{name}さんに理由が通知されます。',
    },
    confirm: { en: 'Suspend', ja: '一時停止する' },
    working: { en: 'Suspending', ja: '処理中' },
  },
  reinstate: {
    open: { en: 'End the suspension', ja: '一時停止を解除する' },
    title: { en: 'End the suspension of {number}', ja: '{number}の一時停止の解除' },
    impact: {
      en: 'It counts again from today. {name} receives your reason.',
      ja: '本日から再び有効になります。{name}さんに理由が通知されます。',
    },
    confirm: { en: 'End the suspension', ja: '解除する' },
    working: { en: 'Ending it', ja: '処理中' },
  },
  correct: {
    open: { en: 'Correct name or title', ja: '氏名・研修名を訂正する' },
    title: { en: 'Correct {number}', ja: '{number}の訂正' },
    impact: {
      en: 'Nothing on a certificate is ever changed. A new certificate takes its place, and the old one stays answerable as SUPERSEDED. A colleague approves it first.',
      ja: '発行済みの修了証の記載は変わりません。新しい修了証を発行し、元の修了証は「旧版」として残ります。先に別の担当者の承認が必要です。',
    },
    holderEn: { en: 'Name in Latin letters', ja: '氏名（ローマ字）' },
    holderJa: { en: 'Name in Japanese', ja: '氏名（日本語）' },
    titleEn: { en: 'Course title in English', ja: '研修名（英語）' },
    titleJa: { en: 'Course title in Japanese', ja: '研修名（日本語）' },
    unchanged: { en: 'Change at least one of the four.', ja: '少なくとも1か所を変更してください。' },
    empty: { en: 'None of the four may be empty.', ja: 'すべての欄を入力してください。' },
    confirm: { en: 'Propose the correction', ja: '訂正を提案する' },
    working: { en: 'Proposing', ja: '提案中' },
  },
  life: {
    title: { en: 'What became of it', ja: '発行後の経過' },
    supersededBy: { en: 'Replaced by', ja: '新しい修了証' },
    supersedes: { en: 'Takes the place of', ja: '元の修了証' },
    kinds: {
      revoked: { en: 'Revoked', ja: '取消し' },
      suspended: { en: 'Suspended', ja: '一時停止' },
      reinstated: { en: 'Suspension ended', ja: '一時停止の解除' },
    },
    from: { en: 'from {date}', ja: '{date}から' },
    fromStart: { en: 'from the beginning', ja: '発行時にさかのぼる' },
    by: { en: '{name}, {instant}', ja: '{name}、{instant}' },
  },
  proposal: {
    kinds: {
      revoked: { en: 'Revocation proposed', ja: '取消しの提案' },
      reinstated: { en: 'End of the suspension proposed', ja: '一時停止の解除の提案' },
      corrected: { en: 'Correction proposed', ja: '訂正の提案' },
    },
    newHolder: { en: 'New name: {en} / {ja}', ja: '新しい氏名：{ja}／{en}' },
    newTitle: { en: 'New title: {en} / {ja}', ja: '新しい研修名：{ja}／{en}' },
    waits: { en: 'Another verification officer has to approve it.', ja: '別の確認担当者の承認を待っています。' },
    approve: { en: 'Approve', ja: '承認する' },
    refuse: { en: 'Refuse', ja: '却下する' },
    withdraw: { en: 'Take it back', ja: '取り下げる' },
    approveTitle: { en: 'Approve: {number}', ja: '{number}の承認' },
    refuseTitle: { en: 'Refuse: {number}', ja: '{number}の却下' },
    withdrawTitle: { en: 'Take back: {number}', ja: '{number}の取下げ' },
    approveImpact: {
      en: 'It happens at once, and the holder is told.',
      ja: '直ちに実施され、本人に通知されます。',
    },
    refuseImpact: {
      en: 'The certificate stays as it is, and your colleague is told.',
      ja: '修了証はそのままで、提案した担当者に通知されます。',
    },
    withdrawImpact: { en: 'The certificate stays as it is.', ja: '修了証はそのままです。' },
    working: { en: 'Answering', ja: '回答中' },
  },
  page: {
    title: { en: 'Certificates we issued', ja: '発行した修了証' },
    heading: {
      none: { en: 'Nothing waits for a second person', ja: '承認待ちの変更はありません' },
      waiting: {
        en: { one: 'One change waits for a second person', other: '{count:Word} changes wait for a second person' },
        ja: '承認待ちの変更が{count}件あります',
      },
    },
    text: {
      en: 'Revocations and the end of suspensions, where the course asks for two people, and every correction.',
      ja: '2名の判断を必要とする研修の取消しと一時停止の解除、およびすべての訂正が表示されます。',
    },
    find: { en: 'Number of a certificate', ja: '修了証の番号' },
    findHint: { en: 'As printed, for example MU-….', ja: '記載のとおり入力してください（例：MU-…）。' },
    open: { en: 'Open', ja: '開く' },
    findTitle: { en: 'Open a certificate', ja: '修了証を開く' },
  },
})
