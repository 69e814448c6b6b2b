import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, staffOf } from './fence.ts'

const tables = [
  `CREATE TABLE "question_ruling" ("id" uuid NOT NULL DEFAULT uuidv7(), "question_version_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "accepted" jsonb, "reason" text NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "regraded_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "question_ruling_kind" CHECK ("kind" IN ('everyone', 'left-out', 'accept')), CONSTRAINT "question_ruling_accepted" CHECK (("kind" = 'accept') = ("accepted" IS NOT NULL)), CONSTRAINT "question_ruling_pkey" PRIMARY KEY ("id"))`,
  `CREATE INDEX "question_ruling_of" ON "question_ruling" ("question_version_id")`,
  `CREATE INDEX "question_ruling_open" ON "question_ruling" ("id") WHERE regraded_at IS NULL`,
  `CREATE TABLE "attempt_regrade" ("ruling_id" uuid NOT NULL, "attempt_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "old_points" integer NOT NULL, "old_out_of" integer NOT NULL, "old_passed" boolean NOT NULL, "points" integer NOT NULL, "out_of" integer NOT NULL, "passed" boolean NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "attempt_regrade_never_worse" CHECK ("passed" OR NOT "old_passed"), CONSTRAINT "attempt_regrade_pkey" PRIMARY KEY ("ruling_id", "attempt_id"))`,
  `ALTER TABLE "question_ruling" ADD CONSTRAINT "FK_f65953de5dae570a79de15a798c" FOREIGN KEY ("question_version_id") REFERENCES "question_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "question_ruling" ADD CONSTRAINT "FK_d9b27b232e6118bb12314686725" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "question_ruling" ADD CONSTRAINT "FK_e32e80f76a7bafe84f1c16ce096" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "attempt_regrade" ADD CONSTRAINT "FK_c6351e53b56e2467256d6fd49c5" FOREIGN KEY ("ruling_id") REFERENCES "question_ruling"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "attempt_regrade" ADD CONSTRAINT "FK_47c192f2aac45d10b8cc2c6e993" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "attempt_regrade" ADD CONSTRAINT "FK_ae58d27ee2c04a0834a46e919ef" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "attempt_regrade" ADD CONSTRAINT "FK_2966f994875d5365e7fb5895499" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- How a version of a question of the asker's agency was answered in graded attempts, whoever took them: no person and no attempt is named.
CREATE FUNCTION answers_to_version(wanted uuid) RETURNS TABLE (points integer, out_of integer, passed boolean, pass_mark integer, given jsonb, earned integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT a.points, a.out_of, a.passed, s.pass_mark, w.answer, r.points FROM question_version v JOIN question q ON q.id = v.question_id AND q.agency_id = actor_agency()
    JOIN question_result r ON r.question_version_id = v.id JOIN attempt a ON a.id = r.attempt_id JOIN assessment s ON s.id = a.assessment_id
    LEFT JOIN answer w ON w.attempt_id = a.id AND w.position = r.position
  WHERE v.id = wanted AND actor_holds('course-manager') $$;

-- What a ruling of the asker's agency changed: how many results, and how many of them pass now.
CREATE FUNCTION ruling_figures(rulings uuid[]) RETURNS TABLE (ruling_id uuid, changed integer, passing integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT r.id, count(g.attempt_id)::int, (count(*) FILTER (WHERE g.passed AND NOT g.old_passed))::int FROM question_ruling r LEFT JOIN attempt_regrade g ON g.ruling_id = r.id
  WHERE r.id = ANY (rulings) AND r.agency_id = actor_agency() AND actor_holds('instructor,course-manager,auditor') GROUP BY r.id $$;

-- What was decided of the questions of an attempt: its learner and jobs ask, to grade it and to show it.
CREATE FUNCTION rulings_of(versions uuid[]) RETURNS TABLE (question_version_id uuid, kind text, accepted jsonb) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT r.question_version_id, r.kind, r.accepted FROM question_ruling r WHERE r.question_version_id = ANY (versions)
    AND (is_system() OR EXISTS (SELECT 1 FROM attempt a WHERE a.person_id = actor_person() AND a.question_version_ids @> ARRAY[r.question_version_id])) ORDER BY r.id $$;
`

const granted = ['answers_to_version(uuid)', 'ruling_figures(uuid[])', 'rulings_of(uuid[])']

/** What is decided of questions found faulty, and the results it changed; what they were before stays. */
export class Rulings1795392000055 implements MigrationInterface {
  name = 'Rulings1795392000055'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    await fence(runner, [
      {
        name: 'question_ruling',
        select: staffOf('instructor,course-manager,auditor'),
        insert: `${staffOf('course-manager')} AND recorded_by = (SELECT actor_person())`,
      },
      { name: 'attempt_regrade', select: own, insert: 'false' },
    ])
    await runner.query('GRANT UPDATE (regraded_at) ON question_ruling TO muster_app')
    await runner.query('SET LOCAL check_function_bodies = off')
    await runner.query(functions)
    for (const name of granted) {
      await runner.query(`REVOKE ALL ON FUNCTION ${name} FROM PUBLIC`)
      await runner.query(`GRANT EXECUTE ON FUNCTION ${name} TO muster_app`)
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
