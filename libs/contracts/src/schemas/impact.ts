import { z } from 'zod'
import { unfinishedText } from './profile-tree.ts'
import { participant } from './requirement.ts'
import { day } from './scalars.ts'
import { bilingual } from './text.ts'
import { verdict } from './verdict.ts'

const unmetNode = z.object({ nodeId: z.string(), title: unfinishedText, people: z.number() })
const namedPosting = z.object({ id: z.string(), title: bilingual, departsOn: day, returnsOn: day })

/** What a draft would change: for those nominated under the profile, and for everybody in the agency. */
export const impact = z.object({
  /** The day on which both are judged: when the draft begins to apply, or today if that is past. */
  asOf: day,
  appliesFrom: day,
  /** The own agency's nominations under this profile, each on its own posting, with the transition rule. */
  nominees: z.object({
    total: z.number(),
    /** Cleared by the draft and not before; the other way round; another verdict at all. */
    gained: z.number(),
    lost: z.number(),
    changed: z.number(),
    /** Kept on the version before by the transition rule. */
    carried: z.number(),
    /** What those who lose do not meet, the most frequent first. */
    missing: z.array(unmetNode),
    /** Those who change or are carried, at most 200: those who lose first. */
    rows: z.array(
      z.object({
        nominationId: z.string(),
        person: participant,
        posting: namedPosting,
        before: verdict,
        after: verdict,
        /** The day from which the draft decides about them: `asOf`, or the day after the transition ends. */
        from: day,
        carriedThrough: day.nullable(),
        /** The draft's nodes that are not met. */
        missing: z.array(z.string()),
      }),
    ),
  }),
  /** Everybody in the agency, as if sent on one assignment; `posting` is the one imagined, null for a standby profile. */
  population: z.object({
    posting: namedPosting.nullable(),
    people: z.number(),
    /** How many are in no count because facts about them arrive in this very moment. */
    waiting: z.number(),
    gained: z.number(),
    lost: z.number(),
    changed: z.number(),
    pairs: z.array(z.object({ before: verdict, after: verdict, people: z.number() })),
    /** The draft's requirements that are not met, the most frequent first. */
    missing: z.array(unmetNode),
    rows: z.array(z.object({ person: participant, before: verdict, after: verdict })),
    /** Where the next page of rows begins; null at the end. */
    next: z.string().nullable(),
  }),
  /** Assignments that can be imagined: those of the agency under this profile. */
  postings: z.array(namedPosting),
})

/** How many people are cleared for a departure on each day of the next twelve months. */
export const eligibleCurve = z.object({
  posting: namedPosting.nullable(),
  /** From this day on the draft decides: until then both are the same. */
  appliesFrom: day,
  days: z.array(z.object({ on: day, before: z.number(), after: z.number() })),
})
