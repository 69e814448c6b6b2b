import { z } from 'zod'
import { fieldCodes, roles } from '../codes.ts'
import { endpoint } from '../endpoint.ts'
import { id } from '../schemas/scalars.ts'
import { bilingual, language } from '../schemas/text.ts'

/** How many people one file may bring. */
export const mostImportRows = 20_000

export const importFields = [
  'email',
  'familyName',
  'givenName',
  'familyNameJa',
  'givenNameJa',
  'familyNameKana',
  'givenNameKana',
  'passportName',
  'language',
  'roles',
] as const
export type ImportField = (typeof importFields)[number]

/** What becomes of a row: a new person, nothing, or the names of the person who is here already. */
export const importActs = ['add', 'skip', 'update'] as const
export type ImportAct = (typeof importActs)[number]

const field = z.enum(importFields)
const administrators = { allow: ['administrator'], scope: 'agency' } as const

/** How a table is read, and what becomes of whoever is here already. */
const settings = {
  /** The entry each column holds; null for a column that is left out. */
  columns: z.array(field.nullable()).min(1).max(100),
  /** Given to every new person whose row names no roles. */
  roles: z.array(z.enum(roles)).max(roles.length),
  /** Roles that rows may name. */
  allowedRoles: z.array(z.enum(roles)).max(roles.length),
  /** Of rows that name none. */
  language,
  /** Somebody of the agency has the address. */
  onEmail: z.enum(['skip', 'update']),
  /** Somebody of the agency, or an earlier row, has the name but another address. */
  onName: z.enum(importActs),
  /** Rows that are answered apart, by their number in the file. */
  choices: z
    .array(z.strictObject({ row: z.number().int().min(1).max(10_000_000), act: z.enum(importActs) }))
    .max(mostImportRows),
}

const somebody = z.object({ id: z.string(), name: bilingual, email: z.string() })

const result = z.object({
  added: z.number(),
  updated: z.number(),
  skipped: z.number(),
  refused: z.number(),
  invited: z.number(),
})

export const peopleImportEndpoints = {
  'peopleImports.upload': endpoint({
    method: 'POST',
    path: '/api/v1/people-imports',
    summary: 'Bring a table of people as CSV or XLSX: the file itself is the body; nobody is added yet',
    access: { ...administrators, audit: 'act' },
    upload: {
      mostBytes: 10_485_760,
      mediaTypes: [
        'text/csv',
        'text/plain',
        'text/tab-separated-values',
        'application/vnd.ms-excel',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'application/octet-stream',
      ],
    },
    reply: z.object({
      id: z.string(),
      columns: z.array(z.string()),
      /** What each column seems to hold, by its heading or as the agency said before. */
      guessed: z.array(field.nullable()),
      rows: z.number(),
      /** The first rows. */
      sample: z.array(z.array(z.string())),
    }),
    status: 201,
  }),
  'peopleImports.check': endpoint({
    method: 'POST',
    path: '/api/v1/people-imports/:import/check',
    summary: 'What would become of each row; nobody is added',
    access: { ...administrators, audit: 'query' },
    params: z.object({ import: id }),
    body: z.strictObject(settings),
    reply: z.object({
      rows: z.number(),
      adds: z.number(),
      updates: z.number(),
      skips: z.number(),
      /** Rows with something wrong: all are counted, what is wrong with the first 200 is shown. */
      wrong: z.number(),
      problems: z.array(
        z.object({
          row: z.number(),
          column: z.string().nullable(),
          text: z.string(),
          code: z.enum(fieldCodes),
        }),
      ),
      /** Rows that may be somebody who is here: all are counted, 200 are shown. */
      matched: z.number(),
      matches: z.array(
        z.object({
          row: z.number(),
          by: z.enum(['email', 'name', 'name-in-file']),
          name: z.string(),
          email: z.string(),
          person: somebody.nullable(),
          /** Another open account of the same name as the person's, which nobody said is somebody else's: they can be compared. */
          alike: somebody.nullable(),
          otherRow: z.number().nullable(),
          act: z.enum(importActs),
        }),
      ),
    }),
  }),
  'peopleImports.run': endpoint({
    method: 'POST',
    path: '/api/v1/people-imports/:import/run',
    summary:
      'Take the table in, once: all of it, or the rows with nothing wrong. Asked again it says what became of it',
    access: { ...administrators, audit: 'act', stepUp: true },
    params: z.object({ import: id }),
    body: z.strictObject({ ...settings, invites: z.boolean(), goodOnly: z.boolean() }),
    reply: result,
    idempotent: true,
  }),
  'peopleImports.list': endpoint({
    method: 'GET',
    path: '/api/v1/people-imports',
    summary: 'The tables of people the agency took in, the newest first, 50 at most',
    access: administrators,
    reply: z.object({
      imports: z.array(
        z.object({
          id: z.string(),
          rows: z.number(),
          recordedAt: z.string(),
          recordedBy: bilingual,
          result: result.nullable(),
          /** Whether the rows that were not taken in can still be fetched. */
          hasRefused: z.boolean(),
        }),
      ),
    }),
  }),
  'peopleImports.refused': endpoint({
    method: 'GET',
    path: '/api/v1/people-imports/:import/refused.csv',
    summary: 'The rows that were not taken in, with what is wrong in words',
    access: { ...administrators, audit: 'query' },
    params: z.object({ import: id }),
    query: z.strictObject({ language }),
    reply: 'text/csv',
  }),
}
