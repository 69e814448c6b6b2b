import { Injectable } from '@nestjs/common'
import type { CheckResult } from '@muster/contracts/schemas/verification.ts'
import { canonicalJson } from '@muster/credential/canonical-json.ts'
import { GuessLimit } from '../platform/guess-limit.ts'
import { Seals } from '../platform/seals.ts'

/** A token of an agency may miss more often than a stranger: long lists have typing errors. */
const missesOfStaff = 1 / 20
const sealed = 'verification-result'

/** Who guesses is slowed down; what comes back must be what was handed out. */
@Injectable()
export class ResultGuard {
  constructor(
    private readonly guesses: GuessLimit,
    private readonly seals: Seals,
  ) {}

  refuse(who: string): void {
    this.guesses.refuse(who)
  }

  missed(who: string, results: readonly CheckResult[]): void {
    const misses = results.filter(({ verdict }) => verdict === 'NOT_FOUND').length
    if (misses > 0) this.guesses.missed(who, misses * missesOfStaff)
  }

  receiptOf(result: CheckResult): string {
    return this.seals.seal(sealed, canonicalJson(result))
  }

  isOurs(result: CheckResult, receipt: string): boolean {
    return this.seals.isSealed(sealed, canonicalJson(result), receipt)
  }
}
