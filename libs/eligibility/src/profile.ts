/** Requirement profiles as data: versions in force from a day, each with one tree of nodes. */
import type { CalendarConvention, CalendarPeriod } from '@muster/calendar/validity.ts'
import type { CalendarDate, CompletionMode, Duration, Instant, Scalar } from './facts.ts'

export interface Bilingual {
  en: string
  ja: string
}

/**
 * Who was nominated before `nominatedBefore` keeps the immediately preceding version while the departure day (for a
 * standby profile: `asOf`) is not past `keptThrough`.
 */
export interface Transition {
  nominatedBefore: CalendarDate
  keptThrough: CalendarDate
}

export interface ProfileVersion {
  key: string
  version: number
  title: Bilingual
  appliesFrom: CalendarDate
  /** The last day of the whole profile, when it is given up. A later version needs none here. */
  appliesThrough?: CalendarDate | null
  /** When it was published; unknown before that. Absent: always known. */
  publishedAt?: Instant
  authorityDocument: string
  /** How months end: clamped to the month's end, or by arts. 140 to 143 of Japan's Civil Code. */
  convention: CalendarConvention
  transition?: Transition | null
  /** Judged today and every day, without a trip. All windows are `today`. */
  isStandby?: boolean
  root: ProfileNode
}

/** A test of one value. A value of another kind than the test expects is unknown. */
export type ValueTest = { equals: Scalar } | { oneOf: Scalar[] } | { atLeast: number } | { atMost: number }

/**
 * When a node applies. Three-valued: a missing value is unknown. Read on each day by itself, whatever the window.
 * `posting` names a field of the posting ('field', 'role', 'jobId', 'dutyStationId', 'place', 'days') or one of its traits;
 * 'place' holds if any of the posting's places passes, 'days' is the number of days from departure to return.
 */
export type When =
  | { all: When[] }
  | { any: When[] }
  | { not: When }
  | { posting: string; is: ValueTest }
  | { person: string; is: ValueTest }
  | { outside: string; is: ValueTest }

/** On which days a requirement is judged. */
export type Window =
  | { kind: 'departure' }
  | { kind: 'arrival' }
  | { kind: 'nomination' }
  | { kind: 'today' }
  /** Every day from departure to return; with a buffer, day d holds when all of d … d + bufferDays hold. */
  | { kind: 'throughout'; bufferDays?: number }
  /** Completed no earlier than n before the anchor and valid on it. Departure if no anchor is named. */
  | { kind: 'recent'; within: Duration; anchor?: 'departure' | 'nomination' | 'day' }
  /** May be met up to n days after arrival. */
  | { kind: 'withinArrival'; days: number }

export type Severity = 'required' | 'recommended'

/** What every node has. */
interface NodeFields {
  /** Stable across versions. */
  id: string
  title: Bilingual
  /** 'required' if absent. A recommended node is shown, takes no part in any group and never lowers the result. */
  severity?: Severity
  /** false if absent. Never for medical and conduct clauses. */
  isWaivable?: boolean
  /** The roles that may sign a waiver; absent: any. */
  waiverRoles?: string[]
  /** Medical and conduct clauses can never be waived; every profile has a clause `security`. */
  category?: 'security' | 'medical' | 'conduct'
  when?: When
  window?: Window
}

/** Every applicable child holds. */
export interface AllNode extends NodeFields {
  kind: 'all'
  children: ProfileNode[]
}

/** Some applicable child holds; alternatives bridge each other in time. */
export interface AnyNode extends NodeFields {
  kind: 'any'
  children: ProfileNode[]
}

/** n applicable children hold; if distinct (children are completions), one credential fills one slot only. */
export interface AtLeastNode extends NodeFields {
  kind: 'atLeast'
  n: number
  isDistinct?: boolean
  children: ProfileNode[]
}

/** Whose completions count. Accreditation is looked up for the credential's own type on its completion date. */
export type IssuerRule =
  { kind: 'any' } | { kind: 'accredited' } | { kind: 'listed'; issuerIds: string[] } | { kind: 'internal' }

