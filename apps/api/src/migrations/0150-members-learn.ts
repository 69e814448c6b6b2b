import type { MigrationInterface, QueryRunner } from 'typeorm'
import { own } from './fence.ts'
import { rewrite } from './rewrite.ts'

const columns = [
  `DROP INDEX "enrolment_open"`,
  `CREATE UNIQUE INDEX "enrolment_open" ON "enrolment" ("person_id", "agency_id", "edition_id", "round") WHERE withdrawn_at IS NULL`,
  `DROP INDEX "entry_request_waiting"`,
  `CREATE UNIQUE INDEX "entry_request_waiting" ON "entry_request" ("course_id", "person_id", "agency_id") WHERE outcome IS NULL`,
]

const belonging = `
-- Whether what an agency records of a person it records of a member, who is at home elsewhere, or was one.
CREATE FUNCTION as_member(person uuid, agency uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM membership m JOIN person p ON p.id = m.person_id
    WHERE m.person_id = person AND m.agency_id = agency AND p.agency_id <> agency AND m.class_id IS NULL AND m.course_id IS NULL) $$;

-- Whether a person takes part in an agency today: at home there, or by a membership that holds. Guests teach; they take no part.
CREATE FUNCTION takes_part(person uuid, agency uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM person p WHERE p.id = person AND p.agency_id = agency)
    OR EXISTS (SELECT 1 FROM membership m WHERE m.person_id = person AND m.agency_id = agency AND m.class_id IS NULL AND m.course_id IS NULL AND membership_holds(m)) $$;

-- Whether a person was a member of an agency and is no longer.
CREATE FUNCTION has_left(person uuid, agency uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT as_member(person, agency) AND NOT takes_part(person, agency) $$;

-- Members of the asker's agency today whose home is elsewhere, and those who were members once and are no longer.
CREATE FUNCTION members_here() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce(array_agg(DISTINCT m.person_id), '{}') FROM membership m JOIN person p ON p.id = m.person_id
  WHERE m.agency_id = actor_agency() AND actor_kind() = 'person' AND p.agency_id <> m.agency_id AND m.class_id IS NULL AND m.course_id IS NULL AND membership_holds(m) $$;
CREATE FUNCTION members_gone() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce(array_agg(DISTINCT m.person_id), '{}') FROM membership m
  WHERE m.agency_id = actor_agency() AND actor_kind() = 'person' AND has_left(m.person_id, m.agency_id) $$;

-- For which agency the actor learns: the one they act for, as long as they take part in it.
CREATE FUNCTION learner_agency() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT actor_agency() WHERE actor_kind() = 'person' AND takes_part(actor_person(), actor_agency()) $$;
-- Whether the actor, at home, goes on with what they began for an agency that was their home before.
CREATE FUNCTION began_at_former_home(agency uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT actor_kind() = 'person' AND EXISTS (SELECT 1 FROM person p WHERE p.id = actor_person() AND p.agency_id = actor_agency()) AND NOT as_member(actor_person(), agency) $$;

DROP FUNCTION addressees(uuid[]);
-- Whom to tell of something that concerns an agency: its members in its name, everybody else in their home's.
CREATE FUNCTION addressees_of(wanted uuid[], concerned uuid) RETURNS TABLE (id uuid, agency_id uuid, email text, language text, family_name text, given_name text, family_name_ja text, given_name_ja text, agency_en text, agency_ja text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT p.id, a.id, p.email, p.language, p.family_name, p.given_name, p.family_name_ja, p.given_name_ja, a.name_en, a.name_ja
    FROM person p JOIN agency a ON a.id = CASE WHEN as_member(p.id, concerned) THEN concerned ELSE p.agency_id END
    WHERE p.id IN (SELECT coalesce(g.kept_id, w.id) FROM unnest(wanted) AS w (id) LEFT JOIN account_merge g ON g.other_id = w.id AND g.undone_at IS NULL)
      AND p.closed_at IS NULL AND (is_system() OR (actor_kind() = 'person' AND a.id = actor_agency())) ORDER BY p.id $$;
`

