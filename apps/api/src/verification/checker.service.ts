import { Injectable } from '@nestjs/common'
import type { CheckResult, ReportResult } from '@muster/contracts/schemas/verification.ts'
import { canonicalJson, isJsonObject, type JsonObject } from '@muster/credential/canonical-json.ts'
import { issuerOf } from '@muster/credential/data-integrity.ts'
import { differences } from '@muster/credential/differences.ts'
import { maskName, namesAgree } from '@muster/credential/names.ts'
import { judge, type SignatureStanding, signatureStanding } from '@muster/credential/verdict.ts'
import { presentPublic } from '../certificates/certificate.present.ts'
import { IssuerService } from '../certificates/issuer.service.ts'
import { comparable, isWithoutHolder, openCredential } from '../certificates/sealed-credential.ts'
import { verifyNatively } from '../certificates/keys/signing-keys.ts'
import {
  checkCredential,
  type CheckedCertificate,
  judgeStored,
  type StoredCertificate,
} from '../certificates/standing-of-certificate.ts'
import { Clock } from '../platform/clock.ts'
import type { DatabaseUse } from '../platform/database/transaction.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { verifyCertificate } from '@muster/credential/verify-certificate.ts'
import { IssuerKeys } from './others/issuer-keys.ts'
import { checkOutside } from './others/outside-check.ts'
import { presentNotFound, presentOutside, presentOwn } from './present-check.ts'
import { numberIn } from './reference.ts'
import { checkReport, isReport } from './report.ts'

/** What is asked about one certificate. */
export interface Asked {
  readonly reference: string
  readonly name?: string | undefined
}

const storedOnes = `SELECT public_id AS "publicId", credential::text AS credential, statuses, superseded_by AS "supersededBy" FROM public_certificates($1)`

/** Checks what is handed in, by number or as a document, against the record; what others issued, as far as that goes. */
@Injectable()
export class Checker {
  private readonly keys = new IssuerKeys()

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly issuer: IssuerService,
  ) {}

  /** Results in the order asked, all read from the record in one statement. */
  async checkMany(asked: readonly Asked[], statements?: DatabaseUse): Promise<CheckResult[]> {
    const now = this.clock.now()
    const numbers = asked.map(({ reference }) => numberIn(reference))
    const stored = await this.read(numbers, statements)
    return Promise.all(
      asked.map(async ({ name }, at) => {
        const found = stored.get(numbers[at] ?? '')
        return found ? this.checkStored(found, now, name) : presentNotFound(now)
      }),
    )
  }

  /** A parsed JSON document: a certificate of ours or of somebody else, or a report of ours. */
  async checkDocument(document: unknown, statements?: DatabaseUse): Promise<CheckResult | ReportResult> {
    const now = this.clock.now()
    if (!isJsonObject(document)) return unreadable(now)
    if (isReport(document)) return checkReport(document, this.issuer.resolveKey, now)
    if (issuerOf(document) !== this.issuer.did)
      return presentOutside(document, await checkOutside(document, this.keys, now), now)
    return this.checkOwn(document, now, statements)
  }

  /** A document that says it is ours: its signature, and what differs from the record. */
  private async checkOwn(document: JsonObject, now: Date, statements?: DatabaseUse): Promise<CheckResult> {
    const number = numberInDocument(document)
    const stored = number === null ? undefined : (await this.read([number], statements)).get(number)
    const signed = await verifyCertificate(document, this.issuer.resolveKey, verifyNatively)
    if (!stored) return this.withoutRecord(number, signatureStanding(signed), now)
    const kept = JSON.parse(stored.credential) as JsonObject
    const recorded = comparable(kept, document)
    if (isSame(document, recorded)) {
      // Where its holder was erased, the copy says who it was, and its signature that this is so.
      const text = isWithoutHolder(kept) ? JSON.stringify(document) : stored.credential
      return this.checkStored({ ...stored, credential: text }, now)
    }
    // The signature may hold where the proof alone was exchanged: what is not the record is not the certificate.
    return { ...(await this.checkStored(stored, now)), ...forged, differences: differencesToShow(recorded, document) }
  }

  /** It says it is ours, and is not in the record: even where we signed it, nobody here can say whether it was withdrawn. */
  private withoutRecord(number: string | null, signature: SignatureStanding, now: Date): CheckResult {
    const asOf = now.toISOString()
    const facts = { validFrom: asOf, validUntil: null, status: null, supersededBy: null, asOf }
    const verdict = judge({ signature, isIssuerKnown: true, ...facts })
    return {
      ...presentNotFound(now),
      verdict: verdict.word,
      reasons: [...verdict.reasons],
      signature,
      isIssuerKnown: true,
      issuerDid: this.issuer.did,
      detail: signature === 'holds' ? 'record-missing' : null,
      id: number,
    }
  }

  private async checkStored(stored: StoredCertificate, now: Date, name?: string): Promise<CheckResult> {
    const check = await checkCredential(stored.publicId, stored.credential, this.issuer.resolveKey)
    const verdict = judgeStored(check, stored, now)
    return presentOwn({
      view: presentPublic(stored.publicId, check.facts, verdict, stored, now),
      verdict,
      signature: check.signature,
      issuerDid: this.issuer.did,
      statusAsOf: now.toISOString(),
      nameAgrees: agreesWith(check, name),
      detail: check.isErased ? 'holder-erased' : null,
    })
  }

  private async read(
    numbers: readonly (string | null)[],
    statements?: DatabaseUse,
  ): Promise<Map<string, StoredCertificate>> {
    const wanted = [...new Set(numbers.filter((number) => number !== null))]
    if (wanted.length === 0) return new Map()
    const rows = await this.work.callNamed<StoredCertificate>(storedOnes, [wanted], statements)
    const opened = rows.map(async (row) => ({
      ...row,
      credential: await openCredential(row.credential, this.work.unseal),
    }))
    return new Map((await Promise.all(opened)).map((row) => [row.publicId, row]))
  }
}

