import type { Question } from '@muster/contracts/schemas/question.ts'
import { questionsM1 } from './questions-m1.ts'
import { questionsM2 } from './questions-m2.ts'
import { questionsM3 } from './questions-m3.ts'

/** The question bank of course E2, Peacebuilding Fundamentals, in module order. */
export const e2Questions: readonly Question[] = [...questionsM1, ...questionsM2, ...questionsM3]
