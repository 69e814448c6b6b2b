import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, signedIn, staffOf } from './fence.ts'

const tables = [
  `CREATE TABLE "course_entry" ("course_id" uuid NOT NULL, "version" integer NOT NULL, "agency_id" uuid NOT NULL, "way" text NOT NULL, "needs_courses" uuid array NOT NULL, "needs_qualifications" text array NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "course_entry_way" CHECK ("way" IN ('self', 'request', 'officer')), CONSTRAINT "course_entry_pkey" PRIMARY KEY ("course_id", "version"))`,
  `CREATE TABLE "entry_request" ("id" uuid NOT NULL DEFAULT uuidv7(), "course_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "owner_agency_id" uuid NOT NULL, "reason" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "asked_at" TIMESTAMP WITH TIME ZONE, "outcome" text, "answer" text, "answered_by" uuid, "answered_at" TIMESTAMP WITH TIME ZONE, "told_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "entry_request_outcome" CHECK ("outcome" IN ('approved', 'declined')), CONSTRAINT "entry_request_pkey" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "entry_request_waiting" ON "entry_request" ("course_id", "person_id") WHERE outcome IS NULL`,
  `CREATE INDEX "entry_request_unasked" ON "entry_request" ("id") WHERE asked_at IS NULL`,
  `CREATE INDEX "entry_request_untold" ON "entry_request" ("id") WHERE outcome IS NOT NULL AND told_at IS NULL`,
  `CREATE TABLE "withdrawal" ("id" uuid NOT NULL DEFAULT uuidv7(), "enrolment_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "reason" text NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "told_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "withdrawal_pkey" PRIMARY KEY ("id"))`,
  `CREATE INDEX "withdrawal_by_enrolment" ON "withdrawal" ("enrolment_id", "id")`,
  `CREATE INDEX "withdrawal_untold" ON "withdrawal" ("id") WHERE told_at IS NULL`,
  `CREATE TABLE "posting_rule" ("posting_id" uuid NOT NULL, "version" integer NOT NULL, "agency_id" uuid NOT NULL, "is_on" boolean NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "posting_rule_pkey" PRIMARY KEY ("posting_id", "version"))`,
  `CREATE TABLE "posting_enrolment" ("posting_id" uuid NOT NULL, "person_id" uuid NOT NULL, "course_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "enrolment_id" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "posting_enrolment_pkey" PRIMARY KEY ("posting_id", "person_id", "course_id"))`,
  `ALTER TABLE "course_entry" ADD CONSTRAINT "FK_5607fd0511b26c197e42cbdbc23" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "course_entry" ADD CONSTRAINT "FK_dbb764caedde9263e7fa266b4ff" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "course_entry" ADD CONSTRAINT "FK_190c5cbc154b93b7e9118a0561c" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "entry_request" ADD CONSTRAINT "FK_3e6e2f5f4e04cba2dc457dc5959" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "entry_request" ADD CONSTRAINT "FK_434b5bb587db2e33cbb1b90807c" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "entry_request" ADD CONSTRAINT "FK_989f688e7c860f1e254167ce1ef" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "entry_request" ADD CONSTRAINT "FK_77946e922b720b6fea1916c847b" FOREIGN KEY ("owner_agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "entry_request" ADD CONSTRAINT "FK_fd5dae6bf7bebd980225cee0acd" FOREIGN KEY ("answered_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "withdrawal" ADD CONSTRAINT "FK_fe44077158e020d36f640de1607" FOREIGN KEY ("enrolment_id") REFERENCES "enrolment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "withdrawal" ADD CONSTRAINT "FK_3ddd581bb4d67e4264567932d57" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "withdrawal" ADD CONSTRAINT "FK_40c516629a83b58c51459af3211" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "withdrawal" ADD CONSTRAINT "FK_aaa661a3116c3a5e299d758ffaa" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "posting_rule" ADD CONSTRAINT "FK_1dbc31ab9a67ff07f8d2f1b56e8" FOREIGN KEY ("posting_id") REFERENCES "posting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "posting_rule" ADD CONSTRAINT "FK_c69e1a0062e5797054a5fbc8a11" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "posting_rule" ADD CONSTRAINT "FK_ec1c78bc8c5ef272a8447e4b1d1" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "posting_enrolment" ADD CONSTRAINT "FK_20f51e34954b3e1fe84b5e8bc6e" FOREIGN KEY ("posting_id") REFERENCES "posting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "posting_enrolment" ADD CONSTRAINT "FK_b528ff879b66b7360a0d76dc840" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "posting_enrolment" ADD CONSTRAINT "FK_836011100c9a54e7335fd92cea9" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "posting_enrolment" ADD CONSTRAINT "FK_889ea1156b756dc7f63a0e07053" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "posting_enrolment" ADD CONSTRAINT "FK_bc0953af0a6874db460bf814d25" FOREIGN KEY ("enrolment_id") REFERENCES "enrolment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const needs = `
-- The rule of a course by which one gets in that applies now; none where nobody set one.
CREATE FUNCTION entry_of(wanted uuid) RETURNS SETOF course_entry LANGUAGE sql STABLE AS $$
  SELECT * FROM course_entry x WHERE x.course_id = wanted ORDER BY x.version DESC LIMIT 1 $$;

-- Whether a completion counts as far as its certificate goes: it was not revoked, and is not suspended.
CREATE FUNCTION completion_counts(wanted uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT NOT EXISTS (SELECT 1 FROM certificate x WHERE x.completion_id = wanted AND NOT EXISTS (SELECT 1 FROM certificate n WHERE n.replaces_id = x.id)
    AND (SELECT s.kind FROM certificate_status s WHERE s.certificate_id = x.id ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1) IN ('revoked', 'suspended')) $$;

-- What a course asks for first, and whether a person has it, as far as the asker may see: a course is met by any completion of
-- it, a qualification by one that is valid today, from here or from elsewhere.
CREATE FUNCTION needs_of(who uuid, wanted uuid) RETURNS TABLE (kind text, key text, title_en text, title_ja text, is_met boolean) LANGUAGE sql STABLE AS $$
  SELECT 'course', o.key, o.title_en, o.title_ja,
    EXISTS (SELECT 1 FROM completion c JOIN edition e ON e.id = c.edition_id WHERE c.person_id = who AND e.course_id = o.id AND completion_counts(c.id))
  FROM entry_of(wanted) x JOIN course o ON o.id = ANY (x.needs_courses)
  UNION ALL
  SELECT 'qualification', q.key, q.title_en, q.title_ja,
    EXISTS (SELECT 1 FROM completion c JOIN edition e ON e.id = c.edition_id WHERE c.person_id = who AND c.qualification_key = q.key
      AND (e.validity_months IS NULL OR (c.completed_on + make_interval(months => e.validity_months))::date >= current_date) AND completion_counts(c.id))
    OR EXISTS (SELECT 1 FROM outside_certificate u WHERE u.person_id = who AND u.qualification_key = q.key AND (u.expires_on IS NULL OR u.expires_on >= current_date)
      AND (SELECT s.kind FROM outside_certificate_status s WHERE s.outside_certificate_id = u.id ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1) = 'verified')
  FROM entry_of(wanted) x JOIN qualification q ON q.key = ANY (x.needs_qualifications) $$;
`

const underWay = `
-- As before, and whether it waits for something its course asks for first.
CREATE OR REPLACE FUNCTION courses_under_way(people uuid[]) RETURNS TABLE (person_id uuid, fact jsonb) LANGUAGE sql STABLE AS $$
    SELECT n.person_id, jsonb_build_object('enrolmentId', n.id, 'editionId', n.edition_id, 'dueOn', n.due_on,
      'waits', NOT EXISTS (SELECT 1 FROM lesson_progress l WHERE l.enrolment_id = n.id) AND EXISTS (SELECT 1 FROM edition e, needs_of(n.person_id, e.course_id) k WHERE e.id = n.edition_id AND NOT k.is_met),
      'completed', ARRAY(SELECT l.lesson_key FROM lesson_progress l WHERE l.enrolment_id = n.id AND l.completed_at IS NOT NULL),
      'attempts', coalesce((SELECT jsonb_agg(jsonb_build_object('deadlineAt', a.deadline_at, 'submittedAt', a.submitted_at) ORDER BY a.number) FROM attempt a WHERE a.enrolment_id = n.id), '[]'))
    FROM enrolment n WHERE n.person_id = ANY (people) AND n.withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = n.id) $$;
`

const entering = `
-- The enrolment somebody may take up again in a course: they or an officer ended it, and they did not complete the course since.
CREATE FUNCTION resumable_enrolment(who uuid, wanted uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT n.id FROM enrolment n JOIN edition e ON e.id = n.edition_id AND e.course_id = wanted JOIN withdrawal w ON w.enrolment_id = n.id
  WHERE n.person_id = who AND n.withdrawn_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM enrolment m WHERE m.moved_from_id = n.id)
    AND NOT EXISTS (SELECT 1 FROM completion c JOIN edition d ON d.id = c.edition_id WHERE c.person_id = who AND d.course_id = wanted AND (c.enrolment_id = n.id OR c.recorded_at > w.recorded_at))
    AND NOT EXISTS (SELECT 1 FROM enrolment o WHERE o.person_id = who AND o.edition_id = n.edition_id AND o.round = n.round AND o.withdrawn_at IS NULL)
  ORDER BY w.id DESC LIMIT 1 $$;

-- Enrols a person in a course: who is under way stays as they are, who left takes up what they left, else they begin the newest
-- edition. Asked several times at once, it is begun once. For the functions below alone.
CREATE FUNCTION begin_enrolment(who uuid, wanted uuid, via text, due date) RETURNS TABLE (enrolment_id uuid, is_new boolean) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE known uuid;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(who::text || wanted::text, 57));
  SELECT n.id INTO known FROM enrolment n JOIN edition e ON e.id = n.edition_id
    WHERE n.person_id = who AND e.course_id = wanted AND n.withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = n.id) ORDER BY n.id DESC LIMIT 1;
  IF FOUND THEN
    UPDATE enrolment n SET due_on = due WHERE n.id = known AND due IS NOT NULL AND (n.due_on IS NULL OR n.due_on > due);
    RETURN QUERY SELECT known, false;
    RETURN;
  END IF;
  UPDATE enrolment n SET withdrawn_at = NULL, due_on = coalesce(due, n.due_on) WHERE n.id = resumable_enrolment(who, wanted) RETURNING n.id INTO known;
  IF NOT FOUND THEN
    INSERT INTO enrolment (person_id, agency_id, edition_id, source, round, due_on)
    SELECT p.id, p.agency_id, e.id, via, 1 + coalesce((SELECT max(n.round) FROM enrolment n JOIN completion c ON c.enrolment_id = n.id WHERE n.person_id = p.id AND n.edition_id = e.id AND n.withdrawn_at IS NULL), 0), due
    FROM person p, (SELECT d.id FROM edition d WHERE d.course_id = wanted AND d.published_at <= now() ORDER BY d.number DESC, d.revision DESC LIMIT 1) e
    WHERE p.id = who RETURNING id INTO known;
  END IF;
  IF known IS NOT NULL THEN RETURN QUERY SELECT known, true; END IF;
