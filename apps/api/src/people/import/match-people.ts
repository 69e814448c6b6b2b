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
  /** Another open account of the same name as that person's: the two may be one person's. */
  readonly alike: KnownPerson | null
  readonly otherRow: number | null
}

type Found = Omit<Match, 'alike'>

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
  const different = await tx.query<{ pair: string }>(
    `SELECT one_id || ' ' || other_id AS pair FROM different_people WHERE agency_id = actor_agency() AND taken_back_at IS NULL`,
  )
  const elsewhere = await tx.query<{ email: string }>('SELECT emails_elsewhere($1) AS email', [
    judged.candidates.map(({ email }) => email),
  ])
  return match(judged, known, {
    settings,
    elsewhere: new Set(elsewhere.map(({ email }) => email)),
    different: new Set(different.map(({ pair }) => pair)),
  })
}

async function match(
  { candidates, problems }: Judged,
  known: readonly KnownPerson[],
  {
    settings,
    elsewhere,
    different,
  }: {
    readonly settings: ImportSettings
    readonly elsewhere: ReadonlySet<string>
    readonly different: ReadonlySet<string>
  },
): Promise<ImportPlan> {
  const byEmail = new Map(known.map((person) => [person.email, person]))
  const byName = new Map<string, KnownPerson[]>()
  for (const [at, person] of known.entries()) {
    if (at % 500 === 499) await setImmediate()
    if (person.closedAt === null) for (const key of nameKeysOf(person)) enter(byName, key, person)
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
      const alike = found?.person ? alikeOf(found.person, byName, different) : null
      planned.push({
        candidate,
        match: found && { ...found, alike },
        act: actFor(found, choices.get(candidate.row), settings),
      })
    }
  }
  const all = [...problems, ...more].toSorted((one, other) => one.row - other.row)
  return { planned, problems: all, wrong: new Set(all.map(({ row }) => row)).size }
}

type NamedPeople = ReadonlyMap<string, readonly KnownPerson[]>

/** Of how many accounts of one name it is looked for one that may be the same person's. */
const mostOfAName = 20

function enter(byName: Map<string, KnownPerson[]>, key: string, person: KnownPerson): void {
  const there = byName.get(key) ?? []
  if (there.length < mostOfAName) byName.set(key, [...there, person])
}

/** Another account of the same name, unless somebody said that they are two people's. */
function alikeOf(person: KnownPerson, byName: NamedPeople, different: ReadonlySet<string>): KnownPerson | null {
  const others = nameKeysOf(person).flatMap((key) => byName.get(key) ?? [])
  const isOther = ({ id }: KnownPerson): boolean =>
    id !== person.id && !different.has(`${id} ${person.id}`) && !different.has(`${person.id} ${id}`)
  return others.find(isOther) ?? null
}

function namesake(candidate: Candidate, byName: NamedPeople, rowsByName: Map<string, number>): Found | null {
  const keys = nameKeysOf(candidate)
  const person = keys.map((key) => byName.get(key)?.[0]).find((one) => one !== undefined)
  const otherRow = keys.map((key) => rowsByName.get(key)).find((one) => one !== undefined)
  for (const key of keys) rowsByName.set(key, rowsByName.get(key) ?? candidate.row)
  if (person) return { by: 'name', person, otherRow: null }
  return otherRow === undefined ? null : { by: 'name-in-file', person: null, otherRow }
}

/** An address is one person's: a row cannot be added beside it. A row named twice in the file is no account to change. */
function actFor(found: Found | null, chosen: ImportAct | undefined, { onEmail, onName }: ImportSettings): ImportAct {
  if (!found) return chosen === 'skip' ? 'skip' : 'add'
  const act = chosen ?? (found.by === 'email' ? onEmail : onName)
  if (found.by === 'email') return act === 'update' ? 'update' : 'skip'
  return found.person === null && act === 'update' ? 'skip' : act
}
