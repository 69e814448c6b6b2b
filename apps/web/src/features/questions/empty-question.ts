import type { DraftWords } from '@muster/contracts/schemas/draft.ts'
import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import type { QuestionKind } from './use-questions.ts'

export type OfKind<K extends QuestionKind> = Extract<BankQuestion, { kind: K }>
export type Common = Pick<BankQuestion, 'outcome' | 'module' | 'points' | 'stem' | 'explanation'>

export const noText: DraftWords = { en: '', ja: '' }

/** An id that none of the items has: a, b, c …, then a1, b1 … */
export function freeId(items: readonly { readonly id: string }[]): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  for (let round = 0; ; round += 1) {
    for (const letter of letters) {
      const id = round === 0 ? letter : `${letter}${round}`
      if (!items.some((item) => item.id === id)) return id
    }
  }
}

const items = (count: number): { id: string; text: DraftWords }[] =>
  Array.from({ length: count }, (_, index) => ({ id: 'abcdefgh'.charAt(index), text: noText }))

const common: Common = { outcome: '', module: '', points: 1, stem: noText, explanation: noText }

/** A question of a kind with nothing in it yet; what all kinds share is taken along from another. */
export function emptyQuestion(kind: QuestionKind, from: Common = common): BankQuestion {
  const { outcome, module, points, stem, explanation } = from
  const shared = { outcome, module, points, stem, explanation }
  switch (kind) {
    case 'single':
    case 'multiple':
      return { kind, ...shared, options: items(3).map((item) => ({ ...item, correct: false, because: noText })) }
    case 'order':
      return { kind, ...shared, steps: items(3) }
    case 'match':
      return { kind, ...shared, left: items(2), right: items(2), pairs: {} }
    case 'numeric':
      return { kind, ...shared, format: 'number', answer: 0, tolerance: 0, unit: noText }
    case 'hotspot':
      return { kind, ...shared, picture: { ...noPicture, alt: noText }, areas: items(2).map(emptyArea) }
    case 'short':
      return { kind, ...shared, match: 'exact', ignoresDiacritics: true, accepted: [emptyAccepted([], points)] }
    case 'scenario':
      return { kind, ...shared, steps: [emptySituation([])] }
    case 'written': {
      const rubric = [emptyCriterion([])]
      return { kind, ...shared, points: rubricPoints(rubric), takesFile: false, rubric }
    }
  }
}

export type Area = OfKind<'hotspot'>['areas'][number]

/** No file has this id: the server says so when a question is saved without a picture. */
export const noPicture = { file: '00000000-0000-0000-0000-000000000000', width: 1, height: 1 }

/** The first of a question is right, and each stands beside the others. */
export function emptyArea({ id, text }: { id: string; text: DraftWords }, at: number): Area {
  const x = 15 + ((at * 20) % 80)
  return { id, text, shape: { form: 'circle', x, y: 50, radius: 8 }, correct: at === 0, because: noText }
}

export type Accepted = OfKind<'short'>['accepted'][number]

export const emptyAccepted = (others: readonly Accepted[], points: number): Accepted => ({
  id: freeId(others),
  spellings: { en: [], ja: [] },
  points,
  feedback: noText,
})

export type Situation = OfKind<'scenario'>['steps'][number]

export const emptySituation = (others: readonly Situation[]): Situation => ({
  id: freeId(others),
  text: noText,
  choices: items(2).map((item, index) => ({ ...item, points: index === 0 ? 1 : 0, feedback: noText })),
})

export type Criterion = OfKind<'written'>['rubric'][number]

/** Two levels: what earns nothing, and what earns a point. */
export const emptyCriterion = (others: readonly Criterion[]): Criterion => ({
  id: freeId(others),
  text: noText,
  levels: items(2).map((item, index) => ({ ...item, points: index })),
})

/** The most points a rubric can earn. */
export const rubricPoints = (rubric: readonly Criterion[]): number =>
  rubric.reduce((sum, { levels }) => sum + Math.max(0, ...levels.map(({ points }) => points)), 0)

const isEmpty = (text: DraftWords | undefined): boolean => !text || (text.en.trim() === '' && text.ja.trim() === '')

/** The question as it is sent: explanations and units that nobody wrote are left out. */
export function writtenQuestion(question: BankQuestion): BankQuestion {
  if (question.kind === 'single' || question.kind === 'multiple')
    return { ...question, options: question.options.map(withoutEmpty) }
  if (question.kind === 'hotspot') return { ...question, areas: question.areas.map(withoutEmpty) }
  if (question.kind === 'short') return { ...question, accepted: question.accepted.map(writtenAccepted) }
  if (question.kind !== 'numeric') return question
  const { unit, ...rest } = question
  return unit && !isEmpty(unit) ? { ...rest, unit } : rest
}

function withoutEmpty<T extends { because?: DraftWords | undefined }>({ because, ...rest }: T) {
  return because && !isEmpty(because) ? { ...rest, because } : rest
}

/** Lines that nobody wrote anything in are no ways of writing an answer. */
function writtenAccepted({ feedback, spellings, ...rest }: Accepted): Accepted {
  const lines = (all: readonly string[]): string[] => all.map((line) => line.trim()).filter((line) => line !== '')
  const written = { ...rest, spellings: { en: lines(spellings.en), ja: lines(spellings.ja) } }
  return feedback && !isEmpty(feedback) ? { ...written, feedback } : written
}

/** The question as the form holds it: with room for what may be written. */
export function editableQuestion(question: BankQuestion): BankQuestion {
  if (question.kind === 'single' || question.kind === 'multiple')
    return { ...question, options: question.options.map((option) => ({ because: noText, ...option })) }
  if (question.kind === 'hotspot')
    return { ...question, areas: question.areas.map((area) => ({ because: noText, ...area })) }
  if (question.kind === 'short')
    return { ...question, accepted: question.accepted.map((answer) => ({ feedback: noText, ...answer })) }
  return question.kind === 'numeric' ? { unit: noText, ...question } : question
}

/** A list with an item one place further up or down; unchanged where there is no such place. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const out = [...list]
  const [item] = out.splice(index, 1)
  if (item === undefined || index + by < 0 || index + by > out.length) return [...list]
  out.splice(index + by, 0, item)
  return out
}

/** The most points along the ways through a situation; 0 while it runs in a circle. */
export function bestPoints(steps: readonly Situation[]): number {
  const best = (id: string | undefined, above: readonly string[]): number => {
    const step = steps.find((one) => one.id === id)
    if (!step || above.includes(step.id)) return 0
    return Math.max(0, ...step.choices.map(({ points, next }) => points + best(next, [...above, step.id])))
  }
  return best(steps[0]?.id, [])
}
