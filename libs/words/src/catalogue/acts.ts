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
  'profiles.create': { en: 'Began a requirement profile', ja: '要件プロファイルを新設' },
  'profiles.publish': { en: 'Published a version of a profile', ja: '要件プロファイルの版を公開' },
  'drafts.create': { en: 'Began a draft version', ja: '版の草案を開始' },
  'drafts.save': { en: 'Changed a draft version', ja: '版の草案を変更' },
  'drafts.discard': { en: 'Discarded a draft version', ja: '版の草案を破棄' },
  'drafts.submit': { en: 'Submitted a draft for approval', ja: '草案の承認を依頼' },
  'drafts.withdraw': { en: 'Took a submitted draft back', ja: '提出した草案を取下げ' },
  'drafts.approve': { en: 'Approved a version', ja: '版を承認' },
  'drafts.reject': { en: 'Sent a version back', ja: '版を差戻し' },
  'drafts.consentWithoutSecurity': {
    en: 'Agreed to a version without the security clause',
    ja: '安全管理の項目のない版に同意',
  },
})
