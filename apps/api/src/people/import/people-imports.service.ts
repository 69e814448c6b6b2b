import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { importFields } from '@muster/contracts/endpoints/people-imports.ts'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { names as nameWords } from '@muster/words/catalogue/names.ts'
import { peopleImport as words } from '@muster/words/catalogue/people-import.ts'
import type { Language } from '@muster/words/language.ts'
import { say } from '@muster/words/say.ts'
import { audit } from '../../platform/audit/audit.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { readWhole } from '../../platform/files/read-whole.ts'
import { notFound } from '../../platform/problems/refusal.ts'
import { csvOfSheet } from '../../platform/sheet.ts'
import { nameColumns, type NameColumns, nameOf } from '../name.ts'
import { guessColumns, headingOf } from './guess-columns.ts'
import { type ImportResult, tableOf } from './import-rows.ts'
import type { ImportSettings, RowProblem } from './judge-rows.ts'
import { type KnownPerson, planImport, type Planned } from './match-people.ts'
import { readPeopleFile } from './read-people-file.ts'

const mostBytes = 10_485_760
const mostShown = 200

/** Tables of people: brought, looked at, and what became of them. */
@Injectable()
export class PeopleImportsService {
  constructor(private readonly work: UnitOfWork) {}

  async upload(call: PersonCall<'peopleImports.upload'>): Promise<ReplyOf<'peopleImports.upload'>> {
    const { columns, rows } = await readPeopleFile(await readWhole(call, mostBytes))
    const { agencyId, personId } = call.actor
    return this.work.run(call, async (tx) => {
      const before = await tx.query<{ heading: string; field: string }>(
        'SELECT heading, field FROM people_import_columns WHERE agency_id = $1 AND heading = ANY ($2)',
        [agencyId, columns.map(headingOf)],
      )
      const [kept] = await tx.query<{ id: string }>(
        'INSERT INTO people_import (agency_id, columns, rows, row_count, recorded_by) VALUES ($1, $2, $3, $4, $5) RETURNING id',
        // A database holds no NUL; the cell is refused as a name all the same.
        [agencyId, columns, JSON.stringify(rows).replaceAll('\\u0000', '\\u0001'), rows.length, personId],
      )
      if (!kept) throw notFound()
      await audit(tx, {
        act: 'peopleImports.upload',
        subject: { kind: 'people-import', id: kept.id },
        details: { rows: rows.length },
        traceId: call.traceId,
      })
      return {
        id: kept.id,
        columns: [...columns],
        guessed: guessColumns(columns, new Map(before.map(({ heading, field }) => [heading, field]))),
        rows: rows.length,
        sample: rows.slice(0, 3).map(({ cells }) => cells.map((cell) => cell.slice(0, 120))),
      }
    })
  }

  check(call: PersonCall<'peopleImports.check'>): Promise<ReplyOf<'peopleImports.check'>> {
    return this.work.run(call, async (tx) => {
      const { id, columns, rows } = await tableOf(tx, call.params.import)
      if (!rows) throw notFound()
      const { planned, problems, wrong } = await planImport(tx, rows, call.body)
      await audit(tx, {
        act: 'peopleImports.check',
        subject: { kind: 'people-import', id },
        details: { rows: rows.length, wrong },
        traceId: call.traceId,
      })
      const count = (act: Planned['act']): number => planned.filter((one) => one.act === act).length
      const matches = planned.filter(({ match }) => match !== null)
      return {
        rows: rows.length,
        adds: count('add'),
        updates: count('update'),
        skips: count('skip'),
        wrong,
        problems: problems.slice(0, mostShown).map((problem) => presentProblem(problem, columns, call.body)),
        matched: matches.length,
        matches: matches.slice(0, mostShown).flatMap(presentMatch),
      }
    })
  }

  list(call: PersonCall<'peopleImports.list'>): Promise<ReplyOf<'peopleImports.list'>> {
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<
        NameColumns & { id: string; rows: number; at: Date; result: ImportResult | null; hasRefused: boolean }
      >(
        `SELECT i.id, i.row_count AS rows, i.recorded_at AS at, i.result, i.refused IS NOT NULL AND jsonb_array_length(i.refused) > 0 AS "hasRefused", ${nameColumns('p')}
         FROM people_import i JOIN person p ON p.id = i.recorded_by WHERE i.agency_id = $1 ORDER BY i.id DESC LIMIT 50`,
        [call.actor.agencyId],
      )
      return {
        imports: rows.map((row) => ({
          id: row.id,
          rows: row.rows,
          recordedAt: row.at.toISOString(),
          recordedBy: nameOf(row),
          result: row.result,
          hasRefused: row.hasRefused,
        })),
      }
    })
  }

  /** The rows that were not taken in, as they were, with what is wrong before them. */
  async refused(call: PersonCall<'peopleImports.refused'>): Promise<string> {
    const { language } = call.query
    const text = await this.work.run(call, async (tx) => {
      const { id, columns, refused } = await tableOf(tx, call.params.import)
      if (!refused) throw notFound()
      await audit(tx, {
        act: 'peopleImports.refused',
        subject: { kind: 'people-import', id },
        details: { rows: refused.length },
        traceId: call.traceId,
      })
      return csvOfSheet([
        [say(language, words.report.row), say(language, words.report.wrong), ...columns],
        ...refused.map(({ line, cells, problems }) => [
          line,
          problems.map((problem) => sayProblem(language, problem)).join(' / '),
          ...cells,
        ]),
      ])
    })
    void call.reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="rows-not-taken-in.csv"')
    return text
  }
}

const fieldWords = { ...administrator.people.fields, ...nameWords.fields }

function sayProblem(language: Language, { field, code }: RowProblem): string {
  const why = say(language, errors.fields[code])
  const column = importFields.find((one) => one === field)
  return column ? `${say(language, fieldWords[column])}: ${why}` : why
}

const presentProblem = (
  { row, field, text, code }: RowProblem,
  columns: readonly string[],
  settings: ImportSettings,
): ReplyOf<'peopleImports.check'>['problems'][number] => ({
  row,
  column: field === null ? null : (columns[settings.columns.indexOf(field)] ?? null),
  text,
  code,
})

const presentKnown = (one: KnownPerson): NonNullable<ReplyOf<'peopleImports.check'>['matches'][number]['alike']> => ({
  id: one.id,
  name: nameOf(one),
  email: one.email,
})

function presentMatch({ candidate, match, act }: Planned): ReplyOf<'peopleImports.check'>['matches'] {
  if (!match) return []
  return [
    {
      row: candidate.row,
      by: match.by,
      name: `${candidate.familyName} ${candidate.givenName}`,
      email: candidate.email,
      person: match.person && presentKnown(match.person),
      alike: match.alike && presentKnown(match.alike),
      otherRow: match.otherRow,
      act,
    },
  ]
}
