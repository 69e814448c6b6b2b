import { Problem } from '@muster/client/client.ts'
import type { CheckResult, ReportResult } from '@muster/contracts/schemas/verification.ts'
import { call } from '../../app/client.ts'

/** What somebody wants checked. */
export type Given =
  { readonly kind: 'table'; readonly content: Blob } | { readonly kind: 'files'; readonly files: readonly File[] }

/** One row or file, and what was found; a file that is none is refused with a reason. */
export interface Item {
  readonly line: number
  readonly cells: readonly string[]
  readonly result: CheckResult | null
  readonly report: ReportResult | null
  readonly refusal: Problem | null
  /** With which the result of a file can be exported. */
  readonly receipt: string | null
}

export interface Outcome {
  readonly given: Given
  readonly items: readonly Item[]
  readonly checkedAt: string
}

/** As many as one request takes. */
const atOnce = 200

interface Steps {
  readonly signal: AbortSignal
  readonly onProgress: (done: number, all: number) => void
}

/** Checks everything that was given, a part at a time. Throws what stopped it: a refused table, a lost connection. */
export async function runChecks(given: Given, steps: Steps): Promise<Outcome> {
  const items = given.kind === 'table' ? await checkTable(given.content, steps) : await checkFiles(given.files, steps)
  return { given, items, checkedAt: new Date().toISOString() }
}

async function checkTable(content: Blob, { signal, onProgress }: Steps): Promise<Item[]> {
  const { rows, numberColumn, nameColumn } = await call('verification.readTable', { body: content, signal })
  const items: Item[] = []
  for (let from = 0; from < rows.length; from += atOnce) {
    onProgress(from, rows.length)
    const part = rows.slice(from, from + atOnce)
    const asked = part.map(({ cells }) => ({
      reference: (cells[numberColumn] ?? '').slice(0, 600),
      ...(nameColumn !== null && { name: (cells[nameColumn] ?? '').slice(0, 400) }),
    }))
    const { results } = await call('verification.check', { body: { items: asked }, signal })
    items.push(...part.map((row, at) => ({ ...row, ...nothing, result: results[at] ?? null })))
  }
  return items
}

async function checkFiles(files: readonly File[], { signal, onProgress }: Steps): Promise<Item[]> {
  const items: Item[] = []
  for (const [at, file] of files.entries()) {
    onProgress(at, files.length)
    const item = { ...nothing, line: at + 1, cells: [file.name] }
    try {
      // Under a type of its own, so that JSON is sent as a file and not as a request's body.
      const body = new Blob([file], { type: 'application/octet-stream' })
      const { result, receipt } = await call('verification.checkFile', { body, signal })
      items.push(result.kind === 'report' ? { ...item, report: result } : { ...item, result, receipt })
    } catch (error) {
      if (!(error instanceof Problem) || ![413, 415, 422].includes(error.status)) throw error
      items.push({ ...item, refusal: error })
    }
  }
  return items
}

const nothing = { result: null, report: null, refusal: null, receipt: null } as const

/** Whether a row or file needs a look. */
export function needsALook({ result, report }: Item): boolean {
  if (report) return !report.isGenuine
  return result?.verdict !== 'VALID' || result.nameAgrees === false
}

/** What needs a look first, and within each the order in which it was given. */
export function problemsFirst(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => Number(needsALook(b)) - Number(needsALook(a)) || a.line - b.line)
}
