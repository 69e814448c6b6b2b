import type { z } from 'zod'
import { accessEndpoints } from './endpoints/access.ts'
import { secondFactorEndpoints } from './endpoints/second-factor.ts'
import { passkeyEndpoints } from './endpoints/passkeys.ts'
import { proofEndpoints } from './endpoints/proof.ts'
import { sessionEndpoints } from './endpoints/sessions.ts'
import { agencyEndpoints } from './endpoints/agencies.ts'
import { federationEndpoints } from './endpoints/federation.ts'
import { identityProviderEndpoints } from './endpoints/identity-providers.ts'
import { agencyTokenEndpoints } from './endpoints/agency-tokens.ts'
import { assessmentEndpoints } from './endpoints/assessments.ts'
import { auditTrailEndpoints } from './endpoints/audit-trail.ts'
import { certificateRuleEndpoints } from './endpoints/certificate-rules.ts'
import { certificateStatusEndpoints } from './endpoints/certificate-status.ts'
import { certificateEndpoints } from './endpoints/certificates.ts'
import { certificateLinkEndpoints } from './endpoints/certificate-links.ts'
import { enrolmentRuleEndpoints } from './endpoints/enrolment-rule.ts'
import { programmeEndpoints } from './endpoints/programmes.ts'
import { calendarEndpoints } from './endpoints/calendar.ts'
import { noteEndpoints } from './endpoints/notes.ts'
import { entryEndpoints } from './endpoints/entry.ts'
import { classEndpoints } from './endpoints/classes.ts'
import { cohortEndpoints } from './endpoints/cohorts.ts'
import { consentEndpoints } from './endpoints/consents.ts'
import { decisionEndpoints } from './endpoints/decisions.ts'
import { directoryEndpoints } from './endpoints/directory.ts'
import { draftLessonEndpoints } from './endpoints/draft-lessons.ts'
import { sharedModuleEndpoints } from './endpoints/shared-modules.ts'
import { draftEndpoints } from './endpoints/drafts.ts'
import { eligibilityEndpoints } from './endpoints/eligibility.ts'
import { experienceEndpoints } from './endpoints/experience.ts'
import { appealEndpoints, barEndpoints, waiverEndpoints } from './endpoints/exceptions.ts'
import { instructionEndpoints } from './endpoints/instruction.ts'
import { issuerEndpoints } from './endpoints/issuers.ts'
import { learningEndpoints } from './endpoints/learning.ts'
import { rulingEndpoints } from './endpoints/rulings.ts'
import { extraTimeEndpoints } from './endpoints/extra-time.ts'
import { markingEndpoints } from './endpoints/marking.ts'
import { guestEndpoints } from './endpoints/guests.ts'
import { membershipEndpoints } from './endpoints/memberships.ts'
import { notificationEndpoints } from './endpoints/notifications.ts'
import { deputyEndpoints } from './endpoints/deputies.ts'
import { transferEndpoints } from './endpoints/transfers.ts'
import { erasureEndpoints } from './endpoints/erasures.ts'
import { fileOpeningEndpoints } from './endpoints/file-openings.ts'
import { mergingEndpoints } from './endpoints/merging.ts'
import { ownEndpoints } from './endpoints/own.ts'
import { nominationEndpoints } from './endpoints/nominations.ts'
import { outsideFactEndpoints } from './endpoints/outside-facts.ts'
import { listEndpoints } from './endpoints/lists.ts'
import { peopleImportEndpoints } from './endpoints/people-imports.ts'
import { nameEndpoints } from './endpoints/names.ts'
import { peopleEndpoints } from './endpoints/people.ts'
import { placeEndpoints } from './endpoints/places.ts'
import { platformEndpoints } from './endpoints/platform.ts'
import { postingEndpoints } from './endpoints/postings.ts'
import { profileDraftEndpoints } from './endpoints/profile-drafts.ts'
import { courseExchangeEndpoints } from './endpoints/course-exchange.ts'
import { publishingEndpoints } from './endpoints/publishing.ts'
import { questionEndpoints } from './endpoints/questions.ts'
import { recognitionEndpoints } from './endpoints/recognition.ts'
import { requirementEndpoints } from './endpoints/requirements.ts'
import { rosterEndpoints } from './endpoints/roster.ts'
import { retentionEndpoints } from './endpoints/retention.ts'
import { scimEndpoints } from './endpoints/scim.ts'
import { transparencyEndpoints } from './endpoints/transparency.ts'
import { signingKeyEndpoints } from './endpoints/signing-keys.ts'
import { webhookEndpoints } from './endpoints/webhooks.ts'
import { verificationEndpoints } from './endpoints/verification.ts'

