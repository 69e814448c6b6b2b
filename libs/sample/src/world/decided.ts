import type { WorldDay } from './day.ts'

/** What became of a certificate after it had been checked. */
export interface SampleRevocation {
  readonly person: string
  readonly qualification: string
  readonly on: WorldDay
  readonly reason: string
  readonly recordedBy: string
}

/** Kaori's second field security certificate turned out never to have been issued: a decision rested on it. */
export const revocations: readonly SampleRevocation[] = [
  {
    person: 'kaori',
    qualification: 'heat',
    on: -1,
    reason: 'The issuer has no record of this certificate (invented).',
    recordedBy: 'ayumi',
  },
]

/** A desk officer asked for a decision at four in the afternoon of a day (on day 0: at seeding), and dealt with it. */
export interface SampleDecision {
  readonly person: string
  readonly on: WorldDay
  /** Whoever asked; null where it was made because something had changed. */
  readonly by: string | null
  readonly act?: { readonly kind: 'confirmed' | 'referred'; readonly by: string; readonly note: string }
}

/** Decisions as they were made one after the other: the later one of a person closes the earlier. */
export const sampleDecisions: readonly SampleDecision[] = [
  { person: 'takumi', on: -14, by: 'hiroshi' },
  {
    person: 'takumi',
    on: -2,
    by: null,
    act: { kind: 'confirmed', by: 'hiroshi', note: 'Medical and security clearance have arrived.' },
  },
  { person: 'kaori', on: -2, by: 'hiroshi', act: { kind: 'confirmed', by: 'hiroshi', note: '' } },
  { person: 'kaori', on: 0, by: null },
  { person: 'haruka', on: -2, by: 'hiroshi' },
  {
    person: 'daniel',
    on: -2,
    by: 'hiroshi',
    act: {
      kind: 'referred',
      by: 'hiroshi',
      note: 'Please look at the HEAT certificate first: he leaves in two months.',
    },
  },
  { person: 'hana', on: -2, by: 'hiroshi', act: { kind: 'confirmed', by: 'hiroshi', note: 'The seat is booked.' } },
  { person: 'misaki', on: 0, by: 'hiroshi' },
  { person: 'kota', on: 0, by: 'hiroshi' },
  { person: 'kenta', on: -2, by: 'hiroshi', act: { kind: 'confirmed', by: 'hiroshi', note: '' } },
  { person: 'elena', on: 0, by: 'hiroshi' },
  { person: 'aoi', on: 0, by: 'yuko' },
  { person: 'sota', on: -2, by: 'yuko', act: { kind: 'confirmed', by: 'yuko', note: '' } },
  { person: 'amina', on: -2, by: 'ren', act: { kind: 'confirmed', by: 'ren', note: '' } },
]
