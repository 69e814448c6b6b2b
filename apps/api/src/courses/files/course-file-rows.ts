import type { CourseFileView } from '@muster/contracts/schemas/draft.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'

/** A row of `course_file` as the driver gives it: sizes in bytes come as text. */
export interface CourseFileRow extends Omit<CourseFileView, 'bytes'> {
  readonly bytes: string
}

export const fileColumns = 'id, media_type AS "mediaType", bytes, width, height, name'

export const presentFile = ({ id, mediaType, bytes, width, height, name }: CourseFileRow): CourseFileView => ({
  id,
  mediaType,
  bytes: Number(bytes),
  width,
  height,
  name,
})

/** Of some files those that the asker may see. */
export async function filesOf(tx: Tx, ids: readonly string[]): Promise<CourseFileView[]> {
  if (ids.length === 0) return []
  const rows = await tx.query<CourseFileRow>(`SELECT ${fileColumns} FROM course_file WHERE id = ANY ($1::uuid[])`, [
    [...new Set(ids)],
  ])
  return rows.map(presentFile)
}

/** The key of a file's content in the file store. */
export const courseFileKey = (agencyId: string, sha256: string): string => `courses/${agencyId}/${sha256}`
