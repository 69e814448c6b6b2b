import { Injectable } from '@nestjs/common'
import { waiverRoles } from '@muster/contracts/codes.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'

type Names = ReplyOf<'profiles.names'>
type Named = Names['fields'][number]

const titled = (key: string, en: string, ja: string, table: string, rest = ''): string =>
  `SELECT ${key} AS key, jsonb_build_object('en', ${en}, 'ja', ${ja}) AS title${rest} FROM ${table}`
const named = (table: string): string => titled('key', 'name_en', 'name_ja', table)

/** Where in published trees a kind of name stands, as a JSON path. */
const used = {
  attributes: '$.**.attribute',
  statements: '$.**.statement',
  documents: '$.**.documentKey',
  units: '$.** ? (@.kind == "accrual").unit',
  variants: '$.**.variants[*]',
  components: '$.**.components[*].key',
  subjects: '$.**.subject',
} as const satisfies Partial<Record<keyof Names, string>>

/** What a tree may speak of: for picking rather than typing. */
@Injectable()
export class ProfileNamesService {
  constructor(private readonly work: UnitOfWork) {}

  list(call: PersonCall<'profiles.names'>): Promise<Names> {
    return this.work.run(call, async (tx) => ({
      types: await tx.query(
        `${titled('key', 'title_en', 'title_ja', 'qualification', ', source_mark AS source')} ORDER BY key`,
      ),
      scales: await tx.query(`${titled('key', 'title_en', 'title_ja', 'level_scale', ', grades')} ORDER BY key`),
      issuers: await tx.query(
        `SELECT id, key, jsonb_build_object('en', name_en, 'ja', name_ja) AS name FROM issuer ORDER BY key`,
      ),
      organisations: await tx.query(
        `SELECT id, jsonb_build_object('en', name_en, 'ja', name_ja) AS name FROM agency ORDER BY key`,
      ),
      outsideFacts: await tx.query(
        `${titled('key', 'title_en', 'title_ja', 'outside_fact_kind', ', value_kind AS "valueKind", least, most')} ORDER BY key`,
      ),
      fields: await tx.query<Named>(`${titled('key', 'title_en', 'title_ja', 'field_of_work')} ORDER BY position`),
      jobs: await tx.query<Named>(`${named('job')} ORDER BY key`),
      places: await tx.query<Named>(
        `${named('duty_station')} UNION ALL ${titled('DISTINCT country_key', 'country_en', 'country_ja', 'duty_station')} UNION ALL ${named('mission')}`,
      ),
      ...(await this.usedNames(tx)),
      roles: [...waiverRoles],
    }))
  }

  private async usedNames(tx: Tx): Promise<Pick<Names, keyof typeof used>> {
    const names = {
      attributes: [],
      statements: [],
      documents: [],
      units: [],
      variants: [],
      components: [],
      subjects: [],
    }
    const rows = await tx.query<{ kind: keyof typeof used; name: string }>(
      Object.entries(used)
        .map(
          ([kind, path]) =>
            `SELECT DISTINCT '${kind}' AS kind, n #>> '{}' AS name FROM profile_version v, jsonb_path_query(v.content, 'strict ${path}') n WHERE v.published_at <= now()`,
        )
        .join(' UNION ALL '),
    )
    const found: Record<keyof typeof used, string[]> = { ...names }
    for (const { kind, name } of rows) found[kind].push(name)
    return Object.fromEntries(Object.entries(found).map(([kind, list]) => [kind, list.toSorted()])) as typeof found
  }
}
