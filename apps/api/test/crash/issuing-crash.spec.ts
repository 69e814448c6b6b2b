import { beforeAll, describe, expect, it } from 'vitest'
import { buildApi } from '../built-api.ts'
import { issuingCheck } from './issuing-check.ts'

let main: string

// Real processes, of the sources as they are now.
beforeAll(async () => {
  main = await buildApi('issuing-crash')
}, 120_000)

/** Two of five replies are lost. */
const network = { people: 6, cut: 0.4 }

describe('issuing', () => {
  it('gives each completion exactly one certificate and one entry in the log, whatever is killed', async () => {
    const report = await issuingCheck({
      main,
      kills: 1,
      steps: ['completion', 'certificate', 'log_fact', 'idempotency_record', 'log_entry', 'log_node'],
      ...network,
    })
    expect(report.wrong).toEqual([])
    expect(report.comparison).toBeNull()
    expect(report.unexpected).toEqual([])
    expect(report.handedIn).toBe(42)
    expect(report.certificates).toBe(42)
    expect(report.cut).toBeGreaterThan(10)
  }, 400_000)

  it.each(['issues-twice', 'forgets-the-log', 'loses-certificates'] as const)(
    'is seen to fail where it %s',
    async (defect) => {
      const report = await issuingCheck({ main, kills: 0, ...network, defect })
      expect(report.wrong).not.toEqual([])
    },
    200_000,
  )
})
