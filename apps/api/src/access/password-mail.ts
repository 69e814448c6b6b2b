import type { Bilingual, Language } from '@muster/contracts/schemas/text.ts'
import { mail } from '@muster/words/catalogue/mail.ts'
import { instantText } from '@muster/words/instants.ts'
import { say } from '@muster/words/say.ts'

/** Why a link is mailed: an administrator added the person, or somebody asked for a new password. */
export type Occasion = 'welcome' | 'reset'

export interface PasswordMail {
  readonly occasion: Occasion
  readonly language: Language
  readonly name: Bilingual
  readonly agency: Bilingual
  readonly token: string
  readonly expiresAt: Date
  /** The agency's, in which that instant is written. */
  readonly zone: string
  /** Address people know this server by, without a slash at the end. */
  readonly publicUrl: string
}

/** What a person reads who may choose a password, in their language. The token stands in the fragment, which no server sees. */
export function passwordMail(to: PasswordMail): { subject: string; text: string } {
  const { language, publicUrl } = to
  const agency = to.agency[language]
  const instant = instantText(language, to.zone, to.expiresAt.toISOString())
  const isWelcome = to.occasion === 'welcome'
  const paragraphs = [
    say(language, mail.greeting, { name: to.name[language] }),
    isWelcome
      ? say(language, mail.choosePassword.text, { agency, instant })
      : say(language, mail.resetPassword.text, { instant }),
    `${publicUrl}/choose-password#${to.token}`,
    ...(isWelcome ? [] : [say(language, mail.resetPassword.otherwise)]),
    say(language, mail.passwordLink.once),
    `${publicUrl}/forgotten-password`,
    say(language, mail.noReply),
    say(language, mail.closing, { agency }),
  ]
  return {
    subject: say(language, isWelcome ? mail.choosePassword.subject : mail.resetPassword.subject),
    text: paragraphs.join('\n\n'),
  }
}
