import { catalogue } from '../message.ts'

/** What an agency settles for itself. */
export const agency = catalogue({
  title: { en: 'Agency', ja: '機関の設定' },
  titleOf: { en: 'Settings of {agency}', ja: '{agency}の設定' },
  readOnly: { en: 'An administrator can change these.', ja: '変更できるのは管理者です。' },
  names: {
    title: { en: 'Names', ja: '名称' },
    en: { en: 'Name in English', ja: '名称（英語）' },
    ja: { en: 'Name in Japanese', ja: '名称（日本語）' },
    shortEn: { en: 'Short name in English', ja: '略称（英語）' },
    shortJa: { en: 'Short name in Japanese', ja: '略称（日本語）' },
    shortHint: {
      en: 'For narrow places, at most 24 letters. Fill in both, or neither.',
      ja: '狭い場所に表示します。24文字まで。両方入力するか、両方空欄にしてください。',
    },
    shortBoth: { en: 'Fill in both short names, or neither.', ja: '略称は両方入力するか、両方空欄にしてください。' },
    kind: { en: 'Kind of organisation', ja: '組織の種類' },
    kinds: {
      government: { en: 'Government', ja: '政府機関' },
      un: { en: 'United Nations', ja: '国連機関' },
      ngo: { en: 'Non-governmental organisation', ja: 'NGO' },
      university: { en: 'University', ja: '大学' },
    },
    effect: {
      en: 'Certificates already issued keep the name they were issued with.',
      ja: '発行済みの修了証の機関名は変わりません。',
    },
  },
  look: {
    title: { en: 'Look', ja: '外観' },
    accent: { en: 'Colour', ja: 'シンボルカラー' },
    accentHint: {
      en: 'A strip below the header and above mails. It must be seen on light and dark pages.',
      ja: '画面上部とメールの帯に使います。明るい画面でも暗い画面でも見える色にしてください。',
    },
    hasAccent: { en: 'Use a colour', ja: 'シンボルカラーを使う' },
    preview: { en: 'On light and dark pages', ja: '明るい画面と暗い画面での見え方' },
    logo: { en: 'Logo', ja: 'ロゴ' },
    logoHint: {
      en: 'PNG, JPEG or WebP, at most 1 MB and 2,000 pixels a side. It stands beside the name in the header.',
      ja: 'PNG・JPEG・WebP、1 MB以内、一辺2,000ピクセルまで。画面上部の機関名の横に表示します。',
    },
    choose: { en: 'Choose a picture', ja: '画像を選択' },
    sending: { en: 'Sending', ja: '送信中' },
    remove: { en: 'Take the logo away', ja: 'ロゴを削除' },
    logoOf: { en: 'Logo of {agency}', ja: '{agency}のロゴ' },
    noLogo: { en: 'No logo yet.', ja: 'ロゴはまだありません。' },
    otherKind: {
      en: 'This is no PNG, JPEG or WebP picture.',
      ja: 'PNG・JPEG・WebP形式の画像ではありません。',
    },
  },
  people: {
    title: { en: 'People', ja: '利用者' },
    language: { en: 'Language of new people', ja: '新しい利用者の言語' },
    languageHint: { en: 'Until they choose another.', ja: '本人が変更するまで使います。' },
    zone: { en: 'Time zone', ja: 'タイムゾーン' },
    zoneHint: { en: 'In which the days of the agency begin and end.', ja: '日付はこのタイムゾーンで数えます。' },
    contact: { en: 'Whom to ask', ja: 'お問い合わせ先' },
    contactHint: {
      en: 'An address, a number, office hours. It stands below every mail.',
      ja: '連絡先や受付時間など。すべてのメールの末尾に記載します。',
    },
    session: { en: 'Hours until staff sign in again', ja: '職員のサインインの有効時間（時間）' },
    sessionHint: {
      en: 'From 1 to 24. Trainees stay signed in for 30 days. It counts from the next sign-in.',
      ja: '1〜24時間。研修員は30日間です。次回のサインインから適用します。',
    },
  },
  retention: {
    title: { en: 'How long records are kept', ja: '記録の保存期間' },
    text: {
      en: 'In days, at least 30. Completions, certificates and decisions are kept for good: others rely on them.',
      ja: '日数で指定します（30日以上）。修了・修了証・判定の記録は、他の人が頼りにするため、期限なく保存します。',
    },
    about: { en: 'About {length}', ja: '約{length}' },
    years: { en: { one: '{count} year', other: '{count} years' }, ja: '{count}年' },
    months: { en: { one: '{count} month', other: '{count} months' }, ja: '{count}か月' },
    kinds: {
      closed: { en: 'Files of closed accounts', ja: '利用停止後の個人記録' },
      attempt: { en: 'Answers to tests', ja: 'テストの解答' },
      evidence: { en: 'Scans of certificates of others', ja: '外部修了証の写し' },
      application: { en: 'Requests for courses and invitations', ja: '受講申請・招待' },
      mail: { en: 'Texts of mails', ja: 'メールの本文' },
      notice: { en: 'Notices', ja: 'お知らせ' },
      session: { en: 'Sessions that ended', ja: '終了したサインインの記録' },
    },
    hints: {
      closed: { en: 'After the account was closed.', ja: '利用停止の日から数えます。' },
      attempt: { en: 'After the test was handed in; its result stays.', ja: '提出の日から数えます。結果は残ります。' },
      evidence: { en: 'After the decision on them, which stays.', ja: '判断の日から数えます。判断の記録は残ります。' },
      application: { en: 'After they were answered or lapsed.', ja: '回答または失効の日から数えます。' },
      mail: { en: 'After the mail was sent.', ja: '送信の日から数えます。' },
      notice: { en: 'After it was given.', ja: 'お知らせの日から数えます。' },
      session: { en: 'After they ended.', ja: '終了の日から数えます。' },
    },
  },
  erasureWait: {
    label: { en: 'Days before an erasure is done', ja: '消去までの日数' },
    hint: {
      en: 'After a second person confirmed it; until then it can be cancelled. From 1 to 90.',
      ja: '2人目の確認の日から数えます。それまでは取りやめることができます（1〜90日）。',
    },
  },
  save: { en: 'Save the settings', ja: '設定を保存' },
  saved: { en: 'Saved.', ja: '保存しました。' },
  nothingChanged: { en: 'Opens when something is changed.', ja: '変更すると押せます。' },
  changedMeanwhile: {
    title: { en: 'Somebody else saved the settings meanwhile', ja: '他の管理者が先に設定を保存しました' },
    text: {
      en: 'What you typed is still here. Take what is saved, then change it again.',
      ja: '入力内容は残っています。保存済みの内容に戻してから、もう一度変更してください。',
    },
    take: { en: 'Take what is saved', ja: '保存済みの内容に戻す' },
  },
})
