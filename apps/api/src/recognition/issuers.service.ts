import { randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { IssuerView } from '@muster/contracts/schemas/recognition.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { pageOf, readCursor } from '../platform/endpoint/cursor.ts'
import { notAllowed, notFound, Refusal } from '../platform/problems/refusal.ts'
import { AccreditationsService } from './accreditations.service.ts'
import { countsHere, ownFirst } from './recognised.ts'
import { mayRecord } from './recognition-acts.ts'
import { doer, type DoerRow, presentDoer } from './recognition-rows.ts'

/** The day on which a name applies that an issuer had from the beginning. */
const beginning = '1900-01-01'

interface Row {
  readonly id: string
  readonly nameEn: string
  readonly nameJa: string
  readonly zone: string
  readonly mayRename: boolean
  readonly names: readonly {
    readonly name: Bilingual
    readonly from: string
    readonly by: DoerRow | null
    readonly at: string
  }[]
  readonly reference: (NonNullable<IssuerView['reference']> & { readonly by: DoerRow | null }) | null
}

const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const byId = `SELECT i.id, i.name_en AS "nameEn", i.name_ja AS "nameJa", i.zone, may_rename_issuer(i.id) AS "mayRename",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('name', jsonb_build_object('en', n.name_en, 'ja', n.name_ja), 'from', n.applies_from, 'by', ${doer('n.recorded_by', 'n.agency_id')}, 'at', ${instant('n.recorded_at')})
      ORDER BY n.applies_from DESC), '[]') FROM issuer_name n WHERE n.issuer_id = i.id) AS names,
    (SELECT jsonb_build_object('signatory', r.signatory, 'serialForm', r.serial_form, 'contact', r.contact, 'appearance', r.appearance, 'by', ${doer('r.recorded_by', 'r.agency_id')}, 'at', ${instant('r.recorded_at')})
      FROM issuer_reference r WHERE r.issuer_id = i.id AND ${countsHere('r')} ORDER BY ${ownFirst('r')}, r.recorded_at DESC, r.id DESC LIMIT 1) AS reference
  FROM issuer i WHERE i.id = $1`

const listed = `SELECT i.id, jsonb_build_object('en', i.name_en, 'ja', i.name_ja) AS name,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('en', n.name_en, 'ja', n.name_ja) ORDER BY n.applies_from), '[]') FROM issuer_name n WHERE n.issuer_id = i.id AND (n.name_en, n.name_ja) <> (i.name_en, i.name_ja)) AS "formerNames",
    (SELECT count(*) FROM accreditation a JOIN recognition_step s ON s.accreditation_id = a.id AND s.kind = 'approved' WHERE a.issuer_id = i.id AND ${countsHere('a')})::int AS accreditations,
    (SELECT count(*) FROM accreditation a WHERE a.issuer_id = i.id AND a.agency_id = (SELECT actor_agency()) AND NOT EXISTS (SELECT 1 FROM recognition_step s WHERE s.accreditation_id = a.id))::int AS waiting
  FROM issuer i WHERE $1::uuid IS NULL OR (i.name_en, i.id) > (SELECT a.name_en, a.id FROM issuer a WHERE a.id = $1) ORDER BY i.name_en, i.id LIMIT $2`

/** Who issues what is presented to us, under all the names they had. */
@Injectable()
export class IssuersService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly accreditations: AccreditationsService,
  ) {}

  list(call: PersonCall<'issuers.list'>): Promise<ReplyOf<'issuers.list'>> {
    const { after, limit } = call.query
    return this.work.run(call, async (tx) => {
      const found = await tx.query<ReplyOf<'issuers.list'>['issuers'][number]>(listed, [readCursor(after), limit + 1])
      const page = pageOf(found, limit, ({ id }) => id)
      return { issuers: [...page.rows], next: page.next, mayRecord: mayRecord(call.actor) }
    })
  }

  read(call: PersonCall<'issuers.read'>): Promise<IssuerView> {
    return this.work.run(call, (tx) => this.view(tx, call, call.params.issuer))
  }

  add(call: PersonCall<'issuers.add'>): Promise<IssuerView> {
    const { nameEn, nameJa, zone } = call.body
    if (!isZone(zone)) throw new Refusal(422, 'invalid-request', [{ pointer: '/zone', code: 'not-known' }])
    return this.work.run(call, async (tx) => {
      await refuseTaken(tx, nameEn, nameJa, null)
      const [added] = await tx.query<{ id: string }>(
        'INSERT INTO issuer (key, name_en, name_ja, zone, recorded_by) VALUES ($1, $2, $3, $4, $5) RETURNING id',
        [keyOf(nameEn), nameEn.trim(), nameJa.trim(), zone, call.actor.personId],
      )
      const id = added?.id ?? ''
      await this.addName(tx, call, id, beginning)
      return this.recorded(tx, call, 'issuers.add', id)
    })
  }

  rename(call: PersonCall<'issuers.rename'>): Promise<IssuerView> {
    const { nameEn, nameJa, from } = call.body
    const { issuer } = call.params
    if (from > this.clock.today())
      throw new Refusal(422, 'invalid-request', [{ pointer: '/from', code: 'in-the-future' }])
    return this.work.run(call, async (tx) => {
      const row = await this.find(tx, issuer)
      if (!row.mayRename) throw notAllowed()
      await refuseTaken(tx, nameEn, nameJa, issuer)
      if (row.names.some((name) => name.from === from))
        throw new Refusal(422, 'invalid-request', [{ pointer: '/from', code: 'invalid' }])
      await this.addName(tx, call, issuer, from)
      return this.recorded(tx, call, 'issuers.rename', issuer)
    })
  }

  describe(call: PersonCall<'issuers.describe'>): Promise<IssuerView> {
    const { signatory, serialForm, contact, appearance } = call.body
    const { issuer } = call.params
    return this.work.run(call, async (tx) => {
      await this.find(tx, issuer)
      await tx.query(
        'INSERT INTO issuer_reference (issuer_id, signatory, serial_form, contact, appearance, recorded_by, agency_id, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, clock_timestamp())',
        [issuer, signatory, serialForm, contact, appearance, call.actor.personId, call.actor.agencyId],
      )
      return this.recorded(tx, call, 'issuers.describe', issuer)
    })
  }

  private async addName(
    tx: Tx,
    { actor, body }: PersonCall<'issuers.add' | 'issuers.rename'>,
    issuer: string,
    from: string,
  ): Promise<void> {
    await tx.query(
      'INSERT INTO issuer_name (issuer_id, name_en, name_ja, applies_from, recorded_by, agency_id) VALUES ($1, $2, $3, $4, $5, $6)',
      [issuer, body.nameEn.trim(), body.nameJa.trim(), from, actor.personId, actor.agencyId],
    )
  }

  private async recorded(
    tx: Tx,
    call: PersonCall<'issuers.add' | 'issuers.rename' | 'issuers.describe'>,
    act: string,
    id: string,
  ): Promise<IssuerView> {
    await audit(tx, { act, subject: { kind: 'issuer', id }, traceId: call.traceId })
    return this.view(tx, call, id)
  }

  private async find(tx: Tx, id: string): Promise<Row> {
    const [row] = await tx.query<Row>(byId, [id])
    if (!row) throw notFound()
    return row
  }

  private async view(tx: Tx, { actor }: Pick<PersonCall, 'actor'>, id: string): Promise<IssuerView> {
    const { nameEn, nameJa, zone, mayRename, names, reference } = await this.find(tx, id)
    return {
      id,
      name: { en: nameEn, ja: nameJa },
      zone,
      names: names.map(({ name, from, by, at }) => ({
        name,
        from: from === beginning ? null : from,
        by: presentDoer(by),
        at,
      })),
      reference: reference && { ...reference, by: presentDoer(reference.by) },
      accreditations: await this.accreditations.ofIssuer(tx, id, actor),
      mayRecord: mayRecord(actor),
      mayRename: mayRecord(actor) && mayRename,
    }
  }
}

/** A name is another issuer's as soon as one of theirs reads the same, older ones included. */
async function refuseTaken(tx: Tx, nameEn: string, nameJa: string, own: string | null): Promise<void> {
  const taken = await tx.query(
    'SELECT 1 FROM issuer_name WHERE (lower(name_en) = lower($1) OR name_ja = $2) AND issuer_id IS DISTINCT FROM $3::uuid LIMIT 1',
    [nameEn.trim(), nameJa.trim(), own],
  )
  if (taken.length > 0) throw new Refusal(409, 'issuer-name-taken')
}

/** A key to be read in files and logs; the random end keeps it apart from others. */
function keyOf(name: string): string {
  const readable = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return `${readable.slice(0, 40) || 'issuer'}-${randomBytes(4).toString('hex')}`
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
