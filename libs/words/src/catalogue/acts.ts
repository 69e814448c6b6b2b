import { catalogue } from '../message.ts'

/** What was done, by the act of an audit entry. */
export const acts = catalogue({
  'access.sign-in': { en: 'Signed in', ja: 'サインイン' },
  'access.sign-out': { en: 'Signed out', ja: 'サインアウト' },
  'access.requestPasswordLink': { en: 'Asked for a link to choose a password', ja: 'パスワード設定リンクを請求' },
  'access.choosePassword': { en: 'Chose a password', ja: 'パスワードを設定' },
  'people.create': { en: 'Added a person', ja: '利用者を追加' },
  'people.update': { en: 'Corrected names', ja: '氏名を訂正' },
  'people.setRoles': { en: 'Changed roles', ja: '役割を変更' },
  'enrolments.enrol': { en: 'Enrolled in a course', ja: '研修に登録' },
  'assessments.start': { en: 'Started a test', ja: 'テストを開始' },
  'assessments.submit': { en: 'Handed in a test', ja: 'テストを提出' },
  'completions.record': { en: 'Completed a course', ja: '研修を修了' },
  'completions.list': { en: 'Looked at completions', ja: '修了の記録を閲覧' },
  'certificates.issue': { en: 'Issued a certificate', ja: '修了証を発行' },
  'certificates.read': { en: 'Looked at a certificate', ja: '修了証を閲覧' },
  'certificates.revoke': { en: 'Revoked a certificate', ja: '修了証を取消し' },
  'eligibility.nominee': { en: 'Looked at eligibility and evidence', ja: '派遣要件と証拠書類を閲覧' },
})
