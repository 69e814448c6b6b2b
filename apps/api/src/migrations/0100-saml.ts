import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence } from './fence.ts'

const tables = [
  `CREATE TABLE "identity_assertion" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "provider_id" uuid NOT NULL, "assertion_hash" bytea NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_6f6ef7ba3f6f0a6f4bf8c8c1ed4" PRIMARY KEY ("id"))`,
  `CREATE INDEX "identity_assertion_by_age" ON "identity_assertion" ("expires_at")`,
  `CREATE UNIQUE INDEX "identity_assertion_once" ON "identity_assertion" ("provider_id", "assertion_hash")`,
  `ALTER TABLE "identity_attempt" ADD "answer" text`,
  `ALTER TABLE "identity_provider" ADD CONSTRAINT "identity_provider_saml" CHECK ("kind" IN ('oidc', 'saml') AND ("kind" = 'saml' OR ("sign_in_url" IS NULL AND "certificates" IS NULL)))`,
  `ALTER TABLE "identity_provider" ADD CONSTRAINT "identity_provider_set_up" CHECK (NOT "is_active" OR "kind" <> 'saml' OR ("issuer" <> '' AND "sign_in_url" IS NOT NULL AND "certificates" IS NOT NULL AND cardinality("certificates") > 0))`,
  `ALTER TABLE "identity_assertion" ADD CONSTRAINT "FK_d228922efa9a2fbe13a48ca8c5c" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "identity_assertion" ADD CONSTRAINT "FK_758739d25fb2131a9e479bb0784" FOREIGN KEY ("provider_id") REFERENCES "identity_provider"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- Our metadata says nothing of a SAML provider but its id: whether there is one.
CREATE FUNCTION is_saml_provider(wanted uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT 1 FROM identity_provider i WHERE i.id = wanted AND i.kind = 'saml') $$;

-- What the answer to an attempt is checked with, hidden; nothing where none waits for one. Whoever posts it shows no cookie.
CREATE FUNCTION awaited_identity_attempt(provider uuid, state bytea) RETURNS TABLE (checks text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT t.checks FROM identity_attempt t WHERE t.provider_id = provider AND t.state_hash = state
      AND t.used_at IS NULL AND t.answer IS NULL AND t.expires_at > now() $$;

-- Keeps what an answer says for the browser that began: once for each attempt, and once for each assertion until it is over.
CREATE FUNCTION answer_identity_attempt(provider uuid, state bytea, hidden_answer text, assertion bytea, until timestamptz) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DECLARE attempt identity_attempt;
  BEGIN
    DELETE FROM identity_assertion s WHERE s.expires_at < now();
    SELECT t.* INTO attempt FROM identity_attempt t WHERE t.provider_id = provider AND t.state_hash = state
      AND t.used_at IS NULL AND t.answer IS NULL AND t.expires_at > now() FOR UPDATE;
    IF attempt.id IS NULL THEN RETURN 'not-awaited'; END IF;
    IF assertion IS NOT NULL THEN
      INSERT INTO identity_assertion (agency_id, provider_id, assertion_hash, expires_at)
        VALUES (attempt.agency_id, provider, assertion, until) ON CONFLICT (provider_id, assertion_hash) DO NOTHING;
      IF NOT FOUND THEN RETURN 'used-before'; END IF;
    END IF;
    UPDATE identity_attempt t SET answer = hidden_answer WHERE t.id = attempt.id;
    RETURN 'kept';
  END $$;

-- Takes an attempt, once, for the browser that began it and the provider it was begun with, and what was answered to it.
DROP FUNCTION take_identity_attempt(uuid, bytea, bytea);
CREATE FUNCTION take_identity_attempt(provider uuid, state bytea, browser bytea)
  RETURNS TABLE (purpose text, person_id uuid, invitation_hash bytea, checks text, next text, answer text)
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    UPDATE identity_attempt t SET used_at = now() WHERE t.provider_id = provider AND t.state_hash = state AND t.browser_hash = browser
      AND t.used_at IS NULL AND t.expires_at > now() RETURNING t.purpose, t.person_id, t.invitation_hash, t.checks, t.next, t.answer $$;
`

/** Directories that speak SAML 2.0: what they answered, and the assertions that were used. */
export class Saml1795392000100 implements MigrationInterface {
  name = 'Saml1795392000100'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    await fence(runner, [{ name: 'identity_assertion', select: 'false' }])
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
