import { z } from 'zod'
import { credentialFields, verifyVerdicts } from '../codes.ts'
import { day } from './scalars.ts'
import { bilingual } from './text.ts'

/** What beside the verdict is to be said of a document that was handed in. */
export const checkDetails = [
  'issuer-unknown',
  'issuer-form-unknown',
  'issuer-address-refused',
  'issuer-not-reached',
  'key-not-listed',
  'suite-unknown',
  'context-unknown',
  'no-proof',
  'not-readable',
  'record-missing',
  'paper-altered',
  'holder-erased',
] as const
export type CheckDetail = (typeof checkDetails)[number]

/** What differs between a document that was handed in and the record; a text each, null where one side has nothing. */
const difference = z.object({
  field: z.enum(credentialFields),
  /** Of a text in both languages, which of them. */
  language: z.enum(['en', 'ja']).nullable(),
  given: z.string().nullable(),
  recorded: z.string().nullable(),
})
export type Difference = z.infer<typeof difference>

/** One certificate checked: the verdict, everything that speaks against it, and what was signed, the name masked. */
export const checkResult = z.object({
  kind: z.literal('certificate'),
  verdict: z.enum(verifyVerdicts),
  /** Gravest first; empty only for VALID. */
  reasons: z.array(z.enum(verifyVerdicts)),
  signature: z.enum(['holds', 'wrong', 'key-revoked', 'unchecked', 'absent']),
  isIssuerKnown: z.boolean(),
  issuerDid: z.string().nullable(),
  detail: z.enum(checkDetails).nullable(),
  checkedAt: z.string(),
  /** How new what is known of the status is; null where nothing is. */
  statusAsOf: z.string().nullable(),
  id: z.string().nullable(),
  maskedHolder: bilingual.nullable(),
  title: bilingual.nullable(),
  issuer: bilingual.nullable(),
  edition: z.string().nullable(),
  completedOn: day.nullable(),
  validThrough: day.nullable(),
  hours: z.number().nullable(),
  mode: z.string().nullable(),
  revokedFrom: day.nullable(),
  supersededBy: z.string().nullable(),
  /** Whether a name that was given is the holder's; null where none was given or there is nothing to compare it with. */
  nameAgrees: z.boolean().nullable(),
  differences: z.array(difference),
})
export type CheckResult = z.infer<typeof checkResult>

/** A report of checks that was handed in again. */
export const reportResult = z.object({
  kind: z.literal('report'),
  isGenuine: z.boolean(),
  checkedAt: z.string(),
  madeAt: z.string().nullable(),
  agency: bilingual.nullable(),
  rows: z.number(),
  /** How many of each verdict. */
  summary: z.record(z.string(), z.number()),
})
export type ReportResult = z.infer<typeof reportResult>

/** A table as read: its columns, which of them holds the numbers and the names, and its rows with their lines in the file. */
export const readTable = z.object({
  columns: z.array(z.string()),
  numberColumn: z.number(),
  nameColumn: z.number().nullable(),
  rows: z.array(z.object({ line: z.number(), cells: z.array(z.string()) })),
})
export type ReadTable = z.infer<typeof readTable>

export const exportForms = ['csv', 'xlsx', 'report'] as const
export type ExportForm = (typeof exportForms)[number]
