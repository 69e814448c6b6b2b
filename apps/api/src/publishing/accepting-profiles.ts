import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'

export interface AcceptingProfile {
  readonly key: string
  readonly title: Bilingual
  /** The earliest edition it asks for; null where any counts. */
  readonly minEdition: number | null
  /** Whether the edition asked about counts for it. */
  readonly accepts: boolean
}

/** The requirement profiles in force that accept a qualification, and whether a given edition of it counts for them. */
export async function acceptingProfiles(tx: Tx, qualification: string, edition: number): Promise<AcceptingProfile[]> {
  const rows = await tx.query<{ key: string; title: Bilingual; minEditions: (number | null)[] }>(
    `SELECT f.key, v.content #> '{version,title}' AS title, array_agg((a.accepted ->> 'minEdition')::int) AS "minEditions"
     FROM profile f
       CROSS JOIN LATERAL (SELECT n.content FROM profile_version n WHERE n.profile_id = f.id AND n.published_at <= now() AND n.applies_from <= current_date
         ORDER BY n.applies_from DESC, n.version DESC LIMIT 1) v
       CROSS JOIN LATERAL jsonb_path_query(v.content, 'strict $.**.accepts[*]') AS a(accepted)
     WHERE a.accepted ->> 'type' = $1 GROUP BY f.key, v.content ORDER BY f.key`,
    [qualification],
  )
  return rows.map(({ key, title, minEditions }) => {
    const asked = minEditions.map((least) => least ?? 0)
    const least = Math.min(...asked)
    return { key, title, minEdition: least > 0 ? least : null, accepts: edition >= least }
  })
}
