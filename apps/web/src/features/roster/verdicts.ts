import type { Verdict } from '@muster/contracts/schemas/verdict.ts'

/** Whether a person may leave as things stand. */
export const isClearedVerdict = (verdict: Verdict): boolean =>
  verdict === 'ELIGIBLE' || verdict === 'ELIGIBLE_WITH_CONDITIONS'
