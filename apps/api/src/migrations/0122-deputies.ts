import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, staffOf } from './fence.ts'

const delegable = ['instructor', 'course-manager', 'verifier', 'desk-officer', 'liaison-secretary', 'rule-owner']
const delegableArray = `ARRAY[${delegable.map((role) => `'${role}'`).join(', ')}]::text[]`

const tables = [
  `CREATE TABLE "delegation" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "delegator_id" uuid NOT NULL, "deputy_id" uuid NOT NULL, "roles" text array NOT NULL, "from_on" date NOT NULL, "through_on" date NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "ended_at" TIMESTAMP WITH TIME ZONE, "ended_by" uuid, CONSTRAINT "delegation_ended" CHECK (("ended_at" IS NULL) = ("ended_by" IS NULL)), CONSTRAINT "delegation_other" CHECK ("delegator_id" <> "deputy_id"), CONSTRAINT "delegation_days" CHECK ("through_on" >= "from_on" AND "through_on" <= "from_on" + 92), CONSTRAINT "delegation_roles" CHECK (cardinality("roles") > 0 AND "roles" <@ ${delegableArray}), CONSTRAINT "PK_delegation" PRIMARY KEY ("id"))`,
  `CREATE INDEX "delegation_of_deputy" ON "delegation" ("deputy_id", "id")`,
  `CREATE INDEX "delegation_of_delegator" ON "delegation" ("delegator_id", "id")`,
  `CREATE INDEX "delegation_by_agency" ON "delegation" ("agency_id", "id")`,
  `ALTER TABLE "delegation" ADD CONSTRAINT "FK_fb94ee0f54be04416558265d22d" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "delegation" ADD CONSTRAINT "FK_0bf3c5c0905f35067006bb2d2f4" FOREIGN KEY ("delegator_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "delegation" ADD CONSTRAINT "FK_27d87c732b300bb45caa3250dab" FOREIGN KEY ("deputy_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- The day it is in an agency.
CREATE FUNCTION agency_day(agency uuid) RETURNS date LANGUAGE sql STABLE AS $$ SELECT (now() AT TIME ZONE a.zone)::date FROM agency a WHERE a.id = agency $$;

-- The roles a deputy acts with by a delegation now: those its delegator holds themselves and still, on its days, until it is
-- ended; and only to who is staff of the agency on their own account. Nothing that was delegated is delegated on.
CREATE FUNCTION delegated_roles(d delegation) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY(SELECT g.role FROM role_grant g JOIN person x ON x.id = g.person_id AND x.agency_id = g.agency_id AND x.closed_at IS NULL
    WHERE d.ended_at IS NULL AND agency_day(d.agency_id) BETWEEN d.from_on AND d.through_on
      AND g.person_id = d.delegator_id AND g.agency_id = d.agency_id AND g.ended_at IS NULL AND g.role = ANY (d.roles)
      AND EXISTS (SELECT FROM role_grant o JOIN person y ON y.id = o.person_id AND y.agency_id = o.agency_id AND y.closed_at IS NULL
        WHERE o.person_id = d.deputy_id AND o.agency_id = d.agency_id AND o.ended_at IS NULL AND o.role <> 'trainee')
    ORDER BY g.role) $$;

-- For whom the person of a session stands in now, and with whom they count as one where two people are needed: everybody they
-- stood in for, or who stood in for them, within a year. NULL where there is neither; nothing while they act for another agency.
CREATE FUNCTION standing_in(session uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN count(*) > 0 THEN jsonb_build_object(
      'for', coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'roles', h.roles, 'throughOn', d.through_on, 'familyName', b.family_name, 'givenName', b.given_name,
        'familyNameJa', b.family_name_ja, 'givenNameJa', b.given_name_ja) ORDER BY d.id) FILTER (WHERE d.deputy_id = s.person_id AND cardinality(h.roles) > 0), '[]'),
      'pairs', jsonb_agg(DISTINCT CASE WHEN d.deputy_id = s.person_id THEN d.delegator_id ELSE d.deputy_id END)) END
  FROM session s JOIN person p ON p.id = s.person_id JOIN delegation d ON d.agency_id = p.agency_id AND (d.deputy_id = p.id OR d.delegator_id = p.id)
    JOIN person b ON b.id = d.delegator_id CROSS JOIN LATERAL (SELECT delegated_roles(d) AS roles) h
  WHERE s.id = session AND s.membership_id IS NULL AND d.from_on <= agency_day(d.agency_id) AND d.through_on > agency_day(d.agency_id) - 366
    AND (d.ended_at IS NULL OR d.ended_at >= (d.from_on::timestamp AT TIME ZONE (SELECT a.zone FROM agency a WHERE a.id = d.agency_id))) $$;

-- Whom the asker could name: staff of the agency at home there, for who holds a role that may be delegated.
CREATE FUNCTION possible_deputies() RETURNS TABLE (id uuid, family_name text, given_name text, family_name_ja text, given_name_ja text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT p.id, p.family_name, p.given_name, p.family_name_ja, p.given_name_ja FROM person p
  WHERE actor_kind() = 'person' AND p.agency_id = actor_agency() AND p.id <> actor_person() AND p.closed_at IS NULL
    AND roles_of(actor_person(), actor_agency()) && ${delegableArray}
    AND EXISTS (SELECT FROM role_grant g WHERE g.person_id = p.id AND g.agency_id = p.agency_id AND g.ended_at IS NULL AND g.role <> 'trainee')
  ORDER BY p.family_name, p.given_name, p.id LIMIT 2000 $$;

-- Delegations as their two people, administrators and auditors of the agency may see them, with both names and the roles that hold.
CREATE FUNCTION delegations_seen() RETURNS TABLE (id uuid, agency_id uuid, delegator_id uuid, deputy_id uuid, roles text[], held text[], from_on date, through_on date, ended_at timestamptz, today date, delegator jsonb, deputy jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT d.id, d.agency_id, d.delegator_id, d.deputy_id, d.roles, delegated_roles(d), d.from_on, d.through_on, d.ended_at, agency_day(d.agency_id),
      jsonb_build_object('familyName', b.family_name, 'givenName', b.given_name, 'familyNameJa', b.family_name_ja, 'givenNameJa', b.given_name_ja),
      jsonb_build_object('familyName', y.family_name, 'givenName', y.given_name, 'familyNameJa', y.family_name_ja, 'givenNameJa', y.given_name_ja)
    FROM delegation d JOIN person b ON b.id = d.delegator_id JOIN person y ON y.id = d.deputy_id
    WHERE actor_kind() = 'person' AND d.agency_id = actor_agency()
      AND (d.delegator_id = actor_person() OR d.deputy_id = actor_person() OR actor_holds('administrator,auditor')) $$;

-- Whether one of some people gave an answer its mark, for who marks in the agency.
CREATE FUNCTION marked_by_any(answer uuid, people uuid[]) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM answer_mark m
    WHERE m.written_answer_id = answer AND m.marked_by = ANY (people) AND m.agency_id = actor_agency() AND actor_kind() = 'person' AND actor_holds('instructor,course-manager')) $$;

-- Whoever stands in for a holder is told of what waits for the role as well.
CREATE OR REPLACE FUNCTION people_holding(agency uuid, wanted text[]) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT DISTINCT g.person_id FROM role_grant g JOIN person p ON p.id = g.person_id AND p.closed_at IS NULL
    WHERE g.agency_id = agency AND g.role = ANY (wanted) AND g.ended_at IS NULL AND (is_system() OR (actor_kind() = 'person' AND agency = actor_agency()))
    UNION
    SELECT d.deputy_id FROM delegation d
    WHERE d.agency_id = agency AND d.ended_at IS NULL AND delegated_roles(d) && wanted AND (is_system() OR (actor_kind() = 'person' AND agency = actor_agency())) $$;
`

/** Deputies: somebody lets a colleague act with some of their roles for some days, and both count as one where two are needed. */
export class Deputies1795392000122 implements MigrationInterface {
  name = 'Deputies1795392000122'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement)
    await runner.query(functions)
    const parties = 'delegator_id = (SELECT actor_person()) OR deputy_id = (SELECT actor_person())'
    await fence(runner, [
      {
        name: 'delegation',
        select: `agency_id = (SELECT actor_agency()) AND (${parties} OR (SELECT actor_holds('administrator,auditor')))`,
        insert: `delegator_id = (SELECT actor_person()) AND agency_id = (SELECT actor_agency()) AND ended_at IS NULL AND from_on >= agency_day(agency_id)
          AND roles <@ roles_of(delegator_id, agency_id) AND deputy_id IN (SELECT p.id FROM possible_deputies() p)`,
      },
    ])
    await runner.query('GRANT UPDATE (ended_at, ended_by) ON delegation TO muster_app')
    await runner.query(
      `CREATE POLICY delegation_update ON delegation FOR UPDATE TO muster_app USING (ended_at IS NULL AND ((agency_id = (SELECT actor_agency()) AND (${parties})) OR ${staffOf('administrator')}))
         WITH CHECK (ended_by = (SELECT actor_person()) AND ended_at <= now())`,
    )
    for (const named of [
      'standing_in(uuid)',
      'possible_deputies()',
      'delegations_seen()',
      'marked_by_any(uuid, uuid[])',
    ]) {
      await runner.query(`REVOKE ALL ON FUNCTION ${named} FROM PUBLIC`)
      await runner.query(`GRANT EXECUTE ON FUNCTION ${named} TO muster_app`)
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
