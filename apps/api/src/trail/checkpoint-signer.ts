import { Injectable, type OnModuleInit } from '@nestjs/common'
import { buildAuditCheckpoint } from '@muster/credential/audit-chain.ts'
import { secure } from '@muster/credential/data-integrity.ts'
import { IssuerService } from '../certificates/issuer.service.ts'
import { systemActor } from '../platform/actor.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import { Jobs } from '../platform/jobs/jobs.ts'

/** Chains signed in one transaction. */
const most = 200

interface GrownChain {
  readonly chainId: string
  readonly number: number
  readonly hash: string
  /** Whether the link of the last checkpoint still has the hash that was signed; null without one. */
  readonly continues: boolean | null
}

const grown = `WITH RECURSIVE chains AS (
    (SELECT chain_id FROM audit_link ORDER BY chain_id LIMIT 1)
    UNION ALL SELECT (SELECT l.chain_id FROM audit_link l WHERE l.chain_id > c.chain_id ORDER BY l.chain_id LIMIT 1) FROM chains c WHERE c.chain_id IS NOT NULL)
  SELECT c.chain_id AS "chainId", h.number::float8 AS number, encode(h.hash, 'hex') AS hash,
    CASE WHEN p.number IS NOT NULL THEN EXISTS (SELECT 1 FROM audit_link k WHERE k.chain_id = c.chain_id AND k.number = p.number AND k.hash = p.hash) END AS continues
  FROM chains c
  CROSS JOIN LATERAL (SELECT number, hash FROM audit_link l WHERE l.chain_id = c.chain_id ORDER BY number DESC LIMIT 1) h
  LEFT JOIN LATERAL (SELECT number, hash FROM audit_checkpoint p WHERE p.chain_id = c.chain_id ORDER BY number DESC LIMIT 1) p ON true
  WHERE p.number IS DISTINCT FROM h.number`

/**
 * Signs once a minute what each chain is that has grown. A chain that is no continuation of its last checkpoint gets
 * none: what was signed is never contradicted by us.
 */
@Injectable()
export class CheckpointSigner implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly issuer: IssuerService,
  ) {}

  onModuleInit(): void {
    this.jobs.every(60, 'sign-audit-checkpoints', () => this.signAll())
  }

  /**
   * Signs every chain that grew; returns how many.
   * @throws Error after the others are signed, where chains no longer say what was signed
   */
  async signAll(): Promise<number> {
    const chains = await this.work.run({ actor: systemActor }, (tx) => tx.query<GrownChain>(grown))
    const sound = chains.filter(({ continues }) => continues !== false)
    for (let from = 0; from < sound.length; from += most)
      await this.work.run({ actor: systemActor }, (tx) => this.sign(tx, sound.slice(from, from + most)))
    const broken = chains.filter(({ continues }) => continues === false).map(({ chainId }) => chainId)
    if (broken.length > 0) throw new Error(`audit chains no longer say what was signed: ${broken.join(', ')}`)
    return sound.length
  }

  private async sign(tx: Tx, chains: readonly GrownChain[]): Promise<void> {
    const signer = await this.issuer.signerBeside(tx)
    const madeAt = this.clock.now().toISOString()
    for (const { chainId, number, hash } of chains) {
      const statement = buildAuditCheckpoint({ origin: this.issuer.did, chain: chainId, number, hash, madeAt })
      const document = await secure(statement, signer, madeAt)
      await tx.query(
        `INSERT INTO audit_checkpoint (chain_id, number, hash, document, made_at) VALUES ($1, $2, decode($3, 'hex'), $4, $5) ON CONFLICT DO NOTHING`,
        [chainId, number, hash, JSON.stringify(document), madeAt],
      )
    }
  }
}
