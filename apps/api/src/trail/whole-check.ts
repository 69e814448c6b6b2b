import { Injectable } from '@nestjs/common'
import { type ChainHead, emptyChain, installationChain } from '@muster/credential/audit-chain.ts'
import { IssuerService } from '../certificates/issuer.service.ts'
import { systemActor } from '../platform/actor.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { ChainCheck, type FoundFault } from './chain-check.ts'
import { compareKept, type KeptCheckpoint } from './kept-checkpoints.ts'

/** Links read at once. */
const stretch = 5_000

/** What became of one chain. */
export interface CheckedChain {
  readonly chain: string
  /** The key of its agency; null for the installation's. */
  readonly agency: string | null
  readonly head: ChainHead
  readonly checkpoints: number
  readonly faults: readonly FoundFault[]
}

/** Checks whole chains, for whoever runs the installation. */
@Injectable()
export class WholeCheck {
  constructor(
    private readonly work: UnitOfWork,
    private readonly issuer: IssuerService,
    private readonly checks: ChainCheck,
  ) {}

  /**
   * Computes chains anew from their first entry, all as of one instant.
   *
   * @param agency the key of one; null for every agency's and the installation's
   * @returns null where there is no such agency
   */
  check(agency: string | null): Promise<CheckedChain[] | null> {
    return this.work.run({ actor: systemActor }, async (tx) => {
      await tx.once('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ')
      const agencies = await tx.once<{ chain: string; agency: string | null }>(
        'SELECT id AS chain, key AS agency FROM agency WHERE $1::text IS NULL OR key = $1 ORDER BY key',
        [agency],
      )
      if (agency !== null && agencies.length === 0) return null
      // Those of agencies that are gone, too: what hangs in the air is nobody's word.
      const others = await tx.once<{ chain: string; agency: string | null }>(
        `SELECT DISTINCT l.chain_id AS chain, NULL AS agency FROM (SELECT chain_id FROM audit_link UNION SELECT chain_id FROM audit_checkpoint) l
         WHERE $1::text IS NULL AND l.chain_id <> $2 AND NOT EXISTS (SELECT 1 FROM agency a WHERE a.id = l.chain_id)`,
        [agency, installationChain],
      )
      const installation = agency === null ? [{ chain: installationChain, agency: null }] : []
      const checked: CheckedChain[] = []
      for (const each of [...agencies, ...installation, ...others]) {
        const faults: FoundFault[] = []
        let [head, checkpoints] = [emptyChain, 0]
        for (let isEnd = false; !isEnd;) {
          const found = await this.checks.checkAfter(tx, each.chain, head, stretch)
          faults.push(...found.faults)
          head = found.head
          checkpoints += found.checkpoints
          isEnd = found.isEnd
        }
        checked.push({ ...each, head, checkpoints, faults })
      }
      return checked
    })
  }

  /** Kept checkpoints, of whichever chain, against the chains of now. */
  compare(text: string): Promise<KeptCheckpoint[]> {
    return this.work.run({ actor: systemActor }, (tx) =>
      compareKept(tx, text, { chain: null, did: this.issuer.did, resolveKey: this.issuer.resolveKey }),
    )
  }
}
