import { questionFaultCodes } from '@muster/assessment/codes.ts'

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

/** What an agency's token may be made for: each contract entry says which of these opens it. */
export const tokenScopes = ['verification'] as const
export type TokenScope = (typeof tokenScopes)[number]

/** Why a request was refused as a whole; the `code` of a problem+json reply. */
export const problemCodes = [
  'malformed-body',
  'malformed-path',
  'duplicate-key',
  'too-deep',
  'body-too-large',
  'unsupported-media-type',
  'invalid-request',
  'range-not-satisfiable',
  'sign-in-required',
  'wrong-credentials',
  'link-not-valid',
  'token-not-valid',
  'too-many-links',
  'too-many-attempts',
  'foreign-origin',
  'csrf-token-missing',
  'not-allowed',
  'not-found',
  'method-not-allowed',
  'key-in-flight',
  'key-reused',
  'changed-meanwhile',
  'module-is-shared',
  'module-shown-already',
  'module-cannot-be-shared',
  'already-enrolled',
  'email-taken',
  'attempts-used-up',
  'wait-before-next-attempt',
  'already-passed',
  'lessons-not-complete',
  'assessment-over',
  'assessment-not-open-yet',
  'honour-not-stated',
  'offline-not-permitted',
  'attempt-is-offline',
  'attempt-not-offline',
  'start-not-signed',
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
  'already-nominated',
  'own-nomination',
  'nomination-closed',
  'already-answered',
  'posting-cancelled',
  'posting-over',
  'no-overlap',
  'fact-closed',
  'name-taken',
  'own-waiver',
  'same-signatory',
  'instructor-signs',
  'waiver-role',
  'waiver-waiting',
  'waiver-closed',
  'own-stop',
  'stop-closed',
  'lift-already-asked',
  'own-appeal',
  'same-decider',
  'appeal-open',
  'appeal-closed',
  'nothing-to-appeal',
  'last-administrator',
  'own-roles',
  'case-not-decidable',
  'consent-not-live',
  'consent-missing',
  'list-closed',
  'too-many-people',
  'own-certificate',
  'state-does-not-allow',
  'evidence-missing',
  'name-not-linked',
  'issuer-name-taken',
  'second-person-needed',
  'already-decided',
  'published-too-recently',
  'edition-not-ready',
  'not-a-small-fix',
  'test-under-way',
  'cohort-not-ready',
  'cohort-closed',
  'own-cohort',
  'issuing-halted',
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
  'wrong-password',
  'too-small',
  'too-large',
  'not-one-of',
  'not-a-date',
  'not-a-time',
  'not-a-zone',
  'too-early',
  'too-late',
  'before-departure',
  'before-arrival',
  'not-later',
  'nothing-changed',
  'before-first-day',
  'in-the-past',
  'after-return',
  'after-last-day',
  'not-an-instant',
  'not-an-id',
  'not-an-email',
  'unknown-clause',
  'not-waivable',
  'unknown-type',
  'does-not-meet',
  'name-empty',
  'name-has-control-characters',
  'name-too-long',
  'not-well-formed',
  'not-known',
  'in-the-future',
  'before-completion',
  'above-maximum',
  'file-empty',
  'row-ragged',
  'quote-open',
  'too-many-rows',
  'no-number-column',
  'no-certificate-inside',
  'receipt-not-ours',
  'file-damaged',
  'file-mixed',
  'file-too-large',
  'image-too-large',
  'file-not-utf8',
  'format-unknown',
  'xml-broken',
  'xml-doctype',
  'package-unsafe',
  'package-without-manifest',
  'too-many-questions',
  'column-unknown',
  'column-missing',
  'course-file-manifest',
  'course-file-version',
  'course-file-checksum',
  'course-file-content',
  'course-file-size',
  'invalid',
  ...questionFaultCodes,
] as const
export type FieldCode = (typeof fieldCodes)[number]

/** The formats questions are taken in from. */
export const questionFormats = ['gift', 'aiken', 'moodle', 'qti', 'csv'] as const
export type QuestionFormat = (typeof questionFormats)[number]

/** Why an item of a file cannot be a question of the bank. */
export const importReasons = [
  'not-a-question',
  'unreadable',
  'no-key',
  'pattern',
  'essay',
  'cloze',
  'calculated',
  'adaptive',
  'onto-picture',
  'picture',
  'media',
  'formula',
  'partly-right',
  'several-numbers',
  'several-parts',
  'order-of-some',
  'match-of-many',
  'scripted',
  'unknown-kind',
  'old-version',
  'not-in-file',
  'too-large',
] as const
export type ImportReason = (typeof importReasons)[number]

/** What was changed in a question that is taken in. */
export const importNotes = ['explanation-made', 'points-changed', 'penalty-dropped', 'case-dropped'] as const
export type ImportNote = (typeof importNotes)[number]

/** Where a cohort is: recorded, its certificates being issued, all done, or taken back. */
export const cohortStates = ['recorded', 'issuing', 'done', 'withdrawn'] as const
export type CohortState = (typeof cohortStates)[number]

/** What would become of a line of a cohort. */
export const cohortFindings = [
  'ready',
  'completed-before',
  'not-known',
  'listed-twice',
  'own-result',
  'points-missing',
  'points-above-maximum',
  'below-pass-mark',
] as const
export type CohortFinding = (typeof cohortFindings)[number]

/** What became of a person of a cohort. */
export const cohortOutcomes = [
  'waiting',
  'issued',
  'certificate-waits',
  'completed-before',
  'account-closed',
  'left-agency',
  'failed',
  'withdrawn',
] as const
export type CohortOutcome = (typeof cohortOutcomes)[number]

export { verdictWords as verifyVerdicts, type VerdictWord as VerifyVerdict } from '@muster/credential/codes.ts'
export { credentialFields, type CredentialField } from '@muster/credential/codes.ts'
