import { describe, expect, it } from 'vitest'
import { countdownText, daysText, durationText, lapseText, minutesText, sizeText } from './durations.ts'
import { dateIn, instantText, shortInstantText, timeText, zoneName } from './instants.ts'

const at = '2026-10-05T05:02:37Z'

describe('instants', () => {
  it('names the zone', () => {
    expect(instantText('en', 'Asia/Tokyo', at)).toBe('5 Oct 2026, 14:02 (Japan)')
    expect(instantText('ja', 'Asia/Tokyo', at, 'seconds')).toBe('2026年10月5日14:02:37（日本時間）')
    expect(instantText('en', 'UTC', at)).toBe('5 Oct 2026, 05:02 (UTC)')
    expect(zoneName('ja', 'Africa/Nairobi', at)).toBe('UTC+3')
    expect(shortInstantText('en', 'Asia/Tokyo', at)).toBe('5 Oct, 14:02')
    expect(shortInstantText('ja', 'Asia/Tokyo', at)).toBe('10月5日14:02')
  })

  it('becomes the day of the zone, also across midnight', () => {
    expect(dateIn('Asia/Tokyo', '2026-12-31T15:00:00Z')).toBe('2027-01-01')
    expect(timeText('Asia/Tokyo', '2026-12-31T15:00:00Z')).toBe('00:00')
  })

  it('refuses what is no instant', () => {
    expect(() => instantText('en', 'UTC', 'yesterday')).toThrow(RangeError)
  })
})

describe('durations and sizes', () => {
  it.each([
    [18, '18 min', '18分'],
    [60, '1 h', '1時間'],
    [70, '1 h 10 min', '1時間10分'],
    [0, '0 min', '0分'],
  ])('%d minutes', (minutes, en, ja) => {
    expect(durationText('en', minutes)).toBe(en)
    expect(durationText('ja', minutes)).toBe(ja)
  })

  it.each([
    [0, '0 s', '0秒'],
    [49.6, '50 s', '50秒'],
    [59.7, '1 min', '1分'],
    [80, '1 min 20 s', '1分20秒'],
    [599, '9 min 59 s', '9分59秒'],
    [741, '12 min', '12分'],
    [4_200, '1 h 10 min', '1時間10分'],
  ])('%d seconds', (seconds, en, ja) => {
    expect(lapseText('en', seconds)).toBe(en)
    expect(lapseText('ja', seconds)).toBe(ja)
  })

  it('writes running text', () => {
    expect([minutesText('en', 1), minutesText('en', 18), minutesText('en', 70)]).toEqual([
      '1 minute',
      '18 minutes',
      '1 h 10 min',
    ])
    expect([daysText('en', 1), daysText('en', 59), daysText('ja', 59)]).toEqual(['1 day', '59 days', '59日'])
  })

  it('counts down and stops at nothing', () => {
    expect([1421, 3720, 59, -4].map(countdownText)).toEqual(['23:41', '1:02:00', '0:59', '0:00'])
  })

  it('writes sizes in decimal units', () => {
    expect([412_000, 1_250_000, 12_400_000, 38_200, 9_960_000, 12].map(sizeText)).toEqual([
      '0.4 MB',
      '1.3 MB',
      '12 MB',
      '38 kB',
      '10 MB',
      '1 kB',
    ])
  })
})
