import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finishedAtOf, flagsOf, type OfflineSitting } from './offline.ts'

const at = (text: string) => new Date(`2026-03-${text}Z`)

/** Started on the 1st, an hour of it used, handed in three days later. */
const sitting: OfflineSitting = {
  issuedAt: at('01T08:00:00'),
  startedAt: at('01T09:00:00'),
  finishedAt: at('01T10:00:00'),
  receivedAt: at('04T09:00:00'),
  limitMinutes: 60,
  graceSeconds: 0,
  closesAt: null,
}

describe('a sitting without the server', () => {
  it('is always worth a look, and counts when the device finished it', () => {
    expect(flagsOf(sitting)).toEqual(['taken-offline'])
    expect(finishedAtOf(sitting)).toEqual(sitting.finishedAt)
  })

  it('is flagged when it arrives after the assessment closed', () => {
    expect(flagsOf({ ...sitting, closesAt: at('02T00:00:00') })).toEqual(['taken-offline', 'arrived-after-closing'])
    expect(flagsOf({ ...sitting, closesAt: sitting.receivedAt })).toEqual(['taken-offline'])
  })

  it('is flagged when it took longer than was allowed; the last second counts', () => {
    expect(flagsOf({ ...sitting, finishedAt: at('01T10:00:01') })).toEqual(['taken-offline', 'took-longer'])
    expect(flagsOf({ ...sitting, finishedAt: at('01T10:00:01'), graceSeconds: 1 })).toEqual(['taken-offline'])
  })

  it.each([
    ['ten years ahead', { startedAt: at('01T09:00:00'), finishedAt: new Date('2036-03-01T10:00:00Z') }],
    ['ten years behind', { startedAt: new Date('2016-03-01T09:00:00Z'), finishedAt: new Date('2016-03-01T10:00:00Z') }],
    ['running backwards', { startedAt: at('01T10:00:00'), finishedAt: at('01T09:00:00') }],
  ])('is flagged when the clock is %s, and then counts when it arrives', (_, clock) => {
    const odd = { ...sitting, ...clock }
    expect(flagsOf(odd)).toContain('clock-differs')
    if (clock.finishedAt < sitting.issuedAt || clock.finishedAt > sitting.receivedAt)
      expect(finishedAtOf(odd)).toEqual(sitting.receivedAt)
  })

  it('never counts before its signed start nor after its arrival', () => {
    const instant = fc.date({ min: new Date('2016-01-01'), max: new Date('2036-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(instant, instant, (startedAt, finishedAt) => {
        const counted = finishedAtOf({ ...sitting, startedAt, finishedAt })
        return counted >= sitting.issuedAt && counted <= sitting.receivedAt
      }),
    )
  })
})
