import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, staffOf } from './fence.ts'

const tables = [
  `CREATE TABLE "class_message" ("id" uuid NOT NULL DEFAULT uuidv7(), "class_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "sent_to" text NOT NULL, "text" jsonb NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "class_message_to" CHECK ("sent_to" IN ('everybody', 'not-completed', 'overdue')), CONSTRAINT "class_message_pkey" PRIMARY KEY ("id"))`,
  `CREATE INDEX "class_message_of" ON "class_message" ("class_id", "id")`,
  `CREATE TABLE "class_message_person" ("message_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "told_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "class_message_person_pkey" PRIMARY KEY ("message_id", "person_id"))`,
  `CREATE INDEX "class_message_untold" ON "class_message_person" ("message_id") WHERE told_at IS NULL`,
  `ALTER TABLE "class_message" ADD CONSTRAINT "FK_2783b8330ace8028e951c1eaa00" FOREIGN KEY ("class_id") REFERENCES "class"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "class_message" ADD CONSTRAINT "FK_fe5b483e1d003c498e1dba95801" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "class_message" ADD CONSTRAINT "FK_ad37b54b8b972f1b657076989a8" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "class_message_person" ADD CONSTRAINT "FK_631b06c8b2388f721bf06b7c6a8" FOREIGN KEY ("message_id") REFERENCES "class_message"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "class_message_person" ADD CONSTRAINT "FK_5a6ac51b630fa5b0cb45e9c6cea" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "class_message_person" ADD CONSTRAINT "FK_00e752af9990bf18ac26abed098" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

/** What instructors say to people of a class, kept as it was sent. */
export class ClassMessages1795392000052 implements MigrationInterface {
  name = 'ClassMessages1795392000052'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    const read = staffOf('instructor,course-manager,auditor')
    const teach = staffOf('instructor,course-manager')
    await fence(runner, [
      { name: 'class_message', select: read, insert: `${teach} AND recorded_by = (SELECT actor_person())` },
      { name: 'class_message_person', select: `${own} OR ${read}`, insert: teach },
    ])
    await runner.query('GRANT UPDATE (told_at) ON class_message_person TO muster_app')
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
