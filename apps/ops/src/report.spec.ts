import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { playwrightOutcome, vitestOutcome } from './report.ts'

let folder: string

function report(content: object): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'muster-report-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('counting Vitest', () => {
  const assertion = {
    status: 'failed',
    fullName: 'seals an entry',
    failureMessages: ['expected 1 to be 2\n  at a.ts:3'],
  }
  const loaded = { name: 'a.spec.ts', status: 'failed', assertionResults: [assertion] }
  const unloaded = { name: 'b.spec.ts', status: 'failed', message: 'no such file', assertionResults: [] }

  it('counts and names a file that could not be loaded beside failed checks', () => {
    const file = report({ numPassedTests: 5, numFailedTests: 1, testResults: [loaded, unloaded] })
    expect(vitestOutcome(file, 1)).toEqual({
      passed: 5,
      failed: 2,
      failures: ['a.spec.ts › seals an entry\nexpected 1 to be 2\n  at a.ts:3', 'b.spec.ts\nno such file'],
    })
  })

  it('never passes a run that ended badly', () => {
    expect(vitestOutcome(report({ numPassedTests: 5, numFailedTests: 0, testResults: [] }), 1)).toEqual({
      passed: 5,
      failed: 1,
      failures: ['It ended with status 1 and named no failed check.'],
    })
    expect(vitestOutcome(join(folder, 'none.json'), 0)).toMatchObject({ passed: 0, failed: 1 })
  })
})

describe('counting Playwright', () => {
  const spec = (status: string, message?: string) => ({
    title: 'a trainee goes on',
    file: 'journey.e2e.ts',
    tests: [{ status, projectName: 'English on a phone', results: [{ error: message && { message } }] }],
  })

  it('takes a journey that passed only when repeated for a failed one, and names both', () => {
    const suites = [{ specs: [spec('expected')], suites: [{ specs: [spec('unexpected', 'gone'), spec('flaky')] }] }]
    const file = report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, suites })
    const name = 'journey.e2e.ts › a trainee goes on [English on a phone]'
    expect(playwrightOutcome(file, 1)).toEqual({ passed: 3, failed: 2, failures: [`${name}\ngone`, name] })
  })

  it('never passes a run that ended badly', () => {
    const file = report({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, suites: [] })
    expect(playwrightOutcome(file, 1)).toMatchObject({ passed: 0, failed: 1 })
  })
})
