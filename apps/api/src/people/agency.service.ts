import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'

type AgencyView = ReplyOf<'people.agencies'>['agencies'][number]

@Injectable()
export class AgencyService {
  constructor(private readonly work: UnitOfWork) {}

  list(call: PersonCall<'people.agencies'>): Promise<ReplyOf<'people.agencies'>> {
    return this.work.run(call, async (tx) => ({
      agencies: await tx.query<AgencyView>(
        `SELECT id, key, jsonb_build_object('en', name_en, 'ja', name_ja) AS name, is_invented AS invented FROM agency ORDER BY name_en, id`,
      ),
    }))
  }
}
