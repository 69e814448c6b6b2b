import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { mostGroups, scimSchemas } from '@muster/contracts/scim-codes.ts'
import { audit } from '../../platform/audit/audit.ts'
import { Configuration } from '../../platform/configuration.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { TokenCall } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { followGroups } from './follow-groups.ts'
import { type GroupChange, groupChangeOf, type MemberStep, wholeGroupOf } from './group-change.ts'
import { readFilter } from './scim-filter.ts'
import { listAnswer, refuseStale, type Shape, shaped, spanOf, wants } from './scim-shape.ts'
import { usersSeen } from './scim-user.present.ts'

type Group = ReplyOf<'scim.readGroup'>
type Changing = TokenCall<'scim.replaceGroup'> | TokenCall<'scim.changeGroup'> | TokenCall<'scim.removeGroup'>

interface GroupRow {
  readonly id: string
  readonly displayName: string
  readonly externalId: string | null
  readonly recordedAt: Date
  readonly changedAt: Date
  /** Microseconds since 1970, as text. */
  readonly version: string
}

const columns = `g.id, g.display_name AS "displayName", g.external_id AS "externalId", g.recorded_at AS "recordedAt", g.changed_at AS "changedAt",
  (extract(epoch FROM g.changed_at) * 1000000)::bigint::text AS version`
const conditions: Readonly<Record<string, string>> = {
  id: 'g.id::text = ',
  displayname: 'g.display_name = ',
  externalid: 'g.external_id = ',
}
const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const versionOf = (row: GroupRow): string => `W/"${row.version}"`
const nameTaken = (): Refusal => new Refusal(409, 'group-name-taken', [{ pointer: '/displayName', code: 'invalid' }])

