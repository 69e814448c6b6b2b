import { ownsAccount } from '../platform/actor.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { type NameColumns, nameOf } from '../people/name.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { standingOf, type Step } from './certificate-state.ts'
import { nameAgrees } from './outside-certificate.policy.ts'
import { presentOutsideCertificate } from './outside-certificate.present.ts'
import { type CertificateRow, findCertificate } from './outside-certificate-rows.ts'
import { countsHere, countsOn, ownFirst } from './recognised.ts'
import { departureOf, VerificationQueueService } from './verification-queue.service.ts'

type Review = ReplyOf<'recognition.review'>

interface SeenRow {
  readonly id: string
  readonly personId: string
  readonly isSameFile: boolean
  readonly steps: readonly (Step & { readonly by: NameColumns | null })[]
}

/** Records of the agency under the same number of the same issuer, or with one of the same files. */
const seenRows = `SELECT c.id, c.person_id AS "personId",
    EXISTS (SELECT 1 FROM evidence_file f JOIN evidence_file g ON g.sha256 = f.sha256 WHERE f.outside_certificate_id = $1 AND g.outside_certificate_id = c.id) AS "isSameFile",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'from', s.effective_from, 'through', s.effective_through, 'reason', s.reason, 'note', s.note, 'at', s.recorded_at,
        'by', CASE WHEN b.id IS NOT NULL THEN jsonb_build_object('familyName', b.family_name, 'givenName', b.given_name, 'familyNameJa', b.family_name_ja, 'givenNameJa', b.given_name_ja) END)
      ORDER BY s.recorded_at, s.id), '[]') FROM outside_certificate_status s LEFT JOIN person b ON b.id = s.recorded_by WHERE s.outside_certificate_id = c.id) AS steps
  FROM outside_certificate c WHERE c.agency_id = $2 AND c.id <> $1
    AND ((c.serial_key = $3 AND c.issuer_id = $4) OR c.id IN (SELECT g.outside_certificate_id FROM evidence_file f JOIN evidence_file g ON g.agency_id = f.agency_id AND g.sha256 = f.sha256 WHERE f.outside_certificate_id = $1))
  ORDER BY c.recorded_at DESC LIMIT 20`

interface IssuerRow {
  readonly isAccredited: boolean
  readonly reference: Review['issuer']['reference']
  readonly countsAs: readonly Bilingual[]
}

const issuerRow = `SELECT
    EXISTS (SELECT 1 FROM accreditation a WHERE a.issuer_id = $1 AND a.qualification_key = $2 AND ${countsHere('a')} AND ${countsOn('a', 'accreditation_id', '$3')}) AS "isAccredited",
    (SELECT jsonb_build_object('signatory', r.signatory, 'serialForm', r.serial_form, 'contact', r.contact, 'appearance', r.appearance) FROM issuer_reference r WHERE r.issuer_id = $1 AND ${countsHere('r')}
      ORDER BY ${ownFirst('r')}, r.recorded_at DESC, r.id DESC LIMIT 1) AS reference,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('en', q.title_en, 'ja', q.title_ja)), '[]') FROM equivalence e JOIN qualification q ON q.key = e.to_qualification
      WHERE e.from_qualification = $2 AND (e.from_issuer_id IS NULL OR e.from_issuer_id = $1) AND (e.from_edition IS NULL OR e.from_edition = $4) AND ${countsHere('e')} AND ${countsOn('e', 'equivalence_id', '$3')}) AS "countsAs"`

const departureRows = `SELECT n.id AS "nominationId", o.title_en AS "postingEn", o.title_ja AS "postingJa", o.departs_on::text AS "departsOn"
  FROM nomination n JOIN posting o ON o.id = n.posting_id WHERE n.person_id = kept_account($1) AND n.withdrawn_at IS NULL AND o.departs_on >= $2 ORDER BY o.departs_on, n.id LIMIT 10`

/** What an officer sees beside a certificate when they judge it. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly queue: VerificationQueueService,
  ) {}

  read(call: PersonCall<'recognition.review'>): Promise<Review> {
    return this.work.run(call, async (tx) => {
      const today = this.clock.today()
      const row = await findCertificate(tx, call.params.certificate)
      if (!ownsAccount(call.actor, row.personId))
        await audit(tx, {
          act: 'recognition.review',
          subject: { kind: 'outside-certificate', id: row.id },
          concerns: row.personId,
          traceId: call.traceId,
        })
      const issuer = await this.issuerOf(tx, row)
      const departures = await tx.query<Parameters<typeof departureOf>[0]>(departureRows, [row.personId, today])
      return {
        certificate: presentOutsideCertificate(row, call.actor, today),
        holder: {
          id: row.personId,
          name: nameOf(row),
          passportName: row.passportName,
          aliases: [...row.aliases],
          agrees: nameAgrees(row),
        },
        issuer: { accredited: issuer.isAccredited, reference: issuer.reference },
        countsAs: [...issuer.countsAs],
        seenBefore: await this.seenBefore(tx, row, today),
        departures: departures.flatMap((one) => departureOf(one, today) ?? []),
        next: await this.queue.nextAfter(tx, call.actor.agencyId, row.id),
      }
    })
  }

  private async issuerOf(tx: Tx, row: CertificateRow): Promise<IssuerRow> {
    const [found] = await tx.query<IssuerRow>(issuerRow, [row.issuerId, row.type, row.completedOn, row.edition])
    if (!found) throw new Error('an issuer cannot be read')
    return found
  }

  private async seenBefore(tx: Tx, row: CertificateRow, today: string): Promise<Review['seenBefore']> {
    const rows = await tx.query<SeenRow>(seenRows, [row.id, row.agencyId, row.serialKey, row.issuerId])
    return rows.map((seen) => {
      const decided = seen.steps.findLast(({ kind }) => kind !== 'pending') ?? seen.steps.at(-1)
      return {
        id: seen.id,
        how: seen.isSameFile ? 'same-file' : 'same-serial',
        isSameHolder: seen.personId === row.personId,
        state: standingOf(seen.steps, today).state,
        by: decided?.by ? nameOf(decided.by) : null,
        at: new Date(decided?.at ?? row.recordedAt).toISOString(),
      }
    })
  }
}