/** The courses somebody is in, as a fact each; `which` says which enrolments \`n\`. */
const underWay = (which: string): string => `
    SELECT n.person_id, jsonb_build_object('enrolmentId', n.id, 'editionId', n.edition_id, 'dueOn', n.due_on,
      'waits', NOT EXISTS (SELECT 1 FROM lesson_progress l WHERE l.enrolment_id = n.id AND l.credited_from_id IS NULL) AND EXISTS (SELECT 1 FROM edition e, needs_of(n.person_id, e.course_id) k WHERE e.id = n.edition_id AND NOT k.is_met),
      'completed', ARRAY(SELECT l.lesson_key FROM lesson_progress l WHERE l.enrolment_id = n.id AND l.completed_at IS NOT NULL),
      'attempts', coalesce((SELECT jsonb_agg(jsonb_build_object('deadlineAt', a.deadline_at, 'submittedAt', a.submitted_at) ORDER BY a.number) FROM attempt a WHERE a.enrolment_id = n.id), '[]'))
    FROM enrolment n WHERE ${which} AND n.withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = n.id)
      AND NOT EXISTS (SELECT 1 FROM programme_edition p WHERE p.edition_id = n.edition_id)`

const learning = `
-- As before, but what people take as members of another agency is that agency's: officers of their home do not see it.
CREATE OR REPLACE FUNCTION courses_under_way(people uuid[]) RETURNS TABLE (person_id uuid, fact jsonb) LANGUAGE sql STABLE AS $$${underWay(
  'n.person_id = ANY (people) AND NOT as_member(n.person_id, n.agency_id)',
)} $$;
-- The courses the actor takes as whom they act now.
CREATE FUNCTION my_courses_under_way() RETURNS TABLE (person_id uuid, fact jsonb) LANGUAGE sql STABLE AS $$${underWay(
  'n.person_id = (SELECT actor_person()) AND (n.agency_id = (SELECT learner_agency()) OR began_at_former_home(n.agency_id))',
)} $$;
`

