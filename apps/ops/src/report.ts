import { readFileSync } from 'node:fs'
import type { Outcome } from './checks.ts'

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[]
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
  errors: unknown[]
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** A run that ended badly without naming a failed check counts as one: a crash, an unhandled error, no tests at all. */
function withStatus(outcome: Outcome, status: number): Outcome {
  return status !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome
}

/**
 * Counts Vitest's JSON report. A file that could not be loaded counts as one failed check.
 *
 * @param status the exit status of Vitest
 */
export function vitestOutcome(file: string, status: number): Outcome {
  const report = read(file) as VitestReport | undefined
  if (!report) return { passed: 0, failed: 1 }
  const unloaded = report.testResults.filter(
    (result) => result.status === 'failed' && !result.assertionResults.some((check) => check.status === 'failed'),
  )
  return withStatus({ passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }, status)
}

/**
 * Counts Playwright's JSON report. A journey that passed only when repeated counts as failed: it will fail somebody.
 *
 * @param status the exit status of Playwright
 */
export function playwrightOutcome(file: string, status: number): Outcome {
  const report = read(file) as PlaywrightReport | undefined
  if (!report) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.stats
  return withStatus({ passed: expected, failed: unexpected + flaky }, status)
}
