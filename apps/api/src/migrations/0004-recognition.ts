import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, signedIn, staffOf } from './fence.ts'

const tables = [
  `CREATE TABLE "evidence_file" ("id" uuid NOT NULL DEFAULT uuidv7(), "outside_certificate_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "sha256" text NOT NULL, "media_type" text NOT NULL, "bytes" integer NOT NULL, "width" integer, "height" integer, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "evidence_file_once" UNIQUE ("outside_certificate_id", "sha256"), CONSTRAINT "evidence_file_size" CHECK ("bytes" > 0), CONSTRAINT "evidence_file_hash" CHECK ("sha256" ~ '^[0-9a-f]{64}$'), CONSTRAINT "PK_f54e0261bc7f0350c7eae30736a" PRIMARY KEY ("id"))`,
  'CREATE INDEX "evidence_file_by_hash" ON "evidence_file" ("agency_id", "sha256")',
  'CREATE TABLE "holder_alias" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "name" text NOT NULL, "folded_name" text NOT NULL, "outside_certificate_id" uuid NOT NULL, "note" text NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "holder_alias_once" UNIQUE ("person_id", "folded_name"), CONSTRAINT "PK_e47faebfafbc4200dac27423257" PRIMARY KEY ("id"))',
  'CREATE TABLE "issuer_name" ("id" uuid NOT NULL DEFAULT uuidv7(), "issuer_id" uuid NOT NULL, "name_en" text NOT NULL, "name_ja" text NOT NULL, "applies_from" date NOT NULL, "recorded_by" uuid, "agency_id" uuid, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "issuer_name_from" UNIQUE ("issuer_id", "applies_from"), CONSTRAINT "PK_6e808f9e6228ec218e31adec9b1" PRIMARY KEY ("id"))',
  `CREATE TABLE "issuer_reference" ("id" uuid NOT NULL DEFAULT uuidv7(), "issuer_id" uuid NOT NULL, "signatory" text NOT NULL DEFAULT '', "serial_form" text NOT NULL DEFAULT '', "contact" text NOT NULL DEFAULT '', "appearance" text NOT NULL DEFAULT '', "recorded_by" uuid, "agency_id" uuid, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_1f6f501fe83692c068874cf2938" PRIMARY KEY ("id"))`,
  'CREATE INDEX "issuer_reference_of" ON "issuer_reference" ("issuer_id", "recorded_at")',
  `CREATE TABLE "recognition_step" ("id" uuid NOT NULL DEFAULT uuidv7(), "accreditation_id" uuid, "equivalence_id" uuid, "kind" text NOT NULL, "last_day" date, "note" text NOT NULL DEFAULT '', "recorded_by" uuid, "agency_id" uuid, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "recognition_step_end" CHECK (("kind" = 'ended') = ("last_day" IS NOT NULL)), CONSTRAINT "recognition_step_kind" CHECK ("kind" IN ('approved', 'refused', 'ended')), CONSTRAINT "recognition_step_of_one" CHECK (num_nonnulls("accreditation_id", "equivalence_id") = 1), CONSTRAINT "PK_904869829886e6bcc138fcbfa54" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "recognition_step_of_equivalence" ON "recognition_step" ("equivalence_id") WHERE kind IN ('approved', 'refused')`,
  `CREATE UNIQUE INDEX "recognition_step_of_accreditation" ON "recognition_step" ("accreditation_id") WHERE kind IN ('approved', 'refused')`,
  `ALTER TABLE "issuer" ADD "zone" text NOT NULL DEFAULT 'Asia/Tokyo'`,
  'ALTER TABLE "issuer" ADD "recorded_by" uuid',
  'ALTER TABLE "issuer" ADD "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()',
  `ALTER TABLE "accreditation" ADD "ground" text NOT NULL DEFAULT ''`,
  'ALTER TABLE "accreditation" ADD "proposed_by" uuid',
  'ALTER TABLE "accreditation" ADD "agency_id" uuid',
  'ALTER TABLE "equivalence" ADD "from_edition" integer',
  `ALTER TABLE "equivalence" ADD "ground" text NOT NULL DEFAULT ''`,
  'ALTER TABLE "equivalence" ADD "proposed_by" uuid',
  'ALTER TABLE "equivalence" ADD "agency_id" uuid',
  'ALTER TABLE "outside_certificate" ADD "serial_key" text',
  'ALTER TABLE "outside_certificate" ADD "holder_name" text',
  'ALTER TABLE "outside_certificate" ADD "language" text',
  'ALTER TABLE "outside_certificate_status" ADD "note" text',
  'CREATE INDEX "outside_certificate_by_serial" ON "outside_certificate" ("agency_id", "serial_key") WHERE serial_key IS NOT NULL',
  'ALTER TABLE "accreditation" ADD CONSTRAINT "accreditation_days" CHECK ("valid_through" IS NULL OR "valid_through" >= "valid_from")',
  'ALTER TABLE "equivalence" ADD CONSTRAINT "equivalence_of_another" CHECK ("from_qualification" <> "to_qualification")',
  'ALTER TABLE "equivalence" ADD CONSTRAINT "equivalence_days" CHECK ("valid_through" IS NULL OR "valid_through" >= "valid_from")',
  'ALTER TABLE "outside_certificate" ADD CONSTRAINT "outside_certificate_hours" CHECK ("hours" > 0)',
  'ALTER TABLE "outside_certificate" ADD CONSTRAINT "outside_certificate_score" CHECK (num_nonnulls("points", "out_of") <> 1 AND "points" >= 0 AND "points" <= "out_of" AND "out_of" > 0)',
  'ALTER TABLE "outside_certificate" ADD CONSTRAINT "outside_certificate_days" CHECK ("expires_on" IS NULL OR "expires_on" >= "completed_on")',
  `ALTER TABLE "outside_certificate_status" ADD CONSTRAINT "outside_certificate_status_from" CHECK ("kind" NOT IN ('suspended', 'reinstated') OR "effective_from" IS NOT NULL)`,
  `ALTER TABLE "outside_certificate_status" ADD CONSTRAINT "outside_certificate_status_kind" CHECK ("kind" IN ('pending', 'verified', 'rejected', 'withdrawn', 'suspended', 'reinstated', 'revoked'))`,
  'ALTER TABLE "evidence_file" ADD CONSTRAINT "FK_1a0db04c4f4a0ceb10e7d18600b" FOREIGN KEY ("outside_certificate_id") REFERENCES "outside_certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "evidence_file" ADD CONSTRAINT "FK_e7daf39a99c4dc7a9e3adb2021f" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "evidence_file" ADD CONSTRAINT "FK_a09099a974f1fcfd25fc5f99158" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "holder_alias" ADD CONSTRAINT "FK_ea75c82d594df60c4688db7bc32" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "holder_alias" ADD CONSTRAINT "FK_bf6a55c11ede44bab0ed183bbcd" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "holder_alias" ADD CONSTRAINT "FK_c58f392ef4bf5031aad1635961d" FOREIGN KEY ("outside_certificate_id") REFERENCES "outside_certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "issuer_name" ADD CONSTRAINT "FK_f15d3335811744955926f568a26" FOREIGN KEY ("issuer_id") REFERENCES "issuer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "issuer_reference" ADD CONSTRAINT "FK_c991c0f104fa9b1761f9d29398b" FOREIGN KEY ("issuer_id") REFERENCES "issuer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "recognition_step" ADD CONSTRAINT "FK_35d80681ac7faf8d162cd4b6b33" FOREIGN KEY ("accreditation_id") REFERENCES "accreditation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "recognition_step" ADD CONSTRAINT "FK_592f23d6de9f854c6baeba10de3" FOREIGN KEY ("equivalence_id") REFERENCES "equivalence"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
]

