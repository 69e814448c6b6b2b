import { z } from 'zod'
import { assessmentSettings } from './assessment-settings.ts'
import { draftWords } from './draft.ts'
import { moduleContent } from './lesson.ts'
import { bankQuestion } from './question.ts'
import { bilingual } from './text.ts'

/**
 * A course file: one edition of a course as a zip, as agencies exchange it.
 *
 * - `manifest.json`: this version of the format, owner, licence, the course, and the SHA-256 of every other entry.
 * - `modules.json`: modules and lessons in both languages (`courseFileModules`).
 * - `assessment.json`: the settings of the final test, or `null` (`courseFileAssessment`).
 * - `questions.json`: the pool with its keys to grading (`courseFileQuestions`).
 * - `files/` and the SHA-256 of a content: pictures, recordings and papers, which blocks name by the ids the manifest gives them.
 *
 * There is no other entry. Text is JSON in UTF-8; nobody's name, answer or result is ever in it.
 */
export const courseFileFormat = 'muster-course'
export const courseFileVersion = 1

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const courseKey = z.string().regex(/^[a-z0-9-]{1,60}$/)

export const courseFileManifest = z.strictObject({
  format: z.literal(courseFileFormat),
  version: z.literal(courseFileVersion),
  /** The agency whose course it is. */
  owner: z.strictObject({ key: courseKey, name: bilingual }),
  /** What whoever receives it may do with it, in the owner's words or as an SPDX identifier. */
  licence: z.string().trim().min(1).max(300),
  course: z.strictObject({ key: courseKey, title: bilingual, summary: draftWords }),
  /** As people know it, `2.1`. */
  edition: z.string().regex(/^\d{1,6}(?:\.\d{1,6})?$/),
  /** Learning time, in hours. */
  hours: z.number().min(0.25).max(400),
  /** Months for which a completion is valid; null where it states no end. */
  validityMonths: z.number().int().min(1).max(240).nullable(),
  /** The SHA-256 of every entry but this one, by its path. */
  checksums: z.record(z.string().max(100), sha256),
  files: z.array(z.strictObject({ id: z.uuid(), sha256, name: z.string().max(200) })).max(1_000),
})
export type CourseFileManifest = z.infer<typeof courseFileManifest>

const isOnce = (keys: readonly string[]): boolean => new Set(keys).size === keys.length

export const courseFileModules = z
  .array(moduleContent)
  .min(1)
  .max(200)
  .refine((modules) => isOnce(modules.map(({ key }) => key)), 'invalid')
  .refine((modules) => isOnce(modules.flatMap(({ lessons }) => lessons.map(({ key }) => key))), 'invalid')
export const courseFileAssessment = assessmentSettings.nullable()
export const courseFileQuestions = z.array(bankQuestion).max(2_000)
