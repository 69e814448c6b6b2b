import { firstDay, lastDay } from '@muster/calendar/calendar-date.ts'
import type { DayRange } from '@muster/calendar/ranges.ts'
import { truthOf } from '@muster/eligibility/applicability.ts'
import type { CountedDays } from '@muster/eligibility/counted.ts'
import type { Credential, Posting, Scope } from '@muster/eligibility/facts.ts'
import { accrualFacts } from '@muster/eligibility/leaf-accrual.ts'
import { attributeFacts, valueHolding, valuesOf } from '@muster/eligibility/leaf-attribute.ts'
import { anchorOf, passingAnchors } from '@muster/eligibility/attribute-test.ts'
import { completionFacts } from '@muster/eligibility/leaf-completion.ts'
import { levelFacts } from '@muster/eligibility/leaf-level.ts'
import { acknowledgementFacts, attestationFacts } from '@muster/eligibility/leaf-statement.ts'
import type { CompletionNode } from '@muster/eligibility/profile.ts'
import type { Situation } from '@muster/eligibility/situation.ts'
import { MET } from '@muster/eligibility/status.ts'
import { highest, mapValues, type Timeline, type ValuedDays } from '@muster/eligibility/timeline.ts'
import { cutToRecent } from '@muster/eligibility/windows.ts'
import type { KnownPerson } from './judge-people.ts'
import { type Leaf, scopeNumber, scopeValues, type ScopePart, typesFor } from './leaf.ts'

const always: DayRange = { from: firstDay, through: lastDay }
const named = { id: '', title: { en: '', ja: '' } }

/** What a leaf comes to over the whole calendar; by scope where it asks for one. `engine`: only a question can say. */
export type LeafDays =
  | { readonly kind: 'days'; readonly timeline: Timeline }
  | { readonly kind: 'scoped'; readonly byScope: ReadonlyMap<string, Timeline> }
  | { readonly kind: 'engine' }

/** A person's facts before no posting in particular. */
function situationOf({ person, attestations }: KnownPerson, leaf: Leaf, posting: Posting | null): Situation {
  return {
    profileKey: '',
    convention: leaf.convention,
    isStandby: true,
    days: always,
    asOf: firstDay,
    departure: firstDay,
    arrival: firstDay,
    return: firstDay,
    nomination: null,
    posting,
    person,
    team: [],
    organisation: null,
    common: { ...leaf.common, attestations },
    instantOf: () => 0,
    returnBreaks: new Set(),
    used: new Set(),
  }
}

const timelineOf = (ranges: readonly ValuedDays[]): Timeline => highest(always, ranges, 0)

function recentDays(counted: readonly CountedDays[], leaf: Leaf, situation: Situation): Timeline {
  if (leaf.within === null) return timelineOf(counted)
  return timelineOf(cutToRecent(counted, { kind: 'recent', within: leaf.within }, situation))
}

/** Hours are compared with a posting's instants: no days can be kept for them. */
const isByHour = (leaf: Leaf): boolean =>
  leaf.within?.unit === 'hour' ||
  (leaf.kind === 'completion' && leaf.node.accepts.some(({ validity }) => validity?.unit === 'hour')) ||
  (leaf.kind === 'level' && leaf.node.validity?.unit === 'hour')

const postingWith = (scope: Scope): Posting => ({
  id: scope.postingId ?? '',
  places: [],
  dutyStationId: scope.dutyStationId ?? null,
  jobId: scope.jobId ?? null,
  departsOn: '0001-01-01',
  returnsOn: '0001-01-01',
})

/** The scopes that occur, each once, by their number. */
function occurring(scopes: readonly (Scope | null | undefined)[], parts: readonly ScopePart[]): Map<string, Scope> {
  return new Map(
    scopes.flatMap((scope): [string, Scope][] => {
      const values = scopeValues(parts, scope)
      return scope && values ? [[scopeNumber(values), scope]] : []
    }),
  )
}

function byScope(scopes: ReadonlyMap<string, Scope>, daysIn: (posting: Posting) => Timeline): LeafDays {
  const days = [...scopes].map(([number, scope]) => [number, daysIn(postingWith(scope))] as const)
  return { kind: 'scoped', byScope: new Map(days) }
}

