import { anchorOf } from '@muster/eligibility/attribute-test.ts'
import { completionFacts } from '@muster/eligibility/leaf-completion.ts'
import { outsideFacts } from '@muster/eligibility/outside.ts'
import { firstDay, lastDay } from '@muster/calendar/calendar-date.ts'
import type {
  AcceptedCompletion,
  AttributeNode,
  CompletionNode,
  LeafNode,
  OrganisationNode,
  ProfileNode,
  Window,
} from '@muster/eligibility/profile.ts'
import { highest, type Timeline } from '@muster/eligibility/timeline.ts'
import { cutToRecent } from '@muster/eligibility/windows.ts'
import { type Asking, situationOfNobody } from './asking.ts'
import { atLeastOf, bothChanges, byDay, constantly, type Expression } from './expression.ts'
import { inOrder, type Leaf, restingOf, scopeKeys, scopeNumber, scopeValues, type ScopePart } from './leaf.ts'
import { historyText } from './history.ts'

import { addedUnder, judgedDay, ofHistory, onlyOn, plainly, slotOf, underWindow } from './slot.ts'

function scopeAsked(parts: readonly ScopePart[], { posting }: Asking): string | null {
  const here = { dutyStationId: posting?.dutyStationId, jobId: posting?.jobId, postingId: posting?.id }
  const values = scopeValues(parts, here)
  return values && scopeNumber(values)
}

function countedLeaf(leaf: Leaf, window: Window, asking: Asking): Expression {
  const added = asking.added?.(leaf) ?? null
  const more = added === null ? [] : [addedUnder(added, window, asking)]
  const place = asking.placeOf(leaf)
  if (!('scope' in leaf) || leaf.scope.length === 0)
    return atLeastOf(1, [underWindow(slotOf(place, null), window, asking), ...more])
  const scope = scopeAsked(leaf.scope, asking)
  return atLeastOf(1, [
    scope === null ? constantly('0', true) : underWindow(slotOf(place, scope), window, asking),
    ...more,
  ])
}

function anchorDay(node: AttributeNode, { days, version }: Asking): string | null {
  switch (anchorOf(node.test)) {
    case 'departure':
      return days.departure
    case 'arrival':
      return days.arrival
    case 'return':
      return days.return
    case 'nomination':
      return days.nomination
    case 'today':
      return version.isStandby ? 'each' : days.asOf
    default:
      return 'each'
  }
}

function attributeLeaf(
  node: AttributeNode,
  asked: Pick<Leaf, 'convention' | 'within' | 'common'>,
  window: Window,
  asking: Asking,
): Expression {
  const anchor = anchorDay(node, asking)
  if (anchor === null || judgedDay(window, asking) === null) return constantly('0', true)
  const test = 'anchor' in node.test && anchor === 'each' ? { ...node.test, anchor: 'day' as const } : node.test
  const leaf: Leaf = {
    ...asked,
    within: null,
    kind: 'attribute',
    node: { kind: 'attribute', attribute: node.attribute, test },
  }
  if (anchor === 'each') return countedLeaf(leaf, window, asking)
  return onlyOn(anchor, slotOf(asking.placeOf(leaf), null), asking)
}

/** What the sending organisation holds: the same for all of its people. */
function organisationLeaf(node: OrganisationNode, window: Window, asking: Asking): Expression {
  const { organisation } = asking
  if (organisation === null) return constantly('0', true)
  const situation = situationOfNobody(asking)
  const counted = cutToRecent(
    completionFacts(node.accepts, organisation.credentials, [], situation).counted,
    window,
    situation,
  )
  return ofTimeline(highest({ from: firstDay, through: lastDay }, counted, 0), window, asking)
}

function ofTimeline(timeline: Timeline, window: Window, asking: Asking): Expression {
  if (timeline.values.length > 1 || window.kind === 'withinArrival')
    return addedUnder(historyText(timeline), window, asking)
  return judgedDay(window, asking) === null ? constantly('0', true) : ofHistory(timeline, asking)
}

