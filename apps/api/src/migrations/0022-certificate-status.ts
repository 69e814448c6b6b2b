import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, staffOf } from './fence.ts'

/** As generated from the entities. */
const tables = [
  'ALTER TABLE "course" ADD "certificate_needs_two" boolean NOT NULL DEFAULT false',
  `CREATE TABLE "certificate_proposal" ("id" uuid NOT NULL DEFAULT uuidv7(), "certificate_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "effective_from" date, "correction" jsonb, "reason" text NOT NULL, "proposed_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "certificate_proposal_correction" CHECK (("kind" = 'corrected') = ("correction" IS NOT NULL)), CONSTRAINT "certificate_proposal_kind" CHECK ("kind" IN ('revoked', 'reinstated', 'corrected')), CONSTRAINT "certificate_proposal_pkey" PRIMARY KEY ("id"))`,
  `CREATE INDEX "certificate_proposal_of" ON "certificate_proposal" ("certificate_id", "recorded_at") `,
  `CREATE TABLE "certificate_proposal_answer" ("id" uuid NOT NULL DEFAULT uuidv7(), "proposal_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "outcome" text NOT NULL, "reason" text NOT NULL, "answered_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "certificate_proposal_answer_once" UNIQUE ("proposal_id"), CONSTRAINT "certificate_proposal_answer_outcome" CHECK ("outcome" IN ('approved', 'refused', 'withdrawn')), CONSTRAINT "certificate_proposal_answer_pkey" PRIMARY KEY ("id"))`,
  'ALTER TABLE "certificate_status" ADD "proposal_id" uuid',
  `ALTER TABLE "certificate_status" ADD CONSTRAINT "certificate_status_kind" CHECK ("kind" IN ('revoked', 'suspended', 'reinstated'))`,
  `ALTER TABLE "certificate_status" ADD CONSTRAINT "certificate_status_from" CHECK ("kind" = 'revoked' OR "effective_from" IS NOT NULL)`,
  'ALTER TABLE "certificate_proposal" ADD CONSTRAINT "FK_00bd6d3027bf5560c9f2c7320b5" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "certificate_proposal" ADD CONSTRAINT "FK_9c2005413f270340d36f864c59d" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "certificate_proposal" ADD CONSTRAINT "FK_e1ec133d51c976792de6b8364bb" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "certificate_proposal" ADD CONSTRAINT "FK_d410abf9f395f5300d79610abb5" FOREIGN KEY ("proposed_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "certificate_proposal_answer" ADD CONSTRAINT "FK_276ae97a8cb4349a0ae1f734755" FOREIGN KEY ("proposal_id") REFERENCES "certificate_proposal"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "certificate_proposal_answer" ADD CONSTRAINT "FK_be4dc8dbb55ca87e646bd106610" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "certificate_proposal_answer" ADD CONSTRAINT "FK_d1fd8c122b27cf74188b01e15c9" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "certificate_proposal_answer" ADD CONSTRAINT "FK_8fb8cb8c649d510f8ef564cf3e6" FOREIGN KEY ("answered_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "certificate_status" ADD CONSTRAINT "FK_42805c55fa3f7335fe6e2886b53" FOREIGN KEY ("proposal_id") REFERENCES "certificate_proposal"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
]

/** What anyone reads of the status of all certificates: the places that are set today, by Japan's calendar. */
const lists = `
CREATE OR REPLACE FUNCTION status_indexes(wanted text) RETURNS TABLE (status_index integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT c.status_index FROM certificate c WHERE wanted = 'revoked' AND (
      EXISTS (SELECT FROM certificate_status s WHERE s.certificate_id = c.id AND s.kind = 'revoked'
        AND (s.effective_from IS NULL OR s.effective_from <= (now() AT TIME ZONE 'Asia/Tokyo')::date))
      -- A list has no word for it: what another certificate replaced counts no longer.
      OR EXISTS (SELECT FROM certificate n WHERE n.replaces_id = c.id))
    UNION ALL
    SELECT c.status_index FROM certificate c
    JOIN LATERAL (SELECT s.kind FROM certificate_status s WHERE s.certificate_id = c.id AND s.kind <> 'revoked' ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1) latest ON true
    WHERE wanted = 'suspended' AND latest.kind = 'suspended' ORDER BY 1 $$;
`

