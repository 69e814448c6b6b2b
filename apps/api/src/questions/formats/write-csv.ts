import type { Bilingual } from '@muster/assessment/question.ts'
import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import { type CsvColumn, csvColumns, type CsvRow, guarded } from './csv-columns.ts'
import { shapeText } from './shape-text.ts'

const text = ({ en, ja }: Bilingual): CsvRow => ({ text_en: guarded(en), text_ja: guarded(ja) })
const why = (words: Bilingual | undefined): CsvRow =>
  words ? { why_en: guarded(words.en), why_ja: guarded(words.ja) } : {}

/** Questions as CSV with both languages, for spreadsheets: nothing in it runs there, and reading it gives them back. */
export function writeCsv(questions: readonly BankQuestion[]): string {
  const rows = questions.flatMap((question) => [headOf(question), ...partsOf(question)])
  const lines = [csvColumns, ...rows.map((row) => csvColumns.map((column) => row[column] ?? ''))]
  return `\ufeff${lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`
}

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const part = (name: string, cells: CsvRow): CsvRow => ({ part: name, ...cells })
const idCell = (column: CsvColumn, id: string | undefined): CsvRow => ({ [column]: guarded(id ?? '') })

function headOf(question: BankQuestion): CsvRow {
  return part('question', {
    kind: question.kind,
    outcome: guarded(question.outcome),
    module: guarded(question.module),
    points: String(question.points),
    ...text(question.stem),
    ...why(question.explanation),
    ...(question.kind === 'numeric' && {
      answer: question.format === 'time' ? timeOf(question.answer) : String(question.answer),
      tolerance: String(question.tolerance),
    }),
    ...(question.kind === 'short' && {
      answer: question.match,
      tolerance: question.ignoresDiacritics ? 'accents' : '',
    }),
    ...(question.kind === 'written' && question.takesFile && { right: 'file' }),
  })
}

/** A time of day as hours and minutes. */
export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

function partsOf(question: BankQuestion): CsvRow[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.map((option) =>
        part('option', {
          ...idCell('id', option.id),
          ...text(option.text),
          ...why(option.because),
          right: option.correct ? 'yes' : 'no',
        }),
      )
    case 'order':
      return question.steps.map((step) => part('step', { ...idCell('id', step.id), ...text(step.text) }))
    case 'match':
      return [
        ...question.left.map((item) =>
          part('left', { ...idCell('id', item.id), ...text(item.text), ...idCell('right', question.pairs[item.id]) }),
        ),
        ...question.right.map((item) => part('right', { ...idCell('id', item.id), ...text(item.text) })),
      ]
    case 'numeric':
      return question.unit ? [part('unit', text(question.unit))] : []
    case 'hotspot': {
      const { file, width, height, alt } = question.picture
      return [
        part('picture', { id: file, answer: `${width}x${height}`, ...text(alt) }),
        ...question.areas.map((area) =>
          part('area', {
            ...idCell('id', area.id),
            ...text(area.text),
            ...why(area.because),
            right: area.correct ? 'yes' : 'no',
            answer: shapeText(area.shape),
          }),
        ),
      ]
    }
    case 'short':
      return question.accepted.flatMap((answer) => {
        const { en, ja } = answer.spellings
        const spelt = Array.from({ length: Math.max(1, en.length, ja.length) }, (_, at) =>
          text({ en: en[at] ?? '', ja: ja[at] ?? '' }),
        )
        const own = { ...idCell('id', answer.id), points: String(answer.points), ...why(answer.feedback) }
        return spelt.map((words, at) => (at === 0 ? part('answer', { ...own, ...words }) : part('spelling', words)))
      })
    case 'scenario':
      return question.steps.flatMap((step) => [
        part('step', { ...idCell('id', step.id), ...text(step.text) }),
        ...step.choices.map((choice) =>
          part('choice', {
            ...idCell('id', choice.id),
            points: String(choice.points),
            ...text(choice.text),
            ...why(choice.feedback),
            ...idCell('leads_to', choice.next),
          }),
        ),
      ])
    case 'written':
      return question.rubric.flatMap((criterion) => [
        part('criterion', { ...idCell('id', criterion.id), ...text(criterion.text) }),
        ...criterion.levels.map((level) =>
          part('level', { ...idCell('id', level.id), points: String(level.points), ...text(level.text) }),
        ),
      ])
  }
}
