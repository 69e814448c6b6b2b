import { Injectable } from '@nestjs/common'
import type { SessionBrowser, SessionSystem } from '@muster/contracts/session-codes.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { nameColumns, type NameColumns, nameOf } from '../people/name.ts'
import { audit } from '../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { queueMail } from '../platform/mail/mail.ts'
import { notFound } from '../platform/problems/refusal.ts'
import { sessionsEndedMail } from './sessions-mail.ts'

interface Row {
  readonly id: string
  readonly browser: SessionBrowser | null
  readonly system: SessionSystem | null
  readonly createdAt: Date
  readonly lastUsedAt: Date
  readonly expiresAt: Date
}

interface Told extends NameColumns {
  readonly email: string
  readonly language: 'en' | 'ja'
  readonly agencyEn: string
  readonly agencyJa: string
}

/** Where people are signed in, and the end of it. An ended session fails on its next request. */
@Injectable()
export class SessionsService {
  constructor(private readonly work: UnitOfWork) {}

  async list(call: PersonCall<'sessions.list'>): Promise<ReplyOf<'sessions.list'>> {
    const { personId, sessionId } = call.actor
    const rows = await this.work.run(call, (tx) =>
      tx.query<Row>(
        `SELECT id, browser, system, created_at AS "createdAt", last_used_at AS "lastUsedAt", expires_at AS "expiresAt" FROM session
         WHERE person_id = $1 AND ended_at IS NULL AND expires_at > now() ORDER BY id = $2 DESC, last_used_at DESC, id DESC LIMIT 200`,
        [personId, sessionId],
      ),
    )
    return {
      sessions: rows.map(({ id, browser, system, createdAt, lastUsedAt, expiresAt }) => ({
        id,
        browser,
        system,
        since: createdAt.toISOString(),
        lastUsedAt: lastUsedAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
        isThisOne: id === sessionId,
      })),
    }
  }

  /** Ending what has ended changes nothing. */
  revoke(call: PersonCall<'sessions.revoke'>): Promise<undefined> {
    const { session } = call.params
    return this.work.run(call, async (tx) => {
      const [found] = await tx.query<{ isOpen: boolean }>(
        'SELECT ended_at IS NULL AS "isOpen" FROM session WHERE id = $1 AND person_id = $2 FOR UPDATE',
        [session, call.actor.personId],
      )
      if (!found) throw notFound()
      if (!found.isOpen) return undefined
      await tx.query('UPDATE session SET ended_at = now() WHERE id = $1', [session])
      await audit(tx, {
        act: 'sessions.revoke',
        subject: { kind: 'session', id: session },
        concerns: call.actor.personId,
        traceId: call.traceId,
      })
      return undefined
    })
  }

  revokeOthers(call: PersonCall<'sessions.revokeOthers'>): Promise<ReplyOf<'sessions.revokeOthers'>> {
    const { personId, sessionId } = call.actor
    return this.work.run(call, async (tx) => {
      const [{ ended } = { ended: 0 }] = await tx.query<{ ended: number }>(
        `WITH ended AS (UPDATE session SET ended_at = now()
           WHERE person_id = $1 AND id <> $2 AND ended_at IS NULL AND expires_at > now() RETURNING 1)
         SELECT count(*)::int AS ended FROM ended`,
        [personId, sessionId],
      )
      if (ended > 0)
        await audit(tx, {
          act: 'sessions.revokeOthers',
          subject: { kind: 'person', id: personId },
          concerns: personId,
          details: { sessions: ended },
          traceId: call.traceId,
        })
      return { ended }
    })
  }

  /** Ends all sessions of a person of the own agency. They are told, also where there were none to end. */
  endAll(call: PersonCall<'sessions.endAll'>): Promise<ReplyOf<'sessions.endAll'>> {
    const { person } = call.params
    return this.work.run(call, async (tx) => {
      const told = await this.toldOf(tx, person, call.actor.agencyId)
      const [{ ended } = { ended: 0 }] = await tx.query<{ ended: number }>('SELECT end_sessions_of($1) AS ended', [
        person,
      ])
      await audit(tx, {
        act: 'sessions.endAll',
        subject: { kind: 'person', id: person },
        concerns: person,
        details: { sessions: ended },
        traceId: call.traceId,
      })
      await queueMail(tx, {
        agencyId: call.actor.agencyId,
        personId: person,
        to: told.email,
        ...sessionsEndedMail(told.language, {
          name: nameOf(told)[told.language],
          agency: { en: told.agencyEn, ja: told.agencyJa }[told.language],
        }),
      })
      return { ended }
    })
  }

  private async toldOf(tx: Tx, person: string, agency: string): Promise<Told> {
    const [row] = await tx.query<Told>(
      `SELECT p.email, p.language, ${nameColumns('p')}, a.name_en AS "agencyEn", a.name_ja AS "agencyJa"
       FROM person p JOIN agency a ON a.id = p.agency_id WHERE p.id = $1 AND p.agency_id = $2`,
      [person, agency],
    )
    if (!row) throw notFound()
    return row
  }
}
