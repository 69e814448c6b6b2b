import { catalogue } from '../message.ts'

/** Sign-in and security: where one is signed in. */
export const security = catalogue({
  title: { en: 'Sign-in and security', ja: 'サインインとセキュリティ' },
  sessions: {
    title: { en: 'Where you are signed in', ja: 'サインイン中の端末' },
    text: {
      en: 'Do you not recognise one? Sign it out, then choose a new password.',
      ja: '心当たりのない端末があれば、サインアウトしたうえで、新しいパスワードを設定してください。',
    },
    columns: {
      device: { en: 'Device', ja: '端末' },
      since: { en: 'Signed in', ja: 'サインイン日時' },
      used: { en: 'Last used', ja: '最終利用' },
      act: { en: 'Action', ja: '操作' },
    },
    device: { en: '{browser} on {system}', ja: '{browser}（{system}）' },
    unknown: { en: 'Another program', ja: 'その他のプログラム' },
    browsers: {
      chrome: { en: 'Chrome', ja: 'Chrome' },
      edge: { en: 'Edge', ja: 'Edge' },
      firefox: { en: 'Firefox', ja: 'Firefox' },
      safari: { en: 'Safari', ja: 'Safari' },
      samsung: { en: 'Samsung Internet', ja: 'Samsung Internet' },
      opera: { en: 'Opera', ja: 'Opera' },
    },
    systems: {
      windows: { en: 'Windows', ja: 'Windows' },
      macos: { en: 'macOS', ja: 'macOS' },
      linux: { en: 'Linux', ja: 'Linux' },
      chromeos: { en: 'ChromeOS', ja: 'ChromeOS' },
      android: { en: 'Android', ja: 'Android' },
      ios: { en: 'iPhone or iPad', ja: 'iPhone・iPad' },
    },
    thisOne: { en: 'This one', ja: 'この端末' },
    end: { en: 'Sign out', ja: 'サインアウト' },
    endOf: { en: 'Sign out: {device}', ja: 'サインアウト：{device}' },
    ending: { en: 'Signing out', ja: 'サインアウト中' },
    ended: { en: 'Signed out there.', ja: 'その端末をサインアウトしました。' },
    endOthers: { en: 'Sign out everywhere else', ja: 'ほかの端末をすべてサインアウト' },
    endOthersTitle: { en: 'Sign out everywhere else?', ja: 'ほかの端末をすべてサインアウトしますか' },
    endOthersText: {
      en: 'You stay signed in here. Everywhere else the next step asks to sign in again.',
      ja: 'この端末はサインインしたままです。ほかの端末では、もう一度サインインが必要になります。',
    },
    othersEnded: {
      en: { one: 'Signed out in one other place.', other: 'Signed out in {count:word} other places.' },
      ja: 'ほかの端末{count}台をサインアウトしました。',
    },
    forgotten: { en: 'Choose a new password', ja: '新しいパスワードを設定' },
  },
  /** For administrators, about somebody of their agency. */
  person: {
    title: { en: 'Sessions', ja: 'セッション' },
    text: {
      en: 'For a lost or stolen device. They are signed out everywhere and told by mail.',
      ja: '端末の紛失・盗難の際に使います。すべての端末からサインアウトされ、本人にメールでお知らせします。',
    },
    end: { en: 'End all sessions', ja: 'すべてのセッションを終了' },
    confirmTitle: { en: 'End all sessions of {name}?', ja: '{name}のセッションをすべて終了しますか' },
    confirmText: {
      en: 'Whatever they are doing stops at the next step; answers already saved stay. They can sign in again.',
      ja: '次の操作で中断されます。保存済みの解答は残ります。本人はもう一度サインインできます。',
    },
    ending: { en: 'Ending', ja: '終了中' },
    ended: {
      en: { one: 'One session ended. A mail is on its way.', other: '{count} sessions ended. A mail is on its way.' },
      ja: '{count}件のセッションを終了し、本人へのメールを送信しました。',
    },
  },
})
