import type { Bilingual, Language } from '@muster/contracts/schemas/text.ts'
import { mail } from '@muster/words/catalogue/mail.ts'
import { say } from '@muster/words/say.ts'

/** What a person who was added reads, in their language: by whom, and where and with what they sign in. */
export function welcomeMail(
  person: { name: Bilingual; email: string; language: Language },
  agency: Bilingual,
  publicUrl: string,
): { subject: string; text: string } {
  const { language, email } = person
  const paragraphs = [
    say(language, mail.greeting, { name: person.name[language] }),
    say(language, mail.welcome.text, { agency: agency[language], email }),
    `${publicUrl}/sign-in`,
    say(language, mail.noReply),
    say(language, mail.closing, { agency: agency[language] }),
  ]
  return { subject: say(language, mail.welcome.subject), text: paragraphs.join('\n\n') }
}
