import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, staffOf } from './fence.ts'

const tables = [
  `ALTER TABLE "agency" ADD "retention_by" uuid`,
  `ALTER TABLE "agency" ADD "retention_at" TIMESTAMP WITH TIME ZONE`,
  `ALTER TABLE "agency" ADD CONSTRAINT "agency_retention_on" CHECK (("retention_by" IS NULL) = ("retention_at" IS NULL))`,
  `CREATE TABLE "retention_run" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "on_day" date NOT NULL, "counts" jsonb NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "retention_run_once" UNIQUE ("agency_id", "on_day"), CONSTRAINT "PK_3f7a4de1d3a80f9d3bbf8f0aa11" PRIMARY KEY ("id"))`,
  `ALTER TABLE "retention_run" ADD CONSTRAINT "FK_64d79768cedf29eacde3021a3a1" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- Before which instant a kind of record of an agency has been kept long enough.
CREATE FUNCTION retention_before(wanted uuid, wanted_kind text) RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT now() - make_interval(days => CASE wanted_kind WHEN 'closed' THEN a.retention_closed_days WHEN 'attempt' THEN a.retention_attempt_days
    WHEN 'evidence' THEN a.retention_evidence_days WHEN 'application' THEN a.retention_application_days WHEN 'mail' THEN a.retention_mail_days
    WHEN 'notice' THEN a.retention_notice_days WHEN 'session' THEN a.retention_session_days END) FROM agency a WHERE a.id = wanted $$;

-- What of a kind an agency has kept long enough, and since when: ids alone, for its administrators, its auditors and the job.
CREATE FUNCTION retention_found(wanted uuid, wanted_kind text) RETURNS TABLE (place text, id uuid, at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT f.* FROM (
    SELECT 'session', s.id, coalesce(s.ended_at, s.expires_at) FROM session s JOIN person p ON p.id = s.person_id WHERE wanted_kind = 'session' AND p.agency_id = wanted
    UNION ALL SELECT 'password_link', l.id, coalesce(l.used_at, l.expires_at) FROM password_link l JOIN person p ON p.id = l.person_id WHERE wanted_kind = 'session' AND p.agency_id = wanted
    UNION ALL SELECT 'identity_attempt', i.id, coalesce(i.used_at, i.expires_at) FROM identity_attempt i WHERE wanted_kind = 'session' AND i.agency_id = wanted
    UNION ALL SELECT 'notice', n.id, n.recorded_at FROM notice n WHERE wanted_kind = 'notice' AND n.agency_id = wanted
    UNION ALL SELECT 'mail', m.id, coalesce(m.sent_at, CASE WHEN m.failure IS NOT NULL THEN m.queued_at END) FROM mail m WHERE wanted_kind = 'mail' AND m.agency_id = wanted
    UNION ALL SELECT 'invitation', i.id, coalesce(i.accepted_at, i.withdrawn_at, i.expires_at) FROM invitation i WHERE wanted_kind = 'application' AND i.agency_id = wanted
    UNION ALL SELECT 'name_request', r.id, r.decided_at FROM name_request r WHERE wanted_kind = 'application' AND r.agency_id = wanted
    UNION ALL SELECT 'entry_request', r.id, r.answered_at FROM entry_request r WHERE wanted_kind = 'application' AND r.agency_id = wanted AND (r.reason <> '' OR r.answer <> '')
    UNION ALL SELECT 'evidence_file', e.id, s.recorded_at FROM evidence_file e JOIN LATERAL (SELECT o.kind, o.recorded_at FROM outside_certificate_status o
        WHERE o.outside_certificate_id = e.outside_certificate_id ORDER BY o.recorded_at DESC, o.id DESC LIMIT 1) s ON s.kind NOT IN ('pending', 'suspended')
      WHERE wanted_kind = 'evidence' AND e.agency_id = wanted
    UNION ALL SELECT 'answer', t.id, t.submitted_at FROM attempt t WHERE wanted_kind = 'attempt' AND t.agency_id = wanted AND NOT t.awaits_marking
      AND EXISTS (SELECT 1 FROM answer a WHERE a.attempt_id = t.id)
    UNION ALL SELECT 'written_answer', w.id, t.submitted_at FROM written_answer w JOIN attempt t ON t.id = w.attempt_id
      WHERE wanted_kind = 'attempt' AND t.agency_id = wanted AND NOT t.awaits_marking AND (w.text <> '' OR w.file_id IS NOT NULL)
    UNION ALL SELECT 'attempt_file', x.id, t.submitted_at FROM attempt_file x JOIN attempt t ON t.id = x.attempt_id
      WHERE wanted_kind = 'attempt' AND t.agency_id = wanted AND NOT t.awaits_marking
    UNION ALL SELECT 'person', p.id, p.closed_at FROM person p WHERE wanted_kind = 'closed' AND p.agency_id = wanted
      AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.person_id = p.id AND e.recorded_at >= p.closed_at)
  ) f (place, id, at)
  WHERE f.at < retention_before(wanted, wanted_kind) AND (is_system() OR (wanted = actor_agency() AND actor_holds('administrator,auditor'))) $$;

-- Takes away what was kept long enough, of those ids: rows, or the words in those that others rest on. Only where an administrator
-- of the agency had it turned on; files of closed accounts are no part of it, since two people decide about them.
CREATE FUNCTION retention_apply(wanted uuid, wanted_kind text, ids uuid[]) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  one record;
  found_here bigint;
  found_all bigint := 0;
BEGIN
  IF NOT is_system() THEN RAISE EXCEPTION 'only the job applies retention periods'; END IF;
  IF NOT EXISTS (SELECT 1 FROM agency a WHERE a.id = wanted AND a.retention_by IS NOT NULL) THEN RETURN 0; END IF;
  FOR one IN SELECT f.place, array_agg(f.id) AS these FROM retention_found(wanted, wanted_kind) f WHERE f.id = ANY (ids) AND f.place <> 'person' GROUP BY f.place ORDER BY f.place DESC LOOP
    IF one.place = 'written_answer' THEN UPDATE written_answer SET text = '', file_id = NULL WHERE id = ANY (one.these);
    ELSIF one.place = 'entry_request' THEN UPDATE entry_request SET reason = '', answer = CASE WHEN answer IS NOT NULL THEN '' END WHERE id = ANY (one.these);
    ELSIF one.place = 'answer' THEN DELETE FROM answer WHERE attempt_id = ANY (one.these);
    ELSE
      IF one.place = 'attempt_file' THEN UPDATE written_answer SET file_id = NULL WHERE file_id = ANY (one.these); END IF;
      EXECUTE format('DELETE FROM %I WHERE id = ANY ($1)', one.place) USING one.these;
    END IF;
    GET DIAGNOSTICS found_here = ROW_COUNT;
    found_all := found_all + found_here;
  END LOOP;
  RETURN found_all;
END $$;
`

/** Records go when their agency has kept them for as long as it set, once an administrator has seen what that means. */
export class Retention1795392000131 implements MigrationInterface {
  name = 'Retention1795392000131'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement)
    await runner.query(`GRANT UPDATE (retention_by, retention_at, erasure_wait_days) ON "agency" TO muster_app`)
    await fence(runner, [
      { name: 'retention_run', select: staffOf('administrator,auditor'), insert: '(SELECT is_system())' },
    ])
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
