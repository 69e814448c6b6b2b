import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, staffOf } from './fence.ts'

/** The roles that may sign waivers. They read what is asked of them: nominations, postings, verdicts and the people. */
const signers = 'head-of-security,designated-official,programme-manager'
const caseReaders = `desk-officer,verifier,auditor,${signers}`
/** Those who may know of a stop and its ground: nobody else, not even the person. */
const barReaders = 'head-of-security,auditor'

const own = 'person_id = (SELECT actor_person())'

/** A waiver's signatures, refusal and withdrawal become rows of their own; whose roles were not kept counts for no clause. */
const waiverActs = `
CREATE TABLE "waiver_act" ("id" uuid NOT NULL DEFAULT uuidv7(), "waiver_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL,
  "acted_by" uuid NOT NULL, "role" text, "reason" text, "effective_on" date, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  CONSTRAINT "waiver_act_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "waiver_act_kind" CHECK ("kind" IN ('signed', 'refused', 'withdrawn')),
  CONSTRAINT "waiver_act_role" CHECK ("kind" = 'withdrawn' OR "role" IS NOT NULL),
  CONSTRAINT "waiver_act_reason" CHECK ("kind" = 'signed' OR "reason" <> ''),
  CONSTRAINT "waiver_act_day" CHECK (("kind" = 'withdrawn') = ("effective_on" IS NOT NULL)));
CREATE INDEX "waiver_act_of" ON "waiver_act" ("waiver_id", "recorded_at");
CREATE UNIQUE INDEX "waiver_act_signer" ON "waiver_act" ("waiver_id", "acted_by") WHERE kind = 'signed';
CREATE UNIQUE INDEX "waiver_act_end" ON "waiver_act" ("waiver_id", "kind") WHERE kind <> 'signed';
INSERT INTO waiver_act (waiver_id, person_id, agency_id, kind, acted_by, role, recorded_at)
  SELECT id, person_id, agency_id, 'signed', granted_by, 'unknown', recorded_at FROM waiver
  UNION ALL SELECT id, person_id, agency_id, 'signed', countersigned_by, 'unknown', recorded_at FROM waiver WHERE countersigned_by <> granted_by;
INSERT INTO waiver_act (waiver_id, person_id, agency_id, kind, acted_by, reason, effective_on, recorded_at)
  SELECT id, person_id, agency_id, 'withdrawn', granted_by, 'unknown', coalesce(withdrawn_on, withdrawn_at::date), withdrawn_at FROM waiver WHERE withdrawn_at IS NOT NULL;
ALTER TABLE waiver ADD asked_by uuid;
UPDATE waiver SET asked_by = granted_by, valid_through = coalesce(valid_through, '9999-12-31');
ALTER TABLE waiver ALTER asked_by SET NOT NULL, ALTER valid_through SET NOT NULL, DROP granted_by, DROP countersigned_by, DROP withdrawn_at, DROP withdrawn_on,
  ADD CONSTRAINT "waiver_days" CHECK ("valid_from" <= "valid_through"), ADD CONSTRAINT "waiver_asked_by_another" CHECK ("asked_by" <> "person_id");
`

const barActs = `
CREATE TABLE "bar_act" ("id" uuid NOT NULL DEFAULT uuidv7(), "bar_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL,
  "acted_by" uuid NOT NULL, "reason" text NOT NULL, "effective_on" date, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  CONSTRAINT "bar_act_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "bar_act_kind" CHECK ("kind" IN ('lift-asked', 'lift-refused', 'lifted')),
  CONSTRAINT "bar_act_day" CHECK (("kind" = 'lift-refused') = ("effective_on" IS NULL)));
CREATE INDEX "bar_act_of" ON "bar_act" ("bar_id", "recorded_at");
CREATE UNIQUE INDEX "bar_act_lifted" ON "bar_act" ("bar_id") WHERE kind = 'lifted';
ALTER TABLE bar ADD ground text NOT NULL DEFAULT '';
ALTER TABLE bar ALTER ground DROP DEFAULT, ADD CONSTRAINT "bar_kind" CHECK ("kind" IN ('conduct', 'medical')),
  ADD CONSTRAINT "bar_days" CHECK ("valid_through" IS NULL OR "valid_from" <= "valid_through"), ADD CONSTRAINT "bar_placed_by_another" CHECK ("recorded_by" <> "person_id");
`

