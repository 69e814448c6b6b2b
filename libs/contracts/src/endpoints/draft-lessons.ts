import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import {
  courseFile,
  draftChecks,
  draftComment,
  draftFigures,
  draftWords,
  standingText,
  textBlocks,
} from '../schemas/draft.ts'
import { freeText, id } from '../schemas/scalars.ts'
import { language } from '../schemas/text.ts'

const write = { allow: ['instructor', 'course-manager'], scope: 'agency', audit: 'act' } as const
const save = { allow: ['instructor', 'course-manager'], scope: 'agency' } as const
const read = { allow: ['instructor', 'course-manager', 'head-of-security', 'auditor'], scope: 'agency' } as const
const review = { allow: ['instructor', 'course-manager', 'head-of-security'], scope: 'agency', audit: 'act' } as const

const draft = z.object({ draft: id })
const lesson = z.object({ lesson: id })
const version = z.number().int().min(0)
const saved = z.object({ version: z.number(), savedAt: z.string() })
const name = z.strictObject({ en: freeText(400), ja: freeText(400) })
const changed = ['changed-meanwhile', 'state-does-not-allow'] as const

/** The lessons of a draft: their texts, their files, and what is said of them. */
export const draftLessonEndpoints = {
  'authoring.search': endpoint({
    method: 'GET',
    path: '/api/v1/authoring/search',
    summary:
      'Lessons of my agency that hold some words, in either language: of its drafts, and of the newest edition where none is open',
    access: read,
    query: z.strictObject({ text: z.string().trim().min(1).max(100) }),
    reply: z.object({
      found: z.array(
        z.object({
          /** Null for a course that has no open draft: there `lesson` is the lesson's key. */
          draft: z.string().nullable(),
          lesson: z.string(),
          courseKey: z.string(),
          course: draftWords,
          number: z.string(),
          title: draftWords,
          language,
          /** What stands around the words, in the language they were found in. */
          excerpt: z.string(),
        }),
      ),
    }),
  }),
  'authoring.readLesson': endpoint({
    method: 'GET',
    path: '/api/v1/authoring/lessons/:lesson',
    summary: 'A lesson of a draft: its text in both languages with what it shows, and what was said of it',
    access: read,
    params: lesson,
    reply: z.object({
      id: z.string(),
      key: z.string(),
      draft: z.string(),
      number: z.string(),
      version: z.number(),
      title: draftWords,
      minutes: z.number(),
      checks: draftChecks,
      figures: draftFigures,
      texts: z.object({ en: standingText, ja: standingText }),
      files: z.array(courseFile),
      comments: z.array(draftComment),
      can: z.object({ write: z.boolean(), comment: z.boolean() }),
    }),
  }),
  'authoring.saveLesson': endpoint({
    method: 'PATCH',
    path: '/api/v1/authoring/lessons/:lesson',
    summary: 'Save what a lesson is beside its text, from the version one began with',
    access: save,
    params: lesson,
    body: z.strictObject({
      version,
      title: name,
      minutes: z.number().int().min(1).max(240),
      checks: draftChecks,
    }),
    reply: saved,
    refusals: [...changed],
  }),
  'authoring.saveText': endpoint({
    method: 'PUT',
    path: '/api/v1/authoring/lessons/:lesson/texts/:language',
    summary: 'Save the text of a lesson in one language, from the version one began with; 0 for the first',
    access: save,
    params: z.object({ lesson: id, language }),
    body: z.strictObject({ version, blocks: textBlocks }),
    reply: saved,
    refusals: [...changed],
  }),
  'authoring.comment': endpoint({
    method: 'POST',
    path: '/api/v1/authoring/:draft/comments',
    summary: 'Say something of a draft, a lesson or a block',
    access: review,
    params: draft,
    body: z.strictObject({
      lesson: id.nullable(),
      block: z.string().max(24).nullable(),
      text: freeText(4_000).refine((text) => text.trim() !== '', 'required'),
    }),
    reply: draftComment,
    status: 201,
    idempotent: true,
  }),
  'authoring.resolveComment': endpoint({
    method: 'PUT',
    path: '/api/v1/authoring/comments/:comment/resolution',
    summary: 'Say that a comment is dealt with, or that it is not',
    access: review,
    params: z.object({ comment: id }),
    body: z.strictObject({ resolved: z.boolean() }),
    reply: draftComment,
  }),
  'authoring.addFile': endpoint({
    method: 'POST',
    path: '/api/v1/authoring/files',
    summary:
      'Add a picture, a recording, captions or a paper: the file itself is the body. The same file again is the same',
    access: write,
    query: z.strictObject({ name: z.string().max(200).default('') }),
    upload: {
      mostBytes: 62_914_560,
      mediaTypes: [
        'application/octet-stream',
        'application/pdf',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'audio/mpeg',
        'audio/mp4',
        'audio/x-m4a',
        'audio/ogg',
        'audio/wav',
        'audio/webm',
        'audio/x-wav',
        'image/jpeg',
        'image/png',
        'image/webp',
        'image/gif',
        'image/svg+xml',
        'text/vtt',
        'video/mp4',
        'video/webm',
        'video/quicktime',
      ],
    },
    reply: courseFile,
    status: 201,
  }),
  'courses.file': endpoint({
    method: 'GET',
    path: '/api/v1/course-files/:file',
    summary: 'A file of a course, for its authors and for learners of an edition that shows it; parts may be asked for',
    access: { allow: 'signed-in', scope: 'own-or-agency' },
    params: z.object({ file: id }),
    reply: 'application/octet-stream',
  }),
}
