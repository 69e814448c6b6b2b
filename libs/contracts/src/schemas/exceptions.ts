import { z } from 'zod'
import { waiverRoles } from '../codes.ts'
import { day, erasable, freeText, id, key } from './scalars.ts'
import { bilingual } from './text.ts'
import { verdict } from './verdict.ts'

export const waiverRole = z.enum(waiverRoles)

/** A reason that somebody else will read: a few words at least. */
export const reason = freeText(2_000).refine((text) => text.trim().length >= 3, 'too-short')

const person = z.object({ id: z.string(), name: bilingual })

/** Where an exception belongs: the nomination it is about, with its posting. */
export const aboutNomination = z.object({
  nominationId: z.string(),
  postingId: z.string(),
  title: bilingual,
  place: bilingual,
  departsOn: day,
  returnsOn: day,
})

/** Why somebody cannot put their name under a waiver; `yes` where they can. */
export const mayNot = z.enum(['yes', 'own-waiver', 'asked-by-you', 'same-signatory', 'instructor', 'role', 'closed'])
export type MayNot = z.infer<typeof mayNot>

/**
 * Where a waiver stands. `waiting`: it has fewer than two signatures and changes nothing. `in-force`: both, through its last
 * day (which may begin later). `ended`: that day has passed.
 */
export const waiverState = z.enum(['waiting', 'in-force', 'ended', 'refused', 'withdrawn'])
export type WaiverState = z.infer<typeof waiverState>

/** Names of officers are null where the reader may not know them. */
export const waiver = z.object({
  id: z.string(),
  state: waiverState,
  person,
  about: aboutNomination.nullable(),
  clause: z.object({ id: z.string(), title: bilingual }),
  ground: erasable,
  from: day,
  /** The last day, included. */
  through: day,
  /** The completion that must follow, and the day it is booked for: due by the waiver's last day. */
  condition: z.object({ type: z.string(), title: bilingual, bookedOn: day }).nullable(),
  asked: z.object({ by: bilingual.nullable(), at: z.string() }),
  /** The roles whose holders may sign it. */
  roles: z.array(waiverRole),
  signatures: z.array(z.object({ by: bilingual.nullable(), role: z.string(), at: z.string() })),
  refused: z
    .object({ by: bilingual.nullable(), role: z.string().nullable(), at: z.string(), reason: erasable })
    .nullable(),
  withdrawn: z.object({ by: bilingual.nullable(), at: z.string(), on: day, reason: erasable }).nullable(),
  /** What the reader may do: sign (or why not), refuse, withdraw. */
  abilities: z.object({ sign: mayNot, refuse: z.boolean(), withdraw: z.boolean() }),
})
export type Waiver = z.infer<typeof waiver>

/** What somebody asks for: a clause set aside from one day through another, for a reason, with what must follow. */
export const waiverDraft = z.strictObject({
  clauseId: z.string().min(1).max(120),
  ground: reason,
  from: day,
  through: day,
  condition: z.strictObject({ type: key, bookedOn: day }).nullable(),
})

/** Two people lift a stop for conduct: one asks, another confirms or refuses. One lifts a stop for health. */
export const barState = z.enum(['open', 'later', 'lift-asked', 'lifted', 'ended'])

export const bar = z.object({
  id: z.string(),
  person,
  kind: z.enum(['conduct', 'medical']),
  ground: erasable,
  from: day,
  /** The last day, included; null: until it is lifted. */
  through: day.nullable(),
  state: barState,
  placed: z.object({ by: bilingual.nullable(), at: z.string() }),
  steps: z.array(
    z.object({
      kind: z.enum(['lift-asked', 'lift-refused', 'lifted']),
      by: bilingual.nullable(),
      at: z.string(),
      /** From this day the stop is open no longer; null for a refusal. */
      on: day.nullable(),
      reason: erasable,
    }),
  ),
  abilities: z.object({ lift: z.boolean(), answer: z.boolean() }),
})
export type Bar = z.infer<typeof bar>

export const barDraft = z.strictObject({
  personId: id,
  kind: z.enum(['conduct', 'medical']),
  ground: reason,
  from: day,
  through: day.nullable(),
})

export const appealState = z.enum(['lodged', 'upheld', 'dismissed', 'withdrawn'])

export const appeal = z.object({
  id: z.string(),
  state: appealState,
  person,
  about: aboutNomination,
  decision: z.object({ id: z.string(), number: z.number(), verdict, recordedAt: z.string() }),
  grounds: erasable,
  /** Outside certificates that were not, or not rightly, counted. */
  evidence: z.array(z.object({ id: z.string(), title: bilingual, completedOn: day, status: z.string() })),
  lodged: z.object({ by: bilingual.nullable(), at: z.string(), byThePerson: z.boolean() }),
  /** The reviewer's answer, with the decision it led to. */
  answer: z
    .object({
      outcome: z.enum(['upheld', 'dismissed', 'withdrawn']),
      by: bilingual.nullable(),
      at: z.string(),
      reasons: erasable,
      decision: z.object({ id: z.string(), number: z.number(), verdict }).nullable(),
    })
    .nullable(),
  /** Whether the reader may answer it, or why not; whether they may withdraw it. */
  abilities: z.object({
    answer: z.enum(['yes', 'own-appeal', 'decided-by-you', 'lodged-by-you', 'role', 'closed']),
    withdraw: z.boolean(),
  }),
})
export type Appeal = z.infer<typeof appeal>
