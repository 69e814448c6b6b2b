import type { Bilingual } from '@muster/assessment/question.ts'
import { bankQuestion, type BankQuestion } from '@muster/contracts/schemas/question.ts'
import { parse } from 'csv-parse/sync'
import { type CsvColumn, csvColumns, unguarded } from './csv-columns.ts'
import { readShape } from './shape-text.ts'
import { type FoundItem, type Given, itemOf, NotPossible, UnreadableFile } from './found.ts'

interface Row {
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
}

interface Parsed {
  readonly record: string[]
  readonly info: { readonly lines: number }
}

function rowsOf(text: string): Parsed[] {
  const [head = ''] = text.split(/\r\n|\r|\n/, 1)
  const delimiter = head.includes(';') ? ';' : head.includes('\t') ? '\t' : ','
  const options = { delimiter, info: true, relax_column_count: true, skip_empty_lines: true, bom: true }
  try {
    return parse(text, { ...options, max_record_size: 600_000 }) as unknown as Parsed[]
  } catch (error) {
    const { code = '', lines = 1 } = error as { code?: string; lines?: number }
    throw new UnreadableFile(code.includes('QUOTE') ? 'quote-open' : 'row-ragged', lines)
  }
}

/**
 * Reads our own CSV. Nothing of a file is repaired: an open quote, or a row with more or fewer cells than its head, refuses
 * all of it with its line.
 */
export function readCsv(text: string, given: Given): FoundItem[] {
  const [head, ...body] = rowsOf(text)
  if (!head) throw new UnreadableFile('file-empty')
  const columns = head.record.map((name) => name.trim().toLowerCase())
  const known: readonly string[] = csvColumns
  if (columns.some((name) => !known.includes(name))) throw new UnreadableFile('column-unknown', 1)
  const needed: CsvColumn[] = ['part', 'kind']
  if (new Set(columns).size < columns.length || !needed.every((name) => columns.includes(name)))
    throw new UnreadableFile('column-missing', 1)
  const ragged = body.find(({ record }) => record.length !== columns.length)
  if (ragged) throw new UnreadableFile('row-ragged', ragged.info.lines)
  const rows = body
    .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
    .map(({ record, info }) => ({
      line: info.lines,
      cells: new Map(columns.map((name, at) => [name, record[at] ?? ''])),
    }))
  return questionsOf(rows).map((group) =>
    itemOf(nameIn(group), () => ({ question: questionOf(group, given), notes: [] })),
  )
}

/** Rows by question; rows before the first question are an item of their own, which cannot be read. */
function questionsOf(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = []
  for (const row of rows) {
    const group = groups.at(-1)
    if (group && cell(row, 'part') !== 'question') group.push(row)
    else groups.push([row])
  }
  return groups
}

const cell = ({ cells }: Row, column: CsvColumn): string => (cells.get(column) ?? '').trim()
const words = ({ cells }: Row, column: CsvColumn): string => unguarded(cells.get(column) ?? '')
const text = (row: Row): Bilingual => ({ en: words(row, 'text_en'), ja: words(row, 'text_ja') })
const why = (row: Row): Bilingual => ({ en: words(row, 'why_en'), ja: words(row, 'why_ja') })
const isWritten = ({ en, ja }: Bilingual): boolean => en !== '' || ja !== ''
const mark = (row: Row, column: CsvColumn): string => words(row, column)

const nameIn = ([head]: readonly Row[]): string => (head ? words(head, 'text_en') || words(head, 'text_ja') : '')

function numberIn(row: Row, column: CsvColumn): number {
  const written = unguarded(cell(row, column))
  return written === '' ? NaN : Number(written)
}

function questionOf([head, ...parts]: readonly Row[], given: Given): BankQuestion {
  if (!head || cell(head, 'part') !== 'question') throw new NotPossible('unreadable')
  const kind = cell(head, 'kind')
  const written = {
    outcome: words(head, 'outcome') || given.outcome,
    module: words(head, 'module') || given.module,
    points: cell(head, 'points') === '' ? 1 : numberIn(head, 'points'),
    stem: text(head),
    explanation: why(head),
  }
  const read = bankQuestion.safeParse({ kind, ...written, ...partsOf(kind, head, parts) })
  if (read.success) return read.data
  throw new NotPossible(read.error.issues.some(({ code }) => code === 'too_big') ? 'too-large' : 'unreadable')
}

const isYes = (row: Row): boolean => /^(?:yes|true|1|x|はい|正)$/i.test(cell(row, 'right'))

const only = (parts: readonly Row[], ...names: readonly string[]): readonly Row[] => {
  if (parts.some((row) => !names.includes(cell(row, 'part')))) throw new NotPossible('unreadable')
  return parts
}
const of = (parts: readonly Row[], name: string): Row[] => parts.filter((row) => cell(row, 'part') === name)
const itemsOf = (rows: readonly Row[], prefix: string) =>
  rows.map((row, index) => ({ id: mark(row, 'id') || `${prefix}${index + 1}`, text: text(row) }))