const foreignKeys = `
ALTER TABLE "bar_act" ADD CONSTRAINT "FK_fd7774ccf365dbbc72c652472cb" FOREIGN KEY ("bar_id") REFERENCES "bar"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "bar_act" ADD CONSTRAINT "FK_f637fad1ae96d44efd0f5fba637" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "bar_act" ADD CONSTRAINT "FK_302e01a7b353d1ba6af6a463b53" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "bar_act" ADD CONSTRAINT "FK_3cc674d6d5e44698974e0108ee5" FOREIGN KEY ("acted_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "waiver" ADD CONSTRAINT "FK_36316d7ec3b7a667f577b5e1732" FOREIGN KEY ("asked_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "waiver_act" ADD CONSTRAINT "FK_2f7076336c73202fab01f00b072" FOREIGN KEY ("waiver_id") REFERENCES "waiver"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "waiver_act" ADD CONSTRAINT "FK_276e5877d2906cca0c458348b1b" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "waiver_act" ADD CONSTRAINT "FK_ec3cefcafa809e04aa5e2f80db6" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "waiver_act" ADD CONSTRAINT "FK_0da1cbac63f11d41ab93a927915" FOREIGN KEY ("acted_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
`

/** What no writer may do, whoever it is: the last line behind the service's policy and row-level security. */
const guards = `
CREATE FUNCTION guard_waiver_act() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE w waiver; signatures integer; ended boolean;
BEGIN
  SELECT * INTO w FROM waiver WHERE id = NEW.waiver_id FOR UPDATE;
  SELECT count(*) FILTER (WHERE kind = 'signed'), coalesce(bool_or(kind <> 'signed'), false) INTO signatures, ended FROM waiver_act WHERE waiver_id = NEW.waiver_id;
  IF NEW.person_id <> w.person_id OR NEW.agency_id <> w.agency_id THEN RAISE EXCEPTION 'an act of another waiver' USING ERRCODE = 'check_violation'; END IF;
  IF NEW.acted_by = w.person_id THEN RAISE EXCEPTION 'own waiver' USING ERRCODE = 'check_violation'; END IF;
  IF ended THEN RAISE EXCEPTION 'the waiver has ended' USING ERRCODE = 'check_violation'; END IF;
  IF NEW.kind IN ('signed', 'refused') AND signatures >= 2 THEN RAISE EXCEPTION 'the waiver has both signatures' USING ERRCODE = 'check_violation'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER waiver_act_guarded BEFORE INSERT ON waiver_act FOR EACH ROW EXECUTE FUNCTION guard_waiver_act();

CREATE FUNCTION guard_bar_act() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE b bar; latest bar_act;
BEGIN
  SELECT * INTO b FROM bar WHERE id = NEW.bar_id FOR UPDATE;
  SELECT * INTO latest FROM bar_act WHERE bar_id = NEW.bar_id ORDER BY recorded_at DESC, id DESC LIMIT 1;
  IF NEW.person_id <> b.person_id OR NEW.agency_id <> b.agency_id THEN RAISE EXCEPTION 'an act of another stop' USING ERRCODE = 'check_violation'; END IF;
  IF NEW.acted_by = b.person_id THEN RAISE EXCEPTION 'own stop' USING ERRCODE = 'check_violation'; END IF;
  IF latest.kind = 'lifted' THEN RAISE EXCEPTION 'the stop is lifted' USING ERRCODE = 'check_violation'; END IF;
  IF NEW.kind = 'lifted' AND b.kind = 'conduct' AND (latest.kind IS DISTINCT FROM 'lift-asked' OR latest.acted_by = NEW.acted_by) THEN
    RAISE EXCEPTION 'a stop for conduct is lifted by two' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bar_act_guarded BEFORE INSERT ON bar_act FOR EACH ROW EXECUTE FUNCTION guard_bar_act();
CREATE TRIGGER waiver_act_counts AFTER INSERT ON waiver_act FOR EACH ROW EXECUTE FUNCTION count_fact();
CREATE TRIGGER bar_act_counts AFTER INSERT ON bar_act FOR EACH ROW EXECUTE FUNCTION count_fact();
`

