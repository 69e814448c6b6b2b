import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { checkResult, exportForms, readTable, reportResult } from '../schemas/verification.ts'
import { language } from '../schemas/text.ts'

/** At once, in one request. */
export const mostChecks = 200
/** Rows of one table. */
export const mostTableRows = 10_000
const staff = { allow: ['verifier', 'desk-officer'], scope: 'public', token: 'verification' } as const

const table = { mostBytes: 5_242_880, mediaTypes: ['text/csv', 'text/plain', 'application/octet-stream'] } as const
/** JSON comes under a name of its own, since it is looked at as a file. */
const document = {
  mostBytes: 10_485_760,
  mediaTypes: ['application/pdf', 'application/vc+json', 'application/ld+json', 'application/octet-stream'],
} as const

const wanted = z.strictObject({ as: z.enum(exportForms), words: language.default('en') })

export const verificationEndpoints = {
  'verification.check': endpoint({
    method: 'POST',
    path: '/api/v1/verification/checks',
    summary: 'Check up to 200 certificates by number, link or text of a QR code, each with a name to compare if wanted',
    access: staff,
    body: z.strictObject({
      items: z
        .array(z.strictObject({ reference: z.string().max(600), name: z.string().max(400).optional() }))
        .min(1)
        .max(mostChecks),
    }),
    reply: z.object({ checkedAt: z.string(), results: z.array(checkResult) }),
    refusals: ['too-many-attempts'],
    example: {
      body: { items: [{ reference: 'MU-7QKM-4T2X-9RWD-8HKP-2M6C', name: 'SATO Misaki' }] },
    },
  }),
  'verification.checkFile': endpoint({
    method: 'POST',
    path: '/api/v1/verification/files',
    summary: 'Check a certificate, or a report of checks, as PDF or JSON: the file itself is the body',
    access: staff,
    upload: document,
    reply: z.object({
      result: z.discriminatedUnion('kind', [checkResult, reportResult]),
      /** With which the result can be handed in for an export; of a report there is none. */
      receipt: z.string().nullable(),
    }),
    refusals: ['too-many-attempts'],
  }),
  'verification.readTable': endpoint({
    method: 'POST',
    path: '/api/v1/verification/tables',
    summary: 'Read a table of certificate numbers: CSV in UTF-8, UTF-16 or Shift_JIS, or a number a line',
    access: staff,
    upload: table,
    reply: readTable,
  }),
  'verification.exportTable': endpoint({
    method: 'POST',
    path: '/api/v1/verification/tables/export',
    summary:
      'Check a table and get it back, rows and columns as they were, with the verdicts: CSV, XLSX or a signed report',
    access: { ...staff, audit: 'act' },
    query: wanted,
    upload: table,
    reply: 'application/octet-stream',
    refusals: ['too-many-attempts'],
  }),
  'verification.exportFiles': endpoint({
    method: 'POST',
    path: '/api/v1/verification/files/export',
    summary: 'Results of files, each with its receipt, as CSV, XLSX or a signed report',
    access: { ...staff, audit: 'act' },
    body: wanted.extend({
      files: z
        .array(z.strictObject({ name: z.string().max(300), result: checkResult, receipt: z.string().max(100) }))
        .min(1)
        .max(mostChecks),
    }),
    reply: 'application/octet-stream',
  }),
  'verification.uploadPage': endpoint({
    method: 'POST',
    path: '/verify',
    summary: 'The public page that checks a certificate handed in as PDF or JSON, without JavaScript',
    access: { allow: 'public', scope: 'public' },
    query: z.object({ lang: z.string().max(5).optional() }),
    upload: { mostBytes: 5_242_880, mediaTypes: ['multipart/form-data'] },
    reply: 'text/html',
    refusals: ['too-many-attempts'],
  }),
}
