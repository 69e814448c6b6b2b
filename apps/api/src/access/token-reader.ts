import { Injectable } from '@nestjs/common'
import type { TokenScope } from '@muster/contracts/codes.ts'
import type { FastifyRequest } from 'fastify'
import type { TokenActor } from '../platform/actor.ts'
import type { DatabaseUse } from '../platform/database/transaction.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { hashOfToken } from './session-reader.ts'

interface TokenRow {
  readonly tokenId: string
  readonly agencyId: string
  readonly scopes: TokenScope[]
}

const tokenOf = `SELECT token_id AS "tokenId", agency_id AS "agencyId", scopes FROM token_of($1)`
/** `muster_` and 32 random bytes: whoever finds one in a file knows what it is. */
const tokenForm = /^muster_[A-Za-z0-9_-]{43}$/

/** What a request says after `Authorization: Bearer`; null where it does not send that header. */
export function bearerOf(request: FastifyRequest): string | null {
  const { authorization } = request.headers
  return authorization === undefined ? null : (/^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '')
}

/** Whose token it is, asked of the database each time: a revoked one fails at once. */
@Injectable()
export class TokenReader {
  constructor(private readonly work: UnitOfWork) {}

  /** Throws a refusal (401) for what is no live token; every "no" is the same. */
  async read(bearer: string, statements: DatabaseUse): Promise<TokenActor> {
    const [row] = tokenForm.test(bearer)
      ? await this.work.callNamed<TokenRow>(tokenOf, [hashOfToken(bearer)], statements)
      : []
    if (!row) throw new Refusal(401, 'token-not-valid')
    return { kind: 'token', ...row }
  }
}
