import { randomUUID } from 'node:crypto'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { CheckResult, ReportResult } from '@muster/contracts/schemas/verification.ts'
import { isJsonObject, type Json, type JsonObject } from '@muster/credential/canonical-json.ts'
import { type ResolveKey, verifySecured } from '@muster/credential/data-integrity.ts'
import { verifyNatively } from '../certificates/keys/signing-keys.ts'

const reportType = 'MusterVerificationReport'

/** A row of what was checked: as it was given, and what was found. */
export interface CheckedRow {
  /** The line in the file, or the place among the files. */
  readonly line: number
  readonly cells: readonly string[]
  readonly result: CheckResult
}

export interface ReportFacts {
  readonly issuerDid: string
  readonly madeAt: string
  readonly agency: Bilingual
  /** Whose request it was, in a word that is not personal: `person` or `token`. */
  readonly madeBy: string
  readonly columns: readonly string[]
  readonly rows: readonly CheckedRow[]
}

/** How many of each verdict. */
export function summaryOf(rows: readonly CheckedRow[]): Record<string, number> {
  const groups = Map.groupBy(rows, ({ result }) => result.verdict)
  return Object.fromEntries([...groups].map(([verdict, found]) => [verdict, found.length]))
}

/** What was checked, when and for whom, as a document ready for `secure`; rows and columns as they were given. */
export function buildReport({ issuerDid, madeAt, agency, madeBy, columns, rows }: ReportFacts): JsonObject {
  return {
    type: reportType,
    id: `urn:uuid:${randomUUID()}`,
    issuer: issuerDid,
    madeAt,
    agency: { ...agency },
    madeBy,
    summary: summaryOf(rows),
    columns,
    rows: rows.map(({ line, cells, result }) => ({ line, cells, result: reportedResult(result) })),
  }
}

/** A result as the report keeps it: the verdict and what it rests on. */
function reportedResult({ kind: _kind, differences, ...result }: CheckResult): JsonObject {
  return { ...result, differences: differences.map((difference) => ({ ...difference })) }
}

export const isReport = (document: JsonObject): boolean => document.type === reportType

/** Whether a report is one of ours, unchanged, and what it says of itself; of any other it says nothing. */
export async function checkReport(document: JsonObject, resolveKey: ResolveKey, now: Date): Promise<ReportResult> {
  const proof = await verifySecured(document, resolveKey, verifyNatively)
  const { madeAt, agency, summary, rows } = document
  const isGenuine = proof.ok && Array.isArray(rows)
  return {
    kind: 'report',
    isGenuine,
    checkedAt: now.toISOString(),
    madeAt: isGenuine && typeof madeAt === 'string' ? madeAt : null,
    agency: isGenuine ? bothOf(agency) : null,
    rows: isGenuine ? rows.length : 0,
    summary: isGenuine && isJsonObject(summary) ? numbersOf(summary) : {},
  }
}

const numbersOf = (summary: JsonObject): Record<string, number> =>
  Object.fromEntries(Object.entries(summary).map(([word, count]) => [word, Number(count)]))

const bothOf = (text: Json | undefined): Bilingual | null =>
  isJsonObject(text) && typeof text.en === 'string' && typeof text.ja === 'string' ? { en: text.en, ja: text.ja } : null
