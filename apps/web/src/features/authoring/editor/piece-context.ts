import { createContext, use } from 'react'
import type { CourseFileView, DraftCheck } from '@muster/contracts/schemas/draft.ts'
import type { Figure } from '@muster/contracts/schemas/lesson.ts'

/** What the pieces of a text refer to, and how they change it. */
export interface PieceSurroundings {
  readonly language: 'en' | 'ja'
  readonly canWrite: boolean
  readonly files: readonly CourseFileView[]
  readonly figures: readonly Figure[]
  readonly checks: readonly DraftCheck[]
  readonly changeCheck: (check: DraftCheck) => void
  /** Adds a file to the course. Throws a `Problem` where it is refused. */
  readonly addFile: (file: File) => Promise<CourseFileView>
}

export const PieceContext = createContext<PieceSurroundings | null>(null)

/** The surroundings of a piece; the editor always gives them. */
export function usePieceSurroundings(): PieceSurroundings {
  const surroundings = use(PieceContext)
  if (!surroundings) throw new Error('a piece was shown outside of a text')
  return surroundings
}
