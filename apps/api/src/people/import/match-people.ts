import { setImmediate } from 'node:timers/promises'
import type { ImportAct } from '@muster/contracts/endpoints/people-imports.ts'
import { nameColumns, type NameColumns } from '../name.ts'
import { nameKeysOf } from '../names/namesakes.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import {
  type Candidate,
  type ImportSettings,
  type Judged,
  judgeRows,
  mustBeReadable,
  type RowProblem,
} from './judge-rows.ts'
import type { TableRow } from '../../platform/text-table.ts'

/** Somebody of the agency who may be the person a row names. */
export interface KnownPerson extends NameColumns {
  readonly id: string
  readonly email: string
  readonly passportName: string
  readonly closedAt: Date | null
}

export interface Match {
  readonly by: 'email' | 'name' | 'name-in-file'
  readonly person: KnownPerson | null
  readonly otherRow: number | null
}

/** What becomes of a row with nothing wrong. */
export interface Planned {
  readonly candidate: Candidate
  readonly match: Match | null
  readonly act: ImportAct
}

export interface ImportPlan {
  readonly planned: readonly Planned[]
  readonly problems: readonly RowProblem[]
  /** How many rows have something wrong. */
  readonly wrong: number
}

/** Reads every row, finds whom it may name already, and says what becomes of it. Nothing is written. */
export async function planImport(tx: Tx, rows: readonly TableRow[], settings: ImportSettings): Promise<ImportPlan> {
  mustBeReadable(settings)
  const judged = await judgeRows(rows, settings)
  const known = await tx.query<KnownPerson>(
    `SELECT p.id, p.email, ${nameColumns('p')}, p.passport_name AS "passportName", p.closed_at AS "closedAt" FROM person p WHERE p.agency_id = actor_agency() ORDER BY p.id`,
  )
  const elsewhere = await tx.query<{ email: string }>('SELECT emails_elsewhere($1) AS email', [
    judged.candidates.map(({ email }) => email),
  ])
  return match(judged, known, { settings, elsewhere: new Set(elsewhere.map(({ email }) => email)) })
}

async function match(
  { candidates, problems }: Judged,
  known: readonly KnownPerson[],
  { settings, elsewhere }: { readonly settings: ImportSettings; readonly elsewhere: ReadonlySet<string> },
): Promise<ImportPlan> {
  const byEmail = new Map(known.map((person) => [person.email, person]))
  const byName = new Map<string, KnownPerson>()
  for (const [at, person] of known.entries()) {
    if (at % 500 === 499) await setImmediate()
    if (person.closedAt === null) for (const key of nameKeysOf(person)) byName.set(key, byName.get(key) ?? person)
  }
  const rowsByName = new Map<string, number>()
  const choices = new Map(settings.choices.map(({ row, act }) => [row, act]))
  const planned: Planned[] = []
  const more: RowProblem[] = []
  for (const [at, candidate] of candidates.entries()) {
    if (at % 500 === 499) await setImmediate()
    const same = byEmail.get(candidate.email)
    const refuse = (code: RowProblem['code']) =>
      more.push({ row: candidate.row, field: 'email', text: candidate.email, code })
    if (elsewhere.has(candidate.email)) refuse('email-elsewhere')
    else if (same?.closedAt) refuse('account-is-closed')
    else {
      const found = same
        ? { by: 'email' as const, person: same, otherRow: null }
        : namesake(candidate, byName, rowsByName)
      planned.push({ candidate, match: found, act: actFor(found, choices.get(candidate.row), settings) })
    }
  }
  const all = [...problems, ...more].toSorted((one, other) => one.row - other.row)
  return { planned, problems: all, wrong: new Set(all.map(({ row }) => row)).size }
}

function namesake(
  candidate: Candidate,
  byName: ReadonlyMap<string, KnownPerson>,
  rowsByName: Map<string, number>,
): Match | null {
  const keys = nameKeysOf(candidate)
  const person = keys.map((key) => byName.get(key)).find((one) => one !== undefined)
  const otherRow = keys.map((key) => rowsByName.get(key)).find((one) => one !== undefined)
  for (const key of keys) rowsByName.set(key, rowsByName.get(key) ?? candidate.row)
  if (person) return { by: 'name', person, otherRow: null }
  return otherRow === undefined ? null : { by: 'name-in-file', person: null, otherRow }
}

/** An address is one person's: a row cannot be added beside it. A row named twice in the file is no account to change. */
function actFor(found: Match | null, chosen: ImportAct | undefined, { onEmail, onName }: ImportSettings): ImportAct {
  if (!found) return chosen === 'skip' ? 'skip' : 'add'
  const act = chosen ?? (found.by === 'email' ? onEmail : onName)
  if (found.by === 'email') return act === 'update' ? 'update' : 'skip'
  return found.person === null && act === 'update' ? 'skip' : act
}
