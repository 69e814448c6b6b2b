import { catalogue } from '../message.ts'

/** Mails. Each has a subject and paragraphs; a link stands on its own line. */
export const mail = catalogue({
  greeting: { en: 'Dear {name},', ja: '{name} 様' },
  closing: { en: 'Muster, for {agency}', ja: '{agency}（Muster）' },
  noReply: { en: 'This address does not read replies.', ja: 'このアドレスへの返信は読まれません。' },
  questions: { en: 'Questions: {contact}', ja: 'お問い合わせ先：{contact}' },
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
})
