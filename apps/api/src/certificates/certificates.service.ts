import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { CertificateFacts } from '@muster/credential/certificate-facts.ts'
import { parsePublicId } from '@muster/credential/public-id.ts'
import { readCredential } from '@muster/credential/read-credential.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { EventBus } from '../platform/events.ts'
import { Notices } from '../platform/notices/notices.ts'
import { notFound } from '../platform/problems/refusal.ts'
import { type Card, presentCard } from './certificate.present.ts'
import { IssuerService } from './issuer.service.ts'
import { checkCredential, judgeStored, type StoredCertificate } from './standing-of-certificate.ts'

interface Row extends StoredCertificate {
  readonly id: string
  readonly personId: string
  readonly agencyId: string
  readonly issuedAt: Date
}

const columns = `c.id, c.public_id AS "publicId", c.person_id AS "personId", c.agency_id AS "agencyId", c.issued_at AS "issuedAt", c.credential::text AS credential,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'effectiveFrom', s.effective_from) ORDER BY s.recorded_at, s.id), '[]') FROM certificate_status s WHERE s.certificate_id = c.id) AS statuses,
  (SELECT n.public_id FROM certificate n WHERE n.replaces_id = c.id) AS "supersededBy"`

/** Certificates as their holder and the agency's staff see them. */
@Injectable()
export class CertificatesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly issuer: IssuerService,
    private readonly notices: Notices,
    private readonly events: EventBus,
  ) {}

  wallet(call: PersonCall<'certificates.wallet'>): Promise<ReplyOf<'certificates.wallet'>> {
    return this.work.run(call, async (tx) => ({ certificates: await this.cardsOf(tx, call.actor.personId) }))
  }

  /** The certificates of a person whose file the actor may read, the newest first. */
  async cardsOf(tx: Tx, personId: string): Promise<Card[]> {
    const rows = await tx.query<Row>(
      `SELECT ${columns} FROM certificate c WHERE c.person_id = $1 ORDER BY c.issued_at DESC`,
      [personId],
    )
    return Promise.all(rows.map((row) => this.card(row)))
  }

  read(call: PersonCall<'certificates.read'>): Promise<ReplyOf<'certificates.read'>> {
    return this.work.run(call, async (tx) => {
      const row = await this.reachable(tx, call)
      return {
        ...(await this.card(row)),
        credential: JSON.parse(row.credential) as Record<string, unknown>,
        holderId: row.personId,
      }
    })
  }

  async credential(call: PersonCall<'certificates.credential'>): Promise<Record<string, unknown>> {
    const row = await this.work.run(call, (tx) => this.reachable(tx, call))
    void call.reply
      .type('application/vc+ld+json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${row.publicId}.json"`)
    return JSON.parse(row.credential) as Record<string, unknown>
  }

  revoke(call: PersonCall<'certificates.revoke'>): Promise<Card> {
    return this.work.run(call, async (tx) => {
      const row = await this.find(tx, call.params.certificate)
      const { effectiveFrom, reason } = call.body
      if (!row.statuses.some(({ kind }) => kind === 'revoked')) {
        const [added] = await tx.query<{ at: Date }>(
          'INSERT INTO certificate_status (certificate_id, agency_id, kind, effective_from, reason, recorded_by) VALUES ($1, $2, $3, $4, $5, $6) RETURNING recorded_at AS at',
          [row.id, row.agencyId, 'revoked', effectiveFrom, reason, call.actor.personId],
        )
        await audit(tx, {
          act: 'certificates.revoke',
          subject: { kind: 'certificate', id: row.id },
          concerns: row.personId,
          details: { effectiveFrom },
          traceId: call.traceId,
        })
        await this.tellHolder(tx, row, reason)
        await this.events.emit(tx, 'certificate-status-changed', {
          certificateId: row.id,
          status: 'revoked',
          effectiveFrom,
          at: (added?.at ?? this.clock.now()).toISOString(),
        })
      }
      return this.card(await this.find(tx, call.params.certificate))
    })
  }

  private async tellHolder(tx: Tx, row: Row, reason: string): Promise<void> {
    const { title } = await this.card(row)
    await this.notices.notify(tx, {
      personIds: [row.personId],
      kind: 'certificate-revoked',
      parameters: { course: title, number: row.publicId, reason },
      path: `/wallet/${row.publicId}`,
    })
  }

  /** A certificate the caller may reach; a staff read is logged for its holder. */
  async reachable(
    tx: Tx,
    call: PersonCall<'certificates.read' | 'certificates.credential' | 'certificates.code' | 'certificates.pdf'>,
  ): Promise<Row> {
    const row = await this.find(tx, call.params.certificate)
    if (row.personId !== call.actor.personId) {
      await audit(tx, {
        act: 'certificates.read',
        subject: { kind: 'certificate', id: row.id },
        concerns: row.personId,
        traceId: call.traceId,
      })
    }
    return row
  }

  private async find(tx: Tx, typed: string): Promise<Row> {
    const [row] = await tx.query<Row>(`SELECT ${columns} FROM certificate c WHERE c.public_id = $1`, [
      parsePublicId(typed) ?? typed,
    ])
    if (!row) throw notFound()
    return row
  }

  private async card(row: Row): Promise<Card> {
    const check = await checkCredential(row.publicId, row.credential, this.issuer.resolveKey)
    return presentCard(check.facts ?? this.factsOf(row), row.issuedAt, judgeStored(check, row, this.clock.now()))
  }

  private factsOf(row: Row): CertificateFacts {
    const facts = readCredential(JSON.parse(row.credential))
    if (!facts) throw new Error(`the stored credential ${row.id} is not one of ours`)
    return facts
  }
}
