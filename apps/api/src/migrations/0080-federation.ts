import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, staffOf } from './fence.ts'

const tables = [
  `CREATE TABLE "identity_provider" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "kind" text NOT NULL, "label_en" text NOT NULL, "label_ja" text NOT NULL, "issuer" text NOT NULL, "client_id" text, "secret" text, "scopes" text NOT NULL DEFAULT '', "sign_in_url" text, "certificates" text array, "role_claim" text, "role_map" jsonb NOT NULL DEFAULT '[]', "creates_accounts" boolean NOT NULL DEFAULT false, "second_factor_values" text array NOT NULL DEFAULT '{}', "is_active" boolean NOT NULL DEFAULT false, "version" integer NOT NULL DEFAULT '0', "made_by" uuid NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "identity_provider_kind" CHECK (("kind" = 'oidc') = ("client_id" IS NOT NULL)), CONSTRAINT "PK_5f038d63f2887fd0893ae4c5736" PRIMARY KEY ("id"))`,
  `CREATE INDEX "identity_provider_by_agency" ON "identity_provider" ("agency_id", "id")`,
  `CREATE TABLE "identity_attempt" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "provider_id" uuid NOT NULL, "purpose" text NOT NULL, "person_id" uuid, "invitation_hash" bytea, "state_hash" bytea NOT NULL, "browser_hash" bytea NOT NULL, "checks" text NOT NULL, "next" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "identity_attempt_person" CHECK (("purpose" = 'sign-in') = ("person_id" IS NULL)), CONSTRAINT "PK_b3c91516d28b89f58d5fb5d247c" PRIMARY KEY ("id"))`,
  `CREATE INDEX "identity_attempt_by_age" ON "identity_attempt" ("expires_at")`,
  `CREATE UNIQUE INDEX "identity_attempt_state" ON "identity_attempt" ("state_hash")`,
  `CREATE TABLE "identity_link" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "provider_id" uuid NOT NULL, "person_id" uuid NOT NULL, "issuer" text NOT NULL, "subject_hash" bytea NOT NULL, "linked_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "last_used_at" TIMESTAMP WITH TIME ZONE, "ended_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_a452f26a31dc6f61d13a5f4cbaa" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "identity_link_of_person" ON "identity_link" ("person_id", "provider_id") WHERE ended_at IS NULL`,
  `CREATE UNIQUE INDEX "identity_link_live" ON "identity_link" ("provider_id", "issuer", "subject_hash") WHERE ended_at IS NULL`,
  `ALTER TABLE "role_grant" ADD "source" text NOT NULL DEFAULT 'hand'`,
  `ALTER TABLE "role_grant" ADD "provider_id" uuid`,
  `ALTER TABLE "identity_provider" ADD CONSTRAINT "FK_f4f6a4edd247eed8b649b252e94" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "identity_provider" ADD CONSTRAINT "FK_4e5895cafe5527a966ee1bedf45" FOREIGN KEY ("made_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "identity_attempt" ADD CONSTRAINT "FK_3a1d98407bb4f3c82ff703ca5d9" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "identity_attempt" ADD CONSTRAINT "FK_282a6ffe666cd50348a7b37f491" FOREIGN KEY ("provider_id") REFERENCES "identity_provider"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "identity_attempt" ADD CONSTRAINT "FK_96522491b4e879f572e40daa25f" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "identity_link" ADD CONSTRAINT "FK_7157d94742b799e56a06f4ff530" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "identity_link" ADD CONSTRAINT "FK_299cada98edbfbde27c8508e66d" FOREIGN KEY ("provider_id") REFERENCES "identity_provider"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "identity_link" ADD CONSTRAINT "FK_2b6363592d68ac7c9defbd972fa" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- What the sign-in page may show to anybody.
CREATE FUNCTION sign_in_agencies() RETURNS TABLE (key text, name_en text, name_ja text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT a.key, a.name_en, a.name_ja FROM agency a WHERE EXISTS (SELECT 1 FROM identity_provider i WHERE i.agency_id = a.id AND i.is_active) $$;
CREATE FUNCTION sign_in_providers(agency_key text) RETURNS TABLE (agency_en text, agency_ja text, id uuid, label_en text, label_ja text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT a.name_en, a.name_ja, i.id, i.label_en, i.label_ja FROM agency a LEFT JOIN identity_provider i ON i.agency_id = a.id AND i.is_active
    WHERE a.key = agency_key ORDER BY i.id $$;
CREATE FUNCTION agency_key_of(agency uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT a.key FROM agency a WHERE a.id = agency $$;

-- With whom a sign-in is under way: its settings, the secret hidden.
CREATE FUNCTION active_provider(wanted uuid) RETURNS SETOF identity_provider LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT i.* FROM identity_provider i WHERE i.id = wanted AND i.is_active $$;

-- Begins an attempt of ten minutes: for nobody yet, for whoever is signed in, or for whom a mailed link was sent; false where none of that holds.
CREATE FUNCTION begin_identity_attempt(provider uuid, wanted text, invitation bytea, state bytea, browser bytea, hidden_checks text, next_page text)
  RETURNS boolean LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    WITH old AS (DELETE FROM identity_attempt WHERE expires_at < now() - interval '1 day'),
      begun AS (INSERT INTO identity_attempt (agency_id, provider_id, purpose, person_id, invitation_hash, state_hash, browser_hash, checks, next, expires_at)
        SELECT i.agency_id, i.id, wanted, p.id, invitation, state, browser, hidden_checks, next_page, now() + interval '10 minutes'
        FROM identity_provider i LEFT JOIN person p ON p.agency_id = i.agency_id AND p.closed_at IS NULL
          AND p.id = CASE wanted WHEN 'link' THEN actor_person() WHEN 'invited' THEN (SELECT l.person_id FROM password_link_of(invitation) l) END
        WHERE i.id = provider AND i.is_active AND (wanted = 'sign-in' OR p.id IS NOT NULL) RETURNING 1)
    SELECT EXISTS (SELECT 1 FROM begun) $$;

-- Takes an attempt, once, for the browser that began it and the provider it was begun with.
CREATE FUNCTION take_identity_attempt(provider uuid, state bytea, browser bytea)
  RETURNS TABLE (purpose text, person_id uuid, invitation_hash bytea, checks text, next text)
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    UPDATE identity_attempt t SET used_at = now() WHERE t.provider_id = provider AND t.state_hash = state AND t.browser_hash = browser
      AND t.used_at IS NULL AND t.expires_at > now() RETURNING t.purpose, t.person_id, t.invitation_hash, t.checks, t.next $$;

-- Whose open account an issuer's subject is linked with at a provider; that it was used is kept.
CREATE FUNCTION linked_person(provider uuid, by_issuer text, subject bytea) RETURNS TABLE (person_id uuid, agency_id uuid, roles text[])
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    WITH used AS (UPDATE identity_link l SET last_used_at = now() FROM identity_provider i
      WHERE l.provider_id = provider AND l.issuer = by_issuer AND l.subject_hash = subject AND l.ended_at IS NULL
        AND i.id = l.provider_id AND i.is_active AND i.issuer = l.issuer RETURNING l.person_id, i.agency_id)
    SELECT p.id, p.agency_id, roles_of(p.id, p.agency_id) FROM used u JOIN person p ON p.id = u.person_id AND p.agency_id = u.agency_id AND p.closed_at IS NULL $$;

-- Links the acting person; false where the subject, or the person at this provider, is linked otherwise already.
CREATE FUNCTION link_identity(provider uuid, by_issuer text, subject bytea) RETURNS boolean
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    WITH made AS (INSERT INTO identity_link (agency_id, provider_id, person_id, issuer, subject_hash)
      SELECT i.agency_id, i.id, p.id, i.issuer, subject FROM identity_provider i JOIN person p ON p.agency_id = i.agency_id
      WHERE i.id = provider AND i.is_active AND i.issuer = by_issuer AND p.id = actor_person() AND p.closed_at IS NULL
      ON CONFLICT DO NOTHING RETURNING 1)
    SELECT EXISTS (SELECT 1 FROM made) OR EXISTS (SELECT 1 FROM identity_link l WHERE l.provider_id = provider AND l.issuer = by_issuer
      AND l.subject_hash = subject AND l.person_id = actor_person() AND l.ended_at IS NULL) $$;

-- Spends a mailed link and every other one of the acting person; false when somebody was faster or the time ran out.
CREATE FUNCTION spend_password_link(token bytea) RETURNS boolean LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH spent AS (UPDATE password_link l SET used_at = now() WHERE l.token_hash = token AND l.person_id = actor_person() AND l.used_at IS NULL AND l.expires_at > now() RETURNING l.person_id),
    others AS (UPDATE password_link l SET used_at = now() FROM spent s WHERE l.person_id = s.person_id AND l.token_hash <> token AND l.used_at IS NULL)
  SELECT EXISTS (SELECT 1 FROM spent) $$;

-- The account of somebody who signs in for the first time, linked at once; null where the provider makes none or the address has an account.
CREATE FUNCTION add_federated_person(provider uuid, by_issuer text, subject bytea, address text, family text, given text) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DECLARE added uuid; of_agency uuid;
  BEGIN
    SELECT i.agency_id INTO of_agency FROM identity_provider i WHERE i.id = provider AND i.is_active AND i.creates_accounts AND i.issuer = by_issuer;
    IF of_agency IS NULL OR actor_kind() <> 'public' THEN RETURN NULL; END IF;
    INSERT INTO person (agency_id, email, family_name, given_name, passport_name) VALUES (of_agency, address, family, given, upper(trim(family || ' ' || given)))
      ON CONFLICT (email) DO NOTHING RETURNING id INTO added;
    IF added IS NULL THEN RETURN NULL; END IF;
    INSERT INTO identity_link (agency_id, provider_id, person_id, issuer, subject_hash, last_used_at) VALUES (of_agency, provider, added, by_issuer, subject, now());
    RETURN added;
  END $$;

-- Ends what a provider gave and no longer says, gives what is new; roles held otherwise stay as they are. The last administrator stays one.
CREATE FUNCTION follow_directory_roles(person uuid, provider uuid, wanted text[]) RETURNS TABLE (granted text[], ended text[], kept text[])
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DECLARE of_agency uuid; stays boolean;
  BEGIN
    SELECT l.agency_id INTO of_agency FROM identity_link l WHERE l.person_id = person AND l.provider_id = provider AND l.ended_at IS NULL AND actor_person() = person;
    IF of_agency IS NULL THEN RETURN; END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('roles ' || of_agency, 0));
    stays := NOT EXISTS (SELECT 1 FROM role_grant g JOIN person p ON p.id = g.person_id
      WHERE g.agency_id = of_agency AND g.role = 'administrator' AND g.ended_at IS NULL AND p.closed_at IS NULL AND g.person_id <> person);
    RETURN QUERY
      WITH given AS (SELECT g.id, g.role FROM role_grant g WHERE g.person_id = person AND g.agency_id = of_agency AND g.ended_at IS NULL AND g.source = 'directory' AND g.provider_id = provider AND g.role <> ALL (wanted)),
        gone AS (UPDATE role_grant g SET ended_at = now() FROM given WHERE g.id = given.id AND NOT (stays AND given.role = 'administrator') RETURNING g.role),
        made AS (INSERT INTO role_grant (person_id, agency_id, role, source, provider_id)
          SELECT person, of_agency, w, 'directory', provider FROM unnest(wanted) w
          WHERE NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = person AND g.agency_id = of_agency AND g.role = w AND g.ended_at IS NULL) RETURNING role)
      SELECT ARRAY(SELECT role FROM made ORDER BY role), ARRAY(SELECT role FROM gone ORDER BY role),
        ARRAY(SELECT role FROM given WHERE stays AND role = 'administrator');
  END $$;

-- How many ways in a person has: the password, and each link with a provider that is active.
CREATE FUNCTION ways_in(person uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT ((SELECT count(*) FROM password w WHERE w.person_id = person)
    + (SELECT count(*) FROM identity_link l JOIN identity_provider i ON i.id = l.provider_id AND i.is_active AND i.issuer = l.issuer WHERE l.person_id = person AND l.ended_at IS NULL))::int $$;

-- What the acting person's account is linked with, and what it could be linked with.
CREATE FUNCTION my_identities() RETURNS TABLE (provider_id uuid, label_en text, label_ja text, identity_id uuid, linked_at timestamptz, last_used_at timestamptz, is_way_in boolean, is_active boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT i.id, i.label_en, i.label_ja, l.id, l.linked_at, l.last_used_at, i.is_active AND i.issuer = l.issuer, i.is_active
    FROM identity_provider i LEFT JOIN identity_link l ON l.provider_id = i.id AND l.person_id = actor_person() AND l.ended_at IS NULL
    WHERE i.agency_id = actor_agency() AND (i.is_active OR l.id IS NOT NULL) ORDER BY i.id $$;

-- Whoever is linked with a provider that is switched off, or is another from now on, is signed out everywhere.
CREATE FUNCTION end_sessions_of_provider(provider uuid) RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH done AS (UPDATE session s SET ended_at = now() FROM identity_link l JOIN identity_provider i ON i.id = l.provider_id
    WHERE l.provider_id = provider AND l.ended_at IS NULL AND i.agency_id = actor_agency() AND actor_holds('administrator')
      AND s.person_id = l.person_id AND s.person_id <> actor_person() AND s.ended_at IS NULL RETURNING 1)
  SELECT count(*)::int FROM done $$;
`

/** Directories of agencies with which their people sign in. */
export class Federation1795392000080 implements MigrationInterface {
  name = 'Federation1795392000080'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    const administrators = staffOf('administrator')
    await fence(runner, [
      {
        name: 'identity_provider',
        select: administrators,
        insert: `${administrators} AND made_by = (SELECT actor_person())`,
        update: administrators,
      },
      { name: 'identity_link', select: `${own} OR ${administrators}`, update: own },
      { name: 'identity_attempt', select: 'false' },
    ])
    // A link that exists only ends.
    await runner.query('REVOKE UPDATE ON "identity_link" FROM muster_app')
    await runner.query('GRANT UPDATE (ended_at) ON "identity_link" TO muster_app')
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
