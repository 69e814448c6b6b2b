/**
 * The facts a decision rests on, as plain JSON. Every fact is dated twice: the day it is about, and the instant it was
 * recorded. A fact recorded after `knownAt` does not exist for that evaluation; one without `recordedAt` was always known.
 */
import type { CalendarDate } from '@muster/calendar/calendar-date.ts'
import type { Instant } from '@muster/calendar/instant.ts'
import type { Course, Offering } from './catalogue.ts'
import type { LaterEnd } from './later-end.ts'

export type { CalendarDate, Instant }

/** A value about the posting, the person or the outside world. */
export type Scalar = string | number | boolean

/** A length of time. Years are twelve months; how months end is the profile's calendar convention. */
export interface Duration {
  amount: number
  unit: 'hour' | 'day' | 'month' | 'year'
}

export type CompletionMode = 'online' | 'live-online' | 'classroom' | 'practical' | 'field-placement'

/** Fields that every stored fact has. `hash` is the fact's content hash; it is kept with the decision, never read here. */
export interface Fact {
  id: string
  recordedAt?: Instant
  hash?: string
}

/**
 * One step in the life of a proof. The latest of pending, verified and rejected stands; suspensions and revocations lie
 * over it. A later suspension with the same `from` corrects the earlier one (that is how a suspension ends).
 * A revocation is final; `from` is a day, or the word 'start': then it never held.
 */
export type StatusEntry =
  | { status: 'pending'; reason?: string; recordedAt?: Instant }
  | { status: 'verified'; recordedAt?: Instant }
  | { status: 'rejected'; reason?: string; recordedAt?: Instant }
  | { status: 'suspended'; from: CalendarDate; through: CalendarDate | null; reason?: string; recordedAt?: Instant }
  | { status: 'revoked'; from: CalendarDate; reason?: string; recordedAt?: Instant }

/** What a credential was granted for. A part that is absent was not stated. */
export interface Scope {
  dutyStationId?: string | null
  jobId?: string | null
  postingId?: string | null
}

/** A part of a training that is certified apart from the rest, such as first aid. Absent dates are the credential's. */
export interface ComponentResult {
  key: string
  isPassed: boolean
  completedOn?: CalendarDate
  /** The last valid day printed for this component alone. */
  statedThrough?: CalendarDate | null
}

/** A completion, a certificate, a clearance or a language test: one thing that may count. */
export interface Credential extends Fact {
  /** The qualification type's key, such as 'ssafe'. */
  type: string
  /** The course edition, such as 2017. */
  edition?: number | null
  /** The role variant, such as 'manager'. */
  variant?: string | null
  issuerId: string
  /** Whether this agency's own courses issued it. */
  isInternal: boolean
  mode?: CompletionMode | null
  hours?: number | null
  components?: ComponentResult[]
  /** In the issuer's zone. A credential holds from this day. */
  completedOn: CalendarDate
  /** Needed only where a validity is counted in hours. */
  completedAt?: Instant | null
  /** The last valid day that is stated on it, included; null if none is stated. */
  statedThrough?: CalendarDate | null
  /** Unrounded points out of points. */
  score?: { points: number; outOf: number } | null
  /** The level it proves, for a language test and its kind. */
  level?: { scale: string; subject: string; grade: string | number } | null
  scope?: Scope | null
  serial?: string | null
  evidence?: { id: string; hash: string }[]
  statuses: StatusEntry[]
}

/** An issuer may issue certain types. It counts through its last day, for completions on its days. */
export interface Accreditation extends Fact {
  issuerId: string
  /** null: every type. */
  types: string[] | null
  from: CalendarDate
  through: CalendarDate | null
  ends?: LaterEnd[]
}

/**
 * One type counts as another. It replaces the type only: every other test looks at the original. One-way, compared with
 * the completion date, and never chained. Absent limits are open.
 */
export interface Equivalence extends Fact {
  from: { type: string; edition?: number; issuerIds?: string[] }
  toType: string
  validFrom: CalendarDate
  validThrough: CalendarDate | null
  ends?: LaterEnd[]
}

/** An ordinal scale: grades from the lowest to the highest, or null for a scale of numbers. */
export interface LevelScale {
  key: string
  grades: string[] | null
}

/** One version of a table from a scale to another, read at the completion date of the test. Never chained. */
export interface Concordance extends Fact {
  fromScale: string
  toScale: string
  /** Reaching `from` (or more) on the one scale reaches `to` on the other. */
  steps: { from: string | number; to: string | number }[]
  validFrom: CalendarDate
  validThrough: CalendarDate | null
}

/** Attested units of practice (field hours, days of service) dated on the last day they were done. */
export interface AttestedUnits extends Fact {
  unit: string
  amount: number
  performedOn: CalendarDate
  statuses: StatusEntry[]
}

/**
 * A value about the person or one of their documents. Of several with the same key and document the one recorded last
 * counts on the days it is about; several documents are alternatives. Without `statuses` it is verified.
 */
