import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { countsHere } from './recognised.ts'

const text = (column: string): string => `jsonb_build_object('en', ${column}_en, 'ja', ${column}_ja)`

const choices = `SELECT
  (SELECT coalesce(jsonb_agg(jsonb_build_object('key', q.key, 'title', ${text('q.title')}) ORDER BY q.title_en), '[]') FROM qualification q) AS types,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'name', ${text('i.name')},
      'formerNames', (SELECT coalesce(jsonb_agg(${text('n.name')} ORDER BY n.applies_from), '[]') FROM issuer_name n WHERE n.issuer_id = i.id AND (n.name_en, n.name_ja) <> (i.name_en, i.name_ja)),
      'types', ARRAY(SELECT DISTINCT a.qualification_key FROM accreditation a JOIN recognition_step s ON s.accreditation_id = a.id AND s.kind = 'approved' WHERE a.issuer_id = i.id AND ${countsHere('a')}))
    ORDER BY i.name_en), '[]') FROM issuer i) AS issuers,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('key', l.key, 'title', ${text('l.title')}, 'grades', to_jsonb(l.grades)) ORDER BY l.title_en), '[]') FROM level_scale l) AS scales,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'title', ${text('o.title')}, 'dutyStation', o.duty_station_key, 'job', o.job) ORDER BY o.departs_on), '[]')
    FROM nomination n JOIN posting o ON o.id = n.posting_id WHERE n.person_id = $1 AND n.withdrawn_at IS NULL) AS postings`

/** What can be chosen when an outside certificate is recorded. */
@Injectable()
export class ChoicesService {
  constructor(private readonly work: UnitOfWork) {}

  async read(call: PersonCall<'recognition.choices'>): Promise<ReplyOf<'recognition.choices'>> {
    const [row] = await this.work.single<ReplyOf<'recognition.choices'>>(call, choices, [call.actor.personId])
    if (!row) throw new Error('the choices cannot be read')
    return row
  }
}
