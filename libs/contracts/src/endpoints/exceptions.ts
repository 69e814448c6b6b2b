import { z } from 'zod'
import { waiverRoles } from '../codes.ts'
import { endpoint } from '../endpoint.ts'
import { appeal, bar, barDraft, reason, waiver, waiverDraft, waiverRole } from '../schemas/exceptions.ts'
import { day, id } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'
import { assignment, clause, clauseStatus, verdict } from '../schemas/verdict.ts'

const readers = ['desk-officer', 'verifier', 'auditor', ...waiverRoles] as const
const askers = ['desk-officer', ...waiverRoles] as const
const barReaders = ['head-of-security', 'auditor'] as const
const reviewers = ['desk-officer', 'verifier'] as const
const ofNomination = z.object({ nomination: id })

/** A verdict as it is, and as it would be with the waiver signed by two. */
const nowAndThen = z.object({
  asOn: day,
  assignment,
  now: verdict,
  then: verdict,
  clauseNow: clause,
  clauseThen: clause,
})

export const waiverEndpoints = {
  'waivers.ofNomination': endpoint({
    method: 'GET',
    path: '/api/v1/nominations/:nomination/waivers',
    summary: 'The waivers of a nominee, and the unmet requirements for which one could be asked',
    access: { allow: readers, scope: 'agency', audit: 'person-file' },
    params: ofNomination,
    reply: z.object({
      waivers: z.array(waiver),
      clauses: z.array(
        z.object({
          id: z.string(),
          title: bilingual,
          status: clauseStatus,
          /** The roles that sign for it. */
          roles: z.array(waiverRole),
          /** What would meet it: a condition names one of these. */
          accepts: z.array(z.object({ type: z.string(), title: bilingual })),
          /** Whether the reader may ask, and whether asking is their signature. */
          mayAsk: z.boolean(),
          signsByAsking: z.boolean(),
        }),
      ),
    }),
  }),
  'waivers.preview': endpoint({
    method: 'POST',
    path: '/api/v1/nominations/:nomination/waivers/preview',
    summary: 'What a waiver would change, before it is asked for; nothing is written',
    access: { allow: askers, scope: 'agency' },
    params: ofNomination,
    body: waiverDraft,
    reply: nowAndThen,
    refusals: ['own-waiver', 'instructor-signs', 'waiver-role', 'nomination-closed'],
  }),
  'waivers.ask': endpoint({
    method: 'POST',
    path: '/api/v1/nominations/:nomination/waivers',
    summary: 'Ask for a waiver; whoever holds a role that signs for the requirement signs by asking',
    access: { allow: askers, scope: 'agency', audit: 'act' },
    params: ofNomination,
    body: waiverDraft,
    reply: waiver,
    status: 201,
    idempotent: true,
    refusals: ['own-waiver', 'instructor-signs', 'waiver-role', 'waiver-waiting', 'nomination-closed'],
  }),
  'waivers.list': endpoint({
    method: 'GET',
    path: '/api/v1/waivers',
    summary:
      'Waivers of the own agency: those that wait for my signature, those that wait for others, the latest answered',
    access: { allow: readers, scope: 'agency' },
    reply: z.object({ toSign: z.array(waiver), waiting: z.array(waiver), answered: z.array(waiver) }),
  }),
  'waivers.read': endpoint({
    method: 'GET',
    path: '/api/v1/waivers/:waiver',
    summary: 'One waiver with its signatures, and what it changes: now, and when it is signed',
    access: { allow: readers, scope: 'agency', audit: 'person-file' },
    params: z.object({ waiver: id }),
    reply: z.object({
      waiver,
      /** Null where it no longer waits, or the nomination is closed. */
      effect: nowAndThen.nullable(),
    }),
  }),
  'waivers.sign': endpoint({
    method: 'POST',
    path: '/api/v1/waivers/:waiver/signatures',
    summary: 'Sign a waiver; the second signature puts it in force',
    access: { allow: waiverRoles, scope: 'agency', audit: 'act' },
    params: z.object({ waiver: id }),
    reply: waiver,
    status: 201,
    idempotent: true,
    refusals: ['own-waiver', 'same-signatory', 'instructor-signs', 'waiver-role', 'waiver-closed', 'nomination-closed'],
  }),
  'waivers.refuse': endpoint({
    method: 'POST',
    path: '/api/v1/waivers/:waiver/refusal',
    summary: 'Refuse to sign a waiver, with a reason; it ends there',
    access: { allow: waiverRoles, scope: 'agency', audit: 'act' },
    params: z.object({ waiver: id }),
    body: z.strictObject({ reason }),
    reply: waiver,
    status: 201,
    idempotent: true,
    refusals: ['own-waiver', 'same-signatory', 'instructor-signs', 'waiver-role', 'waiver-closed'],
  }),
  'waivers.withdraw': endpoint({
    method: 'POST',
    path: '/api/v1/waivers/:waiver/withdrawal',
    summary: 'Withdraw a waiver from a day on, with a reason: it ends the day before',
    access: { allow: askers, scope: 'agency', audit: 'act' },
    params: z.object({ waiver: id }),
    body: z.strictObject({ on: day, reason }),
    reply: waiver,
    status: 201,
    idempotent: true,
    refusals: ['own-waiver', 'waiver-role', 'waiver-closed'],
  }),
  'waivers.mine': endpoint({
    method: 'GET',
    path: '/api/v1/my-waivers',
    summary: 'Waivers about my own assignments, with what I must complete and by when',
    access: { allow: 'signed-in', scope: 'own' },
    reply: z.object({ waivers: z.array(waiver) }),
  }),
}

