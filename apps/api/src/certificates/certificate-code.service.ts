import { randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { statementText } from '@muster/credential/statement.ts'
import { audit } from '../platform/audit/audit.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { notFound } from '../platform/problems/refusal.ts'
import { factsToSign } from './certificate-rows.ts'
import { openCredential } from './sealed-credential.ts'
import { IssuerService } from './issuer.service.ts'

interface Row {
  readonly personId: string
  readonly agencyId: string
  readonly credential: string
  readonly text: string | null
}

const rowOf = `SELECT c.person_id AS "personId", c.agency_id AS "agencyId", credential_as_kept(c)::text AS credential, q.text
  FROM certificate c LEFT JOIN certificate_code q ON q.certificate_id = c.id WHERE c.id = $1`

/** What the QR codes of certificates say. */
@Injectable()
export class CertificateCodes {
  constructor(private readonly issuer: IssuerService) {}

  /**
   * The text of a certificate's QR code: the verify address with a signed statement that can be checked offline. Made
   * when first asked for, and the same for ever. Throws a refusal for a certificate the actor cannot reach.
   */
  async qrTextOf(tx: Tx, certificateId: string): Promise<string> {
    const [row] = await tx.query<Row>(rowOf, [certificateId])
    if (!row) throw notFound()
    if (row.text !== null) return row.text
    const text = await this.sign(tx, certificateId, await openCredential(row.credential, tx.unseal))
    const added = await tx.query(
      'INSERT INTO certificate_code (certificate_id, person_id, agency_id, text) VALUES ($1, $2, $3, $4) ON CONFLICT (certificate_id) DO NOTHING RETURNING 1',
      [certificateId, row.personId, row.agencyId, text],
    )
    // Somebody else was first: theirs is the one on paper.
    if (!added[0]) return this.qrTextOf(tx, certificateId)
    await audit(tx, {
      act: 'certificates.code',
      subject: { kind: 'certificate', id: certificateId },
      concerns: row.personId,
      agencyId: row.agencyId,
    })
    return text
  }

  private async sign(tx: Tx, certificateId: string, credential: string): Promise<string> {
    const facts = factsToSign({ id: certificateId, credential })
    const signer = await this.issuer.signerBeside(tx)
    try {
      return await statementText(facts, randomBytes(16), signer)
    } catch (error) {
      // An address or course code too long for it: the code still leads to the verify page.
      if (error instanceof RangeError) return facts.verifyAddress
      throw error
    }
  }
}