END $$;

-- Enrols the asker.
CREATE FUNCTION enrol_myself(wanted uuid) RETURNS TABLE (enrolment_id uuid, is_new boolean) LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT b.* FROM begin_enrolment(actor_person(), wanted, 'self', NULL) b WHERE actor_kind() = 'person' $$;

-- Answers a request to be taken into a course of the asker's agency; nothing where it is answered, or not theirs.
CREATE FUNCTION answer_entry_request(wanted uuid, decision text, words text) RETURNS TABLE (person_id uuid, course_id uuid, enrolment_id uuid) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE asked entry_request; made uuid;
BEGIN
  UPDATE entry_request r SET outcome = decision, answer = words, answered_by = actor_person(), answered_at = now()
    WHERE r.id = wanted AND r.outcome IS NULL AND actor_kind() = 'person' AND r.owner_agency_id = actor_agency() AND actor_holds('instructor,course-manager') RETURNING r.* INTO asked;
  IF NOT FOUND THEN RETURN; END IF;
  IF decision = 'approved' THEN SELECT b.enrolment_id INTO made FROM begin_enrolment(asked.person_id, asked.course_id, 'request', NULL) b; END IF;
  RETURN QUERY SELECT asked.person_id, asked.course_id, made;
END $$;

-- Who asks to be taken into a course of the asker's agency, with what they lack of what it asks for first: those that wait, the
-- oldest first, then those answered, the newest first.
CREATE FUNCTION entry_requests(wanted uuid) RETURNS TABLE (id uuid, family_name text, given_name text, family_name_ja text, given_name_ja text, agency_en text, agency_ja text, reason text, recorded_at timestamptz, outcome text, answer text, answered_at timestamptz, lacking jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT r.id, p.family_name, p.given_name, p.family_name_ja, p.given_name_ja, a.name_en, a.name_ja, r.reason, r.recorded_at, r.outcome, r.answer, r.answered_at,
    coalesce((SELECT jsonb_agg(jsonb_build_object('en', n.title_en, 'ja', n.title_ja)) FROM needs_of(r.person_id, r.course_id) n WHERE r.outcome IS NULL AND NOT n.is_met), '[]')
  FROM entry_request r JOIN person p ON p.id = r.person_id JOIN agency a ON a.id = r.agency_id
  WHERE r.course_id = wanted AND r.owner_agency_id = actor_agency() AND actor_holds('instructor,course-manager')
  ORDER BY r.outcome IS NOT NULL, CASE WHEN r.outcome IS NULL THEN r.id END, r.answered_at DESC LIMIT 200 $$;

-- Ends an enrolment that is under way: by its person, or by course staff or desk officers of their agency or course staff of
-- the course's. Says what became of it; nothing where it is not theirs.
CREATE FUNCTION withdraw_enrolment(wanted uuid, why text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE standing enrolment;
BEGIN
  SELECT n.* INTO standing FROM enrolment n JOIN edition e ON e.id = n.edition_id JOIN course c ON c.id = e.course_id
  WHERE n.id = wanted AND actor_kind() = 'person' AND (n.person_id = actor_person() OR (n.agency_id = actor_agency() AND actor_holds('instructor,course-manager,desk-officer'))
    OR (c.agency_id = actor_agency() AND actor_holds('instructor,course-manager'))) FOR UPDATE OF n;
  IF NOT FOUND THEN RETURN NULL; END IF;
  IF standing.withdrawn_at IS NOT NULL OR EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = wanted) THEN RETURN 'over'; END IF;
  IF EXISTS (SELECT 1 FROM attempt a WHERE a.enrolment_id = wanted AND a.submitted_at IS NULL) THEN RETURN 'in-test'; END IF;
  INSERT INTO withdrawal (enrolment_id, person_id, agency_id, reason, recorded_by, told_at)
    VALUES (wanted, standing.person_id, standing.agency_id, why, actor_person(), CASE WHEN standing.person_id = actor_person() THEN now() END);
  UPDATE enrolment SET withdrawn_at = now() WHERE id = wanted;
  RETURN 'done';
END $$;

-- Enrols a nominee in a course that serves a posting whose rule is on: once for each, whatever became of it.
CREATE FUNCTION enrol_by_rule(wanted_posting uuid, who uuid, wanted uuid, due date) RETURNS TABLE (enrolment_id uuid, is_new boolean) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE made uuid; fresh boolean; agency uuid;
BEGIN
  SELECT n.agency_id INTO agency FROM nomination n JOIN posting p ON p.id = n.posting_id
  WHERE p.id = wanted_posting AND n.person_id = who AND n.withdrawn_at IS NULL AND (is_system() OR (actor_kind() = 'person' AND p.agency_id = actor_agency() AND actor_holds('desk-officer')))
    AND coalesce((SELECT r.is_on FROM posting_rule r WHERE r.posting_id = wanted_posting ORDER BY r.version DESC LIMIT 1), false);
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(who::text || wanted::text, 58));
  IF EXISTS (SELECT 1 FROM posting_enrolment x WHERE x.posting_id = wanted_posting AND x.person_id = who AND x.course_id = wanted) THEN RETURN; END IF;
  SELECT b.enrolment_id, b.is_new INTO made, fresh FROM begin_enrolment(who, wanted, 'rule', due) b;
  IF made IS NULL THEN RETURN; END IF;
  INSERT INTO posting_enrolment (posting_id, person_id, course_id, agency_id, enrolment_id) VALUES (wanted_posting, who, wanted, agency, made);
  RETURN QUERY SELECT made, fresh;
