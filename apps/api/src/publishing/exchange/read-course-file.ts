import { createHash } from 'node:crypto'
import { bankFaults } from '@muster/assessment/untranslated.ts'
import type { FieldCode } from '@muster/contracts/codes.ts'
import type { AssessmentSettings } from '@muster/contracts/schemas/assessment-settings.ts'
import {
  courseFileAssessment,
  courseFileManifest,
  type CourseFileManifest,
  courseFileModules,
  courseFileQuestions,
} from '@muster/contracts/schemas/course-file.ts'
import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import { type Entry, fromBufferPromise } from 'yauzl'
import { z } from 'zod'
import { type CourseFileKind, recogniseCourseFile } from '../../courses/files/recognise-course-file.ts'
import { filesOfBlock } from '../../courses/published-edition.ts'
import { Refusal } from '../../platform/problems/refusal.ts'

const megabyte = 1_048_576
/** A course has at most 1,000 files; the rest are the four parts and a folder. */
const mostEntries = 1_005
/** What all of it may unpack to, and each part of text. */
const mostUnpacked = 200 * megabyte
const mostText = 30 * megabyte

const parts = ['modules.json', 'assessment.json', 'questions.json'] as const
const manifestPath = 'manifest.json'
const filePath = /^files\/[0-9a-f]{64}$/

export interface CourseFileContent {
  readonly id: string
  readonly sha256: string
  readonly name: string
  readonly content: Buffer
  readonly kind: CourseFileKind
}

/** A course file that was looked at: all of it can be taken in. */
export interface CourseFileRead {
  readonly sha256: string
  readonly manifest: CourseFileManifest
  readonly modules: readonly ModuleContent[]
  readonly assessment: AssessmentSettings | null
  readonly questions: readonly BankQuestion[]
  readonly files: readonly CourseFileContent[]
}

export const refusedCourseFile = (code: FieldCode): Refusal =>
  new Refusal(422, 'invalid-request', [{ pointer: '', code }])

const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

/** Looks at a course file in memory. Throws a refusal (422) that says what is wrong with it; nothing is written anywhere. */
export async function readCourseFile(bytes: Buffer): Promise<CourseFileRead> {
  const entries = await unpacked(bytes)
  const manifest = manifestOf(entries.get(manifestPath))
  entries.delete(manifestPath)
  checkSums(entries, manifest)
  const modules = partOf(entries, 'modules.json', courseFileModules)
  const assessment = partOf(entries, 'assessment.json', courseFileAssessment)
  const questions = partOf(entries, 'questions.json', courseFileQuestions)
  if (questions.some((one) => bankFaults({ key: 'new', ...one }).length > 0))
    throw refusedCourseFile('course-file-content')
  const files = await filesIn(entries, manifest)
  const known = new Set(files.map(({ id }) => id))
  const shown = modules.flatMap(({ lessons }) =>
    lessons.flatMap(({ blocks }) => [...blocks.en, ...blocks.ja].flatMap(filesOfBlock)),
  )
  if (shown.some((id) => !known.has(id))) throw refusedCourseFile('course-file-content')
  const sizes = new Map(files.map(({ id, kind }) => [id, kind.size && `${kind.size.width}x${kind.size.height}`]))
  const hasPicture = (question: BankQuestion): boolean =>
    question.kind !== 'hotspot' ||
    sizes.get(question.picture.file) === `${question.picture.width}x${question.picture.height}`
  if (!questions.every(hasPicture)) throw refusedCourseFile('course-file-content')
  return { sha256: hashOf(bytes), manifest, modules, assessment, questions, files }
}

/** Unix keeps the type of a file in the upper half. */
const isLink = ({ externalFileAttributes }: Entry): boolean => ((externalFileAttributes >>> 16) & 0xf0_00) === 0xa0_00

const isPart = (name: string): boolean => name === manifestPath || parts.some((part) => part === name)

/** The entries of the zip. A name that the format does not have, twice the same name, or too much of anything refuses all. */
async function unpacked(bytes: Buffer): Promise<Map<string, Buffer>> {
  try {
    const entries = new Map<string, Buffer>()
    let size = 0
    const archive = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true })
    if (archive.entryCount > mostEntries) throw refusedCourseFile('package-unsafe')
    for await (const entry of archive.eachEntry()) {
      const { fileName, uncompressedSize } = entry
      if (fileName === 'files/' && uncompressedSize === 0) continue
      size += uncompressedSize
      const isText = isPart(fileName)
      if (
        entries.has(fileName) ||
        isLink(entry) ||
        entry.isEncrypted() ||
        !(isText || filePath.test(fileName)) ||
        size > mostUnpacked ||
        (isText && uncompressedSize > mostText)
      )
        throw refusedCourseFile('package-unsafe')
      // The reader stops where an entry is longer than it says.
      const pieces: Buffer[] = []
      for await (const piece of await archive.openReadStreamPromise(entry)) pieces.push(piece as Buffer)
      entries.set(fileName, Buffer.concat(pieces))
    }
    return entries
  } catch (error) {
    throw error instanceof Refusal ? error : refusedCourseFile('package-unsafe')
  }
}

function jsonOf(content: Buffer, code: FieldCode): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content), (_, value: unknown) => {
      // The database keeps neither, and no author wrote them.
      if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) throw refusedCourseFile(code)
      return value
    })
  } catch {
    throw refusedCourseFile(code)
  }
}

const anyVersion = z.object({ format: z.literal('muster-course'), version: z.number() })

function manifestOf(content: Buffer | undefined): CourseFileManifest {
  if (!content) throw refusedCourseFile('course-file-manifest')
  const json = jsonOf(content, 'course-file-manifest')
  const version = anyVersion.safeParse(json)
  if (version.success && version.data.version !== 1) throw refusedCourseFile('course-file-version')
  const read = courseFileManifest.safeParse(json)
  if (!read.success) throw refusedCourseFile('course-file-manifest')
  return read.data
}

/** Every entry has its checksum, every checksum its entry, and they agree. */
function checkSums(entries: ReadonlyMap<string, Buffer>, { checksums }: CourseFileManifest): void {
  const sums = new Map(Object.entries(checksums))
  const isWhole =
    sums.size === entries.size && [...entries].every(([path, content]) => sums.get(path) === hashOf(content))
  if (!isWhole) throw refusedCourseFile('course-file-checksum')
}

function partOf<T>(entries: ReadonlyMap<string, Buffer>, path: (typeof parts)[number], schema: z.ZodType<T>): T {
  const content = entries.get(path)
  if (!content) throw refusedCourseFile('course-file-checksum')
  const read = schema.safeParse(jsonOf(content, 'course-file-content'))
  if (!read.success) throw refusedCourseFile('course-file-content')
  return read.data
}

/** The files, each looked at as if somebody had uploaded it. */
async function filesIn(
  entries: ReadonlyMap<string, Buffer>,
  manifest: CourseFileManifest,
): Promise<CourseFileContent[]> {
  const files: CourseFileContent[] = []
  for (const { id, sha256, name } of manifest.files) {
    const content = entries.get(`files/${sha256}`)
    if (!content || hashOf(content) !== sha256) throw refusedCourseFile('course-file-checksum')
    const kind = await recogniseCourseFile(content)
    if (typeof kind === 'string') throw refusedCourseFile('course-file-content')
    files.push({ id, sha256, name, content, kind })
  }
  return files
}
