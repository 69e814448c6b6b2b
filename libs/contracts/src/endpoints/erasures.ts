import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { erasable, freeText, id } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

/** `asked` waits for a second person; `confirmed` for its day; the others are over. */
export const erasureStates = ['asked', 'confirmed', 'refused', 'cancelled', 'completed'] as const

const erasure = z.object({
  id: z.string(),
  /** Whether the person asked for it themselves. */
  isOwn: z.boolean(),
  state: z.enum(erasureStates),
  askedAt: z.string(),
  /** When it is done, once it is confirmed. */
  dueAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  /** Why it was refused or cancelled; empty where nobody said. */
  answer: z.string(),
})

const listed = erasure.extend({
  person: z.object({ id: z.string(), name: bilingual }),
  reason: erasable,
  askedBy: bilingual,
  abilities: z.object({ mayConfirm: z.boolean(), mayRefuse: z.boolean(), mayCancel: z.boolean() }),
})
export type ListedErasure = z.infer<typeof listed>

const own = { allow: 'signed-in', scope: 'own', audit: 'act' } as const
const agency = { allow: ['administrator'], scope: 'agency' } as const
const params = z.object({ erasure: id })
const reason = freeText(1_000).min(10)

/** Erasing people: asked by themselves or decided by their agency, confirmed by a second person, done after a time. */
export const erasureEndpoints = {
  'own.erasure': endpoint({
    method: 'GET',
    path: '/api/v1/me/erasure',
    summary: 'Whether I am to be erased, and from when on',
    access: { allow: 'signed-in', scope: 'own' },
    reply: z.object({
      erasure: erasure.nullable(),
      /** Days between the confirmation and the erasing. */
      waitDays: z.number(),
    }),
  }),
  'own.askErasure': endpoint({
    method: 'POST',
    path: '/api/v1/me/erasure',
    summary: 'Ask to be erased: somebody of my agency confirms it, and it is done some days later',
    access: { ...own, stepUp: true },
    body: z.strictObject({ reason: freeText(1_000) }),
    reply: erasure,
    status: 201,
    idempotent: true,
    refusals: ['state-does-not-allow', 'last-administrator'],
  }),
  'own.cancelErasure': endpoint({
    method: 'POST',
    path: '/api/v1/me/erasure/cancellation',
    summary: 'Stay after all: what I asked for is not done',
    access: own,
    reply: erasure,
    idempotent: true,
    refusals: ['state-does-not-allow'],
  }),
  'erasures.list': endpoint({
    method: 'GET',
    path: '/api/v1/erasures',
    summary: 'Who of the own agency is to be erased or was, the newest first, at most 200',
    access: agency,
    reply: z.object({ erasures: z.array(listed), waitDays: z.number() }),
  }),
  'erasures.decide': endpoint({
    method: 'POST',
    path: '/api/v1/people/:person/erasure',
    summary: 'Decide that a person of the own agency is erased; a second administrator confirms it',
    access: { ...agency, audit: 'act', stepUp: true },
    params: z.object({ person: id }),
    body: z.strictObject({ reason }),
    reply: listed,
    status: 201,
    idempotent: true,
    refusals: ['state-does-not-allow', 'last-administrator', 'merged-elsewhere'],
  }),
  'erasures.confirm': endpoint({
    method: 'POST',
    path: '/api/v1/erasures/:erasure/confirmation',
    summary: 'Confirm an erasure that somebody else asked for; the time to think it over begins',
    access: { ...agency, audit: 'act', stepUp: true },
    params,
    reply: listed,
    idempotent: true,
    refusals: ['state-does-not-allow', 'second-person-needed', 'last-administrator'],
  }),
  'erasures.refuse': endpoint({
    method: 'POST',
    path: '/api/v1/erasures/:erasure/refusal',
    summary: 'Refuse an erasure, with the reason the person reads',
    access: { ...agency, audit: 'act' },
    params,
    body: z.strictObject({ reason }),
    reply: listed,
    idempotent: true,
    refusals: ['state-does-not-allow'],
  }),
  'erasures.cancel': endpoint({
    method: 'POST',
    path: '/api/v1/erasures/:erasure/cancellation',
    summary: 'Cancel an erasure that was confirmed and is not done',
    access: { ...agency, audit: 'act' },
    params,
    body: z.strictObject({ reason }),
    reply: listed,
    idempotent: true,
    refusals: ['state-does-not-allow'],
  }),
}
