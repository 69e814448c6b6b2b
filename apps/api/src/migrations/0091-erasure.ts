import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, staffOf } from './fence.ts'

const tables = [
  `ALTER TABLE "agency" ADD "erasure_wait_days" integer NOT NULL DEFAULT '14'`,
  `ALTER TABLE "agency" ADD CONSTRAINT "agency_erasure_wait" CHECK ("erasure_wait_days" BETWEEN 1 AND 90)`,
  `CREATE TABLE "erasure" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "ground" text NOT NULL, "reason" text NOT NULL DEFAULT '', "asked_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "ended_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "erasure_ground" CHECK ("ground" IN ('own', 'agency') AND ("ground" = 'own') = ("asked_by" = "person_id")), CONSTRAINT "PK_9319154af7dd3e180c732f147ec" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "erasure_open" ON "erasure"  ("person_id") WHERE ended_at IS NULL`,
  `CREATE INDEX "erasure_by_agency" ON "erasure"  ("agency_id", "id") `,
  `CREATE TABLE "erasure_act" ("id" uuid NOT NULL DEFAULT uuidv7(), "erasure_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "reason" text NOT NULL DEFAULT '', "due_at" TIMESTAMP WITH TIME ZONE, "acted_by" uuid, "counts" jsonb NOT NULL DEFAULT '{}', "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "erasure_act_once" UNIQUE ("erasure_id", "kind"), CONSTRAINT "erasure_act_by" CHECK (("kind" = 'completed') = ("acted_by" IS NULL)), CONSTRAINT "erasure_act_due" CHECK (("kind" = 'confirmed') = ("due_at" IS NOT NULL)), CONSTRAINT "erasure_act_kind" CHECK ("kind" IN ('confirmed', 'refused', 'cancelled', 'completed')), CONSTRAINT "PK_99cf9b592475752b6a83631ea00" PRIMARY KEY ("id"))`,
  `ALTER TABLE "erasure" ADD CONSTRAINT "FK_6fe4c37d50ef412feaa8496261d" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "erasure" ADD CONSTRAINT "FK_9dbcaaf03d4754b403b7bc0e018" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "erasure" ADD CONSTRAINT "FK_248c948fb9602ad3367f529204b" FOREIGN KEY ("asked_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "erasure_act" ADD CONSTRAINT "FK_4e0cb413115d619f6f962cf9c07" FOREIGN KEY ("erasure_id") REFERENCES "erasure"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "erasure_act" ADD CONSTRAINT "FK_78f4e84dc3204de267ef788c4c7" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "erasure_act" ADD CONSTRAINT "FK_14808b753f3e3b6153be8ae2d02" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "erasure_act" ADD CONSTRAINT "FK_428f4b0c72fb76874b300af1c80" FOREIGN KEY ("acted_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "certificate" ADD "sealed" text`,
  `CREATE INDEX "certificate_unsealed" ON "certificate"  ("id") WHERE sealed IS NULL`,
]

const acts = `
-- A second person confirms: neither who asked nor whom it is about. What ended is over.
CREATE FUNCTION guard_erasure_act() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE it erasure;
BEGIN
  SELECT * INTO it FROM erasure WHERE id = NEW.erasure_id FOR UPDATE;
  IF it.ended_at IS NOT NULL OR it.person_id <> NEW.person_id OR it.agency_id <> NEW.agency_id THEN RAISE EXCEPTION 'the erasure is over, or another'; END IF;
  IF NEW.kind = 'confirmed' AND (NEW.acted_by IN (it.asked_by, it.person_id)
      OR NEW.due_at < now() + make_interval(days => (SELECT a.erasure_wait_days FROM agency a WHERE a.id = it.agency_id))) THEN
    RAISE EXCEPTION 'an erasure is confirmed by a second person, and waits';
  END IF;
  IF NEW.kind <> 'confirmed' THEN UPDATE erasure SET ended_at = now() WHERE id = it.id; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER erasure_act_guarded BEFORE INSERT ON erasure_act FOR EACH ROW EXECUTE FUNCTION guard_erasure_act();
`

