import { addDays } from '@muster/calendar/calendar-date.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { decide } from '@muster/eligibility/decide.ts'
import { type Decision, isCleared } from '@muster/eligibility/decision.ts'
import type { CommonFacts } from '@muster/eligibility/facts.ts'
import type { ProfileVersion } from '@muster/eligibility/profile.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { evaluationFacts, gather, type Gathered, personNameOf } from '../gather-facts.ts'
import { unmetClauses } from '../population/judge-people.ts'
import { titlesBelow } from './node-titles.ts'

type Nominees = ReplyOf<'drafts.impact'>['nominees']
type NomineeRow = Nominees['rows'][number]

/** How many nominations' facts are in memory at once. */
const mostAtOnce = 500
/** How many people are named. */
const mostNamed = 200

/** What nominees are judged by, before and after. */
export interface RuleChange {
  readonly published: readonly ProfileVersion[]
  readonly draft: ProfileVersion
  readonly asOf: string
  readonly common: CommonFacts
}

interface JudgedNominee {
  readonly row: NomineeRow
  readonly isGained: boolean
  readonly isLost: boolean
}

/** The last day on which the transition rule keeps somebody from the draft. */
function carriedThrough(decision: Decision, draft: ProfileVersion): string | null {
  const kept = decision.findings.find(
    ({ code, parameters }) => code === 'version-kept-by-transition' && parameters['insteadOf'] === draft.version,
  )
  return typeof kept?.parameters['keptThrough'] === 'string' ? kept.parameters['keptThrough'] : null
}

function judgeNominee(gathered: Gathered, { published, draft, asOf, common }: RuleChange): JudgedNominee {
  const { nomination } = gathered
  const { attestations, ...facts } = evaluationFacts(gathered)
  const input = { ...facts, asOf, common: { ...common, attestations } }
  const before = decide({ ...input, versions: [...published] })
  const after = decide({ ...input, versions: [...published, draft] })
  const carried = carriedThrough(after, draft)
  return {
    isGained: !isCleared(before.verdict) && isCleared(after.verdict),
    isLost: isCleared(before.verdict) && !isCleared(after.verdict),
    row: {
      nominationId: nomination.id,
      person: { id: nomination.personId, name: personNameOf(nomination) },
      posting: {
        id: nomination.postingId,
        title: { en: nomination.titleEn, ja: nomination.titleJa },
        departsOn: nomination.departsOn,
        returnsOn: nomination.returnsOn,
      },
      before: before.verdict,
      after: after.verdict,
      from: carried === null ? asOf : addDays(carried, 1),
      carriedThrough: carried,
      missing: unmetClauses(after),
    },
  }
}

/** What those who lose do not meet by the draft, the most frequent first. */
function missingOf(judged: readonly JudgedNominee[], { root }: ProfileVersion): Nominees['missing'] {
  const titles = titlesBelow(root)
  const lacking = judged.filter(({ isLost }) => isLost).flatMap(({ row }) => row.missing)
  return [...Map.groupBy(lacking, (nodeId) => nodeId)]
    .map(([nodeId, all]) => ({ nodeId, title: titles.get(nodeId) ?? { en: nodeId, ja: nodeId }, people: all.length }))
    .toSorted((one, other) => other.people - one.people)
}

/** The nominations of the actor's agency under a profile that are not over, with and without the draft, on their own days. */
export async function nomineeImpact(
  tx: Tx,
  profileId: string,
  agencyId: string,
  change: RuleChange,
): Promise<Nominees> {
  const wanted = await tx.query<{ id: string }>(
    `SELECT n.id FROM nomination n JOIN posting p ON p.id = n.posting_id
     WHERE p.profile_id = $1 AND n.agency_id = $2 AND n.withdrawn_at IS NULL AND p.cancelled_at IS NULL AND p.returns_on >= $3 ORDER BY n.id`,
    [profileId, agencyId, change.asOf],
  )
  const judged: JudgedNominee[] = []
  for (let start = 0; start < wanted.length; start += mostAtOnce) {
    const part = wanted.slice(start, start + mostAtOnce).map(({ id }) => id)
    judged.push(...(await gather(tx, part)).map((one) => judgeNominee(one, change)))
  }
  const isChanged = ({ row }: JudgedNominee): boolean => row.before !== row.after
  const isCarried = ({ row }: JudgedNominee): boolean => row.carriedThrough !== null
  const rank = (one: JudgedNominee): number => (one.isLost ? 0 : one.isGained ? 1 : isChanged(one) ? 2 : 3)
  return {
    total: judged.length,
    gained: judged.filter(({ isGained }) => isGained).length,
    lost: judged.filter(({ isLost }) => isLost).length,
    changed: judged.filter(isChanged).length,
    carried: judged.filter(isCarried).length,
    missing: missingOf(judged, change.draft),
    rows: judged
      .filter((one) => isChanged(one) || isCarried(one))
      .toSorted((one, other) => rank(one) - rank(other))
      .slice(0, mostNamed)
      .map(({ row }) => row),
  }
}
