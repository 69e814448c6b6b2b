import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { nameOf, type NameColumns } from '../people/name.ts'
import { audit } from '../platform/audit/audit.ts'
import { Configuration } from '../platform/configuration.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { Call } from '../platform/endpoint/call.ts'
import { EventBus } from '../platform/events.ts'
import { queueMail } from '../platform/mail/mail.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { failureKey } from './failure-key.ts'
import { type Occasion, passwordMail } from './password-mail.ts'
import { hashOfToken } from './session-reader.ts'

interface LinkRow extends NameColumns {
  readonly expiresAt: Date
  readonly agencyId: string
  readonly email: string
  readonly language: 'en' | 'ja'
  readonly agencyEn: string
  readonly agencyJa: string
  readonly zone: string
}

/** How long a link works: a new colleague may read mail after the weekend, who asked reads it now. */
const hoursOf: Readonly<Record<Occasion, number>> = { welcome: 72, reset: 1 }

/** How long a request takes at least, so that its time tells nothing of whether there was a mail to write. */
const replyAfterMs = 300

/** Links with which people choose a password: mailed to who was added, and to who asks. */
@Injectable()
export class PasswordLinkService implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly configuration: Configuration,
    private readonly events: EventBus,
  ) {}

  onModuleInit(): void {
    this.events.listen('person-added', async (tx, { personId }) => {
      await this.send(tx, personId, 'welcome')
    })
  }

  /** Mails a link to the account of an address. Without one nothing happens, and nothing in the reply or its time says so. */
  async request(call: Call<'access.requestPasswordLink'>): Promise<ReplyOf<'access.requestPasswordLink'>> {
    await Promise.all([this.sendTo(call), setTimeout(replyAfterMs)])
    return { validHours: hoursOf.reset }
  }

  /** Each request counts as a failed sign-in does, but apart from those: who mistyped a password may still ask for another. */
  private async sendTo(call: Call<'access.requestPasswordLink'>): Promise<void> {
    const { email } = call.body
    const keys = [failureKey('link for account', email), failureKey('link for address', call.address)]
    await this.work.run(call, async (tx) => {
      const [account] = await tx.query<{ wait: number; personId: string | null }>(
        'SELECT wait, person_id AS "personId" FROM sign_in_begin($1, $2)',
        [email, keys],
      )
      if (account && account.wait > 0) throw new Refusal(429, 'too-many-attempts', [], account.wait)
      await tx.query('SELECT sign_in_failed($1, $2)', keys)
      if (!account?.personId) return
      const link = await this.send(tx, account.personId, 'reset')
      await audit(tx, {
        act: 'access.requestPasswordLink',
        subject: { kind: 'person', id: account.personId },
        concerns: account.personId,
        agencyId: link.agencyId,
        traceId: call.traceId,
      })
    })
  }

  private async send(tx: Tx, personId: string, occasion: Occasion): Promise<LinkRow> {
    const token = randomBytes(32).toString('base64url')
    const [link] = await tx.query<LinkRow>(
      `SELECT expires_at AS "expiresAt", agency_id AS "agencyId", email, language, family_name AS "familyName", given_name AS "givenName",
         family_name_ja AS "familyNameJa", given_name_ja AS "givenNameJa", agency_en AS "agencyEn", agency_ja AS "agencyJa", zone
       FROM open_password_link($1, $2, $3)`,
      [personId, hashOfToken(token), hoursOf[occasion]],
    )
    if (!link) throw new Error(`no password link could be opened for person ${personId}`)
    const words = passwordMail({
      occasion,
      language: link.language,
      name: nameOf(link),
      agency: { en: link.agencyEn, ja: link.agencyJa },
      token,
      expiresAt: link.expiresAt,
      zone: link.zone,
      publicUrl: this.configuration.config.publicUrl,
    })
    await queueMail(tx, { agencyId: link.agencyId, personId, to: link.email, ...words })
    return link
  }
}
