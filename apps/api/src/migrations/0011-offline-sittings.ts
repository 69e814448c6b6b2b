import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, staffOf } from './fence.ts'

/** Sittings that a device holds by itself: permitted by the assessment, flagged for an instructor's look. */
export class OfflineSittings1795392000011 implements MigrationInterface {
  name = 'OfflineSittings1795392000011'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "assessment" ADD "offline_days" integer, ADD "closes_at" TIMESTAMP WITH TIME ZONE, ADD CONSTRAINT "assessment_offline_days" CHECK ("offline_days" BETWEEN 1 AND 60)`,
    )
    await runner.query(
      `ALTER TABLE "attempt" ADD "is_offline" boolean NOT NULL DEFAULT false, ADD "device_started_at" TIMESTAMP WITH TIME ZONE, ADD "device_finished_at" TIMESTAMP WITH TIME ZONE, ADD "flags" text array NOT NULL DEFAULT '{}'`,
    )
    await runner.query(
      `CREATE TABLE "attempt_look" ("attempt_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "looked_by" uuid NOT NULL, "note" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "attempt_look_pkey" PRIMARY KEY ("attempt_id"))`,
    )
    await runner.query(
      `ALTER TABLE "attempt_look" ADD CONSTRAINT "FK_d5ff4d8e605ea737ad8532e4474" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id"), ADD CONSTRAINT "FK_3f5016289fe63b2d730378edffd" FOREIGN KEY ("agency_id") REFERENCES "agency"("id"), ADD CONSTRAINT "FK_14607f59ef9dab7f3c70727a477" FOREIGN KEY ("looked_by") REFERENCES "person"("id")`,
    )
    await fence(runner, [
      {
        name: 'attempt_look',
        select: staffOf('instructor,course-manager,auditor'),
        insert: `${staffOf('instructor,course-manager')} AND looked_by = (SELECT actor_person())`,
      },
    ])
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