/** Every endpoint Muster has, by its id. The server binds each exactly once; nothing is served outside this table. */
export const endpoints = {
  ...platformEndpoints,
  ...accessEndpoints,
  ...sessionEndpoints,
  ...secondFactorEndpoints,
  ...passkeyEndpoints,
  ...proofEndpoints,
  ...agencyTokenEndpoints,
  ...identityProviderEndpoints,
  ...federationEndpoints,
  ...peopleEndpoints,
  ...nameEndpoints,
  ...peopleImportEndpoints,
  ...fileOpeningEndpoints,
  ...mergingEndpoints,
  ...deputyEndpoints,
  ...transferEndpoints,
  ...agencyEndpoints,
  ...retentionEndpoints,
  ...auditTrailEndpoints,
  ...membershipEndpoints,
  ...consentEndpoints,
  ...rosterEndpoints,
  ...listEndpoints,
  ...questionEndpoints,
  ...publishingEndpoints,
  ...courseExchangeEndpoints,
  ...learningEndpoints,
  ...markingEndpoints,
  ...extraTimeEndpoints,
  ...rulingEndpoints,
  ...assessmentEndpoints,
  ...certificateEndpoints,
  ...certificateLinkEndpoints,
  ...certificateStatusEndpoints,
  ...certificateRuleEndpoints,
  ...transparencyEndpoints,
  ...signingKeyEndpoints,
  ...verificationEndpoints,
  ...recognitionEndpoints,
  ...issuerEndpoints,
  ...requirementEndpoints,
  ...profileDraftEndpoints,
  ...postingEndpoints,
  ...nominationEndpoints,
  ...placeEndpoints,
  ...outsideFactEndpoints,
  ...eligibilityEndpoints,
  ...experienceEndpoints,
  ...waiverEndpoints,
  ...barEndpoints,
  ...decisionEndpoints,
  ...appealEndpoints,
  ...instructionEndpoints,
  ...classEndpoints,
  ...guestEndpoints,
  ...enrolmentRuleEndpoints,
  ...calendarEndpoints,
  ...entryEndpoints,
  ...noteEndpoints,
  ...programmeEndpoints,
  ...cohortEndpoints,
  ...draftEndpoints,
  ...sharedModuleEndpoints,
  ...draftLessonEndpoints,
  ...notificationEndpoints,
  ...ownEndpoints,
  ...webhookEndpoints,
  ...scimEndpoints,
  ...directoryEndpoints,
  ...erasureEndpoints,
}

export type Endpoints = typeof endpoints
export type EndpointId = keyof Endpoints

type Shape<E, K extends string, Fallback> = E extends { [P in K]: infer S }
  ? S extends z.ZodType
    ? S
    : Fallback
  : Fallback

/** What the caller may send (before defaults are filled in). */
export type ParamsOf<I extends EndpointId> =
  Shape<Endpoints[I], 'params', undefined> extends z.ZodType<infer _O, infer In> ? In : undefined
export type QueryOf<I extends EndpointId> =
  Shape<Endpoints[I], 'query', undefined> extends z.ZodType<infer _O, infer In> ? In : undefined
export type BodyOf<I extends EndpointId> = Endpoints[I] extends { upload: object }
  ? Blob
  : Shape<Endpoints[I], 'body', undefined> extends z.ZodType<infer _O, infer In>
    ? In
    : undefined
/** What the server receives after validation. */
export type ParsedParams<I extends EndpointId> =
  Shape<Endpoints[I], 'params', undefined> extends z.ZodType<infer Out> ? Out : undefined
export type ParsedQuery<I extends EndpointId> =
  Shape<Endpoints[I], 'query', undefined> extends z.ZodType<infer Out> ? Out : undefined
export type ParsedBody<I extends EndpointId> = Endpoints[I] extends { upload: object }
  ? FileOnItsWay
  : Shape<Endpoints[I], 'body', undefined> extends z.ZodType<infer Out>
    ? Out
    : undefined
/** A file on its way, as Node hands it on: what the server reads piece by piece. */
export type FileOnItsWay = AsyncIterable<Uint8Array>
/** The JSON reply, or a string or bytes where the endpoint answers with another media type. */
export type ReplyOf<I extends EndpointId> =
  Endpoints[I]['reply'] extends z.ZodType<infer Out>
    ? Out
    : Endpoints[I]['reply'] extends 'none'
      ? undefined
      : Endpoints[I]['reply'] extends 'text/html' | 'text/plain' | 'text/csv' | 'text/calendar'
        ? string
        : Uint8Array
