import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, signedIn } from './fence.ts'

/** Whom a notice and its mail go to: people of the actor's agency, and for jobs everybody. */
const addressing = `
CREATE FUNCTION addressees(wanted uuid[]) RETURNS TABLE (id uuid, agency_id uuid, email text, language text, family_name text, given_name text, family_name_ja text, given_name_ja text, agency_en text, agency_ja text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT p.id, p.agency_id, p.email, p.language, p.family_name, p.given_name, p.family_name_ja, p.given_name_ja, a.name_en, a.name_ja
    FROM person p JOIN agency a ON a.id = p.agency_id
    WHERE p.id = ANY (wanted) AND p.closed_at IS NULL AND (is_system() OR (actor_kind() = 'person' AND p.agency_id = actor_agency())) ORDER BY p.id $$;
CREATE FUNCTION people_holding(agency uuid, wanted text[]) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT DISTINCT g.person_id FROM role_grant g JOIN person p ON p.id = g.person_id AND p.closed_at IS NULL
    WHERE g.agency_id = agency AND g.role = ANY (wanted) AND g.ended_at IS NULL AND (is_system() OR (actor_kind() = 'person' AND agency = actor_agency())) $$;
`

/**
 * What was recorded about people and agencies, one function a kind, so that each can be replaced by itself. They see as
 * much as their caller: everything inside \`judged_facts\`, and what the asker's own policies show elsewhere.
 */
