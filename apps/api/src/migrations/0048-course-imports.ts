import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, staffOf } from './fence.ts'

const tables = [
  `CREATE TABLE "course_import" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "course_id" uuid NOT NULL, "draft_id" uuid NOT NULL, "owner_key" text NOT NULL, "owner_name" jsonb NOT NULL, "course_key" text NOT NULL, "edition" text NOT NULL, "licence" text NOT NULL, "sha256" text NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "course_import_pkey" PRIMARY KEY ("id"))`,
  `CREATE INDEX "course_import_of" ON "course_import" ("agency_id", "owner_key", "course_key")`,
  `ALTER TABLE "course_import" ADD CONSTRAINT "FK_c00449f8600bbfd45fdbf06d718" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "course_import" ADD CONSTRAINT "FK_7f8e7aec76fdd572b62d76c08c1" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "course_import" ADD CONSTRAINT "FK_5652bc13128c1e32fad82879899" FOREIGN KEY ("draft_id") REFERENCES "course_draft"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "course_import" ADD CONSTRAINT "FK_86cee33ded4fa73487222541f84" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

/** What came from course files: whose it is, and under which licence. */
export class CourseImports1795392000048 implements MigrationInterface {
  name = 'CourseImports1795392000048'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    await fence(runner, [
      {
        name: 'course_import',
        select: staffOf('instructor,course-manager,head-of-security,auditor'),
        insert: `${staffOf('instructor,course-manager')} AND recorded_by = (SELECT actor_person())`,
      },
    ])
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