/** What a completion must be to count. Every test that is present must pass; one without a value fails. */
export interface AcceptedCompletion {
  type: string
  minEdition?: number
  variants?: string[]
  modes?: CompletionMode[]
  minHours?: number
  /** Components that must be passed; a validity of its own ends the whole earlier. */
  components?: { key: string; validity?: CalendarPeriod | null }[]
  /** Any issuer if absent. */
  issuers?: IssuerRule
  /** Compared with unrounded points: 79.6 is not 80. */
  minScorePercent?: number
  /** First completion day that counts. */
  completedFrom?: CalendarDate
  /** Last completion day that counts, as for an older course that was replaced. */
  completedThrough?: CalendarDate
  /** The sunset: the last day on which such a completion still counts. */
  countsThrough?: CalendarDate
  /** The credential must have been granted for this posting's duty station, job, or for the posting itself. */
  scope?: ('duty-station' | 'job' | 'posting')[]
  /** How long it counts by this rule; null or absent: without end. The stated last day wins if it is earlier. */
  validity?: Duration | null
  /** Whether a stricter stated last day is ignored. */
  ignoresStated?: boolean
}

/** One verified credential passes one of the entries. */
export interface CompletionNode extends NodeFields {
  kind: 'completion'
  accepts: AcceptedCompletion[]
}

/** A level on a scale is reached, directly or by the concordance in force on the day of the test. */
export interface LevelNode extends NodeFields {
  kind: 'level'
  scale: string
  subject: string
  atLeast: string | number
  issuers?: IssuerRule
  validity?: Duration | null
  ignoresStated?: boolean
}

/** Attested units in a look-back add up. Its first day counts. */
export interface AccrualNode extends NodeFields {
  kind: 'accrual'
  unit: string
  atLeast: number
  lookBack: CalendarPeriod
}

/** A day that a date is compared with; 'day' is each day judged. */
export type Anchor = 'departure' | 'arrival' | 'return' | 'nomination' | 'today' | 'day'

export type AttributeTest =
  /** The date is not before (not after) the anchor plus n (n may be negative). */
  | { is: 'dateOnOrAfter' | 'dateOnOrBefore'; anchor: Anchor; plus?: CalendarPeriod }
  /** Full years since the date, reached on the birthday. */
  | { is: 'age'; anchor: Anchor; atLeast?: number; atMost?: number }
  | { is: 'number'; atLeast?: number; atMost?: number }
  | { is: 'flag'; equals: boolean }
  | { is: 'text'; oneOf: string[] }

/** A date, number or flag about the person or a document passes a test. */
export interface AttributeNode extends NodeFields {
  kind: 'attribute'
  attribute: string
  test: AttributeTest
}

/** An organisation states it for a list of people that has this person on it. */
export interface AttestationNode extends NodeFields {
  kind: 'attestation'
  statement: string
  /** Any organisation if absent. */
  organisationIds?: string[]
  /** Whether it must have been made for this posting. */
  isForPosting?: boolean
  validity?: CalendarPeriod | null
}

/** This edition of a document (or the one current on the day judged) was read, not before `readFrom`. */
export interface AcknowledgementNode extends NodeFields {
  kind: 'acknowledgement'
  documentKey: string
  edition: number | 'current'
  readFrom?: CalendarDate
  validity?: CalendarPeriod | null
}

/** At least n members (or n for every m of all members, rounded up) satisfy the child, each on their own days. */
export interface TeamNode extends NodeFields {
  kind: 'team'
  n: number
  perMembers?: number
  child: ProfileNode
}

/** The sending organisation holds a credential. */
export interface OrganisationNode extends NodeFields {
  kind: 'organisation'
  accepts: AcceptedCompletion[]
}

/** A dated outside fact has a value. */
export interface OutsideNode extends NodeFields {
  kind: 'outside'
  fact: string
  is: ValueTest
}

export type GroupNode = AllNode | AnyNode | AtLeastNode
export type LeafNode =
  | CompletionNode
  | LevelNode
  | AccrualNode
  | AttributeNode
  | AttestationNode
  | AcknowledgementNode
  | OrganisationNode
  | OutsideNode
export type ProfileNode = GroupNode | TeamNode | LeafNode
