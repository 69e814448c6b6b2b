import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { audit } from '../../platform/audit/audit.ts'
import { Configuration } from '../../platform/configuration.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { TokenCall } from '../../platform/endpoint/call.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import { foldAnew } from '../../people/names/fold-people.ts'
import { closeByDirectory, closeOrHold } from './closings.ts'
import { readFilter } from './scim-filter.ts'
import { listAnswer, refuseStale, shaped, spanOf } from './scim-shape.ts'
import { lockedUser, presentUser, userColumns, userOf, type UserRow, usersSeen } from './scim-user.present.ts'
import { changeOf, type UserChange, wholeOf } from './user-change.ts'

type User = ReplyOf<'scim.readUser'>
type Changing = TokenCall<'scim.replaceUser'> | TokenCall<'scim.changeUser'> | TokenCall<'scim.removeUser'>
type Saving = TokenCall<'scim.replaceUser'> | TokenCall<'scim.changeUser'>
type Acting = Pick<TokenCall, 'actor' | 'traceId'>

const conditions: Readonly<Record<string, string>> = {
  id: 'p.id::text = ',
  username: 'p.email = lower(',
  externalid: 's.external_id = ',
  active: '(p.closed_at IS NULL) = ',
}

const emailTaken = (): Refusal => new Refusal(409, 'email-taken', [{ pointer: '/userName', code: 'invalid' }])
const isTaken = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === '23505'

const askedBy = ({ actor, traceId }: Acting, personId: string) => ({ agencyId: actor.agencyId, traceId, personId })

const auditUser = (
  tx: Tx,
  { traceId }: Acting,
  {
    act,
    id,
    details,
  }: { readonly act: string; readonly id: string; readonly details: Readonly<Record<string, unknown>> },
): Promise<void> => audit(tx, { act, subject: { kind: 'person', id }, concerns: id, details, traceId })

