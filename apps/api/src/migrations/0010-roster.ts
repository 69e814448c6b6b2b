import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, staffOf } from './fence.ts'

const officers = 'desk-officer,verifier,auditor'

/** What consents decide: who of other agencies the actor's agency may see, and nothing of anybody else. */
const agreeing = `
-- Whether a person agrees on a day that a recipient sees their file for a purpose; the recipient null: who has no Muster.
CREATE FUNCTION agrees(person uuid, for_purpose text, recipient uuid, on_day date) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce((SELECT c.kind = 'given' AND c.through_on >= on_day FROM consent c
    WHERE c.person_id = person AND c.purpose = for_purpose AND c.recipient_agency_id IS NOT DISTINCT FROM recipient ORDER BY c.id DESC LIMIT 1), false) $$;
CREATE FUNCTION today_in_japan() RETURNS date LANGUAGE sql STABLE AS $$ SELECT (now() AT TIME ZONE 'Asia/Tokyo')::date $$;
CREATE FUNCTION reads_rosters() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT actor_kind() = 'person' AND actor_holds('${officers}') $$;

-- Everybody of other agencies who agrees on a day that the actor's agency sees them for a purpose.
CREATE FUNCTION agreeing_people(for_purpose text, on_day date) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT p.id FROM (SELECT DISTINCT ON (c.person_id) c.person_id, c.kind, c.through_on FROM consent c
      WHERE c.recipient_agency_id = actor_agency() AND c.purpose = for_purpose AND (SELECT reads_rosters()) ORDER BY c.person_id, c.id DESC) c
    JOIN person p ON p.id = c.person_id AND p.closed_at IS NULL AND p.agency_id <> actor_agency()
  WHERE c.kind = 'given' AND c.through_on >= on_day $$;

-- Those of some people whom the actor's agency may see: its own, and of other agencies who agree.
CREATE FUNCTION roster_people(wanted uuid[], for_purpose text, on_day date)
  RETURNS TABLE (id uuid, agency_id uuid, family_name text, given_name text, family_name_ja text, given_name_ja text, agency_en text, agency_ja text, is_own boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT p.id, p.agency_id, p.family_name, p.given_name, p.family_name_ja, p.given_name_ja, a.name_en, a.name_ja, p.agency_id = actor_agency()
    FROM person p JOIN agency a ON a.id = p.agency_id
    WHERE p.id = ANY (wanted) AND (SELECT reads_rosters()) AND (p.agency_id = actor_agency() OR agrees(p.id, for_purpose, actor_agency(), on_day)) $$;

-- Everything recorded about them that a verdict rests on.
CREATE FUNCTION roster_facts(wanted uuid[], for_purpose text, on_day date) RETURNS TABLE (kind text, owner_id uuid, fact jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE people uuid[]; agencies uuid[];
BEGIN
  SELECT array_agg(r.id), array_agg(DISTINCT r.agency_id) INTO people, agencies FROM roster_people(wanted, for_purpose, on_day) r;
  RETURN QUERY SELECT 'completion', r.* FROM recorded_completions(people) r
    UNION ALL SELECT 'outside-certificate', r.* FROM recorded_outside_certificates(people) r
    UNION ALL SELECT 'person-fact', r.* FROM recorded_person_facts(people) r
    UNION ALL SELECT 'under-way', u.person_id, u.fact FROM courses_under_way(people) u
    UNION ALL SELECT 'waiver', r.* FROM recorded_waivers(people) r
    UNION ALL SELECT 'bar', r.* FROM recorded_bars(people) r
    UNION ALL SELECT 'agency-certificate', r.* FROM recorded_agency_certificates(agencies) r;
END $$;

-- Verified levels of language, the newest of each language, and the fields of work of records that stand.
CREATE FUNCTION recorded_languages(people uuid[], on_day date) RETURNS TABLE (person_id uuid, language text, level text) LANGUAGE sql STABLE AS $$
  SELECT DISTINCT ON (c.person_id, c.level ->> 'subject') c.person_id, c.level ->> 'subject', c.level ->> 'grade' FROM outside_certificate c
  WHERE c.person_id = ANY (people) AND c.level IS NOT NULL AND coalesce(c.expires_on, on_day) >= on_day
    AND (SELECT s.kind FROM outside_certificate_status s WHERE s.outside_certificate_id = c.id ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1) = 'verified'
  ORDER BY c.person_id, c.level ->> 'subject', c.completed_on DESC, c.id DESC $$;
CREATE FUNCTION recorded_fields(people uuid[]) RETURNS TABLE (person_id uuid, field text) LANGUAGE sql STABLE AS $$
  SELECT DISTINCT e.person_id, e.field FROM experience e
  WHERE e.person_id = ANY (people) AND NOT EXISTS (SELECT 1 FROM experience_status s WHERE s.experience_id = e.id AND s.kind = 'withdrawn') $$;
CREATE FUNCTION roster_traits(wanted uuid[], for_purpose text, on_day date) RETURNS TABLE (person_id uuid, languages jsonb, fields text[])
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE people uuid[];
BEGIN
  SELECT array_agg(r.id) INTO people FROM roster_people(wanted, for_purpose, on_day) r;
  RETURN QUERY SELECT p.id,
    coalesce((SELECT jsonb_agg(jsonb_build_object('language', l.language, 'level', l.level) ORDER BY l.language) FROM recorded_languages(ARRAY[p.id], on_day) l), '[]'),
    ARRAY(SELECT f.field FROM recorded_fields(ARRAY[p.id]) f ORDER BY 1)
  FROM unnest(people) AS p (id);
END $$;

-- Everybody the actor's agency may see who has a field of work and a level of a language; null: no matter.
CREATE FUNCTION roster_candidates(for_purpose text, on_day date, others_too boolean, wanted_field text, wanted_language text, wanted_levels text[]) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    WITH seen AS MATERIALIZED (
      SELECT p.id FROM person p WHERE p.agency_id = actor_agency() AND p.closed_at IS NULL AND (SELECT reads_rosters())
      UNION ALL SELECT o FROM agreeing_people(for_purpose, on_day) o WHERE others_too)
    SELECT s.id FROM seen s
    WHERE (wanted_field IS NULL OR EXISTS (SELECT 1 FROM experience e WHERE e.person_id = s.id AND e.field = wanted_field
        AND NOT EXISTS (SELECT 1 FROM experience_status x WHERE x.experience_id = e.id AND x.kind = 'withdrawn')))
      AND (wanted_language IS NULL OR EXISTS (SELECT 1 FROM outside_certificate c WHERE c.person_id = s.id AND c.level ->> 'subject' = wanted_language
        AND (wanted_levels IS NULL OR c.level ->> 'grade' = ANY (wanted_levels)) AND coalesce(c.expires_on, on_day) >= on_day
        AND (SELECT t.kind FROM outside_certificate_status t WHERE t.outside_certificate_id = c.id ORDER BY t.recorded_at DESC, t.id DESC LIMIT 1) = 'verified')) $$;
`

