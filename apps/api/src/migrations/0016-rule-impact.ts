import type { MigrationInterface, QueryRunner } from 'typeorm'
import { staffOf } from './fence.ts'

const approvers = 'rule-owner,head-of-security,programme-manager'
const readers = `desk-officer,verifier,auditor,designated-official,${approvers}`

/** Who writes and approves rules sees what a draft would do to people of their own agency. */
export class RuleImpact1795392000016 implements MigrationInterface {
  name = 'RuleImpact1795392000016'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION judges_populations() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT is_system() OR (actor_kind() = 'person' AND actor_holds('desk-officer,verifier,auditor,${approvers}')) $$;
      CREATE OR REPLACE FUNCTION judgeable(wanted uuid[]) RETURNS SETOF nomination LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
        SELECT n.* FROM nomination n WHERE n.id = ANY (wanted)
          AND (n.person_id = actor_person() OR (n.agency_id = actor_agency() AND actor_holds('${readers}')) OR is_system()) $$;`)
    for (const table of ['nomination', 'posting', 'person'])
      await runner.query(
        `CREATE POLICY ${table}_for_rule_owners ON ${table} FOR SELECT TO muster_app USING (${staffOf('rule-owner')})`,
      )
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
