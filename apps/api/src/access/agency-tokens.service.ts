import { randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { TokenScope } from '@muster/contracts/codes.ts'
import type { AgencyToken } from '@muster/contracts/endpoints/agency-tokens.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { nameColumns, type NameColumns, nameOf } from '../people/name.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { afterEveryId, pageOf, readCursor } from '../platform/endpoint/cursor.ts'
import { notFound } from '../platform/problems/refusal.ts'
import { PasswordConfirmation } from './password-confirmation.ts'
import { hashOfToken } from './session-reader.ts'

interface Row extends NameColumns {
  readonly id: string
  readonly name: string
  readonly scopes: TokenScope[]
  readonly madeAt: Date
  readonly expiresAt: Date
  readonly lastUsedAt: Date | null
  readonly revokedAt: Date | null
}

const rows = `SELECT t.id, t.name, t.scopes, t.made_at AS "madeAt", t.expires_at AS "expiresAt", t.last_used_at AS "lastUsedAt",
  t.revoked_at AS "revokedAt", ${nameColumns('p')} FROM agency_token t JOIN person p ON p.id = t.made_by`

function presentToken(row: Row, now: Date): AgencyToken {
  return {
    id: row.id,
    name: row.name,
    scopes: row.scopes,
    madeBy: nameOf(row),
    madeAt: row.madeAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
    state: row.revokedAt ? 'revoked' : row.expiresAt <= now ? 'expired' : 'live',
  }
}

/** The tokens with which programs of an agency ask for it. */
@Injectable()
export class AgencyTokensService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly password: PasswordConfirmation,
  ) {}

  async list(call: PersonCall<'tokens.list'>): Promise<ReplyOf<'tokens.list'>> {
    const { after, limit } = call.query
    const found = await this.work.run(call, (tx) =>
      tx.query<Row>(`${rows} WHERE t.id < $1 ORDER BY t.id DESC LIMIT $2`, [
        readCursor(after) ?? afterEveryId,
        limit + 1,
      ]),
    )
    const page = pageOf(found, limit, ({ id }) => id)
    const now = this.clock.now()
    return {
      tokens: page.rows.map((row) => presentToken(row, now)),
      next: page.next,
      asksPassword: await this.password.isAsked(call),
    }
  }

  async create(call: PersonCall<'tokens.create'>): Promise<ReplyOf<'tokens.create'>> {
    const { name, scopes, days, password } = call.body
    await this.password.confirm(call, password)
    const secret = `muster_${randomBytes(32).toString('base64url')}`
    return this.work.run(call, async (tx) => {
      const [made] = await tx.query<{ id: string }>(
        `INSERT INTO agency_token (agency_id, name, scopes, token_hash, made_by, expires_at)
         VALUES ($1, $2, $3, $4, $5, now() + make_interval(days => $6)) RETURNING id`,
        [call.actor.agencyId, name, scopes, hashOfToken(secret), call.actor.personId, days],
      )
      const id = made?.id ?? ''
      await audit(tx, {
        act: 'tokens.create',
        subject: { kind: 'agency-token', id },
        details: { scopes, days },
        traceId: call.traceId,
      })
      return { token: await this.read(tx, id), secret }
    })
  }

  /** Revoking what is revoked changes nothing. */
  revoke(call: PersonCall<'tokens.revoke'>): Promise<undefined> {
    const { token } = call.params
    return this.work.run(call, async (tx) => {
      const { state } = await this.read(tx, token)
      if (state === 'revoked') return undefined
      await tx.query('UPDATE agency_token SET revoked_at = now(), revoked_by = $2 WHERE id = $1', [
        token,
        call.actor.personId,
      ])
      await audit(tx, { act: 'tokens.revoke', subject: { kind: 'agency-token', id: token }, traceId: call.traceId })
      return undefined
    })
  }

  private async read(tx: Tx, id: string): Promise<AgencyToken> {
    const [row] = await tx.query<Row>(`${rows} WHERE t.id = $1`, [id])
    if (!row) throw notFound()
    return presentToken(row, this.clock.now())
  }
}
