import type { SamlFault } from '@muster/contracts/federation-codes.ts'
import { Refusal } from '../../platform/problems/refusal.ts'

/** An answer of a provider that does not hold. What of it, the trail says, and not the reply: whoever forges learns nothing. */
export class UnsoundAnswer extends Refusal {
  constructor(readonly fault: SamlFault) {
    super(422, 'provider-answer-invalid')
  }
}
