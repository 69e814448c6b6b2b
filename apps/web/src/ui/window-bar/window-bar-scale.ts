import { addMonths } from '@muster/calendar/add-months.ts'
import { dayNumberOf, fromDayNumber, toDayNumber, yearMonthDay } from '@muster/calendar/calendar-date.ts'
import type { CalendarDate, DayNumber } from '@muster/calendar/calendar-date.ts'

/** The days everything is compared with, both included. */
export interface DayWindow {
  readonly from: CalendarDate
  readonly through: CalendarDate
}

/** A stretch of days, both included; `through` is null where it has no end. */
export interface DayStretch {
  readonly from: CalendarDate
  readonly through: CalendarDate | null
}

/** The first of a month on the axis. */
export interface Tick {
  readonly x: number
  readonly day: CalendarDate
  /** 1 January: its label is the year. */
  readonly startsYear: boolean
  /** Whether there is room for its label on a phone, and on a wide screen. */
  readonly narrow: boolean
  readonly wide: boolean
}

/** Time as percentages of the width: `start` is 0, `end` (the first day no longer shown) is 100. */
export interface Scale {
  readonly start: DayNumber
  readonly end: DayNumber
  readonly ticks: readonly Tick[]
}

const earliestBefore = 18
const latestAfter = 6
const widestSpan = 72

function firstOfMonth(day: DayNumber): DayNumber {
  const { year, month } = yearMonthDay(day)
  return dayNumberOf(year, month, 1)
}

function monthsBetween(start: DayNumber, end: DayNumber): number {
  const [a, b] = [yearMonthDay(start), yearMonthDay(end)]
  return (b.year - a.year) * 12 + b.month - a.month
}

const rounded = (percent: number) => Math.round(percent * 100) / 100

function percent(start: DayNumber, end: DayNumber, day: DayNumber): number {
  return rounded(((day - start) / (end - start)) * 100)
}

/** Labels every so many months, so that no more than `most` stand side by side. */
function stepFor(months: number, most: number): number {
  return [1, 3, 6, 12, 24].find((step) => months / step <= most) ?? 60
}

function ticksOf(start: DayNumber, end: DayNumber): Tick[] {
  const months = monthsBetween(start, end)
  const [narrowStep, wideStep] = [stepFor(months, 6), stepFor(months, 18)]
  const spacing = months > 40 ? 3 : 1
  const isOn = (year: number, month: number, step: number) => (year * 12 + month - 1) % step === 0
  return Array.from({ length: months }, (_, index) => addMonths(start, index)).flatMap((day) => {
    const { year, month } = yearMonthDay(day)
    if (!isOn(year, month, spacing)) return []
    const x = percent(start, end, day)
    const narrow = isOn(year, month, narrowStep) && x <= 88
    const wide = isOn(year, month, wideStep) && x <= 95
    return [{ x, day: fromDayNumber(day), startsYear: month === 1, narrow, wide }]
  })
}

function scaleOf(start: DayNumber, end: DayNumber): Scale {
  return { start, end, ticks: ticksOf(start, end) }
}

/**
 * The scale for a window: from the month before it (or before today, up to 18 months earlier) to the second month
 * after it (or after today, up to 6 months later). Today falls off a window that is long past or far ahead.
 */
export function scaleForWindow(window: DayWindow, today: CalendarDate): Scale {
  const [from, through, now] = [toDayNumber(window.from), toDayNumber(window.through), toDayNumber(today)]
  const first = now < from && now >= addMonths(from, -earliestBefore) ? now : from
  const last = now > through && now <= addMonths(through, latestAfter) ? now : through
  return scaleOf(firstOfMonth(addMonths(first, -1)), firstOfMonth(addMonths(last, 2)))
}

/**
 * The scale for stretches without a window: all of them and today, at least from half a year before today to a year
 * after, and no more than six years around today.
 */
