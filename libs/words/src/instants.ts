import { dateText, shortDate } from './dates.ts'
import type { CalendarDate } from './dates.ts'
import type { Language } from './language.ts'

/** An instant as ISO 8601 with its offset, such as `2026-10-05T05:02:37Z`. */
export type InstantText = string

const namedZones: Record<string, Record<Language, string>> = {
  'Asia/Tokyo': { en: 'Japan', ja: '日本時間' },
  UTC: { en: 'UTC', ja: '協定世界時' },
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
  })
  clocks.set(zone, made)
  return made
}

function wallClock(instant: InstantText, zone: string): Record<Intl.DateTimeFormatPartTypes, string> {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) throw new RangeError(`Not an instant: "${instant}"`)
  const parts = clockOf(zone).formatToParts(at)
  return Object.fromEntries(parts.map(({ type, value }) => [type, value])) as Record<
    Intl.DateTimeFormatPartTypes,
    string
  >
}

/** What a zone is called at an instant: Japan and UTC by name, any other by its offset, `UTC+3`. */
export function zoneName(language: Language, zone: string, instant: InstantText): string {
  const named = namedZones[zone]?.[language]
  return named ?? wallClock(instant, zone).timeZoneName.replace('GMT', 'UTC')
}

/** The calendar day of an instant in a zone. */
export function dateIn(zone: string, instant: InstantText): CalendarDate {
  const { year, month, day } = wallClock(instant, zone)
  return `${year}-${month}-${day}`
}

/** The time of day in a zone, 24 hours: `14:02`; with seconds `14:02:37`. */
export function timeText(zone: string, instant: InstantText, precision: 'minutes' | 'seconds' = 'minutes'): string {
  const { hour, minute, second } = wallClock(instant, zone)
  return precision === 'seconds' ? `${hour}:${minute}:${second}` : `${hour}:${minute}`
}

/** `5 Oct 2026, 14:02 (Japan)`, `2026年10月5日14:02（日本時間）`. */
export function instantText(
  language: Language,
  zone: string,
  instant: InstantText,
  precision: 'minutes' | 'seconds' = 'minutes',
): string {
  const day = dateText(language, dateIn(zone, instant))
  const time = timeText(zone, instant, precision)
  const name = zoneName(language, zone, instant)
  return language === 'en' ? `${day}, ${time} (${name})` : `${day}${time}（${name}）`
}

/** For lists in which year and zone are plain: `5 Oct, 14:02`, `10月5日14:02`. */
export function shortInstantText(language: Language, zone: string, instant: InstantText): string {
  const day = shortDate(language, dateIn(zone, instant))
  return `${day}${language === 'en' ? ', ' : ''}${timeText(zone, instant)}`
}
