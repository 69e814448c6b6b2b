import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { retentionKinds, type RetentionKind } from '@muster/contracts/schemas/agency.ts'
import { agencyOf } from '../../people/agencies/agency-settings.service.ts'
import { nameColumns, type NameColumns, nameOf } from '../../people/name.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { Refusal } from '../../platform/problems/refusal.ts'

type View = ReplyOf<'retention.read'>

const runsShown = 14

const counted = `SELECT k AS kind, count(f.id)::int AS count, min(f.at) AS oldest FROM unnest($2::text[]) k LEFT JOIN LATERAL retention_found($1, k) f ON true GROUP BY k`

/** What an agency has kept for as long as it set: seen first, then turned on. */
@Injectable()
export class RetentionService {
  constructor(private readonly work: UnitOfWork) {}

  read(call: PersonCall<'retention.read'>): Promise<View> {
    return this.work.run(call, (tx) => view(tx, call.actor.agencyId))
  }

  /** Turns it on or off from the version of the settings that was seen. */
  switch(call: PersonCall<'retention.switch'>): Promise<View> {
    const { agencyId, personId } = call.actor
    const { isOn, version } = call.body
    return this.work.run(call, async (tx) => {
      const [changed] = await tx.query(
        `UPDATE agency SET retention_by = CASE WHEN $3 THEN $4::uuid END, retention_at = CASE WHEN $3 THEN now() END, version = version + 1
         WHERE id = $1 AND version = $2 RETURNING id`,
        [agencyId, version, isOn, personId],
      )
      if (!changed) throw new Refusal(409, 'changed-meanwhile')
      await audit(tx, {
        act: 'retention.switch',
        subject: { kind: 'agency', id: agencyId },
        details: { isOn },
        traceId: call.traceId,
      })
      return view(tx, agencyId)
    })
  }
}

async function view(tx: Tx, agencyId: string): Promise<View> {
  const { version, retention } = await agencyOf(tx, agencyId)
  const [on] = await tx.query<NameColumns & { at: Date }>(
    `SELECT a.retention_at AS at, ${nameColumns('p')} FROM agency a JOIN person p ON p.id = a.retention_by WHERE a.id = $1`,
    [agencyId],
  )
  const found = await tx.query<{ kind: RetentionKind; count: number; oldest: Date | null }>(counted, [
    agencyId,
    retentionKinds,
  ])
  const runs = await tx.query<View['runs'][number]>(
    `SELECT to_char(on_day, 'YYYY-MM-DD') AS "onDay", counts FROM retention_run WHERE agency_id = $1 ORDER BY on_day DESC LIMIT ${runsShown}`,
    [agencyId],
  )
  return {
    version,
    turnedOn: on ? { by: nameOf(on), at: on.at.toISOString() } : null,
    kinds: retentionKinds.map((kind) => {
      const one = found.find((each) => each.kind === kind)
      return { kind, days: retention[kind], count: one?.count ?? 0, oldest: one?.oldest?.toISOString() ?? null }
    }),
    runs,
  }
}
