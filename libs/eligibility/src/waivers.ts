import { lastDay, toDayNumber } from '@muster/calendar/calendar-date.ts'
import type { Finding } from './decision.ts'
import type { Waiver } from './facts.ts'
import { finding } from './findings.ts'
import type { ProfileNode, Window } from './profile.ts'
import type { Situation } from './situation.ts'
import { DUE_LATER, NOT_MET, WAIVED } from './status.ts'
import { constant, highest, valueOn, type Timeline, type ValuedDays } from './timeline.ts'
import { judgedDay } from './windows.ts'

/** Whether a node may be waived at all: medical and conduct clauses never. */
export function isWaivable(node: ProfileNode): boolean {
  return node.isWaivable === true && node.category !== 'medical' && node.category !== 'conduct'
}

/** Why a waiver does not count, or null: two different people with the right role, neither the person nor their instructor. */
function refusal(waiver: Waiver, node: ProfileNode, situation: Situation): string | null {
  if (!isWaivable(node)) return 'not-waivable'
  if (waiver.countersignedBy === null) return 'one-signature'
  const { waiverRoles } = node
  const signers = [waiver.grantedBy, waiver.countersignedBy]
  if (waiver.grantedBy.personId === waiver.countersignedBy.personId) return 'same-person'
  if (signers.some((signer) => signer.personId === waiver.personId)) return 'own-waiver'
  if (signers.some((signer) => situation.person.instructorIds?.includes(signer.personId))) return 'instructor'
  if (waiverRoles && !signers.every((signer) => waiverRoles.includes(signer.role))) return 'role'
  return null
}

function isAbout(waiver: Waiver, node: ProfileNode, situation: Situation): boolean {
  return (
    waiver.nodeId === node.id &&
    waiver.personId === situation.person.personId &&
    (waiver.profileKey ?? situation.profileKey) === situation.profileKey &&
    (!waiver.postingId || waiver.postingId === situation.posting?.id)
  )
}

/**
 * The days a waiver raises: its own are WAIVED; with a completion condition the days after its last day are DUE_LATER
 * while `asOf` has not passed that day. From its withdrawal it raises none. A standby profile judges each day as today, and
 * so none is due later.
 */
function waivedDays(waiver: Waiver, situation: Situation): ValuedDays[] {
  const end = waiver.withdrawn ? toDayNumber(waiver.withdrawn.on) - 1 : lastDay
  const through = toDayNumber(waiver.through)
  const own = { from: toDayNumber(waiver.from), through: Math.min(through, end), value: WAIVED }
  const isOpen = Boolean(waiver.condition) && situation.asOf <= through && !situation.isStandby
  return isOpen ? [own, { from: through + 1, through: end, value: DUE_LATER }] : [own]
}

function waiverFinding(waiver: Waiver, situation: Situation): Finding {
  const { from, through, condition } = waiver
  if (waiver.withdrawn) return finding('waiver-withdrawn', { on: waiver.withdrawn.on }, [waiver.id])
  if (situation.asOf > toDayNumber(through)) return finding('waiver-ended', { through }, [waiver.id])
  if (!condition) return finding('waived', { from, through }, [waiver.id])
  const parameters = { from, through, type: condition.type, bookedOn: condition.bookedOn ?? null }
  return finding('waived-with-condition', parameters, [waiver.id])
}

/** What waivers say about a node: days to raise (null if none does), and what there is to tell about them. */
export interface Waiving {
  timeline: Timeline | null
  findings: Finding[]
}

/**
 * The waivers of a node, read on the day judged: under a window that judges one day, a waiver in force on that day counts
 * for the whole assignment, and another not at all.
 */
export function waivingOf(node: ProfileNode, window: Window, situation: Situation): Waiving {
  const findings: Finding[] = []
  const ranges: ValuedDays[] = []
  for (const waiver of situation.person.waivers ?? []) {
    if (!isAbout(waiver, node, situation)) continue
    const reason = refusal(waiver, node, situation)
    if (reason !== null) {
      findings.push(finding('waiver-not-accepted', { reason }, [waiver.id]))
      continue
    }
    situation.used.add(waiver.id)
    findings.push(waiverFinding(waiver, situation))
    ranges.push(...waivedDays(waiver, situation))
  }
  if (ranges.length === 0) return { timeline: null, findings }
  const day = judgedDay(window, situation)
  if (day === 'each') return { timeline: highest(situation.days, ranges, NOT_MET), findings }
  if (day === null) return { timeline: null, findings }
  const onDay = highest({ from: day, through: day }, ranges, NOT_MET)
  return { timeline: constant(situation.days, valueOn(onDay, day)), findings }
}
