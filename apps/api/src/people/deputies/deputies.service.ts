import { Injectable } from '@nestjs/common'
import { type DelegableRole, delegableRoles, mostDeputyDays } from '@muster/contracts/duty-codes.ts'
import type { Deputy } from '@muster/contracts/endpoints/deputies.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { holds, type PersonActor } from '../../platform/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { type NameColumns, nameOf } from '../name.ts'
import { personOf } from '../person.service.ts'

interface Row {
  readonly id: string
  readonly delegatorId: string
  readonly deputyId: string
  readonly roles: DelegableRole[]
  readonly held: DelegableRole[]
  readonly fromOn: string
  readonly throughOn: string
  readonly endedAt: Date | null
  readonly today: string
  readonly delegator: NameColumns
  readonly deputy: NameColumns
}

const seen = `SELECT d.id, d.delegator_id AS "delegatorId", d.deputy_id AS "deputyId", d.roles, d.held, d.from_on::text AS "fromOn", d.through_on::text AS "throughOn",
    d.ended_at AS "endedAt", d.today::text AS today, d.delegator, d.deputy FROM delegations_seen() d`

function stateOf({ endedAt, fromOn, throughOn, today }: Row): Deputy['state'] {
  if (endedAt !== null) return 'ended'
  if (throughOn < today) return 'over'
  return fromOn > today ? 'later' : 'now'
}

function present(row: Row, actor: PersonActor): Deputy {
  const state = stateOf(row)
  const isParty = row.delegatorId === actor.personId || row.deputyId === actor.personId
  return {
    id: row.id,
    delegator: { id: row.delegatorId, name: nameOf(row.delegator) },
    deputy: { id: row.deputyId, name: nameOf(row.deputy) },
    roles: row.roles,
    held: row.held,
    fromOn: row.fromOn,
    throughOn: row.throughOn,
    endedAt: row.endedAt?.toISOString() ?? null,
    state,
    mayEnd: (state === 'now' || state === 'later') && (isParty || holds(actor, 'administrator')),
  }
}

