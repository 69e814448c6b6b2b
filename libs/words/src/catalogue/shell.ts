import { catalogue } from '../message.ts'

/** The frame around every page: navigation, account, connection, errors of the application itself. */
export const shell = catalogue({
  brand: { en: 'Muster', ja: 'Muster' },
  documentTitle: { en: '{page} · Muster', ja: '{page} · Muster' },
  skipToContent: { en: 'Skip to content', ja: '本文へ移動' },
  mainNavigation: { en: 'Main', ja: 'メイン' },
  navigation: {
    home: { en: 'Home', ja: 'ホーム' },
    courses: { en: 'Courses', ja: '研修' },
    eligibility: { en: 'Eligibility', ja: '派遣要件' },
    wallet: { en: 'Wallet', ja: '修了証' },
    postings: { en: 'Postings', ja: '派遣ポスト' },
    teaching: { en: 'Teaching', ja: '担当研修' },
    people: { en: 'People', ja: '利用者' },
    audit: { en: 'Audit', ja: '操作記録' },
    outbox: { en: 'Outbox', ja: '送信メール' },
    waivers: { en: 'Waivers', ja: '要件免除' },
    bars: { en: 'Stops', ja: '派遣停止' },
    appeals: { en: 'Appeals', ja: '不服申出' },
  },
  account: {
    open: { en: 'Account', ja: 'アカウント' },
    signedInAs: { en: 'Signed in as', ja: 'サインイン中' },
    signOut: { en: 'Sign out', ja: 'サインアウト' },
    readers: { en: 'Who read my file', ja: '閲覧の記録' },
    notices: { en: 'Notices', ja: 'お知らせ' },
    unreadNotices: {
      en: { one: 'Notices, {count} unread', other: 'Notices, {count} unread' },
      ja: 'お知らせ（未読{count}件）',
    },
    theme: { en: 'Appearance', ja: '表示' },
    themes: {
      system: { en: 'As the device', ja: '端末の設定' },
      light: { en: 'Light', ja: 'ライト' },
      dark: { en: 'Dark', ja: 'ダーク' },
    },
  },
  roles: {
    trainee: { en: 'Trainee', ja: '研修員' },
    instructor: { en: 'Instructor', ja: '講師' },
    'course-manager': { en: 'Course manager', ja: '研修管理者' },
    verifier: { en: 'Verification officer', ja: '確認担当者' },
    'desk-officer': { en: 'Desk officer', ja: '派遣担当者' },
    'liaison-secretary': { en: 'Liaison conference secretary', ja: '連絡会議事務局' },
    'rule-owner': { en: 'Rule owner', ja: '要件管理者' },
    'head-of-security': { en: 'Head of security', ja: '本部安全対策責任者' },
    'designated-official': { en: 'Designated official', ja: '現地安全管理責任者' },
    'programme-manager': { en: 'Programme manager', ja: '事業責任者' },
    auditor: { en: 'Auditor', ja: '監査担当者' },
    administrator: { en: 'Administrator', ja: '管理者' },
  },
  connection: {
    synced: { en: 'Synced {time}', ja: '{time} 同期済み' },
    syncing: { en: 'Syncing', ja: '同期中' },
    offline: { en: 'No connection', ja: '接続なし' },
    offlineSince: { en: 'No connection, as of {time}', ja: '接続なし（{time}時点）' },
    unsent: {
      en: { one: '{count} change kept on this device', other: '{count} changes kept on this device' },
      ja: '未送信{count}件（この端末に保存）',
    },
  },
  notFound: {
    title: { en: 'There is no page here', ja: 'ページが見つかりません' },
    text: {
      en: 'The address may be mistyped, or what it showed may have moved.',
      ja: 'アドレスが間違っているか、ページが移動した可能性があります。',
    },
    home: { en: 'Go to the first page', ja: '最初のページへ' },
  },
  failure: {
    title: { en: 'This page could not be shown', ja: 'ページを表示できませんでした' },
    text: {
      en: 'Nothing you had saved is lost. Reload the page; if it happens again, tell your administrator what you did.',
      ja: '保存済みの内容は失われていません。再読み込みしても直らない場合は、操作の内容を管理者にお知らせください。',
    },
    code: { en: 'Code to pass on: {code}', ja: '問い合わせ番号：{code}' },
    noConnection: {
      en: 'There is no connection, and this page is not on this device yet.',
      ja: '接続がなく、このページはまだ端末に保存されていません。',
    },
    newVersion: {
      en: 'Muster was updated while this page was open. Reload to go on.',
      ja: 'Musterが更新されました。再読み込みしてください。',
    },
  },
  board: {
    label: { en: 'Your assignment', ja: '任務の概要' },
    assignment: { en: 'Assignment', ja: '任務' },
    departs: { en: 'Departs', ja: '出発' },
    returns: { en: 'Returns', ja: '帰任' },
    toDeparture: { en: 'To departure', ja: '出発まで' },
    toReturn: { en: 'To return', ja: '帰任まで' },
    days: { en: { one: '{count} day', other: '{count} days' }, ja: '{count}日' },
    today: { en: 'Today', ja: '本日' },
    over: { en: 'Returned', ja: '帰任済み' },
  },
})
