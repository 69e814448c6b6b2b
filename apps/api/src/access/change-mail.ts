import { mail } from '@muster/words/catalogue/mail.ts'
import { say } from '@muster/words/say.ts'
import { nameColumns, type NameColumns, nameOf } from '../people/name.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { queueMail } from '../platform/mail/mail.ts'

/** What somebody changed of how they sign in, or used up. */
export type OwnChange =
  'password' | 'app-set-up' | 'app-taken-off' | 'codes-renewed' | 'code-used' | 'passkey-added' | 'passkey-removed'

interface Told extends NameColumns {
  readonly email: string
  readonly language: 'en' | 'ja'
  readonly agencyEn: string
  readonly agencyJa: string
}

/**
 * Tells somebody by mail what was changed of how they sign in, in the transaction that changes it: whoever did it in their
 * name cannot keep it from them.
 */
export async function tellOfOwnChange(tx: Tx, { personId, agencyId }: PersonActor, change: OwnChange): Promise<void> {
  const [told] = await tx.query<Told>(
    `SELECT p.email, p.language, ${nameColumns('p')}, a.name_en AS "agencyEn", a.name_ja AS "agencyJa"
     FROM person p JOIN agency a ON a.id = p.agency_id WHERE p.id = $1`,
    [personId],
  )
  if (!told) return
  const { language } = told
  const paragraphs = [
    say(language, mail.greeting, { name: nameOf(told)[language] }),
    say(language, mail.ownChange.text[change]),
    say(language, mail.ownChange.next),
    say(language, mail.noReply),
    say(language, mail.closing, { agency: { en: told.agencyEn, ja: told.agencyJa }[language] }),
  ]
  await queueMail(tx, {
    agencyId,
    personId,
    to: told.email,
    subject: say(language, mail.ownChange.subject),
    text: paragraphs.join('\n\n'),
  })
}
