import { z } from 'zod'
import { bilingual } from './text.ts'
import { isPlainDrawing } from './drawing.ts'

/**
 * A lesson as stored: a list of blocks per language. Text carries two marks only,
 * `**strong**` and `[words](https://address)`, so that every screen, mail and print can show it.
 */
const line = z.string().min(1).max(4_000)
const maybeLine = z.string().max(4_000)
const maybeText = z.string().max(60_000)
/** A file of a course, by its id. */
const courseFileId = z.uuid()

export const lessonBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: line }),
  z.strictObject({ kind: z.literal('paragraph'), text: line }),
  z.strictObject({ kind: z.literal('list'), items: z.array(line).min(1).max(30) }),
  /** Numbered steps, done in this order. */
  z.strictObject({ kind: z.literal('steps'), items: z.array(line).min(1).max(30) }),
  z.strictObject({ kind: z.literal('checklist'), title: line, items: z.array(line).min(1).max(30) }),
  /** A situation to think through: what happens, then what a careful person does. */
  z.strictObject({
    kind: z.literal('scenario'),
    title: line,
    situation: z.array(line).min(1),
    response: z.array(line).min(1),
  }),
  z.strictObject({ kind: z.literal('callout'), tone: z.enum(['note', 'warning']), title: line, text: line }),
  z.strictObject({
    kind: z.literal('table'),
    caption: line,
    head: z.array(line).min(2).max(6),
    rows: z.array(z.array(line).min(2).max(6)).min(1).max(30),
  }),
  /** A picture that was uploaded. `alt` may be empty while it is drafted; publishing asks for it. */
  z.strictObject({ kind: z.literal('image'), file: courseFileId, alt: maybeLine, caption: maybeLine }),
  /** A recording with its words in writing; both may be missing while it is drafted, and publishing asks for them. */
  z.strictObject({ kind: z.literal('audio'), file: courseFileId, title: line, transcript: maybeText }),
  /** `captions` is a WebVTT file, or null while there is none. */
  z.strictObject({
    kind: z.literal('video'),
    file: courseFileId,
    title: line,
    captions: courseFileId.nullable(),
    transcript: maybeText,
  }),
  /** A paper to take along, such as a form. */
  z.strictObject({ kind: z.literal('file'), file: courseFileId, title: line }),
  /** Refers to a figure of the lesson by its id. */
  z.strictObject({ kind: z.literal('figure'), figure: z.string() }),
  /** Refers to a knowledge check of the lesson by its key: stands where the learner should pause. */
  z.strictObject({ kind: z.literal('check'), check: z.string() }),
])
export type LessonBlock = z.infer<typeof lessonBlock>

/**
 * A drawing. `svg` is the inner markup of one `<svg viewBox="0 0 width height">`; words stand in it as
 * `{{label}}` and are taken from `labels`, so that one drawing serves both languages. Colours are the
 * design tokens (`var(--ink)`, `var(--valid)` …), so that it works in light and dark.
 */
export const figure = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  width: z.number().int().min(100).max(1200),
  height: z.number().int().min(60).max(1200),
  svg: z.string().max(20_000).refine(isPlainDrawing, 'svg-not-allowed'),
  labels: z.record(z.string().regex(/^[a-z0-9-]{1,40}$/), bilingual),
  /** What the drawing shows, for somebody who cannot see it. */
  alt: bilingual,
  caption: bilingual,
})
export type Figure = z.infer<typeof figure>

/** A knowledge check: not graded, answered in the lesson, explained at once. */
export const knowledgeCheck = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]{1,60}$/),
  stem: bilingual,
  options: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9]{1,10}$/),
        text: bilingual,
        correct: z.boolean(),
        because: bilingual,
      }),
    )
    .min(2)
    .max(6),
})
export type KnowledgeCheck = z.infer<typeof knowledgeCheck>

export const lessonContent = z.strictObject({
  /** Stable within the course, for example `m3-l2`. */
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  title: bilingual,
  /** Reading and thinking time, in minutes. */
  minutes: z.number().int().min(1).max(240),
  blocks: z.strictObject({ en: z.array(lessonBlock).min(1), ja: z.array(lessonBlock).min(1) }),
  figures: z.array(figure),
  checks: z.array(knowledgeCheck),
})
export type LessonContent = z.infer<typeof lessonContent>

export const moduleContent = z.strictObject({
  /** Stable within the course, for example `m3`. */
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  title: bilingual,
  /** What the learner can do afterwards. */
  outcome: bilingual,
  /**
   * Where the module belongs, when it is another course's: it has one history there, and who completed a lesson in one course
   * has completed it in all that share it. A lesson's key here is `course-lesson`, `e1-m3-l1` for the lesson `m3-l1` of `e1`.
   * `edition` is the one its text is of, as people know it: `2026.1`.
   */
  shared: z
    .strictObject({
      course: z.string().min(1).max(60),
      module: z.string().min(1).max(40),
      edition: z.string().regex(/^[0-9]{1,6}(\.[0-9]{1,6})?$/),
    })
    .optional(),
  lessons: z.array(lessonContent).min(1),
})
export type ModuleContent = z.infer<typeof moduleContent>
