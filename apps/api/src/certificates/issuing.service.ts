import { randomBytes } from 'node:crypto'
import { Injectable, type OnModuleInit } from '@nestjs/common'
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

const recordsOf = `
  SELECT c.id, c.person_id AS "personId", c.agency_id AS "agencyId", p.language, ${nameColumns('p')},
    k.key AS "courseKey", k.title_en AS "titleEn", k.title_ja AS "titleJa", k.summary_en AS "summaryEn", k.summary_ja AS "summaryJa",
    e.number AS edition, e.revision, e.validity_months AS "validityMonths", c.qualification_key AS "qualificationKey", k.kind = 'programme' AS "isProgramme", s.pass_mark AS "passMark",
    a.name_en AS "issuerEn", a.name_ja AS "issuerJa", a.zone AS "issuerZone", a.signatory,
    c.completed_on::text AS "completedOn", c.completed_at AS "completedAt", c.mode, c.hours, c.points, c.out_of AS "outOf"
  FROM completion c JOIN person p ON p.id = c.person_id JOIN edition e ON e.id = c.edition_id JOIN course k ON k.id = e.course_id
    JOIN agency a ON a.id = k.agency_id LEFT JOIN assessment s ON s.edition_id = e.id
  WHERE c.id = ANY ($1) ORDER BY c.recorded_at, c.id`

const insertCertificates = `
  INSERT INTO certificate (public_id, completion_id, person_id, agency_id, status_index, key_id, credential, sealed, issued_at)
  SELECT r.public_id, r.completion_id, r.person_id, r.agency_id, r.status_index, $8, r.credential, r.sealed, $9
  FROM unnest($1::text[], $2::uuid[], $3::uuid[], $4::uuid[], $5::integer[], $6::jsonb[], $7::text[]) AS r(public_id, completion_id, person_id, agency_id, status_index, credential, sealed)
  ON CONFLICT (completion_id) WHERE replaces_id IS NULL DO NOTHING
  RETURNING id, completion_id AS "completionId", person_id AS "personId", agency_id AS "agencyId"`

const withoutCertificate = `SELECT c.id, c.person_id AS "personId" FROM completion c
  WHERE NOT EXISTS (SELECT 1 FROM certificate x WHERE x.completion_id = c.id) AND c.id <> ALL ($1::uuid[]) ORDER BY c.recorded_at, c.id LIMIT $2`

/** How many certificates one transaction holds, and how many are looked up at once. */
const batch = 200
const mostAtOnce = 10_000

interface Added {
  readonly id: string
  readonly completionId: string
  readonly personId: string
  readonly agencyId: string
}

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
    const issued = await this.issueSeveral(tx, [completionId])
    return issued === 'waits' ? 'waits' : issued === 1 ? 'issued' : 'is-there'
  }

  /** The same for several completions at once; how many got their certificate now. */
  async issueSeveral(tx: Tx, completionIds: readonly string[]): Promise<number | 'waits'> {
    const signer = await this.issuer.signerNow(tx)
    if (!signer) return 'waits'
    const records = await tx.query<CompletionRecord>(recordsOf, [completionIds])
    if (records.length === 0) return 0
    const places = await tx.query<{ index: string }>(
      `SELECT nextval('certificate_status_place') AS index FROM generate_series(1, $1)`,
      [records.length],
    )
    const issuedAt = this.clock.now()
    const signed = await Promise.all(
      records.map(async (record, at) => {
        const publicId = toPublicId(randomBytes(12))
        const statusIndex = Number(places[at]?.index)
        const { did, address } = this.issuer
        const facts = certificateFacts(record, { publicId, statusIndex, issuedAt, did, address })
        return { record, publicId, statusIndex, ...(await this.issuer.secure(facts, record.personId, signer)) }
      }),
    )
    const added = await tx.query<Added>(insertCertificates, [
      signed.map(({ publicId }) => publicId),
      signed.map(({ record }) => record.id),
      signed.map(({ record }) => record.personId),
      signed.map(({ record }) => record.agencyId),
      signed.map(({ statusIndex }) => statusIndex),
      signed.map(({ text }) => text),
      signed.map(({ sealed }) => sealed),
      signer.keyId,
      issuedAt,
    ])
    // Statements that wait for none of each other's answers are sent one behind the other.
    await Promise.all(added.map((row) => auditIssue(tx, row)))
    for (const { id } of added) await this.events.emit(tx, 'certificate-issued', { certificateId: id })
    return added.length
  }

  /** Issues what is missing, oldest first, a batch in a transaction; what goes wrong with one keeps no other from its own. */
  async issueMissing(): Promise<number> {
    const failed: string[] = []
    for (let issued = 0; ;) {
      const missing = await this.work.run({ actor: systemActor }, (tx) =>
        tx.query<{ id: string; personId: string }>(withoutCertificate, [failed, mostAtOnce]),
      )
      for (let from = 0; from < missing.length; from += batch) {
        const ids = missing.slice(from, from + batch).map(({ id }) => id)
        const next = missing.slice(from + batch, from + 2 * batch).map(({ personId }) => personId)
        // Whose key could not be made now fails alone, when their turn comes.
        const prepared = this.issuer.prepareFor(next).catch(() => undefined)
        const some = await this.issueBatch(ids, failed)
        await prepared
        if (some === 'waits') return issued
        issued += some
      }
      if (missing.length < mostAtOnce) {
        if (failed.length > 0)
          throw new Error(`${failed.length} completions got no certificate, ${failed[0]} the first`)
        return issued
      }
    }
  }

  /** A batch together, or one by one where that fails; those that fail alone are noted. */
  private async issueBatch(ids: readonly string[], failed: string[]): Promise<number | 'waits'> {
    const together = (some: readonly string[]): Promise<number | 'waits'> =>
      this.work.run({ actor: systemActor }, (tx) => this.issueSeveral(tx, some))
    const all = await together(ids).catch(() => null)
    if (all !== null) return all
    let issued = 0
    for (const id of ids) {
      const one = await together([id]).catch(() => null)
      if (one === 'waits') return one
      if (one === null) failed.push(id)
      else issued += one
    }
    return issued
  }
}

function auditIssue(tx: Tx, { id, completionId, personId, agencyId }: Added): Promise<void> {
  return audit(tx, {
    act: 'certificates.issue',
    subject: { kind: 'certificate', id },
    concerns: personId,
    agencyId,
    details: { completionId },
  })
}
