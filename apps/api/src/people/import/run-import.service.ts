import { Injectable } from '@nestjs/common'
import { foldedNames } from '@muster/words/names/fold-name.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound } from '../../platform/problems/refusal.ts'
import { atRow, refusedTable, type TableRow } from '../../platform/text-table.ts'
import { headingOf } from './guess-columns.ts'
import { type ImportResult, lockedTable, type RefusedRow } from './import-rows.ts'
import type { Candidate, RowProblem } from './judge-rows.ts'
import { planImport, type Planned } from './match-people.ts'

type RunCall = PersonCall<'peopleImports.run'>

/** Takes tables of people in: in one transaction, so that all of it is there or nothing, and once however often it is asked. */
@Injectable()
export class RunImportService {
  constructor(private readonly work: UnitOfWork) {}

  /** Refused (422) with the rows where something is wrong with one and not only the good ones are wanted. */
  run(call: RunCall): Promise<ImportResult> {
    return this.work.run(call, async (tx) => {
      const table = await lockedTable(tx, call.params.import)
      if (table.result) return table.result
      if (!table.rows) throw notFound()
      const { planned, problems, wrong } = await planImport(tx, table.rows, call.body)
      if (wrong > 0 && !call.body.goodOnly)
        throw refusedTable(...problems.slice(0, 20).map(({ row, code }) => atRow(row, code)))
      const added = await add(tx, call, planned)
      const updated = await update(tx, call, planned)
      const refused = refusedRows(table.rows, [...problems, ...added.late])
      const result = {
        added: added.people.length,
        updated,
        skipped: planned.filter(({ act }) => act === 'skip').length,
        refused: refused.length,
        invited: call.body.invites ? added.people.length : 0,
      }
      await tx.query(
        'UPDATE people_import SET rows = NULL, result = $2, refused = $3, finished_at = now() WHERE id = $1',
        [table.id, JSON.stringify(result), JSON.stringify(refused)],
      )
      await remember(tx, call, table.columns)
      await audit(tx, {
        act: 'peopleImports.run',
        subject: { kind: 'people-import', id: table.id },
        details: { ...result },
        traceId: call.traceId,
      })
      return result
    })
  }
}

interface Added {
  readonly people: readonly { readonly id: string; readonly email: string }[]
  /** Rows whose address somebody took while this ran. */
  readonly late: readonly RowProblem[]
}

const written = ({ row: _, ...person }: Candidate) => ({
  ...person,
  folded: foldedNames(
    [
      `${person.familyName} ${person.givenName}`,
      `${person.familyNameJa} ${person.givenNameJa}`,
      `${person.familyNameKana} ${person.givenNameKana}`,
      person.passportName,
    ],
    person.email,
  ),
})

/** Adds new people with their roles, and an audit entry for each, in one statement a table. */
async function add(tx: Tx, call: RunCall, planned: readonly Planned[]): Promise<Added> {
  const wanted = planned.filter(({ act }) => act === 'add').map(({ candidate }) => candidate)
  if (wanted.length === 0) return { people: [], late: [] }
  const { agencyId, personId } = call.actor
  const people = await tx.query<{ id: string; email: string }>(
    `INSERT INTO person (agency_id, email, family_name, given_name, family_name_ja, given_name_ja, family_name_kana, given_name_kana, passport_name, language, folded_names)
     SELECT $1, r.email, r."familyName", r."givenName", r."familyNameJa", r."givenNameJa", r."familyNameKana", r."givenNameKana", r."passportName", r.language, r.folded
     FROM jsonb_to_recordset($2::jsonb) AS r (email text, "familyName" text, "givenName" text, "familyNameJa" text, "givenNameJa" text, "familyNameKana" text, "givenNameKana" text,
       "passportName" text, language text, folded text)
     ON CONFLICT (email) DO NOTHING RETURNING id, email`,
    [agencyId, JSON.stringify(wanted.map(written))],
  )
  const idOf = new Map(people.map(({ id, email }) => [email, id]))
  const held = wanted.flatMap(({ email, roles }) => {
    const id = idOf.get(email)
    return id === undefined ? [] : [{ id, roles: [...roles] }]
  })
  await tx.query(
    `INSERT INTO role_grant (person_id, agency_id, role, granted_by)
     SELECT (h ->> 'id')::uuid, $1, role, $2 FROM jsonb_array_elements($3::jsonb) h, jsonb_array_elements_text(h -> 'roles') role`,
    [agencyId, personId, JSON.stringify(held)],
  )
  await tx.query(
    `INSERT INTO audit_entry (agency_id, actor_kind, actor_id, act, subject_kind, subject_id, concerns_person_id, details, trace_id)
     SELECT $1, 'person', $2, 'people.create', 'person', (h ->> 'id')::uuid, (h ->> 'id')::uuid, jsonb_build_object('roles', h -> 'roles', 'import', $4::text), $5
     FROM jsonb_array_elements($3::jsonb) h`,
    [agencyId, personId, JSON.stringify(held), call.params.import, call.traceId],
  )
  await keepPeople(tx, call, { ids: people.map(({ id }) => id), isNew: true })
  const late = wanted
    .filter(({ email }) => !idOf.has(email))
    .map(({ row, email }) => ({ row, field: 'email' as const, text: email, code: 'email-elsewhere' as const }))
  return { people, late }
}

