import { foldText } from '@muster/assessment/fold-text.ts'
import type { Bilingual, Picture, Shape } from '@muster/assessment/question.ts'
import type { ImportNote } from '@muster/contracts/question-file-codes.ts'
import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import { type Given, NotPossible } from './found.ts'

type Of<Kind extends BankQuestion['kind']> = Extract<BankQuestion, { kind: Kind }>

export interface Built {
  readonly question: BankQuestion
  readonly notes: readonly ImportNote[]
}

/** What every kind has, as a file in one language says it. */
export interface Asked {
  readonly stem: string
  /** Empty where the file explains nothing. */
  readonly explanation: string
  readonly points?: number
  readonly notes?: readonly ImportNote[]
}

export interface ReadOption {
  readonly text: string
  readonly correct: boolean
  readonly because: string
}

const letters = 'abcdefghijklmnopqrstuvwxyz'
const idAt = (index: number): string => letters[index] ?? `i${index}`

/** A text in the language of the file, the other one waiting. */
export const inOne = ({ language }: Given, text: string): Bilingual => ({ en: '', ja: '', [language]: text })

function commonOf(given: Given, asked: Asked, right: readonly string[]) {
  const { stem, explanation, points, notes = [] } = asked
  const isWhole = points !== undefined && Number.isSafeInteger(points) && points >= 1 && points <= 100
  const said = given.language === 'en' ? `The right answer: ${right.join('; ')}` : `正解：${right.join('、')}`
  return {
    shared: {
      outcome: given.outcome,
      module: given.module,
      points: isWhole ? points : 1,
      stem: inOne(given, stem),
      explanation: inOne(given, explanation === '' ? said : explanation),
    },
    notes: [
      ...notes,
      ...(explanation === '' ? (['explanation-made'] as const) : []),
      ...(points !== undefined && !isWhole ? (['points-changed'] as const) : []),
    ],
  }
}

/** A question with choices: several may be right only when the file says that several are to be marked. */
export function choiceQuestion(
  given: Given,
  asked: Asked,
  kind: 'single' | 'multiple',
  options: readonly ReadOption[],
): Built {
  const right = options.filter(({ correct }) => correct)
  // Where a file explains only its right answers, that explains the question.
  const explanation = asked.explanation || right.flatMap(({ because }) => (because === '' ? [] : [because])).join('\n')
  const { shared, notes } = commonOf(
    given,
    { ...asked, explanation },
    right.map(({ text }) => text),
  )
  const question: Of<'single'> | Of<'multiple'> = {
    kind,
    ...shared,
    options: options.map(({ text, correct, because }, index) => ({
      id: idAt(index),
      text: inOne(given, text),
      correct,
      ...(because !== '' && { because: inOne(given, because) }),
    })),
  }
  return { question, notes }
}

const truths = { en: ['True', 'False'], ja: ['正しい', '誤り'] } as const

/** A statement that is true or not, as a choice of the two. */
export function truthQuestion(
  given: Given,
  asked: Asked,
  isTrue: boolean,
  because: { readonly true: string; readonly false: string },
): Built {
  const [yes, no] = truths[given.language]
  return choiceQuestion(given, asked, 'single', [
    { text: yes, correct: isTrue, because: because.true },
    { text: no, correct: !isTrue, because: because.false },
  ])
}

export function orderQuestion(given: Given, asked: Asked, steps: readonly string[]): Built {
  const { shared, notes } = commonOf(given, asked, [steps.join(' → ')])
  const items = steps.map((text, index) => ({ id: idAt(index), text: inOne(given, text) }))
  return { question: { kind: 'order', ...shared, steps: items }, notes }
}

/** Pairs as a file lists them; an empty left side gives a right side that belongs to nothing. */
export function matchQuestion(
  given: Given,
  asked: Asked,
  pairs: readonly { readonly left: string; readonly right: string }[],
): Built {
  const lefts = pairs.filter(({ left }) => left !== '')
  const rights = [...new Set(pairs.map(({ right }) => right))].filter((right) => right !== '')
  const { shared, notes } = commonOf(
    given,
    asked,
    lefts.map(({ left, right }) => `${left} – ${right}`),
  )
  const question: Of<'match'> = {
    kind: 'match',
    ...shared,
    left: lefts.map(({ left }, index) => ({ id: `l${index + 1}`, text: inOne(given, left) })),
    right: rights.map((right, index) => ({ id: `r${index + 1}`, text: inOne(given, right) })),
    pairs: Object.fromEntries(
      lefts.flatMap(({ right }, index) => (right === '' ? [] : [[`l${index + 1}`, `r${rights.indexOf(right) + 1}`]])),
    ),
  }
  return { question, notes }
}

export function numericQuestion(given: Given, asked: Asked, answer: number, tolerance: number): Built {
  if (!Number.isFinite(answer) || !Number.isFinite(tolerance)) throw new NotPossible('no-key')
  const { shared, notes } = commonOf(given, asked, [tolerance === 0 ? `${answer}` : `${answer} ± ${tolerance}`])
  return { question: { kind: 'numeric', ...shared, format: 'number', answer, tolerance }, notes }
}

export interface ReadPlace {
  /** Empty where the file does not name it. */
  readonly name: string
  readonly shape: Shape
  readonly correct: boolean
}

const unnamed = { place: { en: 'Place', ja: '場所' }, picture: { en: 'A picture', ja: '画像' } } as const

