import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { DifferentPair } from '@muster/contracts/endpoints/merging.ts'
import { audit } from '../../platform/audit/audit.ts'
import { auditReads } from '../../platform/audit/audit-reads.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import { nameOf } from '../name.ts'
import { personOf } from '../person.service.ts'
import { differenceOf, pairOf, presentPair } from './merging-rows.ts'
import { obstaclesOf } from './merging.service.ts'

type Account = ReplyOf<'merging.compare'>['accounts'][number]

interface Numbers extends Omit<Account['signsIn'], 'lastAt'> {
  readonly lastSignedInAt: string | null
  readonly enrolments: number
  readonly completions: number
  readonly certificates: number
  readonly outside: number
  readonly nominations: number
  readonly experience: number
}

/** Whether two accounts are one person's: looked at side by side, and said where they are not. */
@Injectable()
export class ComparingService {
  constructor(private readonly work: UnitOfWork) {}

  /** Numbers of what both have, and nothing of their files; each of them sees that it was looked at. */
  compare(call: PersonCall<'merging.compare'>): Promise<ReplyOf<'merging.compare'>> {
    const { agencyId } = call.actor
    const { person, other } = call.params
    return this.work.run(call, async (tx) => {
      const accounts = [await accountOf(tx, person, agencyId), await accountOf(tx, other, agencyId)]
      if (person === other) throw new Refusal(409, 'same-account')
      const ids = accounts.map(({ id }) => id)
      await auditReads(tx, {
        act: 'merging.compare',
        people: ids,
        subject: { kind: 'people', id: null },
        traceId: call.traceId,
      })
      const different = await differenceOf(tx, agencyId, ids)
      return { accounts, different: different && presentPair(different) }
    })
  }

  differ(call: PersonCall<'merging.differ'>): Promise<DifferentPair> {
    const { actor, body, params, traceId } = call
    return this.work.run(call, async (tx) => {
      const ids = [
        (await personOf(tx, params.person, actor.agencyId)).id,
        (await personOf(tx, body.other, actor.agencyId)).id,
      ].toSorted()
      if (ids[0] === ids[1]) throw new Refusal(409, 'same-account')
      const [merged] = await tx.query(
        'SELECT 1 FROM account_merge WHERE kept_id = ANY ($1) AND other_id = ANY ($1) AND undone_at IS NULL',
        [ids],
      )
      if (merged) throw new Refusal(409, 'merged-elsewhere')
      const [added] = await tx.query<{ id: string }>(
        `INSERT INTO different_people (agency_id, one_id, other_id, reason, declared_by) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (one_id, other_id) WHERE taken_back_at IS NULL DO NOTHING RETURNING id`,
        [actor.agencyId, ids[0], ids[1], body.reason.trim(), actor.personId],
      )
      if (!added) throw new Refusal(409, 'state-does-not-allow')
      await audit(tx, {
        act: 'merging.differ',
        subject: { kind: 'different-people', id: added.id },
        details: { people: ids },
        traceId,
      })
      return presentPair(await pairOf(tx, added.id, actor.agencyId))
    })
  }

  takeBack(call: PersonCall<'merging.takeBack'>): Promise<DifferentPair> {
    const { actor, params, traceId } = call
    return this.work.run(call, async (tx) => {
      const row = await pairOf(tx, params.pair, actor.agencyId)
      const [ended] = await tx.query(
        'UPDATE different_people SET taken_back_at = now(), taken_back_by = $2 WHERE id = $1 AND taken_back_at IS NULL RETURNING id',
        [row.id, actor.personId],
      )
      if (!ended) throw new Refusal(409, 'state-does-not-allow')
      await audit(tx, {
        act: 'merging.takeBack',
        subject: { kind: 'different-people', id: row.id },
        details: { people: [row.oneId, row.otherId] },
        traceId,
      })
      return presentPair(row)
    })
  }
}

async function accountOf(tx: Tx, id: string, agencyId: string): Promise<Account> {
  const row = await personOf(tx, id, agencyId)
  const [found] = await tx.query<{ numbers: Numbers; addedAt: Date }>(
    'SELECT account_numbers(p.id) AS numbers, p.created_at AS "addedAt" FROM person p WHERE p.id = $1',
    [row.id],
  )
  if (!found) throw new Error('an account without numbers')
  const { enrolments, completions, certificates, outside, nominations, experience, lastSignedInAt, ...ways } =
    found.numbers
  return {
    id: row.id,
    name: nameOf(row),
    email: row.email,
    passportName: row.passportName,
    reading: `${row.familyNameKana} ${row.givenNameKana}`.trim(),
    roles: row.roles,
    addedAt: found.addedAt.toISOString(),
    isOpen: row.closedAt === null,
    holds: { enrolments, completions, certificates, outside, nominations, experience },
    signsIn: { ...ways, lastAt: lastSignedInAt && new Date(lastSignedInAt).toISOString() },
    obstacles: await obstaclesOf(tx, row.id),
  }
}
