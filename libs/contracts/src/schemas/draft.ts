import { z } from 'zod'
import { figure, knowledgeCheck } from './lesson.ts'
import { bilingual } from './text.ts'

/**
 * What an author has so far. Its shapes are those of a lesson, with texts that may still be empty, too long or too many:
 * whatever was written is kept, and publishing says what is missing or to be divided.
 */
const line = z.string().max(60_000)
const items = z.array(line).max(500)
const courseFileId = z.uuid()

/** A text in both languages, of which either may not be written yet. */
export const draftWords = z.strictObject({ en: z.string().max(20_000), ja: z.string().max(20_000) })
export type DraftWords = z.infer<typeof draftWords>

export const draftStates = ['draft', 'in-review', 'published', 'discarded'] as const
export type DraftState = (typeof draftStates)[number]

/** A block as it is written: every kind a lesson has, none of its texts required. */
export const draftBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: line }),
  z.strictObject({ kind: z.literal('paragraph'), text: line }),
  z.strictObject({ kind: z.literal('list'), items }),
  z.strictObject({ kind: z.literal('steps'), items }),
  z.strictObject({ kind: z.literal('checklist'), title: line, items }),
  z.strictObject({ kind: z.literal('scenario'), title: line, situation: items, response: items }),
  z.strictObject({ kind: z.literal('callout'), tone: z.enum(['note', 'warning']), title: line, text: line }),
  z.strictObject({
    kind: z.literal('table'),
    caption: line,
    head: z.array(line).min(1).max(40),
    rows: z.array(z.array(line).min(1).max(40)).max(500),
  }),
  z.strictObject({ kind: z.literal('image'), file: courseFileId, alt: line, caption: line }),
  z.strictObject({ kind: z.literal('audio'), file: courseFileId, title: line, transcript: z.string().max(60_000) }),
  z.strictObject({
    kind: z.literal('video'),
    file: courseFileId,
    title: line,
    captions: courseFileId.nullable(),
    transcript: z.string().max(60_000),
  }),
  z.strictObject({ kind: z.literal('file'), file: courseFileId, title: line }),
  z.strictObject({ kind: z.literal('figure'), figure: z.string().max(40) }),
  z.strictObject({ kind: z.literal('check'), check: z.string().max(60) }),
])
export type DraftBlock = z.infer<typeof draftBlock>

/** Made by whoever adds a block; both languages use the same. */
export const blockId = z.string().regex(/^[a-z0-9]{6,24}$/)

/** One block of a lesson's text in one language. */
export const textBlock = z.strictObject({
  id: blockId,
  /** What the English block was when this one was written from it, as its fingerprint; null where it was not translated. */
  of: z.string().max(500_000).nullable(),
  block: draftBlock,
})
export type TextBlock = z.infer<typeof textBlock>

/** A text: no two of its blocks have the same id. */
export const textBlocks = z
  .array(textBlock)
  .max(2_000)
  .refine((blocks) => new Set(blocks.map(({ id }) => id)).size === blocks.length, 'invalid')

/** A knowledge check as it is written. */
export const draftCheck = z.strictObject({
  key: knowledgeCheck.shape.key,
  stem: draftWords,
  options: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9]{1,10}$/),
        text: draftWords,
        correct: z.boolean(),
        because: draftWords,
      }),
    )
    .max(6),
})
export type DraftCheck = z.infer<typeof draftCheck>

export const draftChecks = z.array(draftCheck).max(40)
export const draftFigures = z.array(figure).max(40)

/** A draft put together from its rows: what publishing, reviewing and comparing look at. */
export interface DraftDocument {
  readonly modules: readonly DraftModuleContent[]
}

export interface DraftModuleContent {
  readonly id: string
  readonly key: string
  readonly title: DraftWords
  readonly outcome: DraftWords
  /** Where it belongs, when it is another course's. */
  readonly shared: { readonly course: string; readonly module: string; readonly edition: string } | null
  readonly lessons: readonly DraftLessonContent[]
}

export interface DraftLessonContent {
  readonly id: string
  readonly key: string
  readonly title: DraftWords
  readonly minutes: number
  readonly blocks: { readonly en: readonly TextBlock[]; readonly ja: readonly TextBlock[] }
  readonly figures: readonly z.infer<typeof figure>[]
  readonly checks: readonly DraftCheck[]
}

/** A file of a course, as those who show it need to know it. */
export const courseFile = z.object({
  id: z.string(),
  mediaType: z.string(),
  bytes: z.number(),
  /** In pixels; null for what is no picture. */
  width: z.number().nullable(),
  height: z.number().nullable(),
  name: z.string(),
})
export type CourseFileView = z.infer<typeof courseFile>

/** How far a lesson's translation is. */
export const translationCount = z.object({ outdated: z.number(), missing: z.number() })

export const draftComment = z.object({
  id: z.string(),
  lesson: z.string().nullable(),
  block: z.string().nullable(),
  text: z.string(),
  writtenBy: bilingual,
  writtenAt: z.string(),
  resolvedBy: bilingual.nullable(),
  resolvedAt: z.string().nullable(),
})
export type DraftCommentView = z.infer<typeof draftComment>

/** One language of a lesson as the server has it; version 0 while nothing was written. */
export const standingText = z.object({
  version: z.number(),
  blocks: textBlocks,
  savedBy: bilingual.nullable(),
  savedAt: z.string().nullable(),
})
export type StandingText = z.infer<typeof standingText>

/** Modules of a document that is taken in as a whole. */
export const takenModules = z
  .array(
    z.strictObject({
      title: z.string().trim().min(1).max(400),
      lessons: z
        .array(z.strictObject({ title: z.string().trim().min(1).max(400), blocks: z.array(draftBlock).max(400) }))
        .min(1)
        .max(60),
    }),
  )
  .min(1)
  .max(40)
