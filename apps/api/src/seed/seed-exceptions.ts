import { bars, waivers } from '@muster/sample/world/decisions.ts'
import type { EntityManager } from 'typeorm'

/** Adds waivers with their signatures, and stops. */
export async function seedExceptions(manager: EntityManager, today: string): Promise<void> {
  await manager.query(
    `WITH added AS (
       INSERT INTO waiver (person_id, agency_id, posting_id, clause_id, ground, condition, valid_from, valid_through, asked_by, recorded_at)
       SELECT p.id, p.agency_id, o.id, r.clause, r.ground,
         jsonb_build_object('type', r.condition ->> 'type', 'on', ($2::date + (r.condition ->> 'on')::int)::text),
         $2::date + r."from", $2::date + r.through, a.id, ($2::date + r."askedOn" + time '10:00') AT TIME ZONE 'Asia/Tokyo'
       FROM jsonb_to_recordset($1::jsonb) AS r(person text, posting text, clause text, ground text, condition jsonb, "from" integer, through integer,
         "askedBy" text, "askedOn" integer)
       JOIN person p ON p.demo_key = r.person JOIN posting o ON o.sample_key = r.posting JOIN person a ON a.demo_key = r."askedBy"
       WHERE NOT EXISTS (SELECT 1 FROM waiver w WHERE w.person_id = p.id AND w.clause_id = r.clause)
       RETURNING id, person_id, agency_id, clause_id
     )
     INSERT INTO waiver_act (waiver_id, person_id, agency_id, kind, acted_by, role, recorded_at)
     SELECT w.id, w.person_id, w.agency_id, 'signed', b.id, s.role, ($2::date + s."on" + time '11:20') AT TIME ZONE 'Asia/Tokyo'
     FROM jsonb_to_recordset($1::jsonb) AS r(person text, clause text, signatures jsonb)
     JOIN person p ON p.demo_key = r.person JOIN added w ON w.person_id = p.id AND w.clause_id = r.clause
     CROSS JOIN jsonb_to_recordset(r.signatures) AS s(by text, role text, "on" integer) JOIN person b ON b.demo_key = s.by ORDER BY s."on"`,
    [JSON.stringify(waivers), today],
  )
  await manager.query(
    `WITH added AS (
       INSERT INTO bar (person_id, agency_id, kind, ground, valid_from, recorded_by, recorded_at)
       SELECT p.id, p.agency_id, r.kind, r.ground, $2::date + r."from", b.id, ($2::date + r."from" + time '09:30') AT TIME ZONE 'Asia/Tokyo'
       FROM jsonb_to_recordset($1::jsonb) AS r(person text, kind text, ground text, "from" integer, "recordedBy" text)
       JOIN person p ON p.demo_key = r.person JOIN person b ON b.demo_key = r."recordedBy"
       WHERE NOT EXISTS (SELECT 1 FROM bar WHERE bar.person_id = p.id AND bar.kind = r.kind)
       RETURNING id, person_id, agency_id, kind
     )
     INSERT INTO bar_act (bar_id, person_id, agency_id, kind, acted_by, reason, effective_on, recorded_at)
     SELECT x.id, x.person_id, x.agency_id, 'lift-asked', b.id, r."liftAsked" ->> 'reason', $2::date, ($2::date + (r."liftAsked" ->> 'on')::int + time '14:05') AT TIME ZONE 'Asia/Tokyo'
     FROM jsonb_to_recordset($1::jsonb) AS r(person text, kind text, "liftAsked" jsonb)
     JOIN person p ON p.demo_key = r.person JOIN added x ON x.person_id = p.id AND x.kind = r.kind
     JOIN person b ON b.demo_key = r."liftAsked" ->> 'by'`,
    [JSON.stringify(bars), today],
  )
}
