/** What requirement profiles are shown with: problems of a draft, cases run, differences between two versions. */
import { profileProblemCodes } from '@muster/eligibility/codes.ts'
import { z } from 'zod'
import { caseExpectation, draftCase } from './case.ts'
import { profileVersion, unfinishedText } from './profile-tree.ts'
import { day, freeText, key } from './scalars.ts'
import { bilingual } from './text.ts'

/** What can be wrong with a draft beside what can be wrong with its tree. */
export const draftProblemCodes = [
  ...profileProblemCodes,
  'title-missing',
  'authority-missing',
  'change-note-missing',
  'unknown-issuer',
  'unknown-organisation',
  'unknown-role',
  'applies-in-past',
  'not-after-current-version',
  'ends-before-it-starts',
  'case-fails',
  'case-not-valid',
  'case-eligible-missing',
  'case-not-eligible-missing',
] as const
export type DraftProblemCode = (typeof draftProblemCodes)[number]

/** Where a clause comes from, and whether the agency must still confirm it. */
export const clauseSource = z.strictObject({ mark: freeText(400), toBeConfirmed: z.boolean() })

/** A title for each name that a tree speaks of; the web shows the name itself where there is none. */
const titles = z.record(z.string(), bilingual)
export const treeNames = z.object({ types: titles, scales: titles, issuers: titles, organisations: titles })

/** Somebody who took part in a version, by name, and in which role where they signed. */
export const participant = z.object({ id: z.string(), name: bilingual })

/** The content of a draft, as it is saved: all of it each time. `version` lacks what the server gives: key and number. */
export const draftContent = z.strictObject({
  version: profileVersion.omit({ key: true, version: true, publishedAt: true }),
  /** The source of each node, by its id. */
  sources: z.record(key, clauseSource),
  /** What is different, and why: shown beside the published version. */
  changeNote: unfinishedText,
  /** A version dated in the past is refused unless it says that it corrects one. */
  isCorrection: z.boolean(),
  cases: z.array(draftCase).max(100),
})
export type DraftContent = z.infer<typeof draftContent>

/** Points into `content`, such as `/version/root/children/2/n` or `/cases/0`. A warning does not hold anything up. */
export const draftProblem = z.object({ code: z.enum(draftProblemCodes), pointer: z.string(), isWarning: z.boolean() })

/** A case run by the draft: what it expected and what was found, where they differ. */
export const caseResult = z.object({
  passes: z.boolean(),
  /** What the draft decides; null where the facts of the case cannot be (see `problems`). */
  verdict: caseExpectation.shape.verdict.unwrap().nullable(),
  eligibleThrough: z.string().nullable(),
  differences: z.array(z.object({ at: z.string(), expected: z.unknown(), found: z.unknown() })),
  /** What is impossible about the facts, each as code and pointer into `given`. */
  problems: z.array(z.object({ code: z.string(), pointer: z.string() })),
})

export const approval = z.object({
  person: participant,
  decision: z.enum(['approved', 'rejected']),
  /** Why it was rejected. */
  reason: z.string().nullable(),
  /** Whether they confirmed that they had seen whom it affects. */
  impactSeen: z.boolean(),
  at: z.string(),
})

/** One node of either version, found by its stable id. */
export const nodeChange = z.object({
  id: z.string(),
  kind: z.enum(['added', 'removed', 'changed', 'moved']),
  title: unfinishedText,
  /** The node above, before and after; null for the root or where there is none. */
  under: z.object({ before: z.string().nullable(), after: z.string().nullable() }),
  /**
   * Which property of the node (`window`, `n`, `source`; `accepts/ssafe/validity` of an accepted proof, `accepts/ssafe` where
   * the whole entry came or went), and its values; null where it has none.
   */
  properties: z.array(z.object({ at: z.string(), before: z.unknown(), after: z.unknown() })),
})

export const comparison = z.object({
  from: z.object({ version: z.number(), appliesFrom: z.string() }),
  to: z.object({ version: z.number(), appliesFrom: z.string() }),
  /** Of the version as a whole: title, dates, authority, convention, transition. */
  properties: nodeChange.shape.properties,
  nodes: z.array(nodeChange),
  names: treeNames,
})

/** One published version in a list. */
export const versionLine = z.object({
  version: z.number(),
  appliesFrom: day,
  /** The last day it decides for: the day before the next one, or of the whole profile; null while open. */
  appliesThrough: day.nullable(),
  state: z.enum(['upcoming', 'in-force', 'superseded', 'given-up']),
  publishedAt: z.string(),
  isCorrection: z.boolean(),
  changeNote: unfinishedText.nullable(),
})