const entering = `
DROP FUNCTION begin_enrolment(uuid, uuid, text, date);
DROP FUNCTION resumable_enrolment(uuid, uuid);

-- The enrolment for an agency somebody may take up again in a course: they or an officer ended it, and they did not complete
-- the course since.
CREATE FUNCTION resumable_enrolment(who uuid, agency uuid, wanted uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT n.id FROM enrolment n JOIN edition e ON e.id = n.edition_id AND e.course_id = wanted JOIN withdrawal w ON w.enrolment_id = n.id
  WHERE n.person_id = who AND n.agency_id = agency AND n.withdrawn_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM enrolment m WHERE m.moved_from_id = n.id)
    AND NOT EXISTS (SELECT 1 FROM completion c JOIN edition d ON d.id = c.edition_id WHERE c.person_id = who AND d.course_id = wanted AND (c.enrolment_id = n.id OR c.recorded_at > w.recorded_at))
    AND NOT EXISTS (SELECT 1 FROM enrolment o WHERE o.person_id = who AND o.agency_id = agency AND o.edition_id = n.edition_id AND o.round = n.round AND o.withdrawn_at IS NULL)
  ORDER BY w.id DESC LIMIT 1 $$;

-- Enrols a person in a course for an agency they take part in: who is under way there stays as they are, who left takes up what
-- they left, else they begin the newest edition. Asked several times at once, it is begun once. For the functions below alone.
CREATE FUNCTION begin_enrolment(who uuid, agency uuid, wanted uuid, via text, due date) RETURNS TABLE (enrolment_id uuid, is_new boolean) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE known uuid;
BEGIN
  IF NOT takes_part(who, agency) THEN RETURN; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(who::text || wanted::text, 57));
  SELECT n.id INTO known FROM enrolment n JOIN edition e ON e.id = n.edition_id
    WHERE n.person_id = who AND n.agency_id = agency AND e.course_id = wanted AND n.withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = n.id) ORDER BY n.id DESC LIMIT 1;
  IF FOUND THEN
    UPDATE enrolment n SET due_on = due WHERE n.id = known AND due IS NOT NULL AND (n.due_on IS NULL OR n.due_on > due);
    RETURN QUERY SELECT known, false;
    RETURN;
  END IF;
  UPDATE enrolment n SET withdrawn_at = NULL, due_on = coalesce(due, n.due_on) WHERE n.id = resumable_enrolment(who, agency, wanted) RETURNING n.id INTO known;
  IF NOT FOUND THEN
    INSERT INTO enrolment (person_id, agency_id, edition_id, source, round, due_on)
    SELECT who, agency, e.id, via, 1 + coalesce((SELECT max(n.round) FROM enrolment n JOIN completion c ON c.enrolment_id = n.id WHERE n.person_id = who AND n.agency_id = agency AND n.edition_id = e.id AND n.withdrawn_at IS NULL), 0), due
    FROM (SELECT d.id FROM edition d WHERE d.course_id = wanted AND d.published_at <= now() ORDER BY d.number DESC, d.revision DESC LIMIT 1) e
    RETURNING id INTO known;
  END IF;
  IF known IS NOT NULL THEN RETURN QUERY SELECT known, true; END IF;
END $$;

-- Enrols the asker, for the agency they act for.
CREATE OR REPLACE FUNCTION enrol_myself(wanted uuid) RETURNS TABLE (enrolment_id uuid, is_new boolean) LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT b.* FROM begin_enrolment(actor_person(), actor_agency(), wanted, 'self', NULL) b WHERE actor_kind() = 'person' $$;

-- As before; who asked as a member is taken in as one, while they are.
CREATE OR REPLACE FUNCTION answer_entry_request(wanted uuid, decision text, words text) RETURNS TABLE (person_id uuid, course_id uuid, enrolment_id uuid) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE asked entry_request; made uuid;
BEGIN
  UPDATE entry_request r SET outcome = decision, answer = words, answered_by = actor_person(), answered_at = now()
    WHERE r.id = wanted AND r.outcome IS NULL AND actor_kind() = 'person' AND r.owner_agency_id = actor_agency() AND actor_holds('instructor,course-manager')
      AND NOT has_left(r.person_id, r.agency_id) RETURNING r.* INTO asked;
  IF NOT FOUND THEN RETURN; END IF;
  IF decision = 'approved' THEN
    SELECT b.enrolment_id INTO made FROM (SELECT CASE WHEN takes_part(p.id, asked.agency_id) THEN asked.agency_id ELSE p.agency_id END AS agency FROM person p WHERE p.id = asked.person_id) h,
      begin_enrolment(asked.person_id, h.agency, asked.course_id, 'request', NULL) b;
  END IF;
  RETURN QUERY SELECT asked.person_id, asked.course_id, made;
END $$;

CREATE OR REPLACE FUNCTION entry_requests(wanted uuid) RETURNS TABLE (id uuid, family_name text, given_name text, family_name_ja text, given_name_ja text, agency_en text, agency_ja text, reason text, recorded_at timestamptz, outcome text, answer text, answered_at timestamptz, lacking jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT r.id, p.family_name, p.given_name, p.family_name_ja, p.given_name_ja, a.name_en, a.name_ja, r.reason, r.recorded_at, r.outcome, r.answer, r.answered_at,
    coalesce((SELECT jsonb_agg(jsonb_build_object('en', n.title_en, 'ja', n.title_ja)) FROM needs_of(r.person_id, r.course_id) n WHERE r.outcome IS NULL AND NOT n.is_met), '[]')
  FROM entry_request r JOIN person p ON p.id = r.person_id JOIN agency a ON a.id = r.agency_id
  WHERE r.course_id = wanted AND r.owner_agency_id = actor_agency() AND actor_holds('instructor,course-manager') AND NOT has_left(r.person_id, r.agency_id)
  ORDER BY r.outcome IS NOT NULL, CASE WHEN r.outcome IS NULL THEN r.id END, r.answered_at DESC LIMIT 200 $$;

CREATE OR REPLACE FUNCTION enrol_by_rule(wanted_posting uuid, who uuid, wanted uuid, due date) RETURNS TABLE (enrolment_id uuid, is_new boolean) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE made uuid; fresh boolean; agency uuid;
BEGIN
  SELECT n.agency_id INTO agency FROM nomination n JOIN posting p ON p.id = n.posting_id
  WHERE p.id = wanted_posting AND n.person_id = who AND n.withdrawn_at IS NULL AND (is_system() OR (actor_kind() = 'person' AND p.agency_id = actor_agency() AND actor_holds('desk-officer')))
    AND coalesce((SELECT r.is_on FROM posting_rule r WHERE r.posting_id = wanted_posting ORDER BY r.version DESC LIMIT 1), false);
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(who::text || wanted::text, 58));
  IF EXISTS (SELECT 1 FROM posting_enrolment x WHERE x.posting_id = wanted_posting AND x.person_id = who AND x.course_id = wanted) THEN RETURN; END IF;
  SELECT b.enrolment_id, b.is_new INTO made, fresh FROM person h, begin_enrolment(who, h.agency_id, wanted, 'rule', due) b WHERE h.id = who;
  IF made IS NULL THEN RETURN; END IF;
  INSERT INTO posting_enrolment (posting_id, person_id, course_id, agency_id, enrolment_id) VALUES (wanted_posting, who, wanted, agency, made);
  RETURN QUERY SELECT made, fresh;
END $$;

-- As before, of the asker's people and its members, for the asker's agency: what they take for another is left as it is.
CREATE OR REPLACE FUNCTION enrol_people(wanted uuid, people uuid[], via text, due date) RETURNS TABLE (person_id uuid, enrolment_id uuid, is_new boolean) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
BEGIN
  IF NOT (actor_kind() = 'person' AND actor_holds('instructor,course-manager')
    AND EXISTS (SELECT 1 FROM edition e JOIN course c ON c.id = e.course_id WHERE e.id = wanted AND e.published_at IS NOT NULL AND c.agency_id = actor_agency())) THEN RETURN; END IF;
  RETURN QUERY
  WITH asked AS (SELECT p.id, actor_agency() AS agency_id FROM person p WHERE p.id = ANY (people) AND p.closed_at IS NULL AND (p.agency_id = actor_agency() OR p.id = ANY ((SELECT members_here())::uuid[]))),
    underway AS (SELECT DISTINCT ON (n.person_id) n.person_id, n.id FROM enrolment n JOIN edition f ON f.id = n.edition_id JOIN edition t ON t.course_id = f.course_id AND t.id = wanted
      WHERE n.person_id IN (SELECT id FROM asked) AND n.agency_id = actor_agency() AND n.withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = n.id) ORDER BY n.person_id, n.id DESC),
    left_before AS (SELECT a.id AS person_id, resumable_enrolment(a.id, a.agency_id, (SELECT t.course_id FROM edition t WHERE t.id = wanted)) AS id FROM asked a
      WHERE NOT EXISTS (SELECT 1 FROM underway u WHERE u.person_id = a.id) AND EXISTS (SELECT 1 FROM withdrawal w WHERE w.person_id = a.id)),
    resumed AS (UPDATE enrolment n SET withdrawn_at = NULL, due_on = coalesce(due, n.due_on) FROM left_before l WHERE n.id = l.id RETURNING n.person_id, n.id),
    rounds AS (SELECT a.id, a.agency_id, 1 + coalesce(max(n.round), 0) AS round FROM asked a
      LEFT JOIN enrolment n ON n.person_id = a.id AND n.agency_id = a.agency_id AND n.edition_id = wanted AND n.withdrawn_at IS NULL
      WHERE NOT EXISTS (SELECT 1 FROM underway u WHERE u.person_id = a.id) AND NOT EXISTS (SELECT 1 FROM left_before l WHERE l.person_id = a.id AND l.id IS NOT NULL) GROUP BY a.id, a.agency_id),
    added AS (INSERT INTO enrolment (person_id, agency_id, edition_id, source, round, due_on) SELECT r.id, r.agency_id, wanted, via, r.round, due FROM rounds r
      ON CONFLICT (person_id, agency_id, edition_id, round) WHERE withdrawn_at IS NULL DO NOTHING RETURNING person_id, id),
    dated AS (UPDATE enrolment n SET due_on = least(coalesce(n.due_on, due), due) FROM underway u WHERE n.id = u.id AND due IS NOT NULL AND (n.due_on IS NULL OR n.due_on > due) RETURNING n.id)
  SELECT added.person_id, added.id, true FROM added UNION ALL SELECT resumed.person_id, resumed.id, true FROM resumed UNION ALL SELECT underway.person_id, underway.id, false FROM underway;
END $$;
`

