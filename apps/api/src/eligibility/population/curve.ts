import { addDays } from '@muster/calendar/calendar-date.ts'
import { isCleared } from '@muster/eligibility/decision.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { type Asked, forEachKnown } from './asked.ts'
import { judgePerson, personVerdict } from './judge-people.ts'
import { curveOf, curveStatements, daysOfCurve, onDay } from './moving.ts'
import type { Question } from './question.ts'

interface Stretch {
  readonly first: number
  readonly next: number
  readonly people: number
}

/** On each of 365 days from `asOf` on, how many are cleared for a departure on it (standby: on that day). */
export async function curve(tx: Tx, question: Question, { rows, apartIds }: Asked): Promise<number[]> {
  const stretches: Stretch[] = []
  for (const text of curveStatements(question, rows)) stretches.push(...(await tx.once<Stretch>(text, ['[]'])))
  const days = Array.from({ length: daysOfCurve }, (_, later) => onDay(question, addDays(question.asOf, later)))
  await forEachKnown(tx, apartIds, (_, known) => {
    if (!known) return
    days.forEach((day, first) => {
      if (isCleared(personVerdict(judgePerson(known, day)))) stretches.push({ first, next: first + 1, people: 1 })
    })
  })
  return curveOf(stretches)
}
