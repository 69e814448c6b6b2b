import { catalogue } from '../message.ts'

/** Signing in and out. */
export const signIn = catalogue({
  title: { en: 'Sign in', ja: 'サインイン' },
  lead: {
    en: 'See what you still need before you leave, and finish it.',
    ja: '出発までに必要な手続きを確認し、研修を進められます。',
  },
  email: { en: 'E-mail', ja: 'メールアドレス' },
  password: { en: 'Password', ja: 'パスワード' },
  showPassword: { en: 'Show the password', ja: 'パスワードを表示' },
  submit: { en: 'Sign in', ja: 'サインイン' },
  submitting: { en: 'Signing in', ja: 'サインイン中' },
  emailMissing: { en: 'Type your e-mail address.', ja: 'メールアドレスを入力してください。' },
  passwordMissing: { en: 'Type your password.', ja: 'パスワードを入力してください。' },
  ended: {
    en: 'Your session has ended. Sign in again to go on where you were.',
    ja: 'セッションが終了しました。もう一度サインインすると、続きから再開できます。',
  },
  signedOut: { en: 'You are signed out.', ja: 'サインアウトしました。' },
  verify: { en: 'Check a certificate without signing in', ja: 'サインインせずに修了証を確認' },
  requirements: { en: 'What is required', ja: '派遣要件の一覧' },
  demo: {
    title: { en: 'Try it as one of the invented people', ja: '架空の利用者として試す' },
    text: {
      en: 'Everyone and everything here is invented. One click signs you in.',
      ja: '登場する人物・機関はすべて架空です。選ぶとサインインします。',
    },
    signInAs: { en: 'Sign in as {name}', ja: '{name}としてサインイン' },
  },
})
