import { Injectable } from '@nestjs/common'
import type { Role } from '@muster/contracts/codes.ts'
import type { Language } from '@muster/contracts/schemas/text.ts'
import { mail } from '@muster/words/catalogue/mail.ts'
import { notices } from '@muster/words/catalogue/notices.ts'
import { type NoticeKind, type NoticeParameters, noticeText, type NoticeValue } from '@muster/words/notice-text.ts'
import { say } from '@muster/words/say.ts'
import { Configuration } from '../configuration.ts'
import type { Tx } from '../database/unit-of-work.ts'
import { queueMail } from '../mail/mail.ts'

/** What to tell, to whom, and the page it leads to (a path that begins with a slash). */
export interface NoticeTo<K extends NoticeKind> {
  readonly personIds: readonly string[]
  readonly kind: K
  readonly parameters: NoticeParameters<K>
  readonly path: string
  /** The agency it concerns: its members are told in its name. Without one, everybody is told in that of their home. */
  readonly agencyId?: string
  /** Instead, the agency in which it waits for a duty of theirs: whoever serves there no more is passed over. */
  readonly dutyIn?: string
}

interface Addressee {
  readonly id: string
  readonly agencyId: string
  readonly email: string
  readonly language: Language
  readonly familyName: string
  readonly givenName: string
  readonly familyNameJa: string
  readonly givenNameJa: string
  readonly agencyEn: string
  readonly agencyJa: string
}

const addressees = `SELECT id, agency_id AS "agencyId", email, language, family_name AS "familyName", given_name AS "givenName",
  family_name_ja AS "familyNameJa", given_name_ja AS "givenNameJa", agency_en AS "agencyEn", agency_ja AS "agencyJa" FROM addressees_of($1, $2, $3)`

function nameIn(to: Addressee): string {
  const japanese = `${to.familyNameJa} ${to.givenNameJa}`.trim()
  return to.language === 'ja' && japanese !== '' ? japanese : `${to.givenName} ${to.familyName}`.trim()
}

/** The address of a page, with the agency it belongs to: whoever acts for another is asked there whether to act for this one. */
function pageFor(publicUrl: string, path: string, agencyId: string): string {
  const page = new URL(publicUrl + path)
  page.searchParams.set('for', agencyId)
  return page.href
}

/** Tells people: on their first page, and by mail in their language, in the transaction of what they are told. */
@Injectable()
export class Notices {
  constructor(private readonly configuration: Configuration) {}

  /**
   * Keeps a notice for each person and queues a mail to each. People of another agency than the actor's, unless they are
   * its members and it concerns it, and closed accounts are passed over; a job reaches everybody.
   */
  async notify<K extends NoticeKind>(
    tx: Tx,
    { personIds, kind, parameters, path, agencyId, dutyIn }: NoticeTo<K>,
  ): Promise<void> {
    const people = await tx.query<Addressee>(addressees, [
      [...new Set(personIds)],
      dutyIn ?? agencyId ?? null,
      dutyIn === undefined,
    ])
    if (people.length === 0) return
    await tx.query(
      `INSERT INTO notice (person_id, agency_id, kind, parameters, path)
       SELECT p.id, p.agency, $3, $4, $5 FROM unnest($1::uuid[], $2::uuid[]) AS p (id, agency)`,
      [people.map(({ id }) => id), people.map(({ agencyId }) => agencyId), kind, JSON.stringify(parameters), path],
    )
    for (const to of people) await queueMail(tx, this.mailOf(to, notices[kind], parameters, path))
  }

  /**
   * Who holds one of the roles in an agency now, at home there, as its member or as a deputy: those to tell of something that
   * waits for such a role, with the agency as `dutyIn`.
   */
  async holders(tx: Tx, agencyId: string, roles: readonly Role[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>('SELECT id FROM people_holding($1, $2) AS id', [agencyId, roles])
    return rows.map(({ id }) => id)
  }

  /** Which of some people have a role other than trainee in an agency now. */
  async serving(tx: Tx, agencyId: string, personIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>('SELECT id FROM addressees_of($1, $2, false)', [personIds, agencyId])
    return rows.map(({ id }) => id)
  }

  private mailOf(
    to: Addressee,
    words: (typeof notices)[NoticeKind],
    parameters: Readonly<Record<string, NoticeValue>>,
    path: string,
  ): Parameters<typeof queueMail>[1] {
    const { language } = to
    const agency = language === 'ja' ? to.agencyJa : to.agencyEn
    const paragraphs = [
      say(language, mail.greeting, { name: nameIn(to) }),
      noticeText(language, words.text, parameters),
      pageFor(this.configuration.config.publicUrl, path, to.agencyId),
      say(language, mail.noReply),
      say(language, mail.closing, { agency }),
    ]
    return {
      agencyId: to.agencyId,
      personId: to.id,
      to: to.email,
      subject: noticeText(language, words.title, parameters),
      text: paragraphs.join('\n\n'),
    }
  }
}
