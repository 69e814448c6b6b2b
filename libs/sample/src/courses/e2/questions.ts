import type { Question } from '@muster/contracts/schemas/question.ts'
import { questionsM1 } from './questions-m1.ts'
import { questionsM2 } from './questions-m2.ts'
import { questionsM3 } from './questions-m3.ts'
import { questionsM4 } from './questions-m4.ts'
import { questionsM5 } from './questions-m5.ts'

/** The question bank of course E2, Peacebuilding Fundamentals, in module order. */
export const e2Questions: readonly Question[] = [
  ...questionsM1,
  ...questionsM2,
  ...questionsM3,
  ...questionsM4,
  ...questionsM5,
]
