import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { isZone } from '../../platform/time-zone.ts'
import { agencyColumns, type AgencyRow, presentAgency } from './agency-settings.present.ts'

type Settings = PersonCall<'agency.update'>['body']

/** An agency with its settings, or a refusal. */
export async function agencyOf(tx: Tx, agencyId: string): Promise<AgencyRow> {
  const [row] = await tx.query<AgencyRow>(`SELECT ${agencyColumns} FROM agency WHERE id = $1`, [agencyId])
  if (!row) throw notFound()
  return row
}

/** What an administrator settles for their agency. */
@Injectable()
export class AgencySettingsService {
  constructor(private readonly work: UnitOfWork) {}

  read(call: PersonCall<'agency.read'>): Promise<ReplyOf<'agency.read'>> {
    return this.work.run(call, async (tx) => presentAgency(await agencyOf(tx, call.actor.agencyId)))
  }

  /** Changes the settings of the version the caller has seen; the log names what changed, not to what. */
  update(call: PersonCall<'agency.update'>): Promise<ReplyOf<'agency.update'>> {
    const { body, actor } = call
    if (!isZone(body.zone)) throw new Refusal(422, 'invalid-request', [{ pointer: '/zone', code: 'not-a-zone' }])
    return this.work.run(call, async (tx) => {
      const before = presentAgency(await agencyOf(tx, actor.agencyId))
      const [changed] = await tx.query(
        `UPDATE agency SET name_en = $3, name_ja = $4, short_name_en = $5, short_name_ja = $6, kind = $7, accent = $8, language = $9, zone = $10, contact = $11,
           staff_session_hours = $12, retention_closed_days = $13, retention_attempt_days = $14, retention_evidence_days = $15, retention_application_days = $16,
           retention_mail_days = $17, retention_notice_days = $18, retention_session_days = $19, erasure_wait_days = $20, version = version + 1,
           ${offWhenShorter('retention_by')}, ${offWhenShorter('retention_at')}
         WHERE id = $1 AND version = $2 RETURNING id`,
        [actor.agencyId, body.version, ...valuesOf(body)],
      )
      if (!changed) throw new Refusal(409, 'changed-meanwhile')
      const after = presentAgency(await agencyOf(tx, actor.agencyId))
      await audit(tx, {
        act: 'agency.update',
        subject: { kind: 'agency', id: actor.agencyId },
        details: { changed: changedParts(before, after), version: after.version },
        traceId: call.traceId,
      })
      return after
    })
  }
}

/** What is kept for a shorter time than was seen when the periods were turned on is to be seen again. */
const offWhenShorter = (column: string): string =>
  `${column} = CASE WHEN retention_closed_days <= $13 AND retention_attempt_days <= $14 AND retention_evidence_days <= $15 AND retention_application_days <= $16
     AND retention_mail_days <= $17 AND retention_notice_days <= $18 AND retention_session_days <= $19 THEN ${column} END`

const valuesOf = ({ name, shortName, retention, ...body }: Settings): unknown[] => [
  name.en,
  name.ja,
  shortName?.en ?? '',
  shortName?.ja ?? '',
  body.kind,
  body.accent,
  body.language,
  body.zone,
  body.contact,
  body.staffSessionHours,
  retention.closed,
  retention.attempt,
  retention.evidence,
  retention.application,
  retention.mail,
  retention.notice,
  retention.session,
  body.erasureWaitDays,
]

/** Which settings differ, by their names; how long records are kept is named one by one. */
function changedParts(before: ReplyOf<'agency.read'>, after: ReplyOf<'agency.read'>): string[] {
  const flat = ({ version: _, retention, ...rest }: ReplyOf<'agency.read'>): Map<string, string> =>
    new Map(
      [
        ...Object.entries(rest),
        ...Object.entries(retention).map(([kind, days]) => [`retention-${kind}`, days] as const),
      ].map(([part, value]) => [part, JSON.stringify(value)]),
    )
  const old = flat(before)
  return [...flat(after)].filter(([part, value]) => old.get(part) !== value).map(([part]) => part)
}