/** What turns any result into that of a document which is not the one that was issued. */
export const forged: Pick<CheckResult, 'verdict' | 'reasons' | 'signature'> = {
  verdict: 'FORGED',
  reasons: ['FORGED'],
  signature: 'wrong',
}

const unreadable = (now: Date): CheckResult => ({
  ...presentNotFound(now),
  verdict: 'ISSUER_UNKNOWN',
  reasons: ['ISSUER_UNKNOWN'],
  signature: 'unchecked',
  detail: 'not-readable',
})

function agreesWith({ facts, isErased }: CheckedCertificate, name: string | undefined): boolean | null {
  if (!facts || isErased || name === undefined || name.trim() === '') return null
  return namesAgree(name, facts.holder.en) || namesAgree(name, facts.holder.ja)
}

/** Who hands in a changed document must not learn the name in the record by it: both are masked. */
function differencesToShow(recorded: JsonObject, given: JsonObject): CheckResult['differences'] {
  const masked = (text: string | null): string | null => text && maskName(text)
  return differences(recorded, given).map((difference) =>
    difference.field === 'holder'
      ? { ...difference, given: masked(difference.given), recorded: masked(difference.recorded) }
      : difference,
  )
}

/** Where a certificate of ours carries its number: in its subject, and at the end of its id. */
function numberInDocument(document: JsonObject): string | null {
  const { credentialSubject: subject, id } = document
  const number = isJsonObject(subject) && typeof subject.licenseNumber === 'string' ? subject.licenseNumber : ''
  return numberIn(number) ?? (typeof id === 'string' ? numberIn(id) : null)
}

function isSame(given: JsonObject, recorded: JsonObject): boolean {
  try {
    return canonicalJson(given) === canonicalJson(recorded)
  } catch {
    return false
  }
}