/** Only a waiver with both signatures is a fact, and it is one from the second on; before, it changes nothing. */
const recorded = `
CREATE OR REPLACE FUNCTION recorded_waivers(people uuid[]) RETURNS TABLE (owner_id uuid, fact jsonb) LANGUAGE sql STABLE AS $$
    SELECT w.person_id, jsonb_build_object('id', w.id, 'clauseId', w.clause_id, 'postingId', w.posting_id, 'condition', w.condition, 'from', w.valid_from, 'through', w.valid_through,
        'grantedBy', s.signatures -> 0, 'countersignedBy', s.signatures -> 1, 'recordedAt', s.since, 'withdrawnOn', e.effective_on, 'withdrawnAt', e.recorded_at)
      FROM waiver w
      JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('personId', a.acted_by, 'role', a.role) ORDER BY a.recorded_at, a.id) AS signatures, max(a.recorded_at) AS since
        FROM waiver_act a WHERE a.waiver_id = w.id AND a.kind = 'signed' HAVING count(*) = 2) s ON true
      LEFT JOIN waiver_act e ON e.waiver_id = w.id AND e.kind = 'withdrawn'
      WHERE w.person_id = ANY (people) $$;
CREATE OR REPLACE FUNCTION recorded_bars(people uuid[]) RETURNS TABLE (owner_id uuid, fact jsonb) LANGUAGE sql STABLE AS $$
    SELECT b.person_id, jsonb_build_object('id', b.id, 'kind', b.kind, 'from', b.valid_from, 'through', b.valid_through, 'recordedAt', b.recorded_at,
        'liftedOn', l.effective_on, 'liftedAt', l.recorded_at)
      FROM bar b LEFT JOIN bar_act l ON l.bar_id = b.id AND l.kind = 'lifted' WHERE b.person_id = ANY (people) $$;

CREATE OR REPLACE FUNCTION judgeable(wanted uuid[]) RETURNS SETOF nomination LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT n.* FROM nomination n WHERE n.id = ANY (wanted)
    AND (n.person_id = actor_person() OR (n.agency_id = actor_agency() AND actor_holds('${caseReaders}')) OR is_system()) $$;
`

/** Waivers with two signatures, stops with a ground, and those who may see and sign them. */
export class Exceptions1795392000008 implements MigrationInterface {
  name = 'Exceptions1795392000008'

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [waiverActs, barActs, foreignKeys, guards, recorded]) await runner.query(part)
    await fence(runner, [
      {
        name: 'waiver_act',
        select: `${own} OR ${staffOf(caseReaders)}`,
        insert: `acted_by = (SELECT actor_person()) AND person_id <> (SELECT actor_person()) AND ${staffOf(`desk-officer,${signers}`)} AND (kind = 'withdrawn' OR actor_holds(role))`,
      },
      {
        name: 'bar_act',
        select: staffOf(barReaders),
        insert: `acted_by = (SELECT actor_person()) AND person_id <> (SELECT actor_person()) AND ${staffOf('head-of-security')}`,
      },
    ])
    await runner.query(
      `CREATE POLICY waiver_insert ON waiver FOR INSERT TO muster_app WITH CHECK (asked_by = (SELECT actor_person()) AND person_id <> (SELECT actor_person()) AND ${staffOf(`desk-officer,${signers}`)})`,
    )
    await runner.query(`ALTER POLICY bar_select ON bar USING (${staffOf(barReaders)})`)
    await runner.query(
      `CREATE POLICY bar_insert ON bar FOR INSERT TO muster_app WITH CHECK (recorded_by = (SELECT actor_person()) AND person_id <> (SELECT actor_person()) AND ${staffOf('head-of-security')})`,
    )
    for (const table of ['waiver', 'nomination', 'posting', 'standing', 'certificate', 'person'])
      await runner.query(
        `CREATE POLICY ${table}_for_signers ON ${table} FOR SELECT TO muster_app USING (${staffOf(signers)})`,
      )
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
