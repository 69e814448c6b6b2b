import { isCalendarDate } from '@muster/calendar/calendar-date.ts'
import type { DraftCase } from '@muster/contracts/schemas/case.ts'
import type { DraftContent, DraftProblemCode } from '@muster/contracts/schemas/requirement.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { caseDifferences, caseInput } from '@muster/eligibility/case.ts'
import { profileProblemCodes, profileWarnings } from '@muster/eligibility/codes.ts'
import { decide } from '@muster/eligibility/decide.ts'
import { factProblems } from '@muster/eligibility/fact-problems.ts'
import type { ProfileNode, ProfileVersion } from '@muster/eligibility/profile.ts'
import { profileProblems } from '@muster/eligibility/profile-problems.ts'

type Draft = ReplyOf<'drafts.read'>
export type DraftProblem = Draft['problems'][number]
export type CaseResult = Draft['caseResults'][number]

/** What a draft may speak of, and what it is measured against. */
export interface DraftSurroundings {
  readonly types: ReadonlySet<string>
  readonly scales: ReadonlySet<string>
  readonly issuers: ReadonlySet<string>
  readonly organisations: ReadonlySet<string>
  readonly waiverRoles: readonly string[]
  /** Who agreed that it does without the clause `security`. */
  readonly consentedBy: string | null
  /** From when the newest published version applies. */
  readonly newestAppliesFrom: string | null
  readonly today: string
}

const warnings: readonly string[] = profileWarnings
const problem = (code: DraftProblemCode, pointer: string): DraftProblem => ({
  code,
  pointer,
  isWarning: warnings.includes(code),
})

const isEmpty = (text: { readonly en: string; readonly ja: string }): boolean =>
  text.en.trim() === '' || text.ja.trim() === ''

/** The version as the engine takes it. */
export const draftVersion = (key: string, number: number, content: DraftContent): ProfileVersion => ({
  ...content.version,
  key,
  version: number,
})

/** Everything that is wrong with a draft: its tree, its dates, its words, and what it speaks of. */
export function draftProblems(
  version: ProfileVersion,
  content: DraftContent,
  around: DraftSurroundings,
): DraftProblem[] {
  const known = { types: around.types, scales: around.scales, approvedWithoutSecurityBy: around.consentedBy }
  return [
    ...profileProblems(version, known).map(({ code, pointer }) => problem(code, `/version${pointer}`)),
    ...wordProblems(content),
    ...dateProblems(content, around),
    ...nameProblems(content.version.root, '/version/root', around),
  ]
}

function wordProblems({ version, changeNote }: DraftContent): DraftProblem[] {
  return [
    ...(isEmpty(version.title) ? [problem('title-missing', '/version/title')] : []),
    ...(version.authorityDocument.trim() === '' ? [problem('authority-missing', '/version/authorityDocument')] : []),
    ...(isEmpty(changeNote) ? [problem('change-note-missing', '/changeNote')] : []),
  ]
}

function dateProblems({ version, isCorrection }: DraftContent, around: DraftSurroundings): DraftProblem[] {
  const { appliesFrom, appliesThrough = null } = version
  if (!isCalendarDate(appliesFrom)) return []
  const { today, newestAppliesFrom } = around
  const pointer = '/version/appliesFrom'
  return [
    ...(appliesFrom < today && !isCorrection ? [problem('applies-in-past', pointer)] : []),
    ...(newestAppliesFrom !== null && appliesFrom < newestAppliesFrom && !isCorrection
      ? [problem('not-after-current-version', pointer)]
      : []),
    ...(appliesThrough !== null && isCalendarDate(appliesThrough) && appliesThrough < appliesFrom
      ? [problem('ends-before-it-starts', '/version/appliesThrough')]
      : []),
  ]
}

function issuerRulesOf(node: ProfileNode): [pointer: string, issuerIds: readonly string[]][] {
  const listed = (issuers: { kind: string; issuerIds?: string[] } | undefined): readonly string[] =>
    issuers?.kind === 'listed' ? (issuers.issuerIds ?? []) : []
  if ('accepts' in node)
    return node.accepts.map((entry, index) => [`/accepts/${index}/issuers/issuerIds`, listed(entry.issuers)])
  return node.kind === 'level' ? [['/issuers/issuerIds', listed(node.issuers)]] : []
}

