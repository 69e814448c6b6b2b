import { catalogue } from '../message.ts'

/** Mails. Each has a subject and paragraphs; a link stands on its own line. */
export const mail = catalogue({
  greeting: { en: 'Dear {name},', ja: '{name} 様' },
  closing: { en: 'Muster, for {agency}', ja: '{agency}（Muster）' },
  noReply: { en: 'This address does not read replies.', ja: 'このアドレスへの返信は読まれません。' },
  questions: { en: 'Questions: {contact}', ja: 'お問い合わせ先：{contact}' },
  invitation: {
    subject: { en: '{agency} invites you to Muster', ja: '{agency}からMusterへのご招待' },
    text: {
      en: '{agency} invites you to act for it in Muster. Take up the invitation with this link.',
      ja: '{agency}から、Musterで同機関の業務を行うための招待が届いています。次のリンクからお手続きください。',
    },
    guest: {
      en: '{agency} invites you to teach the class “{class}” as a guest, through {date}. Take up the invitation with this link.',
      ja: '{agency}から、クラス「{class}」のゲスト講師としての招待が届いています（{date}まで）。次のリンクからお手続きください。',
    },
    guestOfCourse: {
      en: '{agency} invites you to teach the course “{course}” as a guest, through {date}. Take up the invitation with this link.',
      ja: '{agency}から、研修「{course}」のゲスト講師としての招待が届いています（{date}まで）。次のリンクからお手続きください。',
    },
    once: { en: 'The link works once, until {instant}.', ja: 'リンクは1回のみ、{instant}まで有効です。' },
    otherwise: {
      en: 'If you did not expect this, do nothing: without the link nobody acts in your name.',
      ja: 'お心当たりがない場合は、何もなさらないでください。リンクを使わない限り、手続きは行われません。',
    },
  },
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
  sessionsEnded: {
    subject: { en: 'You were signed out of Muster', ja: 'Musterからサインアウトされました' },
    text: {
      en: 'An administrator of {agency} has ended all your sessions in Muster. On every device you are asked to sign in again.',
      ja: '{agency}の管理者が、Musterでのあなたのセッションをすべて終了しました。どの端末でも、もう一度サインインが必要です。',
    },
    next: {
      en: 'Your answers and records are untouched. If you do not know why this was done, ask your administrator.',
      ja: '解答や記録に影響はありません。理由にお心当たりがない場合は、管理者にお尋ねください。',
    },
  },
  ownChange: {
    subject: { en: 'How you sign in to Muster was changed', ja: 'Musterのサインイン設定が変更されました' },
    text: {
      password: {
        en: 'Your password was changed. Where you were signed in, you are asked for the new one.',
        ja: 'パスワードが変更されました。サインイン中の端末では、新しいパスワードが必要になります。',
      },
      'app-set-up': {
        en: 'An authenticator app was set up for your account. Its code is asked for when you sign in.',
        ja: '認証アプリが設定されました。サインインの際にコードの入力が必要になります。',
      },
      'app-taken-off': {
        en: 'The authenticator app of your account was taken off.',
        ja: '認証アプリの設定が解除されました。',
      },
      'codes-renewed': {
        en: 'New recovery codes were made for your account. The ones before work no longer.',
        ja: '回復用コードが再発行されました。以前のコードは使えません。',
      },
      'code-used': {
        en: 'Somebody signed in to your account with one of your recovery codes. It works no second time.',
        ja: '回復用コードを使ったサインインがありました。そのコードは再度使えません。',
      },
      'passkey-added': { en: 'A passkey was added to your account.', ja: 'パスキーが追加されました。' },
      'passkey-removed': { en: 'A passkey was removed from your account.', ja: 'パスキーが削除されました。' },
    },
    next: {
      en: 'If that was you, there is nothing to do. If not, choose a new password at once, end the sessions you do not know under “Sign-in and security”, and tell your administrator.',
      ja: 'ご自身による操作の場合、お手続きは不要です。お心当たりがない場合は、すぐに新しいパスワードを設定し、「サインインとセキュリティ」で心当たりのない端末をサインアウトさせたうえで、管理者にお知らせください。',
    },
  },
  heldClosings: {
    subject: {
      en: {
        one: '{count} account waits to be closed: please confirm',
        other: '{count} accounts wait to be closed: please confirm',
      },
      ja: 'アカウント{count}件の停止が保留されています（要確認）',
    },
    text: {
      en: {
        one: 'The directory of {agency} asks Muster to close unusually many accounts. {count} is held and stays open until an administrator answers.',
        other:
          'The directory of {agency} asks Muster to close unusually many accounts. {count} are held and stay open until an administrator answers.',
      },
      ja: '{agency}のディレクトリから、通常より多くのアカウントを停止するよう求められました。{count}件の停止を保留しています。管理者が確認するまで、これらのアカウントは使える状態のままです。',
    },
    next: {
      en: 'Look at who they are, then close them or leave them open:',
      ja: '対象者を確認し、停止するか、そのまま残すかを選んでください。',
    },
  },
  factorsTakenOff: {
    subject: { en: 'Your second step for Muster was taken off', ja: 'Musterの2段階認証が解除されました' },
    text: {
      en: 'An administrator of {agency} has taken off your authenticator app, your passkeys and your recovery codes, since they were said to be lost. You are signed out everywhere; sign in with your password and set up a second step anew.',
      ja: '紛失などの申し出により、{agency}の管理者が、あなたの認証アプリ・パスキー・回復用コードを解除しました。すべての端末からサインアウトされています。パスワードでサインインし、2段階認証を設定し直してください。',
    },
    next: {
      en: 'If you did not ask for this, choose a new password at once and tell your administrator: somebody may have spoken in your name.',
      ja: 'お心当たりがない場合は、すぐに新しいパスワードを設定し、管理者にお知らせください。第三者があなたを装って申し出た可能性があります。',
    },
  },
  passwordLink: {
    once: {
      en: 'The link works once. You can ask for another here:',
      ja: 'リンクは1回だけ使えます。次のページから新しいリンクを請求できます。',
    },
  },
})
