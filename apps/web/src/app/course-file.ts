import { addressOf, Problem } from '@muster/client/client.ts'
import type { CourseFileView } from '@muster/contracts/schemas/draft.ts'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { call } from './client.ts'
import { prepareFile } from './prepare-file.ts'
import { sayFieldProblem, sayProblem } from './problem-words.ts'
import type { Words } from './words.tsx'

/** Adds a file to the courses of the agency. Throws a `Problem` where it is refused. */
export async function addCourseFile(file: File): Promise<CourseFileView> {
  const body = await prepareFile(file)
  return call('authoring.addFile', { query: { name: file.name }, body })
}

/** Where the content of a course's file is read from. */
export const fileAddress = (file: string): string => addressOf('courses.file', { params: { file } })

/** Why a file was not taken, and which are. */
export function sayFileProblem(words: Words, error: unknown): string {
  if (error instanceof Problem && error.status === 415) return words.say(authoring.pieces.otherKind)
  return sayFieldProblem(words, error, '') ?? sayProblem(words, error)
}