const lists = `
-- The saved lists the actor is on, with who received each.
CREATE FUNCTION lists_with_me() RETURNS TABLE (id uuid, agency_en text, agency_ja text, purpose text, reason text, recorded_at timestamptz, keep_through date, recalled_at timestamptz, recipients jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT l.id, a.name_en, a.name_ja, l.purpose, l.reason, l.recorded_at, l.keep_through,
      (SELECT m.recorded_at FROM saved_list_mark m WHERE m.list_id = l.id AND m.kind = 'recalled'),
      coalesce((SELECT jsonb_agg(jsonb_build_object('name', r.name, 'familyName', p.family_name, 'givenName', p.given_name, 'familyNameJa', p.family_name_ja, 'givenNameJa', p.given_name_ja,
          'agencyEn', b.name_en, 'agencyJa', b.name_ja, 'receivedAt', r.recorded_at) ORDER BY r.id)
        FROM saved_list_recipient r LEFT JOIN person p ON p.id = r.person_id LEFT JOIN agency b ON b.id = coalesce(r.recipient_agency_id, p.agency_id) WHERE r.list_id = l.id), '[]')
    FROM saved_list_person o JOIN saved_list l ON l.id = o.list_id JOIN agency a ON a.id = l.agency_id WHERE o.person_id = actor_person() ORDER BY l.id DESC $$;

-- Marks every list on which somebody withdrew what it rests on: the consent to its agency, or to somebody outside who received it.
CREATE FUNCTION mark_withdrawn_consents() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH marked AS (INSERT INTO saved_list_mark (list_id, agency_id, kind, place, consent_id)
    SELECT o.list_id, o.agency_id, 'consent-withdrawn', o.place, c.id
    FROM consent c JOIN saved_list_person o ON o.person_id = c.person_id AND o.purpose = c.purpose JOIN saved_list l ON l.id = o.list_id
    WHERE is_system() AND c.kind = 'withdrawn' AND c.recorded_at >= l.recorded_at
      AND ((c.recipient_agency_id = o.agency_id AND o.home_agency_id <> o.agency_id)
        OR EXISTS (SELECT 1 FROM saved_list_recipient r WHERE r.list_id = l.id AND r.email IS NOT NULL AND r.recipient_agency_id IS NOT DISTINCT FROM c.recipient_agency_id AND r.recorded_at <= c.recorded_at))
      AND NOT EXISTS (SELECT 1 FROM saved_list_mark m WHERE m.list_id = o.list_id AND m.place = o.place AND m.consent_id = c.id)
    ON CONFLICT DO NOTHING RETURNING 1)
  SELECT count(*)::int FROM marked $$;

-- Takes the people off lists whose last day has passed; what the list was, and who received it, stays.
CREATE FUNCTION end_saved_lists(on_day date) RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH ended AS (INSERT INTO saved_list_mark (list_id, agency_id, kind)
      SELECT l.id, l.agency_id, 'ended' FROM saved_list l WHERE is_system() AND l.keep_through < on_day AND NOT EXISTS (SELECT 1 FROM saved_list_mark m WHERE m.list_id = l.id AND m.kind = 'ended') RETURNING list_id),
    gone AS (DELETE FROM saved_list_person o USING ended e WHERE o.list_id = e.list_id)
  SELECT count(*)::int FROM ended $$;
`

