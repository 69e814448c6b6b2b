import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { Language } from '@muster/contracts/schemas/text.ts'
import { nameColumns, type NameColumns, nameOf } from '../../people/name.ts'
import { systemActor } from '../../platform/actor.ts'
import { Configuration } from '../../platform/configuration.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { EventBus } from '../../platform/events.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { queueMail } from '../../platform/mail/mail.ts'
import { heldClosingsMail } from './directory-mail.ts'

/** People invited in one transaction. */
const batch = 100

interface Administrator extends NameColumns {
  readonly id: string
  readonly email: string
  readonly language: Language
  readonly agencyId: string
  readonly agencyEn: string
  readonly agencyJa: string
  readonly count: number
}

const isHeld = 'c.closed_at IS NULL AND c.answered_at IS NULL AND c.withdrawn_at IS NULL'

/** Writes to people whom a directory added, and to administrators whose answer is needed. */
@Injectable()
export class DirectoryMails implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly events: EventBus,
    private readonly configuration: Configuration,
  ) {}

  onModuleInit(): void {
    this.jobs.every(10, 'write-of-directories', () => this.writeAll())
  }

  async writeAll(): Promise<void> {
    while ((await this.work.run({ actor: systemActor }, (tx) => this.inviteSome(tx))) === batch);
    await this.work.run({ actor: systemActor }, (tx) => this.tellAdministrators(tx))
  }

  private async inviteSome(tx: Tx): Promise<number> {
    const people = await tx.query<{ id: string; isOpen: boolean }>(
      `UPDATE scim_user u SET invite_due = false FROM person p WHERE p.id = u.person_id AND u.person_id IN
         (SELECT d.person_id FROM scim_user d WHERE d.invite_due ORDER BY d.person_id LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING u.person_id AS id, p.closed_at IS NULL AS "isOpen"`,
      [batch],
    )
    for (const { id, isOpen } of people) if (isOpen) await this.events.emit(tx, 'person-added', { personId: id })
    return people.length
  }

  /** One mail an hour for each agency, however many are held. */
  private async tellAdministrators(tx: Tx): Promise<void> {
    const administrators = await tx.query<Administrator>(
      `SELECT p.id, p.email, p.language, ${nameColumns('p')}, a.id AS "agencyId", a.name_en AS "agencyEn", a.name_ja AS "agencyJa",
         (SELECT count(*)::int FROM scim_closing c WHERE c.agency_id = a.id AND ${isHeld}) AS count
       FROM agency a JOIN role_grant g ON g.agency_id = a.id AND g.role = 'administrator' AND g.ended_at IS NULL
         JOIN person p ON p.id = g.person_id AND p.closed_at IS NULL
       WHERE EXISTS (SELECT 1 FROM scim_closing c WHERE c.agency_id = a.id AND ${isHeld} AND c.told_at IS NULL)
         AND NOT EXISTS (SELECT 1 FROM scim_closing c WHERE c.agency_id = a.id AND c.told_at > now() - interval '1 hour')`,
    )
    for (const { id, email, language, agencyId, agencyEn, agencyJa, count, ...name } of administrators)
      await queueMail(tx, {
        agencyId,
        personId: id,
        to: email,
        ...heldClosingsMail({
          language,
          name: nameOf(name)[language],
          agency: { en: agencyEn, ja: agencyJa },
          count,
          publicUrl: this.configuration.config.publicUrl,
        }),
      })
    await tx.query(
      `UPDATE scim_closing c SET told_at = now() WHERE c.agency_id = ANY ($1) AND ${isHeld} AND c.told_at IS NULL`,
      [administrators.map(({ agencyId }) => agencyId)],
    )
  }
}
