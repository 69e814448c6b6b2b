import { Injectable } from '@nestjs/common'
import type { JsonObject } from '@muster/credential/canonical-json.ts'
import type { CertificateFacts } from '@muster/credential/certificate-facts.ts'
import { secure } from '@muster/credential/data-integrity.ts'
import { didDocument, issuerDocument, issuerKeyList, keySet } from '@muster/credential/did.ts'
import { namesAgree } from '@muster/credential/names.ts'
import { certificateContext } from '@muster/credential/payload.ts'
import { parsePublicId } from '@muster/credential/public-id.ts'
import { judge } from '@muster/credential/verdict.ts'
import { Clock } from '../platform/clock.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { Call } from '../platform/endpoint/call.ts'
import { presentPublic, type PublicView } from './certificate.present.ts'
import { IssuerService } from './issuer.service.ts'
import { openCredential } from './sealed-credential.ts'
import {
  checkAgain,
  checkCredential,
  checkedVersion,
  judgeStored,
  type StoredCertificate,
} from './standing-of-certificate.ts'
import { copySeconds, StatusLists } from './status/status-lists.service.ts'

const publicCertificate = `SELECT public_id AS "publicId", row_version AS "rowVersion", credential, statuses, superseded_by AS "supersededBy" FROM public_certificate_unless($1, $2)`

/** A certificate as everybody may read it; no credential where the row is the one that was known. */
interface PublicRow extends Omit<StoredCertificate, 'credential'> {
  readonly rowVersion: string
  readonly credential: string | null
}

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
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly issuer: IssuerService,
    private readonly lists: StatusLists,
  ) {}

  async check(typed: string, statements?: Call['statements']): Promise<PublicCheck> {
    const now = this.clock.now()
    const publicId = parsePublicId(typed) ?? typed
    const stored = await this.find(publicId, checkedVersion(publicId), statements)
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
    const { resolveKey } = this.issuer
    const check =
      stored.credential === null
        ? await checkAgain(publicId, stored.rowVersion, resolveKey)
        : await checkCredential(publicId, stored.credential, resolveKey, stored.rowVersion)
    // What was known has just been forgotten: once more, knowing nothing.
    if (!check) return this.check(typed, statements)
    const { facts } = check
    return {
      view: presentPublic(stored.publicId, facts, judgeStored(check, stored, now), stored, now),
      signedWith: check.keyId,
      validFrom: facts?.completedOn ?? null,
      facts,
      nameAgrees: (name) => facts !== null && (namesAgree(name, facts.holder.en) || namesAgree(name, facts.holder.ja)),
    }
  }

  private async find(publicId: string, known: string | null, statements?: Call['statements']) {
    const [stored] = await this.work.callNamed<PublicRow>(publicCertificate, [publicId, known], statements)
    if (!stored?.credential) return stored
    return { ...stored, credential: await openCredential(stored.credential, this.work.unseal) }
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
    void call.reply.header('cache-control', `public, max-age=${copySeconds}`)
    const signer = this.issuer.signerIfAny()
    return signer ? secure(list, signer, madeAt) : list
  }

  issuerProfile(): JsonObject {
    return issuerDocument({ did: this.issuer.did, name: { en: 'Muster', ja: 'Muster' }, address: this.issuer.address })
  }

  context(): JsonObject {
    return certificateContext(this.issuer.address)
  }

  async statusList(call: Call<'certificates.statusList'>): Promise<JsonObject> {
    const { document, etag } = await this.lists.list(call.params.purpose)
    void call.reply.header('cache-control', `public, max-age=${copySeconds}`).header('etag', etag)
    return document
  }
}
