import type { WaiverRole } from '@muster/contracts/codes.ts'
import type { WorldDay } from './day.ts'

/** A signature under a waiver, in the role in which it was given. */
export interface SampleSignature {
  readonly by: string
  readonly role: WaiverRole
  readonly on: WorldDay
}

export interface SampleWaiver {
  readonly person: string
  readonly posting: string
  readonly clause: string
  readonly ground: string
  /** The completion that must follow, and the day it is booked for. */
  readonly condition: { readonly type: string; readonly on: WorldDay }
  readonly from: WorldDay
  readonly through: WorldDay
  readonly askedBy: string
  readonly askedOn: WorldDay
  /** Two put it in force; with one it waits for the other. */
  readonly signatures: readonly SampleSignature[]
}

/** Clauses set aside: Hana's in force, Ryo's waiting for its second signature. The course is taught in the country. */
export const waivers: readonly SampleWaiver[] = [
  {
    person: 'hana',
    posting: 'selat-electoral-advisers',
    clause: 'field-security',
    ground: 'No seat before departure; the course is held in Port Maren in the third week after arrival.',
    condition: { type: 'ssafe', on: 79 },
    from: 59,
    through: 81,
    askedBy: 'hiroshi',
    askedOn: -8,
    signatures: [
      { by: 'noriko', role: 'head-of-security', on: -7 },
      { by: 'kwame', role: 'designated-official', on: -6 },
    ],
  },
  {
    person: 'ryo',
    posting: 'selat-electoral-advisers',
    clause: 'field-security',
    ground: 'First aid was not part of the course taken; a full course is booked in Port Maren after arrival.',
    condition: { type: 'ssafe', on: 77 },
    from: 59,
    through: 80,
    askedBy: 'hiroshi',
    askedOn: -5,
    signatures: [{ by: 'noriko', role: 'head-of-security', on: -4 }],
  },
]

export interface SampleBar {
  readonly person: string
  readonly kind: 'conduct' | 'medical'
  /** Read by few: the words say that they are invented. */
  readonly ground: string
  readonly from: WorldDay
  readonly recordedBy: string
  /** Who asked that it be lifted, where somebody did: a second person answers. */
  readonly liftAsked: { readonly by: string; readonly on: WorldDay; readonly reason: string } | null
}

/** Stops: Kota's for health is open; for one person without an assignment somebody asked that it be lifted. */
export const bars: readonly SampleBar[] = [
  {
    person: 'kota',
    kind: 'medical',
    ground: 'Invented: the medical service asked to wait for a second examination.',
    from: -12,
    recordedBy: 'noriko',
    liftAsked: null,
  },
  {
    person: 'alumni-09',
    kind: 'conduct',
    ground: 'Invented: an inquiry into a report from the last mission is open.',
    from: -90,
    recordedBy: 'noriko',
    liftAsked: { by: 'goro', on: -2, reason: 'Invented: the inquiry was closed without findings.' },
  },
]

export interface SampleAppeal {
  readonly person: string
  readonly grounds: string
  /** The qualification whose certificate the person names. */
  readonly evidence: string
}

/** Nanami’s vaccination certificate was rejected; she says that the original can be seen. */
export const appeals: readonly SampleAppeal[] = [
  {
    person: 'nanami',
    grounds: 'The photo was blurred and so the certificate was rejected. I hold the original and can bring it.',
    evidence: 'yellow-fever',
  },
]
