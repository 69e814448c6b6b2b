import { randomBytes } from 'node:crypto'
import { Injectable, type OnModuleInit } from '@nestjs/common'
import { secure } from '@muster/credential/data-integrity.ts'
import { buildCredential } from '@muster/credential/payload.ts'
import { toPublicId } from '@muster/credential/public-id.ts'
import { systemActor } from '../platform/actor.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import { EventBus } from '../platform/events.ts'
import { Jobs } from '../platform/jobs/jobs.ts'
import { nameColumns } from '../people/name.ts'
import { certificateFacts, type CompletionRecord } from './certificate-record.ts'
import { IssuerService } from './issuer.service.ts'

const recordOf = `
  SELECT c.id, c.person_id AS "personId", c.agency_id AS "agencyId", p.language, ${nameColumns('p')},
    k.key AS "courseKey", k.title_en AS "titleEn", k.title_ja AS "titleJa", k.summary_en AS "summaryEn", k.summary_ja AS "summaryJa",
    e.number AS edition, e.revision, e.validity_months AS "validityMonths", c.qualification_key AS "qualificationKey", s.pass_mark AS "passMark",
    a.name_en AS "issuerEn", a.name_ja AS "issuerJa", a.zone AS "issuerZone", a.signatory,
    c.completed_on::text AS "completedOn", c.completed_at AS "completedAt", c.mode, c.hours, c.points, c.out_of AS "outOf"
  FROM completion c JOIN person p ON p.id = c.person_id JOIN edition e ON e.id = c.edition_id JOIN course k ON k.id = e.course_id
    JOIN agency a ON a.id = k.agency_id LEFT JOIN assessment s ON s.edition_id = e.id
  WHERE c.id = $1`

/**
 * Gives every completion its certificate: in the completion's own transaction, and by a sweep for any that went
 * without, so that a halt or a failure delays a certificate and never loses or doubles one.
 */
@Injectable()
export class IssuingService implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly events: EventBus,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly issuer: IssuerService,
  ) {}

  onModuleInit(): void {
    this.events.listen('completion-recorded', async (tx, { completionId }) => {
      await this.issue(tx, completionId)
    })
    this.jobs.every(30, 'issue-missing-certificates', () => this.issueMissing())
  }

  /** Issues the first certificate of a completion; one that has it already keeps it. While issuing is halted it waits. */
  async issue(tx: Tx, completionId: string): Promise<'issued' | 'waits' | 'is-there'> {
    const signer = await this.issuer.signerNow(tx)
    if (!signer) return 'waits'
    const [record] = await tx.query<CompletionRecord>(recordOf, [completionId])
    if (!record) return 'is-there'
    const [place] = await tx.query<{ index: string }>(`SELECT nextval('certificate_status_place') AS index`)
    const publicId = toPublicId(randomBytes(12))
    const issuedAt = this.clock.now()
    const facts = certificateFacts(record, {
      publicId,
      statusIndex: Number(place?.index),
      issuedAt,
      did: this.issuer.did,
      address: this.issuer.address,
    })
    const credential = await secure(buildCredential(facts), signer, facts.issuedAt)
    const added = await tx.query<{ id: string }>(
      `INSERT INTO certificate (public_id, completion_id, person_id, agency_id, status_index, key_id, credential, issued_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (completion_id) WHERE replaces_id IS NULL DO NOTHING RETURNING id`,
      [
        publicId,
        record.id,
        record.personId,
        record.agencyId,
        Number(place?.index),
        signer.keyId,
        JSON.stringify(credential),
        issuedAt,
      ],
    )
    if (!added[0]) return 'is-there'
    await audit(tx, {
      act: 'certificates.issue',
      subject: { kind: 'certificate', id: added[0].id },
      concerns: record.personId,
      agencyId: record.agencyId,
      details: { completionId },
    })
    await this.events.emit(tx, 'certificate-issued', { certificateId: added[0].id })
    return 'issued'
  }

  /** Issues what is missing, oldest first, each in a transaction of its own. */
  async issueMissing(): Promise<number> {
    for (let issued = 0; ; issued += 1) {
      const found = await this.work.run({ actor: systemActor }, async (tx) => {
        const [missing] = await tx.query<{ id: string }>(
          `SELECT c.id FROM completion c WHERE NOT EXISTS (SELECT 1 FROM certificate x WHERE x.completion_id = c.id)
           ORDER BY c.recorded_at LIMIT 1`,
        )
        return missing !== undefined && (await this.issue(tx, missing.id)) !== 'waits'
      })
      if (!found) return issued
    }
  }
}
