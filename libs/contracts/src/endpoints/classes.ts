import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { cursor, day, freeText, id, key, limit } from '../schemas/scalars.ts'
import { bilingual, language } from '../schemas/text.ts'

/** How many people one file may enrol. */
export const mostClassRows = 20_000

/** A table as text: a column of e-mail addresses, others beside it as they come. */
const people = z.string().min(1).max(1_000_000)
const taught = { allow: ['instructor', 'course-manager'], scope: 'taught' } as const

export const classProblems = ['not-an-email', 'not-known', 'listed-twice', 'account-closed'] as const

const summary = z.object({
  id: z.string(),
  name: z.string(),
  dueOn: z.string().nullable(),
  people: z.number(),
  completed: z.number(),
  recordedAt: z.string(),
  recordedBy: bilingual,
})

const counts = { enrolled: z.number(), already: z.number() }

export const messageRecipients = ['everybody', 'not-completed', 'overdue'] as const

/** Groups that take a course together: enrolled at once, with a day by which they should be done. */
export const classEndpoints = {
  'classes.check': endpoint({
    method: 'POST',
    path: '/api/v1/instruction/:course/classes/check',
    summary: 'What would become of each line of a table of people; nothing is written but that it was asked',
    access: { ...taught, audit: 'query' },
    params: z.object({ course: key }),
    body: z.strictObject({ people }),
    reply: z.object({
      rows: z.number(),
      /** To be enrolled, and under way already. */
      ready: z.number(),
      already: z.number(),
      /** All of them are counted, the first 200 shown. */
      problems: z.number(),
      shown: z.array(z.object({ line: z.number(), text: z.string(), code: z.enum(classProblems) })),
    }),
  }),
  'classes.create': endpoint({
    method: 'POST',
    path: '/api/v1/instruction/:course/classes',
    summary: 'Enrol a class from a table of people: all of it, or nothing where a line is wrong',
    access: { ...taught, audit: 'act' },
    params: z.object({ course: key }),
    body: z.strictObject({ name: freeText(200).min(1), dueOn: day.nullable(), people }),
    reply: z.object({ id: z.string(), ...counts }),
    status: 201,
    idempotent: true,
  }),
  'classes.add': endpoint({
    method: 'POST',
    path: '/api/v1/instruction/classes/:class/members',
    summary: 'Enrol more people into a class; who is in it already stays as they are',
    access: { ...taught, audit: 'act' },
    params: z.object({ class: id }),
    body: z.strictObject({ people }),
    reply: z.object(counts),
    idempotent: true,
  }),
  'classes.list': endpoint({
    method: 'GET',
    path: '/api/v1/instruction/:course/classes',
    summary: 'The classes of a course, the newest first',
    access: { ...taught, guests: true },
    params: z.object({ course: key }),
    reply: z.object({ classes: z.array(summary) }),
  }),
  'classes.read': endpoint({
    method: 'GET',
    path: '/api/v1/instruction/classes/:class',
    summary: 'A class, and how far each of its people is since when, the worst first',
    access: { ...taught, guests: true },
    params: z.object({ class: id }),
    query: z.strictObject({ after: cursor.optional(), limit }),
    reply: z.object({
      ...summary.shape,
      course: z.object({ key: z.string(), title: bilingual }),
      members: z.array(
        z.object({
          personId: z.string(),
          enrolmentId: z.string(),
          name: bilingual,
          /** Their own agency, where they are a member of this one. */
          home: bilingual.nullable(),
          lessonsCompleted: z.number(),
          lessons: z.number(),
          lastActiveAt: z.string().nullable(),
          /** The first lesson not completed; null at the test, and once it is over for them. */
          at: z.object({ number: z.string(), title: bilingual }).nullable(),
          /** For how many whole days nothing happened, since they were last active or enrolled; null once it is over for them. */
          quietDays: z.number().nullable(),
          completedOn: z.string().nullable(),
          /** Not completed, and the day is over. */
          overdue: z.boolean(),
          /** They left, or were taken out. */
          withdrawn: z.boolean(),
        }),
      ),
      /** What was said to the class, the newest first. */
      messages: z.array(
        z.object({
          text: bilingual,
          to: z.enum(messageRecipients),
          people: z.number(),
          recordedAt: z.string(),
          recordedBy: bilingual,
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
  'classes.message': endpoint({
    method: 'POST',
    path: '/api/v1/instruction/classes/:class/messages',
    summary: 'Say something to people of a class: on their first page and by mail, each in their language; ten a day',
    access: { ...taught, guests: true, audit: 'act' },
    params: z.object({ class: id }),
    body: z.strictObject({
      to: z.enum(messageRecipients),
      /** In one language at least; who reads the other gets the same. */
      text: z
        .strictObject({ en: freeText(4_000), ja: freeText(4_000) })
        .refine(({ en, ja }) => en.trim() !== '' || ja.trim() !== '', 'required'),
    }),
    reply: z.object({ people: z.number() }),
    status: 201,
    idempotent: true,
    refusals: ['too-many-attempts'],
  }),
  'classes.csv': endpoint({
    method: 'GET',
    path: '/api/v1/instruction/classes/:class/progress.csv',
    summary: 'How far everybody of a class is, for a spreadsheet',
    access: { ...taught, guests: true, audit: 'query' },
    params: z.object({ class: id }),
    query: z.strictObject({ language }),
    reply: 'text/csv',
  }),
}
