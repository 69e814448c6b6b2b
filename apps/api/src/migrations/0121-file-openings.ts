import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, staffOf } from './fence.ts'

const tables = [
  `CREATE TABLE "file_opening" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "opened_by" uuid NOT NULL, "reason" text NOT NULL, "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, "closed_at" TIMESTAMP WITH TIME ZONE, "closed_by" uuid, CONSTRAINT "file_opening_closed" CHECK (("closed_at" IS NULL) = ("closed_by" IS NULL)), CONSTRAINT "file_opening_other" CHECK ("opened_by" <> "person_id"), CONSTRAINT "file_opening_reason" CHECK (char_length("reason") BETWEEN 10 AND 500), CONSTRAINT "file_opening_time" CHECK ("ends_at" > "opened_at" AND "ends_at" <= "opened_at" + interval '60 minutes'), CONSTRAINT "PK_file_opening" PRIMARY KEY ("id"))`,
  `CREATE INDEX "file_opening_of" ON "file_opening" ("person_id", "id")`,
  `CREATE INDEX "file_opening_by_agency" ON "file_opening" ("agency_id", "id")`,
  `ALTER TABLE "file_opening" ADD CONSTRAINT "FK_7889c477b18f0cd72bc98aa8c05" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "file_opening" ADD CONSTRAINT "FK_6ceb812678f23a35cd0855b3192" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- Whose file an opening lets its administrator read now: nobody's once its minutes are over, it is closed, or the role is gone.
CREATE FUNCTION opened_person(wanted uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT o.person_id FROM file_opening o JOIN person p ON p.id = o.person_id AND p.agency_id = o.agency_id
  WHERE o.id = wanted AND o.closed_at IS NULL AND o.ends_at > now()
    AND actor_kind() = 'person' AND o.opened_by = actor_person() AND o.agency_id = actor_agency() AND actor_holds('administrator') $$;

-- What is known of the person of an opening, for the administrator it lets in.
CREATE FUNCTION opened_file(wanted uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object(
    'courses', coalesce((SELECT jsonb_agg(jsonb_build_object('title', jsonb_build_object('en', c.title_en, 'ja', c.title_ja), 'enrolledAt', n.enrolled_at,
        'completedOn', (SELECT max(d.completed_on) FROM completion d WHERE d.enrolment_id = n.id), 'withdrawnAt', n.withdrawn_at) ORDER BY n.id DESC)
      FROM enrolment n JOIN edition e ON e.id = n.edition_id JOIN course c ON c.id = e.course_id WHERE n.person_id = o.id), '[]'),
    'certificates', coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.public_id, 'title', jsonb_build_object('en', c.title_en, 'ja', c.title_ja), 'issuedAt', t.issued_at,
        'isRevoked', coalesce((SELECT s.kind = 'revoked' FROM certificate_status s WHERE s.certificate_id = t.id ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1), false),
        'isReplaced', EXISTS (SELECT FROM certificate r WHERE r.replaces_id = t.id)) ORDER BY t.id DESC)
      FROM certificate t JOIN completion d ON d.id = t.completion_id JOIN edition e ON e.id = d.edition_id JOIN course c ON c.id = e.course_id WHERE t.person_id = o.id), '[]'),
    'outside', coalesce((SELECT jsonb_agg(jsonb_build_object('title', jsonb_build_object('en', q.title_en, 'ja', q.title_ja), 'issuer', jsonb_build_object('en', i.name_en, 'ja', i.name_ja),
        'completedOn', t.completed_on, 'expiresOn', t.expires_on) ORDER BY t.id DESC)
      FROM outside_certificate t JOIN qualification q ON q.key = t.qualification_key JOIN issuer i ON i.id = t.issuer_id WHERE t.person_id = o.id), '[]'),
    'nominations', coalesce((SELECT jsonb_agg(jsonb_build_object('title', jsonb_build_object('en', p.title_en, 'ja', p.title_ja), 'departsOn', p.departs_on, 'returnsOn', p.returns_on,
        'state', CASE WHEN n.withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN n.declined_at IS NOT NULL THEN 'declined' WHEN n.accepted_at IS NOT NULL THEN 'accepted' ELSE 'open' END) ORDER BY n.id DESC)
      FROM nomination n JOIN posting p ON p.id = n.posting_id WHERE n.person_id = o.id), '[]'),
    'decisions', coalesce((SELECT jsonb_agg(jsonb_build_object('title', jsonb_build_object('en', p.title_en, 'ja', p.title_ja), 'number', d.number, 'verdict', d.verdict, 'recordedAt', d.recorded_at) ORDER BY d.id DESC)
      FROM decision d JOIN posting p ON p.id = d.posting_id WHERE d.person_id = o.id), '[]'))
  FROM (SELECT opened_person(wanted) AS id) o WHERE o.id IS NOT NULL $$;

-- When administrators opened the file of whoever asks, and who.
CREATE FUNCTION openings_of_my_file() RETURNS TABLE (id uuid, reason text, opened_at timestamptz, ended_at timestamptz, is_open boolean, family_name text, given_name text, family_name_ja text, given_name_ja text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT o.id, o.reason, o.opened_at, coalesce(o.closed_at, o.ends_at), o.closed_at IS NULL AND o.ends_at > now(), p.family_name, p.given_name, p.family_name_ja, p.given_name_ja
    FROM file_opening o JOIN person p ON p.id = o.opened_by WHERE actor_kind() = 'person' AND o.person_id = actor_person() ORDER BY o.id DESC LIMIT 200 $$;
`

/** Administrators open somebody's file with a reason and for a time; afterwards it is closed to them again. */
export class FileOpenings1795392000121 implements MigrationInterface {
  name = 'FileOpenings1795392000121'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement)
    const administrators = staffOf('administrator')
    await fence(runner, [
      {
        name: 'file_opening',
        select: `${own} OR ${staffOf('administrator,auditor')}`,
        insert: `${administrators} AND opened_by = (SELECT actor_person()) AND closed_at IS NULL AND opened_at <= now() AND EXISTS (SELECT FROM person p WHERE p.id = file_opening.person_id AND p.agency_id = file_opening.agency_id)`,
      },
    ])
    await runner.query('GRANT UPDATE (closed_at, closed_by) ON file_opening TO muster_app')
    await runner.query(
      `CREATE POLICY file_opening_update ON file_opening FOR UPDATE TO muster_app USING (closed_at IS NULL AND ${administrators}) WITH CHECK (closed_by = (SELECT actor_person()) AND closed_at <= now())`,
    )
    await runner.query(functions)
    for (const named of ['opened_person(uuid)', 'opened_file(uuid)', 'openings_of_my_file()']) {
      await runner.query(`REVOKE ALL ON FUNCTION ${named} FROM PUBLIC`)
      await runner.query(`GRANT EXECUTE ON FUNCTION ${named} TO muster_app`)
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
