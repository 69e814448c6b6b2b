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
})