/** Deputies: named by whoever is away, for days, with roles of their own. What they may do the session reads each time. */
@Injectable()
export class DeputiesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notices: Notices,
  ) {}

  mine(call: PersonCall<'deputies.mine'>): Promise<ReplyOf<'deputies.mine'>> {
    const { actor } = call
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<Row>(
        `${seen} WHERE d.delegator_id = $1 OR d.deputy_id = $1 ORDER BY d.from_on DESC, d.id DESC LIMIT 200`,
        [actor.personId],
      )
      const own = await ownRoles(tx, actor)
      const colleagues = await tx.query<NameColumns & { id: string }>(
        `SELECT id, family_name AS "familyName", given_name AS "givenName", family_name_ja AS "familyNameJa", given_name_ja AS "givenNameJa" FROM possible_deputies()`,
      )
      return {
        given: rows.filter(({ delegatorId }) => delegatorId === actor.personId).map((row) => present(row, actor)),
        received: rows.filter(({ deputyId }) => deputyId === actor.personId).map((row) => present(row, actor)),
        roles: own,
        colleagues: colleagues.map((row) => ({ id: row.id, name: nameOf(row) })),
      }
    })
  }

  /** Only roles the caller holds themselves: what was delegated to them is not delegated on. */
  name(call: PersonCall<'deputies.name'>): Promise<Deputy> {
    const { actor, body, traceId } = call
    const roles = [...new Set(body.roles)]
    return this.work.run(call, async (tx) => {
      const own = await ownRoles(tx, actor)
      if (roles.some((role) => !own.includes(role))) throw new Refusal(403, 'role-not-yours')
      const [place] = await tx.query<{ today: string; isLong: boolean; isPossible: boolean }>(
        `SELECT agency_day($1)::text AS today, $3::date - $2::date >= $5 AS "isLong", EXISTS (SELECT FROM possible_deputies() p WHERE p.id = $4) AS "isPossible"`,
        [actor.agencyId, body.fromOn, body.throughOn, body.deputy, mostDeputyDays],
      )
      if (!place?.isPossible) throw new Refusal(409, 'deputy-not-possible')
      if (body.fromOn < place.today)
        throw new Refusal(422, 'invalid-request', [{ pointer: '/fromOn', code: 'in-the-past' }])
      if (place.isLong) throw new Refusal(422, 'invalid-request', [{ pointer: '/throughOn', code: 'too-late' }])
      const [added] = await tx.query<{ id: string }>(
        `INSERT INTO delegation (agency_id, delegator_id, deputy_id, roles, from_on, through_on) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
        [actor.agencyId, actor.personId, body.deputy, roles, body.fromOn, body.throughOn],
      )
      const row = await rowOf(tx, added?.id ?? '')
      await audit(tx, {
        act: 'deputies.name',
        subject: { kind: 'person', id: row.deputyId },
        concerns: row.deputyId,
        details: { delegation: row.id, roles, fromOn: row.fromOn, throughOn: row.throughOn },
        traceId,
      })
      await this.notices.notify(tx, {
        personIds: [row.deputyId],
        kind: 'deputy-named',
        parameters: { name: nameOf(row.delegator), from: { day: row.fromOn }, through: { day: row.throughOn } },
        path: '/deputies',
      })
      return present(row, actor)
    })
  }

  /** Ending what is over changes nothing. */
  end(call: PersonCall<'deputies.end'>): Promise<Deputy> {
    const { actor, params, traceId } = call
    return this.work.run(call, async (tx) => {
      const row = await rowOf(tx, params.deputy)
      const { mayEnd, state } = present(row, actor)
      if (!mayEnd && (state === 'now' || state === 'later')) throw new Refusal(403, 'not-allowed')
      if (mayEnd) {
        await tx.query('UPDATE delegation SET ended_at = now(), ended_by = $2 WHERE id = $1 AND ended_at IS NULL', [
          row.id,
          actor.personId,
        ])
        await audit(tx, {
          act: 'deputies.end',
          subject: { kind: 'person', id: row.deputyId },
          concerns: row.deputyId,
          details: { delegation: row.id },
          traceId,
        })
        await this.notices.notify(tx, {
          personIds: [row.delegatorId, row.deputyId].filter((id) => id !== actor.personId),
          kind: 'deputy-ended',
          parameters: { name: nameOf(row.delegator), deputy: nameOf(row.deputy) },
          path: '/deputies',
        })
      }
      return present(await rowOf(tx, row.id), actor)
    })
  }

  ofPerson(call: PersonCall<'deputies.ofPerson'>): Promise<ReplyOf<'deputies.ofPerson'>> {
    return this.work.run(call, async (tx) => {
      const { id } = await personOf(tx, call.params.person, call.actor.agencyId)
      const rows = await tx.query<Row>(
        `${seen} WHERE d.delegator_id = $1 OR d.deputy_id = $1 ORDER BY d.from_on DESC, d.id DESC LIMIT 200`,
        [id],
      )
      return { deputies: rows.map((row) => present(row, call.actor)) }
    })
  }
}

/** The caller's own roles that may be delegated, at home. */
async function ownRoles(tx: Tx, { personId, agencyId }: PersonActor): Promise<DelegableRole[]> {
  const [row] = await tx.query<{ roles: string[] }>('SELECT roles_of($1, $2) AS roles', [personId, agencyId])
  return delegableRoles.filter((role) => row?.roles.includes(role))
}

/** A delegation the actor may see, or a refusal: to everybody else it does not exist. */
async function rowOf(tx: Tx, id: string): Promise<Row> {
  const [row] = await tx.query<Row>(`${seen} WHERE d.id = $1`, [id])
  if (!row) throw notFound()
  return row
}
