import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, staffOf } from './fence.ts'

const tables = [
  `CREATE TABLE "webhook" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "name" text NOT NULL, "address" text NOT NULL, "events" text array NOT NULL, "made_by" uuid NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "generation" integer NOT NULL DEFAULT '1', "rotated_at" TIMESTAMP WITH TIME ZONE, "failures" integer NOT NULL DEFAULT '0', "failing_since" TIMESTAMP WITH TIME ZONE, "rests_until" TIMESTAMP WITH TIME ZONE, "leased_until" TIMESTAMP WITH TIME ZONE, "off_since" TIMESTAMP WITH TIME ZONE, "off_cause" text, "removed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "webhook_off_cause" CHECK ("off_cause" IN ('person', 'failures')), CONSTRAINT "webhook_off" CHECK (("off_since" IS NULL) = ("off_cause" IS NULL)), CONSTRAINT "webhook_events" CHECK (cardinality("events") > 0), CONSTRAINT "PK_e6765510c2d078db49632b59020" PRIMARY KEY ("id"))`,
  `CREATE INDEX "webhook_by_agency" ON "webhook"  ("agency_id", "id") WHERE removed_at IS NULL`,
  `CREATE TABLE "webhook_delivery" ("id" uuid NOT NULL DEFAULT uuidv7(), "webhook_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "event" text NOT NULL, "subject_id" uuid NOT NULL, "content" jsonb NOT NULL, "occurred_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "next_try_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "first_tried_at" TIMESTAMP WITH TIME ZONE, "tries" integer NOT NULL DEFAULT '0', "delivered_at" TIMESTAMP WITH TIME ZONE, "gave_up_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_b1ae290239a778f12399db91354" PRIMARY KEY ("id"))`,
  `CREATE INDEX "webhook_delivery_by_age" ON "webhook_delivery"  ("occurred_at") `,
  `CREATE INDEX "webhook_delivery_waiting" ON "webhook_delivery"  ("webhook_id", "subject_id", "id") WHERE delivered_at IS NULL AND gave_up_at IS NULL`,
  `CREATE INDEX "webhook_delivery_of" ON "webhook_delivery"  ("webhook_id", "id") `,
  `CREATE TABLE "webhook_attempt" ("id" uuid NOT NULL DEFAULT uuidv7(), "delivery_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "status" integer, "fault" text, "milliseconds" integer NOT NULL, CONSTRAINT "webhook_attempt_outcome" CHECK ("status" IS NOT NULL OR "fault" IS NOT NULL), CONSTRAINT "PK_e4ff77b66cdd20591ba6189a1f9" PRIMARY KEY ("id"))`,
  `CREATE INDEX "webhook_attempt_of" ON "webhook_attempt"  ("delivery_id", "id") `,
  `ALTER TABLE "webhook" ADD CONSTRAINT "FK_bf41852c437587d018eb6cdd436" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "webhook" ADD CONSTRAINT "FK_9f3fd1a51fe02521f695d14681c" FOREIGN KEY ("made_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "webhook_delivery" ADD CONSTRAINT "FK_ef25cc28dcf88ea3dd81f39af2d" FOREIGN KEY ("webhook_id") REFERENCES "webhook"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "webhook_delivery" ADD CONSTRAINT "FK_8fc6d8f45262f5e7e9d6915fb52" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "webhook_attempt" ADD CONSTRAINT "FK_d7ed48c4841159bfd6bdee166ea" FOREIGN KEY ("delivery_id") REFERENCES "webhook_delivery"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "webhook_attempt" ADD CONSTRAINT "FK_93cd5aca28d609b5ba21b35a6d8" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

/**
 * What is written down here is told in the transaction in which it happens, whatever path led there: a statement asks
 * once which addresses want it. The functions see every address, since whoever records a fact may see none.
 */
const telling = (table: string, rows: string): string => `
CREATE FUNCTION tell_of_${table}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM webhook WHERE removed_at IS NULL) THEN RETURN NULL; END IF;
  INSERT INTO webhook_delivery (webhook_id, agency_id, event, subject_id, content)
    SELECT w.id, w.agency_id, t.event, t.subject, t.content FROM (${rows}) AS t (agency, event, subject, content)
    JOIN webhook w ON w.agency_id = t.agency AND w.removed_at IS NULL AND t.event = ANY (w.events)
    ORDER BY t.subject, t.event;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION tell_of_${table}() FROM PUBLIC;
CREATE TRIGGER ${table}_told AFTER INSERT ON "${table}" REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION tell_of_${table}();
`

const certificateContent = `jsonb_build_object('certificate', c.public_id, 'person', c.person_id, 'completion', c.completion_id)`

const told = {
  completion: `SELECT agency_id, 'completion.recorded', id, jsonb_build_object('completion', id, 'person', person_id, 'qualification', qualification_key) FROM added`,
  certificate: `SELECT c.agency_id, e.event, c.id, ${certificateContent} FROM added c
      CROSS JOIN LATERAL (SELECT 'certificate.issued' AS event UNION ALL SELECT 'certificate.renewed' WHERE c.replaces_id IS NULL AND EXISTS
        (SELECT FROM completion n JOIN completion b ON b.person_id = n.person_id AND b.qualification_key = n.qualification_key AND b.id <> n.id
          JOIN certificate o ON o.completion_id = b.id AND o.issued_at < c.issued_at WHERE n.id = c.completion_id)) e
    UNION ALL SELECT o.agency_id, 'certificate.superseded', o.id,
      jsonb_build_object('certificate', o.public_id, 'person', o.person_id, 'completion', o.completion_id, 'replacedBy', c.public_id)
      FROM added c JOIN certificate o ON o.id = c.replaces_id`,
  certificate_status: `SELECT c.agency_id, 'certificate.' || s.kind, c.id, ${certificateContent} FROM added s JOIN certificate c ON c.id = s.certificate_id`,
  decision_act: `SELECT d.agency_id, 'decision.confirmed', d.id, jsonb_build_object('decision', d.id, 'nomination', d.nomination_id, 'posting', d.posting_id, 'person', d.person_id)
      FROM added a JOIN decision d ON d.id = a.decision_id WHERE a.kind = 'confirmed'`,
  decision_closing: `SELECT d.agency_id, 'decision.withdrawn', d.id, jsonb_build_object('decision', d.id, 'nomination', d.nomination_id, 'posting', d.posting_id, 'person', d.person_id, 'replacedBy', a.replaced_by_id)
      FROM added a JOIN decision d ON d.id = a.decision_id`,
  appeal: `SELECT d.agency_id, 'decision.appealed', d.id, jsonb_build_object('decision', d.id, 'nomination', d.nomination_id, 'posting', d.posting_id, 'person', d.person_id, 'appeal', a.id)
      FROM added a JOIN decision d ON d.id = a.decision_id`,
}

/** Addresses of an agency that are told what happens. */
export class Webhooks1795392000093 implements MigrationInterface {
  name = 'Webhooks1795392000093'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement)
    const administrators = staffOf('administrator')
    await fence(runner, [
      {
        name: 'webhook',
        select: administrators,
        insert: `${administrators} AND made_by = (SELECT actor_person())`,
        update: administrators,
      },
      {
        name: 'webhook_delivery',
        select: administrators,
        insert: `${administrators} AND event = 'webhook.test'`,
        update: administrators,
        delete: 'false',
      },
      { name: 'webhook_attempt', select: administrators, insert: 'false' },
    ])
    for (const [table, rows] of Object.entries(told)) await runner.query(telling(table, rows))
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
