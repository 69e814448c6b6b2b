import { heldTell } from '../certificates/expiry/held-certificates.ts'
import { nextNomination, ownBasis } from '../eligibility/next-nomination.ts'
import type { StandingBrief } from '../eligibility/present-brief.ts'
import type { NameColumns } from '../people/name.ts'

export interface LastReader extends NameColumns {
  readonly at: string
  readonly agencyEn: string
  readonly agencyJa: string
}

/** What home is made of for somebody who is nominated and was judged. */
export interface HomeRow {
  readonly nominationId: string | null
  readonly basis: string | null
  readonly world: string
  /** Null when there is no nomination, or when what was judged is too old. */
  readonly brief: StandingBrief | null
  readonly reader: LastReader | null
  /** Whether there is anything to tell of a certificate of the person. */
  readonly tells: boolean
}

/** The person, the day, the form of standings, and the acts that are reads of a file. Nominations belong to the home: who acts for another agency is not shown them. */
export const homeRow = `WITH k AS MATERIALIZED (SELECT m.id, w.stamp AS world, ${ownBasis} AS basis FROM world_stamp w LEFT JOIN (${nextNomination}) AS m ON (SELECT h.agency_id FROM person h WHERE h.id = $1) = actor_agency())
SELECT k.id AS "nominationId", k.basis, k.world, CASE WHEN s.basis = $3 || k.basis THEN s.brief END AS brief,
  -- Most people were not read lately, and an index says so for less than the function costs.
  CASE WHEN EXISTS (SELECT 1 FROM audit_entry e WHERE e.concerns_person_id = $1 AND e.actor_id <> e.concerns_person_id AND e.act = ANY ($4) AND e.at > now() - interval '90 days')
    THEN (SELECT jsonb_build_object('at', r.at, 'familyName', r.family_name, 'givenName', r.given_name, 'familyNameJa', r.family_name_ja, 'givenNameJa', r.given_name_ja,
      'agencyEn', r.agency_en, 'agencyJa', r.agency_ja) FROM readers_of_my_file($4, 1) r) END AS reader,
  ${heldTell('$1', '$2')} AS tells
FROM k LEFT JOIN standing s ON s.nomination_id = k.id`
