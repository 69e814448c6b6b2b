import type { Client } from 'pg'
import { questionCount } from './crash-world.ts'

/** Defects that the check must find, each by the invariant it breaks. */
export const sittingDefects = {
  /** I2: whatever arrives last replaces what is kept, also when it is older. */
  'lets-older-saves-win': `CREATE FUNCTION renumber() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      NEW.sequence := greatest(NEW.sequence, 1 + (SELECT a.sequence FROM answer a WHERE a.attempt_id = NEW.attempt_id AND a.position = NEW.position));
      RETURN NEW; END $$;
    CREATE TRIGGER renumber BEFORE INSERT ON answer FOR EACH ROW EXECUTE FUNCTION renumber()`,
  /** I3: what was handed in is open again, and handed in once more. */
  'reopens-what-was-handed-in': `ALTER TABLE question_result DROP CONSTRAINT IF EXISTS "PK_c1422d8aebf540dcfbafd010cb6";
    CREATE FUNCTION reopen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
      UPDATE attempt SET submitted_at = NULL, passed = NULL WHERE id = NEW.subject_id AND random() < 0.5; RETURN NULL; END $$;
    CREATE TRIGGER reopen AFTER INSERT ON audit_entry FOR EACH ROW WHEN (NEW.act = 'assessments.submit') EXECUTE FUNCTION reopen()`,
  /** I4: nothing holds two starts against each other. */
  'starts-side-by-side': 'DROP INDEX attempt_open; DROP INDEX attempt_number',
  /** I5: the time that is over goes on. */
  'goes-on-after-the-end': `CREATE FUNCTION lengthen() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.closes_at := NEW.closes_at + interval '1 hour'; RETURN NEW; END $$;
    CREATE TRIGGER lengthen BEFORE UPDATE OF closes_at ON attempt FOR EACH ROW EXECUTE FUNCTION lengthen()`,
  /** I6: nobody hands in for those whose time ran out. */
  'leaves-the-late-open': `CREATE FUNCTION refuse_late() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not now'; END $$;
    CREATE TRIGGER refuse_late BEFORE UPDATE ON attempt FOR EACH ROW WHEN (NEW.submitted_by = 'time') EXECUTE FUNCTION refuse_late()`,
  /** I7: a completion disappears when the next one is recorded, and nothing that rests on it holds it. */
  'forgets-completions': `DO $$ DECLARE held record; BEGIN
      FOR held IN SELECT conrelid::regclass AS rests, conname FROM pg_constraint WHERE confrelid = 'completion'::regclass LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', held.rests, held.conname);
      END LOOP; END $$;
    CREATE FUNCTION forget() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
      DELETE FROM completion WHERE id = (SELECT id FROM completion WHERE id <> NEW.id LIMIT 1); RETURN NULL; END $$;
    CREATE TRIGGER forget AFTER INSERT ON completion FOR EACH ROW EXECUTE FUNCTION forget()`,
} as const
export type SittingDefect = keyof typeof sittingDefects

/** Ends the time of an attempt so many milliseconds from now, by the owner's hand; gives that instant, in milliseconds since 1970. */
export async function endSoon(owner: Client, attemptId: string, milliseconds: number): Promise<number> {
  const closesAt = new Date(Date.now() + milliseconds)
  await owner.query('UPDATE attempt SET deadline_at = $2, closes_at = $2 WHERE id = $1 AND submitted_at IS NULL', [
    attemptId,
    closesAt,
  ])
  return closesAt.getTime()
}

/** What is not as it must be in the database, a sentence each: I3 (handed in once) and I4 (one attempt). */
export async function wrongSittings(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ wrong: string }>(
    `SELECT 'I4: enrolment ' || enrolment_id || ' has ' || count(*) || ' attempts, where one is allowed' AS wrong FROM attempt GROUP BY enrolment_id HAVING count(*) > 1
     UNION ALL SELECT 'I3: attempt ' || a.id || ' was handed in ' || count(e.id) || ' times' FROM attempt a
       LEFT JOIN audit_entry e ON e.act = 'assessments.submit' AND e.subject_id = a.id
       GROUP BY a.id HAVING count(e.id) <> (CASE WHEN a.submitted_at IS NULL THEN 0 ELSE 1 END)
     UNION ALL SELECT 'I3: attempt ' || a.id || ' has ' || count(r.position) || ' results' FROM attempt a LEFT JOIN question_result r ON r.attempt_id = a.id
       WHERE a.submitted_at IS NOT NULL GROUP BY a.id HAVING count(r.position) <> $1
     UNION ALL SELECT 'I3: attempt ' || a.id || ' passed, and has ' || count(c.id) || ' completions' FROM attempt a LEFT JOIN completion c ON c.enrolment_id = a.enrolment_id
       WHERE a.submitted_at IS NOT NULL GROUP BY a.id HAVING count(c.id) <> (CASE WHEN a.passed THEN 1 ELSE 0 END)
     UNION ALL SELECT 'I2: attempt ' || a.id || ' was graded with ' || a.points || ' points for ' || count(w.position) || ' right answers' FROM attempt a
       LEFT JOIN answer w ON w.attempt_id = a.id AND (w.answer ->> 'value')::float8 = 0
       WHERE a.submitted_at IS NOT NULL GROUP BY a.id HAVING count(w.position) <> a.points`,
    [questionCount],
  )
  return rows.map(({ wrong }) => wrong)
}

/** Attempts whose time was over so many seconds ago and which nobody handed in. */
export async function lateAndOpen(owner: Client, seconds: number): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    `SELECT count(*)::int FROM attempt WHERE submitted_at IS NULL AND closes_at < now() - make_interval(secs => $1)`,
    [seconds],
  )
  return rows[0]?.count ?? 0
}

export async function completionIds(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM completion')
  return rows.map(({ id }) => id)
}
