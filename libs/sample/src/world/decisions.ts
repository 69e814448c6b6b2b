import type { WorldDay } from './day.ts'

export interface SampleWaiver {
  readonly person: string
  readonly posting: string
  readonly clause: string
  readonly ground: string
  /** The completion that must follow, and the day it is booked for. */
  readonly condition: { readonly type: string; readonly on: WorldDay }
  readonly from: WorldDay
  readonly through: WorldDay
  readonly grantedBy: string
  readonly countersignedBy: string
}

/** Clauses set aside. Hana's field security is taught in the country, in the third week after arrival. */
export const waivers: readonly SampleWaiver[] = [
  {
    person: 'hana',
    posting: 'selat-electoral-advisers',
    clause: 'field-security',
    ground: 'No seat before departure; the course is held in Port Maren in the third week after arrival.',
    condition: { type: 'ssafe', on: 79 },
    from: 59,
    through: 81,
    grantedBy: 'ayumi',
    countersignedBy: 'hiroshi',
  },
]

export interface SampleBar {
  readonly person: string
  readonly kind: 'conduct' | 'medical'
  readonly from: WorldDay
  readonly recordedBy: string
}

/** Stops; why is nobody's business here. */
export const bars: readonly SampleBar[] = [{ person: 'kota', kind: 'medical', from: -12, recordedBy: 'ayumi' }]
