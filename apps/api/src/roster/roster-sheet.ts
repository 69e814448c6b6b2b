import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual, Language } from '@muster/contracts/schemas/text.ts'
import { isCleared } from '@muster/eligibility/decision.ts'
import { roster } from '@muster/words/catalogue/roster.ts'
import { verdict } from '@muster/words/catalogue/verdict.ts'
import { say } from '@muster/words/say.ts'
import type { Sheet, SheetCell } from '../platform/sheet.ts'

type Matrix = ReplyOf<'roster.matrix'>
export type SheetColumn = Matrix['columns'][number]
export type SheetRow = Matrix['rows'][number]

const day = (on: string | null): SheetCell => (on === null ? null : { day: on })

/** People by requirements as rows of a file, in one language: its head first, and the dates as dates. */
export function sheetOf(columns: readonly SheetColumn[], rows: readonly SheetRow[], language: Language): Sheet {
  const { file } = roster
  const text = (both: Bilingual): string => both[language]
  const list = (texts: readonly string[]): string => texts.join(language === 'en' ? '; ' : '、')
  const head = [
    ...[file.name, file.agency, file.verdict, file.through, file.spare, file.gaps, file.step, file.earliest].map(
      (word) => say(language, word),
    ),
    ...[file.languages, file.fields].map((word) => say(language, word)),
    ...columns.map(({ title }) => text(title)),
  ]
  const cellOf = (row: SheetRow, { id }: SheetColumn): SheetCell => {
    const cell = row.cells.find(({ clauseId }) => clauseId === id)
    if (!cell || cell.status === 'NOT_APPLICABLE') return null
    if (cell.status !== 'MET') return say(language, verdict.clause[cell.status])
    return cell.level ?? day(cell.validThrough ?? cell.completedOn) ?? say(language, verdict.clause.MET)
  }
  const lineOf = (row: SheetRow): SheetCell[] => [
    text(row.person.name),
    row.person.agency ? text(row.person.agency) : say(language, file.own),
    say(language, verdict.words[row.verdict]),
    row.eligibleThrough === null && isCleared(row.verdict) ? say(language, file.noEnd) : day(row.eligibleThrough),
    row.spareDays,
    list(row.gaps.map(({ title }) => text(title))),
    row.step ? list(row.step.proofs.length > 0 ? row.step.proofs.map(text) : [text(row.step.clause)]) : null,
    day(row.step?.earliestOn ?? null),
    list(row.languages.map((one) => `${one.language} ${one.level}`)),
    list(row.fields.map(text)),
    ...columns.map((column) => cellOf(row, column)),
  ]
  return [head, ...rows.map(lineOf)]
}