END $$;

-- As before; who withdrew takes up what they left.
CREATE OR REPLACE FUNCTION enrol_people(wanted uuid, people uuid[], via text, due date) RETURNS TABLE (person_id uuid, enrolment_id uuid, is_new boolean) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
BEGIN
  IF NOT (actor_kind() = 'person' AND actor_holds('instructor,course-manager')
    AND EXISTS (SELECT 1 FROM edition e JOIN course c ON c.id = e.course_id WHERE e.id = wanted AND e.published_at IS NOT NULL AND c.agency_id = actor_agency())) THEN RETURN; END IF;
  RETURN QUERY
  WITH asked AS (SELECT p.id, p.agency_id FROM person p WHERE p.id = ANY (people) AND p.agency_id = actor_agency() AND p.closed_at IS NULL),
    underway AS (SELECT DISTINCT ON (n.person_id) n.person_id, n.id FROM enrolment n JOIN edition f ON f.id = n.edition_id JOIN edition t ON t.course_id = f.course_id AND t.id = wanted
      WHERE n.person_id IN (SELECT id FROM asked) AND n.withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = n.id) ORDER BY n.person_id, n.id DESC),
    left_before AS (SELECT a.id AS person_id, resumable_enrolment(a.id, (SELECT t.course_id FROM edition t WHERE t.id = wanted)) AS id FROM asked a
      WHERE NOT EXISTS (SELECT 1 FROM underway u WHERE u.person_id = a.id) AND EXISTS (SELECT 1 FROM withdrawal w WHERE w.person_id = a.id)),
    resumed AS (UPDATE enrolment n SET withdrawn_at = NULL, due_on = coalesce(due, n.due_on) FROM left_before l WHERE n.id = l.id RETURNING n.person_id, n.id),
    rounds AS (SELECT a.id, a.agency_id, 1 + coalesce(max(n.round), 0) AS round FROM asked a
      LEFT JOIN enrolment n ON n.person_id = a.id AND n.edition_id = wanted AND n.withdrawn_at IS NULL
      WHERE NOT EXISTS (SELECT 1 FROM underway u WHERE u.person_id = a.id) AND NOT EXISTS (SELECT 1 FROM left_before l WHERE l.person_id = a.id AND l.id IS NOT NULL) GROUP BY a.id, a.agency_id),
    added AS (INSERT INTO enrolment (person_id, agency_id, edition_id, source, round, due_on) SELECT r.id, r.agency_id, wanted, via, r.round, due FROM rounds r
      ON CONFLICT (person_id, edition_id, round) WHERE withdrawn_at IS NULL DO NOTHING RETURNING person_id, id),
    dated AS (UPDATE enrolment n SET due_on = least(coalesce(n.due_on, due), due) FROM underway u WHERE n.id = u.id AND due IS NOT NULL AND (n.due_on IS NULL OR n.due_on > due) RETURNING n.id)
  SELECT added.person_id, added.id, true FROM added UNION ALL SELECT resumed.person_id, resumed.id, true FROM resumed UNION ALL SELECT underway.person_id, underway.id, false FROM underway;
