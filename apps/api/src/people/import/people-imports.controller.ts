import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { PeopleImportsService } from './people-imports.service.ts'
import { RunImportService } from './run-import.service.ts'

@Controller()
export class PeopleImportsController {
  constructor(
    private readonly imports: PeopleImportsService,
    private readonly runs: RunImportService,
  ) {}

  @Bind('peopleImports.upload')
  upload(@TheCall() call: PersonCall<'peopleImports.upload'>): Promise<ReplyOf<'peopleImports.upload'>> {
    return this.imports.upload(call)
  }

  @Bind('peopleImports.check')
  check(@TheCall() call: PersonCall<'peopleImports.check'>): Promise<ReplyOf<'peopleImports.check'>> {
    return this.imports.check(call)
  }

  @Bind('peopleImports.run')
  run(@TheCall() call: PersonCall<'peopleImports.run'>): Promise<ReplyOf<'peopleImports.run'>> {
    return this.runs.run(call)
  }

  @Bind('peopleImports.list')
  list(@TheCall() call: PersonCall<'peopleImports.list'>): Promise<ReplyOf<'peopleImports.list'>> {
    return this.imports.list(call)
  }

  @Bind('peopleImports.refused')
  refused(@TheCall() call: PersonCall<'peopleImports.refused'>): Promise<string> {
    return this.imports.refused(call)
  }
}
