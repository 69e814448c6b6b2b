import { Injectable } from '@nestjs/common'
import { collectDefaultMetrics, Registry } from 'prom-client'

/** What this process measures of itself; a feature adds its own figures to the registry. */
@Injectable()
export class Metrics {
  readonly registry = new Registry()

  constructor() {
    collectDefaultMetrics({ register: this.registry })
  }
}
