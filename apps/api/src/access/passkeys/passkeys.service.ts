import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { nameColumns, type NameColumns, nameOf } from '../../people/name.ts'
import { tellOfOwnChange } from '../change-mail.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { Call, PersonCall } from '../../platform/endpoint/call.ts'
import { GuessLimit } from '../../platform/guess-limit.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { Seals } from '../../platform/seals.ts'
import { AccessService } from '../access.service.ts'
import { afterFactorOff, freshRecoveryCodes } from '../own-factors.ts'
import { algorithms, handleOf, PasskeyCheck } from './passkey-check.ts'

interface Row {
  readonly id: string
  readonly name: string
  readonly madeAt: Date
  readonly lastUsedAt: Date | null
  readonly isSynced: boolean
  readonly ways: number
}

interface Maker extends NameColumns {
  readonly email: string
  readonly language: 'en' | 'ja'
  readonly credentials: string[]
}

/** The passkeys of a person, and signing in with them. */
@Injectable()
export class PasskeysService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: AccessService,
    private readonly check: PasskeyCheck,
    private readonly seals: Seals,
    private readonly guesses: GuessLimit,
  ) {}

  async list(call: PersonCall<'passkeys.list'>): Promise<ReplyOf<'passkeys.list'>> {
    const rows = await this.work.run(call, (tx) =>
      tx.query<Row>(
        `SELECT id, name, made_at AS "madeAt", last_used_at AS "lastUsedAt", is_synced AS "isSynced", ways_in(person_id) AS ways
         FROM passkey WHERE person_id = $1 ORDER BY id`,
        [call.actor.personId],
      ),
    )
    return {
      passkeys: rows.map(({ id, name, madeAt, lastUsedAt, isSynced, ways }) => ({
        id,
        name,
        madeAt: madeAt.toISOString(),
        lastUsedAt: lastUsedAt?.toISOString() ?? null,
        isSynced,
        canRemove: ways > 1,
      })),
    }
  }

  async begin(call: PersonCall<'passkeys.begin'>): Promise<ReplyOf<'passkeys.begin'>> {
    const { personId } = call.actor
    const [maker] = await this.work.run({ actor: call.actor, statements: call.statements }, (tx) =>
      tx.query<Maker>(
        `SELECT p.email, p.language, ${nameColumns('p')}, ARRAY(SELECT k.credential_id FROM passkey k WHERE k.person_id = p.id) AS credentials
         FROM person p WHERE p.id = $1`,
        [personId],
      ),
    )
    if (!maker) throw new Refusal(401, 'sign-in-required')
    return {
      challenge: await this.check.begin(call, 'register'),
      rp: { id: this.check.party.id, name: 'Muster' },
      user: { id: handleOf(personId), name: maker.email, displayName: nameOf(maker)[maker.language] },
      algorithms,
      exclude: maker.credentials.map((id) => ({ id })),
    }
  }

  /** Keeps a passkey; this session has just shown it. With the first factor come recovery codes. */
  async register(call: PersonCall<'passkeys.register'>): Promise<ReplyOf<'passkeys.register'>> {
    const { personId, sessionId } = call.actor
    const made = await this.check.made(call, call.body.made)
    return this.work.run(call, async (tx) => {
      const [kept] = await tx.query<{ id: string }>(
        `INSERT INTO passkey (person_id, name, credential_id, public_key, counter, transports, is_synced)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (credential_id) DO NOTHING RETURNING id`,
        [personId, call.body.name, made.credentialId, made.publicKey, made.counter, made.transports, made.isSynced],
      )
      if (!kept) throw new Refusal(422, 'passkey-refused')
      await tx.query('UPDATE session SET second_factor_at = now(), proved_at = now() WHERE id = $1', [sessionId])
      const [codes] = await tx.query('SELECT 1 FROM recovery_code WHERE person_id = $1 AND used_at IS NULL LIMIT 1', [
        personId,
      ])
      await this.tell(tx, call, 'passkeys.register', kept.id)
      await tellOfOwnChange(tx, call.actor, 'passkey-added')
      return { id: kept.id, recoveryCodes: codes ? null : await freshRecoveryCodes(tx, this.seals, personId) }
    })
  }

  rename(call: PersonCall<'passkeys.rename'>): Promise<undefined> {
    const { passkey } = call.params
    return this.work.run(call, async (tx) => {
      const renamed = await tx.query('UPDATE passkey SET name = $3 WHERE id = $1 AND person_id = $2 RETURNING id', [
        passkey,
        call.actor.personId,
        call.body.name,
      ])
      if (renamed.length === 0) throw notFound()
      await this.tell(tx, call, 'passkeys.rename', passkey)
      return undefined
    })
  }

  /** The last way in stays. */
  remove(call: PersonCall<'passkeys.remove'>): Promise<undefined> {
    const { passkey } = call.params
    const { personId } = call.actor
    return this.work.run(call, async (tx) => {
      // One at a time for each person: two that end at once would leave no way in.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('ways in ' || $1, 0))`, [personId])
      const [found] = await tx.query<{ ways: number }>(
        'SELECT ways_in(person_id) AS ways FROM passkey WHERE id = $1 AND person_id = $2',
        [passkey, personId],
      )
      if (!found) throw notFound()
      if (found.ways < 2) throw new Refusal(409, 'last-way-in')
      await tx.query('DELETE FROM passkey WHERE id = $1', [passkey])
      await afterFactorOff(tx, personId)
      await this.tell(tx, call, 'passkeys.remove', passkey)
      await tellOfOwnChange(tx, call.actor, 'passkey-removed')
      return undefined
    })
  }

  async challenge(call: Call<'passkeys.challenge'>): Promise<ReplyOf<'passkeys.challenge'>> {
    return { challenge: await this.check.begin(call, 'show'), rpId: this.check.party.id }
  }

  async signIn(call: Call<'passkeys.signIn'>): Promise<ReplyOf<'passkeys.signIn'>> {
    this.guesses.refuse(call.address)
    const holder = await this.check.shown(call, call.body).catch((error: unknown) => {
      this.guesses.missed(call.address)
      throw error
    })
    return this.access.open(call, holder.personId, 'passkey')
  }

  /** The second step of signing in: a passkey of the person whose password was right. */
  async enter(call: PersonCall<'passkeys.enter'>): Promise<ReplyOf<'passkeys.enter'>> {
    const holder = await this.check.shown(call, call.body)
    if (holder.personId !== call.actor.personId) throw new Refusal(422, 'passkey-refused')
    return this.access.passSecondFactor(call, 'passkey')
  }

  private tell(tx: Tx, call: PersonCall, act: string, passkey: string): Promise<void> {
    const { personId } = call.actor
    const details = { passkey }
    return audit(tx, {
      act,
      subject: { kind: 'person', id: personId },
      concerns: personId,
      details,
      traceId: call.traceId,
    })
  }
}
