import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { exportDays, OwnExports } from './export/exports.service.ts'

/** What a person asked about their own data, in one place. */
@Injectable()
export class OwnService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly exports: OwnExports,
  ) {}

  read(call: PersonCall<'own.read'>): Promise<ReplyOf<'own.read'>> {
    return this.work.run(call, async (tx) => ({
      exports: await this.exports.ofMine(tx, call.actor.personId),
      exportDays,
    }))
  }
}
