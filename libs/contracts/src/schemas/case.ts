/**
 * The case file: facts in, decision expected.
 *
 * `given` is everything one decision needs; a credential may be as short as
 * `{ "id": "c1", "type": "bsafe", "completedOn": "2025-02-01" }`: it is then internal and verified. `expect` says as much
 * as the case is about; what it leaves out is not compared. The same file is read by `muster evaluate FILE`. A draft of a
 * profile carries its cases without `versions`: the draft is the version.
 */
import { findingCodes, nodeStatuses, verdicts } from '@muster/eligibility/codes.ts'
import { z } from 'zod'
import { caseMember, caseOrganisation, casePerson, commonFacts, factPosting } from './facts.ts'
import { profileVersion } from './profile-tree.ts'
import { freeText } from './scalars.ts'

const caseVerdict = z.enum(verdicts)
const findingValue = z.union([
  z.string().max(400),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string().max(400)).max(100),
])

export const caseExpectation = z.strictObject({
  verdict: caseVerdict.optional(),
  person: caseVerdict.nullable().optional(),
  team: caseVerdict.nullable().optional(),
  organisation: caseVerdict.nullable().optional(),
  /** 'none', 'open' or a day. */
  eligibleThrough: z.string().max(40).optional(),
  /** Node id → its status over the whole window. */
  nodes: z.record(z.string().max(63), z.enum(nodeStatuses)).optional(),
  findings: z
    .array(
      z.strictObject({
        code: z.enum(findingCodes),
        node: z.string().max(63).optional(),
        parameters: z.record(z.string().max(63), findingValue).optional(),
      }),
    )
    .max(50)
    .optional(),
  /** The types of the missing completions, sorted. */
  missing: z.array(z.string().max(200)).max(100).optional(),
})

const given = {
  posting: factPosting.nullable(),
  person: casePerson,
  team: z.array(caseMember).max(50).nullable().optional(),
  organisation: caseOrganisation.nullable().optional(),
  common: commonFacts.optional(),
  asOf: z.string().max(40),
  knownAt: z.string().max(40).nullable().optional(),
  studyHoursPerDay: z.number().optional(),
}

const about = { title: freeText(300), note: freeText(2_000).optional() }

export const caseInput = z.strictObject({ versions: z.array(profileVersion).max(20), ...given })
export const caseFile = z.strictObject({ ...about, given: caseInput, expect: caseExpectation.optional() })

/** A case of a draft: judged by the draft alone, as if it were in force on every day. */
export const draftCase = z.strictObject({ ...about, given: z.strictObject(given), expect: caseExpectation })
export type DraftCase = z.infer<typeof draftCase>
