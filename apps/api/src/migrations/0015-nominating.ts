import type { MigrationInterface, QueryRunner } from 'typeorm'
import { staffOf } from './fence.ts'

/**
 * Who may nominate whom for what. Whose a posting is cannot be asked of `posting` itself: its policy looks at nominations,
 * and the two would ask each other for ever.
 */
const nominating = `
CREATE FUNCTION agency_of_posting(wanted uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ SELECT agency_id FROM posting WHERE id = wanted $$;
DROP POLICY nomination_insert ON nomination;
CREATE POLICY nomination_insert ON nomination FOR INSERT TO muster_app WITH CHECK (
  ${staffOf('desk-officer')} AND nominated_by = (SELECT actor_person()) AND person_id <> (SELECT actor_person())
  AND agency_of_posting(posting_id) = agency_id
  AND EXISTS (SELECT 1 FROM person t WHERE t.id = nomination.person_id AND t.agency_id = nomination.agency_id));
`

/** Lets officers nominate. */
export class Nominating1795392000015 implements MigrationInterface {
  name = 'Nominating1795392000015'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(nominating)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
