import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { decisionLine } from '../schemas/decision.ts'
import { cursor, day, freeText, id, limit } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'
import { eligibilityView, verdict } from '../schemas/verdict.ts'

const staff = ['desk-officer', 'verifier', 'auditor'] as const

const person = z.object({ id: z.string(), name: bilingual })
const posting = z.object({ id: z.string(), title: bilingual, place: bilingual, departsOn: day, returnsOn: day })

/** What the caller may do with a decision; where not, what it waits for. */
const abilities = z.object({
  confirm: z.boolean(),
  refer: z.boolean(),
  /** `outdated`: something changed since, and the next decision is being made. */
  waitsFor: z.enum(['outdated', 'desk-officer', 'another-officer']).nullable(),
})

const row = z.object({ decision: decisionLine, person, posting })

/** A fact that a decision rests on, as it was then. */
const factUsed = z.object({
  id: z.string(),
  kind: z.string(),
  /** What it is called; null where it has no name, or is about somebody else. */
  title: bilingual.nullable(),
  issuer: bilingual.nullable(),
  /** The day it is about. */
  on: day.nullable(),
  recordedAt: z.string().nullable(),
  /** Whose it is: the nominee's, another member's, the agency's, or true for everybody. */
  of: z.enum(['nominee', 'member', 'agency', 'everybody']),
  /** SHA-256 of its canonical JSON. */
  hash: z.string(),
  certificateId: z.string().nullable(),
})

const decision = z.object({ decision: z.uuid() })

