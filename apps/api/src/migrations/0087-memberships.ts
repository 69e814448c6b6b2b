import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, staffOf } from './fence.ts'

const tables = [
  `CREATE TABLE "membership" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "roles" text array NOT NULL, "class_id" uuid, "from_on" date NOT NULL, "through_on" date, "granted_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "ended_at" TIMESTAMP WITH TIME ZONE, "ended_by" uuid, CONSTRAINT "membership_guest" CHECK ("class_id" IS NULL OR (cardinality("roles") = 0 AND "through_on" IS NOT NULL)), CONSTRAINT "membership_days" CHECK ("through_on" IS NULL OR "through_on" >= "from_on"), CONSTRAINT "membership_pkey" PRIMARY KEY ("id"))`,
  `CREATE INDEX "membership_by_agency" ON "membership" ("agency_id", "id")`,
  `CREATE UNIQUE INDEX "membership_open" ON "membership" ("person_id", "agency_id") WHERE ended_at IS NULL AND class_id IS NULL`,
  `CREATE UNIQUE INDEX "membership_guest_open" ON "membership" ("person_id", "class_id") WHERE ended_at IS NULL AND class_id IS NOT NULL`,
  `CREATE TABLE "invitation" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "email" text NOT NULL, "language" text NOT NULL, "roles" text array NOT NULL, "class_id" uuid, "through_on" date, "token_hash" bytea NOT NULL, "invited_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "accepted_at" TIMESTAMP WITH TIME ZONE, "accepted_by" uuid, "withdrawn_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "invitation_pkey" PRIMARY KEY ("id"))`,
  `CREATE INDEX "invitation_by_agency" ON "invitation" ("agency_id", "id")`,
  `CREATE UNIQUE INDEX "invitation_token" ON "invitation" ("token_hash")`,
  `ALTER TABLE "session" ADD "membership_id" uuid`,
  `ALTER TABLE "membership" ADD CONSTRAINT "FK_6fc5e2153171bbeb54f4fda6595" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "membership" ADD CONSTRAINT "FK_ffe2618cfa0b3210931c32ba458" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "invitation" ADD CONSTRAINT "FK_f89fbc771798462c0bf2b6db0b5" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "invitation" ADD CONSTRAINT "FK_e720a7c3cde7969988b5d33ca75" FOREIGN KEY ("invited_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- Whether a membership holds today, by the days of its agency.
CREATE FUNCTION membership_holds(m membership) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.ended_at IS NULL AND EXISTS (SELECT 1 FROM agency a WHERE a.id = m.agency_id AND (now() AT TIME ZONE a.zone)::date BETWEEN m.from_on AND coalesce(m.through_on, 'infinity')) $$;

-- For which agency a session acts, when that is not the person's home: nothing for the home; a membership that no longer
-- holds gives no agency, and so no session.
CREATE FUNCTION acting_in(session uuid) RETURNS TABLE (agency_id uuid, roles text[], guest_class uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN m.id IS NOT NULL THEN m.agency_id END, coalesce(m.roles, '{}'), m.class_id
  FROM session s LEFT JOIN membership m ON m.id = s.membership_id AND m.person_id = s.person_id AND membership_holds(m)
  WHERE s.id = session AND s.membership_id IS NOT NULL $$;

-- People whose home is elsewhere and who act for the asker's agency, or did: what it recorded of them keeps their name.
CREATE FUNCTION people_linked() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce(array_agg(DISTINCT m.person_id), '{}') FROM membership m WHERE m.agency_id = actor_agency() $$;

-- What the class is called that the actor teaches as a guest, and what a class of their agency is called for those who invite to it.
CREATE FUNCTION guest_class_name(class uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT k.name FROM class k WHERE k.id = class AND (EXISTS (SELECT 1 FROM membership m WHERE m.class_id = k.id AND m.person_id = actor_person())
    OR (k.agency_id = actor_agency() AND actor_holds('administrator,auditor,instructor,course-manager'))) $$;

-- What an invitation's mailed link opens: to whoever has it, and to nobody else.
CREATE FUNCTION invitation_of(token bytea) RETURNS TABLE (id uuid, agency_id uuid, email text, language text, roles text[], class_id uuid, through_on date, agency jsonb, class_name text, has_account boolean, home_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT i.id, i.agency_id, i.email, i.language, i.roles, i.class_id, i.through_on, jsonb_build_object('en', a.name_en, 'ja', a.name_ja), k.name, p.id IS NOT NULL, p.agency_id
    FROM invitation i JOIN agency a ON a.id = i.agency_id LEFT JOIN class k ON k.id = i.class_id LEFT JOIN person p ON p.email = i.email AND p.closed_at IS NULL
    WHERE i.token_hash = token AND i.accepted_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > now()
      AND (i.through_on IS NULL OR i.through_on >= (now() AT TIME ZONE a.zone)::date) $$;

-- Spends an invitation for a person: a membership of the agency, or the roles themselves where it is their home and they
-- have no end. Null when somebody was faster, the link is too old, or its address is another's.
CREATE FUNCTION spend_invitation(token bytea, person uuid) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE i invitation; home uuid; today date; made uuid;
BEGIN
  SELECT n.* INTO i FROM invitation n WHERE n.id = (SELECT o.id FROM invitation_of(token) o) FOR UPDATE;
  SELECT p.agency_id INTO home FROM person p WHERE p.id = person AND p.email = i.email AND p.closed_at IS NULL;
  IF i.id IS NULL OR home IS NULL OR i.accepted_at IS NOT NULL OR i.withdrawn_at IS NOT NULL THEN RETURN NULL; END IF;
  SELECT (now() AT TIME ZONE a.zone)::date INTO today FROM agency a WHERE a.id = i.agency_id;
  UPDATE invitation SET accepted_at = now(), accepted_by = person WHERE id = i.id;
  IF home = i.agency_id AND i.class_id IS NULL AND i.through_on IS NULL THEN
    INSERT INTO role_grant (person_id, agency_id, role, granted_by) SELECT person, i.agency_id, unnest(i.roles), i.invited_by ON CONFLICT DO NOTHING;
    RETURN i.id;
  END IF;
  UPDATE membership m SET ended_at = now(), ended_by = person WHERE m.person_id = person AND m.agency_id = i.agency_id AND m.class_id IS NOT DISTINCT FROM i.class_id AND m.ended_at IS NULL;
  INSERT INTO membership (person_id, agency_id, roles, class_id, from_on, through_on, granted_by) VALUES (person, i.agency_id, i.roles, i.class_id, today, i.through_on, i.invited_by);
  RETURN i.id;
END $$;

-- Makes the account of an invited person whose address has none, with the password they chose, and spends the invitation.
CREATE FUNCTION join_by_invitation(token bytea, given jsonb, new_hash text) RETURNS TABLE (person_id uuid, agency_id uuid) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE i invitation; made uuid;
BEGIN
  SELECT n.* INTO i FROM invitation n WHERE n.id = (SELECT o.id FROM invitation_of(token) o WHERE NOT o.has_account) FOR UPDATE;
  IF i.id IS NULL THEN RETURN; END IF;
  INSERT INTO person (agency_id, email, family_name, given_name, family_name_ja, given_name_ja, passport_name, language)
    VALUES (i.agency_id, i.email, given ->> 'familyName', given ->> 'givenName', coalesce(given ->> 'familyNameJa', ''), coalesce(given ->> 'givenNameJa', ''), given ->> 'passportName', given ->> 'language')
    ON CONFLICT (email) DO NOTHING RETURNING person.id INTO made;
  IF made IS NULL THEN RETURN; END IF;
  INSERT INTO password (person_id, hash) VALUES (made, new_hash);
  PERFORM spend_invitation(token, made);
  RETURN QUERY SELECT made, i.agency_id;
END $$;
`

/** Acting for several agencies, and being invited to one. */
export class Memberships1795392000087 implements MigrationInterface {
  name = 'Memberships1795392000087'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    await runner.query(functions)
    const read = staffOf('administrator,auditor')
    const write = staffOf('administrator')
    await fence(runner, [
      { name: 'membership', select: `${own} OR ${read}` },
      {
        name: 'invitation',
        select: read,
        insert: `${write} AND invited_by = (SELECT actor_person()) AND accepted_at IS NULL`,
      },
    ])
    // A membership begins when an invitation is spent; here it only changes, or ends.
    await runner.query('GRANT UPDATE (roles, through_on, ended_at, ended_by) ON "membership" TO muster_app')
    await runner.query(
      `CREATE POLICY membership_update ON "membership" FOR UPDATE TO muster_app USING (${write} AND ended_at IS NULL AND person_id <> (SELECT actor_person())) WITH CHECK (${write})`,
    )
    await runner.query('GRANT UPDATE (token_hash, expires_at, withdrawn_at) ON "invitation" TO muster_app')
    await runner.query(
      `CREATE POLICY invitation_update ON "invitation" FOR UPDATE TO muster_app USING (${write} AND accepted_at IS NULL) WITH CHECK (${write} AND accepted_at IS NULL)`,
    )
    await runner.query(
      `CREATE POLICY person_linked ON "person" FOR SELECT TO muster_app USING ((SELECT actor_holds('instructor,course-manager,verifier,desk-officer,auditor,administrator')) AND id = ANY ((SELECT people_linked())::uuid[]))`,
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
