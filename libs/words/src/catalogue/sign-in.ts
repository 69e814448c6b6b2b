import { catalogue } from '../message.ts'

/** Signing in and out, and choosing the password for it. */
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
  forgotten: {
    link: { en: 'Forgot your password?', ja: 'パスワードをお忘れの場合' },
    title: { en: 'Forgotten password', ja: 'パスワードの再設定' },
    lead: {
      en: 'Type the address you sign in with. We send a link to it, with which you choose a new password.',
      ja: 'サインインに使うメールアドレスを入力してください。新しいパスワードを設定するリンクをお送りします。',
    },
    submit: { en: 'Send the link', ja: 'リンクを送信' },
    submitting: { en: 'Sending', ja: '送信中' },
    sent: { en: 'Look in your mail', ja: 'メールをご確認ください' },
    sentText: {
      en: {
        one: 'If {email} has an account here, a link is on its way. It works once, within {count:word} hour.',
        other: 'If {email} has an account here, a link is on its way. It works once, within {count:word} hours.',
      },
      ja: '{email}のアカウントがあれば、リンクをお送りしました。リンクは{count}時間以内に1回だけ使えます。',
    },
    nothingCame: {
      en: 'Nothing came? Look among unwanted mail, or ask your agency’s administrator which address they entered.',
      ja: '届かない場合は、迷惑メールをご確認いただくか、登録されたアドレスを所属機関の管理者にお尋ねください。',
    },
    back: { en: 'Back to signing in', ja: 'サインインに戻る' },
  },
  code: {
    title: { en: 'One more step', ja: 'もう1つの確認' },
    lead: {
      en: 'Type the code that your authenticator app shows now. If the app is lost, type one of your recovery codes.',
      ja: '認証アプリに表示されているコードを入力してください。アプリを使えない場合は、回復用コードを入力してください。',
    },
    label: { en: 'Code', ja: 'コード' },
    missing: { en: 'Type the code.', ja: 'コードを入力してください。' },
    submit: { en: 'Go on', ja: '次へ' },
    submitting: { en: 'Checking', ja: '確認中' },
    leave: { en: 'Sign in as somebody else', ja: '別のアカウントでサインイン' },
  },
  choose: {
    title: { en: 'Choose your password', ja: 'パスワードの設定' },
    lead: {
      en: 'You sign in with it from now on. Where you are signed in already, that ends.',
      ja: '今後はこのパスワードでサインインします。ほかの端末でのサインインは終了します。',
    },
    password: { en: 'New password', ja: '新しいパスワード' },
    hint: {
      en: 'At least 12 characters. A few words with spaces are good; your own address is not.',
      ja: '12文字以上で入力してください。空白で区切った複数の語も使えます。メールアドレスは含めないでください。',
    },
    submit: { en: 'Save the password', ja: 'パスワードを保存' },
    submitting: { en: 'Saving', ja: '保存中' },
    saved: { en: 'Your password is saved. Sign in with it.', ja: 'パスワードを保存しました。サインインしてください。' },
    incomplete: {
      en: 'This link is not complete. Open it from the mail once more, or ask for a new one.',
      ja: 'リンクが途中で切れています。メールからもう一度開くか、新しいリンクを請求してください。',
    },
    askAgain: { en: 'Ask for a new link', ja: '新しいリンクを請求' },
  },
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