/** Which agencies' enrolments \`one\` and \`other\` of a person credit each other: the same, and homes they had after each other. */
const credits = (one: string, other: string): string =>
  `(${one}.agency_id = ${other}.agency_id OR NOT (as_member(${one}.person_id, ${one}.agency_id) OR as_member(${one}.person_id, ${other}.agency_id)))`
const isSame = `(b.home_course, b.home_lesson) = (h.home_course, h.home_lesson) AND (b.home_edition = h.home_edition OR b.words = h.words)`

const crediting = `
-- As before, but not from one agency to another of which somebody is a member: neither sees what the other recorded.
CREATE OR REPLACE FUNCTION credit_completed_lessons() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM written p WHERE p.completed_at IS NOT NULL AND p.credited_from_id IS NULL) THEN RETURN NULL; END IF;
  INSERT INTO lesson_progress AS kept (enrolment_id, lesson_key, person_id, agency_id, opened_at, completed_at, credited_from_id)
  SELECT n.id, b.lesson_key, n.person_id, n.agency_id, p.opened_at, p.completed_at, p.enrolment_id
  FROM written p JOIN enrolment f ON f.id = p.enrolment_id JOIN edition fe ON fe.id = f.edition_id
    JOIN edition_lesson h ON h.edition_id = f.edition_id AND h.lesson_key = p.lesson_key
    JOIN enrolment n ON n.person_id = p.person_id AND n.withdrawn_at IS NULL JOIN edition ne ON ne.id = n.edition_id AND ne.course_id <> fe.course_id
    JOIN edition_lesson b ON b.edition_id = n.edition_id AND ${isSame}
  WHERE p.completed_at IS NOT NULL AND p.credited_from_id IS NULL AND f.withdrawn_at IS NULL AND ${credits('n', 'f')}
    AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = n.id)
  ON CONFLICT (enrolment_id, lesson_key) DO UPDATE SET completed_at = excluded.completed_at, credited_from_id = excluded.credited_from_id WHERE kept.completed_at IS NULL;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION credit_begun_enrolments() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM (SELECT DISTINCT edition_id FROM begun) n JOIN edition ne ON ne.id = n.edition_id JOIN edition_lesson b ON b.edition_id = n.edition_id
    JOIN edition_lesson h ON ${isSame} JOIN edition he ON he.id = h.edition_id AND he.course_id <> ne.course_id) THEN RETURN NULL; END IF;
  INSERT INTO lesson_progress AS kept (enrolment_id, lesson_key, person_id, agency_id, opened_at, completed_at, credited_from_id)
  SELECT DISTINCT ON (n.id, b.lesson_key) n.id, b.lesson_key, n.person_id, n.agency_id, p.opened_at, p.completed_at, p.enrolment_id
  FROM begun n JOIN edition ne ON ne.id = n.edition_id
    JOIN enrolment f ON f.person_id = n.person_id AND f.withdrawn_at IS NULL JOIN edition fe ON fe.id = f.edition_id AND fe.course_id <> ne.course_id
    JOIN lesson_progress p ON p.enrolment_id = f.id AND p.completed_at IS NOT NULL AND p.credited_from_id IS NULL
    JOIN edition_lesson h ON h.edition_id = f.edition_id AND h.lesson_key = p.lesson_key
    JOIN edition_lesson b ON b.edition_id = n.edition_id AND ${isSame}
  WHERE n.withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = n.id) AND ${credits('n', 'f')}
    AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = f.id AND c.completed_on + make_interval(months => fe.validity_months) <= now())
  ORDER BY n.id, b.lesson_key, p.completed_at DESC
  ON CONFLICT (enrolment_id, lesson_key) DO UPDATE SET completed_at = excluded.completed_at, credited_from_id = excluded.credited_from_id WHERE kept.completed_at IS NULL;
  RETURN NULL;
END $$;

-- As before, by agency, and by its person only as whom they act now.
CREATE OR REPLACE FUNCTION move_enrolment(wanted uuid, into_edition uuid, kept text[]) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE old enrolment; made uuid;
BEGIN
  SELECT n.* INTO old FROM enrolment n JOIN edition f ON f.id = n.edition_id JOIN edition t ON t.id = into_edition AND t.course_id = f.course_id AND t.published_at IS NOT NULL
    AND (t.number, t.revision) > (f.number, f.revision) JOIN course c ON c.id = t.course_id
  WHERE n.id = wanted AND n.withdrawn_at IS NULL AND ((n.person_id = actor_person() AND (n.agency_id = learner_agency() OR began_at_former_home(n.agency_id)))
    OR (c.agency_id = actor_agency() AND actor_holds('course-manager'))) FOR UPDATE OF n;
  IF NOT FOUND OR EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = wanted) OR EXISTS (SELECT 1 FROM attempt a WHERE a.enrolment_id = wanted AND a.passed IS NULL)
    OR EXISTS (SELECT 1 FROM enrolment n WHERE n.person_id = old.person_id AND n.agency_id = old.agency_id AND n.edition_id = into_edition AND n.withdrawn_at IS NULL) THEN RETURN NULL; END IF;
  INSERT INTO enrolment (person_id, agency_id, edition_id, source, due_on, moved_from_id, enrolled_at) VALUES (old.person_id, old.agency_id, into_edition, old.source, old.due_on, old.id, now()) RETURNING id INTO made;
  INSERT INTO lesson_progress (enrolment_id, lesson_key, person_id, agency_id, opened_at, completed_at, answered, credited_from_id)
    SELECT made, p.lesson_key, p.person_id, p.agency_id, p.opened_at, p.completed_at, p.answered, p.credited_from_id FROM lesson_progress p WHERE p.enrolment_id = wanted AND p.lesson_key = ANY (kept)
    ON CONFLICT (enrolment_id, lesson_key) DO UPDATE SET opened_at = excluded.opened_at, completed_at = coalesce(excluded.completed_at, lesson_progress.completed_at), answered = excluded.answered,
      credited_from_id = CASE WHEN excluded.completed_at IS NULL THEN lesson_progress.credited_from_id ELSE excluded.credited_from_id END;
  UPDATE enrolment SET withdrawn_at = now() WHERE id = wanted;
  RETURN made;
END $$;
`

