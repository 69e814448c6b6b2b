import { catalogue } from '../message.ts'

/** Sign-in and security: where one is signed in. */
export const security = catalogue({
  title: { en: 'Sign-in and security', ja: 'サインインとセキュリティ' },
  password: {
    title: { en: 'Password', ja: 'パスワード' },
    since: { en: 'Chosen {date}', ja: '{date}に設定' },
    none: {
      en: 'You sign in without a password. One can be chosen by a link that is mailed to you.',
      ja: 'パスワードを使わずにサインインしています。メールで届くリンクから設定できます。',
    },
    choose: { en: 'Choose a password', ja: 'パスワードを設定' },
    change: { en: 'Change password', ja: 'パスワードを変更' },
    text: {
      en: 'You stay signed in here and are signed out everywhere else. You are told by mail.',
      ja: 'この端末はサインインしたままで、ほかの端末はすべてサインアウトされます。メールでもお知らせします。',
    },
    current: { en: 'Present password', ja: '現在のパスワード' },
    next: { en: 'New password', ja: '新しいパスワード' },
    saving: { en: 'Changing', ja: '変更中' },
    changed: { en: 'Your password is changed.', ja: 'パスワードを変更しました。' },
    forgotten: { en: 'Forgotten it?', ja: '現在のパスワードを忘れた場合' },
  },
  factor: {
    title: { en: 'Second step when signing in', ja: '2段階認証' },
    text: {
      en: 'A password can be guessed or stolen. With an authenticator app on your phone, it alone opens nothing.',
      ja: 'パスワードは推測されたり盗まれたりします。スマートフォンの認証アプリを使うと、パスワードだけではサインインできなくなります。',
    },
    off: { en: 'Not set up', ja: '未設定' },
    since: { en: 'Set up since {instant}', ja: '{instant}から設定済み' },
    left: {
      en: { one: '{count} recovery code left', other: '{count} recovery codes left' },
      ja: '未使用の回復用コード：{count}個',
    },
    required: {
      en: 'Your installation demands this of all staff.',
      ja: 'このシステムでは、職員に2段階認証の設定が必須です。',
    },
    setUp: { en: 'Set up an authenticator app', ja: '認証アプリを設定' },
    starting: { en: 'Preparing', ja: '準備中' },
    scan: {
      en: 'Open your authenticator app, choose to add an account, and scan this code. Without a camera, type the key.',
      ja: '認証アプリでアカウントの追加を選び、このコードを読み取ってください。カメラを使えない場合は、キーを入力してください。',
    },
    picture: { en: 'QR code for the authenticator app', ja: '認証アプリ用のQRコード' },
    key: { en: 'Key', ja: 'キー' },
    here: { en: 'Open the app on this device', ja: 'この端末のアプリで開く' },
    code: { en: 'Code that the app shows', ja: 'アプリに表示されたコード' },
    codeOrRecovery: { en: 'Code of the app, or a recovery code', ja: 'アプリのコード、または回復用コード' },
    confirm: { en: 'Confirm', ja: '確認' },
    confirming: { en: 'Checking', ja: '確認中' },
    renew: { en: 'Make new recovery codes', ja: '回復用コードを再発行' },
    renewText: { en: 'The codes you have now stop working.', ja: '現在の回復用コードは使えなくなります。' },
    remove: { en: 'Take off', ja: '解除' },
    removeTitle: { en: 'Take off the second step?', ja: '2段階認証を解除しますか' },
    removeText: {
      en: 'From then on the password alone signs you in. The recovery codes stop working.',
      ja: '今後はパスワードだけでサインインできます。回復用コードも使えなくなります。',
    },
    removed: { en: 'The second step is taken off.', ja: '2段階認証を解除しました。' },
    codes: {
      title: { en: 'Your recovery codes', ja: '回復用コード' },
      text: {
        en: 'Each works once, when the app is not at hand. They are shown only now: keep them on paper or in a password store, away from your phone.',
        ja: 'アプリを使えないときに、1個につき1回使えます。表示されるのは今だけです。紙やパスワード管理ツールなど、スマートフォンとは別の場所に保管してください。',
      },
      file: { en: 'Recovery codes for Muster', ja: 'Muster 回復用コード' },
      download: { en: 'Download as text', ja: 'テキストでダウンロード' },
      done: { en: 'I have kept them', ja: '保管しました' },
    },
    first: {
      title: { en: 'First, a second step for signing in', ja: '先に2段階認証を設定してください' },
      text: {
        en: 'What staff may do here decides about other people. So a password alone does not open it. It takes two minutes and an authenticator app.',
        ja: '職員の操作はほかの人の派遣を左右します。そのため、パスワードだけでは利用できません。認証アプリがあれば、2分ほどで設定できます。',
      },
    },
  },
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
  /** For administrators, about somebody of their agency who has lost their second factor. */
  lost: {
    heading: { en: 'Lost second step', ja: '2段階認証の紛失' },
    text: {
      en: 'For somebody who has neither their app or passkey nor a recovery code any more.',
      ja: '認証アプリやパスキー、回復用コードのいずれも使えなくなった場合の手続きです。',
    },
    open: { en: 'Take off the second step', ja: '2段階認証を解除' },
    title: { en: 'Take off the second step of {name}?', ja: '{name}の2段階認証を解除しますか' },
    impact: {
      en: 'App, passkeys and recovery codes stop working, and every session ends. They are told by mail and sign in with their password; staff set up a new second step before anything else.',
      ja: '認証アプリ・パスキー・回復用コードが使えなくなり、すべてのセッションが終了します。本人にはメールでお知らせします。パスワードでサインインした後、職員は2段階認証を設定し直す必要があります。',
    },
    reason: { en: 'What happened?', ja: '理由' },
    reasons: {
      lost: { en: 'The device is lost', ja: '端末を紛失' },
      stolen: { en: 'The device was stolen', ja: '端末が盗難に遭った' },
      replaced: { en: 'There is a new device', ja: '端末を買い替えた' },
      broken: { en: 'The device is broken', ja: '端末が故障' },
    },
    checked: { en: 'How do you know that it is them who ask?', ja: '本人からの申し出であることの確認方法' },
    checks: {
      met: { en: 'I met them', ja: '対面で確認' },
      'called-back': { en: 'I called them at a number we knew before', ja: '登録済みの電話番号に折り返して確認' },
      'seen-on-screen': { en: 'I saw them on screen, with a document', ja: 'ビデオ通話で身分証を確認' },
    },
    confirm: { en: 'Take off', ja: '解除' },
    working: { en: 'Taking off', ja: '解除中' },
    done: { en: 'Taken off. A mail is on its way.', ja: '解除し、本人へのメールを送信しました。' },
  },
})
