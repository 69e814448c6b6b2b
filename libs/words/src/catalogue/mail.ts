import { catalogue } from '../message.ts'

/** Mails. Each has a subject and paragraphs; a link stands on its own line. */
export const mail = catalogue({
  greeting: { en: 'Dear {name},', ja: '{name} 様' },
  closing: { en: 'Muster, for {agency}', ja: '{agency}（Muster）' },
  noReply: { en: 'This address does not read replies.', ja: 'このアドレスへの返信は読まれません。' },
  choosePassword: {
    subject: { en: 'Choose your password for Muster', ja: 'Musterのパスワードを設定してください' },
    text: {
      en: '{agency} has added you to Muster. Choose a password with this link; it works until {instant}.',
      ja: '{agency}があなたをMusterに登録しました。次のリンクからパスワードを設定してください。リンクは{instant}まで有効です。',
    },
  },
  resetPassword: {
    subject: { en: 'A new password for Muster', ja: 'Musterのパスワードの再設定' },
    text: {
      en: 'Somebody asked for a new password for this address. If it was you, choose one with this link; it works until {instant}.',
      ja: 'このメールアドレスについて、パスワードの再設定が請求されました。お心当たりがあれば、次のリンクから設定してください。リンクは{instant}まで有効です。',
    },
    otherwise: {
      en: 'If it was not you, do nothing: your password stays as it is.',
      ja: 'お心当たりがない場合は、何もする必要はありません。パスワードは変わりません。',
    },
  },
  passwordLink: {
    once: {
      en: 'The link works once. You can ask for another here:',
      ja: 'リンクは1回だけ使えます。次のページから新しいリンクを請求できます。',
    },
  },
  certificateIssued: {
    subject: { en: 'Your certificate: {course}', ja: '修了証の発行：{course}' },
    text: {
      en: 'You completed {course} on {date}. Your certificate has the number {number}. It is in your wallet:',
      ja: '{date}に「{course}」を修了しました。修了証の番号は{number}です。次のページから確認できます。',
    },
  },
  certificateRevoked: {
    subject: { en: 'A certificate of yours was withdrawn: {course}', ja: '修了証の取消し：{course}' },
    text: {
      en: 'The issuer withdrew the certificate {number}. Reason: {reason}',
      ja: '発行機関が修了証{number}を取り消しました。理由：{reason}',
    },
  },
  verdictChanged: {
    subject: { en: 'Your eligibility for {place}: {verdict}', ja: '{place}の派遣要件：{verdict}' },
    text: {
      en: 'Your eligibility for {place}, departure {date}, is now: {verdict}. What it rests on:',
      ja: '{place}（{date}出発）の派遣要件は、現在「{verdict}」です。内容は次のページで確認できます。',
    },
  },
  attemptClosed: {
    subject: { en: 'Your test was handed in: {course}', ja: 'テストを提出しました：{course}' },
    text: {
      en: 'The time for your test in {course} was over at {instant}, and what you had answered was handed in.',
      ja: '「{course}」のテストは{instant}に終了し、それまでの解答を提出しました。',
    },
  },
})
