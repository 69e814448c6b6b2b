import { Injectable } from '@nestjs/common'
import type { EvaluationInput } from '@muster/eligibility/decision.ts'
import type { JudgedBy } from '../judge-nomination.ts'
import { groundOf } from './ground.ts'

/** The grounds of decisions, each worked out once while the world stays as it is. */
@Injectable()
export class Grounds {
  private readonly kept = new Map<string, string>()
  private stamp = ''

  /** The ground of what a nomination is judged by. */
  of({ gathered: { nomination }, world }: JudgedBy, input: EvaluationInput): string {
    if (this.stamp !== world.stamp) this.kept.clear()
    this.stamp = world.stamp
    const places = input.posting?.places ?? []
    const key = JSON.stringify([nomination.versionIds, places, nomination.agencyId])
    const ground = this.kept.get(key) ?? groundOf(input.versions, input.common ?? {}, places, input.organisation)
    this.kept.set(key, ground)
    return ground
  }
}
