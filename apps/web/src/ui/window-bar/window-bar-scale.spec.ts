import fc from 'fast-check'
import { addMonths } from '@muster/calendar/add-months.ts'
import { addDays, fromDayNumber, toDayNumber } from '@muster/calendar/calendar-date.ts'
import { describe, expect, it } from 'vitest'
import {
  layOutHead,
  placeOfDay,
  placeOfStretch,
  placeOfText,
  placeOfWindow,
  scaleForStretches,
  scaleForWindow,
} from './window-bar-scale.ts'

const window = { from: '2026-12-03', through: '2027-12-02' }
const scale = scaleForWindow(window, '2026-10-05')
const day = fc.integer({ min: toDayNumber('2020-01-01'), max: toDayNumber('2035-12-31') }).map(fromDayNumber)

describe('the scale of a window', () => {
  it('begins the month before today and ends the second month after the window', () => {
    expect([fromDayNumber(scale.start), fromDayNumber(scale.end)]).toEqual(['2026-09-01', '2028-02-01'])
  })

  it('places days where the reference drawing has them', () => {
    expect(placeOfDay(scale, '2026-10-05')).toBe(6.56)
    expect(placeOfWindow(scale, window)).toEqual({ from: 17.95, until: 88.42 })
    expect(placeOfStretch(scale, { from: '2024-06-15', through: '2027-06-15' })).toEqual({
      x: 0,
      width: 55.6,
      goesOn: false,
    })
    expect(placeOfStretch(scale, { from: '2027-06-16', through: '2027-12-02' })).toEqual({
      x: 55.6,
      width: 32.82,
      goesOn: false,
    })
  })

  it('begins a month before the window once that has begun, and keeps today for half a year after it', () => {
    expect(fromDayNumber(scaleForWindow(window, '2027-05-01').start)).toBe('2026-11-01')
    expect(fromDayNumber(scaleForWindow(window, '2028-03-10').end)).toBe('2028-05-01')
    expect(placeOfDay(scaleForWindow(window, '2030-01-01'), '2030-01-01')).toBeNull()
    expect(placeOfDay(scaleForWindow(window, '2024-01-01'), '2024-01-01')).toBeNull()
  })

  it('labels quarters on a phone and months on a wide screen, years in January', () => {
    expect(scale.ticks).toHaveLength(17)
    expect(scale.ticks.filter((tick) => tick.narrow).map((tick) => tick.day.slice(0, 7))).toEqual([
      '2026-10',
      '2027-01',
      '2027-04',
      '2027-07',
      '2027-10',
    ])
    expect(scale.ticks.filter((tick) => tick.wide)).toHaveLength(17)
    expect(scale.ticks.filter((tick) => tick.startsYear).map((tick) => tick.x)).toEqual([23.55, 94.02])
  })

  it('never crowds the labels, however long the window', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1500 }), day, (from, length, today) => {
        const { ticks } = scaleForWindow({ from, through: addDays(from, length) }, today)
        expect(ticks.filter((tick) => tick.narrow).length).toBeLessThanOrEqual(7)
        expect(ticks.filter((tick) => tick.wide).length).toBeLessThanOrEqual(19)
      }),
    )
  })
})

describe('a stretch', () => {
  it('stays inside the scale, keeps its last day, and knows whether it goes on', () => {
    fc.assert(
      fc.property(day, fc.option(fc.integer({ min: 0, max: 3000 })), (from, length) => {
        const through = length === null ? null : addDays(from, length)
        const placed = placeOfStretch(scale, { from, through })
        const lastsPast = through === null || toDayNumber(through) >= scale.end
        if (!placed) {
          expect(toDayNumber(from) >= scale.end || toDayNumber(through ?? from) < scale.start).toBe(true)
          return
        }
        expect(placed.x).toBeGreaterThanOrEqual(0)
        expect(placed.width).toBeGreaterThan(0)
        expect(placed.x + placed.width).toBeLessThanOrEqual(100.01)
        expect(placed.goesOn).toBe(lastsPast)
      }),
    )
  })

  it('of one day is one day wide', () => {
    expect(placeOfStretch(scale, { from: '2027-01-01', through: '2027-01-01' })?.width).toBeCloseTo(100 / 518, 1)
  })
})

describe('the scale without a window', () => {
  it('holds today, the stretches, and no more than three years either side', () => {
    const all = scaleForStretches(
      [
        { from: '2015-01-01', through: null },
        { from: '2026-01-10', through: '2029-03-03' },
      ],
      '2026-10-05',
    )
    expect(fromDayNumber(all.start)).toBe('2023-10-01')
    expect(fromDayNumber(all.end)).toBe('2029-04-01')
    const none = scaleForStretches([], '2026-10-05')
    expect([fromDayNumber(none.start), fromDayNumber(none.end)]).toEqual(['2026-04-01', '2027-11-01'])
    expect(none.end).toBe(addMonths(none.start, 19))
  })
})

describe('texts', () => {
  it('stand at the edge of their stretch that has room', () => {
    expect(placeOfText({ x: 55.6, width: 32.82 })).toEqual({ x: 88.42, anchor: 'end' })
    expect(placeOfText({ x: 18, width: 20 })).toEqual({ x: 18, anchor: 'start' })
    expect(placeOfText({ x: 0, width: 100 })).toEqual({ x: 100, anchor: 'end' })
  })

  it('above the rows stand side by side when the window is long', () => {
    expect(layOutHead({ from: 17.95, until: 88.42 }, 6.56)).toEqual({
      height: 40,
      start: { x: 17.95, anchor: 'start' },
      end: { x: 88.42, anchor: 'end' },
      stacked: false,
      today: { x: 6.56, anchor: 'middle', y: 32 },
    })
  })

  it('stand one below the other when it is short, each on the side that has room', () => {
    const head = layOutHead({ from: 60, until: 75 }, 12)
    expect(head).toMatchObject({ stacked: true, height: 58, start: { anchor: 'end' }, end: { anchor: 'end' } })
    expect(head.today).toMatchObject({ y: 14 })
  })

  it('give today a line of its own inside the window', () => {
    expect(layOutHead({ from: 10, until: 90 }, 40)).toMatchObject({ height: 58, stacked: false, today: { y: 14 } })
  })
})