/** People of an agency as its directory keeps them. */
@Injectable()
export class ScimUsersService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly configuration: Configuration,
  ) {}

  list(call: TokenCall<'scim.listUsers'>): Promise<ReplyOf<'scim.listUsers'>> {
    const wanted = readFilter(call.query.filter, Object.keys(conditions))
    const { offset, limit } = spanOf(call.query)
    return this.work.run(call, async (tx) => {
      if (wanted === null) return listAnswer(0, call.query, [])
      const filters = [...wanted.keys()].map(
        (name, at) => ` AND ${conditions[name]}$${at + 1}${name === 'username' ? ')' : ''}`,
      )
      const from = usersSeen + filters.join('')
      const values = [...wanted.values()]
      const [all] = await tx.query<{ total: number }>(`SELECT count(*)::int AS total ${from}`, values)
      const rows = await tx.query<UserRow>(
        `SELECT ${userColumns} ${from} ORDER BY p.id OFFSET $${values.length + 1} LIMIT $${values.length + 2}`,
        [...values, offset, limit],
      )
      return listAnswer(
        all?.total ?? 0,
        call.query,
        rows.map((row) => shaped<User>(presentUser(row, this.address), call.query)),
      )
    })
  }

  async read(call: TokenCall<'scim.readUser'>): Promise<User> {
    const shown = await this.work.run(call, async (tx) => presentUser(await userOf(tx, call.params.user), this.address))
    void call.reply.header('etag', shown.meta.version)
    return shaped<User>(shown, call.query)
  }

  /** Adds somebody, or takes somebody up again whom the directory had removed under the same id of its own. */
  async create(call: TokenCall<'scim.createUser'>): Promise<User> {
    const change = wholeOf(call.body)
    const shown = await this.work.run(call, async (tx) => {
      const id = (await this.add(tx, call, change)) ?? (await this.takeUpAgain(tx, change))
      await auditUser(tx, call, { act: 'scim.createUser', id, details: { active: change.active ?? true } })
      return presentUser(await userOf(tx, id), this.address)
    })
    void call.reply.headers({ location: shown.meta?.location, etag: shown.meta?.version })
    return shown
  }

  replace(call: TokenCall<'scim.replaceUser'>): Promise<User> {
    return this.save(call, wholeOf(call.body), { act: 'scim.replaceUser' })
  }

  change(call: TokenCall<'scim.changeUser'>): Promise<User> {
    return this.save(call, changeOf(call.body.Operations), { act: 'scim.changeUser' })
  }

  async remove(call: TokenCall<'scim.removeUser'>): Promise<undefined> {
    const outcome = await this.work.run(call, async (tx) => {
      const row = await this.begin(tx, call)
      const asked = { ...askedBy(call, row.id), removes: true }
      if (row.isOpen && (await closeOrHold(tx, asked)) === 'held') return 'held'
      // What was closed before is removed now.
      if (!row.isOpen) await closeByDirectory(tx, asked)
      await auditUser(tx, call, { act: 'scim.removeUser', id: row.id, details: {} })
      return 'closed'
    })
    if (outcome === 'held') throw new Refusal(409, 'closing-held')
    return undefined
  }

  private get address(): string {
    return `${this.configuration.config.publicUrl}/scim/v2`
  }

  /** The person a change is about, locked, in the version it began from. */
  private async begin(tx: Tx, call: Changing): Promise<UserRow> {
    const row = await lockedUser(tx, call.params.user)
    refuseStale(call.request.headers['if-match'], presentUser(row, this.address).meta.version)
    return row
  }

  private async save(call: Saving, change: UserChange, { act }: { readonly act: string }): Promise<User> {
    const shown = await this.work.run(call, async (tx) => {
      const row = await this.begin(tx, call)
      const closes = row.isOpen && change.active === false
      if (closes && (await closeOrHold(tx, { ...askedBy(call, row.id), removes: false })) === 'held') return null
      const changed = await this.write(tx, row, change)
      const details = { changed, ...(changed.includes('active') && { active: change.active }) }
      if (changed.length > 0) await auditUser(tx, call, { act, id: row.id, details })
      return presentUser(await userOf(tx, row.id), this.address)
    })
    // Not thrown within, so that what is held is kept.
    if (shown === null) throw new Refusal(409, 'closing-held')
    void call.reply.header('etag', shown.meta.version)
    return shown
  }

  /** Writes what is new of a person; which fields that was. */
  private async write(tx: Tx, row: UserRow, change: UserChange): Promise<string[]> {
    const before: Record<keyof UserChange, unknown> = { ...row, userName: row.email, active: row.isOpen }
    const changed = (Object.keys(change) as (keyof UserChange)[]).filter(
      (field) => change[field] !== undefined && change[field] !== before[field],
    )
    if (change.active === true)
      await tx.query(
        `UPDATE scim_closing SET withdrawn_at = now() WHERE person_id = $1 AND closed_at IS NULL AND answered_at IS NULL AND withdrawn_at IS NULL`,
        [row.id],
      )
    if (changed.length === 0) return []
    if (changed.includes('userName')) await this.refuseOfStaff(tx, row.id)
    await tx
      .query(
        `UPDATE person SET email = coalesce($2, email), family_name = coalesce($3, family_name), given_name = coalesce($4, given_name),
           family_name_ja = coalesce($5, family_name_ja), given_name_ja = coalesce($6, given_name_ja), family_name_kana = coalesce($7, family_name_kana),
           given_name_kana = coalesce($8, given_name_kana), passport_name = coalesce($9, passport_name), language = coalesce($10, language),
           closed_at = CASE WHEN $11 THEN NULL ELSE closed_at END, version = version + 1 WHERE id = $1`,
        [
          row.id,
          change.userName,
          change.familyName,
          change.givenName,
          change.familyNameJa,
          change.givenNameJa,
          change.familyNameKana,
          change.givenNameKana,
          change.passportName,
          change.language,
          change.active === true,
        ],
      )
      .catch((error: unknown) => {
        throw isTaken(error) ? emailTaken() : error
      })
    await this.keep(tx, row.id, change)
    await foldAnew(tx, [row.id])
    return changed
  }

  /** Keeps beside the person what the directory says of them alone. */
  private async keep(tx: Tx, id: string, { externalId, active }: UserChange, isNew = false): Promise<void> {
    await tx
      .query(
        `INSERT INTO scim_user (person_id, agency_id, external_id, is_closed, invite_due) VALUES ($1, actor_agency(), $2, $4, $5)
         ON CONFLICT (person_id) DO UPDATE SET external_id = CASE WHEN $3 THEN EXCLUDED.external_id ELSE scim_user.external_id END,
           is_closed = CASE WHEN $6::boolean THEN false WHEN $4 THEN true ELSE scim_user.is_closed END,
           invite_due = scim_user.invite_due OR EXCLUDED.invite_due, changed_at = now(), removed_at = NULL`,
        [id, externalId ?? null, externalId !== undefined, active === false, isNew, active === true],
      )
      .catch((error: unknown) => {
        throw isTaken(error)
          ? new Refusal(409, 'external-id-taken', [{ pointer: '/externalId', code: 'invalid' }])
          : error
      })
  }

  /** A new person of the agency; null where the address has an account already. */
  private async add(tx: Tx, call: Acting, change: ReturnType<typeof wholeOf>): Promise<string | null> {
    const { familyName, givenName, active = true } = change
    const [added] = await tx.query<{ id: string }>(
      `INSERT INTO person (agency_id, email, family_name, given_name, family_name_ja, given_name_ja, family_name_kana, given_name_kana, passport_name, language, closed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, CASE WHEN $11 THEN NULL ELSE now() END) ON CONFLICT (email) DO NOTHING RETURNING id`,
      [
        call.actor.agencyId,
        change.userName,
        familyName,
        givenName,
        change.familyNameJa ?? '',
        change.givenNameJa ?? '',
        change.familyNameKana ?? '',
        change.givenNameKana ?? '',
        change.passportName ?? `${familyName} ${givenName}`.toUpperCase(),
        change.language ?? 'en',
        active,
      ],
    )
    if (!added) return null
    await this.keep(tx, added.id, { ...change, active }, active)
    await foldAnew(tx, [added.id])
    return added.id
  }

  /**
   * Whoever has the address may be somebody else by now: only the directory's own id of whom it removed says that it is the
   * same person.
   */
  private async takeUpAgain(tx: Tx, change: ReturnType<typeof wholeOf>): Promise<string> {
    const [removed] = await tx.query<{ id: string }>(
      `UPDATE scim_user s SET removed_at = NULL FROM person p WHERE p.id = s.person_id AND p.email = $1 AND s.external_id = $2 AND s.is_closed AND s.removed_at IS NOT NULL RETURNING p.id`,
      [change.userName, change.externalId],
    )
    if (!removed) throw emailTaken()
    await this.write(tx, await lockedUser(tx, removed.id), { ...change, active: change.active ?? true })
    return removed.id
  }

  /** The address lets in: whoever administers or decides is not moved to another one by a program. */
  private async refuseOfStaff(tx: Tx, id: string): Promise<void> {
    const [held] = await tx.query(
      `SELECT 1 FROM role_grant WHERE person_id = $1 AND ended_at IS NULL AND role <> 'trainee' AND NOT (source = 'directory' AND provider_id IS NULL) LIMIT 1`,
      [id],
    )
    if (held) throw new Refusal(400, 'address-not-changeable', [{ pointer: '/userName', code: 'invalid' }])
  }
}
