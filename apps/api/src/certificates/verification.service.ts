import { Injectable } from '@nestjs/common'
import type { JsonObject } from '@muster/credential/canonical-json.ts'
import type { CertificateFacts } from '@muster/credential/certificate-facts.ts'
import { secure } from '@muster/credential/data-integrity.ts'
import { didDocument, issuerDocument, issuerKeyList, keySet } from '@muster/credential/did.ts'
import { namesAgree } from '@muster/credential/names.ts'
import { certificateContext } from '@muster/credential/payload.ts'
import { parsePublicId } from '@muster/credential/public-id.ts'
import { bitstringOf, buildStatusList, fewestPlaces, type StatusPurpose } from '@muster/credential/status-list.ts'
import { judge } from '@muster/credential/verdict.ts'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { Clock } from '../platform/clock.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { Call } from '../platform/endpoint/call.ts'
import { presentPublic, type PublicView } from './certificate.present.ts'
import { IssuerService } from './issuer.service.ts'
import { checkCredential, judgeStored, type StoredCertificate } from './standing-of-certificate.ts'

const compress = promisify(gzip)
/** A status list is made anew after this many seconds, and may be taken for current for as many minutes. */
const listSeconds = 20
const listMinutes = 15

interface KeptList {
  readonly until: number
  readonly list: Promise<JsonObject>
}

const publicCertificate = `SELECT public_id AS "publicId", credential::text AS credential, statuses, superseded_by AS "supersededBy" FROM public_certificate($1)`

/** A public check, with the facts that the page shows beside the verdict. */
export interface PublicCheck {
  readonly view: PublicView
  readonly signedWith: string | null
  readonly validFrom: string | null
  /** Everything that was signed; null where the signature does not hold. */
  readonly facts: CertificateFacts | null
  nameAgrees(typed: string): boolean
}

/** What anyone may ask of a certificate, and the documents by which anyone can check it without us. */
@Injectable()
export class VerificationService {
  private readonly lists = new Map<StatusPurpose, KeptList>()

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly issuer: IssuerService,
  ) {}

  async check(typed: string, statements?: Call['statements']): Promise<PublicCheck> {
    const now = this.clock.now()
    const publicId = parsePublicId(typed) ?? typed
    const [stored] = await this.work.callNamed<StoredCertificate>(publicCertificate, [publicId], statements)
    if (!stored) {
      const verdict = judge({
        signature: 'absent',
        isIssuerKnown: true,
        validFrom: now.toISOString(),
        validUntil: null,
        status: null,
        supersededBy: null,
        asOf: now.toISOString(),
      })
      return {
        view: presentPublic(parsePublicId(typed) ?? '', null, verdict, null, now),
        signedWith: null,
        validFrom: null,
        facts: null,
        nameAgrees: () => false,
      }
    }
    const check = await checkCredential(stored.publicId, stored.credential, this.issuer.resolveKey)
    const { facts } = check
    return {
      view: presentPublic(stored.publicId, facts, judgeStored(check, stored, now), stored, now),
      signedWith: check.keyId,
      validFrom: facts?.completedOn ?? null,
      facts,
      nameAgrees: (name) => facts !== null && (namesAgree(name, facts.holder.en) || namesAgree(name, facts.holder.ja)),
    }
  }

  async did(): Promise<JsonObject> {
    return didDocument(this.issuer.did, await this.issuer.publishedKeys())
  }

  async jwks(): Promise<JsonObject> {
    return keySet(await this.issuer.publishedKeys())
  }

  /** Whoever has an earlier list learns of the next key from one they trust; unsigned while no key may sign. */
  async issuerKeys(call: Call<'certificates.issuerKeys'>): Promise<JsonObject> {
    const madeAt = this.clock.now().toISOString()
    const keys = await this.issuer.publishedKeys()
    const list = issuerKeyList(this.issuer.did, keys, madeAt)
    void call.reply.header('cache-control', `public, max-age=${listSeconds}`)
    const signer = this.issuer.signerIfAny()
    return signer ? secure(list, signer, madeAt) : list
  }

  issuerProfile(): JsonObject {
    return issuerDocument({ did: this.issuer.did, name: { en: 'Muster', ja: 'Muster' }, address: this.issuer.address })
  }

  context(): JsonObject {
    return certificateContext(this.issuer.address)
  }

  statusList(call: Call<'certificates.statusList'>): Promise<JsonObject> {
    const { purpose } = call.params
    void call.reply.header('cache-control', `public, max-age=${listSeconds}`)
    const now = this.clock.now()
    const kept = this.lists.get(purpose)
    if (kept && kept.until > now.getTime()) return kept.list
    const list = this.makeList(purpose, now)
    this.lists.set(purpose, { until: now.getTime() + listSeconds * 1_000, list })
    list.catch(() => this.lists.delete(purpose))
    return list
  }

  private async makeList(purpose: StatusPurpose, now: Date): Promise<JsonObject> {
    const places = await this.work.callNamed<{ status_index: number }>('SELECT status_index FROM status_indexes($1)', [
      purpose === 'revocation' ? 'revoked' : 'suspended',
    ])
    const highest = await this.work.callNamed<{ highest: number }>('SELECT highest_status_index() AS highest')
    const size = Math.max(fewestPlaces, 2 ** Math.ceil(Math.log2((highest[0]?.highest ?? 0) + 1)))
    const madeAt = now.toISOString()
    const facts = {
      address: `${this.issuer.address}/status/${purpose}`,
      issuerDid: this.issuer.did,
      purpose,
      madeAt,
      currentUntil: new Date(now.getTime() + listMinutes * 60_000).toISOString(),
      bits: bitstringOf(
        places.map((row) => row.status_index),
        size,
      ),
    }
    await this.issuer.readKeys()
    return secure(await buildStatusList(facts, compress), this.issuer.signer, madeAt)
  }
}
