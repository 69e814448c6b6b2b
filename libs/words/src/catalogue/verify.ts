import { catalogue } from '../message.ts'

/** The public page that checks a certificate; made by the server. */
export const verify = catalogue({
  title: { en: 'Certificate check', ja: '修了証の確認' },
  words: {
    VALID: { en: 'VALID', ja: '有効' },
    EXPIRED: { en: 'EXPIRED', ja: '期限切れ' },
    REVOKED: { en: 'REVOKED', ja: '取消し' },
    SUSPENDED: { en: 'SUSPENDED', ja: '一時停止' },
    SUPERSEDED: { en: 'SUPERSEDED', ja: '旧版' },
    NOT_FOUND: { en: 'NOT FOUND', ja: '該当なし' },
    FORGED: { en: 'NOT GENUINE', ja: '真正でない' },
    ISSUER_UNKNOWN: { en: 'ISSUER NOT KNOWN', ja: '発行機関不明' },
    KEY_REVOKED: { en: 'KEY WITHDRAWN', ja: '署名鍵の失効' },
    NOT_YET_VALID: { en: 'NOT YET VALID', ja: '有効期間前' },
    STATUS_UNKNOWN: { en: 'STATUS UNKNOWN', ja: '状態不明' },
  },
  sentences: {
    valid: {
      en: 'This certificate is genuine and valid today. It is valid through {date} (inclusive).',
      ja: 'この修了証は真正で、現在有効です。有効期限は{date}（当日を含む）です。',
    },
    validNoEnd: {
      en: 'This certificate is genuine and valid. It has no expiry.',
      ja: 'この修了証は真正で、現在有効です。有効期限はありません。',
    },
    notYet: {
      en: 'This certificate is genuine. It is valid from {date}.',
      ja: 'この修了証は真正です。{date}から有効です。',
    },
    expired: {
      en: 'This certificate is genuine, but it ended on {date}.',
      ja: 'この修了証は真正ですが、{date}に有効期限が切れました。',
    },
    revokedFromStart: {
      en: 'This certificate was withdrawn by its issuer, from the beginning. Do not rely on it for any date.',
      ja: 'この修了証は、発行機関が発行時にさかのぼって取り消しました。どの日付についても、証明として使用できません。',
    },
    revokedFrom: {
      en: 'This certificate was withdrawn by its issuer from {date}. Do not rely on it for that day or any later day.',
      ja: 'この修了証は、発行機関が{date}付けで取り消しました。同日以降は、証明として使用できません。',
    },
    suspended: {
      en: 'This certificate is suspended while its issuer looks into it. Do not rely on it for now.',
      ja: 'この修了証は、発行機関が確認している間、一時停止しています。現在は証明として使用できません。',
    },
    superseded: {
      en: 'This certificate is genuine, but a newer one replaces it.',
      ja: 'この修了証は真正ですが、新しい修了証に置き換えられています。',
    },
    forged: {
      en: 'The signature does not fit what is written here. Do not rely on this certificate, and tell the issuer.',
      ja: '署名と記載内容が一致しません。この修了証は使用せず、発行機関にお知らせください。',
    },
    issuerUnknown: {
      en: 'This certificate was signed by an issuer that is not known here. We cannot vouch for it.',
      ja: 'この修了証に署名した発行機関は、ここでは確認できません。真正かどうかは判断できません。',
    },
    keyRevoked: {
      en: 'The key that signed this certificate was withdrawn, so its signature proves nothing any more. Rely on the certificate that replaces it, if one is named below; otherwise ask the issuer.',
      ja: 'この修了証に署名した鍵が失効したため、署名によって真正かどうかを確認できません。下に新しい修了証の番号がある場合はそちらを確認し、ない場合は発行機関にお問い合わせください。',
    },
    statusUnknown: {
      en: 'The signature holds, but whether the certificate was withdrawn is not known at this moment. Check again later.',
      ja: '署名は正しいものの、取り消されていないかどうかを現在確認できません。しばらくしてから再度ご確認ください。',
    },
    holderErased: {
      en: 'A certificate was issued under this number. Its holder had their name erased, so this page cannot vouch for whose it is: check the holder’s own file or QR code instead.',
      ja: 'この番号の修了証は発行されています。所持者の希望により氏名を消去したため、このページでは誰の修了証かを証明できません。所持者が持つファイルまたはQRコードで確認してください。',
    },
    notFound: {
      en: 'No certificate has this number. Compare it with the paper.',
      ja: 'この番号の修了証はありません。書面の番号と照らし合わせてください。',
    },
  },
  checkedAt: { en: 'Checked at {instant}', ja: '確認日時：{instant}' },
  today: { en: 'Today, {date}', ja: '今日（{date}）' },
  fields: {
    certificate: { en: 'Certificate', ja: '修了証' },
    holder: { en: 'Holder', ja: '氏名' },
    issuer: { en: 'Issuer', ja: '発行機関' },
    completed: { en: 'Completed', ja: '修了日' },
    validity: { en: 'Valid', ja: '有効期間' },
    edition: { en: 'Edition', ja: '版' },
    hours: { en: 'Hours', ja: '時間数' },
    number: { en: 'Number', ja: '番号' },
    reason: { en: 'Reason', ja: '理由' },
    replacedBy: { en: 'Replaced by', ja: '新しい修了証' },
  },
  name: {
    title: { en: 'Is it this person?', ja: '本人の修了証か確かめる' },
    text: {
      en: 'Type the name as printed on the certificate. We say only whether it matches.',
      ja: '修了証に記載された氏名を入力してください。一致するかどうかだけをお答えします。',
    },
    label: { en: 'Name', ja: '氏名' },
    compare: { en: 'Compare', ja: '照合' },
    matches: { en: 'The name matches.', ja: '氏名は一致しています。' },
    differs: {
      en: 'The name does not match. Compare spelling and order with the certificate.',
      ja: '氏名が一致しません。表記と順序を修了証と照らし合わせてください。',
    },
  },
  signed: {
    title: { en: 'What was signed', ja: '署名の対象' },
    text: {
      en: 'Holder, course, edition, issuer, completion, validity and number. Signature checked with the issuer’s key of {date}.',
      ja: '氏名、研修、版、発行機関、修了日、有効期間、番号。{date}の発行機関の鍵で署名を確認しました。',
    },
  },
  form: {
    title: { en: 'Check a certificate', ja: '修了証を確認' },
    label: { en: 'Certificate number', ja: '修了証の番号' },
    hint: {
      en: 'As printed, for example MU-7QKM-4T2X-9RWD.',
      ja: '書面のとおりに入力してください（例 MU-7QKM-4T2X-9RWD）。',
    },
    submit: { en: 'Check', ja: '確認' },
  },
  shared: {
    purpose: {
      en: 'Its holder shows you this certificate for: {purpose}',
      ja: '本人がこの修了証を提示しています。目的：{purpose}',
    },
    until: {
      en: 'This link opens through {date}, unless the holder withdraws it before.',
      ja: 'このリンクは{date}まで有効です（本人が取り下げた場合を除く）。',
    },
    noEnd: { en: 'This link opens until the holder withdraws it.', ja: 'このリンクは本人が取り下げるまで有効です。' },
    endedTitle: { en: 'This link opens nothing', ja: 'このリンクは無効です' },
    ended: {
      en: 'It ended, was withdrawn by the holder, or was not copied whole. Ask the person who gave it to you.',
      ja: '期限が切れたか、本人が取り下げたか、正しくコピーされていません。リンクの送り主にお尋ねください。',
    },
    byNumber: { en: 'Check a certificate by its number', ja: '番号で修了証を確認' },
  },
  another: { en: 'Check another', ja: '別の修了証を確認' },
  inLog: { en: 'This certificate in the log', ja: 'この修了証の記録簿での記載' },
  log: { en: 'Log of certificates', ja: '修了証の記録簿' },
  report: { en: 'Report a concern', ja: '問題を報告' },
})