const reading = `
-- As before; a member who left is listed no longer, unless they completed it.
CREATE OR REPLACE FUNCTION class_for_guest(wanted uuid) RETURNS TABLE (class jsonb, members jsonb) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', k.id, 'name', k.name, 'dueOn', k.due_on, 'throughOn', g.through_on, 'course', jsonb_build_object('en', c.title_en, 'ja', c.title_ja), 'agency', jsonb_build_object('en', a.name_en, 'ja', a.name_ja)),
    coalesce((SELECT jsonb_agg(jsonb_build_object('familyName', p.family_name, 'givenName', p.given_name, 'familyNameJa', p.family_name_ja, 'givenNameJa', p.given_name_ja, 'completedOn', d.completed_on,
        'withdrawn', n.withdrawn_at IS NOT NULL AND d.id IS NULL, 'lessonsCompleted', (SELECT count(*) FROM lesson_progress l WHERE l.enrolment_id = n.id AND l.completed_at IS NOT NULL)) ORDER BY p.family_name, p.given_name, p.id)
      FROM class_member m JOIN person p ON p.id = m.person_id JOIN LATERAL (SELECT o.* FROM enrolment o WHERE o.id = m.enrolment_id OR o.moved_from_id = m.enrolment_id ORDER BY o.id DESC LIMIT 1) n ON true
        LEFT JOIN completion d ON d.enrolment_id = n.id WHERE m.class_id = k.id AND (d.id IS NOT NULL OR NOT has_left(m.person_id, m.agency_id))), '[]')
  FROM class k JOIN course c ON c.id = k.course_id JOIN agency a ON a.id = k.agency_id JOIN membership g ON g.class_id = k.id AND g.person_id = actor_person() AND membership_holds(g)
  WHERE k.id = wanted AND k.agency_id = actor_agency() AND actor_kind() = 'person' $$;

-- People of the asker's agency who are members elsewhere: what they completed there counts, and no row of the agency holds it.
CREATE VIEW population.member_elsewhere AS SELECT m.person_id, p.agency_id FROM membership m JOIN person p ON p.id = m.person_id AND p.agency_id <> m.agency_id
  WHERE p.agency_id = (SELECT actor_agency()) AND (SELECT judges_populations()) AND m.class_id IS NULL AND m.course_id IS NULL;
GRANT SELECT ON population.member_elsewhere TO muster_app;
`

