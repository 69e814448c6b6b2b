import { catalogue } from '../message.ts'

/** What is printed on a certificate; both languages stand on the same sheet. */
export const certificate = catalogue({
  title: { en: 'Certificate of completion', ja: '修了証' },
  completes: { en: 'has completed', ja: '次の研修を修了したことを証します' },
  hours: { en: '{hours} hours, {mode}, {edition}.', ja: '{hours}時間、{mode}、{edition}。' },
  score: {
    en: 'Test {points} of {outOf} points, {passMark} needed.',
    ja: '修了テスト{outOf}点中{points}点（合格{passMark}点）。',
  },
  completed: { en: 'Completed', ja: '修了日' },
  issued: { en: 'Issued', ja: '発行日' },
  validThrough: { en: 'Valid through', ja: '有効期限' },
  inclusive: { en: '{date} (inclusive)', ja: '{date}（当日を含む）' },
  noExpiry: { en: 'No expiry', ja: '期限なし' },
  check: { en: 'Check this certificate', ja: 'この修了証の確認' },
  number: { en: 'Number', ja: '番号' },
  barAlt: { en: 'Valid from {from} through {through}', ja: '有効期間：{from}から{through}まで' },
  codeAlt: { en: 'QR code that leads to {address}', ja: '{address}を開くQRコード' },
  signature: { en: 'Electronic signature of the issuer', ja: '発行機関の電子署名' },
  invented: {
    en: 'Sample data: the agency and the person are invented.',
    ja: '見本データ：機関・人物は架空のものです。',
  },
})
