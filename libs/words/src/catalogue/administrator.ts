import { catalogue } from '../message.ts'

/** People, audit log and outbox. */
export const administrator = catalogue({
  people: {
    title: { en: 'People', ja: '利用者' },
    searchLabel: { en: 'Name or e-mail', ja: '氏名またはメールアドレス' },
    none: { en: 'Nobody matches.', ja: '該当する利用者がいません。' },
    add: { en: 'Add a person', ja: '利用者を追加' },
    columns: {
      name: { en: 'Name', ja: '氏名' },
      email: { en: 'E-mail', ja: 'メールアドレス' },
      roles: { en: 'Roles', ja: '役割' },
      state: { en: 'State', ja: '状態' },
    },
    closed: { en: 'Closed', ja: '利用停止' },
    active: { en: 'Active', ja: '利用中' },
    fields: {
      familyName: { en: 'Family name', ja: '姓（ローマ字）' },
      givenName: { en: 'Given name', ja: '名（ローマ字）' },
      familyNameJa: { en: 'Family name in Japanese', ja: '姓' },
      givenNameJa: { en: 'Given name in Japanese', ja: '名' },
      passportName: { en: 'Name as in the passport', ja: '旅券の氏名表記' },
      passportHint: { en: 'Exactly as printed in the passport.', ja: '旅券に記載のとおりに入力してください。' },
      email: { en: 'E-mail', ja: 'メールアドレス' },
      language: { en: 'Language', ja: '言語' },
      roles: { en: 'Roles', ja: '役割' },
    },
    namesHint: {
      en: 'Certificates already issued keep the name they were issued with.',
      ja: '発行済みの修了証の氏名は変わりません。',
    },
    saveNames: { en: 'Save the names', ja: '氏名を保存' },
    saveRoles: { en: 'Save the roles', ja: '役割を保存' },
    rolesEffect: { en: 'Roles take effect on the next request.', ja: '役割の変更は次の操作から有効です。' },
    added: {
      en: '{name} is added and receives a mail to choose a password.',
      ja: '{name}さんを追加しました。パスワード設定のメールをお送りします。',
    },
    saved: { en: 'Saved.', ja: '保存しました。' },
  },
  audit: {
    title: { en: 'Audit', ja: '操作記録' },
    text: { en: 'What was done in your agency, newest first.', ja: '所属機関での操作を新しい順に表示します。' },
    none: { en: 'No entry matches.', ja: '該当する記録がありません。' },
    columns: {
      at: { en: 'When', ja: '日時' },
      actor: { en: 'Who', ja: '実行者' },
      act: { en: 'What', ja: '操作' },
      subject: { en: 'About', ja: '対象' },
      details: { en: 'Details', ja: '詳細' },
    },
    actLabel: { en: 'Act', ja: '操作' },
    system: { en: 'Muster', ja: 'Muster' },
    public: { en: 'Somebody not signed in', ja: '未サインインの利用者' },
    erased: { en: 'An erased person', ja: '削除された利用者' },
  },
  outbox: {
    title: { en: 'Outbox', ja: '送信メール' },
    text: {
      en: 'No mail server is set up: mail is kept here instead of being sent.',
      ja: 'メールサーバーが未設定のため、メールは送信せずここに保存しています。',
    },
    none: { en: 'No mail yet.', ja: 'メールはまだありません。' },
    columns: {
      at: { en: 'When', ja: '日時' },
      to: { en: 'To', ja: '宛先' },
      subject: { en: 'Subject', ja: '件名' },
    },
  },
})
