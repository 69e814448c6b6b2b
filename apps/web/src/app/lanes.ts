import { daysBetween } from '@muster/calendar/calendar-date.ts'
import type { Clause, ClauseStatus, Lane, LaneRange } from '@muster/contracts/schemas/verdict.ts'
import { verdict } from '@muster/words/catalogue/verdict.ts'
import { windowBar } from '@muster/words/catalogue/window-bar.ts'
import type { BarContent, BarLabel, BarMark } from '../ui/window-bar/shapes.tsx'
import type { WindowBarRow } from '../ui/window-bar/window-bar.tsx'
import type { Words } from './words.tsx'

/** A requirement, as far as a window bar draws it. */
export type LaneClause = Pick<Clause, 'id' | 'title' | 'status' | 'window' | 'evidence' | 'lane'>

const markKinds: Record<ClauseStatus, BarMark['kind'] | null> = {
  MET: 'met',
  WAIVED: 'condition',
  DUE_LATER: 'later',
  PENDING: 'pending',
  NOT_MET: 'missing',
  NOT_APPLICABLE: null,
}

function markOf({ judged }: Lane): BarMark | null {
  const kind = judged && markKinds[judged.status]
  return judged && kind ? { on: judged.on, kind } : null
}

const gapsOf = (lane: Lane) => lane.ranges.filter((range) => range.tone === 'gap')

function gapLabel(words: Words, lane: Lane, form: 'range' | 'days'): BarLabel | null {
  const gap = gapsOf(lane).at(-1)
  if (!gap) return null
  const text =
    form === 'days' && gap.through !== null
      ? words.say(windowBar.gapDays, { count: daysBetween(gap.from, gap.through) + 1 })
      : words.say(windowBar.gap, { range: words.dateRange(gap.from, gap.through) })
  return { text, tone: 'refused', at: gap }
}

/** What a lane draws. Its label names the last gap by its dates, or in a small drawing by its days. */
export function contentOf(words: Words, lane: Lane, gap: 'range' | 'days' | 'none' = 'range'): BarContent {
  return { ranges: lane.ranges, mark: markOf(lane), label: gap === 'none' ? null : gapLabel(words, lane, gap) }
}

const spokenTones = { gap: 'gap', condition: 'condition', unverified: 'unverified' } as const

function spokenRange(words: Words, name: string, { tone, from, through }: LaneRange): string[] {
  if (tone === 'counts' || tone === 'outside') return []
  return [words.say(windowBar.spoken[spokenTones[tone]], { name, range: words.dateRange(from, through) })]
}

function spokenMark(words: Words, name: string, { judged }: Lane): string[] {
  if (!judged || judged.status === 'NOT_APPLICABLE') return []
  const date = words.date(judged.on)
  if (judged.status === 'MET' || judged.status === 'WAIVED') return [words.say(windowBar.spoken.metOn, { name, date })]
  const message = judged.status === 'NOT_MET' ? windowBar.spoken.notMetOn : windowBar.spoken.waitingOn
  return [words.say(message, { name, date })]
}

/** A lane in sentences, for somebody who cannot see it. */
export function describeLane(words: Words, name: string, lane: Lane): string {
  const exceptions = [
    ...lane.ranges.flatMap((range) => spokenRange(words, name, range)),
    ...spokenMark(words, name, lane),
  ]
  const counts = lane.ranges.some((range) => range.tone === 'counts')
  const plain = words.say(counts ? windowBar.spoken.covered : windowBar.spoken.nothing, { name })
  return exceptions.length > 0 ? exceptions.join(words.language === 'en' ? ' ' : '') : plain
}

function noteOf(words: Words, clause: LaneClause): string | undefined {
  const { judged } = clause.lane
  if (judged?.status === 'NOT_MET' && clause.window.kind === 'departure') return words.say(windowBar.neededByDeparture)
  if (gapsOf(clause.lane).length > 0) return undefined
  const until = clause.evidence.find((one) => one.validThrough !== null)?.validThrough
  return until ? words.say(windowBar.until, { date: words.date(until) }) : undefined
}

/** A requirement as a row of the window bar. */
export function rowOf(words: Words, clause: LaneClause): WindowBarRow {
  const note = noteOf(words, clause)
  return { id: clause.id, name: words.text(clause.title), ...(note && { note }), ...contentOf(words, clause.lane) }
}

function resultOf(words: Words, { status, lane }: LaneClause): string {
  const word = words.say(verdict.clause[status])
  const gaps = gapsOf(lane).map((gap) => words.dateRange(gap.from, gap.through))
  if (gaps.length === 0) return word
  return words.language === 'en' ? `${word}: ${gaps.join(', ')}` : `${word}：${gaps.join('、')}`
}

function validityOf(words: Words, { evidence }: LaneClause): string {
  const until = (through: string | null) => (through ? words.say(windowBar.until, { date: words.date(through) }) : '')
  if (evidence.length === 0) return words.say(windowBar.notComplete)
  return evidence
    .map((one) =>
      one.completedOn === null ? until(one.validThrough) : words.dateRange(one.completedOn, one.validThrough),
    )
    .filter(Boolean)
    .join(words.language === 'en' ? '; ' : '；')
}

/** The same requirements as text: for the table beside the drawing and for its CSV. */
export function tableOf(words: Words, clauses: readonly LaneClause[]): { head: string[]; rows: string[][] } {
  const { requirement, valid, judgedOn, result, everyDay } = windowBar.table
  return {
    head: [requirement, valid, judgedOn, result].map((message) => words.say(message)),
    rows: clauses.map((clause) => [
      words.text(clause.title),
      validityOf(words, clause),
      clause.lane.judged ? words.date(clause.lane.judged.on) : words.say(everyDay),
      resultOf(words, clause),
    ]),
  }
}