/** What is there already counts as before: it came with the product, or one person had approved it. */
const carriedOver = `
INSERT INTO issuer_name (issuer_id, name_en, name_ja, applies_from) SELECT id, name_en, name_ja, '1900-01-01' FROM issuer;
INSERT INTO recognition_step (accreditation_id, kind) SELECT id, 'approved' FROM accreditation;
INSERT INTO recognition_step (equivalence_id, kind, recorded_by) SELECT id, 'approved', approved_by FROM equivalence WHERE approved_by IS NOT NULL;
UPDATE outside_certificate SET serial_key = upper(regexp_replace(normalize(serial, NFKC), '[^[:alnum:]]', '', 'g')) WHERE serial IS NOT NULL;
ALTER TABLE equivalence DROP COLUMN approved_by;
`

const functions = `
-- An issuer is called by its newest name; the rows keep the older ones.
CREATE FUNCTION keep_issuer_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$ BEGIN
  UPDATE issuer i SET name_en = n.name_en, name_ja = n.name_ja FROM issuer_name n
  WHERE i.id = NEW.issuer_id AND n.issuer_id = i.id AND NOT EXISTS (SELECT 1 FROM issuer_name later WHERE later.issuer_id = i.id AND later.applies_from > n.applies_from);
  RETURN NULL;
END $$;
CREATE TRIGGER issuer_name_keeps AFTER INSERT ON issuer_name FOR EACH ROW EXECUTE FUNCTION keep_issuer_name();

-- Nobody decides what they proposed themselves.
CREATE FUNCTION decided_by_another() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$ BEGIN
  IF NEW.kind IN ('approved', 'refused') AND (EXISTS (SELECT 1 FROM accreditation a WHERE a.id = NEW.accreditation_id AND a.proposed_by = NEW.recorded_by)
    OR EXISTS (SELECT 1 FROM equivalence e WHERE e.id = NEW.equivalence_id AND e.proposed_by = NEW.recorded_by))
  THEN RAISE EXCEPTION 'decided by who proposed it' USING ERRCODE = 'check_violation'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER recognition_step_by_another BEFORE INSERT ON recognition_step FOR EACH ROW EXECUTE FUNCTION decided_by_another();
CREATE TRIGGER recognition_step_counts AFTER INSERT ON recognition_step FOR EACH STATEMENT EXECUTE FUNCTION count_world();

-- A serial number names one certificate of a person, unless the earlier record was rejected or taken back. One at a time.
CREATE FUNCTION one_of_a_serial() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$ BEGIN
  IF NEW.serial_key IS NULL THEN RETURN NEW; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.person_id || NEW.serial_key, 4));
  IF EXISTS (SELECT 1 FROM outside_certificate c WHERE c.person_id = NEW.person_id AND c.serial_key = NEW.serial_key AND c.qualification_key = NEW.qualification_key
    AND c.issuer_id = NEW.issuer_id AND coalesce((SELECT s.kind FROM outside_certificate_status s WHERE s.outside_certificate_id = c.id
      AND s.kind IN ('pending', 'verified', 'rejected', 'withdrawn') ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1), 'pending') IN ('pending', 'verified'))
  THEN RAISE EXCEPTION 'recorded before under this serial number' USING ERRCODE = 'unique_violation', CONSTRAINT = 'outside_certificate_serial_once'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER outside_certificate_serial_once BEFORE INSERT ON outside_certificate FOR EACH ROW EXECUTE FUNCTION one_of_a_serial();
`

