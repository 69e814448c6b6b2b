import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence } from './fence.ts'

/** As generated from the entities. */
const table = `CREATE TABLE "paper_signer" ("fingerprint" text NOT NULL, "certificate" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "paper_signer_fingerprint" CHECK ("fingerprint" ~ '^[0-9A-F]{2}(:[0-9A-F]{2}){31}$'), CONSTRAINT "PK_39d5eedf506204baafddce7a3d2" PRIMARY KEY ("fingerprint"))`

/** What anyone may ask: whose signatures on PDFs are this installation's. */
const functions = `
CREATE FUNCTION public_paper_signers() RETURNS TABLE (fingerprint text, certificate text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT s.fingerprint, s.certificate FROM paper_signer s ORDER BY s.recorded_at DESC, s.fingerprint $$;
`

/** The certificates that PDFs are signed with. */
export class PaperSigners1795392000028 implements MigrationInterface {
  name = 'PaperSigners1795392000028'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table)
    const system = '(SELECT is_system())'
    await fence(runner, [{ name: 'paper_signer', select: system, insert: system }])
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
