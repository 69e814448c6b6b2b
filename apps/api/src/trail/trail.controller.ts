import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { JsonObject } from '@muster/credential/canonical-json.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { TrailExportService } from './trail-export.service.ts'
import { TrailService } from './trail.service.ts'

@Controller()
export class TrailController {
  constructor(
    private readonly trail: TrailService,
    private readonly exports: TrailExportService,
  ) {}

  @Bind('audit.chain')
  chain(@TheCall() call: PersonCall<'audit.chain'>): Promise<ReplyOf<'audit.chain'>> {
    return this.trail.chain(call)
  }

  @Bind('audit.check')
  check(@TheCall() call: PersonCall<'audit.check'>): Promise<ReplyOf<'audit.check'>> {
    return this.trail.check(call)
  }

  @Bind('audit.checkpoint')
  checkpoint(@TheCall() call: PersonCall<'audit.checkpoint'>): Promise<JsonObject> {
    return this.trail.checkpoint(call)
  }

  @Bind('audit.compare')
  compare(@TheCall() call: PersonCall<'audit.compare'>): Promise<ReplyOf<'audit.compare'>> {
    return this.trail.compare(call)
  }

  @Bind('audit.csv')
  csv(@TheCall() call: PersonCall<'audit.csv'>): Promise<string> {
    return this.exports.csv(call)
  }

  @Bind('audit.jsonl')
  jsonl(@TheCall() call: PersonCall<'audit.jsonl'>): Promise<string> {
    return this.exports.jsonl(call)
  }
}