const ofAccounts = (alias: string): string => `WHERE ${alias}.person_id = ANY (accounts_of(o.id))`
const withoutMembers = (joined: string, alias: string): [string, string] => [
  `${joined} ${ofAccounts(alias)}`,
  `${joined} ${ofAccounts(alias)} AND NOT as_member(${alias}.person_id, ${alias}.agency_id)`,
]

/**
 * Functions of which a part changes, as they stand: a programme begun as a member is completed while the membership holds; an
 * opened file is without what other agencies recorded of their member; a transfer leaves what somebody has as a member at the
 * new home already, since an enrolment is one for each agency.
 */
const changed: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'complete_programmes(uuid)',
    [
      [
        'WHERE n.person_id = who AND n.withdrawn_at IS NULL',
        'WHERE n.person_id = who AND n.withdrawn_at IS NULL AND NOT has_left(n.person_id, n.agency_id)',
      ],
      ['AND b.edition_id = n.edition_id', 'AND b.agency_id = n.agency_id AND b.edition_id = n.edition_id'],
    ],
  ],
  [
    'opened_file(uuid)',
    [
      withoutMembers('JOIN course c ON c.id = e.course_id', 'n'),
      withoutMembers('JOIN course c ON c.id = e.course_id', 't'),
      withoutMembers('JOIN issuer i ON i.id = t.issuer_id', 't'),
    ],
  ],
  [
    'carry_out_transfer(uuid)',
    [
      [
        'AND NOT EXISTS (SELECT FROM completion c WHERE c.enrolment_id = n.id) RETURNING n.id',
        `AND NOT EXISTS (SELECT FROM completion c WHERE c.enrolment_id = n.id)
      AND NOT EXISTS (SELECT FROM enrolment o WHERE o.person_id = n.person_id AND o.agency_id = t.agency_id AND o.edition_id = n.edition_id AND o.withdrawn_at IS NULL) RETURNING n.id`,
      ],
      [
        'UPDATE entry_request SET agency_id = t.agency_id WHERE person_id = who.id AND agency_id = t.from_agency_id AND outcome IS NULL;',
        `UPDATE entry_request r SET agency_id = t.agency_id WHERE r.person_id = who.id AND r.agency_id = t.from_agency_id AND r.outcome IS NULL
    AND NOT EXISTS (SELECT FROM entry_request o WHERE o.person_id = r.person_id AND o.agency_id = t.agency_id AND o.course_id = r.course_id AND o.outcome IS NULL);`,
      ],
    ],
  ],
]