function nameProblems(node: ProfileNode, pointer: string, around: DraftSurroundings): DraftProblem[] {
  const unknown = (
    names: readonly string[] | undefined,
    isKnown: (name: string) => boolean,
    code: DraftProblemCode,
    at: string,
  ): DraftProblem[] =>
    (names ?? []).flatMap((name, index) => (isKnown(name) ? [] : [problem(code, `${pointer}${at}/${index}`)]))
  const below: [ProfileNode, string][] =
    'children' in node
      ? node.children.map((child, index) => [child, `${pointer}/children/${index}`])
      : 'child' in node
        ? [[node.child, `${pointer}/child`]]
        : []
  return [
    ...(isEmpty(node.title) ? [problem('title-missing', `${pointer}/title`)] : []),
    ...unknown(node.waiverRoles, (role) => around.waiverRoles.includes(role), 'unknown-role', '/waiverRoles'),
    ...issuerRulesOf(node).flatMap(([at, ids]) => unknown(ids, (id) => around.issuers.has(id), 'unknown-issuer', at)),
    ...(node.kind === 'attestation'
      ? unknown(node.organisationIds, (id) => around.organisations.has(id), 'unknown-organisation', '/organisationIds')
      : []),
    ...below.flatMap(([child, at]) => nameProblems(child, at, around)),
  ]
}

const unrunnable = (problems: CaseResult['problems']): CaseResult => ({
  passes: false,
  verdict: null,
  eligibleThrough: null,
  differences: [],
  problems,
})

/**
 * Decides a case by the draft alone, as if it were in force on every day: a case is about what is asked, whatever its days.
 * A case about a coming day may hold what is completed until then.
 */
function runCase(version: ProfileVersion, { given, expect }: DraftCase, today: string): CaseResult {
  const always = { ...version, appliesFrom: '0001-01-01', appliesThrough: null, transition: null }
  const input = caseInput({ ...given, versions: [always] })
  if (!isCalendarDate(given.asOf)) return unrunnable([{ code: 'impossible-date', pointer: '/asOf' }])
  const problems = factProblems(input, given.asOf > today ? given.asOf : today)
  if (problems.length > 0) return unrunnable(problems)
  const decision = decide(input)
  const { eligibleThrough: through, verdict } = decision
  const differences = caseDifferences(expect, decision).map(({ at, expected, found }) => ({
    at,
    expected: expected ?? null,
    found: found ?? null,
  }))
  return {
    passes: differences.length === 0,
    verdict,
    eligibleThrough: through.kind === 'through' ? through.on : through.kind,
    differences,
    problems: [],
  }
}

const decidable: readonly string[] = [
  ...profileWarnings,
  'security-missing',
  'unknown-type',
  'unknown-scale',
  'not-waivable-category',
]
/** The problems of a tree with which nothing can be decided by it. */
const unreadable: ReadonlySet<string> = new Set(profileProblemCodes.filter((code) => !decidable.includes(code)))

/** Whether with such a problem in its tree a draft cannot be judged by at all. */
export const isUnreadable = (code: string): boolean => unreadable.has(code)

/** Runs every case of a draft; none can be run while the tree itself cannot be read. */
export function runCases(
  version: ProfileVersion,
  { cases }: DraftContent,
  problems: readonly DraftProblem[],
  today: string,
): CaseResult[] {
  const isReadable = !problems.some(({ code }) => isUnreadable(code))
  return cases.map((one) =>
    isReadable ? runCase(version, one, today) : unrunnable([{ code: 'version-has-problems', pointer: '' }]),
  )
}

/** What the cases leave to be desired before a draft may be submitted. */
export function caseProblems({ cases }: DraftContent, results: readonly CaseResult[]): DraftProblem[] {
  const expects = (verdict: string): boolean => cases.some(({ expect }) => expect.verdict === verdict)
  return [
    ...results.flatMap(({ passes, problems }, index) =>
      passes ? [] : [problem(problems.length > 0 ? 'case-not-valid' : 'case-fails', `/cases/${index}`)],
    ),
    ...(expects('ELIGIBLE') ? [] : [problem('case-eligible-missing', '/cases')]),
    ...(expects('NOT_ELIGIBLE') ? [] : [problem('case-not-eligible-missing', '/cases')]),
  ]
}

/** Whether a problem keeps a draft from being submitted. */
export const holdsUp = ({ isWarning }: DraftProblem): boolean => !isWarning
