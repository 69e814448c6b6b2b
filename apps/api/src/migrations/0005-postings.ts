import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, signedIn, staffOf } from './fence.ts'

/** Generated from the entities. */
const schema = [
  `CREATE TABLE "field_of_work" ("vocabulary" integer NOT NULL, "key" text NOT NULL, "position" smallint NOT NULL, "title_en" text NOT NULL, "title_ja" text NOT NULL, "applies_from" date NOT NULL, "source_mark" text NOT NULL, CONSTRAINT "PK_696f8f42f7ce4acbcf4df965312" PRIMARY KEY ("vocabulary", "key"))`,
  `CREATE TABLE "job" ("key" text NOT NULL, "name_en" text NOT NULL, "name_ja" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_525af979730d42a36a4c0e618ab" PRIMARY KEY ("key"))`,
  `CREATE TABLE "mission" ("key" text NOT NULL, "name_en" text NOT NULL, "name_ja" text NOT NULL, "keeper_id" uuid, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_66c2350bdb00ef9859957c17361" PRIMARY KEY ("key"))`,
  `CREATE TABLE "nomination_step" ("id" uuid NOT NULL DEFAULT uuidv7(), "nomination_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "reason" text NOT NULL DEFAULT '', "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "nomination_step_once" UNIQUE ("nomination_id", "kind"), CONSTRAINT "nomination_step_kind" CHECK ("kind" IN ('accepted', 'declined', 'withdrawn')), CONSTRAINT "PK_a0eead1d51ca864b1aaa3b7a1de" PRIMARY KEY ("id"))`,
  `CREATE TABLE "outside_fact_closing" ("id" uuid NOT NULL DEFAULT uuidv7(), "fact_id" uuid NOT NULL, "right_fact_id" uuid, "reason" text NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "outside_fact_closing_once" UNIQUE ("fact_id"), CONSTRAINT "outside_fact_closing_reason" CHECK ("reason" <> ''), CONSTRAINT "PK_87db3ca4260b8dc9e19bf0018f4" PRIMARY KEY ("id"))`,
  `CREATE TABLE "outside_fact_kind" ("key" text NOT NULL, "title_en" text NOT NULL, "title_ja" text NOT NULL, "value_kind" text NOT NULL, "least" integer, "most" integer, "about" text NOT NULL, "source_mark" text NOT NULL, CONSTRAINT "outside_fact_kind_about" CHECK ("about" IN ('place', 'mission')), CONSTRAINT "outside_fact_kind_value" CHECK ("value_kind" IN ('whole-number', 'flag')), CONSTRAINT "PK_ec15ea3875f3ba206d94c26792a" PRIMARY KEY ("key"))`,
  `CREATE TABLE "overlap_answer" ("id" uuid NOT NULL DEFAULT uuidv7(), "nomination_id" uuid NOT NULL, "other_nomination_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "from_on" date NOT NULL, "through_on" date NOT NULL, "reason" text NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "overlap_answer_reason" CHECK ("reason" <> ''), CONSTRAINT "overlap_answer_pair" CHECK ("nomination_id" < "other_nomination_id"), CONSTRAINT "PK_60d5d5f90491f42a6830baeefa7" PRIMARY KEY ("id"))`,
  `CREATE INDEX "overlap_answer_of" ON "overlap_answer"  ("nomination_id", "other_nomination_id")`,
  `CREATE TABLE "posting_change" ("id" uuid NOT NULL DEFAULT uuidv7(), "posting_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "number" integer NOT NULL, "kind" text NOT NULL, "before" jsonb NOT NULL, "after" jsonb NOT NULL, "reason" text NOT NULL, "recorded_by" uuid, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "posting_change_number" UNIQUE ("posting_id", "number"), CONSTRAINT "posting_change_reason" CHECK ("reason" <> ''), CONSTRAINT "posting_change_kind" CHECK ("kind" IN ('dates', 'extension', 'reassignment', 'cancellation')), CONSTRAINT "PK_98a5b027355dff60a782e6f38ca" PRIMARY KEY ("id"))`,
  `ALTER TABLE "duty_station" ADD "keeper_id" uuid`,
  `ALTER TABLE "duty_station" ADD "version" integer NOT NULL DEFAULT '0'`,
  `ALTER TABLE "posting" ADD "mission_key" text`,
  `ALTER TABLE "posting" ADD "field_vocabulary" integer NOT NULL DEFAULT '1'`,
  `ALTER TABLE "posting" ADD "role" text NOT NULL DEFAULT ''`,
  `ALTER TABLE "posting" ADD "traits" jsonb NOT NULL DEFAULT '{}'`,
  `ALTER TABLE "posting" ADD "is_standby" boolean NOT NULL DEFAULT false`,
  `ALTER TABLE "posting" ADD "departure_zone" text NOT NULL DEFAULT 'Asia/Tokyo'`,
  `ALTER TABLE "posting" ADD "departs_time" TIME`,
  `ALTER TABLE "posting" ADD "arrives_time" TIME`,
  `ALTER TABLE "posting" ADD "created_by" uuid`,
  `ALTER TABLE "posting" ADD "changes" integer NOT NULL DEFAULT '0'`,
  `ALTER TABLE "posting" ADD "cancelled_at" TIMESTAMP WITH TIME ZONE`,
  `ALTER TABLE "nomination" ADD "nominated_by" uuid`,
  `ALTER TABLE "nomination" ADD "accepted_at" TIMESTAMP WITH TIME ZONE`,
  `ALTER TABLE "nomination" ADD "declined_at" TIMESTAMP WITH TIME ZONE`,
  `ALTER TABLE "outside_fact" ADD "recorded_by" uuid`,
  `ALTER TABLE "outside_fact" ADD "recorder_id" uuid`,
  `ALTER TABLE "outside_fact" ADD "closed_at" TIMESTAMP WITH TIME ZONE`,
  `ALTER TABLE "posting" ADD CONSTRAINT "posting_traits" CHECK (jsonb_typeof("traits") = 'object')`,
  `ALTER TABLE "duty_station" ADD CONSTRAINT "FK_6a150c25c23c624ee46de7b8e03" FOREIGN KEY ("keeper_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "mission" ADD CONSTRAINT "FK_06d4de5cceeaca29558ba12579c" FOREIGN KEY ("keeper_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "posting" ADD CONSTRAINT "FK_fe231fdb002c90d04de011a8fe9" FOREIGN KEY ("mission_key") REFERENCES "mission"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "posting" ADD CONSTRAINT "FK_781c352a0da1df28106b74ae875" FOREIGN KEY ("created_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "nomination" ADD CONSTRAINT "FK_ba11d921e7f2893005c68391916" FOREIGN KEY ("nominated_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "nomination_step" ADD CONSTRAINT "FK_e5006f69bb708c4bd504486f53e" FOREIGN KEY ("nomination_id") REFERENCES "nomination"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "nomination_step" ADD CONSTRAINT "FK_b207861a66a4fcc8e21a2393d7b" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "nomination_step" ADD CONSTRAINT "FK_443e6e0341bb7c1cd4ae16a9944" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "nomination_step" ADD CONSTRAINT "FK_f64989e627cde433d453b582d65" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "outside_fact" ADD CONSTRAINT "FK_558ad3817c02077560b01493284" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "outside_fact" ADD CONSTRAINT "FK_2b88aff8ca0b77e7a8877208223" FOREIGN KEY ("recorder_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "outside_fact_closing" ADD CONSTRAINT "FK_fcc6d393a57fe1bb1bc1b914fe1" FOREIGN KEY ("fact_id") REFERENCES "outside_fact"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "outside_fact_closing" ADD CONSTRAINT "FK_0b38f2e9238e21908479a2f7530" FOREIGN KEY ("right_fact_id") REFERENCES "outside_fact"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "outside_fact_closing" ADD CONSTRAINT "FK_49e8a22df2a214645baf5cf2bf7" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "overlap_answer" ADD CONSTRAINT "FK_97bfb5de9f6d5e61f6ce1c81397" FOREIGN KEY ("nomination_id") REFERENCES "nomination"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "overlap_answer" ADD CONSTRAINT "FK_52292dcd8f709e195c9a963273f" FOREIGN KEY ("other_nomination_id") REFERENCES "nomination"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "overlap_answer" ADD CONSTRAINT "FK_68ad84bf00df471023b4604a89c" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "overlap_answer" ADD CONSTRAINT "FK_8f1aab92d1efdfe6abeb99f068d" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "overlap_answer" ADD CONSTRAINT "FK_797cf34d7be56bedf29c6531f46" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "posting_change" ADD CONSTRAINT "FK_dae78e025f5cfadf40f428bf142" FOREIGN KEY ("posting_id") REFERENCES "posting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "posting_change" ADD CONSTRAINT "FK_d28d32ed27cd8af637bb726dc1c" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "posting_change" ADD CONSTRAINT "FK_3e7f23dc17a24516258af7970cf" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

/** The vocabulary that item 124 of the Action Plan names, and what can be known about the outside world. */
const vocabulary = [
  `INSERT INTO field_of_work (vocabulary, position, key, title_en, title_ja, applies_from, source_mark)
   SELECT 1, position, key, en, ja, '2004-04-23', '[S1]' FROM (VALUES
    (1, 'peacekeeping', 'Peacekeeping', '平和維持活動'),
    (2, 'refugees-and-displaced-people', 'Refugees and displaced people', '難民・国内避難民支援'),
    (3, 'life-saving', 'Life-saving', '人命救助'),
    (4, 'food', 'Food', '食料支援'),
    (5, 'medical-and-education', 'Medicine and education', '医療・教育'),
    (6, 'mine-clearance', 'Mine clearance', '地雷除去'),
    (7, 'mine-victim-support', 'Support for mine victims', '地雷被災者支援'),
    (8, 'ddr', 'Disarmament, demobilisation, reintegration', '武装解除・動員解除・社会復帰（DDR）'),
    (9, 'infrastructure', 'Infrastructure', 'インフラ整備'),
    (10, 'socio-economic-foundations', 'Socio-economic foundations', '社会・経済基盤整備'),
    (11, 'elections', 'Elections', '選挙'),
    (12, 'human-rights', 'Human rights', '人権'),
    (13, 'gender', 'Gender', 'ジェンダー'),
    (14, 'governance', 'Democratisation, administration, law and policing', '民主化・行政・法執行・法制度')
   ) AS f (position, key, en, ja)`,
  `INSERT INTO outside_fact_kind (key, title_en, title_ja, value_kind, least, most, about, source_mark) VALUES
    ('danger-level', 'Danger level', '危険情報レベル', 'whole-number', 0, 4, 'place', '[S40]'),
    ('duty-station-listed', 'Duty station listed for field security training', '安全研修の対象任地', 'flag', NULL, NULL, 'place', '[own knowledge]'),
    ('mission-armed', 'Mission is armed', '武装ミッション', 'flag', NULL, NULL, 'mission', '[S35]')`,
  // Who was nominated before answers were kept went along.
  `UPDATE nomination SET accepted_at = recorded_at WHERE withdrawn_at IS NULL`,
]

/** A later row moves what it is about: the API's role itself cannot change postings, nominations or outside facts. */
const carryOver = `
CREATE FUNCTION apply_posting_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE posting p SET changes = NEW.number,
    departs_on = coalesce((NEW.after ->> 'departsOn')::date, p.departs_on),
    arrives_on = coalesce((NEW.after ->> 'arrivesOn')::date, p.arrives_on),
    returns_on = coalesce((NEW.after ->> 'returnsOn')::date, p.returns_on),
    departs_time = CASE WHEN NEW.after ? 'departsTime' THEN (NEW.after ->> 'departsTime')::time ELSE p.departs_time END,
    arrives_time = CASE WHEN NEW.after ? 'arrivesTime' THEN (NEW.after ->> 'arrivesTime')::time ELSE p.arrives_time END,
    duty_station_key = coalesce(NEW.after ->> 'station', p.duty_station_key),
    mission_key = CASE WHEN NEW.after ? 'mission' THEN NEW.after ->> 'mission' ELSE p.mission_key END,
    job = coalesce(NEW.after ->> 'job', p.job),
    role = coalesce(NEW.after ->> 'role', p.role),
    traits = coalesce(NEW.after -> 'traits', p.traits),
    cancelled_at = CASE WHEN NEW.kind = 'cancellation' THEN NEW.recorded_at END
    WHERE p.id = NEW.posting_id AND p.changes = NEW.number - 1 AND p.cancelled_at IS NULL;
  IF NOT FOUND THEN RAISE EXCEPTION 'posting % is not in the state that change % was made from', NEW.posting_id, NEW.number; END IF;
  IF NEW.kind = 'cancellation' THEN
    UPDATE nomination SET withdrawn_at = NEW.recorded_at WHERE posting_id = NEW.posting_id AND withdrawn_at IS NULL;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER posting_change_applies AFTER INSERT ON posting_change FOR EACH ROW EXECUTE FUNCTION apply_posting_change();

CREATE FUNCTION apply_nomination_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE nomination n SET
    accepted_at = CASE WHEN NEW.kind = 'accepted' THEN NEW.recorded_at ELSE n.accepted_at END,
    declined_at = CASE WHEN NEW.kind = 'declined' THEN NEW.recorded_at END,
    withdrawn_at = CASE WHEN NEW.kind IN ('declined', 'withdrawn') THEN NEW.recorded_at END
    WHERE n.id = NEW.nomination_id AND n.withdrawn_at IS NULL;
  IF NOT FOUND THEN RAISE EXCEPTION 'nomination % is closed', NEW.nomination_id; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER nomination_step_applies AFTER INSERT ON nomination_step FOR EACH ROW EXECUTE FUNCTION apply_nomination_step();

CREATE FUNCTION apply_outside_fact_closing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN UPDATE outside_fact SET closed_at = NEW.recorded_at WHERE id = NEW.fact_id AND closed_at IS NULL; RETURN NULL; END $$;
CREATE TRIGGER outside_fact_closing_applies AFTER INSERT ON outside_fact_closing FOR EACH ROW EXECUTE FUNCTION apply_outside_fact_closing();

-- A posting says something about those nominated for it, and about nobody else: their facts are counted, not the world's.
CREATE FUNCTION count_posting() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE person SET facts_stamp = facts_stamp + 1 WHERE id IN (
    SELECT p.id FROM person p JOIN nomination n ON n.person_id = p.id AND n.posting_id = NEW.id AND n.withdrawn_at IS NULL ORDER BY p.id FOR UPDATE OF p);
  RETURN NULL;
END $$;
DROP TRIGGER posting_counts ON posting;
CREATE TRIGGER posting_counts AFTER UPDATE ON posting FOR EACH ROW EXECUTE FUNCTION count_posting();
`

const officer = staffOf('desk-officer')
const readers = staffOf('desk-officer,verifier,auditor')
const isOfficer = `(SELECT actor_holds('desk-officer'))`
const byActor = 'recorded_by = (SELECT actor_person())'
const itsNomination = (table: string): string =>
  `EXISTS (SELECT 1 FROM nomination n WHERE n.id = ${table}.nomination_id AND n.person_id = ${table}.person_id AND n.agency_id = ${table}.agency_id)`
// What is known of the outside world counts for everybody: government agencies record it.
const ofGovernment = `EXISTS (SELECT 1 FROM agency a WHERE a.id = (SELECT actor_agency()) AND a.kind = 'government')`

/** Missions, changes of postings, answers to nominations, and outside facts with their history. */
export class Postings1795392000005 implements MigrationInterface {
  name = 'Postings1795392000005'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...schema, ...vocabulary]) await runner.query(statement)
    await runner.query(carryOver)
    await fence(runner, [
      { name: 'field_of_work', select: signedIn },
      { name: 'outside_fact_kind', select: signedIn },
      { name: 'job', select: signedIn, insert: isOfficer },
      { name: 'mission', select: signedIn, insert: `${isOfficer} AND keeper_id = (SELECT actor_agency())` },
      {
        name: 'posting_change',
        select: `EXISTS (SELECT 1 FROM posting p WHERE p.id = posting_change.posting_id)`,
        insert: `${officer} AND ${byActor} AND EXISTS (SELECT 1 FROM posting p WHERE p.id = posting_change.posting_id AND p.agency_id = posting_change.agency_id)`,
      },
      {
        name: 'nomination_step',
        select: `${own} OR ${readers}`,
        insert: `${byActor} AND ${itsNomination('nomination_step')} AND CASE WHEN kind = 'withdrawn' THEN ${officer} ELSE ${own} END`,
      },
      {
        name: 'overlap_answer',
        select: readers,
        insert: `${officer} AND ${byActor} AND ${itsNomination('overlap_answer')}`,
      },
      {
        name: 'outside_fact_closing',
        select: signedIn,
        insert: `${isOfficer} AND ${byActor} AND EXISTS (SELECT 1 FROM outside_fact f WHERE f.id = outside_fact_closing.fact_id AND f.recorder_id = (SELECT actor_agency()))`,
      },
    ])
    for (const [table, command, condition] of added) {
      const check =
        command === 'UPDATE' ? `USING (${condition}) WITH CHECK (${condition})` : `WITH CHECK (${condition})`
      await runner.query(`GRANT ${command} ON ${table} TO muster_app`)
      await runner.query(
        `CREATE POLICY ${table}_${command.toLowerCase()} ON ${table} FOR ${command} TO muster_app ${check}`,
      )
    }
    await runner.query(
      `CREATE TRIGGER outside_fact_closing_counts AFTER INSERT ON outside_fact_closing FOR EACH STATEMENT EXECUTE FUNCTION count_world()`,
    )
    await runner.query(
      `CREATE TRIGGER mission_counts AFTER INSERT OR UPDATE ON mission FOR EACH STATEMENT EXECUTE FUNCTION count_world()`,
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}

/** What officers may now add to tables that could only be read. */
const added: readonly [table: string, command: 'INSERT' | 'UPDATE', condition: string][] = [
  ['duty_station', 'INSERT', `${isOfficer} AND keeper_id = (SELECT actor_agency())`],
  ['duty_station', 'UPDATE', `${isOfficer} AND keeper_id = (SELECT actor_agency())`],
  ['posting', 'INSERT', `${officer} AND created_by = (SELECT actor_person())`],
  [
    'nomination',
    'INSERT',
    `${officer} AND nominated_by = (SELECT actor_person()) AND person_id <> (SELECT actor_person())
     AND EXISTS (SELECT 1 FROM person t WHERE t.id = nomination.person_id AND t.agency_id = nomination.agency_id)
     AND EXISTS (SELECT 1 FROM posting p WHERE p.id = nomination.posting_id AND p.agency_id = nomination.agency_id)`,
  ],
  [
    'outside_fact',
    'INSERT',
    `${isOfficer} AND ${byActor} AND recorder_id = (SELECT actor_agency()) AND ${ofGovernment}`,
  ],
]