const recognisers = `${signedIn} AND (SELECT actor_holds('verifier,course-manager'))`
const inOwnName = (column: string): string =>
  `${column} = (SELECT actor_person()) AND agency_id = (SELECT actor_agency())`
const ofItsCertificate = (table: string): string =>
  `EXISTS (SELECT 1 FROM outside_certificate c WHERE c.id = ${table}.outside_certificate_id AND c.person_id = ${table}.person_id AND c.agency_id = ${table}.agency_id)`

/** Rows the API may now add to tables that were only read before. */
const inserts: Readonly<Record<string, string>> = {
  issuer: `${recognisers} AND recorded_by = (SELECT actor_person())`,
  accreditation: `${recognisers} AND ${inOwnName('proposed_by')}`,
  equivalence: `${recognisers} AND ${inOwnName('proposed_by')}`,
  outside_certificate: `${own} AND agency_id = (SELECT actor_agency())`,
  // The holder sends it in and may take it back; what it is worth, another person says.
  outside_certificate_status: `recorded_by = (SELECT actor_person()) AND ${ofItsCertificate('outside_certificate_status')}
    AND ((${own} AND agency_id = (SELECT actor_agency()) AND kind IN ('pending', 'withdrawn')) OR (${staffOf('verifier')} AND person_id <> (SELECT actor_person()) AND kind <> 'withdrawn'))`,
}

/** Outside certificates as people record and officers verify them; issuers, accreditations and equivalences by two people. */
export class Recognition1795392000004 implements MigrationInterface {
  name = 'Recognition1795392000004'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement)
    await runner.query(carriedOver)
    await runner.query(functions)
    await fence(runner, [
      {
        name: 'issuer_name',
        select: signedIn,
        insert: `${recognisers} AND ${inOwnName('recorded_by')}`,
      },
      {
        name: 'issuer_reference',
        select: `(SELECT actor_holds('verifier,course-manager,auditor'))`,
        insert: `${recognisers} AND ${inOwnName('recorded_by')}`,
      },
      {
        name: 'recognition_step',
        select: signedIn,
        insert: `${recognisers} AND ${inOwnName('recorded_by')}`,
      },
      {
        name: 'evidence_file',
        select: `${own} OR ${staffOf('verifier')}`,
        insert: `${own} AND agency_id = (SELECT actor_agency()) AND ${ofItsCertificate('evidence_file')}`,
      },
      {
        name: 'holder_alias',
        select: `${own} OR ${staffOf('verifier')}`,
        insert: `${staffOf('verifier')} AND person_id <> (SELECT actor_person()) AND recorded_by = (SELECT actor_person()) AND ${ofItsCertificate('holder_alias')}`,
      },
    ])
    for (const [table, condition] of Object.entries(inserts)) {
      await runner.query(`GRANT INSERT ON "${table}" TO muster_app`)
      await runner.query(
        `CREATE POLICY ${table}_insert ON "${table}" FOR INSERT TO muster_app WITH CHECK (${condition})`,
      )
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