function completionDays(leaf: Leaf & { kind: 'completion' }, known: KnownPerson): LeafDays {
  const types = typesFor(leaf.node.accepts, leaf.common)
  const credentials = known.person.credentials.filter(({ type }) => types.has(type))
  if (isByHour(leaf)) return credentials.length > 0 ? { kind: 'engine' } : { kind: 'days', timeline: timelineOf([]) }
  const daysIn = (posting: Posting | null): Timeline => {
    const situation = situationOf(known, leaf, posting)
    return recentDays(completionFacts(leaf.node.accepts, credentials, [], situation).counted, leaf, situation)
  }
  if (leaf.scope.length === 0) return { kind: 'days', timeline: daysIn(null) }
  return byScope(
    occurring(
      credentials.map(({ scope }) => scope),
      leaf.scope,
    ),
    daysIn,
  )
}

function attestationDays(leaf: Leaf & { kind: 'attestation' }, known: KnownPerson): LeafDays {
  const daysOf = (attestations: KnownPerson['attestations'], posting: Posting | null): Timeline => {
    const situation = situationOf({ ...known, attestations }, leaf, posting)
    return recentDays(attestationFacts({ ...named, ...leaf.node }, situation).counted, leaf, situation)
  }
  if (leaf.scope.length === 0) {
    return {
      kind: 'days',
      timeline: daysOf(
        known.attestations.filter(({ postingId }) => !postingId),
        null,
      ),
    }
  }
  const bound = known.attestations.filter(({ postingId }) => Boolean(postingId))
  return byScope(
    occurring(
      bound.map(({ postingId }) => ({ postingId })),
      leaf.scope,
    ),
    (posting) => daysOf(bound, posting),
  )
}

/**
 * The days of a value that is compared with each day judged; or the anchors for which it passes, where it is compared with
 * a day that the question sets. A value that has days of its own as well has two measures, and is the engine's.
 */
function attributeDays(leaf: Leaf & { kind: 'attribute' }, known: KnownPerson): LeafDays {
  const situation = situationOf(known, leaf, null)
  const node = { ...named, ...leaf.node }
  const anchor = anchorOf(node.test)
  if (anchor === null || anchor === 'day') {
    return { kind: 'days', timeline: timelineOf(attributeFacts(node, situation).counted) }
  }
  const values = valuesOf(node.attribute, situation)
  const held = values.map(({ fact, days }) => ({ fact, held: days.flatMap((range) => valueHolding(fact, range).days) }))
  const isEverywhere = held.every(({ held: days }) =>
    days.every(({ from, through }) => from === firstDay && through === lastDay),
  )
  if (!isEverywhere) return { kind: 'engine' }
  return {
    kind: 'days',
    timeline: timelineOf(
      held.flatMap(({ fact, held: days }) =>
        days.map(({ value }) => ({ ...passingAnchors(node.test, fact.value, leaf.convention), value })),
      ),
    ),
  }
}

function isShared(leaf: Leaf & { kind: 'shared' }, known: KnownPerson): boolean {
  const couldFill = (credential: Credential, node: Pick<CompletionNode, 'accepts'>): boolean =>
    typesFor(node.accepts, leaf.common).has(credential.type)
  return known.person.credentials.some(
    (credential) => leaf.slots.filter((node) => couldFill(credential, node)).length > 1,
  )
}

/** What a leaf comes to for one person, by the engine's own leaves. Throws where facts cannot be understood. */
export function leafDays(leaf: Leaf, known: KnownPerson): LeafDays {
  const situation = situationOf(known, leaf, null)
  switch (leaf.kind) {
    case 'completion':
      return completionDays(leaf, known)
    case 'attestation':
      return attestationDays(leaf, known)
    case 'attribute':
      return attributeDays(leaf, known)
    case 'level':
      if (isByHour(leaf))
        return known.person.credentials.some(({ level }) => level?.subject === leaf.node.subject)
          ? { kind: 'engine' }
          : { kind: 'days', timeline: timelineOf([]) }
      return {
        kind: 'days',
        timeline: recentDays(levelFacts({ ...named, ...leaf.node }, situation).counted, leaf, situation),
      }
    case 'accrual':
      return {
        kind: 'days',
        timeline: recentDays(accrualFacts({ ...named, ...leaf.node }, situation).counted, leaf, situation),
      }
    case 'acknowledgement':
      return {
        kind: 'days',
        timeline: recentDays(acknowledgementFacts({ ...named, ...leaf.node }, situation).counted, leaf, situation),
      }
    case 'truth': {
      const truth = truthOf({ person: leaf.person, is: leaf.is }, situation)
      return { kind: 'days', timeline: mapValues(truth, (value) => (value === leaf.truth ? MET : 0)) }
    }
    case 'shared':
      return isShared(leaf, known) ? { kind: 'engine' } : { kind: 'days', timeline: timelineOf([]) }
  }
}
