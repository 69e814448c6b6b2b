import { Injectable } from '@nestjs/common'
import { fromBase64url } from '@muster/credential/base-encodings.ts'
import type { JsonObject } from '@muster/credential/canonical-json.ts'
import { isIncluded } from '@muster/credential/merkle.ts'
import { type Checkpoint, entryLeaf, readCheckpoint } from '@muster/credential/transparency-log.ts'
import { IssuerService } from '../certificates/issuer.service.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { checkKept } from './check-kept.ts'
import type { LogPage } from './page/log-page.ts'
import { TransparencyService } from './transparency.service.ts'

/** What the public page shows: everything it says of proofs is checked here as anybody else would. */
@Injectable()
export class LogPageService {
  constructor(
    private readonly log: TransparencyService,
    private readonly work: UnitOfWork,
    private readonly issuer: IssuerService,
  ) {}

  async newest(): Promise<LogPage['newest']> {
    const document = await this.newestDocument()
    const checkpoint = readCheckpoint(document)
    return document && checkpoint ? { checkpoint, keyId: signedWith(document) } : null
  }

  /** The entries of a typed number, each with its proof checked against the newest checkpoint. */
  async find(number: string): Promise<NonNullable<LogPage['found']>> {
    const checkpoint = readCheckpoint(await this.newestDocument())
    const found = await this.log.ofCertificate(number, checkpoint?.size ?? 0).catch((error: unknown) => {
      if (error instanceof Refusal) return null
      throw error
    })
    if (!found) return { number, isWaiting: false, leaves: null }
    const leaves = found.leaves.map(({ index, entry, proof }) => ({
      index,
      entry,
      holds: checkpoint !== null && isProven(checkpoint, { index, entry, proof }),
    }))
    return { number: found.id, isWaiting: found.isWaiting, leaves }
  }

  /** A pasted checkpoint against the log of now. */
  async compare(text: string): Promise<NonNullable<LogPage['kept']>> {
    const [row] = await this.work.callNamed<{ size: string }>('SELECT log_size() AS size')
    const answers = await checkKept(text, {
      ask: (statement, values) => this.work.callNamed(statement, values),
      did: this.issuer.did,
      size: Number(row?.size),
      resolveKey: this.issuer.resolveKey,
    })
    return { text, answers }
  }

  private async newestDocument(): Promise<JsonObject | null> {
    return this.log.checkpoint(null).catch((error: unknown) => {
      if (error instanceof Refusal) return null
      throw error
    })
  }
}

function isProven(
  { size, root }: Checkpoint,
  { index, entry, proof }: { index: number; entry: Parameters<typeof entryLeaf>[0]; proof: readonly string[] },
): boolean {
  const hashes = proof.map(fromBase64url).filter((hash) => hash !== null)
  return isIncluded({ leaf: entryLeaf(entry), index, size, root, proof: hashes })
}

/** The name of the key in a document's proof. */
function signedWith({ proof }: JsonObject): string {
  const [first] = Array.isArray(proof) ? (proof as { verificationMethod?: string }[]) : []
  return first?.verificationMethod?.split('#')[1] ?? ''
}
