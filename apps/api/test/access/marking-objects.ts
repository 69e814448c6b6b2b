import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Objects, Request } from './matrix-cases.ts'

/** A file of the owner's attempt. */
export interface MarkingObjects {
  readonly attemptFile: string
}

type One = (text: string, values: unknown[]) => Promise<string>

const sha256 = 'cd'.repeat(32)
/** Where the content of the file lies. */
export const answerKey = (person: string): string => `answers/${person}/${sha256}`

export async function markingObjects(
  one: One,
  { person, agency, attempt }: { readonly person: string; readonly agency: string; readonly attempt: string },
): Promise<MarkingObjects> {
  const attemptFile = await one(
    `INSERT INTO attempt_file (attempt_id, position, person_id, agency_id, marking_agency_id, sha256, media_type, bytes, name)
     VALUES ($1, 1, $2, $3, $3, $4, 'application/pdf', 9, 'note.pdf') RETURNING id`,
    [attempt, person, agency, sha256],
  )
  return { attemptFile }
}

export const markingRequests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  // The first question of the attempt takes no file: whoever may try is told so.
  'assessments.addFile': ({ attempt }) => ({ params: { attempt, position: '1' }, query: 'name=note.pdf' }),
  'assessments.file': ({ attempt, attemptFile: file }) => ({ params: { attempt, file } }),
}
