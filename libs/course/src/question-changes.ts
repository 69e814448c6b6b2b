import type { BankQuestion } from '@muster/contracts/schemas/question.ts'

/** A part of a question: its field, and which of several it is, counted from 1. */
export interface QuestionPart {
  readonly field: string
  readonly number: number | null
}

export type PartValue = string | number | boolean

/** One thing in which two versions of a question differ; what is in neither language has none. */
export interface QuestionChange {
  /** From the whole to the part, such as choice 2, its reason. */
  readonly path: readonly QuestionPart[]
  readonly language: 'en' | 'ja' | null
  /** `null` where there was, or is, nothing. */
  readonly before: PartValue | null
  readonly after: PartValue | null
}

interface Leaf {
  readonly path: readonly QuestionPart[]
  readonly language: 'en' | 'ja' | null
  readonly value: PartValue
}

type Json = PartValue | null | undefined | readonly Json[] | { readonly [field: string]: Json }
type Item = { readonly id: string } & { readonly [field: string]: Json }

const languages = ['en', 'ja'] as const

/** Everything in which a later version of a question differs from an earlier one, in the order in which it is written. */
export function questionChanges(before: BankQuestion, after: BankQuestion): QuestionChange[] {
  const [was, is] = [leavesOf(before), leavesOf(after)]
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)]
    const { path, language } = now ?? old ?? { path: [], language: null }
    const change = { path, language, before: old?.value ?? null, after: now?.value ?? null }
    // What came or went is told by its words; that it was not right, or earned nothing, adds nothing to them.
    const isNothing = !(old && now) && (change.before ?? change.after ?? false) === false
    return change.before === change.after || isNothing ? [] : [change]
  })
}

/** Every value of a question by a name that stays when items move. */
function leavesOf(question: BankQuestion): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  const add = (key: string, path: readonly QuestionPart[], value: Json, language: Leaf['language'] = null): void => {
    if (value === '' || !isPlain(value)) return
    leaves.set(`${key}/${language ?? ''}`, { path, language, value })
  }
  const walk = (key: string, path: readonly QuestionPart[], value: Json): void => {
    if (isText(value)) for (const one of languages) add(key, path, wordsOf(value[one]), one)
    else if (isItems(value)) items(key, path, value)
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) fields(key, path, value)
    else add(key, path, value)
  }
  const fields = (key: string, path: readonly QuestionPart[], value: object): void => {
    for (const [field, inner] of Object.entries(value) as [string, Json][]) {
      const inside = [...path, { field, number: null }]
      if (field === 'id') continue
      else if (field === 'shape') add(`${key}/${field}`, inside, JSON.stringify(inner))
      else if (field === 'pairs') pairs(`${key}/${field}`, path, inner)
      else if (field === 'next') add(`${key}/${field}`, inside, stepNumber(question, inner))
      else if (field === 'answer') add(`${key}/${field}`, inside, answerOf(question) ?? inner)
      else walk(`${key}/${field}`, inside, inner)
    }
  }
  const items = (key: string, path: readonly QuestionPart[], value: readonly Item[]): void => {
    const above = path.slice(0, -1)
    const field = path.at(-1)?.field ?? ''
    for (const [at, item] of value.entries()) fields(`${key}/${item.id}`, [...above, { field, number: at + 1 }], item)
    if (isOrdered(question, field))
      for (const one of languages)
        add(`${key}/order`, [...above, { field: 'order', number: null }], orderOf(value, one), one)
  }
  const pairs = (key: string, path: readonly QuestionPart[], value: Json): void => {
    if (question.kind !== 'match' || typeof value !== 'object') return
    for (const [at, left] of question.left.entries()) {
      const partner = question.right.find(({ id }) => id === question.pairs[left.id])
      const inside = [...path, { field: 'left', number: at + 1 }, { field: 'pairs', number: null }]
      for (const one of languages) add(`${key}/${left.id}`, inside, partner?.text[one], one)
    }
  }
  fields('', [], question)
  return leaves
}

const isPlain = (value: Json): value is PartValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

const isText = (value: Json): value is { readonly en: Json; readonly ja: Json } =>
  typeof value === 'object' && value !== null && Object.keys(value).toSorted().join() === 'en,ja'

/** Words, or the several ways to write them. */
const wordsOf = (value: Json): Json => (Array.isArray(value) ? value.join(' / ') : value)

const isItems = (value: Json): value is readonly Item[] =>
  Array.isArray(value) && value.every((one: Json) => typeof one === 'object' && one !== null && 'id' in one)

/** Whether the order of items is part of what the question asks: choices are shuffled, steps are not. */
const isOrdered = ({ kind }: BankQuestion, field: string): boolean =>
  (field === 'steps' && (kind === 'order' || kind === 'scenario')) || field === 'rubric'

const orderOf = (items: readonly Item[], language: 'en' | 'ja'): string =>
  items
    .flatMap(({ text }) => {
      const words = isText(text) ? text[language] : ''
      return typeof words === 'string' && words !== '' ? [words] : []
    })
    .join(' → ')

function stepNumber(question: BankQuestion, id: Json): Json {
  return question.kind === 'scenario' ? question.steps.findIndex((step) => step.id === id) + 1 : id
}

/** A time of day as it is read; `null` for other answers. */
function answerOf(question: BankQuestion): string | null {
  if (question.kind !== 'numeric' || question.format !== 'time') return null
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(Math.floor(question.answer / 60))}:${two(question.answer % 60)}`
}
