import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { type NameColumns, nameOf } from '../people/name.ts'
import { systemActor } from '../platform/actor.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import { Jobs } from '../platform/jobs/jobs.ts'
import { Notices } from '../platform/notices/notices.ts'
import { ListMail } from './list-mail.ts'

/** The job's name, and how often it looks: what it tells is known within a minute. */
export const savedListsJob = 'saved-lists'
const everySeconds = 20

interface UntoldList {
  readonly listId: string
  readonly reason: string
  readonly agencyEn: string
  readonly agencyJa: string
  readonly recipients: readonly (NameColumns & {
    readonly name: string
    readonly agencyEn: string | null
    readonly agencyJa: string | null
  })[]
  readonly people: readonly string[]
}

interface UntoldMark {
  readonly listId: string
  readonly agencyId: string
  readonly name: string
  readonly reason: string
  readonly keepThrough: string
  readonly places: readonly number[]
  readonly colleagues: readonly string[]
  readonly outside: readonly { readonly name: string; readonly email: string }[]
}

/**
 * What becomes of saved lists by itself, across agencies: people are told who received a list they are on, lists are
 * marked when a consent they rest on is withdrawn and their recipients told to delete, and lists end with their time.
 */
@Injectable()
export class ListJobs implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly mail: ListMail,
  ) {}

  onModuleInit(): void {
    this.jobs.every(everySeconds, savedListsJob, () => this.run())
  }

  async run(): Promise<void> {
    await this.work.run({ actor: systemActor }, async (tx) => {
      // Two processes never tell the same twice: the second waits and finds nothing left.
      await tx.query('SELECT pg_advisory_xact_lock(724554)')
      await tx.query('SELECT mark_withdrawn_consents(), end_saved_lists($1)', [this.clock.today()])
      await this.tellListed(tx)
      await this.tellRecipients(tx)
    })
  }

  private async tellListed(tx: Tx): Promise<void> {
    const lists = await tx.query<UntoldList>(
      `SELECT l.id AS "listId", l.reason, a.name_en AS "agencyEn", a.name_ja AS "agencyJa",
         ARRAY(SELECT o.person_id FROM saved_list_person o WHERE o.list_id = l.id ORDER BY o.place) AS people,
         (SELECT jsonb_agg(jsonb_build_object('name', r.name, 'familyName', p.family_name, 'givenName', p.given_name, 'familyNameJa', p.family_name_ja, 'givenNameJa', p.given_name_ja,
            'agencyEn', b.name_en, 'agencyJa', b.name_ja) ORDER BY r.id)
          FROM saved_list_recipient r LEFT JOIN person p ON p.id = r.person_id LEFT JOIN agency b ON b.id = r.recipient_agency_id WHERE r.list_id = l.id AND r.told_at IS NULL) AS recipients
       FROM saved_list l JOIN agency a ON a.id = l.agency_id
       WHERE EXISTS (SELECT 1 FROM saved_list_recipient r WHERE r.list_id = l.id AND r.told_at IS NULL) ORDER BY l.id`,
    )
    for (const { listId, people, recipients, reason, agencyEn, agencyJa } of lists) {
      await this.notices.notify(tx, {
        personIds: people,
        kind: 'listed',
        parameters: { agency: { en: agencyEn, ja: agencyJa }, reason, recipients: namesOf(recipients) },
        path: '/consents',
      })
      await tx.query('UPDATE saved_list_recipient SET told_at = now() WHERE list_id = $1 AND told_at IS NULL', [listId])
    }
  }

  private async tellRecipients(tx: Tx): Promise<void> {
    const marked = await tx.query<UntoldMark>(
      `SELECT l.id AS "listId", l.agency_id AS "agencyId", l.name, l.reason, l.keep_through::text AS "keepThrough", array_agg(m.place ORDER BY m.place) AS places,
         ARRAY(SELECT l.made_by UNION SELECT r.person_id FROM saved_list_recipient r WHERE r.list_id = l.id AND r.person_id IS NOT NULL) AS colleagues,
         coalesce((SELECT jsonb_agg(DISTINCT jsonb_build_object('name', r.name, 'email', r.email)) FROM saved_list_recipient r
           WHERE r.list_id = l.id AND r.email IS NOT NULL AND (m.recipient_agency_id = l.agency_id OR r.recipient_agency_id IS NOT DISTINCT FROM m.recipient_agency_id)), '[]') AS outside
       FROM saved_list_mark m JOIN saved_list l ON l.id = m.list_id
       WHERE m.kind = 'consent-withdrawn' AND m.told_at IS NULL GROUP BY l.id, m.recipient_agency_id ORDER BY l.id`,
    )
    for (const list of marked) {
      await this.notices.notify(tx, {
        personIds: list.colleagues,
        dutyIn: list.agencyId,
        kind: 'list-consent-withdrawn',
        parameters: { list: list.name, count: list.places.length },
        path: `/lists/${list.listId}`,
      })
      await this.mail.withdrawn(tx, list, list.places, list.outside)
    }
    await tx.query(
      `UPDATE saved_list_mark SET told_at = now() WHERE kind = 'consent-withdrawn' AND told_at IS NULL AND list_id = ANY ($1)`,
      [marked.map(({ listId }) => listId)],
    )
  }
}

/** Who received it, in both languages: colleagues by name, others with their agency. */
function namesOf(recipients: UntoldList['recipients']): Bilingual {
  const names = recipients.map((one) => {
    if (one.familyName) return nameOf(one)
    const agency = one.agencyEn !== null && one.agencyJa !== null
    return {
      en: agency ? `${one.name} (${one.agencyEn})` : one.name,
      ja: agency ? `${one.name}（${one.agencyJa}）` : one.name,
    }
  })
  return { en: names.map(({ en }) => en).join(', '), ja: names.map(({ ja }) => ja).join('、') }
}
