import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, staffOf } from './fence.ts'

const tables = [
  `ALTER TABLE "attempt" ADD "extra_percent" integer NOT NULL DEFAULT '0'`,
  `ALTER TABLE "attempt" ADD CONSTRAINT "attempt_extra_percent" CHECK ("extra_percent" BETWEEN 0 AND 300)`,
  `CREATE TABLE "extra_time" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "course_id" uuid, "extra_percent" integer NOT NULL, "reason" text NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "extra_time_percent" CHECK ("extra_percent" BETWEEN 0 AND 300), CONSTRAINT "extra_time_pkey" PRIMARY KEY ("id"))`,
  `CREATE INDEX "extra_time_of" ON "extra_time" ("person_id", "course_id", "id")`,
  `CREATE INDEX "extra_time_by_agency" ON "extra_time" ("agency_id", "course_id")`,
  `ALTER TABLE "extra_time" ADD CONSTRAINT "FK_3424862a4f065619fe3bbc6ff91" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "extra_time" ADD CONSTRAINT "FK_73dabcdacc52860bd9746de8817" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "extra_time" ADD CONSTRAINT "FK_a26b30967aacd8b9351570fe527" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "extra_time" ADD CONSTRAINT "FK_2b0a56047a2312cca2180514a20" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

/** More time in tests for one person, given by staff with a reason; what was given before stays beside it. */
export class ExtraTime1795392000054 implements MigrationInterface {
  name = 'ExtraTime1795392000054'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    const staff = staffOf('instructor,course-manager')
    await fence(runner, [
      {
        name: 'extra_time',
        select: `${own} OR ${staff}`,
        insert: `${staff} AND recorded_by = (SELECT actor_person()) AND person_id <> (SELECT actor_person())`,
      },
    ])
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
