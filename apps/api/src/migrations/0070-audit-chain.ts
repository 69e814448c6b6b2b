import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence } from './fence.ts'

const tables = [
  'CREATE TABLE "audit_link" ("chain_id" uuid NOT NULL, "number" bigint NOT NULL, "entry_id" uuid NOT NULL, "digest" bytea NOT NULL, "hash" bytea NOT NULL, "sealed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "audit_link_of_entry" UNIQUE ("entry_id"), CONSTRAINT "audit_link_pkey" PRIMARY KEY ("chain_id", "number"))',
  'CREATE TABLE "audit_waiting" ("entry_id" uuid NOT NULL, "chain_id" uuid NOT NULL, CONSTRAINT "audit_waiting_pkey" PRIMARY KEY ("entry_id"))',
  'CREATE TABLE "audit_checkpoint" ("chain_id" uuid NOT NULL, "number" bigint NOT NULL, "hash" bytea NOT NULL, "document" jsonb NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "audit_checkpoint_pkey" PRIMARY KEY ("chain_id", "number"))',
]

/** Whoever writes an entry queues it, in the same transaction and without waiting for anybody; what is there queues up. */
const queue = `
CREATE FUNCTION audit_waits() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$ BEGIN
  INSERT INTO audit_waiting (entry_id, chain_id) SELECT a.id, coalesce(a.agency_id, '00000000-0000-0000-0000-000000000000') FROM added a;
  RETURN NULL; END $$;
CREATE TRIGGER audit_entry_waits AFTER INSERT ON audit_entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION audit_waits();
INSERT INTO audit_waiting (entry_id, chain_id) SELECT id, coalesce(agency_id, '00000000-0000-0000-0000-000000000000') FROM audit_entry;
`

const readers = `(chain_id = (SELECT actor_agency()) AND (SELECT actor_holds('administrator,auditor')))`

/** The chain of an agency's audit entries: a queue, the links, and signed checkpoints. */
export class AuditChain1795392000070 implements MigrationInterface {
  name = 'AuditChain1795392000070'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    await fence(runner, [
      // Written by the system alone.
      { name: 'audit_link', select: readers, insert: 'false' },
      { name: 'audit_waiting', select: readers, delete: 'false' },
      { name: 'audit_checkpoint', select: readers, insert: 'false' },
    ])
    await runner.query(queue)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
