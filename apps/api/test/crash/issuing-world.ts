import type { Client } from 'pg'
import { questionCount } from './crash-world.ts'

/** Tables in whose inserts issuing can be stopped, in the order a submission reaches them and the log after it. */
export const issuingSteps = [
  'completion',
  'certificate',
  'certificate_salt',
  'log_fact',
  'audit_entry',
  'idempotency_record',
  'log_entry',
  'log_node',
  'log_checkpoint',
] as const
export type IssuingStep = (typeof issuingSteps)[number]

/** Answers every question of every open attempt rightly, so that handing in completes the course. */
export async function answerRightly(owner: Client): Promise<void> {
  await owner.query(
    `INSERT INTO answer (attempt_id, position, person_id, agency_id, sequence, answer)
     SELECT a.id, g.position, a.person_id, a.agency_id, 1, '{"kind": "numeric", "value": 0}' FROM attempt a, generate_series(1, $1::int) AS g(position)`,
    [questionCount],
  )
}

/** Defects that the check must find. */
export const seededDefects = {
  /** A second certificate of the same completion, which two people agreed to as little as anybody. */
  'issues-twice': `DROP TRIGGER certificate_superseding_guarded ON certificate;
    CREATE FUNCTION issue_twice() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
      INSERT INTO certificate (public_id, completion_id, person_id, agency_id, replaces_id, status_index, key_id, credential, sealed, issued_at)
      SELECT NEW.public_id || '-2', NEW.completion_id, NEW.person_id, NEW.agency_id, NEW.id, NEW.status_index + 1000000, NEW.key_id, NEW.credential, NEW.sealed, NEW.issued_at;
      RETURN NULL; END $$;
    CREATE TRIGGER issue_twice AFTER INSERT ON certificate FOR EACH ROW WHEN (NEW.replaces_id IS NULL) EXECUTE FUNCTION issue_twice()`,
  /** Certificates that the log never hears of. */
  'forgets-the-log': 'DROP TRIGGER certificate_logged ON certificate',
  /** Completions that get no certificate, however often it is tried. */
  'loses-certificates': `CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
    CREATE TRIGGER lose BEFORE INSERT ON certificate FOR EACH ROW EXECUTE FUNCTION lose()`,
} as const
export type SeededDefect = keyof typeof seededDefects

/** What is not as it must be in the database, a sentence each. */
export async function wrongs(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ wrong: string }>(
    `SELECT 'attempt ' || a.id || ' was handed in and has ' || count(c.id) || ' completions' AS wrong
       FROM attempt a LEFT JOIN completion c ON c.enrolment_id = a.enrolment_id WHERE a.submitted_at IS NOT NULL GROUP BY a.id HAVING count(c.id) <> 1
     UNION ALL SELECT 'completion ' || c.id || ' has ' || count(x.id) || ' certificates'
       FROM completion c LEFT JOIN certificate x ON x.completion_id = c.id GROUP BY c.id HAVING count(x.id) <> 1
     UNION ALL SELECT 'certificate ' || x.id || ' has ' || count(e.leaf_index) || ' entries' FROM certificate x
       LEFT JOIN log_entry e ON e.kind = 'issued' AND e.certificate_id = x.id GROUP BY x.id HAVING count(e.leaf_index) <> 1
     UNION ALL SELECT 'certificate ' || x.id || ' was audited ' || count(e.id) || ' times' FROM certificate x
       LEFT JOIN audit_entry e ON e.act = 'certificates.issue' AND e.subject_id = x.id GROUP BY x.id HAVING count(e.id) <> 1
     UNION ALL SELECT 'the log has ' || count(*) || ' entries up to number ' || max(leaf_index) FROM log_entry HAVING count(*) <> max(leaf_index) + 1`,
  )
  return rows.map(({ wrong }) => wrong)
}

/** Whether a certificate or an entry is still to come. */
export async function isUnsettled(owner: Client): Promise<boolean> {
  const { rowCount } = await owner.query(
    `SELECT 1 FROM log_fact UNION ALL SELECT 1 FROM completion c WHERE NOT EXISTS (SELECT 1 FROM certificate x WHERE x.completion_id = c.id) LIMIT 1`,
  )
  return (rowCount ?? 0) > 0
}