const erasing = `
-- Whom an erasure that two people want, and whose time has come, is about; nobody else is ever erased.
CREATE FUNCTION erasable(wanted uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT e.person_id FROM erasure e JOIN erasure_act a ON a.erasure_id = e.id AND a.kind = 'confirmed'
  WHERE e.id = wanted AND e.ended_at IS NULL AND a.due_at <= now() AND a.acted_by NOT IN (e.asked_by, e.person_id) AND is_system() $$;

-- What stands in the place of words that went.
CREATE FUNCTION blank_of(place regclass, column_name text) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN NOT a.attnotnull THEN 'NULL' WHEN format_type(a.atttypid, NULL) = 'text' THEN quote_literal('(erased)')
    WHEN format_type(a.atttypid, NULL) = 'jsonb' THEN format('CASE jsonb_typeof(%I) WHEN ''array'' THEN ''[]''::jsonb ELSE ''{}''::jsonb END', column_name) ELSE quote_literal('{}') END
  FROM pg_attribute a WHERE a.attrelid = place AND a.attname = column_name $$;

-- Takes the person of an erasure out of a table: their rows, or the named columns of them. Where a text names them, rows of others too.
CREATE FUNCTION erase_from(wanted uuid, place regclass, path text[], blanked text[], mentions text[]) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  person uuid := erasable(wanted);
  condition text := of_person(path);
  found bigint;
BEGIN
  IF person IS NULL THEN RAISE EXCEPTION 'nobody is to be erased by this'; END IF;
  IF blanked IS NULL AND place::text IN ('person', 'certificate', 'completion', 'decision', 'audit_entry', 'consent', 'role_grant', 'enrolment', 'attempt', 'nomination', 'erasure', 'erasure_act') THEN
    RAISE EXCEPTION 'rows of % stay', place;
  END IF;
  IF mentions IS NOT NULL THEN condition := format('(%s OR EXISTS (SELECT FROM unnest($2) m WHERE strpos(t::text, m) > 0))', condition); END IF;
  IF blanked IS NULL THEN
    EXECUTE format('DELETE FROM %s t WHERE %s', place, condition) USING person, mentions;
  ELSE
    EXECUTE format('UPDATE %s t SET %s WHERE %s', place, (SELECT string_agg(format('%I = %s', c, blank_of(place, c)), ', ') FROM unnest(blanked) c), condition) USING person, mentions;
  END IF;
  GET DIAGNOSTICS found = ROW_COUNT;
  RETURN found;
END $$;

-- The clauses of a decision with what was said of somebody taken out: which there were and how each stood.
CREATE FUNCTION bare_clauses(clauses jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(jsonb_agg(c || '{"findings": [], "evidence": [], "next": null, "lane": {"ranges": [], "judged": null}}'), '[]') FROM jsonb_array_elements(clauses) c $$;

-- What is left of the person themselves, of what they were decided about, and of their certificates: ids, days and words of nobody.
CREATE FUNCTION erase_person(wanted uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE who uuid := erasable(wanted);
BEGIN
  IF who IS NULL THEN RAISE EXCEPTION 'nobody is to be erased by this'; END IF;
  UPDATE nomination SET withdrawn_at = now() WHERE person_id = who AND withdrawn_at IS NULL;
  UPDATE role_grant SET ended_at = now() WHERE person_id = who AND ended_at IS NULL;
  UPDATE decision SET view = jsonb_build_object('assignment', view -> 'assignment', 'verdict', view -> 'verdict', 'personVerdict', view -> 'personVerdict', 'asOn', view -> 'asOn',
      'checkedAt', view -> 'checkedAt', 'profile', view -> 'profile', 'eligibleThrough', view -> 'eligibleThrough', 'findings', '[]'::jsonb,
      'person', jsonb_build_object('id', who, 'name', '{"en": "Erased person", "ja": "消去された人"}'::jsonb),
      'clauses', bare_clauses(view -> 'clauses'), 'teamClauses', bare_clauses(view -> 'teamClauses')) WHERE person_id = who;
  UPDATE certificate SET sealed = 'erased', credential = bare_credential(credential) WHERE person_id = who;
  UPDATE person SET email = 'erased-' || id || '@erased.invalid', family_name = 'Erased person', given_name = '', family_name_ja = '消去された人', given_name_ja = '',
    family_name_kana = '', given_name_kana = '', folded_names = NULL, passport_name = '',
    demo_key = NULL, demo_situation = NULL, closed_at = coalesce(closed_at, now()), version = version + 1 WHERE id = who;
END $$;
`

