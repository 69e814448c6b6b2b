import { z } from 'zod'
import { day, erasable, freeText, key, personName } from './scalars.ts'
import { bilingual } from './text.ts'
import { finding, lane, verdict } from './verdict.ts'

/** A title or a name of a thing, given in both languages; as strict about its characters as a person's name. */
export const bilingualName = z.strictObject({ en: personName, ja: personName })

/** Why something was done, for those it concerns: a sentence or two. */
export const reason = freeText(2_000)
  .transform((text) => text.trim())
  .refine((text) => text.length >= 3, 'too-short')

/** A day an assignment can have: `9999-12-31` exists, and nobody returns then. */
export const plannedDay = day.superRefine((on, context) => {
  const message = on < firstPlanned ? 'too-early' : on > lastPlanned ? 'too-late' : null
  if (message && day.safeParse(on).success) context.addIssue({ code: 'custom', message })
})
const firstPlanned = '2000-01-01'
const lastPlanned = '2100-12-31'

/** A time of day in the place where it is, `22:10`. */
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time')

/** What a rule may ask about a posting beside its places and dates: a key and a plain value. */
export const traits = z
  .record(
    z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,62}$/, 'not-an-id'),
    z.union([z.boolean(), z.number().min(-1_000_000).max(1_000_000), key]),
  )
  .refine((given) => Object.keys(given).length <= 30, 'too-long')
export type Traits = z.infer<typeof traits>

/** A role variant that rules may ask about, such as `manager`; empty for none. */
export const roleVariant = z.union([z.literal(''), key])

export const assignmentDays = {
  departsOn: plannedDay,
  arrivesOn: plannedDay,
  returnsOn: plannedDay,
  departsTime: localTime.nullable().optional(),
  arrivesTime: localTime.nullable().optional(),
}

const longestDays = 3_660
const dayNumber = (on: string): number => Date.parse(on) / 86_400_000

/** Arrival is not before departure, the return not before arrival, and nobody is away for more than ten years. */
export function daysInOrder(
  given: { readonly departsOn: string; readonly arrivesOn: string; readonly returnsOn: string },
  context: z.RefinementCtx,
): void {
  if (![given.departsOn, given.arrivesOn, given.returnsOn].every((on) => plannedDay.safeParse(on).success)) return
  const refuse = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message })
  if (given.arrivesOn < given.departsOn) refuse('arrivesOn', 'before-departure')
  if (given.returnsOn < given.arrivesOn) refuse('returnsOn', 'before-arrival')
  else if (dayNumber(given.returnsOn) - dayNumber(given.departsOn) > longestDays) refuse('returnsOn', 'too-late')
}

const named = z.object({ key: z.string(), name: bilingual })

/** A posting as its agency's staff read it. */
export const posting = z.object({
  id: z.string(),
  title: bilingual,
  /** The duty station's name, and its country's. */
  place: bilingual,
  country: bilingual,
  station: z.string(),
  mission: named.nullable(),
  fieldKey: z.string(),
  field: bilingual,
  job: named,
  role: z.string(),
  traits: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])),
  team: z.boolean(),
  /** Under a standby profile the days say how long people stand by; there is no trip. */
  standby: z.boolean(),
  departsOn: day,
  arrivesOn: day,
  returnsOn: day,
  departsTime: z.string().nullable(),
  arrivesTime: z.string().nullable(),
  /** IANA zones in which departure and arrival are days. */
  departureZone: z.string(),
  arrivalZone: z.string(),
  daysToDeparture: z.number(),
  profile: z.object({ key: z.string(), title: bilingual, version: z.number() }),
  cancelledAt: z.string().nullable(),
  /** Counts the changes so far: a change names the one it was made from. */
  version: z.number(),
})
export type Posting = z.infer<typeof posting>

/** How many are nominated, how they are judged, and how many have not answered yet. */
export const nomineeCounts = z.object({
  nominees: z.number(),
  cleared: z.number(),
  pending: z.number(),
  notEligible: z.number(),
  waiting: z.number(),
})

/** Another accepted posting of the same person on some of the same days. */
export const overlap = z.object({
  nominationId: z.string(),
  posting: z.object({ id: z.string(), title: bilingual, departsOn: day, returnsOn: day }),
  fromOn: day,
  throughOn: day,
  /** An officer's reason why both stand; null while nobody answered. */
  answer: z.object({ reason: erasable, by: bilingual.nullable(), at: z.string() }).nullable(),
})
export type Overlap = z.infer<typeof overlap>

/** What a nominee's verdict comes to, as lists show it. */
export const judged = z.object({
  verdict,
  personVerdict: verdict,
  eligibleThrough: day.nullable(),
  /** Clauses that are not met, with the reason of each. */
  reasons: z.array(
    z.object({ clauseId: z.string(), title: bilingual, status: z.string(), finding: finding.nullable() }),
  ),
  /** The lane of the weakest requirement. */
  lane,
})

const nominated = { nominationId: z.string(), person: z.object({ id: z.string(), name: bilingual }) }

export const nominee = judged.extend({
  ...nominated,
  nominatedOn: day,
  /** Whether the person said yes. */
  answer: z.enum(['waiting', 'accepted']),
  overlaps: z.array(overlap),
})
export type Nominee = z.infer<typeof nominee>

/** Somebody who was nominated and is no longer. */
export const formerNominee = z.object({
  ...nominated,
  how: z.enum(['withdrawn', 'declined', 'cancelled']),
  at: z.string(),
  /** Empty where nobody said. */
  reason: erasable,
})

const changed = z
  .object({
    departsOn: day,
    arrivesOn: day,
    returnsOn: day,
    departsTime: z.string().nullable(),
    arrivesTime: z.string().nullable(),
    station: bilingual,
    mission: bilingual.nullable(),
    job: bilingual,
    role: z.string(),
    traits: posting.shape.traits,
  })
  .partial()

/** A change of a posting: what was, what is from then on, why, and by whom. */
export const postingChange = z.object({
  number: z.number(),
  kind: z.enum(['dates', 'extension', 'reassignment', 'cancellation']),
  before: changed,
  after: changed,
  reason: z.string(),
  by: bilingual.nullable(),
  at: z.string(),
})
export type PostingChange = z.infer<typeof postingChange>

/** A nominee before and after a change that is not made yet. */
export const previewedNominee = z.object({
  ...nominated,
  before: judged.pick({ verdict: true, personVerdict: true }),
  after: judged,
  /** Accepted postings on the new days that are not on the old ones. */
  overlaps: z.array(overlap.omit({ answer: true })),
})
