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
  const loaded = { name: 'a.spec.ts', status: 'failed', assertionResults: [{ status: 'failed' }] }
  const unloaded = { name: 'b.spec.ts', status: 'failed', assertionResults: [] }

  it('counts a file that could not be loaded beside failed checks', () => {
    const file = report({ numPassedTests: 5, numFailedTests: 1, testResults: [loaded, unloaded] })
    expect(vitestOutcome(file, 1)).toEqual({ passed: 5, failed: 2 })
  })

  it('never passes a run that ended badly', () => {
    expect(vitestOutcome(report({ numPassedTests: 5, numFailedTests: 0, testResults: [] }), 1)).toEqual({
      passed: 5,
      failed: 1,
    })
    expect(vitestOutcome(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('counting Playwright', () => {
  it('takes a journey that passed only when repeated for a failed one', () => {
    const file = report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] })
    expect(playwrightOutcome(file, 1)).toEqual({ passed: 3, failed: 2 })
  })

  it('never passes a run that ended badly', () => {
    const file = report({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}] })
    expect(playwrightOutcome(file, 1)).toEqual({ passed: 0, failed: 1 })
  })
})
