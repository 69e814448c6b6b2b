import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Every table, generated from the entities. */
export class Schema1795392000001 implements MigrationInterface {
  name = 'Schema1795392000001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "agency" ("id" uuid NOT NULL DEFAULT uuidv7(), "key" text NOT NULL, "name_en" text NOT NULL, "name_ja" text NOT NULL, "kind" text NOT NULL, "is_invented" boolean NOT NULL DEFAULT false, "zone" text NOT NULL DEFAULT 'Asia/Tokyo', "signatory" jsonb, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "agency_key" UNIQUE ("key"), CONSTRAINT "PK_ab1244724d1c216e9720635a2e5" PRIMARY KEY ("id"))`,
    )
    await runner.query(
      `CREATE TABLE "person" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "email" text NOT NULL, "family_name" text NOT NULL, "given_name" text NOT NULL, "family_name_ja" text NOT NULL DEFAULT '', "given_name_ja" text NOT NULL DEFAULT '', "passport_name" text NOT NULL, "language" text NOT NULL DEFAULT 'en', "demo_key" text, "demo_situation" jsonb, "facts_stamp" bigint NOT NULL DEFAULT '0', "version" integer NOT NULL DEFAULT '0', "closed_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id"))`,
    )
    await runner.query(`CREATE INDEX "person_by_name" ON "person"  ("agency_id", "family_name", "given_name", "id") `)
    await runner.query(`CREATE UNIQUE INDEX "person_email" ON "person"  ("email") `)
    await runner.query(
      `CREATE TABLE "role_grant" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "role" text NOT NULL, "granted_by" uuid, "granted_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "ended_at" TIMESTAMP WITH TIME ZONE, "ended_by" uuid, CONSTRAINT "PK_b9e50aafa723c536731c38529fb" PRIMARY KEY ("id"))`,
    )
    await runner.query(`CREATE INDEX "role_grant_by_agency" ON "role_grant"  ("agency_id", "role") `)
    await runner.query(
      `CREATE UNIQUE INDEX "role_grant_held" ON "role_grant"  ("person_id", "agency_id", "role") WHERE ended_at IS NULL`,
    )
    await runner.query(
      `CREATE TABLE "password" ("person_id" uuid NOT NULL, "hash" text NOT NULL, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_241a36ae281977bc0aefe6d8d2f" PRIMARY KEY ("person_id"))`,
    )
    await runner.query(
      `CREATE TABLE "password_link" ("id" uuid NOT NULL DEFAULT uuidv7(), "token_hash" bytea NOT NULL, "person_id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_3c8fd40434c805db4646e78a44f" PRIMARY KEY ("id"))`,
    )
    await runner.query(`CREATE INDEX "password_link_by_person" ON "password_link"  ("person_id") `)
    await runner.query(`CREATE UNIQUE INDEX "password_link_token" ON "password_link"  ("token_hash") `)
    await runner.query(
      `CREATE TABLE "session" ("id" uuid NOT NULL DEFAULT uuidv7(), "token_hash" bytea NOT NULL, "person_id" uuid NOT NULL, "csrf" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_f55da76ac1c3ac420f444d2ff11" PRIMARY KEY ("id"))`,
    )
    await runner.query(`CREATE INDEX "session_by_person" ON "session"  ("person_id") `)
    await runner.query(`CREATE UNIQUE INDEX "session_token" ON "session"  ("token_hash") `)
    await runner.query(
      `CREATE TABLE "sign_in_failure" ("key" text NOT NULL, "failures" integer NOT NULL, "last_at" TIMESTAMP WITH TIME ZONE NOT NULL, "blocked_until" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_a75120052a7a4ce2ec7152681d2" PRIMARY KEY ("key"))`,
    )
    await runner.query(
      `CREATE TABLE "audit_entry" ("id" uuid NOT NULL DEFAULT uuidv7(), "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "agency_id" uuid, "actor_kind" text NOT NULL, "actor_id" uuid, "act" text NOT NULL, "subject_kind" text NOT NULL, "subject_id" uuid, "concerns_person_id" uuid, "details" jsonb NOT NULL DEFAULT '{}', "trace_id" text, CONSTRAINT "PK_58a130a4b9da189f46ba2a01801" PRIMARY KEY ("id"))`,
    )
    await runner.query(
      `CREATE INDEX "audit_entry_by_others" ON "audit_entry"  ("concerns_person_id", "id") WHERE actor_id <> concerns_person_id`,
    )
    await runner.query(`CREATE INDEX "audit_entry_by_subject" ON "audit_entry"  ("subject_id", "id") `)
    await runner.query(`CREATE INDEX "audit_entry_by_agency" ON "audit_entry"  ("agency_id", "id") `)
    await runner.query(
      `CREATE TABLE "world_stamp" ("is_only" boolean NOT NULL DEFAULT true, "stamp" bigint NOT NULL DEFAULT '0', CONSTRAINT "PK_6294a1bd2a105c3431e4f481f6d" PRIMARY KEY ("is_only"))`,
    )
    await runner.query(
      `CREATE TABLE "idempotency_record" ("person_id" uuid NOT NULL, "key" text NOT NULL, "endpoint" text NOT NULL, "request_hash" bytea NOT NULL, "reply" jsonb, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_042407100017b5b04bb38e0ff7e" PRIMARY KEY ("person_id", "key"))`,
    )
    await runner.query(`CREATE INDEX "idempotency_record_by_age" ON "idempotency_record"  ("recorded_at") `)
    await runner.query(
      `CREATE TABLE "mail" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "person_id" uuid, "to_address" text NOT NULL, "subject" text NOT NULL, "text" text NOT NULL, "queued_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "sent_at" TIMESTAMP WITH TIME ZONE, "tries" integer NOT NULL DEFAULT '0', "failure" text, CONSTRAINT "PK_5407da42b983ba54c6c62d462d3" PRIMARY KEY ("id"))`,
    )
    await runner.query(`CREATE INDEX "mail_unsent" ON "mail"  ("queued_at") WHERE sent_at IS NULL`)
    await runner.query(`CREATE INDEX "mail_by_agency" ON "mail"  ("agency_id", "id") `)
    await runner.query(
      `CREATE TABLE "qualification" ("key" text NOT NULL, "title_en" text NOT NULL, "title_ja" text NOT NULL, "source_mark" text NOT NULL DEFAULT '', CONSTRAINT "PK_6bf4045513b55c016157b112d36" PRIMARY KEY ("key"))`,
    )
    await runner.query(
      `CREATE TABLE "level_scale" ("key" text NOT NULL, "title_en" text NOT NULL, "title_ja" text NOT NULL, "grades" text array, CONSTRAINT "PK_8b630c4fd88a18e6387fda88f48" PRIMARY KEY ("key"))`,
    )
    await runner.query(
      `CREATE TABLE "question" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "key" text NOT NULL, CONSTRAINT "question_key" UNIQUE ("agency_id", "key"), CONSTRAINT "PK_21e5786aa0ea704ae185a79b2d5" PRIMARY KEY ("id"))`,
    )
    await runner.query(
      `CREATE TABLE "question_version" ("id" uuid NOT NULL DEFAULT uuidv7(), "question_id" uuid NOT NULL, "version" integer NOT NULL, "content" jsonb NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "question_version_number" UNIQUE ("question_id", "version"), CONSTRAINT "PK_536fa313bdfc73a7694128dcf6e" PRIMARY KEY ("id"))`,
    )
    await runner.query(
      `CREATE TABLE "course" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "key" text NOT NULL, "title_en" text NOT NULL, "title_ja" text NOT NULL, "summary_en" text NOT NULL, "summary_ja" text NOT NULL, "qualification_key" text NOT NULL, CONSTRAINT "course_key" UNIQUE ("key"), CONSTRAINT "PK_bf95180dd756fd204fb01ce4916" PRIMARY KEY ("id"))`,
    )
    await runner.query(
      `CREATE TABLE "edition" ("id" uuid NOT NULL DEFAULT uuidv7(), "course_id" uuid NOT NULL, "number" integer NOT NULL, "revision" integer NOT NULL DEFAULT '0', "hours" double precision NOT NULL, "validity_months" integer, "modules" jsonb NOT NULL, "published_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "edition_number" UNIQUE ("course_id", "number", "revision"), CONSTRAINT "PK_059549460a1473d4477f2f041ff" PRIMARY KEY ("id"))`,
    )
    await runner.query(`CREATE INDEX "edition_published" ON "edition"  ("course_id", "published_at") `)
    await runner.query(
      `CREATE TABLE "assessment" ("id" uuid NOT NULL DEFAULT uuidv7(), "edition_id" uuid NOT NULL, "title_en" text NOT NULL, "title_ja" text NOT NULL, "draw_count" integer NOT NULL, "pass_mark" integer NOT NULL, "attempts_allowed" integer NOT NULL, "wait_minutes" integer NOT NULL, "time_limit_minutes" integer NOT NULL, "grace_seconds" integer NOT NULL, "question_version_ids" uuid array NOT NULL, CONSTRAINT "PK_c511a7dc128256876b6b1719401" PRIMARY KEY ("id"))`,
    )
    await runner.query(`CREATE UNIQUE INDEX "assessment_by_edition" ON "assessment"  ("edition_id") `)
    await runner.query(
      `CREATE TABLE "completion" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "edition_id" uuid NOT NULL, "qualification_key" text NOT NULL, "enrolment_id" uuid NOT NULL, "attempt_id" uuid, "completed_on" date NOT NULL, "completed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "mode" text NOT NULL, "hours" double precision NOT NULL, "points" integer, "out_of" integer, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "completion_once" UNIQUE ("enrolment_id"), CONSTRAINT "PK_2c0de9dd4943fffe5936e083748" PRIMARY KEY ("id"))`,
    )
    await runner.query(`CREATE INDEX "completion_by_person" ON "completion"  ("person_id", "completed_on") `)
    await runner.query(
      `CREATE TABLE "enrolment" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "edition_id" uuid NOT NULL, "source" text NOT NULL, "enrolled_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "withdrawn_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_5d2679f6c891d77c58aa0e05f2b" PRIMARY KEY ("id"))`,
    )
    await runner.query(`CREATE INDEX "enrolment_by_edition" ON "enrolment"  ("edition_id", "id") `)
    await runner.query(
      `CREATE UNIQUE INDEX "enrolment_open" ON "enrolment"  ("person_id", "edition_id") WHERE withdrawn_at IS NULL`,
    )
    await runner.query(
      `CREATE TABLE "lesson_progress" ("enrolment_id" uuid NOT NULL, "lesson_key" text NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "completed_at" TIMESTAMP WITH TIME ZONE, "answered" jsonb NOT NULL DEFAULT '{}', CONSTRAINT "PK_933aff800870ac16f4fa2d4c504" PRIMARY KEY ("enrolment_id", "lesson_key"))`,
    )
    await runner.query(
      `CREATE TABLE "attempt" ("id" uuid NOT NULL DEFAULT uuidv7(), "enrolment_id" uuid NOT NULL, "assessment_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "number" integer NOT NULL, "started_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "deadline_at" TIMESTAMP WITH TIME ZONE NOT NULL, "closes_at" TIMESTAMP WITH TIME ZONE NOT NULL, "seed" text NOT NULL, "question_version_ids" uuid array NOT NULL, "submitted_at" TIMESTAMP WITH TIME ZONE, "submitted_by" text, "points" integer, "out_of" integer, "passed" boolean, CONSTRAINT "attempt_graded" CHECK (("submitted_at" IS NULL) = ("passed" IS NULL)), CONSTRAINT "PK_5f822b29b3128d1c65d3d6c193d" PRIMARY KEY ("id"))`,
    )
    await runner.query(`CREATE INDEX "attempt_overdue" ON "attempt"  ("closes_at", "id") WHERE submitted_at IS NULL`)
    await runner.query(`CREATE UNIQUE INDEX "attempt_number" ON "attempt"  ("enrolment_id", "number") `)
    await runner.query(`CREATE UNIQUE INDEX "attempt_open" ON "attempt"  ("enrolment_id") WHERE submitted_at IS NULL`)
    await runner.query(
      `CREATE TABLE "answer" ("attempt_id" uuid NOT NULL, "position" smallint NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "sequence" integer NOT NULL, "answer" jsonb, "flagged" boolean NOT NULL DEFAULT false, "saved_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_893e1dec7a0f5b734fb5ebfc467" PRIMARY KEY ("attempt_id", "position"))`,
    )
    await runner.query(
      `CREATE TABLE "question_result" ("attempt_id" uuid NOT NULL, "position" smallint NOT NULL, "question_version_id" uuid NOT NULL, "points" integer NOT NULL, "out_of" integer NOT NULL, "attempt_share" double precision NOT NULL, "chosen" text array NOT NULL, CONSTRAINT "PK_c1422d8aebf540dcfbafd010cb6" PRIMARY KEY ("attempt_id", "position"))`,
    )
    await runner.query(
      `CREATE INDEX "question_result_by_version" ON "question_result"  ("question_version_id", "attempt_id") `,
    )
    await runner.query(
      `CREATE TABLE "certificate" ("id" uuid NOT NULL DEFAULT uuidv7(), "public_id" text NOT NULL, "completion_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "replaces_id" uuid, "status_index" integer NOT NULL, "key_id" text NOT NULL, "credential" jsonb NOT NULL, "issued_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_8daddfc65f59e341c2bbc9c9e43" PRIMARY KEY ("id"))`,
    )
    await runner.query(`CREATE INDEX "certificate_by_person" ON "certificate"  ("person_id", "issued_at") `)
    await runner.query(
      `CREATE UNIQUE INDEX "certificate_replaced_once" ON "certificate"  ("replaces_id") WHERE replaces_id IS NOT NULL`,
    )
    await runner.query(
      `CREATE UNIQUE INDEX "certificate_first_of_completion" ON "certificate"  ("completion_id") WHERE replaces_id IS NULL`,
    )
    await runner.query(`CREATE UNIQUE INDEX "certificate_status_index" ON "certificate"  ("status_index") `)
    await runner.query(`CREATE UNIQUE INDEX "certificate_public_id" ON "certificate"  ("public_id") `)
    await runner.query(
      `CREATE TABLE "certificate_status" ("id" uuid NOT NULL DEFAULT uuidv7(), "certificate_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "effective_from" date, "reason" text NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_734ee34a7909880a4665e1ff390" PRIMARY KEY ("id"))`,
    )
    await runner.query(
      `CREATE INDEX "certificate_status_of" ON "certificate_status"  ("certificate_id", "recorded_at") `,
    )
    await runner.query(
      `CREATE TABLE "issuer_key" ("id" text NOT NULL, "public_key_multibase" text NOT NULL, "activated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "retired_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_9df7b2035c3aaa65ad2f9ad55ab" PRIMARY KEY ("id"))`,
    )
    await runner.query(
      `CREATE TABLE "issuer" ("id" uuid NOT NULL DEFAULT uuidv7(), "key" text NOT NULL, "name_en" text NOT NULL, "name_ja" text NOT NULL, CONSTRAINT "issuer_key_name" UNIQUE ("key"), CONSTRAINT "PK_0650c5a53be3a0d22b580e27d25" PRIMARY KEY ("id"))`,
    )
    await runner.query(
      `CREATE TABLE "accreditation" ("id" uuid NOT NULL DEFAULT uuidv7(), "issuer_id" uuid NOT NULL, "qualification_key" text NOT NULL, "valid_from" date NOT NULL, "valid_through" date, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_1aa1d5e25cfdf9c0f99a74c9157" PRIMARY KEY ("id"))`,
    )
    await runner.query(
      `CREATE TABLE "agency_certificate" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "qualification_key" text NOT NULL, "issuer_id" uuid NOT NULL, "completed_on" date NOT NULL, "expires_on" date, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_1a68a8535a7d623e917fdee8635" PRIMARY KEY ("id"))`,
    )
    await runner.query(
      `CREATE INDEX "agency_certificate_by_agency" ON "agency_certificate"  ("agency_id", "qualification_key") `,
    )
    await runner.query(
      `CREATE TABLE "equivalence" ("id" uuid NOT NULL DEFAULT uuidv7(), "from_qualification" text NOT NULL, "to_qualification" text NOT NULL, "from_issuer_id" uuid, "valid_from" date NOT NULL, "valid_through" date, "approved_by" uuid, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_e8649072fe2d04f04bbfbadadf2" PRIMARY KEY ("id"))`,
    )
    await runner.query(
      `CREATE TABLE "outside_certificate" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "qualification_key" text NOT NULL, "issuer_id" uuid NOT NULL, "edition" integer, "variant" text, "mode" text NOT NULL, "hours" double precision, "components" jsonb NOT NULL DEFAULT '[]', "level" jsonb, "scope" jsonb, "completed_on" date NOT NULL, "expires_on" date, "points" double precision, "out_of" double precision, "serial" text, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_eb49e6b5dab98ef80d4baae5398" PRIMARY KEY ("id"))`,
    )
    await runner.query(
      `CREATE INDEX "outside_certificate_by_person" ON "outside_certificate"  ("person_id", "recorded_at") `,
    )
    await runner.query(
      `CREATE TABLE "outside_certificate_status" ("id" uuid NOT NULL DEFAULT uuidv7(), "outside_certificate_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "effective_from" date, "effective_through" date, "reason" text, "recorded_by" uuid, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_168260e94411836156dffd2bec1" PRIMARY KEY ("id"))`,
    )
    await runner.query(
      `CREATE INDEX "outside_certificate_status_of" ON "outside_certificate_status"  ("outside_certificate_id", "recorded_at") `,
    )
    await runner.query(
      `CREATE TABLE "person_fact" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "key" text NOT NULL, "content" jsonb NOT NULL, "about_on" date, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "withdrawn_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_92d3bfa5e4c27ec04e135be78a4" PRIMARY KEY ("id"))`,
    )
    await runner.query(`CREATE INDEX "person_fact_by_person" ON "person_fact"  ("person_id", "kind") `)
    await runner.query(
      `CREATE TABLE "profile" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "key" text NOT NULL, CONSTRAINT "profile_key" UNIQUE ("key"), CONSTRAINT "PK_3dd8bfc97e4a77c70971591bdcb" PRIMARY KEY ("id"))`,
    )
    await runner.query(
      `CREATE TABLE "profile_version" ("id" uuid NOT NULL DEFAULT uuidv7(), "profile_id" uuid NOT NULL, "version" integer NOT NULL, "applies_from" date NOT NULL, "content" jsonb NOT NULL, "published_at" TIMESTAMP WITH TIME ZONE, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "profile_version_number" UNIQUE ("profile_id", "version"), CONSTRAINT "PK_d19c5be4feb34b42803bb50a852" PRIMARY KEY ("id"))`,
    )
    await runner.query(
      `CREATE TABLE "duty_station" ("key" text NOT NULL, "name_en" text NOT NULL, "name_ja" text NOT NULL, "country_key" text NOT NULL, "country_en" text NOT NULL, "country_ja" text NOT NULL, "zone" text NOT NULL, CONSTRAINT "PK_fb8c56f156d66e8279c36e88623" PRIMARY KEY ("key"))`,
    )
    await runner.query(
      `CREATE TABLE "posting" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "sample_key" text, "title_en" text NOT NULL, "title_ja" text NOT NULL, "duty_station_key" text NOT NULL, "profile_id" uuid NOT NULL, "field" text NOT NULL, "job" text NOT NULL, "is_team" boolean NOT NULL DEFAULT false, "departs_on" date NOT NULL, "arrives_on" date NOT NULL, "returns_on" date NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "posting_dates" CHECK ("departs_on" <= "arrives_on" AND "arrives_on" <= "returns_on"), CONSTRAINT "PK_b535363e80b08416dacf34303a9" PRIMARY KEY ("id"))`,
    )
    await runner.query(`CREATE INDEX "posting_by_departure" ON "posting"  ("agency_id", "departs_on", "id") `)
    await runner.query(
      `CREATE TABLE "nomination" ("id" uuid NOT NULL DEFAULT uuidv7(), "posting_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "nominated_on" date NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "withdrawn_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_52e10255e966818cbebfc0f1144" PRIMARY KEY ("id"))`,
    )
    await runner.query(`CREATE INDEX "nomination_by_person" ON "nomination"  ("person_id") `)
    await runner.query(
      `CREATE UNIQUE INDEX "nomination_open" ON "nomination"  ("posting_id", "person_id") WHERE withdrawn_at IS NULL`,
    )
    await runner.query(
      `CREATE TABLE "outside_fact" ("id" uuid NOT NULL DEFAULT uuidv7(), "key" text NOT NULL, "place" text NOT NULL DEFAULT '', "value" jsonb NOT NULL, "from_on" date NOT NULL, "source_mark" text NOT NULL DEFAULT '', "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_8f9d69fd455a4c7c83144d80388" PRIMARY KEY ("id"))`,
    )
    await runner.query(`CREATE INDEX "outside_fact_of" ON "outside_fact"  ("key", "place", "from_on") `)
    await runner.query(
      `CREATE TABLE "bar" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "valid_from" date NOT NULL, "valid_through" date, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_53ff54e517bee816c6f5233042c" PRIMARY KEY ("id"))`,
    )
    await runner.query(`CREATE INDEX "bar_by_person" ON "bar"  ("person_id") `)
    await runner.query(
      `CREATE TABLE "standing" ("nomination_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "basis" text NOT NULL, "verdict" text NOT NULL, "brief" jsonb NOT NULL, "view" jsonb NOT NULL, "computed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_10defac3bf6950bb74778b89b58" PRIMARY KEY ("nomination_id"))`,
    )
    await runner.query(
      `CREATE TABLE "waiver" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "posting_id" uuid, "clause_id" text NOT NULL, "ground" text NOT NULL, "condition" jsonb, "valid_from" date NOT NULL, "valid_through" date, "granted_by" uuid NOT NULL, "countersigned_by" uuid, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "withdrawn_at" TIMESTAMP WITH TIME ZONE, "withdrawn_on" date, CONSTRAINT "PK_40563291fc45d5a7536818be6d3" PRIMARY KEY ("id"))`,
    )
    await runner.query(`CREATE INDEX "waiver_by_person" ON "waiver"  ("person_id") `)
    await runner.query(
      `ALTER TABLE "person" ADD CONSTRAINT "FK_9a48cbcde5465959d49587185f4" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "role_grant" ADD CONSTRAINT "FK_03a176325f023b3a4ba96a01112" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "role_grant" ADD CONSTRAINT "FK_955b8ca1fea2c998a4212068577" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "password" ADD CONSTRAINT "FK_241a36ae281977bc0aefe6d8d2f" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "password_link" ADD CONSTRAINT "FK_9f789617a282dcdfb54abd6a57e" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "FK_5c6e00902a1344d01a8d90f33cf" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "question" ADD CONSTRAINT "FK_f63cc63363e94776edc51796c11" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "question_version" ADD CONSTRAINT "FK_52195709bb83807f7bf7b537a36" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "course" ADD CONSTRAINT "FK_227a759f7a2a5f2d7cbfb5ae74a" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "course" ADD CONSTRAINT "FK_0894b618f0069a4ad1341e6c3a6" FOREIGN KEY ("qualification_key") REFERENCES "qualification"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "edition" ADD CONSTRAINT "FK_b27faa76a644a05b433339c7f46" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "assessment" ADD CONSTRAINT "FK_d265e31c363b1e6dcac11e685d9" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "completion" ADD CONSTRAINT "FK_446d34f6cce52f7c2c4f7eabeaf" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "completion" ADD CONSTRAINT "FK_a95c1de2a761005fd32a51473b3" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "completion" ADD CONSTRAINT "FK_af1aa2d27796b25017646d2178b" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "completion" ADD CONSTRAINT "FK_7ad8f22f3993b605aa8c4fc87d7" FOREIGN KEY ("qualification_key") REFERENCES "qualification"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "enrolment" ADD CONSTRAINT "FK_5f4c05a01b54151e3b3a62afd56" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "enrolment" ADD CONSTRAINT "FK_e2bbb152210ce3452f4a973a209" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "enrolment" ADD CONSTRAINT "FK_9ae9cfaa696954fd3636d5a8e71" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "lesson_progress" ADD CONSTRAINT "FK_2653d05975830d55bf026e98f03" FOREIGN KEY ("enrolment_id") REFERENCES "enrolment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "lesson_progress" ADD CONSTRAINT "FK_0534f2d21c157c92949b1f1a248" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "lesson_progress" ADD CONSTRAINT "FK_fe53567e670117a918df2db656d" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "attempt" ADD CONSTRAINT "FK_e15d8c54feb9dcf3d0885fa638d" FOREIGN KEY ("enrolment_id") REFERENCES "enrolment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "attempt" ADD CONSTRAINT "FK_bfbc23330cb027d626fd64a8de4" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "attempt" ADD CONSTRAINT "FK_bc83d1c1260fdd450fb3eec461d" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "attempt" ADD CONSTRAINT "FK_9bb323f7eaac96e24fc8b0bc20e" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "answer" ADD CONSTRAINT "FK_19d1fa780999ce88def2f8ab8df" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "answer" ADD CONSTRAINT "FK_d9f05cb25ced08e0ce428e73e04" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "answer" ADD CONSTRAINT "FK_b3df47d2b188495b76059d9e34a" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "question_result" ADD CONSTRAINT "FK_a0be0ba59434604f76d7c02f12e" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "question_result" ADD CONSTRAINT "FK_863aee2506138e71d497c3f7997" FOREIGN KEY ("question_version_id") REFERENCES "question_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "certificate" ADD CONSTRAINT "FK_5dd153dd78e21ec74a112969c2d" FOREIGN KEY ("completion_id") REFERENCES "completion"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "certificate" ADD CONSTRAINT "FK_72edceab6e5aa36f58007d24f47" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "certificate" ADD CONSTRAINT "FK_40c172401652d699aa1a04fd1bc" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "certificate" ADD CONSTRAINT "FK_21f77d409864bec6a0bcbe5cfd8" FOREIGN KEY ("replaces_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "certificate_status" ADD CONSTRAINT "FK_35b2214bba91e8a24b16359f464" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "certificate_status" ADD CONSTRAINT "FK_df5415d429754ba96fac20933c3" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "accreditation" ADD CONSTRAINT "FK_9a7b67506f9b4ef14c96e2f38bc" FOREIGN KEY ("issuer_id") REFERENCES "issuer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "accreditation" ADD CONSTRAINT "FK_0b25fca92e9ffb40184b3172fb8" FOREIGN KEY ("qualification_key") REFERENCES "qualification"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "agency_certificate" ADD CONSTRAINT "FK_d89a80ffd7c26e4013337dc57c6" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "agency_certificate" ADD CONSTRAINT "FK_fdc8cd0a78322022286ccf99207" FOREIGN KEY ("qualification_key") REFERENCES "qualification"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "agency_certificate" ADD CONSTRAINT "FK_00e919d490a74823a6533f87237" FOREIGN KEY ("issuer_id") REFERENCES "issuer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "equivalence" ADD CONSTRAINT "FK_a33a4919ef1cd1c4b1290759fcd" FOREIGN KEY ("from_qualification") REFERENCES "qualification"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "equivalence" ADD CONSTRAINT "FK_05adf7be77019032e3226ea4c59" FOREIGN KEY ("to_qualification") REFERENCES "qualification"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "equivalence" ADD CONSTRAINT "FK_cb47e4beaf0acf2bb407d11e3ee" FOREIGN KEY ("from_issuer_id") REFERENCES "issuer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "outside_certificate" ADD CONSTRAINT "FK_dae1c794aa1d107f9e54e65f66a" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "outside_certificate" ADD CONSTRAINT "FK_dc64b68a7c2c1ab71c256759ff9" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "outside_certificate" ADD CONSTRAINT "FK_7b2854e8b5c5b328c5adac35a24" FOREIGN KEY ("qualification_key") REFERENCES "qualification"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "outside_certificate" ADD CONSTRAINT "FK_6df596bc0fd0397de76f3df6b03" FOREIGN KEY ("issuer_id") REFERENCES "issuer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "outside_certificate_status" ADD CONSTRAINT "FK_c2016e9331b7f446bdc02be3b39" FOREIGN KEY ("outside_certificate_id") REFERENCES "outside_certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "outside_certificate_status" ADD CONSTRAINT "FK_5b94ef2449df8fd01f147179444" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "outside_certificate_status" ADD CONSTRAINT "FK_984ad4294871f33b590553ddc42" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "person_fact" ADD CONSTRAINT "FK_d8a599459c964229d3d8f880a7d" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "person_fact" ADD CONSTRAINT "FK_eed08e65fa2af416bc92af49517" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "profile" ADD CONSTRAINT "FK_0e07f6f24138e0a07337cccc312" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "profile_version" ADD CONSTRAINT "FK_2a6fc42f456e6a503132362885e" FOREIGN KEY ("profile_id") REFERENCES "profile"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "posting" ADD CONSTRAINT "FK_053eb7f58046f352497f34ed93e" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "posting" ADD CONSTRAINT "FK_d18ff94591d476febd42680e4c5" FOREIGN KEY ("duty_station_key") REFERENCES "duty_station"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "posting" ADD CONSTRAINT "FK_73d9305a6f206e61016ead3d7f0" FOREIGN KEY ("profile_id") REFERENCES "profile"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "nomination" ADD CONSTRAINT "FK_5b167b606cafcd19d72a481d7e2" FOREIGN KEY ("posting_id") REFERENCES "posting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "nomination" ADD CONSTRAINT "FK_99c78f32f9fc47bce6694309cbc" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "nomination" ADD CONSTRAINT "FK_b14888dc10169cba9928242a4fa" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "bar" ADD CONSTRAINT "FK_5aa8ce4735df39504390d427956" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "bar" ADD CONSTRAINT "FK_7b087bc3405bfe6536a72257a83" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "standing" ADD CONSTRAINT "FK_10defac3bf6950bb74778b89b58" FOREIGN KEY ("nomination_id") REFERENCES "nomination"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "standing" ADD CONSTRAINT "FK_2cbada10a4b9828a44dd9ee8626" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "standing" ADD CONSTRAINT "FK_6a919a6fa0178c550f634ae7fdc" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "waiver" ADD CONSTRAINT "FK_6661fe912c2f5cf69d2b4aa90dc" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "waiver" ADD CONSTRAINT "FK_6f80ba1d421916514171256e906" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "waiver" ADD CONSTRAINT "FK_d7a2686b927946be5c3bbe9e363" FOREIGN KEY ("posting_id") REFERENCES "posting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "waiver" ADD CONSTRAINT "FK_01b2f551819352de0b484900693" FOREIGN KEY ("granted_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
    await runner.query(
      `ALTER TABLE "waiver" ADD CONSTRAINT "FK_547b3435dce7836aa89ce8047af" FOREIGN KEY ("countersigned_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
