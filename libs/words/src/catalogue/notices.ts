import { catalogue } from '../message.ts'

/** What a person is told on their first page and by mail. The title is the mail's subject. */
export const notices = catalogue({
  'certificate-revoked': {
    title: { en: 'A certificate of yours was withdrawn: {course}', ja: '修了証の取消し：{course}' },
    text: {
      en: 'The issuer withdrew the certificate {number}. Reason: {reason}',
      ja: '発行機関が修了証{number}を取り消しました。理由：{reason}',
    },
  },
  'version-to-approve': {
    title: { en: 'To approve: {profile}, version {version}', ja: '承認のお願い：{profile} 第{version}版' },
    text: {
      en: 'Version {version} of “{profile}” is submitted for approval. It would apply from {date}.',
      ja: '「{profile}」第{version}版の承認をお願いします。適用開始予定日は{date}です。',
    },
  },
  'version-rejected': {
    title: { en: 'Sent back: {profile}, version {version}', ja: '差戻し：{profile} 第{version}版' },
    text: {
      en: 'An approver sent version {version} of “{profile}” (from {date}) back with a reason.',
      ja: '「{profile}」第{version}版（{date}適用予定）が理由を付けて差し戻されました。',
    },
  },
  'version-published': {
    title: { en: 'Published: {profile}, version {version}', ja: '公開：{profile} 第{version}版' },
    text: {
      en: 'Two people approved version {version} of “{profile}”. It applies from {date}.',
      ja: '「{profile}」第{version}版が2名の承認により公開されました。{date}から適用されます。',
    },
  },
  'version-without-security': {
    title: {
      en: 'Agreed: {profile}, version {version}, without the security clause',
      ja: '同意：{profile} 第{version}版（安全管理の項目なし）',
    },
    text: {
      en: 'The head of security agreed that version {version} of “{profile}” (from {date}) does without the security clause.',
      ja: '「{profile}」第{version}版（{date}適用予定）を安全管理の項目なしとすることに、安全対策責任者が同意しました。',
    },
  },
})