function partsOf(kind: string, head: Row, parts: readonly Row[]): object {
  switch (kind) {
    case 'single':
    case 'multiple':
      return {
        options: only(parts, 'option').map((row, index) => ({
          id: mark(row, 'id') || `c${index + 1}`,
          text: text(row),
          correct: isYes(row),
          ...(isWritten(why(row)) && { because: why(row) }),
        })),
      }
    case 'order':
      return { steps: itemsOf(only(parts, 'step'), 's') }
    case 'match':
      return pairsOf(only(parts, 'left', 'right'))
    case 'numeric':
      return numberOf(head, only(parts, 'unit'))
    case 'hotspot':
      return placesIn(only(parts, 'picture', 'area'))
    case 'short':
      return wordsIn(head, only(parts, 'answer', 'spelling'))
    case 'scenario':
      return { steps: stepsOf(only(parts, 'step', 'choice')) }
    case 'written':
      return { takesFile: cell(head, 'right') === 'file', rubric: rubricOf(only(parts, 'criterion', 'level')) }
    default:
      throw new NotPossible('unknown-kind')
  }
}

function pairsOf(parts: readonly Row[]): object {
  const lefts = of(parts, 'left')
  const left = itemsOf(lefts, 'l')
  return {
    left,
    right: itemsOf(of(parts, 'right'), 'r'),
    pairs: Object.fromEntries(
      lefts.flatMap((row, index) => {
        const partner = mark(row, 'right')
        return partner === '' ? [] : [[left[index]?.id ?? '', partner]]
      }),
    ) as object,
  }
}

function numberOf(head: Row, [unit]: readonly Row[]): object {
  const time = /^(\d{1,2}):(\d{2})$/.exec(cell(head, 'answer'))
  return {
    format: time ? 'time' : 'number',
    answer: time ? Number(time[1]) * 60 + Number(time[2]) : numberIn(head, 'answer'),
    tolerance: cell(head, 'tolerance') === '' ? 0 : numberIn(head, 'tolerance'),
    ...(unit && { unit: text(unit) }),
  }
}

function placesIn(parts: readonly Row[]): object {
  const [picture] = of(parts, 'picture')
  if (!picture) throw new NotPossible('picture-missing')
  const [width, height] = cell(picture, 'answer').split('x').map(Number)
  return {
    picture: { file: cell(picture, 'id'), width, height, alt: text(picture) },
    areas: of(parts, 'area').map((row, index) => ({
      id: mark(row, 'id') || `a${index + 1}`,
      text: text(row),
      shape: readShape(cell(row, 'answer')),
      correct: isYes(row),
      ...(isWritten(why(row)) && { because: why(row) }),
    })),
  }
}

function wordsIn(head: Row, parts: readonly Row[]): object {
  const accepted: { id: string; points: number; feedback?: Bilingual; spellings: { en: string[]; ja: string[] } }[] = []
  for (const row of parts) {
    if (cell(row, 'part') === 'answer')
      accepted.push({
        id: mark(row, 'id') || `a${accepted.length + 1}`,
        points: cell(row, 'points') === '' ? NaN : numberIn(row, 'points'),
        ...(isWritten(why(row)) && { feedback: why(row) }),
        spellings: { en: [], ja: [] },
      })
    const answer = accepted.at(-1)
    if (!answer) throw new NotPossible('unreadable')
    const { en, ja } = text(row)
    if (en !== '') answer.spellings.en.push(en)
    if (ja !== '') answer.spellings.ja.push(ja)
  }
  const whole = cell(head, 'points') === '' ? 1 : numberIn(head, 'points')
  return {
    match: cell(head, 'answer') || 'exact',
    ignoresDiacritics: cell(head, 'tolerance') === 'accents',
    accepted: accepted.map((answer) => ({ ...answer, points: Number.isNaN(answer.points) ? whole : answer.points })),
  }
}

function rubricOf(parts: readonly Row[]): object[] {
  const rubric: { id: string; text: Bilingual; levels: object[] }[] = []
  for (const row of parts) {
    const criterion = rubric.at(-1)
    if (cell(row, 'part') === 'criterion')
      rubric.push({ id: mark(row, 'id') || `c${rubric.length + 1}`, text: text(row), levels: [] })
    else if (criterion)
      criterion.levels.push({
        id: mark(row, 'id') || `l${criterion.levels.length + 1}`,
        text: text(row),
        points: numberIn(row, 'points'),
      })
    else throw new NotPossible('unreadable')
  }
  return rubric
}

function stepsOf(parts: readonly Row[]): object[] {
  const steps: { id: string; text: Bilingual; choices: object[] }[] = []
  for (const row of parts) {
    if (cell(row, 'part') === 'step')
      steps.push({ id: mark(row, 'id') || `s${steps.length + 1}`, text: text(row), choices: [] })
    else {
      const step = steps.at(-1)
      if (!step) throw new NotPossible('unreadable')
      const next = mark(row, 'leads_to')
      step.choices.push({
        id: mark(row, 'id') || `c${step.choices.length + 1}`,
        text: text(row),
        points: cell(row, 'points') === '' ? 0 : numberIn(row, 'points'),
        ...(next !== '' && { next }),
        feedback: why(row),
      })
    }
  }
  return steps
}
