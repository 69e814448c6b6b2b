import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { type NameColumns, nameColumns, nameOf } from '../people/name.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { Notices } from '../platform/notices/notices.ts'
import { fieldsOfWork } from '../postings/fields-of-work.ts'
import { ProfileVersions } from '../requirements/profile-versions.ts'

type Choices = ReplyOf<'roster.choices'>

interface Named {
  readonly key: string
  readonly en: string
  readonly ja: string
}

/** What a roster can be asked for. */
@Injectable()
export class ChoicesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly versions: ProfileVersions,
    private readonly notices: Notices,
  ) {}

  read(call: PersonCall<'roster.choices'>): Promise<Choices> {
    return this.work.run(call, async (tx) => {
      const stations = await tx.query<Named & { countryEn: string; countryJa: string }>(
        `SELECT key, name_en AS en, name_ja AS ja, country_en AS "countryEn", country_ja AS "countryJa" FROM duty_station ORDER BY country_en, name_en, key`,
      )
      const jobs = await tx.query<Named>(
        `SELECT DISTINCT p.job AS key, coalesce(j.name_en, p.job) AS en, coalesce(j.name_ja, p.job) AS ja FROM posting p LEFT JOIN job j ON j.key = p.job ORDER BY 2, 1`,
      )
      const agencies = await tx.query<{ id: string; en: string; ja: string }>(
        'SELECT id, name_en AS en, name_ja AS ja FROM agency WHERE id <> $1 ORDER BY name_en, id',
        [call.actor.agencyId],
      )
      return {
        asOn: this.clock.today(),
        profiles: await this.profiles(tx),
        stations: stations.map(({ key, en, ja, countryEn, countryJa }) => ({
          key,
          name: { en, ja },
          country: { en: countryEn, ja: countryJa },
        })),
        jobs: jobs.map(({ key, en, ja }) => ({ key, name: { en, ja } })),
        fields: Object.entries(fieldsOfWork).map(([key, title]) => ({ key, title })),
        languages: await languagesOf(tx),
        colleagues: await this.colleagues(tx, call),
        agencies: agencies.map(({ id, en, ja }) => ({ id, name: { en, ja } })),
      }
    })
  }

  private async profiles(tx: Tx): Promise<Choices['profiles']> {
    const rows = await tx.query<{ id: string }>('SELECT version_id AS id FROM public_profiles($1) ORDER BY key', [
      this.clock.today(),
    ])
    const known = await this.versions.read(
      tx,
      rows.map(({ id }) => id),
    )
    return [...known.values()].map(({ version }) => ({
      key: version.key,
      title: version.title,
      version: version.version,
      isStandby: version.isStandby ?? false,
    }))
  }

  private async colleagues(tx: Tx, { actor }: PersonCall<'roster.choices'>): Promise<Choices['colleagues']> {
    const holders = await this.notices.holders(tx, actor.agencyId, ['desk-officer', 'verifier', 'auditor'])
    const rows = await tx.query<NameColumns & { id: string }>(
      `SELECT p.id, ${nameColumns('p')} FROM person p WHERE p.id = ANY ($1) AND p.id <> $2 ORDER BY p.family_name, p.given_name, p.id`,
      [holders, actor.personId],
    )
    return rows.map((row) => ({ id: row.id, name: nameOf(row) }))
  }
}

/** The languages that somebody's test is about, each with the grades of its scale from the lowest on. */
async function languagesOf(tx: Tx): Promise<Choices['languages']> {
  const rows = await tx.query<{ language: string; grades: string[] | null }>(
    `SELECT DISTINCT n ->> 'subject' AS language, s.grades FROM profile_version v, jsonb_path_query(v.content, 'strict $.** ? (@.kind == "level")') n JOIN level_scale s ON s.key = n ->> 'scale'
     WHERE v.published_at <= now()
     UNION SELECT DISTINCT c.level ->> 'subject', s.grades FROM outside_certificate c JOIN level_scale s ON s.key = c.level ->> 'scale' WHERE c.level IS NOT NULL
     ORDER BY 1`,
  )
  const byLanguage = new Map(rows.map(({ language, grades }) => [language, grades ?? []]))
  return [...byLanguage].map(([key, levels]) => ({ key, levels }))
}
