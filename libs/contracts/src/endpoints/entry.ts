import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { erasable, freeText, id, key } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

/** By oneself, by request and approval, or by an officer alone. */
export const entryWays = ['self', 'request', 'officer'] as const

const taught = { allow: ['instructor', 'course-manager'], scope: 'taught' } as const
const reason = freeText(2_000)
const named = z.object({ key: z.string(), title: bilingual })
const outcome = z.enum(['waiting', 'approved', 'declined'])

/** How one gets into a course, and out of it. */
export const entryEndpoints = {
  'courses.entry': endpoint({
    method: 'GET',
    path: '/api/v1/courses/:course/entry',
    summary: 'How I get into a course: by which way, what it asks for first and what of it I have, and what I asked',
    access: { allow: 'signed-in', scope: 'shared' },
    params: z.object({ course: key }),
    reply: z.object({
      way: z.enum(entryWays),
      needs: z.array(z.object({ kind: z.enum(['course', 'qualification']), ...named.shape, met: z.boolean() })),
      /** That I left the course before it was completed, and may take it up where I left. */
      resumes: z.boolean(),
      /** My newest request; null for none. */
      request: z
        .object({
          outcome,
          askedAt: z.string(),
          answeredAt: z.string().nullable(),
          /** What was answered; null or empty where nothing was. */
          answer: z.string().nullable(),
        })
        .nullable(),
    }),
  }),
  'enrolments.ask': endpoint({
    method: 'POST',
    path: '/api/v1/courses/:course/requests',
    summary: 'Ask to be taken into a course, and say why',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    params: z.object({ course: key }),
    body: z.strictObject({ reason: reason.refine((text) => text.trim() !== '', 'required') }),
    reply: z.object({ requestId: z.string() }),
    status: 201,
    idempotent: true,
    refusals: ['already-enrolled', 'already-asked', 'entry-not-by-request'],
  }),
  'enrolments.withdraw': endpoint({
    method: 'POST',
    path: '/api/v1/enrolments/:enrolment/withdrawal',
    summary: 'Leave a course: what I did is kept, and I can take it up again',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    params: z.object({ enrolment: id }),
    body: z.strictObject({ reason }),
    reply: 'none',
    status: 204,
    idempotent: true,
    refusals: ['state-does-not-allow', 'test-under-way'],
  }),
  'entry.read': endpoint({
    method: 'GET',
    path: '/api/v1/instruction/:course/entry',
    summary: 'How people get into a course of my agency, and what it may ask for first',
    access: taught,
    params: z.object({ course: key }),
    reply: z.object({
      /** Counts the changes; 0 where nobody set anything. */
      version: z.number(),
      way: z.enum(entryWays),
      courses: z.array(named),
      qualifications: z.array(named),
      changedAt: z.string().nullable(),
      /** What may be asked for. */
      choices: z.object({ courses: z.array(named), qualifications: z.array(named) }),
    }),
  }),
  'entry.save': endpoint({
    method: 'PUT',
    path: '/api/v1/instruction/:course/entry',
    summary: 'Say how people get into a course and what it asks for first; completions are untouched',
    access: { ...taught, audit: 'act' },
    params: z.object({ course: key }),
    body: z.strictObject({
      /** The one it began from. */
      version: z.number().int().min(0).max(2_147_483_646),
      way: z.enum(entryWays),
      courses: z.array(key).max(20),
      qualifications: z.array(key).max(20),
    }),
    reply: z.object({ version: z.number() }),
    refusals: ['changed-meanwhile', 'prerequisite-cycle'],
  }),
  'entry.requests': endpoint({
    method: 'GET',
    path: '/api/v1/instruction/:course/requests',
    summary: 'Who asks to be taken into a course: those that wait, then what was answered lately',
    access: taught,
    params: z.object({ course: key }),
    reply: z.object({
      requests: z.array(
        z.object({
          id: z.string(),
          name: bilingual,
          agency: bilingual,
          reason: erasable,
          askedAt: z.string(),
          /** What they lack of what the course asks for first; empty once answered. */
          lacking: z.array(bilingual),
          outcome,
          answer: z.string().nullable(),
          answeredAt: z.string().nullable(),
        }),
      ),
    }),
  }),
  'entry.answer': endpoint({
    method: 'POST',
    path: '/api/v1/instruction/requests/:request/answer',
    summary: 'Take somebody into a course who asked, or decline with a reason: they are told',
    access: { ...taught, audit: 'act' },
    params: z.object({ request: id }),
    body: z
      .strictObject({ outcome: z.enum(['approved', 'declined']), reason })
      .refine(({ outcome: chosen, reason: text }) => chosen === 'approved' || text.trim() !== '', {
        error: 'required',
        path: ['reason'],
      }),
    reply: 'none',
    status: 204,
    idempotent: true,
    refusals: ['already-answered'],
  }),
  'entry.withdraw': endpoint({
    method: 'POST',
    path: '/api/v1/instruction/enrolments/:enrolment/withdrawal',
    summary: 'Take somebody out of a course, with a reason: what they did is kept, and they are told',
    access: { ...taught, audit: 'act' },
    params: z.object({ enrolment: id }),
    body: z.strictObject({ reason: reason.refine((text) => text.trim() !== '', 'required') }),
    reply: 'none',
    status: 204,
    idempotent: true,
    refusals: ['state-does-not-allow', 'test-under-way'],
  }),
}