export const decisionEndpoints = {
  'decisions.ofNomination': endpoint({
    method: 'GET',
    path: '/api/v1/nominations/:nomination/decisions',
    summary: 'Every decision about a nominee, the newest first, with what became of each',
    access: { allow: staff, scope: 'agency', audit: 'person-file' },
    params: z.object({ nomination: id }),
    reply: z.object({
      decisions: z.array(decisionLine),
      /** Of the first one, where it still stands. */
      abilities,
      /** Whether the caller may ask for a decision. */
      mayAsk: z.boolean(),
    }),
  }),
  'decisions.ask': endpoint({
    method: 'POST',
    path: '/api/v1/nominations/:nomination/decisions',
    summary: 'Decide about a nominee now; the decision that stands where nothing it rests on has changed',
    access: { allow: ['desk-officer'], scope: 'agency', audit: 'act' },
    params: z.object({ nomination: id }),
    reply: decisionLine,
    status: 201,
    idempotent: true,
  }),
  'decisions.asKnown': endpoint({
    method: 'GET',
    path: '/api/v1/nominations/:nomination/as-known',
    summary: 'A nominee judged with a chosen day’s rules: by what was recorded by a day, and by what is recorded now',
    access: { allow: staff, scope: 'agency', audit: 'person-file' },
    params: z.object({ nomination: id }),
    query: z.strictObject({ asOf: day, knownOn: day }),
    reply: z.object({
      asOf: day,
      /** The end of the chosen day, or now where that is earlier. */
      knownAt: z.string(),
      then: eligibilityView,
      now: eligibilityView,
    }),
  }),
  'decisions.list': endpoint({
    method: 'GET',
    path: '/api/v1/decisions',
    summary: 'Decisions of the own agency that wait for a desk officer, the next departure first',
    access: { allow: staff, scope: 'agency' },
    query: z.strictObject({
      because: z.enum(['new', 'changed', 'referred']).optional(),
      after: cursor.optional(),
      limit,
    }),
    reply: z.object({
      rows: z.array(
        row.extend({
          /** `changed`: it replaces one that was confirmed. */
          because: z.enum(['new', 'changed', 'referred']),
          previous: z.object({ id: z.string(), verdict, state: decisionLine.shape.state }).nullable(),
        }),
      ),
      counts: z.object({ new: z.number(), changed: z.number(), referred: z.number() }),
      next: z.string().nullable(),
    }),
  }),
  'decisions.read': endpoint({
    method: 'GET',
    path: '/api/v1/decisions/:decision',
    summary: 'One decision as it was made: requirements, reasons, facts with their hashes, who and when',
    access: { allow: 'signed-in', scope: 'own-or-agency', audit: 'person-file' },
    params: decision,
    reply: z.object({
      decision: decisionLine,
      view: eligibilityView,
      facts: z.array(factUsed),
      inputHash: z.string(),
      resultHash: z.string(),
      abilities,
    }),
  }),
  'decisions.confirm': endpoint({
    method: 'POST',
    path: '/api/v1/decisions/:decision/confirmation',
    summary: 'Confirm what the engine advises',
    access: { allow: ['desk-officer'], scope: 'agency', audit: 'act', stepUp: true },
    params: decision,
    body: z.strictObject({ note: freeText(2_000).default('') }),
    reply: decisionLine,
    status: 201,
    idempotent: true,
    refusals: ['decision-closed', 'decision-outdated', 'decision-confirmed'],
  }),
  'decisions.refer': endpoint({
    method: 'POST',
    path: '/api/v1/decisions/:decision/referral',
    summary: 'Refer a decision to the verifiers, with a note',
    access: { allow: ['desk-officer'], scope: 'agency', audit: 'act' },
    params: decision,
    body: z.strictObject({ note: freeText(2_000).refine((text) => text.trim().length >= 3, 'too-short') }),
    reply: decisionLine,
    status: 201,
    idempotent: true,
    refusals: ['decision-closed', 'decision-outdated', 'decision-confirmed', 'decision-referred'],
  }),
  'decisions.restingOn': endpoint({
    method: 'GET',
    path: '/api/v1/evidence/:evidence/decisions',
    summary: 'Every decision that rests on a certificate or another fact, the newest first',
    access: { allow: staff, scope: 'agency', audit: 'person-file' },
    /** The id of a fact, or the public id of one of our certificates. */
    params: z.object({ evidence: z.string().min(1).max(120) }),
    query: z.strictObject({ after: cursor.optional(), limit }),
    reply: z.object({ rows: z.array(row), next: z.string().nullable() }),
  }),
  'decisions.mine': endpoint({
    method: 'GET',
    path: '/api/v1/my-decision',
    summary: 'The decision that stands about my next assignment, and the one before it; null while there is none',
    access: { allow: 'signed-in', scope: 'own' },
    reply: z.object({ decision: decisionLine.nullable(), previous: decisionLine.nullable() }),
  }),
  'decisions.lookAhead': endpoint({
    method: 'GET',
    path: '/api/v1/look-ahead',
    summary: 'Who is in the field or about to leave and whose cover ends within 90 days, the first end first',
    access: { allow: staff, scope: 'agency' },
    query: z.strictObject({ after: cursor.optional(), limit }),
    reply: z.object({
      asOn: day,
      rows: z.array(
        z.object({
          nominationId: z.string(),
          decisionId: z.string(),
          person,
          posting,
          isInField: z.boolean(),
          verdict,
          /** The last day that is covered. */
          endsOn: day,
          daysLeft: z.number(),
          /** The next reminder that has gone out or goes out today: 90, 30 or 7 days before; 0 once it ended. */
          threshold: z.union([z.literal(90), z.literal(30), z.literal(7), z.literal(0)]),
          clauses: z.array(z.object({ id: z.string(), title: bilingual })),
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
  'decisions.replays': endpoint({
    method: 'GET',
    path: '/api/v1/replays',
    summary: 'The last nightly replays of stored decisions, and the decisions whose result was another',
    access: { allow: ['auditor', 'administrator'], scope: 'shared' },
    reply: z.object({
      replays: z.array(
        z.object({
          id: z.string(),
          at: z.string(),
          replayed: z.number(),
          /** Of people who were erased: nothing is left to judge by. */
          erased: z.number(),
          differing: z.array(z.string()),
        }),
      ),
    }),
  }),
}
