import type { Clause } from '@muster/contracts/schemas/verdict.ts'
import type { Window } from '@muster/eligibility/profile.ts'

/** A window as the contract writes it: its kind, and how long where it says so. */
export function presentWindow(window: Window): Clause['window'] {
  switch (window.kind) {
    case 'recent':
      return {
        kind: window.kind,
        count: window.within.amount,
        unit: window.within.unit,
        anchor: window.anchor ?? 'departure',
      }
    case 'withinArrival':
      return { kind: window.kind, count: window.days, unit: 'day', anchor: null }
    case 'throughout':
      return window.bufferDays
        ? { kind: window.kind, count: window.bufferDays, unit: 'day', anchor: null }
        : { kind: window.kind, count: null, unit: null, anchor: null }
    default:
      return { kind: window.kind, count: null, unit: null, anchor: null }
  }
}
