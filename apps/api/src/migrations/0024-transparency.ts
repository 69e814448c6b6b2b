import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, signedIn, staffOf } from './fence.ts'

const tables = [
  'CREATE TABLE "certificate_salt" ("certificate_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "salt" bytea NOT NULL, CONSTRAINT "certificate_salt_pkey" PRIMARY KEY ("certificate_id"))',
  `CREATE TABLE "log_fact" ("id" uuid NOT NULL DEFAULT uuidv7(), "kind" text NOT NULL, "subject" text NOT NULL, "state" text NOT NULL DEFAULT '', "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "log_fact_pkey" PRIMARY KEY ("id"))`,
  'CREATE TABLE "log_entry" ("leaf_index" bigint NOT NULL, "kind" text NOT NULL, "subject" text NOT NULL, "state" text NOT NULL, "certificate_id" uuid, "entry" text NOT NULL, "leaf_hash" bytea NOT NULL, "sequenced_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "log_entry_of_fact" UNIQUE ("kind", "subject", "state"), CONSTRAINT "log_entry_pkey" PRIMARY KEY ("leaf_index"))',
  'CREATE INDEX "log_entry_by_certificate" ON "log_entry" ("certificate_id", "leaf_index") WHERE certificate_id IS NOT NULL',
  'CREATE TABLE "log_node" ("level" smallint NOT NULL, "place" bigint NOT NULL, "hash" bytea NOT NULL, CONSTRAINT "log_node_pkey" PRIMARY KEY ("level", "place"))',
  'CREATE TABLE "log_checkpoint" ("size" bigint NOT NULL, "root" bytea NOT NULL, "document" jsonb NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "log_checkpoint_pkey" PRIMARY KEY ("size"))',
]

/**
 * The facts bring their place in the queue themselves, in their own transaction, whoever writes them; and what is there
 * already queues up in the order it happened.
 */
const functions = `
-- 32 bytes of strong randomness: of each version-4 uuid 122 bits are random.
CREATE FUNCTION fresh_salt() RETURNS bytea LANGUAGE sql VOLATILE SET search_path = pg_catalog, public AS
  $$ SELECT sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) $$;

CREATE FUNCTION log_certificates() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$ BEGIN
  INSERT INTO certificate_salt (certificate_id, person_id, agency_id, salt) SELECT a.id, a.person_id, a.agency_id, fresh_salt() FROM added a;
  INSERT INTO log_fact (kind, subject, at) SELECT 'issued', a.id::text, a.issued_at FROM added a ORDER BY a.issued_at, a.id;
  INSERT INTO log_fact (kind, subject, at) SELECT 'superseded', a.replaces_id::text, a.issued_at FROM added a WHERE a.replaces_id IS NOT NULL ORDER BY a.issued_at, a.id;
  RETURN NULL; END $$;
CREATE TRIGGER certificate_logged AFTER INSERT ON certificate REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION log_certificates();

CREATE FUNCTION log_statuses() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$ BEGIN
  INSERT INTO log_fact (kind, subject, at) SELECT 'status', a.id::text, a.recorded_at FROM added a WHERE a.kind IN ('revoked', 'suspended', 'reinstated') ORDER BY a.recorded_at, a.id;
  RETURN NULL; END $$;
CREATE TRIGGER certificate_status_logged AFTER INSERT ON certificate_status REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION log_statuses();

-- Everything that must have exactly one entry, with the instant it happened.
CREATE VIEW logged_fact WITH (security_invoker = true) AS
  SELECT 1 AS turn, 'issued' AS kind, id::text AS subject, '' AS state, issued_at AS at FROM certificate
  UNION ALL SELECT 2, 'superseded', replaces_id::text, '', issued_at FROM certificate WHERE replaces_id IS NOT NULL
  UNION ALL SELECT 3, 'status', id::text, '', recorded_at FROM certificate_status WHERE kind IN ('revoked', 'suspended', 'reinstated');
GRANT SELECT ON logged_fact TO muster_app;

INSERT INTO certificate_salt (certificate_id, person_id, agency_id, salt) SELECT id, person_id, agency_id, fresh_salt() FROM certificate;
INSERT INTO log_fact (kind, subject, state, at) SELECT kind, subject, state, at FROM logged_fact ORDER BY at, turn, subject;

-- What anyone may read of the log.
CREATE FUNCTION log_size() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ SELECT coalesce(max(leaf_index) + 1, 0) FROM log_entry $$;
CREATE FUNCTION log_entries_from(first bigint, most integer) RETURNS TABLE (leaf_index bigint, entry text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ SELECT e.leaf_index, e.entry FROM log_entry e WHERE e.leaf_index >= first ORDER BY e.leaf_index LIMIT most $$;
CREATE FUNCTION log_entries_of(wanted text) RETURNS TABLE (leaf_index bigint, entry text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ SELECT e.leaf_index, e.entry FROM certificate c JOIN log_entry e ON e.certificate_id = c.id WHERE c.public_id = wanted ORDER BY e.leaf_index $$;
CREATE FUNCTION log_hashes(levels integer[], places bigint[]) RETURNS TABLE (level integer, place bigint, hash bytea) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT w.level, w.place, e.leaf_hash FROM unnest(levels, places) AS w(level, place) JOIN log_entry e ON w.level = 0 AND e.leaf_index = w.place
  UNION ALL SELECT w.level, w.place, n.hash FROM unnest(levels, places) AS w(level, place) JOIN log_node n ON w.level > 0 AND n.level = w.level AND n.place = w.place $$;
CREATE FUNCTION log_checkpoint_of(wanted bigint) RETURNS TABLE (size bigint, document jsonb) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c.size, c.document FROM log_checkpoint c WHERE c.size = coalesce(wanted, (SELECT max(l.size) FROM log_checkpoint l)) $$;
-- Whether a certificate is there whose entry waits for its place.
CREATE FUNCTION awaits_log(wanted text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT 1 FROM certificate c WHERE c.public_id = wanted AND NOT EXISTS (SELECT 1 FROM log_entry e WHERE e.certificate_id = c.id)) $$;
`

/** The transparency log: every issue and status change as a leaf of an append-only Merkle tree. */
export class Transparency1795392000024 implements MigrationInterface {
  name = 'Transparency1795392000024'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    await runner.query(
      'ALTER TABLE "certificate_salt" ADD CONSTRAINT "FK_41ced2035fc0bb6db132979794c" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    )
    await fence(runner, [
      // Deleted by the system alone, when a person is erased.
      { name: 'certificate_salt', select: `${own} OR ${staffOf('desk-officer,verifier,auditor')}`, delete: 'false' },
      { name: 'log_fact', select: 'false', delete: 'false' },
      { name: 'log_entry', select: 'false', insert: 'false' },
      { name: 'log_node', select: 'false', insert: 'false' },
      { name: 'log_checkpoint', select: signedIn, insert: `(SELECT actor_holds('verifier,auditor,administrator'))` },
    ])
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
