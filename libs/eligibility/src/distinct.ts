import { byFact } from './counted.ts'
import type { Evaluated } from './evaluated.ts'
import { maximumMatching } from './matching.ts'
import type { Situation } from './situation.ts'
import { isMaybe, MAYBE, NOT_APPLICABLE, NOT_MET, ofAll, statusOf } from './status.ts'
import { combine, constant, lookAhead, type Timeline } from './timeline.ts'
import { judge } from './windows.ts'

/** What can fill one slot: each credential by itself, and what needs none (a waiver, a place booked for later). */
export interface Slot {
  whole: Timeline
  free: Timeline
  byCredential: { id: string; timeline: Timeline }[]
}

export function slotOf(child: Evaluated, situation: Situation): Slot {
  const { window, node } = child
  const nothing = constant(situation.days, NOT_MET)
  const ahead = node.window?.kind === 'throughout' ? (node.window.bufferDays ?? 0) : 0
  return {
    whole: child.parts.person ?? constant(situation.days, NOT_APPLICABLE),
    free: combine([child.dueLater ?? nothing, child.waiving.timeline ?? nothing], (values) => Math.max(...values)),
    byCredential: [...byFact(child.facts?.counted ?? [])].map(([id, ranges]) => ({
      id,
      timeline: lookAhead(judge(ranges, window, situation), ahead, ofAll),
    })),
  }
}

/** The highest status at which n of some slots can be filled on one day. */
function highestFilling(
  slots: readonly { free: number; credentials: { id: string; status: number }[] }[],
  n: number,
): number {
  const statuses = new Set(slots.flatMap((slot) => [slot.free, ...slot.credentials.map((one) => one.status)]))
  for (const status of [...statuses].sort((one, other) => other - one)) {
    const open = slots.filter((slot) => slot.free < status)
    const candidates = open.map((slot) => slot.credentials.filter((one) => one.status >= status).map((one) => one.id))
    if (slots.length - open.length + maximumMatching(candidates) >= n) return status
  }
  return NOT_MET
}

/**
 * n slots with different credentials: on each day the highest status at which a maximum matching fills n of them. Slots
 * that may drop out are left out as long as there are others, which is the lower of the two.
 */
export function distinctTimeline(children: readonly Evaluated[], n: number, situation: Situation): Timeline {
  const slots = children.map((child) => slotOf(child, situation))
  if (slots.length === 0) return constant(situation.days, NOT_APPLICABLE)
  const timelines = slots.flatMap((slot) => [slot.whole, slot.free, ...slot.byCredential.map((one) => one.timeline)])
  return combine(timelines, (values) => {
    let next = 0
    const take = () => values[next++] ?? NOT_MET
    const onDay = slots.map((slot) => ({
      whole: take(),
      free: take(),
      credentials: slot.byCredential.map(({ id }) => ({ id, status: take() })),
    }))
    const certain = onDay.filter((slot) => slot.whole !== NOT_APPLICABLE && !isMaybe(slot.whole))
    if (certain.length > 0) return highestFilling(certain, n)
    const uncertain = onDay.filter((slot) => isMaybe(slot.whole))
    if (uncertain.length === 0) return NOT_APPLICABLE
    return MAYBE | (n === 1 ? Math.min(...uncertain.map((slot) => statusOf(slot.whole))) : NOT_MET)
  })
}
