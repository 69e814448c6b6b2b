/** Every word that the engine says. Sentences are the web's, in the reader's language. This file imports nothing. */

export const verdicts = [
  'ELIGIBLE',
  'ELIGIBLE_WITH_CONDITIONS',
  'PENDING_VERIFICATION',
  'NOT_ELIGIBLE',
  'BARRED',
] as const
export type Verdict = (typeof verdicts)[number]

/** From the lowest to the highest; NOT_APPLICABLE stands outside the order. */
export const nodeStatuses = ['NOT_MET', 'PENDING', 'DUE_LATER', 'WAIVED', 'MET', 'NOT_APPLICABLE'] as const
export type NodeStatus = (typeof nodeStatuses)[number]

/** The findings, each with its parameters. `needed` and `found` are what was asked for and what there was. */
export const findingCodes = [
  // about a proof: why it does or does not count
  'credential-missing', // types
  'counted', // from, through
  'counted-by-equivalence', // type, asType
  'pending-verification', // reason
  'credential-rejected', // reason
  'credential-suspended', // from, through
  'credential-revoked', // from ('start' or a day)
  'credential-expired', // through
  'edition-superseded', // needed, found
  'variant-mismatch', // needed, found
  'mode-mismatch', // needed, found
  'hours-too-few', // needed, found
  'component-missing', // component
  'issuer-not-listed', // issuerId
  'issuer-not-accredited', // issuerId, completedOn
  'issuer-not-internal', // issuerId
  'score-missing', // neededPercent
  'score-too-low', // points, outOf, neededPercent, neededPoints
  'completed-too-early', // needed, found
  'completed-too-late', // needed, found
  'completed-too-long-ago', // completedOn, anchor, reachedThrough
  'no-longer-accepted', // countsThrough
  'scope-mismatch', // part, needed, found
  'instant-missing', // completedOn
  'equivalence-not-valid', // type, asType, validFrom, validThrough, completedOn
  'course-in-progress', // type, lessons, minutes
  // about the days judged
  'validity-ends-before-return', // through, uncoveredFrom, uncoveredThrough
  'days-uncovered', // from, through
  'nomination-missing',
  'posting-missing',
  'due-later', // by, bookedOn
  'booking-missing', // deadline, types
  'deadline-passed', // deadline
  // about the other kinds of requirement
  'level-too-low', // scale, needed, found
  'level-missing', // scale, subject, needed
  'concordance-missing', // fromScale, toScale, completedOn
  'units-too-few', // unit, needed, found, lookBackFrom, through
  'attribute-missing', // attribute
  'attribute-not-met', // attribute, found, test, needed
  'attestation-missing', // statement
  'attestation-withdrawn', // on
  'acknowledgement-missing', // documentKey, edition
  'acknowledgement-outdated', // documentKey, needed, found
  'outside-unknown', // fact
  'outside-not-met', // fact, found
  'team-too-few', // needed, found, members
  'team-member-counts', // personId, status
  'organisation-missing',
  // about groups, applicability and waivers
  'too-few-applicable', // needed, applicable
  'too-few-met', // needed, found
  'condition-unknown', // from, through
  'waived', // from, through
  'waived-with-condition', // from, through, type, bookedOn
  'waiver-ended', // through
  'waiver-withdrawn', // on
  'waiver-not-accepted', // reason: not-waivable, one-signature, same-person, own-waiver, instructor, role
  // about the decision
  'barred', // no reason: it is for authorised roles alone
  'no-version-in-force', // on
  'version-kept-by-transition', // version, insteadOf, keptThrough
  'version-changes-before-departure', // version, nextVersion, appliesFrom
  'nothing-required', // from, through
  'in-breach-in-field', // from
] as const
export type FindingCode = (typeof findingCodes)[number]

/** What can be wrong with a draft version; the ones of `profileWarnings` do not forbid publishing. */
export const profileProblemCodes = [
  'duplicate-node-id',
  'cycle',
  'unknown-node-kind',
  'unknown-window-kind',
  'empty-group',
  'n-out-of-range',
  'distinct-needs-completions',
  'team-or-organisation-outside-all',
  'nested-team',
  'window-below-buffer',
  'standby-window',
  'not-waivable-category',
  'security-missing',
  'unknown-type',
  'unknown-scale',
  'impossible-value',
  'impossible-date',
  'may-leave-too-few-applicable',
] as const
export type ProfileProblemCode = (typeof profileProblemCodes)[number]
export const profileWarnings: readonly ProfileProblemCode[] = ['may-leave-too-few-applicable']

/** What can be wrong with facts. */
export const factProblemCodes = [
  'impossible-date',
  'impossible-instant',
  'completion-in-future',
  'score-above-maximum',
  'ends-before-it-starts',
  'negative-amount',
  'posting-missing',
  'dates-out-of-order',
  'self-approved',
] as const
export type FactProblemCode = (typeof factProblemCodes)[number]
