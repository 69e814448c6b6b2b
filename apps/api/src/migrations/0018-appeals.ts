import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, staffOf } from './fence.ts'

/** As generated from the entities. */
const tables = [
  `CREATE TABLE "appeal" ("id" uuid NOT NULL DEFAULT uuidv7(), "decision_id" uuid NOT NULL, "nomination_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "grounds" text NOT NULL, "evidence" uuid array NOT NULL, "lodged_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_f644a99d2dfcff9facb08bd1697" PRIMARY KEY ("id"))`,
  `CREATE INDEX "appeal_of_decision" ON "appeal"  ("decision_id")`,
  `CREATE INDEX "appeal_by_person" ON "appeal"  ("person_id", "id")`,
  `CREATE INDEX "appeal_by_agency" ON "appeal"  ("agency_id", "id")`,
  `CREATE TABLE "appeal_answer" ("id" uuid NOT NULL DEFAULT uuidv7(), "appeal_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "outcome" text NOT NULL, "reasons" text NOT NULL, "decision_id" uuid, "answered_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "appeal_answer_once" UNIQUE ("appeal_id"), CONSTRAINT "appeal_answer_reasons" CHECK ("outcome" = 'withdrawn' OR "reasons" <> ''), CONSTRAINT "appeal_answer_decision" CHECK (("outcome" = 'upheld') = ("decision_id" IS NOT NULL)), CONSTRAINT "appeal_answer_outcome" CHECK ("outcome" IN ('upheld', 'dismissed', 'withdrawn')), CONSTRAINT "PK_33ef6af53db4790c0f25cf78fbe" PRIMARY KEY ("id"))`,
  `ALTER TABLE "appeal" ADD CONSTRAINT "FK_b57052b233bb980862b3f2dc5fd" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "appeal" ADD CONSTRAINT "FK_0b2792051a642be2eb164c3a3fd" FOREIGN KEY ("nomination_id") REFERENCES "nomination"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "appeal" ADD CONSTRAINT "FK_10bfbc0f4fa9bc8963c39dcaae8" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "appeal" ADD CONSTRAINT "FK_7f1d2821f7caacd6cd61cb3f6f1" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "appeal" ADD CONSTRAINT "FK_4128d5cd920fe109d6d2dacf96f" FOREIGN KEY ("lodged_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "appeal_answer" ADD CONSTRAINT "FK_48d3c2a6573042961a2c361478c" FOREIGN KEY ("appeal_id") REFERENCES "appeal"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "appeal_answer" ADD CONSTRAINT "FK_5f9d30745a7ff0004d6891069e6" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "appeal_answer" ADD CONSTRAINT "FK_0b884c950597e3e3aa8de076bc7" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "appeal_answer" ADD CONSTRAINT "FK_3b639d5fd061e52d97a27930bbf" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "appeal_answer" ADD CONSTRAINT "FK_f1cc39e8227c885d45aa47c4da9" FOREIGN KEY ("answered_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

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
