import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { Injectable } from '@nestjs/common'
import type { JsonObject } from '@muster/credential/canonical-json.ts'
import { secure } from '@muster/credential/data-integrity.ts'
import { bitstringOf, buildStatusList, fewestPlaces, type StatusPurpose } from '@muster/credential/status-list.ts'
import { Clock } from '../../platform/clock.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { IssuerService } from '../issuer.service.ts'

const compress = promisify(gzip)
/** Copies may be kept for so many seconds, and we look for changes this often. Together far below a minute. */
export const copySeconds = 20
const lookSeconds = 3
/** An unchanged list is made anew after so many minutes, and may be taken for current for so many. */
const renewMinutes = 5
const currentMinutes = 15

/** A signed list with the tag by which a copy is known to be this one. */
export interface SignedList {
  readonly document: JsonObject
  readonly etag: string
}

interface Kept extends SignedList {
  /** What the list says, and by which key: while that is the same, so is the list. */
  readonly says: string
  readonly madeAt: number
}

/** The Bitstring Status Lists of revocations and suspensions, made anew when one changes. */
@Injectable()
export class StatusLists {
  private readonly kept = new Map<StatusPurpose, Kept>()
  private readonly looked = new Map<StatusPurpose, { until: number; list: Promise<Kept> }>()

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly issuer: IssuerService,
  ) {}

  /** @throws Refusal while no key may sign */
  list(purpose: StatusPurpose): Promise<SignedList> {
    const now = this.clock.now()
    const looked = this.looked.get(purpose)
    if (looked && looked.until > now.getTime()) return looked.list
    const list = this.look(purpose, now)
    this.looked.set(purpose, { until: now.getTime() + lookSeconds * 1_000, list })
    list.catch(() => this.looked.delete(purpose))
    return list
  }

  private async look(purpose: StatusPurpose, now: Date): Promise<Kept> {
    const bits = await this.bits(purpose)
    await this.issuer.readKeys()
    const { signer } = this.issuer
    const says = `${signer.keyId} ${createHash('sha256').update(bits).digest('base64url')}`
    const kept = this.kept.get(purpose)
    if (kept?.says === says && now.getTime() - kept.madeAt < renewMinutes * 60_000) return kept
    const madeAt = now.toISOString()
    const facts = {
      address: `${this.issuer.address}/status/${purpose}`,
      issuerDid: this.issuer.did,
      purpose,
      madeAt,
      currentUntil: new Date(now.getTime() + currentMinutes * 60_000).toISOString(),
      bits,
    }
    const document = await secure(await buildStatusList(facts, compress), signer, madeAt)
    const digest = createHash('sha256').update(JSON.stringify(document)).digest('base64url').slice(0, 22)
    const made: Kept = { document, etag: `W/"${digest}"`, says, madeAt: now.getTime() }
    this.kept.set(purpose, made)
    return made
  }

  private async bits(purpose: StatusPurpose): Promise<Uint8Array> {
    const places = await this.work.callNamed<{ status_index: number }>('SELECT status_index FROM status_indexes($1)', [
      purpose === 'revocation' ? 'revoked' : 'suspended',
    ])
    const highest = await this.work.callNamed<{ highest: number }>('SELECT highest_status_index() AS highest')
    const size = Math.max(fewestPlaces, 2 ** Math.ceil(Math.log2((highest[0]?.highest ?? 0) + 1)))
    return bitstringOf(
      places.map((row) => row.status_index),
      size,
    )
  }
}