export const barEndpoints = {
  'bars.list': endpoint({
    method: 'GET',
    path: '/api/v1/bars',
    summary: 'Stops of the own agency with their grounds, the open ones first',
    access: { allow: barReaders, scope: 'agency', audit: 'query' },
    reply: z.object({ bars: z.array(bar), mayPlace: z.boolean() }),
  }),
  'bars.people': endpoint({
    method: 'GET',
    path: '/api/v1/bars/people',
    summary: 'People of the own agency by a part of their name, to place a stop',
    access: { allow: ['head-of-security'], scope: 'agency' },
    query: z.strictObject({ name: z.string().trim().min(1, 'too-short').max(80) }),
    reply: z.object({ people: z.array(z.object({ id: z.string(), name: bilingual })) }),
  }),
  'bars.place': endpoint({
    method: 'POST',
    path: '/api/v1/bars',
    summary: 'Stop a person for conduct or health: it overrides every verdict from its first day',
    access: { allow: ['head-of-security'], scope: 'agency', audit: 'act' },
    body: barDraft,
    reply: bar,
    status: 201,
    idempotent: true,
    refusals: ['own-stop'],
  }),
  'bars.lift': endpoint({
    method: 'POST',
    path: '/api/v1/bars/:bar/lift',
    summary: 'Lift a stop for health from a day on, or ask that one for conduct be lifted',
    access: { allow: ['head-of-security'], scope: 'agency', audit: 'act' },
    params: z.object({ bar: id }),
    body: z.strictObject({ on: day, reason }),
    reply: bar,
    status: 201,
    idempotent: true,
    refusals: ['own-stop', 'stop-closed', 'lift-already-asked'],
  }),
  'bars.answerLift': endpoint({
    method: 'POST',
    path: '/api/v1/bars/:bar/lift/answer',
    summary: 'Confirm or refuse, as a second person, that a stop for conduct be lifted',
    access: { allow: ['head-of-security'], scope: 'agency', audit: 'act' },
    params: z.object({ bar: id }),
    body: z.strictObject({ confirm: z.boolean(), reason }),
    reply: bar,
    status: 201,
    idempotent: true,
    refusals: ['own-stop', 'same-signatory', 'stop-closed'],
  }),
}

export const appealEndpoints = {
  'appeals.lodge': endpoint({
    method: 'POST',
    path: '/api/v1/decisions/:decision/appeals',
    summary: 'Appeal against a decision about me, or as an officer for the person, with grounds and new evidence',
    access: { allow: 'signed-in', scope: 'own-or-agency', audit: 'act' },
    params: z.object({ decision: id }),
    body: z.strictObject({ grounds: reason, evidence: z.array(id).max(20) }),
    reply: appeal,
    status: 201,
    idempotent: true,
    refusals: ['decision-closed', 'appeal-open', 'nothing-to-appeal'],
  }),
  'appeals.list': endpoint({
    method: 'GET',
    path: '/api/v1/appeals',
    summary: 'Appeals of the own agency: those that wait for an answer by the next departure, and the latest answered',
    access: { allow: [...reviewers, 'auditor'], scope: 'agency' },
    reply: z.object({ open: z.array(appeal), answered: z.array(appeal) }),
  }),
  'appeals.mine': endpoint({
    method: 'GET',
    path: '/api/v1/my-appeals',
    summary: 'My appeals, the newest first; and the decision I may appeal against with the evidence I could name',
    access: { allow: 'signed-in', scope: 'own' },
    reply: z.object({
      appeals: z.array(appeal),
      against: z
        .object({ decision: appeal.shape.decision, about: appeal.shape.about, evidence: appeal.shape.evidence })
        .nullable(),
    }),
  }),
  'appeals.read': endpoint({
    method: 'GET',
    path: '/api/v1/appeals/:appeal',
    summary: 'One appeal with its grounds, evidence and answer',
    access: { allow: 'signed-in', scope: 'own-or-agency', audit: 'person-file' },
    params: z.object({ appeal: id }),
    reply: appeal,
  }),
  'appeals.answer': endpoint({
    method: 'POST',
    path: '/api/v1/appeals/:appeal/answer',
    summary: 'Uphold or dismiss an appeal, with reasons; upheld, the nominee is decided anew',
    access: { allow: reviewers, scope: 'agency', audit: 'act' },
    params: z.object({ appeal: id }),
    body: z.strictObject({ outcome: z.enum(['upheld', 'dismissed']), reasons: reason }),
    reply: appeal,
    status: 201,
    idempotent: true,
    refusals: ['own-appeal', 'same-decider', 'appeal-closed'],
  }),
  'appeals.withdraw': endpoint({
    method: 'POST',
    path: '/api/v1/appeals/:appeal/withdrawal',
    summary: 'Withdraw an appeal that waits for its answer',
    access: { allow: 'signed-in', scope: 'own-or-agency', audit: 'act' },
    params: z.object({ appeal: id }),
    reply: appeal,
    status: 201,
    idempotent: true,
    refusals: ['appeal-closed'],
  }),
}