/** Groups of an agency's directory, whose members hold the roles that an administrator says. */
@Injectable()
export class ScimGroupsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly configuration: Configuration,
  ) {}

  list(call: TokenCall<'scim.listGroups'>): Promise<ReplyOf<'scim.listGroups'>> {
    const wanted = readFilter(call.query.filter, Object.keys(conditions))
    const { offset, limit } = spanOf(call.query)
    return this.work.run(call, async (tx) => {
      if (wanted === null) return listAnswer(0, call.query, [])
      const filters = [...wanted.keys()].map((name, at) => ` AND ${conditions[name]}$${at + 1}`)
      const from = `FROM scim_group g WHERE g.agency_id = actor_agency()${filters.join('')}`
      const values = [...wanted.values()]
      const [all] = await tx.query<{ total: number }>(`SELECT count(*)::int AS total ${from}`, values)
      const rows = await tx.query<GroupRow>(
        `SELECT ${columns} ${from} ORDER BY g.id OFFSET $${values.length + 1} LIMIT $${values.length + 2}`,
        [...values, offset, limit],
      )
      return listAnswer(all?.total ?? 0, call.query, await this.present(tx, rows, call.query))
    })
  }

  read(call: TokenCall<'scim.readGroup'>): Promise<Group> {
    return this.answer(call, call.query, (tx) => groupOf(tx, call.params.group))
  }

  async create(call: TokenCall<'scim.createGroup'>): Promise<Group> {
    const change = wholeGroupOf(call.body)
    const { agencyId } = call.actor
    const made = await this.work.run(call, async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('directory groups ' || $1, 0))`, [agencyId])
      const [count] = await tx.query<{ groups: number }>('SELECT count(*)::int AS groups FROM scim_group')
      if ((count?.groups ?? 0) >= mostGroups) throw new Refusal(409, 'too-many-groups')
      const [row] = await tx.query<{ id: string }>(
        'INSERT INTO scim_group (agency_id, display_name, external_id) VALUES ($1, $2, $3) ON CONFLICT (agency_id, display_name) DO NOTHING RETURNING id',
        [agencyId, change.displayName, change.externalId],
      )
      if (!row) throw nameTaken()
      const people = await this.changeMembers(tx, row.id, change.members)
      await auditGroup(tx, call, { act: 'scim.createGroup', id: row.id, details: { members: people.length } })
      return this.presentOne(tx, await groupOf(tx, row.id), {})
    })
    void call.reply.headers({ location: made.meta?.location, etag: made.meta?.version })
    return made
  }

  replace(call: TokenCall<'scim.replaceGroup'>): Promise<Group> {
    return this.save(call, wholeGroupOf(call.body), 'scim.replaceGroup')
  }

  change(call: TokenCall<'scim.changeGroup'>): Promise<Group> {
    return this.save(call, groupChangeOf(call.body.Operations), 'scim.changeGroup')
  }

  async remove(call: TokenCall<'scim.removeGroup'>): Promise<undefined> {
    await this.work.run(call, async (tx) => {
      const row = await this.begin(tx, call)
      const people = await this.changeMembers(tx, row.id, [{ act: 'remove', people: null }])
      await followGroups(tx, { agencyId: call.actor.agencyId, traceId: call.traceId }, people)
      await tx.query('DELETE FROM scim_group WHERE id = $1', [row.id])
      await auditGroup(tx, call, { act: 'scim.removeGroup', id: row.id, details: { members: people.length } })
    })
    return undefined
  }

  private async begin(tx: Tx, call: Changing): Promise<GroupRow> {
    const row = await lockedGroup(tx, call.params.group)
    refuseStale(call.request.headers['if-match'], versionOf(row))
    return row
  }

  private save(
    call: TokenCall<'scim.replaceGroup'> | TokenCall<'scim.changeGroup'>,
    change: GroupChange,
    act: string,
  ): Promise<Group> {
    return this.answer(call, {}, async (tx) => {
      const row = await this.begin(tx, call)
      const people = await this.changeMembers(tx, row.id, change.members)
      const changed = (['displayName', 'externalId'] as const).filter(
        (field) => change[field] !== undefined && change[field] !== row[field],
      )
      if (people.length + changed.length === 0) return row
      await tx
        .query(
          `UPDATE scim_group SET display_name = coalesce($2, display_name), external_id = CASE WHEN $4 THEN $3 ELSE external_id END, changed_at = clock_timestamp() WHERE id = $1`,
          [row.id, change.displayName, change.externalId ?? null, change.externalId !== undefined],
        )
        .catch((error: unknown) => {
          throw (error as { code?: unknown } | null)?.code === '23505' ? nameTaken() : error
        })
      await followGroups(tx, { agencyId: call.actor.agencyId, traceId: call.traceId }, people)
      await auditGroup(tx, call, { act, id: row.id, details: { changed, members: people.length } })
      return groupOf(tx, row.id)
    })
  }

  private async answer(
    call: Pick<TokenCall, 'actor' | 'reply' | 'statements'>,
    shape: Shape,
    act: (tx: Tx) => Promise<GroupRow>,
  ): Promise<Group> {
    const { row, shown } = await this.work.run(call, async (tx) => {
      const row = await act(tx)
      return { row, shown: await this.presentOne(tx, row, shape) }
    })
    void call.reply.header('etag', versionOf(row))
    return shown
  }

  /** Does the steps in their order; whose membership is another afterwards. Throws a refusal (400) for people it does not know. */
  private async changeMembers(tx: Tx, group: string, steps: readonly MemberStep[]): Promise<string[]> {
    const touched = new Set<string>()
    for (const { act, people } of steps) {
      if (act !== 'remove') await refuseUnknown(tx, people ?? [])
      const gone =
        act === 'add'
          ? []
          : await tx.query<{ id: string }>(
              `DELETE FROM scim_member WHERE group_id = $1 AND (CASE WHEN $3 THEN person_id::text <> ALL ($2) ELSE $2::text[] IS NULL OR person_id::text = ANY ($2) END) RETURNING person_id AS id`,
              [group, people?.map((id) => id.toLowerCase()) ?? null, act === 'set'],
            )
      const come =
        act === 'remove'
          ? []
          : await tx.query<{ id: string }>(
              `INSERT INTO scim_member (group_id, person_id, agency_id) SELECT DISTINCT $1::uuid, p, actor_agency() FROM unnest($2::uuid[]) p ON CONFLICT DO NOTHING RETURNING person_id AS id`,
              [group, people],
            )
      for (const { id } of [...gone, ...come]) touched.add(id)
    }
    return [...touched]
  }

  private async presentOne(tx: Tx, row: GroupRow, shape: Shape): Promise<Group> {
    const [shown] = await this.present(tx, [row], shape)
    if (!shown) throw notFound()
    return shown
  }

  private async present(tx: Tx, rows: readonly GroupRow[], shape: Shape): Promise<Group[]> {
    const address = `${this.configuration.config.publicUrl}/scim/v2`
    const members = wants(shape, 'members')
      ? await tx.query<{ groupId: string; personId: string }>(
          `SELECT group_id AS "groupId", person_id AS "personId" FROM scim_member WHERE group_id = ANY ($1) ORDER BY person_id`,
          [rows.map(({ id }) => id)],
        )
      : []
    const byGroup = Map.groupBy(members, ({ groupId }) => groupId)
    return rows.map((row) =>
      shaped<Group>(
        {
          schemas: [scimSchemas.group],
          id: row.id,
          ...(row.externalId !== null && { externalId: row.externalId }),
          displayName: row.displayName,
          members: (byGroup.get(row.id) ?? []).map(({ personId }) => ({
            value: personId,
            $ref: `${address}/Users/${personId}`,
            type: 'User' as const,
          })),
          meta: {
            resourceType: 'Group',
            created: row.recordedAt.toISOString(),
            lastModified: row.changedAt.toISOString(),
            location: `${address}/Groups/${row.id}`,
            version: versionOf(row),
          },
        },
        shape,
      ),
    )
  }
}

const groupOf = (tx: Tx, id: string): Promise<GroupRow> => oneGroup(tx, id, '')
const lockedGroup = (tx: Tx, id: string): Promise<GroupRow> => oneGroup(tx, id, 'FOR UPDATE')

async function oneGroup(tx: Tx, id: string, lock: string): Promise<GroupRow> {
  const [row] = await tx.query<GroupRow>(
    `SELECT ${columns} FROM scim_group g WHERE g.id = $1 AND g.agency_id = actor_agency() ${lock}`,
    [id],
  )
  if (!row) throw notFound()
  return row
}

/** People of other agencies are as unknown as who never was. */
async function refuseUnknown(tx: Tx, people: readonly string[]): Promise<void> {
  const wanted = [...new Set(people.map((id) => id.toLowerCase()))]
  const ids = wanted.filter((id) => idForm.test(id))
  const [known] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count ${usersSeen} AND p.id = ANY ($1::uuid[])`,
    [ids],
  )
  if (known?.count !== wanted.length)
    throw new Refusal(400, 'invalid-request', [{ pointer: '/members', code: 'invalid' }])
}

const auditGroup = (
  tx: Tx,
  { traceId }: { readonly traceId: string },
  {
    act,
    id,
    details,
  }: { readonly act: string; readonly id: string; readonly details: Readonly<Record<string, unknown>> },
): Promise<void> => audit(tx, { act, subject: { kind: 'directory-group', id }, details, traceId })
