import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own } from './fence.ts'

const tables = [
  `CREATE TABLE "transfer" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "from_agency_id" uuid, "person_id" uuid, "email" text NOT NULL, "reason" text NOT NULL, "from_on" date NOT NULL, "asked_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "lapses_at" TIMESTAMP WITH TIME ZONE NOT NULL, "agreed_at" TIMESTAMP WITH TIME ZONE, "released_at" TIMESTAMP WITH TIME ZONE, "released_by" uuid, "ended_at" TIMESTAMP WITH TIME ZONE, "ended_by" uuid, "ended_cause" text, "took_effect_at" TIMESTAMP WITH TIME ZONE, "untold" text array NOT NULL DEFAULT '{}', CONSTRAINT "transfer_agreed" CHECK ("agreed_at" IS NULL OR ("person_id" IS NOT NULL AND "from_agency_id" IS NOT NULL AND "from_agency_id" <> "agency_id")), CONSTRAINT "transfer_effect" CHECK ("took_effect_at" IS NULL OR ("released_at" IS NOT NULL AND "ended_at" IS NULL)), CONSTRAINT "transfer_ended" CHECK (("ended_at" IS NULL) = ("ended_cause" IS NULL) AND "ended_cause" IN ('declined', 'refused', 'withdrawn', 'lapsed', 'void')), CONSTRAINT "transfer_reason" CHECK (char_length("reason") <= 500), CONSTRAINT "transfer_released" CHECK (("released_at" IS NULL) = ("released_by" IS NULL) AND ("released_at" IS NULL OR "agreed_at" IS NOT NULL) AND "released_by" <> "asked_by" AND "released_by" <> "person_id"), CONSTRAINT "PK_transfer" PRIMARY KEY ("id"))`,
  `CREATE INDEX "transfer_by_agency" ON "transfer" ("agency_id", "id")`,
  `CREATE INDEX "transfer_from_agency" ON "transfer" ("from_agency_id", "id")`,
  `CREATE INDEX "transfer_of" ON "transfer" ("person_id", "id")`,
  `CREATE UNIQUE INDEX "transfer_asked_once" ON "transfer" ("agency_id", "email") WHERE ended_at IS NULL AND took_effect_at IS NULL AND email <> ''`,
  `CREATE UNIQUE INDEX "transfer_agreed_once" ON "transfer" ("person_id") WHERE agreed_at IS NOT NULL AND ended_at IS NULL AND took_effect_at IS NULL`,
  `ALTER TABLE "transfer" ADD CONSTRAINT "FK_a479f0783dfc08ba73db6758d43" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "transfer" ADD CONSTRAINT "FK_f2d7767e3b57bd2e2ceda3d5c8e" FOREIGN KEY ("from_agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "transfer" ADD CONSTRAINT "FK_50d579505cc530c49e5bb9755b6" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "transfer" ADD CONSTRAINT "FK_17aea1371e95670a7c51e9ae0ce" FOREIGN KEY ("asked_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "transfer" ADD CONSTRAINT "FK_d77680a16d93e98e3df4b297344" FOREIGN KEY ("released_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- How a transfer stands; nobody has to mark it for it to lapse.
CREATE FUNCTION transfer_state(t transfer) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN t.took_effect_at IS NOT NULL THEN 'done' WHEN t.ended_cause IS NOT NULL THEN t.ended_cause
    WHEN t.released_at IS NOT NULL THEN 'ready' WHEN t.lapses_at <= now() THEN 'lapsed' WHEN t.agreed_at IS NOT NULL THEN 'agreed' ELSE 'asked' END $$;

-- Why somebody cannot leave an agency; null where they can.
CREATE FUNCTION leaving_hindered(person uuid, agency uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN EXISTS (SELECT FROM erasure e WHERE e.person_id = person AND e.ended_at IS NULL) THEN 'erasure-open'
    WHEN EXISTS (SELECT FROM role_grant g WHERE g.person_id = person AND g.agency_id = agency AND g.role = 'administrator' AND g.ended_at IS NULL)
      AND NOT EXISTS (SELECT FROM role_grant g JOIN person p ON p.id = g.person_id AND p.closed_at IS NULL AND p.agency_id = agency
        WHERE g.person_id <> person AND g.agency_id = agency AND g.role = 'administrator' AND g.ended_at IS NULL) THEN 'last-administrator' END $$;

-- Transfers as the person, the agency that asked and the agency that is asked may see them. Who asked learns whether there is
-- such an account when the person agrees, and not before; the agency they leave learns of it then as well.
CREATE FUNCTION transfers_seen() RETURNS TABLE (id uuid, is_mine boolean, is_asking boolean, is_leaving boolean, person_id uuid, asked_by uuid, email text, person jsonb, home jsonb, receiving jsonb, reason text, from_on date, asked_at timestamptz,
    asker jsonb, lapses_at timestamptz, agreed_at timestamptz, released_at timestamptz, ended_at timestamptz, took_effect_at timestamptz, state text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT t.id, s.mine, s.asking, s.leaving, CASE WHEN s.mine OR t.agreed_at IS NOT NULL THEN t.person_id END, t.asked_by, t.email,
    CASE WHEN s.mine OR t.agreed_at IS NOT NULL THEN jsonb_build_object('familyName', p.family_name, 'givenName', p.given_name, 'familyNameJa', p.family_name_ja, 'givenNameJa', p.given_name_ja) END,
    CASE WHEN s.mine OR t.agreed_at IS NOT NULL THEN jsonb_build_object('en', f.name_en, 'ja', f.name_ja) END, jsonb_build_object('en', a.name_en, 'ja', a.name_ja), t.reason, t.from_on, t.recorded_at,
    jsonb_build_object('familyName', b.family_name, 'givenName', b.given_name, 'familyNameJa', b.family_name_ja, 'givenNameJa', b.given_name_ja), t.lapses_at, t.agreed_at, t.released_at,
    CASE WHEN transfer_state(t) = 'lapsed' THEN coalesce(t.ended_at, t.lapses_at) ELSE t.ended_at END, t.took_effect_at, transfer_state(t)
  FROM transfer t CROSS JOIN LATERAL (SELECT coalesce(t.person_id = actor_person(), false) AS mine, t.agency_id = actor_agency() AND actor_holds('administrator,auditor') AS asking,
      coalesce(t.from_agency_id = actor_agency(), false) AND actor_holds('administrator,auditor') AND t.agreed_at IS NOT NULL AS leaving) s
    JOIN agency a ON a.id = t.agency_id JOIN person b ON b.id = t.asked_by LEFT JOIN person p ON p.id = t.person_id LEFT JOIN agency f ON f.id = coalesce(t.from_agency_id, p.agency_id)
  WHERE actor_kind() = 'person' AND (s.mine OR s.asking OR s.leaving) $$;

-- Keeps that the actor's agency asks for whoever has an address, whether or not there is one. Null where it asks for them already.
CREATE FUNCTION ask_for_transfer(address text, why text, day date) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE made uuid; who uuid;
BEGIN
  IF NOT (actor_kind() = 'person' AND actor_holds('administrator')) OR day < agency_day(actor_agency()) OR day > agency_day(actor_agency()) + 90 THEN RETURN NULL; END IF;
  UPDATE transfer t SET ended_at = now(), ended_cause = 'lapsed', untold = t.untold || 'ended'::text WHERE t.agency_id = actor_agency() AND t.email = address AND transfer_state(t) = 'lapsed' AND t.ended_at IS NULL;
  SELECT p.id INTO who FROM person p WHERE p.email = address AND p.closed_at IS NULL AND p.agency_id <> actor_agency() AND p.id <> actor_person();
  INSERT INTO transfer (agency_id, person_id, email, reason, from_on, asked_by, lapses_at, untold)
    VALUES (actor_agency(), who, address, why, day, actor_person(), now() + interval '30 days', '{asked}') ON CONFLICT DO NOTHING RETURNING id INTO made;
  RETURN made;
END $$;

-- The person's own answer: null where there is nothing of theirs to answer, otherwise done, or why not.
CREATE FUNCTION answer_transfer(wanted uuid, agrees boolean) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE t transfer; home uuid; hindered text;
BEGIN
  SELECT x.* INTO t FROM transfer x WHERE x.id = wanted AND x.person_id = actor_person() AND actor_kind() = 'person' FOR UPDATE;
  IF t.id IS NULL THEN RETURN NULL; END IF;
  IF transfer_state(t) <> 'asked' THEN RETURN 'transfer-closed'; END IF;
  IF NOT agrees THEN
    UPDATE transfer SET ended_at = now(), ended_by = actor_person(), ended_cause = 'declined', untold = untold || 'ended'::text WHERE id = t.id;
    RETURN 'done';
  END IF;
  SELECT p.agency_id INTO home FROM person p WHERE p.id = t.person_id FOR UPDATE;
  IF home = t.agency_id THEN RETURN 'already-home'; END IF;
  hindered := leaving_hindered(t.person_id, home);
  IF hindered IS NOT NULL THEN RETURN hindered; END IF;
  IF EXISTS (SELECT FROM transfer o WHERE o.person_id = t.person_id AND o.agreed_at IS NOT NULL AND transfer_state(o) IN ('agreed', 'ready')) THEN RETURN 'transfer-under-way'; END IF;
  UPDATE transfer o SET ended_at = now(), ended_cause = 'lapsed', untold = o.untold || 'ended'::text WHERE o.person_id = t.person_id AND o.agreed_at IS NOT NULL AND transfer_state(o) = 'lapsed' AND o.ended_at IS NULL;
  UPDATE transfer SET agreed_at = now(), from_agency_id = home, untold = untold || 'agreed'::text WHERE id = t.id;
  RETURN 'done';
END $$;

-- The answer of the agency they leave: of an administrator who is neither the person nor who asked.
CREATE FUNCTION release_transfer(wanted uuid, agrees boolean) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE t transfer; hindered text;
BEGIN
  SELECT x.* INTO t FROM transfer x WHERE x.id = wanted AND x.from_agency_id = actor_agency() AND x.agreed_at IS NOT NULL AND actor_kind() = 'person' AND actor_holds('administrator') FOR UPDATE;
  IF t.id IS NULL THEN RETURN NULL; END IF;
  IF transfer_state(t) <> 'agreed' THEN RETURN 'transfer-closed'; END IF;
  IF t.person_id = actor_person() THEN RETURN 'own-transfer'; END IF;
  IF t.asked_by = actor_person() THEN RETURN 'second-person-needed'; END IF;
  IF NOT agrees THEN
    UPDATE transfer SET ended_at = now(), ended_by = actor_person(), ended_cause = 'refused', untold = untold || 'ended'::text WHERE id = t.id;
    RETURN 'done';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('roles ' || t.from_agency_id, 0));
  hindered := leaving_hindered(t.person_id, t.from_agency_id);
  IF hindered IS NOT NULL THEN RETURN hindered; END IF;
  UPDATE transfer SET released_at = now(), released_by = actor_person(), untold = untold || 'released'::text WHERE id = t.id;
  RETURN 'done';
END $$;

-- Before the day each party may take back its part: the person, an administrator of the agency that asked, or of the one that let them go.
CREATE FUNCTION withdraw_transfer(wanted uuid) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE t transfer; cause text;
BEGIN
  SELECT x.* INTO t FROM transfer x WHERE x.id = wanted AND actor_kind() = 'person' AND (x.person_id = actor_person()
    OR (actor_holds('administrator') AND (x.agency_id = actor_agency() OR (x.from_agency_id = actor_agency() AND x.agreed_at IS NOT NULL)))) FOR UPDATE;
  IF t.id IS NULL THEN RETURN NULL; END IF;
  cause := CASE WHEN t.person_id = actor_person() THEN 'declined' WHEN t.agency_id = actor_agency() THEN 'withdrawn' ELSE 'refused' END;
  IF transfer_state(t) NOT IN ('asked', 'agreed', 'ready') THEN RETURN 'transfer-closed'; END IF;
  UPDATE transfer SET ended_at = now(), ended_by = actor_person(), ended_cause = cause, untold = untold || 'ended'::text WHERE id = t.id;
  RETURN 'done';
END $$;

-- Ends what nobody answered in time, what could not take effect for thirty days, and what is of a closed account. Jobs alone.
CREATE FUNCTION end_late_transfers() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH late AS (UPDATE transfer t SET ended_at = now(), untold = t.untold || 'ended'::text,
      ended_cause = CASE WHEN EXISTS (SELECT FROM person p WHERE p.id = t.person_id AND (p.closed_at IS NOT NULL OR p.agency_id = t.agency_id OR p.agency_id <> t.from_agency_id)) THEN 'void' ELSE 'lapsed' END
    WHERE is_system() AND t.ended_at IS NULL AND t.took_effect_at IS NULL AND (transfer_state(t) = 'lapsed' OR (t.released_at IS NOT NULL AND t.from_on < current_date - 30)
      OR EXISTS (SELECT FROM person p WHERE p.id = t.person_id AND (p.closed_at IS NOT NULL OR p.agency_id = t.agency_id OR p.agency_id <> t.from_agency_id))) RETURNING 1)
  SELECT count(*)::int FROM late $$;

-- Takes what nobody was told of yet, so that it is told once. Jobs alone.
CREATE FUNCTION take_untold_transfers() RETURNS TABLE (id uuid, steps text[], person_id uuid, agency_id uuid, from_agency_id uuid, email text, from_on date, was_agreed boolean, cause text, person jsonb, home jsonb, receiving jsonb)
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    WITH waiting AS (SELECT o.id, o.untold FROM transfer o WHERE is_system() AND cardinality(o.untold) > 0 ORDER BY o.id LIMIT 100 FOR UPDATE SKIP LOCKED),
      taken AS (UPDATE transfer t SET untold = '{}' FROM waiting w WHERE t.id = w.id RETURNING t.*, w.untold AS told)
    SELECT t.id, t.told, t.person_id, t.agency_id, t.from_agency_id, t.email, t.from_on, t.agreed_at IS NOT NULL, t.ended_cause,
      CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('familyName', p.family_name, 'givenName', p.given_name, 'familyNameJa', p.family_name_ja, 'givenNameJa', p.given_name_ja) END,
      CASE WHEN f.id IS NOT NULL THEN jsonb_build_object('en', f.name_en, 'ja', f.name_ja) END, jsonb_build_object('en', a.name_en, 'ja', a.name_ja)
    FROM taken t JOIN agency a ON a.id = t.agency_id LEFT JOIN person p ON p.id = t.person_id LEFT JOIN agency f ON f.id = coalesce(t.from_agency_id, p.agency_id) ORDER BY t.id $$;
`

const named = [
  'transfers_seen()',
  'ask_for_transfer(text, text, date)',
  'answer_transfer(uuid, boolean)',
  'release_transfer(uuid, boolean)',
  'withdraw_transfer(uuid)',
  'end_late_transfers()',
  'take_untold_transfers()',
]

/** Transfers between agencies: asked for, agreed to by the person and by the agency they leave, taken back, lapsed. */
export class Transfers1795392000133 implements MigrationInterface {
  name = 'Transfers1795392000133'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement)
    await runner.query(functions)
    // Everything else about one is read and changed by the named functions alone.
    await fence(runner, [{ name: 'transfer', select: own }])
    for (const one of named) {
      await runner.query(`REVOKE ALL ON FUNCTION ${one} FROM PUBLIC`)
      await runner.query(`GRANT EXECUTE ON FUNCTION ${one} TO muster_app`)
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
