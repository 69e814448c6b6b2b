/** Every role a person can hold in an agency; the words for them are in `libs/words`. */
export const roles = [
  'trainee',
  'instructor',
  'course-manager',
  'verifier',
  'desk-officer',
  'liaison-secretary',
  'rule-owner',
  'head-of-security',
  'designated-official',
  'programme-manager',
  'auditor',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** The roles that may sign a waiver, each for the clauses that name it. No role here waives medical or conduct clauses. */
export const waiverRoles = [
  'head-of-security',
  'designated-official',
  'programme-manager',
] as const satisfies readonly Role[]
export type WaiverRole = (typeof waiverRoles)[number]

/** Why a request was refused as a whole; the `code` of a problem+json reply. */
export const problemCodes = [
  'malformed-body',
  'malformed-path',
  'duplicate-key',
  'too-deep',
  'body-too-large',
  'unsupported-media-type',
  'invalid-request',
  'sign-in-required',
  'wrong-credentials',
  'link-not-valid',
  'too-many-attempts',
  'foreign-origin',
  'csrf-token-missing',
  'not-allowed',
  'not-found',
  'method-not-allowed',
  'key-in-flight',
  'key-reused',
  'changed-meanwhile',
  'already-enrolled',
  'email-taken',
  'attempts-used-up',
  'wait-before-next-attempt',
  'already-passed',
  'lessons-not-complete',
  'attempt-closed',
  'time-is-up',
  'stale-answer',
  'answer-does-not-fit',
  'attempt-still-open',
  'decision-closed',
  'decision-outdated',
  'decision-confirmed',
  'decision-referred',
  'draft-under-way',
  'draft-closed',
  'draft-not-ready',
  'draft-not-submitted',
  'own-version',
  'already-approved',
  'impact-not-seen',
  'security-present',
  'key-taken',
  'last-administrator',
  'own-roles',
  'case-not-decidable',
  'consent-not-live',
  'consent-missing',
  'list-closed',
  'too-many-people',
  'sample-world-only',
  'overloaded',
  'not-ready',
  'unexpected',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** Why one field was refused; the `code` of an entry in `errors`. */
export const fieldCodes = [
  'required',
  'wrong-type',
  'unknown-field',
  'too-short',
  'too-long',
  'too-common',
  'too-small',
  'too-large',
  'not-one-of',
  'not-a-date',
  'not-an-instant',
  'not-an-id',
  'not-an-email',
  'name-empty',
  'name-has-control-characters',
  'name-too-long',
  'not-well-formed',
  'invalid',
] as const
export type FieldCode = (typeof fieldCodes)[number]

export { verdictWords as verifyVerdicts, type VerdictWord as VerifyVerdict } from '@muster/credential/codes.ts'
