import { catalogue } from '../message.ts'

/** Proving once more who one is, before a dangerous act. */
export const stepUp = catalogue({
  title: { en: 'Is it you?', ja: '本人確認' },
  text: {
    en: {
      one: 'What you are about to do weighs heavily. Show that it is still you; what you entered stays, and this lasts for {count:word} minute.',
      other:
        'What you are about to do weighs heavily. Show that it is still you; what you entered stays, and this lasts for {count:word} minutes.',
    },
    ja: 'これは重要な操作です。ご本人であることを確認してください。入力した内容はそのまま残ります。確認は{count}分間有効です。',
  },
  password: { en: 'Password', ja: 'パスワード' },
  samplePassword: {
    en: 'All invented people have this one: {password}',
    ja: '架空の利用者のパスワードは共通です：{password}',
  },
  submit: { en: 'Confirm and go on', ja: '確認して続ける' },
  checking: { en: 'Checking', ja: '確認中' },
  passkey: { en: 'Confirm with a passkey', ja: 'パスキーで確認' },
  signInAgain: {
    en: 'You sign in with a directory alone. Sign out, sign in again, and do this within the next minutes.',
    ja: '外部の認証基盤だけでサインインしています。いったんサインアウトし、サインインし直してから操作してください。',
  },
})
