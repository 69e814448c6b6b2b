import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, staffOf } from './fence.ts'

const tables = [
  `CREATE TABLE "scim_user" ("person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "external_id" text, "is_closed" boolean NOT NULL DEFAULT false, "invite_due" boolean NOT NULL DEFAULT false, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "removed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "scim_user_pkey" PRIMARY KEY ("person_id"))`,
  `CREATE INDEX "scim_user_to_invite" ON "scim_user" ("person_id") WHERE invite_due`,
  `CREATE UNIQUE INDEX "scim_user_external" ON "scim_user" ("agency_id", "external_id") WHERE external_id IS NOT NULL AND removed_at IS NULL`,
  `CREATE TABLE "scim_group" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "display_name" text NOT NULL, "external_id" text, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "scim_group_pkey" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "scim_group_name" ON "scim_group" ("agency_id", "display_name")`,
  `CREATE TABLE "scim_member" ("group_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "added_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "scim_member_pkey" PRIMARY KEY ("group_id", "person_id"))`,
  `CREATE INDEX "scim_member_of_person" ON "scim_member" ("person_id")`,
  `CREATE TABLE "scim_group_role" ("group_id" uuid NOT NULL, "role" text NOT NULL, "agency_id" uuid NOT NULL, "set_by" uuid NOT NULL, "set_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "scim_group_role_pkey" PRIMARY KEY ("group_id", "role"))`,
  `CREATE TABLE "scim_closing" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "person_id" uuid NOT NULL, "token_id" uuid NOT NULL, "removes" boolean NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "closed_at" TIMESTAMP WITH TIME ZONE, "answered_at" TIMESTAMP WITH TIME ZONE, "answered_by" uuid, "withdrawn_at" TIMESTAMP WITH TIME ZONE, "told_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "scim_closing_answer" CHECK (("answered_at" IS NULL) = ("answered_by" IS NULL)), CONSTRAINT "scim_closing_pkey" PRIMARY KEY ("id"))`,
  `CREATE INDEX "scim_closing_by_agency" ON "scim_closing" ("agency_id", "id")`,
  `CREATE UNIQUE INDEX "scim_closing_open" ON "scim_closing" ("person_id") WHERE closed_at IS NULL AND answered_at IS NULL AND withdrawn_at IS NULL`,
  `ALTER TABLE "scim_user" ADD CONSTRAINT "FK_c2cc26468887043c90710c1257f" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "scim_user" ADD CONSTRAINT "FK_33beb4580aaec323cafbc830106" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "scim_group" ADD CONSTRAINT "FK_f0acd714324c3de80e53ac9e84c" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "scim_member" ADD CONSTRAINT "FK_48ffa9831710d9757e1eb9bf740" FOREIGN KEY ("group_id") REFERENCES "scim_group"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "scim_member" ADD CONSTRAINT "FK_9e0b57287e1a92853f6dfdfedb4" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "scim_member" ADD CONSTRAINT "FK_f8a1ba9b8561a01a0f78efe585e" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "scim_group_role" ADD CONSTRAINT "FK_f09c75d9ce5a0e2c200f0a8695e" FOREIGN KEY ("group_id") REFERENCES "scim_group"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "scim_group_role" ADD CONSTRAINT "FK_46e2edde695c23dfd42f355cfe3" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "scim_group_role" ADD CONSTRAINT "FK_eddc771e7d223b530fda5c640ed" FOREIGN KEY ("set_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "scim_closing" ADD CONSTRAINT "FK_67230cb97971aacf8d946158743" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "scim_closing" ADD CONSTRAINT "FK_7797252ce49629e565a074e33ad" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- Whether a directory acts: a live token that was made for it.
CREATE FUNCTION is_directory() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT actor_kind() = 'token' AND EXISTS (SELECT 1 FROM agency_token t WHERE t.id = actor_token() AND t.agency_id = actor_agency()
    AND 'scim' = ANY (t.scopes) AND t.revoked_at IS NULL AND t.expires_at > now()) $$;

-- Ends the sessions of somebody whose account a directory closed, or an administrator for it; how many there were.
CREATE FUNCTION end_sessions_of_closed(wanted uuid) RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH done AS (UPDATE session s SET ended_at = now() FROM person p
    WHERE p.id = wanted AND p.agency_id = actor_agency() AND p.closed_at IS NOT NULL AND (is_directory() OR actor_holds('administrator'))
      AND s.person_id = p.id AND s.ended_at IS NULL RETURNING 1)
  SELECT count(*)::int FROM done $$;
`

const directory = `(SELECT is_directory()) AND agency_id = (SELECT actor_agency())`
const administrators = staffOf('administrator')
/** Roles that follow the directory's groups: never those given by hand, nor those an identity provider gave at a sign-in. */
const following = `${directory} AND source = 'directory' AND provider_id IS NULL`
/** That a person is at home in the agency that acts. */
const ofAgency = (column: string): string =>
  `EXISTS (SELECT 1 FROM person p WHERE p.id = ${column} AND p.agency_id = (SELECT actor_agency()))`

const policies = [
  `CREATE POLICY person_directory_select ON person FOR SELECT TO muster_app USING (${directory})`,
  `CREATE POLICY person_directory_insert ON person FOR INSERT TO muster_app WITH CHECK (${directory})`,
  `CREATE POLICY person_directory_update ON person FOR UPDATE TO muster_app USING (${directory}) WITH CHECK (${directory})`,
  `CREATE POLICY role_grant_directory_select ON role_grant FOR SELECT TO muster_app USING (${directory})`,
  `CREATE POLICY role_grant_directory_insert ON role_grant FOR INSERT TO muster_app WITH CHECK (${following} AND granted_by IS NULL AND ${ofAgency('person_id')}
     AND EXISTS (SELECT 1 FROM scim_member m JOIN scim_group_role r ON r.group_id = m.group_id WHERE m.person_id = role_grant.person_id AND r.role = role_grant.role))`,
  `CREATE POLICY role_grant_directory_update ON role_grant FOR UPDATE TO muster_app USING (${following}) WITH CHECK (${following})`,
]

/** A directory of an agency that keeps its people and groups here, by SCIM 2.0. */
export class Scim1795392000103 implements MigrationInterface {
  name = 'Scim1795392000103'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    await runner.query(functions)
    const either = `(${directory}) OR ${administrators}`
    await fence(runner, [
      {
        name: 'scim_user',
        select: `${either} OR ${own}`,
        insert: `(${directory} OR ${administrators}) AND ${ofAgency('person_id')}`,
        update: either,
      },
      { name: 'scim_group', select: either, insert: directory, update: directory, delete: directory },
      {
        name: 'scim_member',
        select: `${either} OR ${own}`,
        insert: `${directory} AND ${ofAgency('person_id')} AND EXISTS (SELECT 1 FROM scim_group g WHERE g.id = group_id)`,
        delete: either,
      },
      {
        name: 'scim_group_role',
        select: either,
        insert: `${administrators} AND set_by = (SELECT actor_person()) AND EXISTS (SELECT 1 FROM scim_group g WHERE g.id = group_id)`,
        delete: administrators,
      },
      {
        name: 'scim_closing',
        select: `${either} OR ${own}`,
        insert: `${directory} AND token_id = (SELECT actor_token()) AND answered_at IS NULL AND ${ofAgency('person_id')}`,
      },
    ])
    // Of a closing that was asked for, an administrator answers once.
    await runner.query(
      'GRANT UPDATE (closed_at, answered_at, answered_by, withdrawn_at, told_at) ON scim_closing TO muster_app',
    )
    await runner.query(
      `CREATE POLICY scim_closing_update ON scim_closing FOR UPDATE TO muster_app USING (${administrators} AND closed_at IS NULL AND answered_at IS NULL AND withdrawn_at IS NULL) WITH CHECK (${administrators} AND answered_by = (SELECT actor_person()))`,
    )
    // The directory may want it no longer.
    await runner.query(
      `CREATE POLICY scim_closing_withdraw ON scim_closing FOR UPDATE TO muster_app USING (${directory} AND closed_at IS NULL AND answered_at IS NULL) WITH CHECK (${directory} AND closed_at IS NULL AND answered_at IS NULL AND withdrawn_at IS NOT NULL)`,
    )
    for (const policy of policies) await runner.query(policy)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
