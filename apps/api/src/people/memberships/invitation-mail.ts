import type { Bilingual, Language } from '@muster/contracts/schemas/text.ts'
import { mail } from '@muster/words/catalogue/mail.ts'
import { dateText } from '@muster/words/dates.ts'
import { instantText } from '@muster/words/instants.ts'
import { say } from '@muster/words/say.ts'

export interface InvitationMail {
  readonly language: Language
  readonly agency: Bilingual
  /** What a guest is to teach, by its name, and through which day; null for a member. */
  readonly guestOf: (({ readonly class: string } | { readonly course: string }) & { readonly throughOn: string }) | null
  readonly token: string
  readonly expiresAt: Date
  /** The agency's, in which that instant is written. */
  readonly zone: string
  /** Address people know this server by, without a slash at the end. */
  readonly publicUrl: string
}

/** What an invited person reads, in the language they were invited in. The token stands in the fragment, which no server sees. */
export function invitationMail(to: InvitationMail): { subject: string; text: string } {
  const { language } = to
  const agency = to.agency[language]
  const paragraphs = [
    whatTo(to, agency),
    `${to.publicUrl}/invitation#${to.token}`,
    say(language, mail.invitation.once, { instant: instantText(language, to.zone, to.expiresAt.toISOString()) }),
    say(language, mail.invitation.otherwise),
    say(language, mail.noReply),
    say(language, mail.closing, { agency }),
  ]
  return { subject: say(language, mail.invitation.subject, { agency }), text: paragraphs.join('\n\n') }
}

function whatTo({ language, guestOf }: InvitationMail, agency: string): string {
  if (!guestOf) return say(language, mail.invitation.text, { agency })
  const date = dateText(language, guestOf.throughOn)
  return 'class' in guestOf
    ? say(language, mail.invitation.guest, { agency, class: guestOf.class, date })
    : say(language, mail.invitation.guestOfCourse, { agency, course: guestOf.course, date })
}