/** Consents, experience, and lists of people as they were handed on. */
export class Roster1795392000010 implements MigrationInterface {
  name = 'Roster1795392000010'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement)
    await runner.query(agreeing)
    await fence(runner, [
      {
        name: 'consent',
        select: `${own} OR ${staffOf(officers)}`,
        insert: `${own} AND agency_id = (SELECT actor_agency())`,
      },
      {
        name: 'experience',
        select: `${own} OR ${staffOf(officers)}`,
        insert: `${own} AND agency_id = (SELECT actor_agency())`,
      },
      {
        name: 'experience_status',
        select: `${own} OR ${staffOf(officers)}`,
        insert: `recorded_by = (SELECT actor_person()) AND agency_id = (SELECT actor_agency()) AND ((kind = 'withdrawn' AND ${own}) OR (kind = 'verified' AND (SELECT actor_holds('verifier')) AND person_id <> (SELECT actor_person())))`,
      },
      {
        name: 'saved_list',
        select: staffOf(officers),
        insert: `${staffOf('desk-officer')} AND made_by = (SELECT actor_person())`,
      },
      {
        name: 'saved_list_person',
        select: `${staffOf(officers)} AND (home_agency_id = agency_id OR agrees(person_id, purpose, agency_id, today_in_japan()))`,
        insert: `${staffOf('desk-officer')} AND (home_agency_id = agency_id OR agrees(person_id, purpose, agency_id, today_in_japan()))`,
      },
      {
        name: 'saved_list_recipient',
        select: staffOf(officers),
        insert: `${staffOf('desk-officer')} AND shared_by = (SELECT actor_person())`,
      },
      {
        name: 'saved_list_mark',
        select: staffOf(officers),
        insert: `${staffOf('desk-officer')} AND kind = 'recalled' AND recorded_by = (SELECT actor_person())`,
      },
    ])
    await runner.query('GRANT UPDATE (told_at) ON saved_list_recipient, saved_list_mark TO muster_app')
    await runner.query(lists)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}

