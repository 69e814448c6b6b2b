import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, staffOf } from './fence.ts'

const tables = [
  'CREATE EXTENSION IF NOT EXISTS pg_trgm',
  `ALTER TABLE "person" ADD "family_name_kana" text NOT NULL DEFAULT ''`,
  `ALTER TABLE "person" ADD "given_name_kana" text NOT NULL DEFAULT ''`,
  `ALTER TABLE "person" ADD "name_order" text NOT NULL DEFAULT 'family-first'`,
  `ALTER TABLE "person" ADD "folded_names" text`,
  `ALTER TABLE "person" ADD CONSTRAINT "person_name_order" CHECK ("name_order" IN ('family-first', 'given-first'))`,
  `CREATE INDEX "person_to_fold" ON "person" ("agency_id", "id") WHERE folded_names IS NULL`,
  `CREATE INDEX person_folded_names ON person USING gin (folded_names gin_trgm_ops)`,
  `CREATE TABLE "person_former_name" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "family_name" text NOT NULL, "given_name" text NOT NULL, "family_name_ja" text NOT NULL, "given_name_ja" text NOT NULL, "family_name_kana" text NOT NULL, "given_name_kana" text NOT NULL, "passport_name" text NOT NULL, "reason" text NOT NULL DEFAULT '', "replaced_by" uuid, "replaced_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "person_former_name_pkey" PRIMARY KEY ("id"))`,
  `CREATE INDEX "person_former_name_of" ON "person_former_name" ("person_id", "id")`,
  `CREATE TABLE "person_alias" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "from_on" date, "through_on" date, "reason" text NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "ended_at" TIMESTAMP WITH TIME ZONE, "ended_by" uuid, "end_reason" text, CONSTRAINT "person_alias_kind" CHECK (kind IN ('earlier', 'spelling', 'script')), CONSTRAINT "person_alias_days" CHECK (from_on <= through_on), CONSTRAINT "person_alias_pkey" PRIMARY KEY ("id"))`,
  `CREATE INDEX "person_alias_of" ON "person_alias" ("person_id", "id")`,
  `CREATE TABLE "name_request" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "names" jsonb NOT NULL, "reason" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "outcome" text, "answer" text NOT NULL DEFAULT '', "decided_by" uuid, "decided_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "name_request_outcome" CHECK (outcome IN ('corrected', 'refused', 'withdrawn')), CONSTRAINT "name_request_pkey" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "name_request_open" ON "name_request" ("person_id") WHERE outcome IS NULL`,
  `CREATE INDEX "name_request_by_agency" ON "name_request" ("agency_id", "id")`,
  `ALTER TABLE "person_former_name" ADD CONSTRAINT "FK_1cda47c118016c9ef03656ea9d9" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "person_former_name" ADD CONSTRAINT "FK_2a89a5bf93648e5602cca8cb3cf" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "person_alias" ADD CONSTRAINT "FK_2a54055b3155a548526ae7d9c15" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "person_alias" ADD CONSTRAINT "FK_81a2ce4ce7002d2ee8f9dbc4924" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "name_request" ADD CONSTRAINT "FK_8b549282b26d5bb42358ce8ad4a" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "name_request" ADD CONSTRAINT "FK_a72b9c34557c2da701e20bb2b4c" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- Whoever changes a name, the one before stays: who changed it, when, and why, where they said so. A name that is emptied,
-- as erasing does, leaves none behind.
CREATE FUNCTION keep_former_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.folded_names IS NOT DISTINCT FROM OLD.folded_names THEN NEW.folded_names := NULL; END IF;
  IF NEW.passport_name <> '' AND OLD.passport_name <> '' THEN
    INSERT INTO person_former_name (person_id, agency_id, family_name, given_name, family_name_ja, given_name_ja, family_name_kana, given_name_kana, passport_name, reason, replaced_by)
    VALUES (OLD.id, OLD.agency_id, OLD.family_name, OLD.given_name, OLD.family_name_ja, OLD.given_name_ja, OLD.family_name_kana, OLD.given_name_kana, OLD.passport_name,
      coalesce(current_setting('muster.name_reason', true), ''), actor_person());
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER person_keeps_former_name BEFORE UPDATE OF family_name, given_name, family_name_ja, given_name_ja, family_name_kana, given_name_kana, passport_name ON person FOR EACH ROW
  WHEN ((OLD.family_name, OLD.given_name, OLD.family_name_ja, OLD.given_name_ja, OLD.family_name_kana, OLD.given_name_kana, OLD.passport_name)
    IS DISTINCT FROM (NEW.family_name, NEW.given_name, NEW.family_name_ja, NEW.given_name_ja, NEW.family_name_kana, NEW.given_name_kana, NEW.passport_name))
  EXECUTE FUNCTION keep_former_name();
-- An address is found by as well.
CREATE FUNCTION fold_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.folded_names IS NOT DISTINCT FROM OLD.folded_names THEN NEW.folded_names := NULL; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER person_email_is_folded BEFORE UPDATE OF email ON person FOR EACH ROW WHEN (OLD.email <> NEW.email) EXECUTE FUNCTION fold_anew();

-- The people of the asker's agency in whose names or address every word stands: folded, or as typed. The first word is the
-- one looked up. Who is not folded yet is found as typed.
CREATE FUNCTION people_found(folded text[], typed text[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT p.id FROM person p
  WHERE actor_holds('administrator') AND p.agency_id = actor_agency() AND (p.folded_names LIKE folded[1] OR p.folded_names LIKE typed[1])
    AND NOT EXISTS (SELECT FROM unnest(folded, typed) AS w (f, t) WHERE (p.folded_names LIKE w.f OR p.folded_names LIKE w.t) IS NOT TRUE)
  UNION ALL
  SELECT p.id FROM person p
  WHERE actor_holds('administrator') AND p.agency_id = actor_agency() AND p.folded_names IS NULL
    AND lower(concat_ws(' ', p.family_name, p.given_name, p.family_name_ja, p.given_name_ja, p.family_name_kana, p.given_name_kana, p.passport_name, p.email)) LIKE ALL (typed)
$$;
`

/** Names with reading and order, their history, aliases, requests to correct them, and what they are found by. */
export class Names1795392000083 implements MigrationInterface {
  name = 'Names1795392000083'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    const read = `${own} OR ${staffOf('administrator,auditor')}`
    await fence(runner, [
      { name: 'person_former_name', select: read },
      {
        name: 'person_alias',
        select: read,
        insert: `${staffOf('administrator')} AND recorded_by = (SELECT actor_person())`,
      },
      { name: 'name_request', select: read, insert: `${own} AND agency_id = (SELECT actor_agency())` },
    ])
    await runner.query('GRANT UPDATE (ended_at, ended_by, end_reason) ON person_alias TO muster_app')
    await runner.query(
      `CREATE POLICY person_alias_update ON person_alias FOR UPDATE TO muster_app USING (${staffOf('administrator')}) WITH CHECK (ended_by = (SELECT actor_person()))`,
    )
    await runner.query('GRANT UPDATE (outcome, answer, decided_by, decided_at) ON name_request TO muster_app')
    await runner.query(
      `CREATE POLICY name_request_update ON name_request FOR UPDATE TO muster_app USING (outcome IS NULL AND (${own} OR ${staffOf('administrator')}))
         WITH CHECK (decided_by = (SELECT actor_person()) AND (outcome = 'withdrawn') = (${own}))`,
    )
    await runner.query(functions)
    await runner.query('REVOKE ALL ON FUNCTION people_found(text[], text[]) FROM PUBLIC')
    await runner.query('GRANT EXECUTE ON FUNCTION people_found(text[], text[]) TO muster_app')
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
