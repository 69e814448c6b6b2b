import { mail } from '@muster/words/catalogue/mail.ts'
import { say } from '@muster/words/say.ts'

/** Mails about certificates, in the reader's language. */
export const certificateWords = {
  revokedMail: (
    language: 'en' | 'ja',
    course: string,
    number: string,
    reason: string,
  ): { subject: string; text: string } => ({
    subject: say(language, mail.certificateRevoked.subject, { course }),
    text: say(language, mail.certificateRevoked.text, { number, reason }),
  }),
}
