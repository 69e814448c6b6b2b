import type { StandingBrief } from '../eligibility/present-brief.ts'
import { nextNomination } from '../eligibility/next-nomination.ts'
import type { NameColumns } from '../people/name.ts'

/** An enrolment under way, with its attempts; instants as the database writes them in JSON. */
export interface EnrolmentUnderWay {
  readonly id: string
  readonly editionId: string
  readonly lessonsCompleted: readonly string[]
  readonly attempts: number
  readonly lastSubmittedAt: string | null
  readonly openAttempt: { readonly id: string; readonly deadlineAt: string } | null
}

export interface IssuedCertificate {
  readonly issuedAt: string
  readonly title: { readonly en: string; readonly ja: string }
}

export interface LastReader extends NameColumns {
  readonly at: string
  readonly agencyEn: string
  readonly agencyJa: string
}

/** Everything home is made of, beside what is kept in memory. */
export interface HomeRow {
  readonly now: Date
  readonly nominationId: string | null
  readonly basis: string | null
  readonly world: string | null
  /** Null when there is no nomination, or when what was judged is too old. */
  readonly brief: StandingBrief | null
  readonly enrolments: readonly EnrolmentUnderWay[]
  readonly certificates: readonly IssuedCertificate[]
  readonly reader: LastReader | null
}

/** The person, the day, the form of standings, and the acts that are reads of a file. */
export const homeRow = `SELECT clock_timestamp() AS now, m.id AS "nominationId", b.basis, b.world, CASE WHEN s.basis = $3 || b.basis THEN s.brief END AS brief,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', e.id, 'editionId', e.edition_id, 'lessonsCompleted', (SELECT coalesce(jsonb_agg(l.lesson_key), '[]') FROM lesson_progress l WHERE l.enrolment_id = e.id AND l.completed_at IS NOT NULL),
      'attempts', t.attempts, 'lastSubmittedAt', t.submitted_at, 'openAttempt', t.open) ORDER BY e.id DESC)
    FROM enrolment e CROSS JOIN LATERAL (
      SELECT count(*) AS attempts, max(a.submitted_at) AS submitted_at,
        (jsonb_agg(jsonb_build_object('id', a.id, 'deadlineAt', a.deadline_at)) FILTER (WHERE a.submitted_at IS NULL)) -> 0 AS open
      FROM attempt a WHERE a.enrolment_id = e.id) t
    WHERE e.person_id = $1 AND e.withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = e.id)), '[]') AS enrolments,
  coalesce((SELECT jsonb_agg(jsonb_build_object('issuedAt', f.issued_at, 'title', jsonb_build_object('en', o.title_en, 'ja', o.title_ja)))
    FROM certificate f JOIN completion c ON c.id = f.completion_id JOIN edition d ON d.id = c.edition_id JOIN course o ON o.id = d.course_id
    WHERE f.person_id = $1 AND f.issued_at > now() - interval '30 days'), '[]') AS certificates,
  (SELECT jsonb_build_object('at', r.at, 'familyName', r.family_name, 'givenName', r.given_name, 'familyNameJa', r.family_name_ja, 'givenNameJa', r.given_name_ja,
      'agencyEn', r.agency_en, 'agencyJa', r.agency_ja) FROM readers_of_my_file($4, 1) r WHERE r.at > now() - interval '90 days') AS reader
FROM (SELECT 1) AS one LEFT JOIN (${nextNomination}) AS m ON true
LEFT JOIN LATERAL standing_basis(ARRAY[m.id], $2) b ON m.id IS NOT NULL LEFT JOIN standing s ON s.nomination_id = m.id`
