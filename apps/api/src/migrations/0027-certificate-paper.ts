import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence } from './fence.ts'

/** As generated from the entities. */
const tables = [
  `CREATE TABLE "certificate_code" ("certificate_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "text" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "certificate_code_length" CHECK (char_length("text") BETWEEN 1 AND 500), CONSTRAINT "PK_5f1c8a2d6e044cf1d463b81eb1f" PRIMARY KEY ("certificate_id"))`,
  `CREATE TABLE "certificate_print" ("id" uuid NOT NULL DEFAULT uuidv7(), "certificate_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "rendition" integer NOT NULL, "sha256" text NOT NULL, "bytes" integer NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "certificate_print_rendition" UNIQUE ("certificate_id", "rendition"), CONSTRAINT "certificate_print_size" CHECK ("bytes" > 0), CONSTRAINT "certificate_print_hash" CHECK ("sha256" ~ '^[0-9a-f]{64}$'), CONSTRAINT "certificate_print_counted" CHECK ("rendition" > 0), CONSTRAINT "PK_de94436c3e1e162f7ebc71cce5e" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "certificate_print_by_hash" ON "certificate_print"  ("sha256")`,
  `ALTER TABLE "certificate_code" ADD CONSTRAINT "FK_5f1c8a2d6e044cf1d463b81eb1f" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "certificate_code" ADD CONSTRAINT "FK_1c91f9f2aa0fd4bbfb90e218bdc" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "certificate_code" ADD CONSTRAINT "FK_0ede8ea6240ddd669b0b42ce1ca" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "certificate_print" ADD CONSTRAINT "FK_b94b33b0e0f7216ca71275a5bf9" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "certificate_print" ADD CONSTRAINT "FK_4d6c966190d32b2bcef5ec2d41d" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "certificate_print" ADD CONSTRAINT "FK_37de51a732be749a19eb99564a0" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

/** What anyone may ask: whether a file is the one that was served for a certificate. */
const functions = `
CREATE FUNCTION public_certificate_prints(wanted text) RETURNS TABLE (sha256 text, bytes integer, recorded_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT p.sha256, p.bytes, p.recorded_at FROM certificate_print p JOIN certificate c ON c.id = p.certificate_id WHERE c.public_id = wanted ORDER BY p.rendition $$;
`

/** Certificates on paper: the signed text of their QR codes, and the hashes of the files that were served. */
export class CertificatePaper1795392000027 implements MigrationInterface {
  name = 'CertificatePaper1795392000027'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement)
    // Who may read a certificate may have it put on paper; what is written is signed, and written once.
    await fence(
      runner,
      ['certificate_code', 'certificate_print'].map((name) => ({
        name,
        select: `EXISTS (SELECT 1 FROM certificate c WHERE c.id = ${name}.certificate_id)`,
        insert: `EXISTS (SELECT 1 FROM certificate c WHERE c.id = ${name}.certificate_id AND c.person_id = ${name}.person_id AND c.agency_id = ${name}.agency_id)`,
      })),
    )
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
