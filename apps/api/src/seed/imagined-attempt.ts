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

/** Chances in a thousand that somebody knows an easy question. */
const abilities = { passed: 970, failed: 640 } as const

/** The attempt of a sample learner: the same bank and learner always give the same one, and graded as it is meant to be. */
export function imagineAttempt(bank: readonly Question[], learner: SampleLearner, rules: Rules): ImaginedAttempt {
  const { attempt } = learner
  for (let turn = 1; ; turn += 1) {
    const imagined = oneAttempt(bank, `${learner.person}/${turn}`, rules, attempt)
    if (attempt === 'as-able' || attempt === null || imagined.grade.passed === (attempt === 'passed')) return imagined
  }
}

function oneAttempt(
  bank: readonly Question[],
  seed: string,
  rules: Rules,
  kind: SampleLearner['attempt'],
): ImaginedAttempt {
  const random = seededRandom(seed)
  const ability = kind === 'passed' || kind === 'failed' ? abilities[kind] : 830 + random.below(190)
  const byKey = new Map(bank.map((question) => [question.key, question]))
  const questions = drawQuestions(bank, { count: rules.drawCount, seed, seen: new Set() }).flatMap(
    (key) => byKey.get(key) ?? [],
  )
  const answers = questions.map((question) => {
    const isKnown = random.below(1000) < ability - difficulty(question)
    if (isKnown) return rightAnswer(question)
    return random.below(25) === 0 ? null : wrongAnswer(question, random)
  })
  const seconds = questions.map((question) => (question.kind === 'scenario' ? 55 : 25) + random.below(60))
  const given = new Map(questions.flatMap(({ key }, index) => (answers[index] ? [[key, answers[index]] as const] : [])))
  return { seed, questions, answers, seconds, grade: gradeAttempt(questions, given, rules.passMark) }
}

/** How much harder than the easiest a question is, in a thousand: most a little, a few a lot. */
function difficulty({ key }: Question): number {
  const drawn = seededRandom(key).below(100)
  return drawn < 8 ? 380 : drawn < 30 ? 180 : drawn
}
