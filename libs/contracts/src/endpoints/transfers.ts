import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { day, email, freeText, id } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

/**
 * Waits for the person; for their agency; for its day; took effect; the person said no; their agency said no; the agency that
 * asked took it back; nobody answered in time; the account was closed, or is elsewhere by now.
 */
export const transferStates = [
  'asked',
  'agreed',
  'ready',
  'done',
  'declined',
  'refused',
  'withdrawn',
  'lapsed',
  'void',
] as const
export type TransferState = (typeof transferStates)[number]

/** The most days ahead on which a transfer takes effect. */
export const mostTransferDays = 90

const transfer = z.object({
  id: z.string(),
  /** The address it was asked for, as the asking agency wrote it; null once it ended before somebody agreed, or was erased. */
  email: z.string().nullable(),
  /** Null for the agency that asked until the person has agreed: nothing says before whether there is such an account. */
  person: bilingual.nullable(),
  /** The agency they are at home in; null as long as the person is. */
  from: bilingual.nullable(),
  to: bilingual,
  /** Null once it was erased. */
  reason: z.string().nullable(),
  /** The first day at the new agency, by its own calendar. */
  fromOn: z.string(),
  askedAt: z.string(),
  askedBy: bilingual,
  /** When it lapses unless all have agreed. */
  lapsesAt: z.string(),
  agreedAt: z.string().nullable(),
  releasedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  tookEffectAt: z.string().nullable(),
  state: z.enum(transferStates),
  abilities: z.object({ mayAnswer: z.boolean(), mayRelease: z.boolean(), mayWithdraw: z.boolean() }),
})
export type Transfer = z.infer<typeof transfer>

const answer = z.strictObject({ agrees: z.boolean() })

/** A person changes their home agency: the receiving one asks, the person agrees, and then the one they leave. */
export const transferEndpoints = {
  'transfers.mine': endpoint({
    method: 'GET',
    path: '/api/v1/me/transfers',
    summary: 'Transfers of my own to another agency, the newest first; at most 100',
    access: { allow: 'signed-in', scope: 'own' },
    reply: z.object({ home: bilingual, transfers: z.array(transfer).max(100) }),
  }),
  'transfers.answer': endpoint({
    method: 'POST',
    path: '/api/v1/me/transfers/:transfer/answer',
    summary: 'Agree to become a person of the agency that asks, or decline; nobody else answers for me',
    access: { allow: 'signed-in', scope: 'own', audit: 'act', stepUp: true },
    params: z.object({ transfer: id }),
    body: answer,
    reply: transfer,
    refusals: ['transfer-closed', 'transfer-under-way', 'erasure-open', 'last-administrator', 'already-home'],
  }),
  'transfers.list': endpoint({
    method: 'GET',
    path: '/api/v1/agency/transfers',
    summary:
      'Transfers that the own agency asked for, and those of its people who agreed to leave; each the newest first, at most 500',
    access: { allow: ['administrator', 'auditor'], scope: 'agency' },
    reply: z.object({ asked: z.array(transfer).max(500), leaving: z.array(transfer).max(500) }),
  }),
  'transfers.ask': endpoint({
    method: 'POST',
    path: '/api/v1/agency/transfers',
    summary:
      'Ask for somebody of another agency, by their address; the reply is the same whether or not it has an account',
    access: { allow: ['administrator'], scope: 'agency', audit: 'act', stepUp: true },
    body: z.strictObject({
      email,
      reason: freeText(500).refine((text) => text.trim().length >= 10, 'too-short'),
      /** Today or later, at most 90 days ahead. */
      fromOn: day,
    }),
    reply: transfer,
    status: 201,
    idempotent: true,
    refusals: ['transfer-under-way', 'already-home', 'own-transfer'],
  }),
  'transfers.release': endpoint({
    method: 'POST',
    path: '/api/v1/agency/transfers/:transfer/answer',
    summary:
      'Let a person of the own agency go, or refuse, after they have agreed; takes effect at once where its day has come',
    access: { allow: ['administrator'], scope: 'agency', audit: 'act', stepUp: true },
    params: z.object({ transfer: id }),
    body: answer,
    reply: transfer,
    refusals: ['transfer-closed', 'own-transfer', 'second-person-needed', 'erasure-open', 'last-administrator'],
  }),
  'transfers.withdraw': endpoint({
    method: 'POST',
    path: '/api/v1/transfers/:transfer/withdraw',
    summary:
      'Take back the asking, or what one agreed to, before the day: the person, or an administrator of either agency',
    access: { allow: 'signed-in', scope: 'own-or-agency', audit: 'act' },
    params: z.object({ transfer: id }),
    reply: transfer,
    refusals: ['transfer-closed'],
  }),
}
