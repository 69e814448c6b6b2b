import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own } from './fence.ts'

const statements = [
  `CREATE TABLE "passkey" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "name" text NOT NULL, "credential_id" text NOT NULL, "public_key" bytea NOT NULL, "counter" bigint NOT NULL, "transports" text array NOT NULL DEFAULT '{}', "is_synced" boolean NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "last_used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_passkey" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "passkey_credential" ON "passkey" ("credential_id")`,
  `CREATE INDEX "passkey_by_person" ON "passkey" ("person_id")`,
  `ALTER TABLE "passkey" ADD CONSTRAINT "FK_32706d4b06dad6285bcc925f64c" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `CREATE TABLE "passkey_challenge" ("challenge_hash" bytea NOT NULL, "purpose" text NOT NULL, "person_id" uuid, "browser_hash" bytea NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "passkey_challenge_person" CHECK (("purpose" = 'register') = ("person_id" IS NOT NULL)), CONSTRAINT "PK_passkey_challenge" PRIMARY KEY ("challenge_hash"))`,
  `CREATE INDEX "passkey_challenge_by_age" ON "passkey_challenge" ("expires_at")`,
  `ALTER TABLE "passkey_challenge" ADD CONSTRAINT "FK_55a225292bbcb20805b221016ee" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- A challenge for a browser, for five minutes; one to register a passkey with is the acting person's. Those that are over go.
CREATE FUNCTION begin_passkey_challenge(for_what text, challenge bytea, browser bytea) RETURNS boolean LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH gone AS (DELETE FROM passkey_challenge WHERE expires_at < now()),
    begun AS (INSERT INTO passkey_challenge (challenge_hash, purpose, person_id, browser_hash, expires_at)
      SELECT challenge, for_what, CASE WHEN for_what = 'register' THEN actor_person() END, browser, now() + interval '5 minutes'
      WHERE for_what = 'show' OR actor_person() IS NOT NULL RETURNING 1)
  SELECT EXISTS (SELECT 1 FROM begun) $$;

-- Takes a challenge, once: true where this browser, and to register this person, was given it less than five minutes ago.
CREATE FUNCTION take_passkey_challenge(for_what text, challenge bytea, browser bytea) RETURNS boolean LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH taken AS (DELETE FROM passkey_challenge c WHERE c.challenge_hash = challenge RETURNING c.*)
  SELECT EXISTS (SELECT 1 FROM taken t WHERE t.purpose = for_what AND t.browser_hash = browser AND t.expires_at > now()
    AND (for_what = 'show' OR t.person_id = actor_person())) $$;

-- Whose passkey it is, and what its signature is checked with; needed before there is a session.
CREATE FUNCTION passkey_of(credential text) RETURNS TABLE (passkey_id uuid, person_id uuid, agency_id uuid, roles text[], public_key bytea, counter bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT k.id, p.id, p.agency_id, roles_of(p.id, p.agency_id), k.public_key, k.counter
    FROM passkey k JOIN person p ON p.id = k.person_id WHERE k.credential_id = credential AND p.closed_at IS NULL $$;

CREATE OR REPLACE FUNCTION second_factor_due(person uuid, proved timestamptz, staff_need_one boolean) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN proved IS NOT NULL THEN NULL
    WHEN EXISTS (SELECT 1 FROM authenticator_app a WHERE a.person_id = person AND a.confirmed_at IS NOT NULL)
      OR EXISTS (SELECT 1 FROM passkey k WHERE k.person_id = person) THEN 'code'
    WHEN staff_need_one AND (EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = person AND g.ended_at IS NULL AND g.role <> 'trainee')
      OR EXISTS (SELECT 1 FROM membership m WHERE m.person_id = person AND membership_holds(m) AND (m.class_id IS NOT NULL OR m.roles <> '{trainee}'))) THEN 'set-up' END $$;

-- How many ways in a person has: the password, each passkey, and each link with a provider that is active.
CREATE OR REPLACE FUNCTION ways_in(person uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT ((SELECT count(*) FROM password w WHERE w.person_id = person)
    + (SELECT count(*) FROM passkey k WHERE k.person_id = person)
    + (SELECT count(*) FROM identity_link l JOIN identity_provider i ON i.id = l.provider_id AND i.is_active AND i.issuer = l.issuer WHERE l.person_id = person AND l.ended_at IS NULL))::int $$;
`

/** Passkeys: a way in of their own, and the second step after a password. */
export class Passkeys1795392000106 implements MigrationInterface {
  name = 'Passkeys1795392000106'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
    await fence(runner, [
      { name: 'passkey', select: own, insert: own, update: own, delete: own },
      { name: 'passkey_challenge', select: 'false' },
    ])
    // What a passkey proves with never changes.
    await runner.query('REVOKE UPDATE ON "passkey" FROM muster_app')
    await runner.query('GRANT UPDATE (name, counter, last_used_at) ON "passkey" TO muster_app')
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