const tables: readonly string[] = [
  `CREATE TABLE "consent" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "purpose" text NOT NULL, "recipient_agency_id" uuid, "kind" text NOT NULL, "from_on" date NOT NULL, "through_on" date, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "consent_recipient" CHECK ("recipient_agency_id" IS DISTINCT FROM "agency_id"), CONSTRAINT "consent_dates" CHECK (("kind" = 'given') = ("through_on" IS NOT NULL) AND "from_on" <= coalesce("through_on", "from_on")), CONSTRAINT "PK_9115e8d6b082d4fc46d56134d29" PRIMARY KEY ("id"))`,
  `CREATE INDEX "consent_by_recipient" ON "consent" ("recipient_agency_id", "purpose", "person_id", "id")`,
  `CREATE INDEX "consent_by_person" ON "consent" ("person_id", "id")`,
  `CREATE TABLE "experience" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "field" text NOT NULL, "country" text NOT NULL, "organisation" text NOT NULL, "from_on" date NOT NULL, "through_on" date, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "experience_dates" CHECK ("from_on" <= coalesce("through_on", "from_on")), CONSTRAINT "PK_5e8d5a534100e1b17ee2efa429a" PRIMARY KEY ("id"))`,
  `CREATE INDEX "experience_by_field" ON "experience" ("field", "person_id")`,
  `CREATE INDEX "experience_by_person" ON "experience" ("person_id", "id")`,
  `CREATE TABLE "experience_status" ("id" uuid NOT NULL DEFAULT uuidv7(), "experience_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_7d4606408ec7df0119d8d4878ea" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "experience_status_once" ON "experience_status" ("experience_id", "kind")`,
  `CREATE TABLE "saved_list" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "name" text NOT NULL, "purpose" text NOT NULL, "reason" text NOT NULL, "query" jsonb NOT NULL, "rule" jsonb NOT NULL, "size" integer NOT NULL, "made_on" date NOT NULL, "keep_through" date NOT NULL, "made_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "saved_list_retention" CHECK ("made_on" <= "keep_through"), CONSTRAINT "PK_bf2d737f1c7bef9acf4671b2071" PRIMARY KEY ("id"))`,
  `CREATE INDEX "saved_list_by_agency" ON "saved_list" ("agency_id", "id")`,
  `CREATE TABLE "saved_list_mark" ("id" uuid NOT NULL DEFAULT uuidv7(), "list_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "place" integer NOT NULL DEFAULT '0', "reason" text, "consent_id" uuid, "recorded_by" uuid, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "told_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "saved_list_mark_of" CHECK (("kind" = 'consent-withdrawn') = ("place" > 0 AND "consent_id" IS NOT NULL)), CONSTRAINT "PK_14f72d58390aaf63f4a5ab4daec" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "saved_list_mark_of_consent" ON "saved_list_mark" ("list_id", "place", "consent_id") WHERE place > 0`,
  `CREATE UNIQUE INDEX "saved_list_mark_once" ON "saved_list_mark" ("list_id", "kind") WHERE place = 0`,
  `CREATE TABLE "saved_list_person" ("list_id" uuid NOT NULL, "place" integer NOT NULL, "agency_id" uuid NOT NULL, "person_id" uuid NOT NULL, "home_agency_id" uuid NOT NULL, "purpose" text NOT NULL, "content" jsonb NOT NULL, CONSTRAINT "PK_c8d599b68775ab0aeb1e24795c8" PRIMARY KEY ("list_id", "place"))`,
  `CREATE INDEX "saved_list_person_of" ON "saved_list_person" ("person_id", "list_id")`,
  `CREATE TABLE "saved_list_recipient" ("id" uuid NOT NULL DEFAULT uuidv7(), "list_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "person_id" uuid, "name" text NOT NULL DEFAULT '', "email" text, "recipient_agency_id" uuid, "shared_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "told_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "saved_list_recipient_is" CHECK (("person_id" IS NULL) = ("email" IS NOT NULL)), CONSTRAINT "PK_c8f2f3ba7d68f90527374ac61b8" PRIMARY KEY ("id"))`,
  `CREATE INDEX "saved_list_recipient_of" ON "saved_list_recipient" ("list_id", "id")`,
  `ALTER TABLE "consent" ADD CONSTRAINT "FK_89fd0f23d8b2bad031d9663173b" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "consent" ADD CONSTRAINT "FK_438a9d7aa01d168a1ce1db69223" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "consent" ADD CONSTRAINT "FK_9404dfb628954863fe27edddaca" FOREIGN KEY ("recipient_agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "experience" ADD CONSTRAINT "FK_a2903355779b830ed053079da1a" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "experience" ADD CONSTRAINT "FK_975de0bb224246391619f82015d" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "experience_status" ADD CONSTRAINT "FK_3f8f0d6e5d77f7af5db30c156a8" FOREIGN KEY ("experience_id") REFERENCES "experience"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "experience_status" ADD CONSTRAINT "FK_8328531f09d7793ba1871a00579" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "experience_status" ADD CONSTRAINT "FK_53db555936541b3148399052b8a" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "saved_list" ADD CONSTRAINT "FK_0ed7859c4675ac8f06cf2e2b2c4" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "saved_list" ADD CONSTRAINT "FK_9474a3ed865b28f86bb7c71c0eb" FOREIGN KEY ("made_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "saved_list_mark" ADD CONSTRAINT "FK_632428aacdd406dac0dc771b331" FOREIGN KEY ("list_id") REFERENCES "saved_list"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "saved_list_mark" ADD CONSTRAINT "FK_084b3d52cbd109385de7e2ae294" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "saved_list_person" ADD CONSTRAINT "FK_ff87e36c26c9664cae6962bfa72" FOREIGN KEY ("list_id") REFERENCES "saved_list"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "saved_list_person" ADD CONSTRAINT "FK_60ddf1a817a145d6ea3102f5a96" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "saved_list_person" ADD CONSTRAINT "FK_b4417b24d5c739a93c885867135" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "saved_list_person" ADD CONSTRAINT "FK_29bcfede73e5834d37322122f02" FOREIGN KEY ("home_agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "saved_list_recipient" ADD CONSTRAINT "FK_405de86ccd61792503ee7af905c" FOREIGN KEY ("list_id") REFERENCES "saved_list"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "saved_list_recipient" ADD CONSTRAINT "FK_50add907926e5eea9bae259162f" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "saved_list_recipient" ADD CONSTRAINT "FK_831a33cb7a699cc1471932bbd73" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "saved_list_recipient" ADD CONSTRAINT "FK_4e07b4c8a5f2b166e0af146bd10" FOREIGN KEY ("recipient_agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "saved_list_recipient" ADD CONSTRAINT "FK_10b08b6ab29e6e2233ace4e94e5" FOREIGN KEY ("shared_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]
