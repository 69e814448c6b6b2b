import { catalogue } from '../message.ts'

/** The directory of an agency that keeps its people here. */
export const directory = catalogue({
  title: { en: 'Directory', ja: 'ディレクトリ連携' },
  heading: {
    none: { en: 'No directory keeps your people yet', ja: 'ディレクトリはまだ接続されていません' },
    running: { en: 'Your directory keeps your people', ja: 'ディレクトリと連携しています' },
    tokenMissing: { en: 'Your directory cannot get in', ja: 'ディレクトリが接続できません' },
    held: {
      en: { one: '{count} account waits for your answer', other: '{count} accounts wait for your answer' },
      ja: '{count}件のアカウントが確認を待っています',
    },
  },
  text: {
    en: 'The directory in which your agency keeps its staff can add people to Muster, correct their names, close accounts of those who left, and give roles by groups. It speaks SCIM 2.0, as Microsoft Entra ID, Okta and others do. What people learnt and were certified for stays, whatever the directory does.',
    ja: '職員を管理している機関のディレクトリから、Musterへの人の追加、氏名の訂正、離職者のアカウント停止、グループに応じた役割の付与ができます。SCIM 2.0（Microsoft Entra ID、Oktaなど）に対応しています。研修の記録と修了証は、ディレクトリの操作では失われません。',
  },
  docs: { en: 'What the directory can ask', ja: 'ディレクトリから使える機能' },
  facts: {
    address: { en: 'Address for the directory', ja: 'ディレクトリに設定するアドレス' },
    tokens: { en: 'Tokens', ja: 'トークン' },
    until: { en: '{name}, valid until {time}', ja: '{name}（有効期限 {time}）' },
    used: { en: 'last used {time}', ja: '最終使用 {time}' },
    unused: { en: 'never used', ja: '未使用' },
    noToken: {
      en: 'None is valid. Make one for “Keep people and groups”, and enter it in the directory.',
      ja: '有効なトークンがありません。「人とグループの管理」用に発行し、ディレクトリに設定してください。',
    },
    toTokens: { en: 'To the tokens', ja: 'トークンの管理へ' },
    people: { en: 'People it keeps', ja: '管理している人' },
    count: { en: { one: '{count} person', other: '{count} people' }, ja: '{count}人' },
    changed: { en: 'Last change', ja: '最終更新' },
    never: { en: 'None yet', ja: 'まだありません' },
  },
  groups: {
    title: { en: 'Groups and their roles', ja: 'グループと役割' },
    text: {
      en: 'Members of a group hold the roles you choose here from their next request on. Roles given by hand stay, whatever the groups say. If the directory renames a group, its roles stay with it.',
      ja: 'グループのメンバーは、ここで選んだ役割を次の操作から持ちます。手動で付与した役割は、グループにかかわらず残ります。ディレクトリでグループ名が変わっても、役割の設定は引き継がれます。',
    },
    none: {
      en: 'The directory has sent no group yet. Let it send the groups that are to give roles.',
      ja: 'グループはまだ届いていません。役割を付与するグループを、ディレクトリから送信してください。',
    },
    name: { en: 'Group', ja: 'グループ' },
    members: { en: 'Members', ja: 'メンバー' },
    roles: { en: 'Roles', ja: '役割' },
    noRoles: { en: 'None', ja: 'なし' },
    set: { en: 'Set roles', ja: '役割を設定' },
    setOf: { en: 'Set roles of {name}', ja: '{name}の役割を設定' },
    dialog: { en: 'Roles of {name}', ja: '{name}の役割' },
    effect: {
      en: {
        one: '{count} member gets what you tick, and loses what you untick unless it was given otherwise.',
        other: '{count} members get what you tick, and lose what you untick unless it was given otherwise.',
      },
      ja: 'メンバー{count}人が、選んだ役割を持ちます。外した役割は、他の方法で付与されていなければ終了します。',
    },
    save: { en: 'Set these roles', ja: '設定する' },
    saving: { en: 'Setting the roles', ja: '設定しています' },
  },
  held: {
    title: { en: 'Accounts the directory wants closed', ja: '停止を求められているアカウント' },
    text: {
      en: 'More than five people and more than a tenth of your agency would have been closed within an hour. That is right when a department leaves, and wrong when the directory was set up badly. Until you answer, these accounts stay open, and the directory is refused further closings.',
      ja: '1時間以内に、5人を超え、かつ機関の1割を超えるアカウントの停止が求められました。部署の移管などでは正しい操作ですが、ディレクトリの設定誤りのこともあります。確認するまで、これらのアカウントは使える状態のままで、以降の停止も保留します。',
    },
    person: { en: 'Person', ja: '氏名' },
    email: { en: 'E-mail', ja: 'メールアドレス' },
    asked: { en: 'Asked', ja: '受付日時' },
    wish: { en: 'Asked for', ja: '求められた操作' },
    closes: { en: 'Close the account', ja: 'アカウントの停止' },
    removes: { en: 'Remove the person', ja: '人の削除' },
    choose: { en: 'Choose {name}', ja: '{name}を選択' },
    pick: { en: 'Choose', ja: '選択' },
    all: { en: 'Choose all that are shown', ja: '表示中のすべてを選択' },
    close: {
      en: { one: 'Close {count} account', other: 'Close {count} accounts' },
      ja: '{count}件を停止',
    },
    keep: { en: { one: 'Leave {count} open', other: 'Leave {count} open' }, ja: '{count}件を維持' },
    closeNone: { en: 'Close accounts', ja: '停止' },
    keepNone: { en: 'Leave open', ja: '維持' },
    confirmTitle: {
      en: { one: 'Close {count} account?', other: 'Close {count} accounts?' },
      ja: 'アカウント{count}件を停止しますか',
    },
    confirmText: {
      en: 'They are signed out at once and cannot sign in any more. Records and certificates stay. The directory can open the accounts again.',
      ja: 'ただちにサインアウトされ、以後サインインできなくなります。記録と修了証は残ります。アカウントはディレクトリから再開できます。',
    },
    confirm: { en: 'Close them', ja: '停止する' },
    closing: { en: 'Closing the accounts', ja: '停止しています' },
    closed: {
      en: { one: '{count} account was closed.', other: '{count} accounts were closed.' },
      ja: 'アカウント{count}件を停止しました。',
    },
    kept: {
      en: { one: '{count} account stays open.', other: '{count} accounts stay open.' },
      ja: 'アカウント{count}件を維持しました。',
    },
    choseNone: { en: 'Choose at least one account.', ja: 'アカウントを選択してください。' },
  },
})
