import { dateText } from '@muster/words/dates.ts'
import { verify } from '@muster/words/catalogue/verify.ts'
import type { Language } from '@muster/words/language.ts'
import { say } from '@muster/words/say.ts'

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const year = 365 * 86_400_000

/** The validity of a certificate against today as an SVG whose x is a percentage of time; empty without an end. */
export function validityDrawing(
  language: Language,
  from: string,
  through: string | null,
  today: string,
  solid: boolean,
): string {
  if (through === null) return ''
  const start = Math.min(time(from), time(today)) - year / 12
  const end = Math.max(time(through), time(today)) + year / 12
  const x = (day: string): number => Math.round(((time(day) - start) / (end - start)) * 10_000) / 100
  const years: string[] = []
  for (let number = new Date(start).getUTCFullYear() + 1; time(`${number}-01-01`) < end; number += 1)
    years.push(String(number))
  const ticks = years.map(
    (number) =>
      `<line x1="${x(`${number}-01-01`)}%" x2="${x(`${number}-01-01`)}%" y1="58" y2="66" stroke="var(--control)"/><text class="q" x="${x(`${number}-01-01`)}%" y="80">${number}</text>`,
  )
  const bar = `x="${x(from)}%" y="28" width="${Math.round((x(through) - x(from)) * 100) / 100}%" height="16" rx="2"`
  const todayX = x(today)
  const anchor = todayX < 30 ? 'start' : todayX > 70 ? 'end' : 'middle'
  const todayText = say(language, verify.today, { date: dateText(language, today) })
  return `<figure class="plot"><svg height="104" role="img" aria-label="${dateText(language, from)} – ${dateText(language, through)}. ${todayText}">
<text class="b" x="${x(from)}%" y="14">${dateText(language, from)}</text><text class="b" x="${x(through)}%" y="14" text-anchor="end">${dateText(language, through)}</text>
<rect ${bar} ${solid ? 'fill="var(--valid)"' : 'fill="var(--surface)" stroke="var(--refused)" stroke-width="1.5" stroke-dasharray="4 3"'}/><line x1="0" x2="100%" y1="58" y2="58" stroke="var(--control)"/>${ticks.join('')}
<line x1="${todayX}%" x2="${todayX}%" y1="22" y2="84" stroke="var(--saffron)" stroke-width="2" stroke-dasharray="3 3"/><svg x="${todayX}%" y="22" overflow="visible"><circle r="5" fill="var(--saffron)"/></svg>
<text class="q" x="${todayX}%" y="99" text-anchor="${anchor}">${todayText}</text></svg></figure>`
}
