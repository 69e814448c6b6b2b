import type { CourseFileView, DraftBlock } from '@muster/contracts/schemas/draft.ts'
import type { LessonBlock, LessonContent, ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { editionLabel } from './edition-name.ts'

/** A published edition as it is kept in memory: it never changes, so that it is worked out once. */
export interface PublishedEdition {
  readonly id: string
  readonly courseId: string
  readonly courseKey: string
  /** The agency the course belongs to: the one that issues. */
  readonly agencyId: string
  readonly title: Bilingual
  readonly summary: Bilingual
  readonly qualificationKey: string
  /** As people know it: `2026`, and `2026.1` for its first revision. */
  readonly edition: string
  readonly hours: number
  readonly modules: readonly PublishedModule[]
  /** In the order of the course, by key. */
  readonly lessons: ReadonlyMap<string, PublishedLesson>
}

export interface PublishedModule {
  readonly key: string
  /** From 1. */
  readonly number: number
  readonly title: Bilingual
  readonly outcome: Bilingual
  /** Where it belongs, when it is another course's, with that course's title. */
  readonly shared: (NonNullable<ModuleContent['shared']> & { readonly title: Bilingual }) | null
  /** What the files weigh that its lessons show, each once. */
  readonly fileBytes: { readonly en: number; readonly ja: number }
  readonly lessons: readonly PublishedLesson[]
}

export interface PublishedLesson {
  readonly key: string
  /** Module and place in it, `2.3`. */
  readonly number: string
  readonly title: Bilingual
  readonly minutes: number
  /** What opening it sends, before compression. */
  readonly bytes: { readonly en: number; readonly ja: number }
  readonly content: LessonContent
  /** The files its blocks show, in either language. */
  readonly files: readonly CourseFileView[]
  readonly moduleKey: string
  readonly previous: string | null
  readonly next: string | null
}

export interface EditionRow {
  readonly id: string
  readonly courseId: string
  readonly courseKey: string
  readonly agencyId: string
  readonly titleEn: string
  readonly titleJa: string
  readonly summaryEn: string
  readonly summaryJa: string
  readonly qualificationKey: string
  readonly number: number
  readonly revision: number
  readonly hours: number
  readonly modules: readonly ModuleContent[]
  readonly files: readonly CourseFileView[]
  /** The titles of the courses that its shared modules belong to, by their keys. */
  readonly homes: Readonly<Record<string, Bilingual>>
}

/** The ids of the files that a block shows. */
export const filesOfBlock = (block: DraftBlock | LessonBlock): readonly string[] => {
  if (!('file' in block)) return []
  return block.kind === 'video' && block.captions !== null ? [block.file, block.captions] : [block.file]
}

/** What a lesson is in one language: the part of its reply that is the same for everybody. */
export const lessonIn = (content: LessonContent, language: 'en' | 'ja') => ({
  blocks: content.blocks[language],
  figures: content.figures,
  checks: content.checks,
})

const sizeOf = (content: LessonContent, language: 'en' | 'ja'): number =>
  Buffer.byteLength(JSON.stringify(lessonIn(content, language)))

/** The row of an edition as it is kept. */
export function publishedEdition(row: EditionRow): PublishedEdition {
  const order = row.modules.flatMap((module) => module.lessons.map((lesson) => lesson.key))
  const modules = row.modules.map((module, index) => ({
    key: module.key,
    number: index + 1,
    title: module.title,
    outcome: module.outcome,
    shared: module.shared
      ? {
          ...module.shared,
          title: row.homes[module.shared.course] ?? { en: module.shared.course, ja: module.shared.course },
        }
      : null,
    fileBytes: { en: fileBytesOf(module, 'en', row.files), ja: fileBytesOf(module, 'ja', row.files) },
    lessons: module.lessons.map((content, place) => ({
      ...publishedLesson(content, { key: module.key, number: `${index + 1}.${place + 1}`, order }),
      files: filesOfLesson(content, row.files),
    })),
  }))
  return {
    id: row.id,
    courseId: row.courseId,
    courseKey: row.courseKey,
    agencyId: row.agencyId,
    title: { en: row.titleEn, ja: row.titleJa },
    summary: { en: row.summaryEn, ja: row.summaryJa },
    qualificationKey: row.qualificationKey,
    edition: editionLabel(row),
    hours: row.hours,
    modules,
    lessons: new Map(modules.flatMap((module) => module.lessons.map((lesson) => [lesson.key, lesson]))),
  }
}

function fileBytesOf({ lessons }: ModuleContent, language: 'en' | 'ja', files: readonly CourseFileView[]): number {
  const shown = new Set(lessons.flatMap(({ blocks }) => blocks[language].flatMap(filesOfBlock)))
  return files.reduce((sum, { id, bytes }) => (shown.has(id) ? sum + bytes : sum), 0)
}

function filesOfLesson(content: LessonContent, files: readonly CourseFileView[]): readonly CourseFileView[] {
  if (files.length === 0) return []
  const shown = new Set([...content.blocks.en, ...content.blocks.ja].flatMap(filesOfBlock))
  return files.filter(({ id }) => shown.has(id))
}

function publishedLesson(
  content: LessonContent,
  place: { key: string; number: string; order: readonly string[] },
): Omit<PublishedLesson, 'files'> {
  const at = place.order.indexOf(content.key)
  return {
    key: content.key,
    number: place.number,
    title: content.title,
    minutes: content.minutes,
    bytes: { en: sizeOf(content, 'en'), ja: sizeOf(content, 'ja') },
    content,
    moduleKey: place.key,
    previous: place.order[at - 1] ?? null,
    next: place.order[at + 1] ?? null,
  }
}

/** A published module as the document of its edition has it. */
export const moduleContent = ({ key, title, outcome, shared, lessons }: PublishedModule): ModuleContent => ({
  ...{ key, title, outcome },
  ...(shared ? { shared: { course: shared.course, module: shared.module, edition: shared.edition } } : {}),
  lessons: lessons.map(({ content }) => content),
})