END $$;
`

const granted = [
  'enrol_myself(uuid)',
  'answer_entry_request(uuid, text, text)',
  'entry_requests(uuid)',
  'withdraw_enrolment(uuid, text)',
  'enrol_by_rule(uuid, uuid, uuid, date)',
]
const internal = ['begin_enrolment(uuid, uuid, text, date)', 'resumable_enrolment(uuid, uuid)']

/** How one gets into a course: what it asks for first, by which way, on request, by rule, and out again. */
export class Entry1795392000057 implements MigrationInterface {
  name = 'Entry1795392000057'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    const teach = staffOf('instructor,course-manager')
    const byActor = 'recorded_by = (SELECT actor_person())'
    const owners = `(owner_agency_id = (SELECT actor_agency()) AND (SELECT actor_holds('instructor,course-manager,auditor')))`
    await fence(runner, [
      {
        name: 'course_entry',
        select: signedIn,
        insert: `${teach} AND ${byActor} AND EXISTS (SELECT 1 FROM course c WHERE c.id = course_entry.course_id AND c.agency_id = course_entry.agency_id)`,
      },
      {
        name: 'entry_request',
        select: `${own} OR ${owners}`,
        insert: `${own} AND agency_id = (SELECT actor_agency()) AND outcome IS NULL AND EXISTS (SELECT 1 FROM course c WHERE c.id = entry_request.course_id AND c.agency_id = entry_request.owner_agency_id)`,
      },
      { name: 'withdrawal', select: `${own} OR ${staffOf('instructor,course-manager,desk-officer,auditor')}` },
      {
        name: 'posting_rule',
        select: staffOf('desk-officer,verifier,auditor'),
        insert: `${staffOf('desk-officer')} AND ${byActor} AND EXISTS (SELECT 1 FROM posting p WHERE p.id = posting_rule.posting_id AND p.agency_id = posting_rule.agency_id)`,
      },
      { name: 'posting_enrolment', select: `${own} OR ${staffOf('desk-officer,verifier,auditor')}` },
    ])
    await runner.query('GRANT UPDATE (asked_at, told_at) ON entry_request TO muster_app')
    await runner.query('GRANT UPDATE (told_at) ON withdrawal TO muster_app')
    await runner.query(needs)
    await runner.query(underWay)
    await runner.query(entering)
    for (const name of [...internal, ...granted]) await runner.query(`REVOKE ALL ON FUNCTION ${name} FROM PUBLIC`)
    for (const name of granted) await runner.query(`GRANT EXECUTE ON FUNCTION ${name} TO muster_app`)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
