import type { CheckResult } from '@muster/contracts/schemas/verification.ts'
import { checks } from '@muster/words/catalogue/checks.ts'
import { verify } from '@muster/words/catalogue/verify.ts'
import type { Language } from '@muster/words/language.ts'
import { say } from '@muster/words/say.ts'
import type { Sheet, SheetCell } from '../platform/sheet.ts'
import type { CheckedRow } from './report.ts'

const day = (on: string | null): SheetCell => (on === null ? null : { day: on })

/** What speaks against a certificate, in words; empty for a valid one whose name agrees. */
function problemsOf(language: Language, result: CheckResult): string {
  const words = result.reasons.map((word) => say(language, verify.words[word]))
  const name = result.nameAgrees === false ? [say(language, checks.nameDiffers)] : []
  const fields = [...new Set(result.differences.map(({ field }) => field))].map((field) =>
    say(language, checks.fields[field]),
  )
  return [...words, ...name, ...fields].join(language === 'en' ? '; ' : '、')
}

/** Rows as they were given, in their order and with their columns, and beside each what was found. */
export function sheetOfResults(language: Language, columns: readonly string[], rows: readonly CheckedRow[]): Sheet {
  const { sheet } = checks
  const added = [
    sheet.verdict,
    sheet.problems,
    sheet.number,
    sheet.certificate,
    sheet.issuer,
    sheet.completed,
    sheet.through,
    sheet.name,
    sheet.checkedAt,
  ].map((word) => say(language, word))
  const found = (result: CheckResult): SheetCell[] => [
    say(language, verify.words[result.verdict]),
    problemsOf(language, result) || null,
    result.id,
    result.title?.[language] ?? null,
    result.issuer?.[language] ?? null,
    day(result.completedOn),
    day(result.validThrough),
    result.nameAgrees === null ? null : say(language, result.nameAgrees ? checks.nameAgrees : checks.nameDiffers),
    result.checkedAt,
  ]
  return [[...columns, ...added], ...rows.map(({ cells, result }) => [...cells, ...found(result)])]
}
