import { catalogue } from '../message.ts'

/** The learner's certificates. */
export const wallet = catalogue({
  title: { en: 'Wallet', ja: '修了証' },
  empty: {
    en: 'A certificate appears here when you complete a course.',
    ja: '研修を修了すると、ここに修了証が表示されます。',
  },
  edition: { en: 'Edition {edition}', ja: '第{edition}版' },
  number: { en: 'Number', ja: '番号' },
  holder: { en: 'Holder', ja: '氏名' },
  issuer: { en: 'Issuer', ja: '発行機関' },
  completed: { en: 'Completed', ja: '修了日' },
  issued: { en: 'Issued', ja: '発行日' },
  validThrough: { en: 'Valid through', ja: '有効期限' },
  inclusive: { en: '{date} (inclusive)', ja: '{date}（当日を含む）' },
  noExpiry: { en: 'No expiry', ja: '期限なし' },
  hours: { en: { one: '{count} hour', other: '{count} hours' }, ja: '{count}時間' },
  score: { en: '{points} of {outOf} points', ja: '{outOf}点中{points}点' },
  pdf: { en: 'Certificate as PDF', ja: '修了証（PDF）' },
  credential: { en: 'Signed credential (JSON)', ja: '署名付きデータ（JSON）' },
  verifyPage: { en: 'What others see', ja: '確認ページを見る' },
  showCode: { en: 'Show the code', ja: '確認コードを表示' },
  verdicts: {
    VALID: { en: 'Valid', ja: '有効' },
    EXPIRED: { en: 'Expired', ja: '期限切れ' },
    REVOKED: { en: 'Revoked', ja: '取消し' },
    SUSPENDED: { en: 'Suspended', ja: '一時停止' },
    SUPERSEDED: { en: 'Superseded', ja: '旧版' },
    NOT_FOUND: { en: 'Not found', ja: '該当なし' },
  },
  outside: {
    title: { en: 'Certificates from elsewhere', ja: '他機関の修了証' },
    statuses: {
      pending: { en: 'Being checked', ja: '確認待ち' },
      verified: { en: 'Checked', ja: '確認済み' },
      rejected: { en: 'Not accepted', ja: '不受理' },
      suspended: { en: 'Suspended', ja: '一時停止' },
      revoked: { en: 'Revoked', ja: '取消し' },
    },
  },
})
