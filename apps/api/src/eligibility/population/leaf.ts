import { createHash } from 'node:crypto'
import type { CalendarConvention } from '@muster/calendar/validity.ts'
import type { CommonFacts, Duration, Scope } from '@muster/eligibility/facts.ts'
import type {
  AccrualNode,
  AcknowledgementNode,
  AttestationNode,
  AttributeNode,
  CompletionNode,
  LevelNode,
  ValueTest,
} from '@muster/eligibility/profile.ts'

export type ScopePart = 'duty-station' | 'job' | 'posting'

/** What is true for everybody and has a say in a leaf: when it changes, it is another leaf. */
type Resting = Pick<CommonFacts, 'accreditations' | 'equivalences' | 'scales' | 'concordances' | 'documents'>

interface Asked {
  readonly convention: CalendarConvention
  /** `recent`: what was completed counts only so long. */
  readonly within: Duration | null
  readonly common: Resting
}

type Without<T> = Omit<T, 'id' | 'title' | 'severity' | 'isWaivable' | 'waiverRoles' | 'category' | 'when' | 'window'>

/**
 * What a node asks of a person's facts, without anything that a question sets (the days, the posting): the days on which
 * it would count are kept for everybody. Two nodes that ask the same are the same leaf, whatever profile they stand in.
 */
export type Leaf = Asked &
  (
    | { readonly kind: 'completion'; readonly node: Without<CompletionNode>; readonly scope: readonly ScopePart[] }
    | { readonly kind: 'level'; readonly node: Without<LevelNode> }
    | { readonly kind: 'accrual'; readonly node: Without<AccrualNode> }
    | { readonly kind: 'attribute'; readonly node: Without<AttributeNode> }
    | { readonly kind: 'acknowledgement'; readonly node: Without<AcknowledgementNode> }
    /** A statement for this posting alone, or (another leaf) for every posting. */
    | { readonly kind: 'attestation'; readonly node: Without<AttestationNode>; readonly scope: readonly ScopePart[] }
    /** The days on which a value of the person passes for certain (2), or fails for certain (0). */
    | { readonly kind: 'truth'; readonly person: string; readonly is: ValueTest; readonly truth: 0 | 2 }
    /** Always where one credential could fill two of these slots: then a person is judged by the engine. */
    | { readonly kind: 'shared'; readonly slots: readonly Without<CompletionNode>[] }
  )

const sorted = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value

/** A leaf's name: the hash of all that it asks. */
export const leafKey = (leaf: Leaf): string =>
  createHash('sha256').update(JSON.stringify(leaf, sorted)).digest('base64url').slice(0, 22)

const md5 = (text: string): string => createHash('md5').update(text).digest('hex')

/** What a scope's parts come to as one number, as `population.scope_number` makes it in the database. */
export const scopeNumber = (parts: readonly string[]): string =>
  BigInt.asIntN(64, BigInt(`0x${md5(parts.map(md5).join('')).slice(0, 16)}`)).toString()

export const scopeKeys = {
  'duty-station': 'dutyStationId',
  job: 'jobId',
  posting: 'postingId',
} as const satisfies Record<ScopePart, keyof Scope>

/** The values of a scope's parts, or null where one is not stated: such a scope is no place at all. */
export function scopeValues(parts: readonly ScopePart[], scope: Scope | null | undefined): string[] | null {
  const values = parts.map((part) => scope?.[scopeKeys[part]] ?? null)
  return values.every((value) => value !== null) ? values : null
}

/** The types whose completions may have a say in a list of entries: their own, and those that count as one of them. */
export function typesFor(accepts: CompletionNode['accepts'], common: CommonFacts): Set<string> {
  const own = accepts.map(({ type }) => type)
  const equal = (common.equivalences ?? []).filter(({ toType }) => own.includes(toType)).map(({ from }) => from.type)
  return new Set([...own, ...equal])
}

/** Facts in the order of their ids: what a leaf rests on is the same in whatever order it was read. */
export const inOrder = <T extends { readonly id: string }>(facts: readonly T[]): T[] =>
  facts.toSorted((one, other) => (one.id < other.id ? -1 : 1))

/** What is true for everybody and has a say in completions of some entries: nothing else makes another leaf of them. */
export function restingOf(accepts: CompletionNode['accepts'], common: CommonFacts): Resting {
  const own = new Set(accepts.map(({ type }) => type))
  const types = typesFor(accepts, common)
  const isAsked = accepts.some(({ issuers }) => issuers?.kind === 'accredited')
  const accreditations = (common.accreditations ?? []).filter(
    (one) => one.types?.some((type) => types.has(type)) ?? true,
  )
  return {
    equivalences: inOrder((common.equivalences ?? []).filter(({ toType }) => own.has(toType))),
    ...(isAsked && { accreditations: inOrder(accreditations) }),
  }
}
