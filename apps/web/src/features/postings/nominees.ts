import { addDays, daysBetween } from '@muster/calendar/calendar-date.ts'
import type { Verdict } from '@muster/contracts/schemas/verdict.ts'
import { officer } from '@muster/words/catalogue/officer.ts'
import type { Words } from '../../app/words.tsx'
import type { ListedPosting, Nominee, NomineeFile, PostingView } from './use-postings.ts'

const order: readonly Verdict[] = [
  'ELIGIBLE',
  'ELIGIBLE_WITH_CONDITIONS',
  'PENDING_VERIFICATION',
  'NOT_ELIGIBLE',
  'BARRED',
]

/** Who can leave first, then who is closest to it; people alike keep their order. */
export function byVerdict(nominees: readonly Nominee[]): Nominee[] {
  const rank = ({ verdict, reasons }: Nominee) => order.indexOf(verdict) * 1_000 + reasons.length
  return [...nominees].sort((one, other) => rank(one) - rank(other))
}

/** Whether a person may leave as things stand. */
export const isCleared = (verdict: Verdict): boolean => verdict === 'ELIGIBLE' || verdict === 'ELIGIBLE_WITH_CONDITIONS'

/** The day the server counted from. */
export const countedOn = ({ departsOn, daysToDeparture }: PostingView['posting']): string =>
  addDays(departsOn, -daysToDeparture)

/** A margin this small is worth a look: flights move. */
const thinMargin = 30

/** Days left over after the return; null where nothing ends, or where the margin is no matter. */
export function thinSpare(eligibleThrough: string | null, returnsOn: string): number | null {
  if (eligibleThrough === null) return null
  const spare = daysBetween(returnsOn, eligibleThrough)
  return spare >= 0 && spare <= thinMargin ? spare : null
}

export type Counts = ListedPosting['counts']

/** How many can leave, as the heading of a posting. */
export function headingOfPosting(words: Words, { nominees, cleared }: Counts): string {
  if (nominees === 0) return words.say(officer.posting.none)
  if (cleared === nominees) return words.say(officer.posting.headingAll, { count: nominees })
  if (cleared === 0) return words.say(officer.posting.headingNone, { count: nominees })
  return words.say(officer.posting.heading, { count: cleared, total: nominees })
}

/** What stands between a nominee and departure, counted in a sentence. */
export function headingOfNominee(words: Words, { eligibility }: NomineeFile): string {
  const { heading } = officer.nominee
  const { verdict, personVerdict, person, clauses, teamClauses } = eligibility
  const name = words.text(person.name)
  const all = [...clauses, ...teamClauses].filter(({ required }) => required)
  const count = (...statuses: string[]) => all.filter(({ status }) => statuses.includes(status)).length
  switch (verdict) {
    case 'ELIGIBLE':
      return words.say(heading.eligible, { name })
    case 'ELIGIBLE_WITH_CONDITIONS':
      return words.say(heading.conditions, { name, count: Math.max(1, count('WAIVED', 'DUE_LATER')) })
    case 'PENDING_VERIFICATION':
      return words.say(heading.pending, { name, count: Math.max(1, count('PENDING')) })
    case 'NOT_ELIGIBLE':
      return isCleared(personVerdict)
        ? words.say(heading.teamOnly, { name })
        : words.say(heading.needs, { name, count: Math.max(1, count('NOT_MET')) })
    case 'BARRED':
      return words.say(heading.barred, { name })
  }
}
