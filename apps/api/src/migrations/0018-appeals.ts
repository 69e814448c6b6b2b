import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, staffOf } from './fence.ts'

/** As generated from the entities. */
const tables = []

/** Nobody answers an appeal of their own, one they lodged, or one against their own decision, whoever writes the row. */
const guard = `
CREATE FUNCTION guard_appeal_answer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE a appeal;
BEGIN
  SELECT * INTO a FROM appeal WHERE id = NEW.appeal_id FOR UPDATE;
  IF NEW.person_id <> a.person_id OR NEW.agency_id <> a.agency_id THEN RAISE EXCEPTION 'an answer to another appeal' USING ERRCODE = 'check_violation'; END IF;
  IF NEW.outcome = 'withdrawn' THEN
    IF NEW.answered_by NOT IN (a.person_id, a.lodged_by) THEN RAISE EXCEPTION 'withdrawn by a stranger' USING ERRCODE = 'check_violation'; END IF;
  ELSIF NEW.answered_by IN (a.person_id, a.lodged_by)
    OR EXISTS (SELECT 1 FROM decision d WHERE d.id = a.decision_id AND d.decided_by = NEW.answered_by)
    OR EXISTS (SELECT 1 FROM decision_act c WHERE c.decision_id = a.decision_id AND c.acted_by = NEW.answered_by) THEN
    RAISE EXCEPTION 'the reviewer had a part in it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER appeal_answer_guarded BEFORE INSERT ON appeal_answer FOR EACH ROW EXECUTE FUNCTION guard_appeal_answer();
`

/** Appeals against decisions, and their answers. */
export class Appeals1795392000018 implements MigrationInterface {
  name = 'Appeals1795392000018'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement)
    await runner.query(guard)
    const readers = staffOf('desk-officer,verifier,auditor')
    const reviewers = staffOf('desk-officer,verifier')
    await fence(runner, [
      {
        name: 'appeal',
        select: `${own} OR ${readers}`,
        insert: `lodged_by = (SELECT actor_person()) AND agency_id = (SELECT actor_agency()) AND (${own} OR ${reviewers})
          AND EXISTS (SELECT 1 FROM decision d WHERE d.id = appeal.decision_id AND d.nomination_id = appeal.nomination_id AND d.person_id = appeal.person_id AND d.agency_id = appeal.agency_id)`,
      },
      {
        name: 'appeal_answer',
        select: `${own} OR ${readers}`,
        insert: `answered_by = (SELECT actor_person()) AND agency_id = (SELECT actor_agency()) AND (outcome = 'withdrawn' OR (person_id <> (SELECT actor_person()) AND ${reviewers}))`,
      },
    ])
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