/** Gives people who are here the names of their row; what the row leaves empty stays. Their roles and language stay too. */
async function update(tx: Tx, call: RunCall, planned: readonly Planned[]): Promise<number> {
  const changes = planned.flatMap(({ act, match, candidate }) => {
    const { row: _row, email: _email, roles: _roles, ...names } = candidate
    return act === 'update' && match?.person ? [{ id: match.person.id, ...names }] : []
  })
  if (changes.length === 0) return 0
  const { agencyId, personId } = call.actor
  const changed = await tx.query<{ id: string }>(
    `UPDATE person p SET family_name = r."familyName", given_name = r."givenName", family_name_ja = coalesce(nullif(r."familyNameJa", ''), p.family_name_ja),
       given_name_ja = coalesce(nullif(r."givenNameJa", ''), p.given_name_ja), family_name_kana = coalesce(nullif(r."familyNameKana", ''), p.family_name_kana),
       given_name_kana = coalesce(nullif(r."givenNameKana", ''), p.given_name_kana), passport_name = r."passportName", version = p.version + 1
     FROM (SELECT DISTINCT ON (id) * FROM jsonb_to_recordset($2::jsonb) AS t (id uuid, "familyName" text, "givenName" text, "familyNameJa" text, "givenNameJa" text, "familyNameKana" text,
       "givenNameKana" text, "passportName" text)) r
     WHERE p.id = r.id AND p.agency_id = $1 RETURNING p.id`,
    [agencyId, JSON.stringify(changes)],
  )
  const ids = changed.map(({ id }) => id)
  await tx.query(
    `INSERT INTO audit_entry (agency_id, actor_kind, actor_id, act, subject_kind, subject_id, concerns_person_id, details, trace_id)
     SELECT $1, 'person', $2, 'people.update', 'person', p.id, p.id, jsonb_build_object('import', $4::text), $5 FROM unnest($3::uuid[]) AS p (id)`,
    [agencyId, personId, ids, call.params.import, call.traceId],
  )
  await keepPeople(tx, call, { ids, isNew: false })
  return ids.length
}

const keepPeople = (
  tx: Tx,
  call: RunCall,
  { ids, isNew }: { readonly ids: readonly string[]; readonly isNew: boolean },
) =>
  tx.query(
    `INSERT INTO people_import_person (import_id, person_id, agency_id, is_new, invited_at)
     SELECT $1, p.id, $2, $4, CASE WHEN $5 THEN NULL ELSE now() END FROM unnest($3::uuid[]) AS p (id)`,
    [call.params.import, call.actor.agencyId, ids, isNew, isNew && call.body.invites],
  )

function refusedRows(rows: readonly TableRow[], problems: readonly RowProblem[]): RefusedRow[] {
  const byRow = Map.groupBy(problems, ({ row }) => row)
  return rows.flatMap((row) => {
    const wrong = byRow.get(row.line)
    return wrong ? [{ ...row, problems: wrong }] : []
  })
}

/** What each heading stood for, for the next table of the agency. */
async function remember(tx: Tx, call: RunCall, columns: readonly string[]): Promise<void> {
  const named = new Map(
    columns.flatMap((column, at) => {
      const field = call.body.columns[at]
      return field && headingOf(column) ? [[headingOf(column), field] as const] : []
    }),
  )
  await tx.query(
    `INSERT INTO people_import_columns (agency_id, heading, field) SELECT $1, h, f FROM unnest($2::text[], $3::text[]) AS n (h, f)
     ON CONFLICT (agency_id, heading) DO UPDATE SET field = EXCLUDED.field`,
    [call.actor.agencyId, [...named.keys()], [...named.values()]],
  )
}
