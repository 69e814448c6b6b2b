import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { draftWords } from '../schemas/draft.ts'
import { freeText, id } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const write = { allow: ['instructor', 'course-manager'], scope: 'agency', audit: 'act' } as const

/** A course file, as `schemas/course-file.ts` describes it. */
const upload = {
  mostBytes: 104_857_600,
  mediaTypes: ['application/octet-stream', 'application/zip', 'application/x-zip-compressed'],
} as const

/** Whole courses as files: the exchange between agencies. */
export const courseExchangeEndpoints = {
  'exchange.export': endpoint({
    method: 'GET',
    path: '/api/v1/authoring/editions/:edition/export',
    summary:
      'A published edition as one course file: lessons, test, questions with their keys, files; and the licence it is given under',
    access: { allow: write.allow, scope: write.scope },
    params: z.object({ edition: id }),
    query: z.strictObject({ licence: freeText(300).min(1) }),
    reply: 'application/octet-stream',
  }),
  'exchange.read': endpoint({
    method: 'POST',
    path: '/api/v1/authoring/course-file/report',
    summary: 'What a course file has, and what taking it in would make; nothing is kept',
    access: { allow: write.allow, scope: write.scope },
    upload,
    reply: z.object({
      owner: bilingual,
      licence: z.string(),
      title: bilingual,
      summary: draftWords,
      edition: z.string(),
      hours: z.number(),
      becomes: z.enum(['new-draft', 'new-course']),
      /** The draft that is open already: until it is published or given up, nothing is taken in. */
      openDraft: z.string().nullable(),
      modules: z.number(),
      lessons: z.number(),
      /** Of its questions those the bank does not have, and those it has word for word. */
      questions: z.object({ added: z.number(), known: z.number() }),
      files: z.number(),
    }),
  }),
  'exchange.takeIn': endpoint({
    method: 'POST',
    path: '/api/v1/authoring/course-file',
    summary:
      'Take a course file in as a draft: of the course it belongs to, or of a new one. Sent again it is the same draft',
    access: write,
    upload,
    reply: z.object({ draft: z.string() }),
    status: 201,
    refusals: ['state-does-not-allow'],
  }),
}
