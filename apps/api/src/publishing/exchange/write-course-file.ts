import { createHash } from 'node:crypto'
import { courseFileFormat, type CourseFileManifest, courseFileVersion } from '@muster/contracts/schemas/course-file.ts'
import type { EditionContent } from '@muster/course/edition-content.ts'
import { type Zippable, zipSync } from 'fflate'
import { sentQuestion } from '../../questions/question-rows.ts'

type Stated = Pick<CourseFileManifest, 'owner' | 'licence' | 'course' | 'edition'>

interface FileToWrite {
  readonly id: string
  readonly sha256: string
  readonly name: string
  readonly content: Uint8Array
}

/** Entries carry no time of their own: the same edition is the same file, byte for byte. */
const mtime = '2020-01-01T00:00:00'

const textOf = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value, null, 2))

/** An edition as a course file. */
export function writeCourseFile(
  { owner, licence, course, edition }: Stated,
  { hours, validityMonths, modules, assessment, questions }: EditionContent,
  files: readonly FileToWrite[],
): Buffer {
  const entries: Record<string, Uint8Array> = {
    'modules.json': textOf(modules),
    'assessment.json': textOf(assessment),
    'questions.json': textOf(questions.map(sentQuestion)),
    ...Object.fromEntries(files.map(({ sha256, content }) => [`files/${sha256}`, content])),
  }
  const checksums = Object.fromEntries(
    Object.entries(entries).map(([path, content]) => [path, createHash('sha256').update(content).digest('hex')]),
  )
  const manifest: CourseFileManifest = {
    format: courseFileFormat,
    version: courseFileVersion,
    ...{ owner, licence, course, edition, hours, validityMonths, checksums },
    files: files.map(({ id, sha256, name }) => ({ id, sha256, name })),
  }
  const zipped: Zippable = { 'manifest.json': [textOf(manifest), { mtime }] }
  // Pictures and recordings are compressed as they are.
  for (const [path, content] of Object.entries(entries))
    zipped[path] = [content, { mtime, level: path.startsWith('files/') ? 0 : 6 }]
  return Buffer.from(zipSync(zipped))
}