const sealing = `
-- A credential without what names its holder.
CREATE FUNCTION bare_credential(credential jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS
  $$ SELECT credential #- '{credentialSubject,bilingualName}' #- '{credentialSubject,identifier}' $$;
-- A credential as it is kept, with what it takes to put its holder's name back.
CREATE FUNCTION credential_as_kept(c certificate) RETURNS jsonb LANGUAGE sql IMMUTABLE AS
  $$ SELECT CASE WHEN c.sealed IS NULL THEN c.credential ELSE c.credential || jsonb_build_object('sealed', jsonb_build_object('of', c.person_id, 'text', c.sealed)) END $$;
-- Takes the holder's name out of a certificate once it stands encrypted beside it: nothing else of the row changes, and that once.
CREATE FUNCTION seal_certificate(wanted uuid, sealed_text text) RETURNS boolean LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH done AS (UPDATE certificate c SET credential = bare_credential(c.credential), sealed = sealed_text WHERE c.id = wanted AND c.sealed IS NULL AND is_system() RETURNING 1)
  SELECT EXISTS (SELECT 1 FROM done) $$;

CREATE OR REPLACE FUNCTION public_certificate(wanted text) RETURNS TABLE (public_id text, credential jsonb, key_id text, issued_at timestamptz, statuses jsonb, superseded_by text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT c.public_id, credential_as_kept(c), c.key_id, c.issued_at,
      coalesce((SELECT jsonb_agg(jsonb_build_object('kind', s.kind, 'effectiveFrom', s.effective_from, 'recordedAt', s.recorded_at) ORDER BY s.recorded_at, s.id) FROM certificate_status s WHERE s.certificate_id = c.id), '[]'),
      (SELECT n.public_id FROM certificate n WHERE n.replaces_id = c.id)
    FROM certificate c WHERE c.public_id = wanted $$;
CREATE OR REPLACE FUNCTION public_certificate_unless(wanted text, known text) RETURNS TABLE (public_id text, row_version text, credential text, statuses jsonb, superseded_by text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT c.public_id, v.row_version, CASE WHEN v.row_version IS DISTINCT FROM known THEN credential_as_kept(c)::text END,
      coalesce((SELECT jsonb_agg(jsonb_build_object('kind', s.kind, 'effectiveFrom', s.effective_from, 'recordedAt', s.recorded_at) ORDER BY s.recorded_at, s.id) FROM certificate_status s WHERE s.certificate_id = c.id), '[]'),
      (SELECT n.public_id FROM certificate n WHERE n.replaces_id = c.id)
    FROM certificate c CROSS JOIN LATERAL (SELECT c.xmin::text || ' ' || c.ctid::text AS row_version) v WHERE c.public_id = wanted $$;
`

/** People are erased, with a second person and after a time; their certificates keep their worth without their name. */
export class Erasure1795392000091 implements MigrationInterface {
  name = 'Erasure1795392000091'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement)
    const administrators = staffOf('administrator')
    const asked = 'asked_by = (SELECT actor_person()) AND ended_at IS NULL'
    const acted = 'acted_by = (SELECT actor_person())'
    await fence(runner, [
      {
        name: 'erasure',
        select: `${own} OR ${administrators}`,
        insert: `${asked} AND ((${own} AND ground = 'own' AND agency_id = (SELECT actor_agency())) OR (${administrators} AND ground = 'agency'))`,
      },
      {
        name: 'erasure_act',
        select: `${own} OR ${administrators}`,
        insert: `${acted} AND kind <> 'completed' AND (${administrators} OR (${own} AND kind = 'cancelled'))`,
      },
    ])
    await runner.query(acts)
    await runner.query(sealing)
    await runner.query(erasing)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
