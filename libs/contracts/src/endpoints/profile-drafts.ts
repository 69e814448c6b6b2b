import { z } from 'zod'
import type { Role } from '../codes.ts'
import { endpoint } from '../endpoint.ts'
import { eligibleCurve, impact } from '../schemas/impact.ts'
import {
  approval,
  caseResult,
  comparison,
  draftContent,
  draftProblem,
  participant,
  treeNames,
  versionLine,
} from '../schemas/requirement.ts'
import { cursor, freeText, id, key, limit } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

/** Who writes versions, who approves those of others, and who may look on. */
export const ruleOwners = ['rule-owner'] as const satisfies readonly Role[]
export const versionApprovers = [
  'rule-owner',
  'head-of-security',
  'programme-manager',
] as const satisfies readonly Role[]
export const securityConsenters = ['head-of-security'] as const satisfies readonly Role[]
const readers = [...versionApprovers, 'auditor'] as const satisfies readonly Role[]

const versionNumber = z.coerce.number().int().min(1).max(100_000)
const revision = z.number().int().min(1).max(2_000_000_000)
const named = z.object({ key: z.string(), title: bilingual })
const draftParams = z.object({ draft: id })

const draftLine = z.object({
  id: z.string(),
  /** The number it is published under. */
  version: z.number(),
  state: z.enum(['open', 'submitted', 'published', 'discarded']),
  revision: z.number(),
  appliesFrom: z.string(),
  authors: z.array(participant),
  changedAt: z.string(),
  approvals: z.number(),
})

const draft = z.object({
  id: z.string(),
  profileKey: z.string(),
  version: z.number(),
  /** The published version it began from; null for an empty one. */
  basedOn: z.number().nullable(),
  state: draftLine.shape.state,
  revision: z.number(),
  content: draftContent,
  /** Empty, but for warnings, when it can be submitted; but see `awaitsSecurityConsent`. */
  problems: z.array(draftProblem),
  /** One for each of `content.cases`, in order. */
  caseResults: z.array(caseResult),
  names: treeNames,
  /** Everybody who wrote in it; none of them may approve it. */
  authors: z.array(participant),
  changedAt: z.string(),
  /** The round of approval under way; null when it is not submitted. A change ends it. */
  submission: z
    .object({
      number: z.number(),
      by: participant,
      at: z.string(),
      approvals: z.array(approval),
      /** How many approvals it takes. */
      needed: z.number(),
      /** Whether approving asks to confirm that the impact was seen. */
      impactToBeSeen: z.boolean(),
    })
    .nullable(),
  /** Why it last came back, if it was rejected. */
  lastRejection: approval.nullable(),
  /** Who agreed that this version does without the clause `security`, and why. */
  securityConsent: z.object({ person: participant, reason: z.string(), at: z.string() }).nullable(),
  /** It has no clause `security` and nobody has agreed to that. */
  awaitsSecurityConsent: z.boolean(),
  abilities: z.object({
    edit: z.boolean(),
    discard: z.boolean(),
    submit: z.boolean(),
    withdraw: z.boolean(),
    approve: z.boolean(),
    reject: z.boolean(),
    consent: z.boolean(),
    /** Why the reader cannot approve; null when they can, or when nothing is submitted. */
    approveBlockedBy: z.enum(['own-version', 'already-approved', 'not-allowed']).nullable(),
  }),
})

