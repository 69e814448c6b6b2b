/** The shapes of requirement profiles and facts, as the engine takes them: for those who hold them as data. */
export type { AcceptedCompletion, ProfileNode, ProfileVersion, Window } from '@muster/eligibility/profile.ts'
export type { Accreditation, Equivalence, LevelScale, OutsideFact, Scope } from '@muster/eligibility/facts.ts'
