import { Problem } from '@muster/client/client.ts'
import type { FieldCode, ProblemCode } from '@muster/contracts/codes.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import type { Message } from '@muster/words/message.ts'
import type { Words } from './words.tsx'

const problems: Record<ProblemCode, Message> = errors.problems
const fields: Record<FieldCode, Message> = errors.fields

const isFieldCode = (code: string): code is FieldCode => Object.hasOwn(fields, code)

/** What went wrong and what to do, in the reader's language; anything unknown reads as a fault on our side. */
export function sayProblem(words: Words, error: unknown): string {
  if (!(error instanceof Problem)) return words.say(errors.problems.unexpected)
  if (error.code === 'offline') return words.say(errors.noConnection)
  return words.sayLoosely(problems[error.code] ?? errors.problems.unexpected)
}

/** The error of one entry of a form, by its pointer such as `/email`; undefined when it was accepted. */
export function sayFieldProblem(words: Words, error: unknown, pointer: string): string | undefined {
  if (!(error instanceof Problem)) return undefined
  const found = error.errors.find((one) => one.pointer === pointer)
  if (!found) return undefined
  return sayFieldCode(words, found.code)
}

/** What is wrong with an entry, by its code alone. */
export const sayFieldCode = (words: Words, code: string): string =>
  words.sayLoosely(isFieldCode(code) ? fields[code] : errors.fields.invalid)
