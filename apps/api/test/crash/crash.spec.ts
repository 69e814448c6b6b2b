import { beforeAll, describe, expect, it } from 'vitest'
import { buildApi } from '../built-api.ts'
import { crashCheck, longestRecovery } from './crash-check.ts'

let main: string

// Real processes, of the sources as they are now.
beforeAll(async () => {
  main = await buildApi('crash-check')
})

describe('an acknowledged answer', () => {
  it('survives SIGKILL of the API and of PostgreSQL, and service returns by itself', { timeout: 240_000 }, async () => {
    const report = await crashCheck({ main, saves: 2_000, connections: 200, killsPerFault: 2 })
    expect(report.lost).toEqual([])
    expect(report.unexpected).toEqual([])
    expect(report.acknowledged).toBeGreaterThanOrEqual(2_000)
    expect(report.kills.map(({ fault }) => fault)).toEqual(['api', 'postgres', 'api', 'postmaster'])
    expect(Math.max(...report.kills.map(({ secondsToRecover }) => secondsToRecover))).toBeLessThan(longestRecovery)
    expect(report.cut).toBeGreaterThan(0)
    expect(report.refused).toBeGreaterThan(0)
  })

  it('is missed by this check where a server acknowledges before the commit', { timeout: 120_000 }, async () => {
    const report = await crashCheck({ main, saves: 600, connections: 50, killsPerFault: 1, acknowledgesEarly: true })
    expect(report.lost.length).toBeGreaterThan(0)
  })
})
