import { drawQuestions } from '@muster/assessment/draw.ts'
import { gradeAttempt, type AttemptGrade } from '@muster/assessment/grade-attempt.ts'
import type { Answer, Question } from '@muster/assessment/question.ts'
import { seededRandom } from '@muster/assessment/random.ts'
import { rightAnswer } from '@muster/assessment/right-answer.ts'
import type { SampleLearner } from '@muster/sample/world/learners.ts'
import { wrongAnswer } from './wrong-answer.ts'

/** A finished attempt nobody made: which questions it drew, what was answered after how long, and its grade. */
export interface ImaginedAttempt {
  readonly seed: string
  readonly questions: readonly Question[]
  /** By place; null where the question was left out. */
  readonly answers: readonly (Answer | null)[]
  /** Seconds spent on each question. */
  readonly seconds: readonly number[]
  readonly grade: AttemptGrade
}

interface Rules {
  readonly drawCount: number
  /** Percent. */
  readonly passMark: number
}

interface Sitting {
  readonly seed: string
  /** Chances in a thousand to know an easy question. */
  readonly ability: number
  readonly seen: ReadonlySet<string>
}

const unseen: ReadonlySet<string> = new Set()
/** What somebody writes to whom a marker gave every point. */
const knowing: Answer = { kind: 'written', text: 'Marked in an earlier year; the paper is kept by the course staff.' }

/** The attempts of a sample learner, one or two: the same bank and learner always give the same ones. */
export function imagineAttempts(
  bank: readonly Question[],
  { person, attempt }: SampleLearner,
  rules: Rules,
): ImaginedAttempt[] {
  if (attempt === null) return []
  if (attempt === 'as-able') return asAble(bank, person, rules)
  const ability = attempt === 'passed' ? 970 : 640
  for (let turn = 1; ; turn += 1) {
    const imagined = imagine(bank, { seed: `${person}/${turn}`, ability, seen: unseen }, rules)
    if (imagined.grade.passed === (attempt === 'passed')) return [imagined]
  }
}

/** Seven in ten know their way; of those who fail most learn and try again. */
function asAble(bank: readonly Question[], person: string, rules: Rules): ImaginedAttempt[] {
  const random = seededRandom(person)
  const ability = random.below(10) < 7 ? 930 + random.below(70) : 640 + random.below(160)
  const first = imagine(bank, { seed: `${person}/1`, ability, seen: unseen }, rules)
  if (first.grade.passed || random.below(10) === 0) return [first]
  const seen = new Set(first.questions.map(({ key }) => key))
  return [first, imagine(bank, { seed: `${person}/2`, ability: Math.min(ability + 200, 980), seen }, rules)]
}

function imagine(bank: readonly Question[], { seed, ability, seen }: Sitting, rules: Rules): ImaginedAttempt {
  const random = seededRandom(seed)
  const byKey = new Map(bank.map((question) => [question.key, question]))
  const keys = drawQuestions(bank, { count: rules.drawCount, seed, seen })
  const questions = keys.flatMap((key) => byKey.get(key) ?? [])
  const answers = questions.map((question) => {
    const isKnown = random.below(1000) < ability - difficulty(question)
    if (isKnown) return rightAnswer(question) ?? knowing
    return random.below(25) === 0 ? null : wrongAnswer(question, random)
  })
  const seconds = questions.map((question) => (question.kind === 'scenario' ? 55 : 25) + random.below(60))
  const marks = questions.flatMap(({ key, points }, index) =>
    answers[index] === knowing ? [[key, points] as const] : [],
  )
  const given = questions.flatMap(({ key }, index) => (answers[index] ? [[key, answers[index]] as const] : []))
  return {
    seed,
    questions,
    answers,
    seconds,
    grade: gradeAttempt(questions, new Map(given), rules.passMark, new Map(marks)),
  }
}

/** How much harder than the easiest a question is, in a thousand: most a little, a few a lot. */
function difficulty({ key }: Question): number {
  const drawn = seededRandom(key).below(100)
  return drawn < 8 ? 350 : drawn < 30 ? 150 : drawn / 2
}
