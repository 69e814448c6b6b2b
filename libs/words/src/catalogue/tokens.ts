import { catalogue } from '../message.ts'

/** Tokens with which programs of an agency ask for it. */
export const tokens = catalogue({
  title: { en: 'Agency tokens', ja: '機関トークン' },
  text: {
    en: 'A token lets a program of your agency in, for what you choose and for 90 days at most. Whoever has it acts for the agency.',
    ja: 'トークンを使うと、機関のプログラムから接続できます。できることは選んだ範囲に限られ、期間は最長90日です。トークンを持つ人は機関として扱われます。',
  },
  none: { en: 'There is no token yet.', ja: 'トークンはまだありません。' },
  docs: { en: 'What programs can ask', ja: 'プログラムから使える機能' },
  scopes: {
    verification: { en: 'Check certificates', ja: '修了証の確認' },
    scim: { en: 'Keep people and groups (directory, SCIM 2.0)', ja: '人とグループの管理（ディレクトリ、SCIM 2.0）' },
  },
  states: {
    live: { en: 'Valid', ja: '有効' },
    expired: { en: 'Expired', ja: '期限切れ' },
    revoked: { en: 'Revoked', ja: '取消し' },
  },
  columns: {
    name: { en: 'Program', ja: 'プログラム' },
    scopes: { en: 'May', ja: 'できること' },
    madeBy: { en: 'Made', ja: '発行' },
    expires: { en: 'Valid until', ja: '有効期限' },
    used: { en: 'Last used', ja: '最終使用' },
    state: { en: 'State', ja: '状態' },
  },
  neverUsed: { en: 'Never', ja: '未使用' },
  make: {
    open: { en: 'Make a token', ja: 'トークンを発行' },
    title: { en: 'Make a token', ja: 'トークンを発行' },
    name: { en: 'Which program uses it', ja: '使用するプログラム' },
    nameHint: {
      en: 'So that colleagues know what stops when it is revoked.',
      ja: '取り消したときに何が止まるか分かる名前にしてください。',
    },
    scopes: { en: 'What it may do', ja: 'できること' },
    days: { en: 'Valid for', ja: '有効期間' },
    daysOf: { en: '{days} days', ja: '{days}日間' },
    password: { en: 'Your password', ja: 'あなたのパスワード' },
    passwordHint: {
      en: 'Once more, since a token outlives this session.',
      ja: 'トークンはこのサインインの後も有効なため、もう一度確認します。',
    },
    confirm: { en: 'Make the token', ja: '発行する' },
    making: { en: 'Making the token', ja: '発行しています' },
    cancel: { en: 'Cancel', ja: 'キャンセル' },
  },
  made: {
    title: { en: 'Copy the token now', ja: 'トークンを今すぐ控えてください' },
    text: {
      en: 'It is shown this once and kept nowhere. Send it to nobody by e-mail.',
      ja: 'この画面でのみ表示され、どこにも保存されません。メールで送らないでください。',
    },
    label: { en: 'Token', ja: 'トークン' },
    done: { en: 'I have it', ja: '控えました' },
  },
  revoke: {
    open: { en: 'Revoke {name}', ja: '{name}を取り消す' },
    short: { en: 'Revoke', ja: '取り消す' },
    title: { en: 'Revoke this token?', ja: 'このトークンを取り消しますか' },
    text: {
      en: '{name} is refused from its next request on. This cannot be undone.',
      ja: '{name}は次の接続から拒否されます。元に戻すことはできません。',
    },
    revoking: { en: 'Revoking', ja: '取り消しています' },
  },
})
