import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { ProfileVersion } from '@muster/eligibility/profile.ts'
import { Clock } from '../platform/clock.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { askedOfPosting } from './asked-of-posting.ts'

type Choices = ReplyOf<'postings.choices'>

interface Row extends Omit<Choices, 'profiles'> {
  readonly versions: readonly ProfileVersion[]
}

const listed = (columns: string, from: string, order: string): string =>
  `coalesce((SELECT jsonb_agg(jsonb_build_object(${columns}) ORDER BY ${order}) FROM ${from}), '[]')`
const name = (column = 'name'): string => `'name', jsonb_build_object('en', ${column}_en, 'ja', ${column}_ja)`

/** Fields of the vocabulary in force, profiles in force, and what the agencies entered. */
const choices = `SELECT
    ${listed(`'key', key, ${name('title')}`, `field_of_work WHERE vocabulary = (SELECT max(vocabulary) FROM field_of_work WHERE applies_from <= $1)`, 'position')} AS fields,
    ${listed(`'key', key, ${name()}`, 'job', 'name_en, key')} AS jobs,
    ${listed(`'key', key, ${name()}`, 'mission', 'name_en, key')} AS missions,
    ${listed(`'key', key, ${name()}, 'zone', zone, 'country', jsonb_build_object('key', country_key, ${name('country')})`, 'duty_station', 'country_en, name_en, key')} AS stations,
    coalesce((SELECT jsonb_agg(v.content -> 'version' ORDER BY k.key) FROM public_profiles($1::date) k JOIN profile_version v ON v.id = k.version_id), '[]') AS versions,
    (SELECT zone FROM agency WHERE id = $2) AS "departureZone"`

@Injectable()
export class PostingChoicesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** What a posting can be made of. */
  read(call: PersonCall<'postings.choices'>): Promise<Choices> {
    return this.work.run(call, async (tx) => {
      const [row] = await tx.query<Row>(choices, [this.clock.today(), call.actor.agencyId])
      if (!row) throw new Error('the choices for a posting cannot be read')
      const { versions, ...rest } = row
      return {
        ...rest,
        profiles: versions.map((version) => ({
          key: version.key,
          title: version.title,
          version: version.version,
          standby: version.isStandby ?? false,
          ...askedOfPosting(version.root),
        })),
      }
    })
  }
}