const scopeOf = ({ scope = [] }: AcceptedCompletion): ScopePart[] =>
  [...new Set(scope)].toSorted((one, other) => (scopeKeys[one] < scopeKeys[other] ? -1 : 1))

/** A completion clause as the leaves it needs: entries that ask for the same parts of a scope stand together. */
export function completionLeaves(
  node: CompletionNode,
  window: Window,
  { version, common }: Asking,
): (Leaf & { kind: 'completion' })[] {
  const groups = Map.groupBy(node.accepts, (entry) => scopeOf(entry).join())
  return [...groups.values()].map((accepts) => ({
    kind: 'completion',
    convention: version.convention,
    within: window.kind === 'recent' ? window.within : null,
    common: restingOf(accepts, common),
    node: { kind: 'completion', accepts },
    scope: scopeOf(accepts[0] ?? { type: '' }),
  }))
}

/** What a leaf comes to under the window that governs it. */
export function compileLeaf(node: LeafNode, window: Window, asking: Asking): Expression {
  const { convention } = asking.version
  const within = window.kind === 'recent' ? window.within : null
  const scales = (asking.common.scales ?? []).toSorted((one, other) => (one.key < other.key ? -1 : 1))
  const accreditations = inOrder(asking.common.accreditations ?? [])
  const concordances = inOrder(asking.common.concordances ?? [])
  const documents = inOrder(asking.common.documents ?? [])
  const asked = { convention, within, common: {} }
  switch (node.kind) {
    case 'completion':
      return atLeastOf(
        1,
        completionLeaves(node, window, asking).map((leaf) => countedLeaf(leaf, window, asking)),
      )
    case 'level': {
      const { kind, scale, subject, atLeast, issuers, validity, ignoresStated } = node
      const common = { scales, concordances, ...(issuers?.kind === 'accredited' && { accreditations }) }
      return countedLeaf(
        { ...asked, common, kind, node: { kind, scale, subject, atLeast, issuers, validity, ignoresStated } },
        window,
        asking,
      )
    }
    case 'accrual': {
      const { kind, unit, atLeast, lookBack } = node
      return countedLeaf({ ...asked, kind, node: { kind, unit, atLeast, lookBack } }, window, asking)
    }
    case 'acknowledgement': {
      const { kind, documentKey, edition, readFrom, validity } = node
      const common =
        edition === 'current' ? { documents: documents.filter((one) => one.documentKey === documentKey) } : {}
      return countedLeaf(
        { ...asked, common, kind, node: { kind, documentKey, edition, readFrom, validity } },
        window,
        asking,
      )
    }
    case 'attestation': {
      const { kind, statement, organisationIds, isForPosting, validity } = node
      const leaf = { ...asked, kind, node: { kind, statement, organisationIds, isForPosting, validity } } as const
      const bound = countedLeaf({ ...leaf, scope: ['posting'] }, window, asking)
      return isForPosting ? bound : atLeastOf(1, [countedLeaf({ ...leaf, scope: [] }, window, asking), bound])
    }
    case 'attribute':
      return attributeLeaf(node, asked, window, asking)
    case 'organisation':
      return organisationLeaf(node, window, asking)
    case 'outside': {
      const { counted } = outsideFacts(node, situationOfNobody(asking))
      return ofTimeline(highest({ from: firstDay, through: lastDay }, counted, 0), window, asking)
    }
  }
}

/** Truth of a condition about the person, by two leaves: for certain, and for certain not. */
export function personTruth(
  person: string,
  is: Extract<NonNullable<ProfileNode['when']>, { person: string }>['is'],
  asking: Asking,
): Expression {
  const asked = { convention: asking.version.convention, within: null, common: {}, kind: 'truth', person, is } as const
  const yes = plainly(slotOf(asking.placeOf({ ...asked, truth: 2 }), null), asking)
  const no = plainly(slotOf(asking.placeOf({ ...asked, truth: 0 }), null), asking)
  return byDay({
    isCertain: true,
    changes: bothChanges([yes.changes, no.changes]),
    at: (day) => `(CASE WHEN ${yes.at(day)} = 4 THEN 2 WHEN ${no.at(day)} = 4 THEN 0 ELSE 1 END)`,
  })
}
