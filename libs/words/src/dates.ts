import type { Language } from './language.ts'

/** A calendar day written `YYYY-MM-DD`, without zone. */
export type CalendarDate = string

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const longMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const weekdays = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ja: ['日', '月', '火', '水', '木', '金', '土'],
} as const

type Parts = { year: number; month: number; day: number }

function partsOf(date: CalendarDate): Parts {
  const match = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(date)
  if (!match) throw new RangeError(`Not a calendar date: "${date}"`)
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

function weekdayOf(language: Language, { year, month, day }: Parts): string {
  return weekdays[language][new Date(Date.UTC(year, month - 1, day)).getUTCDay()] as string
}

const shortMonth = (month: number) => shortMonths[month - 1] as string
const longMonth = (month: number) => longMonths[month - 1] as string

/** `3 Dec 2026`, `2026年12月3日`. */
export function dateText(language: Language, date: CalendarDate): string {
  const { year, month, day } = partsOf(date)
  return language === 'en' ? `${day} ${shortMonth(month)} ${year}` : `${year}年${month}月${day}日`
}

/** `Thu 3 Dec 2026`, `2026年12月3日（木）`. */
export function dateWithWeekday(language: Language, date: CalendarDate): string {
  const weekday = weekdayOf(language, partsOf(date))
  return language === 'en' ? `${weekday} ${dateText('en', date)}` : `${dateText('ja', date)}（${weekday}）`
}

/** Without the year, where the year is plain from what stands around it: `3 Dec`, `12月3日`. */
export function shortDate(language: Language, date: CalendarDate): string {
  const { month, day } = partsOf(date)
  return language === 'en' ? `${day} ${shortMonth(month)}` : `${month}月${day}日`
}

/** `Thu 3 Dec`, `12月3日（木）`. */
export function shortDateWithWeekday(language: Language, date: CalendarDate): string {
  const weekday = weekdayOf(language, partsOf(date))
  return language === 'en' ? `${weekday} ${shortDate('en', date)}` : `${shortDate('ja', date)}（${weekday}）`
}

/** For headings: `3 December`, `12月3日`. */
export function headingDate(language: Language, date: CalendarDate): string {
  const { month, day } = partsOf(date)
  return language === 'en' ? `${day} ${longMonth(month)}` : shortDate('ja', date)
}

/** The month of a date for an axis: `Dec`, `12月`. */
export function monthName(language: Language, date: CalendarDate): string {
  const { month } = partsOf(date)
  return language === 'en' ? shortMonth(month) : `${month}月`
}

/** Month and year: `December 2026`, `2026年12月`. */
export function monthText(language: Language, date: CalendarDate): string {
  const { year, month } = partsOf(date)
  return language === 'en' ? `${longMonth(month)} ${year}` : `${year}年${month}月`
}

/** The year for an axis: `2027` in both languages. */
export function yearText(date: CalendarDate): string {
  return String(partsOf(date).year)
}

function englishRange(from: CalendarDate, through: CalendarDate, end: string): string {
  const [a, b] = [partsOf(from), partsOf(through)]
  if (a.year !== b.year) return `${dateText('en', from)} – ${dateText('en', through)}`
  return a.month === b.month ? `${a.day}–${end}` : `${shortDate('en', from)} – ${end}`
}

function japaneseRange(from: CalendarDate, through: CalendarDate, start: string): string {
  const [a, b] = [partsOf(from), partsOf(through)]
  if (a.year !== b.year) return `${dateText('ja', from)}～${dateText('ja', through)}`
  return a.month === b.month ? `${start}～${b.day}日` : `${start}～${shortDate('ja', through)}`
}

/**
 * Both days included: `16 Jun – 2 Dec 2027`, `2027年6月16日～12月2日`; in one month `26–28 Oct 2026`,
 * `2026年10月26日～28日`. Without an end: `22 Sep 2026 onwards`, `2026年9月22日以降`.
 */
export function dateRange(language: Language, from: CalendarDate, through: CalendarDate | null): string {
  if (through === null) return language === 'en' ? `${dateText('en', from)} onwards` : `${dateText('ja', from)}以降`
  if (from === through) return dateText(language, from)
  return language === 'en'
    ? englishRange(from, through, dateText('en', through))
    : japaneseRange(from, through, dateText('ja', from))
}

/** The same without the year, unless the two years differ: `26–28 Oct`, `10月26日～28日`. */
export function shortDateRange(language: Language, from: CalendarDate, through: CalendarDate): string {
  if (from === through) return shortDate(language, from)
  return language === 'en'
    ? englishRange(from, through, shortDate('en', through))
    : japaneseRange(from, through, shortDate('ja', from))
}
