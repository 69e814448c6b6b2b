import type { DayNumber } from '@muster/calendar/calendar-date.ts'
import { partNames, wholeOf, type Evaluated, type PartName } from './evaluated.ts'
import { evaluate } from './evaluate.ts'
import { returningOn, type Situation } from './situation.ts'
import { isMaybe, NOT_APPLICABLE, NOT_MET, ofAll, statusOf } from './status.ts'
import { combine, mapValues, type Timeline } from './timeline.ts'
import type { ProfileNode } from './profile.ts'
import { throughout } from './windows.ts'

/** One version's tree in the situation it makes. */
export interface Judged {
  situation: Situation
  evaluated: Evaluated
}

/** All versions judged for one return day, and what they come to together. */
export interface Judgement {
  judged: Judged[]
  overall: Timeline
  parts: Record<PartName, Timeline | null>
  /** Return days from which another judgement may be needed. */
  breaks: DayNumber[]
}

/** Whether nothing applies to a root on a day, or maybe nothing: it clears nobody. */
function isEmpty(whole: number): boolean {
  return whole === NOT_APPLICABLE || isMaybe(whole)
}

/** One part of one version. On a day on which nothing at all applies, the person's part is what is empty. */
function partOf(name: PartName, { evaluated, situation }: Judged): Timeline | null {
  const part = evaluated.parts[name]
  if (part === null) return null
  if (name !== 'person') return mapValues(part, statusOf)
  const whole = wholeOf(evaluated.parts, situation.days)
  return combine([part, whole], ([value = 0, all = 0]) => (isEmpty(all) ? NOT_MET : statusOf(value)))
}

/** The trees judged for a return day; on each day the lower status of two versions stands. */
export function judgeReturn(roots: readonly { root: ProfileNode; situation: Situation }[], day: DayNumber): Judgement {
  const judged = roots.map(({ root, situation }) => {
    const returning = returningOn(situation, day)
    return { situation: returning, evaluated: evaluate(root, throughout, returning) }
  })
  const wholes = judged.map(({ evaluated, situation }) =>
    mapValues(wholeOf(evaluated.parts, situation.days), (value) => (isEmpty(value) ? NOT_MET : value)),
  )
  const together = (name: PartName) => {
    const timelines = judged.flatMap((one) => partOf(name, one) ?? [])
    return timelines.length === 0 ? null : combine(timelines, ofAll)
  }
  const [person, team, organisation] = partNames.map(together)
  return {
    judged,
    overall: combine(wholes, ofAll),
    parts: { person: person ?? null, team: team ?? null, organisation: organisation ?? null },
    breaks: judged.flatMap((one) => [...one.situation.returnBreaks]),
  }
}
