import { describe, expect, it } from 'vitest'
import { keyOfName } from './name-key.ts'
import { isZone, offsetAt } from '../platform/time-zone.ts'

describe('a zone', () => {
  it.each(['Asia/Tokyo', 'Africa/Juba', 'UTC', 'America/St_Johns'])('%s is one', (text) => {
    expect(isZone(text)).toBe(true)
  })
  it.each(['', 'Mars/Olympus', '+09:00', 'Asia/Tokyo; DROP', '9'])('“%s” is none', (text) => {
    expect(isZone(text)).toBe(false)
  })

  it.each([
    ['Asia/Tokyo', '2026-11-27', '+09:00'],
    ['Africa/Maputo', '2026-07-01', '+02:00'],
    ['UTC', '2026-07-01', '+00:00'],
    ['America/St_Johns', '2026-01-15', '-03:30'],
    ['America/St_Johns', '2026-07-15', '-02:30'],
    ['Pacific/Kiritimati', '2026-01-15', '+14:00'],
  ])('%s is ahead of UTC on %s by %s', (zone, day, offset) => {
    expect(offsetAt(zone, day, '12:00')).toBe(offset)
  })

  it('changes its offset at the hour its clocks change, by its own time', () => {
    expect(offsetAt('Europe/Berlin', '2026-03-29', '01:30')).toBe('+01:00')
    expect(offsetAt('Europe/Berlin', '2026-03-29', '03:30')).toBe('+02:00')
    expect(offsetAt('America/New_York', '2026-11-01', '23:59')).toBe('-05:00')
    expect(offsetAt('America/New_York', '2026-10-31', '23:59')).toBe('-04:00')
  })
})

describe('a key for a name', () => {
  it.each([
    ['Port Maren', 'port-maren'],
    ['  Côte d’Azur (Nice)! ', 'cote-d-azur-nice'],
    ['A'.repeat(80), 'a'.repeat(48)],
  ])('%s is %s', (name, key) => {
    expect(keyOfName(name)).toBe(key)
  })
  it('is made up where no letter can stand in it, and the same for the same name', () => {
    expect(keyOfName('東マケト')).toMatch(/^x-[0-9a-f]{12}$/)
    expect(keyOfName('東マケト')).toBe(keyOfName('東マケト'))
    expect(keyOfName('東マケト')).not.toBe(keyOfName('西マケト'))
  })
})
