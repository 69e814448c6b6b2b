import { parseCalendarDate, toDayNumber } from '@muster/calendar/calendar-date.ts'
import { parseInstant, parseOffset } from '@muster/calendar/instant.ts'
import type { FactProblemCode } from './codes.ts'
import type { EvaluationInput } from './decision.ts'
import type { CalendarDate, Credential, Posting, Waiver } from './facts.ts'

/** What is wrong with a fact, and where, as a JSON pointer into the input. */
export interface FactProblem {
  code: FactProblemCode
  pointer: string
}

/** The names that hold a calendar day, an instant, or an amount that cannot be negative. */
const isDayName = (name: string) => /(On|From|Through|^from|^through|^on)$/.test(name) || name === 'asOf'
const isInstantName = (name: string) => /At$/.test(name)
const amountNames = new Set(['hours', 'amount', 'points', 'outOf', 'minutes', 'seatsLeft', 'studyHoursPerDay'])

class Review {
  readonly problems: FactProblem[] = []
  readonly #latest: number

  constructor(latest: number) {
    this.#latest = latest
  }

  add(code: FactProblemCode, pointer: string): void {
    this.problems.push({ code, pointer })
  }

  /** A day by its name; a revocation may say 'start' instead. */
  #value(name: string, value: unknown, pointer: string, holder: object): void {
    if (value === null || value === undefined) return
    const isFromStart = name === 'from' && value === 'start' && 'status' in holder
    if (isDayName(name) && typeof value !== 'object' && !isFromStart && parseCalendarDate(value) === null) {
      this.add('impossible-date', pointer)
    } else if (isInstantName(name) && parseInstant(value) === null) this.add('impossible-instant', pointer)
    else if (amountNames.has(name) && !(typeof value === 'number' && Number.isFinite(value) && value >= 0)) {
      this.add('negative-amount', pointer)
    }
  }

  /** Every value of every fact, by its name. Profile versions have their own review. */
  everything(value: unknown, pointer: string): void {
    if (typeof value !== 'object' || value === null) return
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'versions' && pointer === '') continue
      this.#value(name, inner, `${pointer}/${name}`, value)
      this.everything(inner, `${pointer}/${name}`)
    }
    this.#order(value, pointer)
  }

  #order(value: object, pointer: string): void {
    for (const [first, last] of [
      ['from', 'through'],
      ['validFrom', 'validThrough'],
    ] as const) {
      const from = parseCalendarDate(Reflect.get(value, first))
      const through = parseCalendarDate(Reflect.get(value, last))
      if (from !== null && through !== null && through < from) this.add('ends-before-it-starts', `${pointer}/${last}`)
    }
  }

  credentials(credentials: readonly Credential[], pointer: string): void {
    credentials.forEach((credential, index) => {
      const completedOn = parseCalendarDate(credential.completedOn)
      if (completedOn !== null && completedOn > this.#latest)
        this.add('completion-in-future', `${pointer}/${index}/completedOn`)
      const { score } = credential
      if (score && score.points > score.outOf) this.add('score-above-maximum', `${pointer}/${index}/score/points`)
    })
  }

  waivers(waivers: readonly Waiver[] | undefined, pointer: string): void {
    waivers?.forEach((waiver, index) => {
      const signers = [waiver.grantedBy.personId, waiver.countersignedBy?.personId]
      if (signers.includes(waiver.personId) || signers[0] === signers[1])
        this.add('self-approved', `${pointer}/${index}`)
    })
  }

  posting(posting: Posting, pointer: string): void {
    const days = [posting.departsOn, posting.arrivesOn ?? posting.departsOn, posting.returnsOn].map(parseCalendarDate)
    const [departs = null, arrives = null, returns = null] = days
    if (departs === null || arrives === null || returns === null) return
    if (arrives < departs || returns < departs) this.add('dates-out-of-order', pointer)
    for (const name of ['departureOffset', 'arrivalOffset'] as const) {
      const offset = posting[name]
      if (offset && parseOffset(offset) === null) this.add('impossible-instant', `${pointer}/${name}`)
    }
  }
}

/**
 * Everything in an input that cannot be: days and instants that do not exist, completions in the future, scores above their
 * maximum, ends before their starts, amounts below nothing, waivers that their person or a single person signed.
 * `today` is the day it is asked; one day's tolerance for zones. The days of a posting must be in order.
 */
export function factProblems(input: EvaluationInput, today: CalendarDate): FactProblem[] {
  const review = new Review(toDayNumber(today) + 1)
  review.everything(input, '')
  review.credentials(input.person.credentials, '/person/credentials')
  review.waivers(input.person.waivers, '/person/waivers')
  input.team?.forEach((member, index) => {
    review.credentials(member.person.credentials, `/team/${index}/person/credentials`)
    review.waivers(member.person.waivers, `/team/${index}/person/waivers`)
    review.posting(member.posting, `/team/${index}/posting`)
  })
  if (input.organisation) review.credentials(input.organisation.credentials, '/organisation/credentials')
  if (input.posting) review.posting(input.posting, '/posting')
  else if (!input.versions.some((version) => version.isStandby)) review.add('posting-missing', '/posting')
  return review.problems
}
