import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { nameOf } from '../name.ts'
import { type PersonRow, personColumns } from '../person.present.ts'
import { personOf } from '../person.service.ts'
import { becauseOf, foldAnew } from './fold-people.ts'
import { keptOf, namesOf } from './names.present.ts'

type Names = ReplyOf<'names.requests'>['requests'][number]['names']

interface OpenRequest {
  readonly id: string
  readonly personId: string
  readonly names: Names
  readonly reason: string
  readonly recordedAt: Date
  readonly outcome: string | null
}

const requests = `SELECT id, person_id AS "personId", names, reason, recorded_at AS "recordedAt", outcome FROM name_request`

/** Requests of people to have their name corrected, and the answers. */
@Injectable()
export class NameRequestsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notices: Notices,
  ) {}

  mine(call: PersonCall<'names.mine'>): Promise<ReplyOf<'names.mine'>> {
    const { personId, agencyId } = call.actor
    return this.work.run(call, async (tx) => {
      const person = await personOf(tx, personId, agencyId)
      return { ...(await namesOf(tx, personId)), names: keptOf(person), nameOrder: person.nameOrder }
    })
  }

  /** Keeps a request, and tells the administrators. What is left out stays as it is. */
  ask(call: PersonCall<'names.ask'>): Promise<ReplyOf<'names.ask'>> {
    const { actor, body, traceId } = call
    return this.work.run(call, async (tx) => {
      const person = await personOf(tx, actor.personId, actor.agencyId)
      const current = keptOf(person)
      const names: Names = { ...current, ...body.names }
      if (isSame(names, current))
        throw new Refusal(422, 'invalid-request', [{ pointer: '/names', code: 'nothing-changed' }])
      const [kept] = await tx.query<{ id: string }>(
        `INSERT INTO name_request (person_id, agency_id, names, reason) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_id) WHERE outcome IS NULL DO NOTHING RETURNING id`,
        [actor.personId, actor.agencyId, JSON.stringify(names), body.reason.trim()],
      )
      if (!kept) throw new Refusal(409, 'name-request-open')
      await audit(tx, {
        act: 'names.ask',
        subject: { kind: 'person', id: actor.personId },
        concerns: actor.personId,
        details: { request: kept.id },
        traceId,
      })
      const personIds = await this.notices.holders(tx, actor.agencyId, ['administrator'])
      const parameters = { name: nameOf(person) }
      await this.notices.notify(tx, {
        personIds,
        dutyIn: actor.agencyId,
        kind: 'name-asked',
        parameters,
        path: '/name-requests',
      })
      return kept
    })
  }

  withdraw(call: PersonCall<'names.withdraw'>): Promise<ReplyOf<'names.withdraw'>> {
    const { actor, params, traceId } = call
    return this.work.run(call, async (tx) => {
      const request = await requestOf(tx, params.request)
      if (request.personId !== actor.personId) throw notFound()
      await close(tx, request, { outcome: 'withdrawn', answer: '', by: actor.personId })
      await audit(tx, {
        act: 'names.withdraw',
        subject: { kind: 'person', id: actor.personId },
        concerns: actor.personId,
        details: { request: request.id },
        traceId,
      })
      return { id: request.id }
    })
  }

  list(call: PersonCall<'names.requests'>): Promise<ReplyOf<'names.requests'>> {
    return this.work.run(call, async (tx) => {
      const open = await tx.query<OpenRequest>(
        `${requests} WHERE agency_id = $1 AND outcome IS NULL ORDER BY id LIMIT 200`,
        [call.actor.agencyId],
      )
      const people = await tx.query<PersonRow>(`SELECT ${personColumns('p')} FROM person p WHERE p.id = ANY ($1)`, [
        open.map(({ personId }) => personId),
      ])
      return {
        requests: open.flatMap((request) => {
          const person = people.find(({ id }) => id === request.personId)
          if (!person) return []
          return {
            id: request.id,
            person: { id: person.id, name: nameOf(person), email: person.email },
            current: keptOf(person),
            names: keptOf(request.names),
            reason: request.reason,
            recordedAt: request.recordedAt.toISOString(),
          }
        }),
      }
    })
  }

  /** Corrects the name as asked, or refuses. Certificates keep the name they were issued with. */
  decide(call: PersonCall<'names.decide'>): Promise<ReplyOf<'names.decide'>> {
    const { actor, body, params, traceId } = call
    const answer = body.answer.trim()
    return this.work.run(call, async (tx) => {
      const request = await requestOf(tx, params.request)
      const person = await personOf(tx, request.personId, actor.agencyId)
      await close(tx, request, { outcome: body.isCorrected ? 'corrected' : 'refused', answer, by: actor.personId })
      if (body.isCorrected) await correct(tx, request)
      await audit(tx, {
        act: 'names.decide',
        subject: { kind: 'person', id: person.id },
        concerns: person.id,
        details: { request: request.id, corrected: body.isCorrected },
        traceId,
      })
      await this.notices.notify(tx, {
        personIds: [person.id],
        kind: body.isCorrected ? 'name-corrected' : 'name-not-corrected',
        parameters: { answer },
        path: '/my-name',
      })
      return { id: request.id }
    })
  }
}

const isSame = (one: Names, other: Names): boolean => JSON.stringify(keptOf(one)) === JSON.stringify(keptOf(other))

async function requestOf(tx: Tx, id: string): Promise<OpenRequest> {
  const [request] = await tx.query<OpenRequest>(`${requests} WHERE id = $1`, [id])
  if (!request) throw notFound()
  return request
}

/** Answers a request once: of two who answer at the same moment one is told that it is answered. */
async function close(
  tx: Tx,
  { id }: OpenRequest,
  { outcome, answer, by }: { readonly outcome: string; readonly answer: string; readonly by: string },
): Promise<void> {
  const [closed] = await tx.query(
    'UPDATE name_request SET outcome = $2, answer = $3, decided_by = $4, decided_at = now() WHERE id = $1 AND outcome IS NULL RETURNING id',
    [id, outcome, answer, by],
  )
  if (!closed) throw new Refusal(409, 'already-decided')
}

async function correct(tx: Tx, { personId, names, reason }: OpenRequest): Promise<void> {
  await becauseOf(tx, reason)
  await tx.query(
    `UPDATE person SET family_name = $2, given_name = $3, family_name_ja = $4, given_name_ja = $5, family_name_kana = $6, given_name_kana = $7, passport_name = $8,
       version = version + 1 WHERE id = $1`,
    [
      personId,
      names.familyName,
      names.givenName,
      names.familyNameJa,
      names.givenNameJa,
      names.familyNameKana,
      names.givenNameKana,
      names.passportName,
    ],
  )
  await foldAnew(tx, [personId])
}