/** What no row may say, whoever writes it: each certificate changes one step at a time, and never by its holder. */
const guards = `
CREATE FUNCTION hold_certificate(wanted uuid) RETURNS void LANGUAGE sql VOLATILE AS
  $$ SELECT pg_advisory_xact_lock(hashtextextended(wanted::text, 22)) $$;

-- Whether two people agreed: one proposed it, another of the same agency approved, and neither holds the certificate.
CREATE FUNCTION agreed_by_two(proposal uuid, certificate uuid, wanted text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT EXISTS (SELECT FROM certificate_proposal p JOIN certificate_proposal_answer a ON a.proposal_id = p.id
      WHERE (proposal IS NULL OR p.id = proposal) AND p.certificate_id = certificate AND p.kind = wanted AND a.outcome = 'approved'
        AND a.answered_by <> p.proposed_by AND p.person_id NOT IN (p.proposed_by, a.answered_by)) $$;

CREATE FUNCTION guard_certificate_status() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE c certificate; last text; needs_two boolean;
BEGIN
  PERFORM hold_certificate(NEW.certificate_id);
  SELECT * INTO c FROM certificate WHERE id = NEW.certificate_id;
  SELECT s.kind INTO last FROM certificate_status s WHERE s.certificate_id = c.id ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1;
  IF NEW.agency_id <> c.agency_id OR NEW.recorded_by = c.person_id THEN RAISE EXCEPTION 'not theirs to change' USING ERRCODE = 'check_violation'; END IF;
  IF last = 'revoked' OR EXISTS (SELECT FROM certificate n WHERE n.replaces_id = c.id) OR (NEW.kind = 'suspended') = (last IS NOT DISTINCT FROM 'suspended') AND NEW.kind <> 'revoked' THEN
    RAISE EXCEPTION 'a certificate does not go from % to %', coalesce(last, 'issued'), NEW.kind USING ERRCODE = 'check_violation';
  END IF;
  SELECT k.certificate_needs_two INTO needs_two FROM completion m JOIN edition e ON e.id = m.edition_id JOIN course k ON k.id = e.course_id WHERE m.id = c.completion_id;
  IF needs_two AND NEW.kind <> 'suspended' AND NOT (NEW.proposal_id IS NOT NULL AND agreed_by_two(NEW.proposal_id, c.id, NEW.kind)) THEN
    RAISE EXCEPTION 'two people decide this' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER certificate_status_guarded BEFORE INSERT ON certificate_status FOR EACH ROW EXECUTE FUNCTION guard_certificate_status();

-- A certificate takes the place of an active one of the same completion: a correction by two, or one signed anew for a revoked key.
CREATE FUNCTION guard_superseding() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE old certificate; last text;
BEGIN
  PERFORM hold_certificate(NEW.replaces_id);
  SELECT * INTO old FROM certificate WHERE id = NEW.replaces_id;
  SELECT s.kind INTO last FROM certificate_status s WHERE s.certificate_id = old.id ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1;
  IF (old.completion_id, old.person_id, old.agency_id) IS DISTINCT FROM (NEW.completion_id, NEW.person_id, NEW.agency_id) OR last IN ('revoked', 'suspended') THEN
    RAISE EXCEPTION 'it cannot take the place of this one' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT agreed_by_two(NULL, old.id, 'corrected') AND NOT (is_system() AND EXISTS (SELECT FROM issuer_key_step s WHERE s.key_id = old.key_id AND s.state = 'revoked')) THEN
    RAISE EXCEPTION 'two people correct a certificate' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER certificate_superseding_guarded BEFORE INSERT ON certificate FOR EACH ROW WHEN (NEW.replaces_id IS NOT NULL) EXECUTE FUNCTION guard_superseding();

CREATE FUNCTION guard_certificate_proposal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM hold_certificate(NEW.certificate_id);
  IF NOT EXISTS (SELECT FROM certificate c WHERE c.id = NEW.certificate_id AND c.person_id = NEW.person_id AND c.agency_id = NEW.agency_id) OR NEW.proposed_by = NEW.person_id THEN
    RAISE EXCEPTION 'not theirs to propose' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM certificate_proposal p WHERE p.certificate_id = NEW.certificate_id AND NOT EXISTS (SELECT FROM certificate_proposal_answer a WHERE a.proposal_id = p.id)) THEN
    RAISE EXCEPTION 'another proposal is open' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER certificate_proposal_guarded BEFORE INSERT ON certificate_proposal FOR EACH ROW EXECUTE FUNCTION guard_certificate_proposal();

CREATE FUNCTION guard_certificate_proposal_answer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE p certificate_proposal;
BEGIN
  SELECT * INTO p FROM certificate_proposal WHERE id = NEW.proposal_id;
  PERFORM hold_certificate(p.certificate_id);
  IF (NEW.person_id, NEW.agency_id) IS DISTINCT FROM (p.person_id, p.agency_id) OR NEW.answered_by = p.person_id OR (NEW.outcome = 'withdrawn') <> (NEW.answered_by = p.proposed_by) THEN
    RAISE EXCEPTION 'not theirs to answer' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER certificate_proposal_answer_guarded BEFORE INSERT ON certificate_proposal_answer FOR EACH ROW EXECUTE FUNCTION guard_certificate_proposal_answer();
`

/** Suspension, revocation and correction of certificates, by two people where the course says so. */
export class CertificateStatus1795392000022 implements MigrationInterface {
  name = 'CertificateStatus1795392000022'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, lists, guards]) await runner.query(statement)
    const readers = staffOf('desk-officer,verifier,auditor')
    const verifier = staffOf('verifier')
    await fence(runner, [
      {
        name: 'certificate_proposal',
        select: `${own} OR ${readers}`,
        insert: `${verifier} AND proposed_by = (SELECT actor_person()) AND person_id <> (SELECT actor_person())`,
      },
      {
        name: 'certificate_proposal_answer',
        select: `${own} OR ${readers}`,
        insert: `${verifier} AND answered_by = (SELECT actor_person()) AND person_id <> (SELECT actor_person())`,
      },
    ])
    await runner.query(
      `CREATE POLICY certificate_correct ON certificate FOR INSERT TO muster_app WITH CHECK (replaces_id IS NOT NULL AND person_id <> (SELECT actor_person()) AND ${verifier})`,
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
