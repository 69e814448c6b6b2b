import { Injectable } from '@nestjs/common'
import { PassportStrategy } from '@nestjs/passport'
import type { FastifyRequest } from 'fastify'
import { Strategy } from 'passport-local'
import { publicActor } from '../platform/actor.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { GatedRequest } from '../platform/endpoint/call.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { passwordFits } from './argon2.ts'
import { failureKey } from './failure-key.ts'
import { inHashingSlot } from './hashing-slots.ts'

/** Whoever passport let in: the person, not yet a session. */
export interface KnownPerson {
  readonly personId: string
}

/** A hash nobody's password gives: an unknown account takes as long as a wrong password. */
const nobodys = '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

/** E-mail and password, with a delay that grows for an account and an address that keep failing; every "no" is the same. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(private readonly work: UnitOfWork) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true })
  }

  async validate(request: FastifyRequest, email: string, password: string): Promise<KnownPerson> {
    const statements = (request as GatedRequest).call?.statements
    const keys = [failureKey('account', email.trim().toLowerCase()), failureKey('address', request.ip)]
    const account = await this.work.run({ actor: publicActor, statements }, async (tx) => {
      const [row] = await tx.query<{ wait: number; personId: string | null; hash: string | null }>(
        'SELECT wait, person_id AS "personId", hash FROM sign_in_begin($1, $2)',
        [email.trim().toLowerCase(), keys],
      )
      return row
    })
    if (account && account.wait > 0) throw new Refusal(429, 'too-many-attempts', [], account.wait)
    const fits = await inHashingSlot(() => passwordFits(password, account?.hash ?? nobodys))
    if (!fits || !account?.personId) {
      await this.work.run({ actor: publicActor, statements }, (tx) => tx.query('SELECT sign_in_failed($1, $2)', keys))
      throw new Refusal(401, 'wrong-credentials')
    }
    return { personId: account.personId }
  }
}
