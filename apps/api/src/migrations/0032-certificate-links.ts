import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own } from './fence.ts'

const functions = `
-- Withdraws a link of the actor's own; once withdrawn it stays as it is.
CREATE FUNCTION withdraw_certificate_link(wanted uuid) RETURNS boolean LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH ended AS (UPDATE certificate_link SET withdrawn_at = now() WHERE id = wanted AND person_id = actor_person() AND actor_kind() = 'person' AND withdrawn_at IS NULL RETURNING 1)
  SELECT EXISTS (SELECT 1 FROM ended) $$;

-- What a link shows to whoever has its token, and that it was opened once more; nothing for one that ended or never was.
CREATE FUNCTION open_certificate_link(token bytea, on_day date, counts boolean) RETURNS TABLE (public_id text, purpose text, shows_name boolean, expires_on date)
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH opened AS (UPDATE certificate_link SET openings = openings + counts::int, last_opened_at = CASE WHEN counts THEN now() ELSE last_opened_at END
    WHERE token_hash = token AND withdrawn_at IS NULL AND (expires_on IS NULL OR expires_on >= on_day) RETURNING certificate_id, purpose, shows_name, expires_on)
  SELECT c.public_id, o.purpose, o.shows_name, o.expires_on FROM opened o JOIN certificate c ON c.id = o.certificate_id $$;
`

/** Links by which holders share their certificates. */
export class CertificateLinks1795392000032 implements MigrationInterface {
  name = 'CertificateLinks1795392000032'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `CREATE TABLE "certificate_link" ("id" uuid NOT NULL DEFAULT uuidv7(), "certificate_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "token_hash" bytea NOT NULL, "purpose" text NOT NULL, "shows_name" boolean NOT NULL, "expires_on" date, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "withdrawn_at" TIMESTAMP WITH TIME ZONE, "openings" integer NOT NULL DEFAULT '0', "last_opened_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "certificate_link_purpose" CHECK (char_length("purpose") BETWEEN 1 AND 200), CONSTRAINT "PK_certificate_link" PRIMARY KEY ("id"))`,
      `CREATE INDEX "certificate_link_of" ON "certificate_link"  ("certificate_id", "id")`,
      `CREATE UNIQUE INDEX "certificate_link_token" ON "certificate_link"  ("token_hash")`,
      `ALTER TABLE "certificate_link" ADD CONSTRAINT "FK_b8034b3c909762d4f29948dbfdb" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `ALTER TABLE "certificate_link" ADD CONSTRAINT "FK_692198437feb91ad5c8c46f000d" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `ALTER TABLE "certificate_link" ADD CONSTRAINT "FK_1e9dcb16e55cd9bb822365f417e" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    ])
      await runner.query(statement)
    await fence(runner, [
      {
        name: 'certificate_link',
        select: own,
        insert: `${own} AND EXISTS (SELECT 1 FROM certificate c WHERE c.id = certificate_link.certificate_id AND c.person_id = certificate_link.person_id AND c.agency_id = certificate_link.agency_id)`,
      },
    ])
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
