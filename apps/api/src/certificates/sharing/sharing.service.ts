import { createHash, randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { parsePublicId } from '@muster/credential/public-id.ts'
import { audit } from '../../platform/audit/audit.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { Call, PersonCall } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { IssuerService } from '../issuer.service.ts'

type Link = ReplyOf<'links.withdraw'>

interface Row {
  readonly id: string
  readonly certificateId: string
  readonly purpose: string
  readonly showsName: boolean
  readonly expiresOn: string | null
  readonly madeAt: Date
  readonly withdrawnAt: Date | null
  readonly openings: number
  readonly lastOpenedAt: Date | null
}

/** What a link shows to whoever opens it. */
export interface OpenedLink {
  readonly publicId: string
  readonly purpose: string
  readonly showsName: boolean
  readonly expiresOn: string | null
}

/** More are of no use to anybody, and a list of them could not be looked through. */
const mostOpenLinks = 50

const columns = `l.id, l.certificate_id AS "certificateId", l.purpose, l.shows_name AS "showsName", l.expires_on::text AS "expiresOn", l.recorded_at AS "madeAt",
  l.withdrawn_at AS "withdrawnAt", l.openings, l.last_opened_at AS "lastOpenedAt"`

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Certificates shown by link: made and withdrawn by their holders, opened by anybody who has one. */
@Injectable()
export class SharingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly issuer: IssuerService,
  ) {}

  list(call: PersonCall<'links.list'>): Promise<ReplyOf<'links.list'>> {
    return this.work.run(call, async (tx) => {
      const certificate = await ownCertificate(tx, call)
      const rows = await tx.query<Row>(
        `SELECT ${columns} FROM certificate_link l WHERE l.certificate_id = $1 ORDER BY l.id DESC`,
        [certificate.id],
      )
      return { links: rows.map((row) => this.present(row)) }
    })
  }

  /** Makes a link. Its token leaves in this reply alone: the database keeps a hash. */
  share(call: PersonCall<'links.share'>): Promise<ReplyOf<'links.share'>> {
    const { purpose, showsName, expiresOn } = call.body
    if (expiresOn !== null && expiresOn < this.clock.today())
      throw new Refusal(422, 'invalid-request', [{ pointer: '/expiresOn', code: 'in-the-past' }])
    const token = randomBytes(32).toString('base64url')
    return this.work.run(call, async (tx) => {
      const certificate = await ownCertificate(tx, call)
      const [count] = await tx.query<{ open: number }>(
        'SELECT count(*)::int AS open FROM certificate_link WHERE certificate_id = $1 AND withdrawn_at IS NULL',
        [certificate.id],
      )
      if ((count?.open ?? 0) >= mostOpenLinks) throw new Refusal(409, 'too-many-links')
      const [row] = await tx.query<Row>(
        `INSERT INTO certificate_link AS l (certificate_id, person_id, agency_id, token_hash, purpose, shows_name, expires_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING ${columns}`,
        [
          certificate.id,
          certificate.personId,
          certificate.agencyId,
          hashOf(token),
          purpose.trim(),
          showsName,
          expiresOn,
        ],
      )
      if (!row) throw new Error('a link was not kept')
      await audit(tx, {
        act: 'links.share',
        subject: { kind: 'certificate', id: certificate.id },
        concerns: call.actor.personId,
        details: { link: row.id, showsName },
        traceId: call.traceId,
      })
      return { ...this.present(row), url: `${this.issuer.address}/shared/${token}` }
    })
  }

  withdraw(call: PersonCall<'links.withdraw'>): Promise<Link> {
    return this.work.run(call, async (tx) => {
      const [done] = await tx.query<{ ended: boolean }>('SELECT withdraw_certificate_link($1) AS ended', [
        call.params.link,
      ])
      const [row] = await tx.query<Row>(`SELECT ${columns} FROM certificate_link l WHERE l.id = $1`, [call.params.link])
      if (!row) throw notFound()
      if (done?.ended)
        await audit(tx, {
          act: 'links.withdraw',
          subject: { kind: 'certificate', id: row.certificateId },
          concerns: call.actor.personId,
          details: { link: row.id },
          traceId: call.traceId,
        })
      return this.present(row)
    })
  }

  /** What a token opens, counted unless it is only asked whether it opens; null for one that ended or never was. */
  async open(call: Call<'links.open'>): Promise<OpenedLink | null> {
    const [opened] = await this.work.callNamed<OpenedLink>(
      'SELECT public_id AS "publicId", purpose, shows_name AS "showsName", expires_on::text AS "expiresOn" FROM open_certificate_link($1, $2, $3)',
      [hashOf(call.params.token), this.clock.today(), call.request.method !== 'HEAD'],
    )
    return opened ?? null
  }

  private present(row: Row): Link {
    const isOver = row.expiresOn !== null && row.expiresOn < this.clock.today()
    return {
      id: row.id,
      purpose: row.purpose,
      showsName: row.showsName,
      expiresOn: row.expiresOn,
      state: row.withdrawnAt ? 'withdrawn' : isOver ? 'expired' : 'open',
      madeAt: row.madeAt.toISOString(),
      withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
      openings: row.openings,
      lastOpenedAt: row.lastOpenedAt?.toISOString() ?? null,
    }
  }
}

/** The caller's own certificate; somebody else's is not found, whoever may read it. */
async function ownCertificate(
  tx: Tx,
  { params, actor }: PersonCall<'links.list'> | PersonCall<'links.share'>,
): Promise<{ id: string; personId: string; agencyId: string }> {
  const [row] = await tx.query<{ id: string; personId: string; agencyId: string }>(
    'SELECT id, person_id AS "personId", agency_id AS "agencyId" FROM certificate WHERE public_id = $1 AND person_id = ANY (accounts_of($2))',
    [parsePublicId(params.certificate) ?? params.certificate, actor.personId],
  )
  if (!row) throw notFound()
  return row
}
