import type { Tx } from '../../platform/database/unit-of-work.ts'
import type { Files } from '../../platform/files/files.ts'
import { courseFileKey } from './course-file-rows.ts'
import { safeFileName } from './file-name.ts'
import type { CourseFileKind } from './recognise-course-file.ts'

export interface ContentToKeep {
  readonly sha256: string
  readonly name: string
  readonly content: Buffer
  readonly kind: CourseFileKind
}

/** Keeps the content of a file that came with a course, once an agency. The file's id there. */
export async function keepContent(
  tx: Tx,
  files: Pick<Files, 'write'>,
  { agencyId, personId }: { readonly agencyId: string; readonly personId: string },
  { sha256, name, content, kind }: ContentToKeep,
): Promise<string> {
  const key = courseFileKey(agencyId, sha256)
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 39))', [key])
  const [known] = await tx.query<{ id: string }>('SELECT id FROM course_file WHERE agency_id = $1 AND sha256 = $2', [
    agencyId,
    sha256,
  ])
  if (known) return known.id
  const { mediaType, size } = kind
  // Content first, then the row that names it: a row without its content must never be seen.
  await files.write(key, content, mediaType)
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO course_file (agency_id, sha256, media_type, bytes, width, height, name, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
    [
      agencyId,
      sha256,
      mediaType,
      content.length,
      size?.width ?? null,
      size?.height ?? null,
      safeFileName(name, mediaType),
      personId,
    ],
  )
  if (!row) throw new Error('the file was not kept')
  return row.id
}
