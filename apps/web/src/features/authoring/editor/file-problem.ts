import { Problem } from '@muster/client/client.ts'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { sayFieldProblem, sayProblem } from '../../../app/problem-words.ts'
import type { Words } from '../../../app/words.tsx'

/** Why a file was not taken, and which are. */
export function sayFileProblem(words: Words, error: unknown): string {
  if (error instanceof Problem && error.status === 415) return words.say(authoring.pieces.otherKind)
  return sayFieldProblem(words, error, '') ?? sayProblem(words, error)
}
