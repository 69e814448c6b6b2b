import { setImmediate } from 'node:timers/promises'
import { type FieldCode, fieldCodes, type Role, roles as knownRoles } from '@muster/contracts/codes.ts'
import type { ParsedBody } from '@muster/contracts/endpoints.ts'
import type { ImportField } from '@muster/contracts/endpoints/people-imports.ts'
import { reading } from '@muster/contracts/schemas/person-names.ts'
import { email, personName } from '@muster/contracts/schemas/scalars.ts'
import type { Language } from '@muster/contracts/schemas/text.ts'
import { asInPassport } from '@muster/words/names/as-in-passport.ts'
import { shell } from '@muster/words/catalogue/shell.ts'
import { refusedTable, type TableRow } from '../../platform/text-table.ts'

export type ImportSettings = ParsedBody<'peopleImports.check'>

/** A row with nothing wrong, as the person it names. */
export interface Candidate {
  readonly row: number
  readonly email: string
  readonly familyName: string
  readonly givenName: string
  readonly familyNameJa: string
  readonly givenNameJa: string
  readonly familyNameKana: string
  readonly givenNameKana: string
  readonly passportName: string
  readonly language: Language
  readonly roles: readonly Role[]
}

export interface RowProblem {
  readonly row: number
  /** Null where it is about the row as a whole. */
  readonly field: ImportField | null
  readonly text: string
  readonly code: FieldCode
}

export interface Judged {
  readonly candidates: readonly Candidate[]
  readonly problems: readonly RowProblem[]
}

const needed: readonly ImportField[] = ['email', 'familyName', 'givenName']

/** Refuses (422) columns that leave out what everybody needs, or name an entry twice. */
export function mustBeReadable({ columns }: ImportSettings): void {
  const named = columns.filter((field) => field !== null)
  if (new Set(named).size < named.length) throw refusedTable({ pointer: '/columns', code: 'column-twice' })
  if (needed.some((field) => !named.includes(field))) throw refusedTable({ pointer: '/columns', code: 'column-needed' })
}

const checks: Partial<Record<ImportField, typeof email>> = {
  email,
  familyName: personName,
  givenName: personName,
  familyNameJa: personName,
  givenNameJa: personName,
  familyNameKana: reading,
  givenNameKana: reading,
  passportName: personName,
}

const codeOf = (message: string): FieldCode => fieldCodes.find((code) => code === message) ?? 'invalid'

const languages: readonly (readonly [Language, RegExp])[] = [
  ['en', /^(?:en|english|英語)$/i],
  ['ja', /^(?:ja|jp|japanese|日本語|和)$/i],
]

const roleOf = (word: string): Role | undefined =>
  knownRoles.find((role) =>
    [role, shell.roles[role].en, shell.roles[role].ja].some((name) => name.toLowerCase() === word.toLowerCase()),
  )

/** Says of every row whom it names, or what is wrong with it. Other work gets its turn in between. */
export async function judgeRows(rows: readonly TableRow[], settings: ImportSettings): Promise<Judged> {
  const candidates: Candidate[] = []
  const problems: RowProblem[] = []
  const seen = new Map<string, number>()
  for (const [at, row] of rows.entries()) {
    if (at % 250 === 249) await setImmediate()
    const { person, wrong } = judgeRow(row, settings)
    if (wrong.length === 0 && seen.has(person.email))
      wrong.push({ row: row.line, field: 'email', text: person.email, code: 'listed-twice' })
    if (wrong.length > 0) problems.push(...wrong)
    else {
      seen.set(person.email, row.line)
      candidates.push(person)
    }
  }
  return { candidates, problems }
}

function judgeRow(
  { line, cells }: TableRow,
  settings: ImportSettings,
): { readonly person: Candidate; readonly wrong: RowProblem[] } {
  const wrong: RowProblem[] = []
  const cell = (field: ImportField): string => (cells[settings.columns.indexOf(field)] ?? '').trim()
  const read = (field: ImportField): string => {
    const text = cell(field)
    const refuse = (code: FieldCode): string => {
      wrong.push({ row: line, field, text: text.slice(0, 200), code })
      return ''
    }
    if (text === '') return needed.includes(field) ? refuse('required') : ''
    const checked = checks[field]?.safeParse(text)
    if (!checked) return text
    return checked.success ? checked.data : refuse(codeOf(checked.error.issues[0]?.message ?? ''))
  }
  const [familyName, givenName] = [read('familyName'), read('givenName')]
  const person = {
    row: line,
    email: read('email'),
    familyName,
    givenName,
    familyNameJa: read('familyNameJa'),
    givenNameJa: read('givenNameJa'),
    familyNameKana: read('familyNameKana'),
    givenNameKana: read('givenNameKana'),
    passportName: read('passportName') || asInPassport(familyName, givenName) || `${familyName} ${givenName}`,
    language: languageIn(cell('language'), settings, (code) =>
      wrong.push({ row: line, field: 'language', text: cell('language').slice(0, 200), code }),
    ),
    roles: rolesIn(cell('roles'), settings, (code) =>
      wrong.push({ row: line, field: 'roles', text: cell('roles').slice(0, 200), code }),
    ),
  }
  return { person, wrong }
}

function languageIn(text: string, { language }: ImportSettings, refuse: (code: FieldCode) => void): Language {
  if (text === '') return language
  const found = languages.find(([, pattern]) => pattern.test(text.normalize('NFKC')))?.[0]
  if (!found) refuse('not-one-of')
  return found ?? language
}

function rolesIn(text: string, { roles, allowedRoles }: ImportSettings, refuse: (code: FieldCode) => void): Role[] {
  const words = text.split(/[;,、，|\n]/u).flatMap((word) => word.trim() || [])
  if (words.length === 0) return [...new Set(roles)]
  const named = words.map(roleOf)
  const known = named.filter((role) => role !== undefined)
  if (known.length < named.length) refuse('not-one-of')
  else if (known.some((role) => !allowedRoles.includes(role))) refuse('role-not-allowed')
  return [...new Set(known)]
}