const granted = [
  'members_here()',
  'members_gone()',
  'learner_agency()',
  'began_at_former_home(uuid)',
  'addressees_of(uuid[], uuid)',
]
const internal = ['begin_enrolment(uuid, uuid, uuid, text, date)', 'resumable_enrolment(uuid, uuid, uuid)']

/** Rows of the actor's own, taken as whom they act now. */
const mine = `${own} AND (agency_id = (SELECT learner_agency()) OR began_at_former_home(agency_id))`
/** Of a row of \`table\` that its enrolment is of the same person and agency. */
const followsEnrolment = (table: string): string =>
  `EXISTS (SELECT 1 FROM enrolment n WHERE n.id = ${table}.enrolment_id AND n.person_id = ${table}.person_id AND n.agency_id = ${table}.agency_id)`

/** People at home elsewhere learn, sit tests and are certified as members, for the agency they are members of. */
export class MembersLearn1795392000150 implements MigrationInterface {
  name = 'MembersLearn1795392000150'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of columns) await runner.query(statement)
    for (const part of [belonging, learning, entering, crediting, reading]) await runner.query(part)
    for (const [name, parts] of changed) await rewrite(runner, name, parts)
    for (const name of [...internal, ...granted]) await runner.query(`REVOKE ALL ON FUNCTION ${name} FROM PUBLIC`)
    for (const name of granted) await runner.query(`GRANT EXECUTE ON FUNCTION ${name} TO muster_app`)
    for (const table of ['lesson_progress', 'attempt', 'completion'])
      await runner.query(
        `ALTER POLICY ${table}_insert ON "${table}" WITH CHECK (${mine} AND ${followsEnrolment(table)})`,
      )
    for (const table of ['answer', 'certificate'])
      await runner.query(`ALTER POLICY ${table}_insert ON "${table}" WITH CHECK (${mine})`)
    for (const table of ['enrolment', 'lesson_progress', 'attempt', 'answer'])
      await runner.query(`ALTER POLICY ${table}_update ON "${table}" USING (${mine}) WITH CHECK (${mine})`)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
