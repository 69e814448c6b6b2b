import type { Language } from '@muster/contracts/schemas/text.ts'
import { mail } from '@muster/words/catalogue/mail.ts'
import { say } from '@muster/words/say.ts'

/** What a person reads whose sessions an administrator ended. */
export function sessionsEndedMail(
  language: Language,
  { name, agency }: { readonly name: string; readonly agency: string },
): { subject: string; text: string } {
  const paragraphs = [
    say(language, mail.greeting, { name }),
    say(language, mail.sessionsEnded.text, { agency }),
    say(language, mail.sessionsEnded.next),
    say(language, mail.noReply),
    say(language, mail.closing, { agency }),
  ]
  return { subject: say(language, mail.sessionsEnded.subject), text: paragraphs.join('\n\n') }
}

/** What a person reads whose second factor an administrator took off, since it was lost. */
export function factorsTakenOffMail(
  language: Language,
  { name, agency }: { readonly name: string; readonly agency: string },
): { subject: string; text: string } {
  const paragraphs = [
    say(language, mail.greeting, { name }),
    say(language, mail.factorsTakenOff.text, { agency }),
    say(language, mail.factorsTakenOff.next),
    say(language, mail.noReply),
    say(language, mail.closing, { agency }),
  ]
  return { subject: say(language, mail.factorsTakenOff.subject), text: paragraphs.join('\n\n') }
}
