import type { CertificateState, CertificateStep } from '@muster/contracts/schemas/recognition-words.ts'

/** One step in a certificate's history, oldest first. */
export interface Step {
  readonly kind: CertificateStep
  readonly from: string | null
  readonly through: string | null
  readonly reason: string | null
  readonly note: string | null
  readonly at: string
}

export interface Standing {
  readonly state: CertificateState
  /** What brought it there; null for one that was never touched. */
  readonly step: Step | null
}

const basic: ReadonlySet<string> = new Set(['pending', 'verified', 'rejected', 'withdrawn'])

/** The suspension that lies over a day; a reinstatement corrects the end of the one with its first day. */
export function suspensionOn(steps: readonly Step[], day: string): Step | null {
  const last = new Map(
    steps.filter(({ kind }) => kind === 'suspended' || kind === 'reinstated').map((step) => [step.from, step]),
  )
  const open = [...last.values()].find(
    ({ from, through }) => from !== null && from <= day && (through === null || through >= day),
  )
  return open ? (steps.findLast(({ kind, from }) => kind === 'suspended' && from === open.from) ?? open) : null
}

/** What a certificate is worth on a day, by everything recorded. A revocation is final; a suspension lies over a verified one. */
export function standingOf(steps: readonly Step[], day: string): Standing {
  const revoked = steps.find(({ kind, from }) => kind === 'revoked' && (from === null || from <= day))
  if (revoked) return { state: 'revoked', step: revoked }
  const last = steps.findLast(({ kind }) => basic.has(kind)) ?? null
  const state = (last?.kind ?? 'pending') as CertificateState
  const suspended = state === 'verified' ? suspensionOn(steps, day) : null
  return suspended ? { state: 'suspended', step: suspended } : { state, step: last }
}
