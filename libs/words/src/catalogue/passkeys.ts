import { catalogue } from '../message.ts'

/** Passkeys: having them, and signing in with one. */
export const passkeys = catalogue({
  title: { en: 'Passkeys', ja: 'パスキー' },
  text: {
    en: 'Sign in with your fingerprint, your face or the PIN of your device. A passkey works on this site alone, so nobody can trick it out of you.',
    ja: '指紋・顔認証、または端末のPINでサインインできます。パスキーはこのサイトでしか使えないため、偽のサイトにだまし取られることがありません。',
  },
  none: { en: 'You have no passkey yet.', ja: 'パスキーはまだありません。' },
  notHere: {
    en: 'This browser cannot make passkeys here. Try it on another device, or with a newer browser.',
    ja: 'このブラウザーではパスキーを作成できません。別の端末、または新しいブラウザーでお試しください。',
  },
  columns: {
    name: { en: 'Name', ja: '名前' },
    made: { en: 'Added', ja: '追加日時' },
    used: { en: 'Last used', ja: '最終利用' },
    act: { en: 'Action', ja: '操作' },
  },
  neverUsed: { en: 'Not yet', ja: '未使用' },
  synced: { en: 'kept with an account of the device', ja: '端末のアカウントに保存' },
  add: { en: 'Add a passkey', ja: 'パスキーを追加' },
  addText: {
    en: 'Give it a name by which you know the device. Then your device asks for your fingerprint, your face or its PIN.',
    ja: '端末がわかる名前を付けてください。続いて、端末で指紋・顔認証、またはPINの入力を求められます。',
  },
  name: { en: 'Name of the passkey', ja: 'パスキーの名前' },
  nameHint: { en: 'For example “My phone”', ja: '例：「私のスマートフォン」' },
  adding: { en: 'Waiting for the device', ja: '端末の応答を待っています' },
  added: { en: 'The passkey “{name}” is added.', ja: 'パスキー「{name}」を追加しました。' },
  rename: { en: 'Rename', ja: '名前を変更' },
  renameOf: { en: 'Rename: {name}', ja: '名前を変更：{name}' },
  renameTitle: { en: 'Rename the passkey', ja: 'パスキーの名前を変更' },
  saving: { en: 'Saving', ja: '保存中' },
  save: { en: 'Save', ja: '保存' },
  remove: { en: 'Remove', ja: '削除' },
  removeOf: { en: 'Remove: {name}', ja: '削除：{name}' },
  removeTitle: { en: 'Remove “{name}”?', ja: '「{name}」を削除しますか' },
  removeText: {
    en: 'It no longer signs you in. On the device itself, remove it in the settings for passwords.',
    ja: 'このパスキーではサインインできなくなります。端末に残ったパスキーは、端末のパスワード設定から削除してください。',
  },
  removing: { en: 'Removing', ja: '削除中' },
  removed: { en: 'The passkey is removed.', ja: 'パスキーを削除しました。' },
  lastWayIn: { en: 'Your only way in', ja: '唯一のサインイン方法' },
  signIn: { en: 'Sign in with a passkey', ja: 'パスキーでサインイン' },
  use: { en: 'Use a passkey', ja: 'パスキーを使う' },
  failed: {
    cancelled: {
      en: 'No passkey was given. Try once more, or go on another way.',
      ja: 'パスキーが確認できませんでした。もう一度試すか、別の方法をお使いください。',
    },
    there: { en: 'This device has a passkey for you already.', ja: 'この端末にはすでにパスキーがあります。' },
    device: {
      en: 'The device could not do it. Try once more, or with another device.',
      ja: '端末で処理できませんでした。もう一度試すか、別の端末をお使いください。',
    },
  },
})
