import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import type { Outcome } from './checks.ts'

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: VitestFile[]
}

interface VitestFile {
  name: string
  status: string
  message?: string
  assertionResults: { status: string; fullName: string; failureMessages?: string[] }[]
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
  suites: PlaywrightSuite[]
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[]
  specs: {
    title: string
    file: string
    tests: { status: string; projectName: string; results: { error?: { message?: string } }[] }[]
  }[]
}

const longest = 600

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** A failed check by its name, and the beginning of what it said. */
function described(name: string, message = ''): string {
  return `${name}\n${stripVTControlCharacters(message).trim().slice(0, longest)}`.trim()
}

/** A run that ended badly without naming a failed check counts as one: a crash, an unhandled error, no tests at all. */
function withStatus(outcome: Outcome, status: number): Outcome {
  if (status === 0 || outcome.failed > 0) return outcome
  return { ...outcome, failed: 1, failures: [`It ended with status ${status} and named no failed check.`] }
}

const noReport: Outcome = { passed: 0, failed: 1, failures: ['It left no report.'] }

function vitestFailures({ name, message, assertionResults }: VitestFile): string[] {
  const failed = assertionResults.filter(({ status }) => status === 'failed')
  if (failed.length === 0) return [described(name, message)]
  return failed.map(({ fullName, failureMessages }) => described(`${name} › ${fullName}`, failureMessages?.join('\n')))
}

/**
 * Counts Vitest's JSON report and names what failed. A file that could not be loaded counts as one failed check.
 *
 * @param status the exit status of Vitest
 */
export function vitestOutcome(file: string, status: number): Outcome {
  const report = read(file) as VitestReport | undefined
  if (!report) return noReport
  const failures = report.testResults.filter((result) => result.status === 'failed').flatMap(vitestFailures)
  return withStatus({ passed: report.numPassedTests, failed: failures.length, failures }, status)
}

function playwrightFailures({ suites = [], specs }: PlaywrightSuite): string[] {
  const here = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) => {
        const message = results.find(({ error }) => error !== undefined)?.error?.message
        return described(`${file} › ${title} [${projectName}]`, message)
      }),
  )
  return [...here, ...suites.flatMap(playwrightFailures)]
}

/**
 * Counts Playwright's JSON report and names what failed. A journey that passed only when repeated counts as failed: it
 * will fail somebody.
 *
 * @param status the exit status of Playwright
 */
export function playwrightOutcome(file: string, status: number): Outcome {
  const report = read(file) as PlaywrightReport | undefined
  if (!report) return noReport
  const { expected, unexpected, flaky } = report.stats
  const failures = report.suites.flatMap(playwrightFailures)
  return withStatus({ passed: expected, failed: unexpected + flaky, failures }, status)
}
