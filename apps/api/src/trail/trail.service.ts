import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { JsonObject } from '@muster/credential/canonical-json.ts'
import { IssuerService } from '../certificates/issuer.service.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound } from '../platform/problems/refusal.ts'
import { ChainCheck } from './chain-check.ts'
import { compareKept } from './kept-checkpoints.ts'

const newest =
  'SELECT number::float8 AS number, document FROM audit_checkpoint WHERE chain_id = $1 ORDER BY number DESC LIMIT 1'

interface CheckpointRow {
  readonly number: number
  readonly document: JsonObject & { readonly madeAt: string }
}

/** What an agency's administrators and auditors may ask of its chain. */
@Injectable()
export class TrailService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly issuer: IssuerService,
    private readonly checks: ChainCheck,
  ) {}

  /** How far the entries are sealed and signed. */
  chain(call: PersonCall<'audit.chain'>): Promise<ReplyOf<'audit.chain'>> {
    const chain = call.actor.agencyId
    return this.work.run(call, async (tx) => {
      const [row] = await tx.query<{ sealed: number; waiting: number }>(
        `SELECT coalesce((SELECT max(number) FROM audit_link WHERE chain_id = $1), 0)::float8 AS sealed,
           (SELECT count(*) FROM audit_waiting WHERE chain_id = $1)::int AS waiting`,
        [chain],
      )
      const [last] = await tx.query<CheckpointRow>(newest, [chain])
      return {
        origin: this.issuer.did,
        chain,
        sealed: row?.sealed ?? 0,
        waiting: row?.waiting ?? 0,
        checkpoint: last ? { number: last.number, madeAt: last.document.madeAt } : null,
      }
    })
  }

  /** Computes the next stretch anew, from where the asker stands. */
  check(call: PersonCall<'audit.check'>): Promise<ReplyOf<'audit.check'>> {
    const { after, hash = null, limit } = call.query
    return this.work.run(call, async (tx) => {
      await tx.once('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ')
      const from = { number: after, hash }
      const { head, checked, checkpoints, isEnd, faults } = await this.checks.checkAfter(
        tx,
        call.actor.agencyId,
        from,
        limit,
      )
      return { through: head.number, hash: head.hash, checked, checkpoints, isEnd, faults: [...faults] }
    })
  }

  /** The newest signed checkpoint. @throws Refusal (404) before the first is signed. */
  checkpoint(call: PersonCall<'audit.checkpoint'>): Promise<JsonObject> {
    return this.work.run(call, async (tx) => {
      const [last] = await tx.query<CheckpointRow>(newest, [call.actor.agencyId])
      if (!last) throw notFound()
      return last.document
    })
  }

  /** Kept checkpoints against the chain of now. */
  compare(call: PersonCall<'audit.compare'>): Promise<ReplyOf<'audit.compare'>> {
    return this.work.run(call, async (tx) => {
      const answers = await compareKept(tx, call.body.checkpoint, {
        chain: call.actor.agencyId,
        did: this.issuer.did,
        resolveKey: this.issuer.resolveKey,
      })
      return { answers: answers.map(({ answer, number, madeAt }) => ({ answer, number, madeAt })) }
    })
  }
}
