import { catalogue } from '../message.ts'

/** What a person is told on their first page and by mail. The title is the mail's subject. */
export const notices = catalogue({
  'certificate-issued': {
    title: { en: 'Your certificate: {course}', ja: '修了証の発行：{course}' },
    text: {
      en: 'You completed {course} on {date}. Your certificate has the number {number}.',
      ja: '{date}に「{course}」を修了しました。修了証の番号は{number}です。',
    },
  },
  'certificate-revoked': {
    title: { en: 'A certificate of yours was withdrawn: {course}', ja: '修了証の取消し：{course}' },
    text: {
      en: 'The issuer withdrew the certificate {number}. Reason: {reason}',
      ja: '発行機関が修了証{number}を取り消しました。理由：{reason}',
    },
  },
})