export interface AttributeValue extends Fact {
  key: string
  documentId?: string | null
  value: Scalar
  from?: CalendarDate | null
  through?: CalendarDate | null
  statuses?: StatusEntry[]
}

/** An organisation states something for a list of people. */
export interface Attestation extends Fact {
  statement: string
  organisationId: string
  personIds: string[]
  postingId?: string | null
  from: CalendarDate
  through: CalendarDate | null
  /** From this day it holds no longer. */
  withdrawn?: { on: CalendarDate; recordedAt?: Instant } | null
}

/** Somebody read an edition of a document. */
export interface Acknowledgement extends Fact {
  documentKey: string
  edition: number
  readOn: CalendarDate
}

/** From which day an edition of a document is the current one. */
export interface DocumentEdition extends Fact {
  documentKey: string
  edition: number
  from: CalendarDate
}

/** A place in a course, promised for a day. `bookedOn` is the day on which the course would be completed. */
export interface Booking extends Fact {
  type: string
  bookedOn: CalendarDate
  offeringId?: string | null
  cancelled?: { recordedAt?: Instant } | null
}

/** Somebody is in the middle of a course: what remains, for the finding and for the earliest day. */
export interface Progress {
  type: string
  remaining: { lesson: string; minutes: number }[]
}

/** A person who signs a waiver, in the role in which they sign. */
export interface Signature {
  personId: string
  role: string
}

/**
 * A requirement is waived for a person. It raises and never lowers. With a condition, the days after its last day are
 * due later while `asOf` has not passed that day; without one it covers only its own days.
 */
export interface Waiver extends Fact {
  /** null: wherever a node has this id. */
  profileKey?: string | null
  nodeId: string
  personId: string
  /** null: for every posting. */
  postingId?: string | null
  from: CalendarDate
  through: CalendarDate
  condition?: { type: string; bookedOn?: CalendarDate | null } | null
  grantedBy: Signature
  countersignedBy: Signature | null
  /** It ends the day before. */
  withdrawn?: { on: CalendarDate; recordedAt?: Instant } | null
}

/** A stop for conduct or health. Open on `asOf`, it overrides everything. Its reason is never part of a decision. */
export interface Bar extends Fact {
  ground: 'conduct' | 'medical'
  from: CalendarDate
  through: CalendarDate | null
  /** From this day it is open no longer. */
  lifted?: { on: CalendarDate; recordedAt?: Instant } | null
}

/**
 * A value of the outside world from a day on, until the next known value of the same key and place; the last persists.
 * A null value says that nothing is known from that day. What is closed was recorded in error: it never was.
 */
export interface OutsideFact extends Fact {
  key: string
  /** null: everywhere. */
  place?: string | null
  value: Scalar | null
  from: CalendarDate
  closed?: { recordedAt?: Instant } | null
}

/** A posting for one person: where, what, and when by the calendars of the places. */
export interface Posting {
  id: string
  /** From the most particular to the most general: duty station, country, mission. Outside facts are read in this order. */
  places: string[]
  dutyStationId?: string | null
  jobId?: string | null
  /** The field of work (one of the fourteen). */
  field?: string | null
  role?: string | null
  /** Anything else that a `when` may ask about. */
  traits?: Record<string, Scalar>
  departsOn: CalendarDate
  /** The departure day if absent. */
  arrivesOn?: CalendarDate
  returnsOn: CalendarDate
  /** null: not nominated. */
  nominatedOn?: CalendarDate | null
  /** For validities in hours. Without a time, the end of that day in its place counts. */
  departsAt?: Instant | null
  arrivesAt?: Instant | null
  /** '+09:00'; absent: where that day ends last on earth. */
  departureOffset?: string | null
  arrivalOffset?: string | null
}

/** Everything known about one person. */
export interface PersonFacts {
  personId: string
  /** Who teaches this person; they cannot sign a waiver for them. */
  instructorIds?: string[]
  credentials: Credential[]
  attributes?: AttributeValue[]
  units?: AttestedUnits[]
  acknowledgements?: Acknowledgement[]
  bookings?: Booking[]
  progress?: Progress[]
  waivers?: Waiver[]
  bars?: Bar[]
}

/** A member of the team, on their own days. */
export interface MemberFacts {
  person: PersonFacts
  posting: Posting
}

/** What the sending organisation holds. */
export interface OrganisationFacts {
  organisationId: string
  credentials: Credential[]
  bookings?: Booking[]
}

/** What is true for everybody: recognition, scales, documents, the outside world, the catalogue. */
export interface CommonFacts {
  accreditations?: Accreditation[]
  equivalences?: Equivalence[]
  scales?: LevelScale[]
  concordances?: Concordance[]
  attestations?: Attestation[]
  documents?: DocumentEdition[]
  outside?: OutsideFact[]
  courses?: Course[]
  offerings?: Offering[]
}
