import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What officers and jobs ask about rosters beyond their tables. */
const functions = `
-- Whether the actor read a person's file by the same act within the hour: paging to and fro is one read.
CREATE FUNCTION was_read_lately(person uuid, wanted text, about uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT 1 FROM audit_entry e WHERE e.concerns_person_id = person AND e.actor_id = actor_person() AND e.actor_id <> e.concerns_person_id
    AND e.act = wanted AND e.subject_id IS NOT DISTINCT FROM about AND e.at > now() - interval '1 hour') $$;

-- Marks every list on which somebody withdrew what it rests on: the consent to its agency, or to somebody outside who received it.
CREATE OR REPLACE FUNCTION mark_withdrawn_consents() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH marked AS (INSERT INTO saved_list_mark (list_id, agency_id, kind, place, consent_id, recipient_agency_id)
    SELECT o.list_id, o.agency_id, 'consent-withdrawn', o.place, c.id, c.recipient_agency_id
    FROM consent c JOIN saved_list_person o ON o.person_id = c.person_id AND o.purpose = c.purpose JOIN saved_list l ON l.id = o.list_id
    WHERE is_system() AND c.kind = 'withdrawn' AND c.recorded_at >= l.recorded_at
      AND ((c.recipient_agency_id = o.agency_id AND o.home_agency_id <> o.agency_id)
        OR EXISTS (SELECT 1 FROM saved_list_recipient r WHERE r.list_id = l.id AND r.email IS NOT NULL AND r.recipient_agency_id IS NOT DISTINCT FROM c.recipient_agency_id AND r.recorded_at <= c.recorded_at))
      AND NOT EXISTS (SELECT 1 FROM saved_list_mark m WHERE m.list_id = o.list_id AND m.place = o.place AND m.consent_id = c.id)
    ON CONFLICT DO NOTHING RETURNING 1)
  SELECT count(*)::int FROM marked $$;
`

/** To whom a withdrawn consent was, kept with the mark: the list's agency cannot read the consents of others' people. */
export class RosterMarks1795392000020 implements MigrationInterface {
  name = 'RosterMarks1795392000020'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "saved_list_mark" ADD "recipient_agency_id" uuid')
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
