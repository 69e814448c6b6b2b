import { Injectable } from '@nestjs/common'
import type { Role } from '@muster/contracts/codes.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { nameColumns, type NameColumns, nameOf } from '../name.ts'
import { findAlike, withoutDifferent, type Written } from './namesakes.ts'

const mostGroups = 100
const mostOfGroup = 20

interface Account extends Written {
  readonly id: string
  readonly email: string
}

interface Shown extends NameColumns {
  readonly id: string
  readonly email: string
  readonly passportName: string
  readonly roles: Role[]
  readonly createdAt: Date
}

/** Accounts of an agency that may be one person's. */
@Injectable()
export class NamesakesService {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Looks at what the list of people shows of open accounts, and nothing of their files: other names and names before are
   * read with a reason only. The group with the newest account comes first, and in it the oldest account.
   */
  list(call: PersonCall<'names.namesakes'>): Promise<ReplyOf<'names.namesakes'>> {
    const { agencyId } = call.actor
    return this.work.run(call, async (tx) => {
      const accounts = await tx.query<Account>(
        `SELECT p.id, p.email, ${nameColumns('p')}, p.passport_name AS "passportName" FROM person p
         WHERE p.agency_id = $1 AND p.closed_at IS NULL ORDER BY p.created_at, p.id`,
        [agencyId],
      )
      const place = new Map(accounts.map(({ id }, at) => [id, at]))
      const newest = (ids: readonly string[]): number => place.get(ids.at(-1) ?? '') ?? -1
      const different = await tx.query<{ one: string; other: string }>(
        'SELECT one_id AS one, other_id AS other FROM different_people WHERE agency_id = $1 AND taken_back_at IS NULL',
        [agencyId],
      )
      const groupsLeft = withoutDifferent(
        await findAlike(accounts),
        different.map(({ one, other }) => [one, other] as const),
      )
      const alike = groupsLeft.toSorted((one, other) => newest(other.ids) - newest(one.ids))
      const groups = alike
        .slice(0, mostGroups)
        .map(({ ids, by }) => ({ by, count: ids.length, ids: ids.slice(0, mostOfGroup) }))
      const shown = await tx.query<Shown>(
        `SELECT p.id, p.email, ${nameColumns('p')}, p.name_order AS "nameOrder", p.passport_name AS "passportName", p.created_at AS "createdAt",
           ARRAY(SELECT g.role FROM role_grant g WHERE g.person_id = p.id AND g.agency_id = p.agency_id AND g.ended_at IS NULL ORDER BY g.role) AS roles
         FROM person p WHERE p.agency_id = $1 AND p.id = ANY ($2)`,
        [agencyId, groups.flatMap(({ ids }) => ids)],
      )
      const byId = new Map(shown.map((row) => [row.id, presentAccount(row)]))
      return {
        groups: groups.map(({ by, count, ids }) => ({
          by: [...by],
          count,
          people: ids.flatMap((id) => byId.get(id) ?? []),
        })),
        count: alike.length,
      }
    })
  }
}

const presentAccount = (row: Shown): ReplyOf<'names.namesakes'>['groups'][number]['people'][number] => ({
  id: row.id,
  name: nameOf(row),
  email: row.email,
  passportName: row.passportName,
  roles: row.roles,
  addedAt: row.createdAt.toISOString(),
})
