import { Injectable } from '@nestjs/common'
import type { JsonObject } from '@muster/credential/canonical-json.ts'
import { type CredentialDifference, differences } from '@muster/credential/differences.ts'
import { numberOf } from '@muster/credential/read-pdf.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { comparable, openCredential } from './sealed-credential.ts'
import { PaperSigner } from './paper-signer.service.ts'
import { type CertificatePdf, readCertificatePdf } from './pdf/read-certificate-pdf.ts'

/** An uploaded PDF against the record of the certificate it says to be. */
export interface PaperCheck extends CertificatePdf {
  /** The certificate it says to be: by what is attached, else by the one number written in it. */
  readonly publicId: string | null
  /** The credential attached, where there is exactly one. */
  readonly credential: JsonObject | null
  /**
   * `same-bytes`: every byte is as it was served. `other-bytes`: the record knows this certificate, and this is not its
   * file. `never-served`: nobody has had this certificate as a PDF. `no-record`: no such certificate was issued here.
   */
  readonly record: 'same-bytes' | 'other-bytes' | 'never-served' | 'no-record'
  /** Where the attached credential differs from the one recorded; empty where either is missing. */
  readonly differences: readonly CredentialDifference[]
}

/** Compares what somebody has in hand with what was issued and served. */
@Injectable()
export class PaperCheckService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly signers: PaperSigner,
  ) {}

  /** Reads a PDF of at most 10 MB and compares it with the record; it never throws for what the file holds. */
  async checkPdf(pdf: Uint8Array): Promise<PaperCheck> {
    const ours = await this.signers.certificates()
    const reading = await readCertificatePdf(pdf, (fingerprint) => ours.has(fingerprint))
    const [credential = null] = reading.credentials.length === 1 ? reading.credentials : []
    const [written = null] = reading.publicIds.length === 1 ? reading.publicIds : []
    const publicId = credential ? numberOf(credential) || written : written
    const record = publicId === null ? null : await this.recordOf(publicId)
    return {
      ...reading,
      publicId,
      credential,
      record: !record ? 'no-record' : standingAmong(record.prints, reading.sha256),
      differences: record && credential ? differences(comparable(record.credential, credential), credential) : [],
    }
  }

  /** Where a given credential differs from the one recorded under its number; `null` where there is no such record. */
  async differencesOf(credential: JsonObject): Promise<CredentialDifference[] | null> {
    const record = await this.recordOf(numberOf(credential))
    return record && differences(comparable(record.credential, credential), credential)
  }

  private async recordOf(publicId: string): Promise<{ credential: JsonObject; prints: string[] } | null> {
    const [stored] = await this.work.callNamed<{ credential: string }>(
      'SELECT credential::text AS credential FROM public_certificate($1)',
      [publicId],
    )
    if (!stored) return null
    const prints = await this.work.callNamed<{ sha256: string }>('SELECT sha256 FROM public_certificate_prints($1)', [
      publicId,
    ])
    const credential = JSON.parse(await openCredential(stored.credential, this.work.unseal)) as JsonObject
    return { credential, prints: prints.map(({ sha256 }) => sha256) }
  }
}

function standingAmong(prints: readonly string[], sha256: string): PaperCheck['record'] {
  if (prints.length === 0) return 'never-served'
  return prints.includes(sha256) ? 'same-bytes' : 'other-bytes'
}
