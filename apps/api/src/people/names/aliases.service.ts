import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { audit } from '../../platform/audit/audit.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { openingFor } from '../openings/opening-rows.ts'
import { personOf } from '../person.service.ts'
import { foldAnew } from './fold-people.ts'
import { namesOf } from './names.present.ts'

/** Other names people are known by, and found by. */
@Injectable()
export class AliasesService {
  constructor(private readonly work: UnitOfWork) {}

  /** Names a person had are their file: read while the caller has it open. */
  read(call: PersonCall<'names.read'>): Promise<ReplyOf<'names.read'>> {
    return this.work.run(call, async (tx) => {
      const { id } = await personOf(tx, call.params.person, call.actor.agencyId)
      const opening = await openingFor(tx, id)
      await audit(tx, {
        act: 'names.read',
        subject: { kind: 'person', id },
        concerns: id,
        details: { opening },
        traceId: call.traceId,
      })
      return namesOf(tx, id)
    })
  }

  add(call: PersonCall<'names.addAlias'>): Promise<ReplyOf<'names.addAlias'>> {
    const { body, actor, params, traceId } = call
    return this.work.run(call, async (tx) => {
      const person = await personOf(tx, params.person, actor.agencyId)
      const [added] = await tx.query<{ id: string }>(
        `INSERT INTO person_alias (person_id, agency_id, kind, name, from_on, through_on, reason, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
        [
          person.id,
          actor.agencyId,
          body.kind,
          body.name,
          body.fromOn,
          body.throughOn,
          body.reason.trim(),
          actor.personId,
        ],
      )
      if (!added) throw notFound()
      await foldAnew(tx, [person.id])
      await audit(tx, {
        act: 'names.addAlias',
        subject: { kind: 'person', id: person.id },
        concerns: person.id,
        details: { alias: added.id, kind: body.kind },
        traceId,
      })
      return added
    })
  }

  end(call: PersonCall<'names.endAlias'>): Promise<ReplyOf<'names.endAlias'>> {
    const { params, actor, traceId } = call
    return this.work.run(call, async (tx) => {
      const person = await personOf(tx, params.person, actor.agencyId)
      const [known] = await tx.query<{ id: string }>('SELECT id FROM person_alias WHERE id = $1 AND person_id = $2', [
        params.alias,
        person.id,
      ])
      if (!known) throw notFound()
      const [ended] = await tx.query(
        'UPDATE person_alias SET ended_at = now(), ended_by = $2, end_reason = $3 WHERE id = $1 AND ended_at IS NULL RETURNING id',
        [known.id, actor.personId, call.body.reason.trim()],
      )
      if (!ended) throw new Refusal(409, 'already-decided')
      await foldAnew(tx, [person.id])
      await audit(tx, {
        act: 'names.endAlias',
        subject: { kind: 'person', id: person.id },
        concerns: person.id,
        details: { alias: known.id },
        traceId,
      })
      return { id: known.id }
    })
  }
}
