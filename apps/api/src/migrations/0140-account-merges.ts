import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, staffOf } from './fence.ts'
import { followMerges } from './merge-readers.ts'

const tables = [
  `CREATE TABLE "account_merge" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "kept_id" uuid NOT NULL, "other_id" uuid NOT NULL, "reason" text NOT NULL, "merged_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "ended_grants" uuid array NOT NULL DEFAULT '{}', "undone_at" TIMESTAMP WITH TIME ZONE, "undone_by" uuid, "undo_reason" text NOT NULL DEFAULT '', CONSTRAINT "account_merge_undone" CHECK (("undone_at" IS NULL) = ("undone_by" IS NULL)), CONSTRAINT "account_merge_in_time" CHECK ("undone_at" <= "recorded_at" + interval '30 days'), CONSTRAINT "account_merge_by_another" CHECK ("merged_by" NOT IN ("kept_id", "other_id")), CONSTRAINT "account_merge_two" CHECK ("kept_id" <> "other_id"), CONSTRAINT "PK_859840ad6a4767e82e23ff81f77" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "account_merge_of" ON "account_merge" ("other_id") WHERE undone_at IS NULL`,
  `CREATE INDEX "account_merge_into" ON "account_merge" ("kept_id", "id")`,
  `CREATE INDEX "account_merge_by_agency" ON "account_merge" ("agency_id", "id")`,
  `CREATE TABLE "different_people" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "one_id" uuid NOT NULL, "other_id" uuid NOT NULL, "reason" text NOT NULL, "declared_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "taken_back_at" TIMESTAMP WITH TIME ZONE, "taken_back_by" uuid, CONSTRAINT "different_people_taken_back" CHECK (("taken_back_at" IS NULL) = ("taken_back_by" IS NULL)), CONSTRAINT "different_people_two" CHECK ("one_id" < "other_id"), CONSTRAINT "PK_2fec1c51245368ee87eed40f505" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "different_people_once" ON "different_people" ("one_id", "other_id") WHERE taken_back_at IS NULL`,
  `CREATE INDEX "different_people_by_agency" ON "different_people" ("agency_id", "id")`,
  `ALTER TABLE "account_merge" ADD CONSTRAINT "FK_2470bc8ea7683ba28a605323ab5" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "account_merge" ADD CONSTRAINT "FK_7385b9fee9714c5f718f04f28f2" FOREIGN KEY ("kept_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "account_merge" ADD CONSTRAINT "FK_3f4fe1a29ab3d3d0d63e84ca661" FOREIGN KEY ("other_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "different_people" ADD CONSTRAINT "FK_47d24de90576980d3959807e22e" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "different_people" ADD CONSTRAINT "FK_99df15b8202429bff600cf15358" FOREIGN KEY ("one_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "different_people" ADD CONSTRAINT "FK_008a14ac1f9216b103c7c11b72d" FOREIGN KEY ("other_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- Which accounts stand for each of some people: their own, and those that were merged into it. Whose account was merged into
-- another stands for what it recorded alone, as decided before.
CREATE FUNCTION accounts_asked(people uuid[]) RETURNS TABLE (asked uuid, account uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT p, p FROM (SELECT DISTINCT unnest(people)) AS u (p) UNION ALL SELECT m.kept_id, m.other_id FROM account_merge m WHERE m.kept_id = ANY (people) AND m.undone_at IS NULL $$;

-- The same of one person, for themselves, staff of their agency, and jobs; others are told of the account they know.
CREATE FUNCTION accounts_of(person uuid) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT person || ARRAY(SELECT m.other_id FROM account_merge m WHERE m.kept_id = person AND m.undone_at IS NULL
    AND (is_system() OR (actor_kind() = 'person' AND (person = actor_person() OR (actor_holds('instructor,course-manager,verifier,desk-officer,liaison-secretary,rule-owner,head-of-security,designated-official,programme-manager,auditor,administrator') AND EXISTS (SELECT FROM person p WHERE p.id = m.kept_id AND p.agency_id = actor_agency()))))) ORDER BY m.id) $$;
-- The account that stands for another: itself, or the one it was merged into; for staff of their agency, and jobs.
CREATE FUNCTION kept_account(person uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce((SELECT m.kept_id FROM account_merge m WHERE m.other_id = person AND m.undone_at IS NULL
    AND (is_system() OR (actor_kind() = 'person' AND actor_holds('instructor,course-manager,verifier,desk-officer,liaison-secretary,rule-owner,head-of-security,designated-official,programme-manager,auditor,administrator') AND EXISTS (SELECT FROM person p WHERE p.id = m.kept_id AND p.agency_id = actor_agency())))), person) $$;
CREATE FUNCTION actor_accounts() RETURNS uuid[] LANGUAGE sql STABLE AS $$ SELECT accounts_of(actor_person()) $$;

-- Merging makes no chains: what is kept was not merged into another, and nothing was merged into what is closed by it.
CREATE FUNCTION guard_account_merge() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('merging ' || NEW.agency_id, 0));
  IF EXISTS (SELECT FROM account_merge m WHERE m.undone_at IS NULL AND (m.other_id IN (NEW.kept_id, NEW.other_id) OR m.kept_id = NEW.other_id)) THEN
    RAISE EXCEPTION 'merging makes no chains' USING ERRCODE = 'check_violation';
  END IF;
  IF (SELECT count(*) FROM person p WHERE p.id IN (NEW.kept_id, NEW.other_id) AND p.agency_id = NEW.agency_id) <> 2 THEN
    RAISE EXCEPTION 'only accounts of one agency are merged' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER account_merge_guarded BEFORE INSERT ON account_merge FOR EACH ROW EXECUTE FUNCTION guard_account_merge();

-- Merging and its undoing change what the person who is kept can show: whatever rests on it is looked at anew.
CREATE FUNCTION count_account_merge() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ BEGIN UPDATE person SET facts_stamp = facts_stamp + 1 WHERE id = NEW.kept_id; RETURN NULL; END $$;
CREATE TRIGGER account_merge_counts AFTER INSERT OR UPDATE ON account_merge FOR EACH ROW EXECUTE FUNCTION count_account_merge();

-- An account that was merged into another stays closed, whoever would open it, until that is undone.
CREATE FUNCTION guard_merged_account() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF EXISTS (SELECT FROM account_merge m WHERE m.other_id = NEW.id AND m.undone_at IS NULL) THEN
    RAISE EXCEPTION 'the account was merged into another' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER merged_account_guarded BEFORE UPDATE OF closed_at ON person FOR EACH ROW WHEN (OLD.closed_at IS NOT NULL AND NEW.closed_at IS NULL) EXECUTE FUNCTION guard_merged_account();

-- What an account has, in numbers, for the administrators of its agency: enough to tell two accounts apart, and nothing of the file.
CREATE FUNCTION account_numbers(wanted uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object(
    'enrolments', (SELECT count(*) FROM enrolment n WHERE n.person_id = p.id AND n.withdrawn_at IS NULL AND NOT EXISTS (SELECT FROM completion c WHERE c.enrolment_id = n.id)),
    'completions', (SELECT count(*) FROM completion c WHERE c.person_id = p.id),
    'certificates', (SELECT count(*) FROM certificate c WHERE c.person_id = p.id AND NOT EXISTS (SELECT FROM certificate n WHERE n.replaces_id = c.id)),
    'outside', (SELECT count(*) FROM outside_certificate c WHERE c.person_id = p.id),
    'nominations', (SELECT count(*) FROM nomination n WHERE n.person_id = p.id),
    'experience', (SELECT count(*) FROM experience e WHERE e.person_id = p.id),
    'hasPassword', EXISTS (SELECT FROM password w WHERE w.person_id = p.id),
    'passkeys', (SELECT count(*) FROM passkey k WHERE k.person_id = p.id),
    'hasApp', EXISTS (SELECT FROM authenticator_app a WHERE a.person_id = p.id AND a.confirmed_at IS NOT NULL),
    'directories', (SELECT count(*) FROM identity_link l WHERE l.person_id = p.id AND l.ended_at IS NULL),
    'isProvisioned', EXISTS (SELECT FROM scim_user s WHERE s.person_id = p.id AND s.removed_at IS NULL),
    'lastSignedInAt', (SELECT max(s.created_at) FROM session s WHERE s.person_id = p.id))
  FROM person p WHERE p.id = wanted AND actor_kind() = 'person' AND p.agency_id = actor_agency() AND actor_holds('administrator') $$;

-- What of an account has to come to an end before it can be closed by merging, for the administrators of its agency.
CREATE FUNCTION merging_obstacles(wanted uuid) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT array_remove(ARRAY[
    CASE WHEN EXISTS (SELECT FROM attempt a WHERE a.person_id = p.id AND (a.submitted_at IS NULL OR a.awaits_marking)) THEN 'sitting' END,
    CASE WHEN EXISTS (SELECT FROM nomination n JOIN posting o ON o.id = n.posting_id WHERE n.person_id = p.id AND n.withdrawn_at IS NULL AND n.declined_at IS NULL AND o.returns_on >= agency_day(p.agency_id)) THEN 'nomination' END,
    CASE WHEN EXISTS (SELECT FROM erasure e WHERE e.person_id = p.id AND e.ended_at IS NULL) THEN 'erasure' END,
    CASE WHEN EXISTS (SELECT FROM membership m WHERE m.person_id = p.id AND membership_holds(m)) THEN 'membership' END,
    CASE WHEN EXISTS (SELECT FROM transfer t WHERE t.person_id = p.id AND transfer_state(t) IN ('agreed', 'ready')) THEN 'transfer' END,
    CASE WHEN EXISTS (SELECT FROM cohort_line l WHERE l.person_id = p.id AND NOT EXISTS (SELECT FROM cohort_act a WHERE a.cohort_id = l.cohort_id)) THEN 'class-results' END,
    CASE WHEN EXISTS (SELECT FROM appeal a WHERE a.person_id = p.id AND NOT EXISTS (SELECT FROM appeal_answer w WHERE w.appeal_id = a.id)) THEN 'appeal' END,
    CASE WHEN EXISTS (SELECT FROM account_merge m WHERE m.kept_id = p.id AND m.undone_at IS NULL) THEN 'merged-before' END], NULL)
  FROM person p WHERE p.id = wanted AND actor_kind() = 'person' AND p.agency_id = actor_agency() AND actor_holds('administrator') $$;

-- Whether nobody who is erased, or about to be, stands in the way of undoing a merge; for the administrators of its agency.
CREATE FUNCTION merge_may_be_undone(wanted uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.undone_at IS NULL AND m.recorded_at + interval '30 days' > now()
    AND NOT EXISTS (SELECT FROM erasure e LEFT JOIN erasure_act a ON a.erasure_id = e.id AND a.kind = 'completed'
      WHERE e.person_id IN (m.kept_id, m.other_id) AND (e.ended_at IS NULL OR a.id IS NOT NULL))
    AND NOT EXISTS (SELECT FROM person p WHERE p.id IN (m.kept_id, m.other_id) AND p.agency_id <> m.agency_id)
  FROM account_merge m WHERE m.id = wanted AND actor_kind() = 'person' AND m.agency_id = actor_agency() AND actor_holds('administrator') $$;
`

const granted = [
  'accounts_of(uuid)',
  'kept_account(uuid)',
  'actor_accounts()',
  'account_numbers(uuid)',
  'merging_obstacles(uuid)',
  'merge_may_be_undone(uuid)',
]

/** Accounts that are one person's are merged: nothing recorded changes, and whoever reads by person reads both. */
export class AccountMerges1795392000140 implements MigrationInterface {
  name = 'AccountMerges1795392000140'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement)
    const administrators = staffOf('administrator')
    const byActor = (column: string): string => `${column} = (SELECT actor_person())`
    await fence(runner, [
      {
        name: 'account_merge',
        select: `${staffOf('administrator,auditor')} OR ${byActor('kept_id')}`,
        insert: `${administrators} AND ${byActor('merged_by')} AND undone_at IS NULL AND recorded_at = now()`,
      },
      {
        name: 'different_people',
        select: staffOf('administrator,auditor'),
        insert: `${administrators} AND ${byActor('declared_by')} AND taken_back_at IS NULL`,
      },
    ])
    await runner.query('GRANT UPDATE (undone_at, undone_by, undo_reason) ON account_merge TO muster_app')
    await runner.query('GRANT UPDATE (taken_back_at, taken_back_by) ON different_people TO muster_app')
    await runner.query(
      `CREATE POLICY account_merge_update ON account_merge FOR UPDATE TO muster_app USING (undone_at IS NULL AND ${administrators}) WITH CHECK (${byActor('undone_by')} AND undone_at = now() AND ${administrators})`,
    )
    await runner.query(
      `CREATE POLICY different_people_update ON different_people FOR UPDATE TO muster_app USING (taken_back_at IS NULL AND ${administrators}) WITH CHECK (${byActor('taken_back_by')} AND ${administrators})`,
    )
    await runner.query(functions)
    await runner.query('REVOKE ALL ON FUNCTION accounts_asked(uuid[]) FROM PUBLIC')
    for (const named of granted) {
      await runner.query(`REVOKE ALL ON FUNCTION ${named} FROM PUBLIC`)
      await runner.query(`GRANT EXECUTE ON FUNCTION ${named} TO muster_app`)
    }
    await followMerges(runner)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
