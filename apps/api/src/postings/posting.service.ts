import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { findParts, jobKey } from './posting-parts.ts'

@Injectable()
export class PostingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Makes a posting of the own agency. */
  create(call: PersonCall<'postings.create'>): Promise<ReplyOf<'postings.create'>> {
    const { body } = call
    const { agencyId, personId } = call.actor
    const today = this.clock.today()
    return this.work.run(call, async (tx) => {
      if (body.returnsOn < today)
        throw new Refusal(422, 'invalid-request', [{ pointer: '/returnsOn', code: 'too-early' }])
      const found = await findParts(tx, body, today)
      const [added] = await tx.query<{ id: string }>(
        `INSERT INTO posting (agency_id, created_by, title_en, title_ja, duty_station_key, mission_key, profile_id, is_standby, field, field_vocabulary,
           job, role, traits, is_team, departs_on, arrives_on, returns_on, departs_time, arrives_time, departure_zone)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, coalesce($20, (SELECT zone FROM agency WHERE id = $1)))
         RETURNING id`,
        [
          agencyId,
          personId,
          body.title.en,
          body.title.ja,
          body.station,
          body.mission,
          found.profileId,
          found.isStandby ?? false,
          body.field,
          found.fieldVocabulary,
          await jobKey(tx, body.job),
          body.role,
          JSON.stringify(body.traits),
          body.team,
          body.departsOn,
          body.arrivesOn,
          body.returnsOn,
          body.departsTime ?? null,
          body.arrivesTime ?? null,
          body.departureZone,
        ],
      )
      if (!added) throw new Error('a posting was not added')
      await audit(tx, {
        act: 'postings.create',
        subject: { kind: 'posting', id: added.id },
        details: { profile: body.profile, station: body.station, departsOn: body.departsOn, returnsOn: body.returnsOn },
        traceId: call.traceId,
      })
      return { id: added.id }
    })
  }
}
