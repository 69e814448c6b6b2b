import { z } from 'zod'
import { roles } from '../codes.ts'
import { endpoint } from '../endpoint.ts'
import { mergingObstacles } from '../merge-codes.ts'
import { erasable, freeText, id } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const said = freeText(500).refine((text) => text.trim().length >= 10, 'too-short')
const somebody = z.object({ id: z.string(), name: bilingual, email: z.string() })

/** Of whom there is a name as long as they are at home in the agency. */
const party = somebody.extend({ name: bilingual.nullable() })

const account = z.object({
  ...somebody.shape,
  passportName: z.string(),
  /** The reading of the name in kana; empty where there is none. */
  reading: z.string(),
  roles: z.array(z.enum(roles)),
  addedAt: z.string(),
  isOpen: z.boolean(),
  /** What it has, in numbers: courses under way, completions, certificates, certificates from elsewhere, nominations, experience. */
  holds: z.object({
    enrolments: z.number(),
    completions: z.number(),
    certificates: z.number(),
    outside: z.number(),
    nominations: z.number(),
    experience: z.number(),
  }),
  signsIn: z.object({
    hasPassword: z.boolean(),
    passkeys: z.number(),
    hasApp: z.boolean(),
    /** Sign-in services of the agency it is linked with. */
    directories: z.number(),
    isProvisioned: z.boolean(),
    lastAt: z.string().nullable(),
  }),
  /** What has to come to an end before merging could close it. */
  obstacles: z.array(z.enum(mergingObstacles)),
})

const merge = z.object({
  id: z.string(),
  kept: party,
  other: party,
  reason: erasable,
  mergedAt: z.string(),
  mergedBy: bilingual.nullable(),
  /** The last instant at which it can be undone. */
  undoUntil: z.string(),
  undone: z.object({ at: z.string(), by: bilingual.nullable(), reason: erasable }).nullable(),
  abilities: z.object({ mayUndo: z.boolean() }),
})
export type AccountMerge = z.infer<typeof merge>

const pair = z.object({
  id: z.string(),
  people: z.array(party).length(2),
  reason: erasable,
  declaredAt: z.string(),
  declaredBy: bilingual.nullable(),
})
export type DifferentPair = z.infer<typeof pair>

const administrators = { allow: ['administrator'], scope: 'agency' } as const

/** Accounts that are one person's: looked at side by side, merged, and given back to two people. */
export const mergingEndpoints = {
  'merging.compare': endpoint({
    method: 'GET',
    path: '/api/v1/people/:person/merging/:other',
    summary: 'Two accounts of the own agency side by side: names, how they sign in, and what they have in numbers',
    access: { ...administrators, audit: 'person-file' },
    params: z.object({ person: id, other: id }),
    reply: z.object({
      accounts: z.array(account).length(2),
      /** Where they were declared two people’s. */
      different: pair.nullable(),
    }),
    refusals: ['same-account'],
  }),
  'merging.merge': endpoint({
    method: 'POST',
    path: '/api/v1/people/:person/merging',
    summary:
      'Merge another account of the same person into this one: the other is closed, this one stands for what both have. Can be undone for 30 days; the person is told at both addresses',
    access: { ...administrators, audit: 'act', stepUp: true },
    params: z.object({ person: id }),
    body: z.strictObject({ other: id, reason: said }),
    reply: merge,
    status: 201,
    idempotent: true,
    refusals: ['same-account', 'own-account', 'account-closed', 'to-settle-first', 'declared-different'],
  }),
  'merging.list': endpoint({
    method: 'GET',
    path: '/api/v1/merges',
    summary:
      'Merged accounts of the own agency, and pairs declared two people’s, the newest first, 200 of each at most',
    access: { allow: ['administrator', 'auditor'], scope: 'agency' },
    reply: z.object({ merges: z.array(merge), different: z.array(pair) }),
  }),
  'merging.undo': endpoint({
    method: 'POST',
    path: '/api/v1/merges/:merge/undo',
    summary:
      'Undo a merge: both accounts are as they were, and what was recorded since stays with the one that was kept',
    access: { ...administrators, audit: 'act', stepUp: true },
    params: z.object({ merge: id }),
    body: z.strictObject({ reason: said }),
    reply: merge,
    idempotent: true,
    refusals: ['own-account', 'too-late-to-undo', 'state-does-not-allow'],
  }),
  'merging.differ': endpoint({
    method: 'POST',
    path: '/api/v1/people/:person/different',
    summary: 'Say that this account and another are two different people’s: they are not shown as one person’s again',
    access: { ...administrators, audit: 'act' },
    params: z.object({ person: id }),
    body: z.strictObject({ other: id, reason: said }),
    reply: pair,
    status: 201,
    idempotent: true,
    refusals: ['same-account', 'merged-elsewhere', 'state-does-not-allow'],
  }),
  'merging.takeBack': endpoint({
    method: 'POST',
    path: '/api/v1/different-people/:pair/end',
    summary: 'Take back that two accounts are two different people’s',
    access: { ...administrators, audit: 'act' },
    params: z.object({ pair: id }),
    reply: pair,
    idempotent: true,
    refusals: ['state-does-not-allow'],
  }),
}