export function scaleForStretches(stretches: readonly DayStretch[], today: CalendarDate): Scale {
  const now = toDayNumber(today)
  const days = stretches.flatMap(({ from, through }) => [from, ...(through === null ? [] : [through])]).map(toDayNumber)
  const earliest = Math.max(Math.min(addMonths(now, -6), ...days), addMonths(now, -widestSpan / 2))
  const latest = Math.min(Math.max(addMonths(now, 12), ...days), addMonths(now, widestSpan / 2))
  return scaleOf(firstOfMonth(earliest), firstOfMonth(addMonths(latest, 1)))
}

/** Where a day begins, in percent; null when it is not on the scale. */
export function placeOfDay(scale: Scale, day: CalendarDate): number | null {
  const number = toDayNumber(day)
  return number < scale.start || number >= scale.end ? null : percent(scale.start, scale.end, number)
}

export interface PlacedStretch {
  readonly x: number
  readonly width: number
  /** It goes on past the right edge: drawn with an arrow. */
  readonly goesOn: boolean
}

/** A stretch cut to the scale, its last day included whole; null when none of it is on the scale. */
export function placeOfStretch(scale: Scale, stretch: DayStretch): PlacedStretch | null {
  const from = Math.max(toDayNumber(stretch.from), scale.start)
  const after = stretch.through === null ? Number.POSITIVE_INFINITY : toDayNumber(stretch.through) + 1
  const until = Math.min(after, scale.end)
  if (until <= from) return null
  const x = percent(scale.start, scale.end, from)
  return { x, width: rounded(percent(scale.start, scale.end, until) - x), goesOn: after > scale.end }
}

export interface PlacedWindow {
  readonly from: number
  readonly until: number
}

/** Where the window stands; cut to the scale, which always holds it. */
export function placeOfWindow(scale: Scale, window: DayWindow): PlacedWindow {
  const placed = placeOfStretch(scale, window)
  return placed ? { from: placed.x, until: rounded(placed.x + placed.width) } : { from: 0, until: 0 }
}

export type Anchor = 'start' | 'middle' | 'end'

export interface PlacedText {
  readonly x: number
  readonly anchor: Anchor
}

/** A text under a stretch: from its beginning in the left half, up to its end in the right half. */
export function placeOfText({ x, width }: Pick<PlacedStretch, 'x' | 'width'>): { x: number; anchor: 'start' | 'end' } {
  return x + width / 2 < 50 ? { x, anchor: 'start' } : { x: rounded(x + width), anchor: 'end' }
}

export interface HeadLayout {
  /** Height of everything above the rows, in pixels. */
  readonly height: number
  readonly start: PlacedText
  readonly end: PlacedText
  /** Both ends on lines of their own, each in one piece: for a window too short to hold two texts side by side. */
  readonly stacked: boolean
  /** The baseline of the word for today, and where it stands; null when today is off the scale. */
  readonly today: (PlacedText & { readonly y: number }) | null
}

const lineHeight = 18

/**
 * How the texts above the rows stand so that none covers another on a phone: start and end of the window side by side
 * where they fit, else one below the other; today on a line of its own where it would touch one of them.
 */
export function layOutHead(window: PlacedWindow | null, today: number | null): HeadLayout {
  const text = (x: number): PlacedText => ({ x, anchor: x < 6 ? 'start' : x > 94 ? 'end' : 'middle' })
  if (!window) {
    const start = { x: 0, anchor: 'start' } as const
    return { height: 22, start, end: start, stacked: false, today: today === null ? null : { ...text(today), y: 14 } }
  }
  const stacked = window.until - window.from < 58
  const start: PlacedText = { x: window.from, anchor: stacked && window.from > 50 ? 'end' : 'start' }
  const end: PlacedText = { x: window.until, anchor: stacked && window.until < 50 ? 'start' : 'end' }
  const touches = today !== null && today > window.from - 8 && today < window.until + 8
  const ownLine = today !== null && (stacked || touches)
  const height = 2 * lineHeight + 4 + (ownLine ? lineHeight : 0)
  const y = ownLine ? 14 : 2 * lineHeight - 4
  return { height, start, end, stacked, today: today === null ? null : { ...text(today), y } }
}
