import type { Change, ChangeCode } from '@muster/contracts/schemas/decision.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { Decision, EvaluationInput } from '@muster/eligibility/decision.ts'
import type {
  AttributeValue,
  Bar,
  CommonFacts,
  Credential,
  Fact,
  StatusEntry,
  Waiver,
} from '@muster/eligibility/facts.ts'
import { factsIn, type FactKind, type PlacedFact } from './facts-in.ts'
import { relevantFacts } from './ground.ts'
import { hashOf } from './hashes.ts'

/** A decision and what it was made from. */
export interface Made {
  readonly input: EvaluationInput
  readonly decision: Decision
}

const statusesOf = (fact: Fact): readonly StatusEntry[] => (fact as Partial<Credential>).statuses ?? []

/** The latest of what was said about a proof by checking it. */
const checkOf = (fact: Fact): string =>
  statusesOf(fact).findLast(({ status }) => status !== 'suspended' && status !== 'revoked')?.status ?? 'verified'

const revocations = (fact: Fact): number => statusesOf(fact).filter(({ status }) => status === 'revoked').length
const suspensions = (fact: Fact): string =>
  JSON.stringify(statusesOf(fact).filter(({ status }) => status === 'suspended'))

/** Whether a proof is known by now never to have held: rejected, or revoked from the start. */
function isVoid(fact: Fact): boolean {
  const { completedOn } = fact as Partial<Credential>
  return (
    checkOf(fact) === 'rejected' ||
    statusesOf(fact).some(
      (entry) =>
        entry.status === 'revoked' &&
        (entry.from === 'start' || (completedOn !== undefined && entry.from <= completedOn)),
    )
  )
}

/** Kinds whose end has a day, and which held until then. */
const endsOnDay: ReadonlySet<FactKind> = new Set(['waiver', 'stop', 'booking', 'attestation'])

/** Those facts of an input that are not known in it never to have held. */
export const notYetVoid = (ids: readonly string[], then: EvaluationInput): string[] => {
  const facts = factsIn(then)
  return ids.filter((id) => {
    const placed = facts.get(id)
    return placed !== undefined && !isVoid(placed.fact)
  })
}

/** The facts a decision rests on that never held, as is known now: revoked from the start, rejected, or withdrawn as wrong. */
export function withdrawnBasis(
  used: readonly { readonly id: string; readonly kind: FactKind; readonly ownerId: string | null }[],
  now: EvaluationInput,
): string[] {
  const facts = factsIn(now)
  const present = new Set([...facts.values()].map(({ ownerId }) => ownerId))
  return used.flatMap(({ id, kind, ownerId }) => {
    const placed = facts.get(id)
    if (placed) return isVoid(placed.fact) ? [id] : []
    return endsOnDay.has(kind) || (ownerId !== null && !present.has(ownerId)) ? [] : [id]
  })
}

const addedCode: Partial<Record<FactKind, ChangeCode>> = { waiver: 'waiver-added', stop: 'stop-recorded' }
const goneCode: Partial<Record<FactKind, ChangeCode>> = { waiver: 'waiver-withdrawn', stop: 'stop-ended' }

/** What happened to a fact that was there before and is there now. */
function changeOf({ kind, fact: before }: PlacedFact, { fact: now }: PlacedFact): ChangeCode {
  if (kind === 'waiver') {
    return (now as Waiver).withdrawn && !(before as Waiver).withdrawn ? 'waiver-withdrawn' : 'waiver-added'
  }
  if (kind === 'stop') return (now as Bar).lifted ? 'stop-ended' : 'stop-recorded'
  if (revocations(now) > revocations(before)) return 'evidence-revoked'
  if (checkOf(now) === 'rejected' && checkOf(before) !== 'rejected') return 'evidence-rejected'
  if (suspensions(now) !== suspensions(before)) return 'evidence-suspended'
  if (checkOf(now) === 'verified' && checkOf(before) === 'pending') return 'evidence-verified'
  return 'evidence-corrected'
}

const saying = ({ fact: { hash: _, ...fact } }: PlacedFact): string => hashOf(fact)

function ownChanges(before: EvaluationInput, now: EvaluationInput, titleOf: (id: string) => Bilingual | null) {
  const isOwn = ({ ownerId }: PlacedFact): boolean => ownerId === now.person.personId
  const [old, current] = [factsIn(before), factsIn(now)]
  const changes: Change[] = []
  const add = (code: ChangeCode, factId: string): void =>
    void changes.push({ code, factId, title: titleOf(factId) ?? nameOf(current.get(factId) ?? old.get(factId)) })
  for (const [id, one] of current) {
    const earlier = old.get(id)
    if (!isOwn(one)) continue
    if (!earlier) add(addedCode[one.kind] ?? 'evidence-added', id)
    else if (saying(earlier) !== saying(one)) add(changeOf(earlier, one), id)
  }
  for (const [id, one] of old) if (isOwn(one) && !current.has(id)) add(goneCode[one.kind] ?? 'evidence-withdrawn', id)
  return changes
}

/** Facts without a name in the world's list of proofs are told by nothing but their kind. */
const nameOf = (placed: PlacedFact | undefined): Bilingual | null => {
  const key = placed?.kind === 'attribute' ? (placed.fact as AttributeValue).key : null
  return key === null ? null : { en: key, ja: key }
}

const differs = (before: unknown, now: unknown): boolean => hashOf(before ?? null) !== hashOf(now ?? null)

/** What is true for everybody and has a say here. */
const sayingOf = (common: CommonFacts, { versions, posting }: EvaluationInput): CommonFacts =>
  relevantFacts(versions, common, posting?.places ?? [])

/** What changed between a decision and the one in its place; that only the day is another, where nothing else is. */
export function changesBetween(before: Made, now: Made, titleOf: (id: string) => Bilingual | null): Change[] {
  const codes: ChangeCode[] = []
  const [old, current] = [before.input, now.input]
  const numbers = ({ decision }: Made): number[] => decision.versions.map(({ version }) => version)
  const datesOf = ({ posting }: EvaluationInput) => posting && [posting.departsOn, posting.arrivesOn, posting.returnsOn]
  const othersIn = ({ team, person }: EvaluationInput) =>
    team?.flatMap((one) => (one.person.personId === person.personId ? [] : [{ ...one.person, progress: [] }])) ?? []
  const placeOf = ({ posting }: EvaluationInput) =>
    posting && { ...posting, departsOn: '', arrivesOn: '', returnsOn: '', departsAt: '', arrivesAt: '' }
  if (differs(numbers(before), numbers(now)) || differs(old.versions, current.versions)) codes.push('rule-changed')
  if (differs(datesOf(old), datesOf(current))) codes.push('dates-moved')
  if (differs(placeOf(old), placeOf(current))) codes.push('posting-changed')
  if (differs(othersIn(old), othersIn(current))) codes.push('team-changed')
  if (differs(old.organisation?.credentials, current.organisation?.credentials)) codes.push('organisation-changed')
  const [general, generalNow] = [old, current].map(({ common }) => sayingOf(common ?? {}, current))
  if (differs(general?.accreditations, generalNow?.accreditations)) codes.push('accreditation-changed')
  if (differs(general?.equivalences, generalNow?.equivalences)) codes.push('equivalence-changed')
  if (differs(general?.outside, generalNow?.outside)) codes.push('outside-changed')
  const changes = [
    ...ownChanges(old, current, titleOf),
    ...codes.map((code): Change => ({ code, factId: null, title: null })),
  ]
  return changes.length > 0 ? changes : [{ code: 'day-passed', factId: null, title: null }]
}