/** How a version of a profile comes about: draft, cases, approval by two others, in force from a date. */
export const profileDraftEndpoints = {
  'profiles.list': endpoint({
    method: 'GET',
    path: '/api/v1/profiles',
    summary: 'The profiles of the own agency: their published versions, and the draft under way',
    access: { allow: readers, scope: 'agency' },
    reply: z.object({
      profiles: z.array(
        z.object({
          key: z.string(),
          title: z.object({ en: z.string(), ja: z.string() }),
          /** With the draft that each was published from, where its approvals are kept. */
          versions: z.array(versionLine.extend({ draftId: z.string().nullable() })),
          draft: draftLine.nullable(),
        }),
      ),
      abilities: z.object({ create: z.boolean() }),
    }),
  }),
  'profiles.create': endpoint({
    method: 'POST',
    path: '/api/v1/profiles',
    summary: 'Begin a new profile with an empty draft that holds the clause `security`',
    access: { allow: ruleOwners, scope: 'agency', audit: 'act' },
    body: z.strictObject({ key, title: bilingual, isStandby: z.boolean().default(false) }),
    reply: draft,
    status: 201,
    idempotent: true,
    refusals: ['key-taken'],
  }),
  'profiles.names': endpoint({
    method: 'GET',
    path: '/api/v1/profile-names',
    summary: 'What a tree may speak of: kinds of proof, scales, issuers, organisations, facts, places',
    access: { allow: readers, scope: 'agency' },
    reply: z.object({
      types: z.array(named.extend({ source: z.string() })),
      scales: z.array(named.extend({ grades: z.array(z.string()).nullable() })),
      issuers: z.array(z.object({ id: z.string(), key: z.string(), name: bilingual })),
      organisations: z.array(z.object({ id: z.string(), name: bilingual })),
      outsideFacts: z.array(
        named.extend({
          valueKind: z.enum(['whole-number', 'flag']),
          least: z.number().nullable(),
          most: z.number().nullable(),
        }),
      ),
      fields: z.array(named),
      jobs: z.array(named),
      /** Duty stations, countries and missions. */
      places: z.array(named),
      /** Names that published trees use, for picking rather than typing. */
      attributes: z.array(z.string()),
      statements: z.array(z.string()),
      documents: z.array(z.string()),
      units: z.array(z.string()),
      variants: z.array(z.string()),
      components: z.array(z.string()),
      subjects: z.array(z.string()),
      /** The roles that may sign a waiver. */
      roles: z.array(z.string()),
    }),
  }),
  'drafts.create': endpoint({
    method: 'POST',
    path: '/api/v1/profiles/:profile/drafts',
    summary: 'Begin the next version of a profile, from the newest published one or empty',
    access: { allow: ruleOwners, scope: 'agency', audit: 'act' },
    params: z.object({ profile: key }),
    body: z.strictObject({ from: z.enum(['newest', 'empty']) }),
    reply: draft,
    status: 201,
    idempotent: true,
    refusals: ['draft-under-way'],
  }),
  'drafts.read': endpoint({
    method: 'GET',
    path: '/api/v1/profile-drafts/:draft',
    summary: 'A draft with its problems, its cases run, and where its approval stands',
    access: { allow: readers, scope: 'agency' },
    params: draftParams,
    reply: draft,
  }),
  'drafts.save': endpoint({
    method: 'PUT',
    path: '/api/v1/profile-drafts/:draft',
    summary: 'Save a draft whole, also with problems; on a submitted one this ends the round of approval',
    access: { allow: ruleOwners, scope: 'agency', audit: 'act' },
    params: draftParams,
    /** `revision` is the one that was read: another in between is 409 `changed-meanwhile`. */
    body: z.strictObject({ revision, content: draftContent }),
    reply: draft,
    refusals: ['changed-meanwhile', 'draft-closed'],
  }),
  'drafts.discard': endpoint({
    method: 'DELETE',
    path: '/api/v1/profile-drafts/:draft',
    summary: 'Give a draft up',
    access: { allow: ruleOwners, scope: 'agency', audit: 'act' },
    params: draftParams,
    query: z.strictObject({ revision: z.coerce.number().int().min(1).max(2_000_000_000) }),
    reply: 'none',
    status: 204,
    refusals: ['changed-meanwhile', 'draft-closed'],
  }),
  'drafts.compare': endpoint({
    method: 'GET',
    path: '/api/v1/profile-drafts/:draft/comparison',
    summary: 'What differs between a published version (the one it is based on, unless another is named) and a draft',
    access: { allow: readers, scope: 'agency' },
    params: draftParams,
    query: z.strictObject({ with: versionNumber.optional() }),
    reply: comparison,
  }),
  'drafts.submit': endpoint({
    method: 'POST',
    path: '/api/v1/profile-drafts/:draft/submission',
    summary: 'Ask for approval: refused with every problem while there is one',
    access: { allow: ruleOwners, scope: 'agency', audit: 'act' },
    params: draftParams,
    body: z.strictObject({ revision }),
    reply: draft,
    refusals: ['changed-meanwhile', 'draft-closed', 'draft-not-ready'],
  }),
  'drafts.withdraw': endpoint({
    method: 'DELETE',
    path: '/api/v1/profile-drafts/:draft/submission',
    summary: 'Take a submitted draft back; its approvals are void',
    access: { allow: ruleOwners, scope: 'agency', audit: 'act' },
    params: draftParams,
    reply: draft,
    refusals: ['draft-not-submitted'],
  }),
  'drafts.approve': endpoint({
    method: 'POST',
    path: '/api/v1/profile-drafts/:draft/approvals',
    summary: 'Approve what was submitted; the second approver publishes it. Nobody approves what they wrote',
    access: { allow: versionApprovers, scope: 'agency', audit: 'act', stepUp: true },
    params: draftParams,
    /** `submission` is the round that was read. */
    body: z.strictObject({ submission: revision, impactSeen: z.boolean() }),
    reply: draft,
    refusals: [
      'own-version',
      'already-approved',
      'changed-meanwhile',
      'draft-not-submitted',
      'draft-not-ready',
      'impact-not-seen',
    ],
  }),
  'drafts.reject': endpoint({
    method: 'POST',
    path: '/api/v1/profile-drafts/:draft/rejections',
    summary: 'Send what was submitted back with a reason',
    access: { allow: versionApprovers, scope: 'agency', audit: 'act' },
    params: draftParams,
    body: z.strictObject({
      submission: revision,
      reason: freeText(2_000).refine((text) => text.trim() !== '', 'required'),
    }),
    reply: draft,
    refusals: ['own-version', 'changed-meanwhile', 'draft-not-submitted'],
  }),
  'drafts.consentWithoutSecurity': endpoint({
    method: 'POST',
    path: '/api/v1/profile-drafts/:draft/security-consent',
    summary: 'Agree, by name and with a reason, that a version does without the clause `security`',
    access: { allow: securityConsenters, scope: 'agency', audit: 'act', stepUp: true },
    params: draftParams,
    body: z.strictObject({ revision, reason: freeText(2_000).refine((text) => text.trim() !== '', 'required') }),
    reply: draft,
    refusals: ['own-version', 'already-approved', 'changed-meanwhile', 'draft-closed', 'security-present'],
  }),
  'drafts.impact': endpoint({
    method: 'GET',
    path: '/api/v1/profile-drafts/:draft/impact',
    summary: 'Who gains, loses or changes when a draft takes effect, who is carried, and what is missing most',
    access: { allow: readers, scope: 'agency' },
    params: draftParams,
    /** `posting` is the assignment imagined for everybody; the agency's next one under the profile if absent. */
    query: z.strictObject({
      posting: id.optional(),
      show: z.enum(['gained', 'lost']).optional(),
      after: cursor.optional(),
      limit,
    }),
    reply: impact,
    refusals: ['draft-not-ready'],
  }),
  'drafts.curve': endpoint({
    method: 'GET',
    path: '/api/v1/profile-drafts/:draft/curve',
    summary: 'How many are eligible on each of the next 365 days, before and after a draft',
    access: { allow: readers, scope: 'agency' },
    params: draftParams,
    query: z.strictObject({ posting: id.optional() }),
    reply: eligibleCurve,
    refusals: ['draft-not-ready'],
  }),
}