/** A place to find on a picture; what a file does not name is numbered. */
export function hotspotQuestion(
  given: Given,
  asked: Asked,
  picture: Omit<Picture, 'alt'> & { readonly alt: string },
  places: readonly ReadPlace[],
): Built {
  const { file, width, height } = picture
  const named = places.map((place, at) => ({
    ...place,
    name: place.name || `${unnamed.place[given.language]} ${at + 1}`,
  }))
  const right = named.flatMap(({ name, correct }) => (correct ? [name] : []))
  const isNamed = places.every(({ name }) => name !== '') && picture.alt !== ''
  const { shared, notes } = commonOf(given, asked, right)
  const question: Of<'hotspot'> = {
    kind: 'hotspot',
    ...shared,
    picture: { file, width, height, alt: inOne(given, picture.alt || unnamed.picture[given.language]) },
    areas: named.map(({ name, shape, correct }, index) => ({
      id: idAt(index),
      text: inOne(given, name),
      shape: writable(shape),
      correct,
    })),
  }
  return { question, notes: isNamed ? notes : [...notes, 'places-named'] }
}

const writable = (shape: Shape): Of<'hotspot'>['areas'][number]['shape'] =>
  shape.form === 'polygon' ? { ...shape, corners: [...shape.corners] } : shape

export interface ReadWords {
  readonly text: string
  /** Of the points, 0 to 1; below 0 as nothing. */
  readonly share: number
  readonly because: string
}

/**
 * Moodle's star stands for any letters: all around each answer it means “contains”, and alone it catches every other answer,
 * which no answer here does. Throws where it stands anywhere else.
 */
export function withoutStars(all: readonly ReadWords[]): { match: 'exact' | 'contains'; words: ReadWords[] } {
  const caught = all.filter(({ text }) => text === '*')
  const words = all.filter(({ text }) => text !== '*')
  const inside = words.map(({ text }) => /^\*([^*]+)\*$/.exec(text)?.[1]?.trim())
  const isContained = inside.length > 0 && inside.every((text) => text !== undefined)
  const hasStar = !isContained && words.some(({ text }) => /(?<!\\)\*/.test(text))
  if (hasStar || caught.some(({ share }) => share > 0)) throw new NotPossible('pattern')
  return {
    match: isContained ? 'contains' : 'exact',
    words: words.map((one, at) => ({ ...one, text: (inside[at] ?? one.text).replaceAll('\\*', '*') })),
  }
}

/** The fewest points, beginning with those a file names, that give every share a whole number of them. */
function pointsFor(shares: readonly number[], named: number): number {
  const isWhole = (points: number) =>
    shares.every((share) => Math.abs(share * points - Math.round(share * points)) < 0.02)
  return [named, ...Array.from({ length: 100 }, (_, at) => at + 1)].find(isWhole) ?? 100
}

/** A question answered with words; those that earn the same and are told the same are ways to write one answer. */
export function shortQuestion(
  given: Given,
  asked: Asked,
  match: 'exact' | 'contains',
  words: readonly ReadWords[],
): Built {
  const known = new Map<string, number>()
  let isByCase = false
  const answers = new Map<string, { readonly share: number; readonly because: string; readonly texts: string[] }>()
  for (const { text, share, because } of words) {
    const folded = foldText(text, false)
    const earned = Math.min(1, Math.max(0, share))
    const before = known.get(folded)
    isByCase ||= before !== undefined && before !== earned
    if (folded === '' || before !== undefined) continue
    known.set(folded, earned)
    const same = answers.get(`${earned} ${because}`)
    const line = text.replaceAll(/\s+/g, ' ').trim()
    if (same) same.texts.push(line)
    else answers.set(`${earned} ${because}`, { share: earned, because, texts: [line] })
  }
  const all = [...answers.values()]
  const right = all.filter(({ share }) => share > 0.999).flatMap(({ texts }) => texts)
  if (right.length === 0) throw new NotPossible('no-key')
  const said = all.flatMap(({ share, because }) => (share > 0.999 && because !== '' ? [because] : []))
  const { shared, notes } = commonOf(given, { ...asked, explanation: asked.explanation || said.join('\n') }, right)
  const points = pointsFor(
    all.map(({ share }) => share),
    shared.points,
  )
  const question: Of<'short'> = {
    kind: 'short',
    ...shared,
    points,
    match,
    ignoresDiacritics: false,
    accepted: all.map(({ share, because, texts }, index) => ({
      id: idAt(index),
      spellings: { en: [], ja: [], [given.language]: texts },
      points: Math.round(share * points),
      ...(because !== '' && { feedback: inOne(given, because) }),
    })),
  }
  const found = [
    ...notes,
    ...(points !== shared.points ? (['points-changed'] as const) : []),
    ...(isByCase ? (['case-dropped'] as const) : []),
  ]
  return { question, notes: [...new Set(found)] }
}

/**
 * Whether weights in percent can be kept: one choice worth everything, or several that are worth everything together in
 * equal parts. Anything else would give part of the points, which no question here does.
 */
export function kindByWeights(weights: readonly number[], isSingle: boolean): 'single' | 'multiple' {
  const positive = weights.filter((weight) => weight > 0)
  if (positive.length === 0) throw new NotPossible('no-key')
  if (isSingle) {
    if (positive.some((weight) => weight < 99.9)) throw new NotPossible('partly-right')
    return 'single'
  }
  const sum = positive.reduce((total, weight) => total + weight, 0)
  const areEqual = Math.max(...positive) - Math.min(...positive) < 0.1
  if (!areEqual || sum < 98) throw new NotPossible('partly-right')
  return 'multiple'
}
