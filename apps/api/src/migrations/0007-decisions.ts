import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, signedIn, staffOf } from './fence.ts'

/** As generated from the entities. */
const tables = [
  `CREATE TABLE "decision" ("id" uuid NOT NULL DEFAULT uuidv7(), "nomination_id" uuid NOT NULL, "posting_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "number" integer NOT NULL, "replaces_id" uuid, "cause" text NOT NULL, "cause_id" uuid, "verdict" text NOT NULL, "person_verdict" text NOT NULL, "eligible_through" date, "as_of" date NOT NULL, "known_at" TIMESTAMP WITH TIME ZONE NOT NULL, "departs_on" date NOT NULL, "returns_on" date NOT NULL, "view" jsonb NOT NULL, "input_hash" text NOT NULL, "result_hash" text NOT NULL, "decided_by" uuid, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "decision_replaced_once" UNIQUE ("replaces_id"), CONSTRAINT "decision_number" UNIQUE ("nomination_id", "number"), CONSTRAINT "decision_first_replaces_none" CHECK (("number" = 1) = ("replaces_id" IS NULL)), CONSTRAINT "PK_fa4cbd6abf1215054f13c27df5a" PRIMARY KEY ("id"))`,
  `CREATE INDEX "decision_by_person" ON "decision" ("person_id", "id")`,
  `CREATE INDEX "decision_by_agency" ON "decision" ("agency_id", "id")`,
  `CREATE TABLE "decision_record" ("decision_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "input" jsonb NOT NULL, "result" jsonb NOT NULL, CONSTRAINT "PK_65f4a6ca9d6d017e890b3b1b3c8" PRIMARY KEY ("decision_id"))`,
  `CREATE TABLE "decision_source" ("hash" text NOT NULL, "content" jsonb NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_29fc20fe1b5a1dec74ec92e6d2f" PRIMARY KEY ("hash"))`,
  `CREATE TABLE "decision_fact" ("decision_id" uuid NOT NULL, "fact_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "owner_id" uuid, "hash" text NOT NULL, CONSTRAINT "PK_1d90069889dd936f237d1e4af3f" PRIMARY KEY ("decision_id", "fact_id"))`,
  `CREATE INDEX "decision_fact_by_fact" ON "decision_fact" ("fact_id", "decision_id")`,
  `CREATE TABLE "decision_closing" ("decision_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "replaced_by_id" uuid NOT NULL, "changes" jsonb NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "decision_closing_by" UNIQUE ("replaced_by_id"), CONSTRAINT "decision_closing_kind" CHECK ("kind" IN ('superseded', 'basis-withdrawn')), CONSTRAINT "PK_8ea8cdd389a33e8532809497a4c" PRIMARY KEY ("decision_id"))`,
  `CREATE TABLE "decision_act" ("id" uuid NOT NULL DEFAULT uuidv7(), "decision_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "note" text NOT NULL DEFAULT '', "acted_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "decision_act_once" UNIQUE ("decision_id", "kind"), CONSTRAINT "decision_act_kind" CHECK ("kind" IN ('confirmed', 'referred')), CONSTRAINT "PK_45d0f00efa0444bd3ea07444e17" PRIMARY KEY ("id"))`,
  `CREATE TABLE "decision_watch" ("nomination_id" uuid NOT NULL, "decision_id" uuid NOT NULL, "posting_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "people" text NOT NULL, "ground" text NOT NULL, "next_on" date, "ends" jsonb NOT NULL DEFAULT '[]', "first_end_on" date, "checked_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_54ea5c2467579403613ff710886" PRIMARY KEY ("nomination_id"))`,
  `CREATE INDEX "decision_watch_by_end" ON "decision_watch" ("agency_id", "first_end_on") WHERE first_end_on IS NOT NULL`,
  `CREATE INDEX "decision_watch_by_day" ON "decision_watch" ("next_on")`,
  `CREATE INDEX "decision_watch_by_posting" ON "decision_watch" ("posting_id")`,
  `CREATE TABLE "cover_notice" ("nomination_id" uuid NOT NULL, "ends_on" date NOT NULL, "days_before" integer NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_2268490b2cc045c46a17e56b638" PRIMARY KEY ("nomination_id", "ends_on", "days_before"))`,
  `CREATE TABLE "decision_replay" ("id" uuid NOT NULL DEFAULT uuidv7(), "on_day" date, "replayed" integer NOT NULL, "differing" uuid array NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "decision_replay_nightly" UNIQUE ("on_day"), CONSTRAINT "PK_a2b7d80f48897a5fb193b95c5ac" PRIMARY KEY ("id"))`,
  `ALTER TABLE "decision" ADD CONSTRAINT "FK_5602f0d34dc9bde2007dd9ab293" FOREIGN KEY ("nomination_id") REFERENCES "nomination"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision" ADD CONSTRAINT "FK_61b1d5104412920fa1c9aef5ef8" FOREIGN KEY ("posting_id") REFERENCES "posting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision" ADD CONSTRAINT "FK_501d8f163c7ff4d14dd8172d7a4" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision" ADD CONSTRAINT "FK_464e21a31ec546302a1e88dc03d" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision" ADD CONSTRAINT "FK_ff2a2331bc7102970cc3c2e0055" FOREIGN KEY ("replaces_id") REFERENCES "decision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision" ADD CONSTRAINT "FK_151703d1ced04c295203a731365" FOREIGN KEY ("decided_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision_record" ADD CONSTRAINT "FK_65f4a6ca9d6d017e890b3b1b3c8" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision_record" ADD CONSTRAINT "FK_417dff063a47551317a79f15514" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision_fact" ADD CONSTRAINT "FK_14ee3039e6569478bd101d2f336" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision_fact" ADD CONSTRAINT "FK_676fcd8b4aa700637e93bf0f539" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision_closing" ADD CONSTRAINT "FK_8ea8cdd389a33e8532809497a4c" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision_closing" ADD CONSTRAINT "FK_91cdf6a47a6869152b010492bd2" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision_closing" ADD CONSTRAINT "FK_f4ba0f1c925e8ca5bc3b369bd37" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision_closing" ADD CONSTRAINT "FK_fb010b6f7f00970f9a3b05078b8" FOREIGN KEY ("replaced_by_id") REFERENCES "decision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision_act" ADD CONSTRAINT "FK_2f037bfafa2352ef84790812982" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision_act" ADD CONSTRAINT "FK_f55fb999e3823f1ff3e76de9c10" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision_act" ADD CONSTRAINT "FK_18ea61a476ee1fa4437e269e51a" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision_act" ADD CONSTRAINT "FK_429c40f61a320192ac19f23539c" FOREIGN KEY ("acted_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision_watch" ADD CONSTRAINT "FK_54ea5c2467579403613ff710886" FOREIGN KEY ("nomination_id") REFERENCES "nomination"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision_watch" ADD CONSTRAINT "FK_17708ae69d48a4b75a7f6d08f32" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision_watch" ADD CONSTRAINT "FK_104a1ab0be6de4cb93a727cfb5c" FOREIGN KEY ("posting_id") REFERENCES "posting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision_watch" ADD CONSTRAINT "FK_f902ae74dfd206690baa4fb35fe" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "decision_watch" ADD CONSTRAINT "FK_c6b9d4cb87eb2bd747a0e0e2a23" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "cover_notice" ADD CONSTRAINT "FK_a05436b6abb4053640df3cd91da" FOREIGN KEY ("nomination_id") REFERENCES "nomination"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "cover_notice" ADD CONSTRAINT "FK_b474b4c0029997bd378b31bfa28" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "cover_notice" ADD CONSTRAINT "FK_46bad72bf703923c8e2dfa7e00c" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const readers = staffOf('desk-officer,verifier,auditor')
const deciders = staffOf('desk-officer,verifier')

/** Decisions as they were made, what closed them, who confirmed them; the row that watches over the one that stands. */
export class Decisions1795392000007 implements MigrationInterface {
  name = 'Decisions1795392000007'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement)
    await fence(runner, [
      { name: 'decision', select: `${own} OR ${readers}`, insert: deciders },
      { name: 'decision_record', select: readers, insert: deciders },
      { name: 'decision_source', select: signedIn, insert: `(SELECT actor_holds('desk-officer,verifier'))` },
      { name: 'decision_fact', select: `owner_id = (SELECT actor_person()) OR ${readers}`, insert: deciders },
      { name: 'decision_closing', select: `${own} OR ${readers}`, insert: deciders },
      {
        name: 'decision_act',
        select: `${own} OR ${readers}`,
        insert: `${staffOf('desk-officer')} AND acted_by = (SELECT actor_person()) AND person_id <> (SELECT actor_person())`,
      },
      { name: 'decision_watch', select: `${own} OR ${readers}`, insert: deciders, update: deciders },
      { name: 'cover_notice', select: `${own} OR ${readers}` },
      { name: 'decision_replay', select: `(SELECT actor_holds('auditor,administrator'))` },
    ])
    // Written by jobs alone.
    await runner.query(`GRANT INSERT ON cover_notice, decision_replay TO muster_app`)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
