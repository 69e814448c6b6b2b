import type { Bilingual, Language } from '@muster/contracts/schemas/text.ts'
import { mail } from '@muster/words/catalogue/mail.ts'
import { say } from '@muster/words/say.ts'

/** What an administrator reads when closings of their agency's directory are held. */
export function heldClosingsMail(to: {
  readonly language: Language
  readonly name: string
  readonly agency: Bilingual
  readonly count: number
  /** Address people know this server by, without a slash at the end. */
  readonly publicUrl: string
}): { subject: string; text: string } {
  const { language, name, count } = to
  const agency = to.agency[language]
  const paragraphs = [
    say(language, mail.greeting, { name }),
    say(language, mail.heldClosings.text, { agency, count }),
    say(language, mail.heldClosings.next),
    `${to.publicUrl}/directory`,
    say(language, mail.noReply),
    say(language, mail.closing, { agency }),
  ]
  return { subject: say(language, mail.heldClosings.subject, { count }), text: paragraphs.join('\n\n') }
}