const recorded = `
CREATE FUNCTION recorded_completions(people uuid[]) RETURNS TABLE (owner_id uuid, fact jsonb) LANGUAGE sql STABLE AS $$
    SELECT c.person_id, jsonb_build_object('id', c.id, 'type', c.qualification_key, 'edition', e.number, 'agencyId', o.agency_id, 'mode', c.mode, 'hours', c.hours,
        'validityMonths', e.validity_months, 'points', c.points, 'outOf', c.out_of, 'completedOn', c.completed_on, 'completedAt', c.completed_at, 'recordedAt', c.recorded_at,
        'editionId', c.edition_id, 'certificateId', x.public_id, 'issuedAt', x.issued_at, 'statuses', coalesce((SELECT jsonb_agg(jsonb_build_object('kind', s.kind, 'from', s.effective_from, 'recordedAt', s.recorded_at) ORDER BY s.recorded_at, s.id)
          FROM certificate_status s WHERE s.certificate_id = x.id), '[]'))
      FROM completion c JOIN edition e ON e.id = c.edition_id JOIN course o ON o.id = e.course_id
      LEFT JOIN LATERAL (SELECT x.id, x.public_id, x.issued_at FROM certificate x WHERE x.completion_id = c.id AND NOT EXISTS (SELECT 1 FROM certificate n WHERE n.replaces_id = x.id)) x ON true
      WHERE c.person_id = ANY (people) $$;
CREATE FUNCTION recorded_outside_certificates(people uuid[]) RETURNS TABLE (owner_id uuid, fact jsonb) LANGUAGE sql STABLE AS $$
    SELECT c.person_id, jsonb_build_object('id', c.id, 'type', c.qualification_key, 'edition', c.edition, 'variant', c.variant, 'issuerId', c.issuer_id, 'mode', c.mode,
        'hours', c.hours, 'components', c.components, 'level', c.level, 'scope', c.scope, 'points', c.points, 'outOf', c.out_of, 'serial', c.serial,
        'completedOn', c.completed_on, 'expiresOn', c.expires_on, 'recordedAt', c.recorded_at,
        'statuses', coalesce((SELECT jsonb_agg(jsonb_build_object('kind', s.kind, 'from', s.effective_from, 'through', s.effective_through, 'reason', s.reason, 'recordedAt', s.recorded_at) ORDER BY s.recorded_at, s.id)
          FROM outside_certificate_status s WHERE s.outside_certificate_id = c.id), '[]'))
      FROM outside_certificate c WHERE c.person_id = ANY (people) $$;
CREATE FUNCTION recorded_person_facts(people uuid[]) RETURNS TABLE (owner_id uuid, fact jsonb) LANGUAGE sql STABLE AS $$
    SELECT f.person_id, jsonb_build_object('id', f.id, 'kind', f.kind, 'key', f.key, 'content', f.content, 'aboutOn', f.about_on, 'recordedAt', f.recorded_at, 'withdrawnAt', f.withdrawn_at)
      FROM person_fact f WHERE f.person_id = ANY (people) $$;
CREATE FUNCTION recorded_waivers(people uuid[]) RETURNS TABLE (owner_id uuid, fact jsonb) LANGUAGE sql STABLE AS $$
    SELECT w.person_id, jsonb_build_object('id', w.id, 'clauseId', w.clause_id, 'postingId', w.posting_id, 'condition', w.condition, 'from', w.valid_from, 'through', w.valid_through,
        'grantedBy', w.granted_by, 'countersignedBy', w.countersigned_by, 'recordedAt', w.recorded_at, 'withdrawnOn', w.withdrawn_on, 'withdrawnAt', w.withdrawn_at)
      FROM waiver w WHERE w.person_id = ANY (people) $$;
CREATE FUNCTION recorded_bars(people uuid[]) RETURNS TABLE (owner_id uuid, fact jsonb) LANGUAGE sql STABLE AS $$
    SELECT b.person_id, jsonb_build_object('id', b.id, 'kind', b.kind, 'from', b.valid_from, 'through', b.valid_through, 'recordedAt', b.recorded_at)
      FROM bar b WHERE b.person_id = ANY (people) $$;
CREATE FUNCTION recorded_agency_certificates(agencies uuid[]) RETURNS TABLE (owner_id uuid, fact jsonb) LANGUAGE sql STABLE AS $$
    SELECT a.agency_id, jsonb_build_object('id', a.id, 'type', a.qualification_key, 'issuerId', a.issuer_id, 'completedOn', a.completed_on, 'expiresOn', a.expires_on, 'recordedAt', a.recorded_at)
      FROM agency_certificate a WHERE a.agency_id = ANY (agencies) $$;
CREATE OR REPLACE FUNCTION judged_facts(wanted uuid[]) RETURNS TABLE (kind text, owner_id uuid, fact jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE people uuid[]; agencies uuid[];
BEGIN
  SELECT array_agg(DISTINCT j.person_id), array_agg(DISTINCT j.agency_id) INTO people, agencies FROM judged_nominations(wanted) j;
  RETURN QUERY SELECT 'completion', r.* FROM recorded_completions(people) r
    UNION ALL SELECT 'outside-certificate', r.* FROM recorded_outside_certificates(people) r
    UNION ALL SELECT 'person-fact', r.* FROM recorded_person_facts(people) r
    UNION ALL SELECT 'under-way', u.person_id, u.fact FROM courses_under_way(people) u
    UNION ALL SELECT 'waiver', r.* FROM recorded_waivers(people) r
    UNION ALL SELECT 'bar', r.* FROM recorded_bars(people) r
    UNION ALL SELECT 'agency-certificate', r.* FROM recorded_agency_certificates(agencies) r;
END $$;
`

/** Notices to people, and the recorded facts apart by kind. */
export class Notices1795392000003 implements MigrationInterface {
  name = 'Notices1795392000003'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "notice" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "parameters" jsonb NOT NULL DEFAULT '{}', "path" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "read_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "notice_pkey" PRIMARY KEY ("id"), CONSTRAINT "notice_path" CHECK ("path" LIKE '/%'))`,
    )
    await runner.query(`CREATE INDEX "notice_by_person" ON "notice" ("person_id", "id")`)
    await fence(runner, [
      {
        name: 'notice',
        select: own,
        insert: `${signedIn} AND agency_id = (SELECT actor_agency())`,
        update: own,
      },
    ])
    await runner.query(addressing)
    await runner.query(recorded)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
