import type { EntityManager } from 'typeorm'
import { dutyStations, missions, outsideFacts } from '@muster/sample/world/places.ts'
import { jobs, nominations, nominators, postings, unanswered } from '@muster/sample/world/postings.ts'

/** Adds the places with what is known of them, the postings and who is nominated. */
export async function seedPostings(manager: EntityManager, today: string): Promise<void> {
  await seedPlaces(manager, today)
  await manager.query(
    `INSERT INTO posting (agency_id, sample_key, title_en, title_ja, duty_station_key, mission_key, profile_id, field, job, role, traits, is_team, is_standby,
       departs_on, arrives_on, returns_on, created_by)
     SELECT a.id, r.key, r.title ->> 'en', r.title ->> 'ja', r.station, r.mission, f.id, r.field, r.job, coalesce(r.role, ''), coalesce(r.traits, '{}'), r."isTeam", coalesce(r."isStandby", false),
       $2::date + r.departs, $2::date + r.arrives, $2::date + r.returns, o.id
     FROM jsonb_to_recordset($1::jsonb) AS r(key text, agency text, title jsonb, station text, mission text, profile text, field text, job text, role text, traits jsonb, "isTeam" boolean,
       "isStandby" boolean, departs integer, arrives integer, returns integer)
     JOIN agency a ON a.key = r.agency JOIN profile f ON f.key = r.profile LEFT JOIN person o ON o.demo_key = $3::jsonb ->> r.agency
     WHERE NOT EXISTS (SELECT 1 FROM posting p WHERE p.sample_key = r.key)`,
    [JSON.stringify(postings), today, JSON.stringify(nominators)],
  )
  await manager.query(
    `WITH given AS (
       SELECT o.id AS posting, p.id AS person, o.agency_id AS agency, o.created_by AS officer, $2::date + r."on" AS day, NOT r.waits AS answered
       FROM jsonb_to_recordset($1::jsonb) AS r(posting text, person text, "on" integer, waits boolean)
       JOIN posting o ON o.sample_key = r.posting JOIN person p ON p.demo_key = r.person
       WHERE NOT EXISTS (SELECT 1 FROM nomination n WHERE n.posting_id = o.id AND n.person_id = p.id)
     ), added AS (
       INSERT INTO nomination (posting_id, person_id, agency_id, nominated_on, nominated_by, recorded_at)
       SELECT posting, person, agency, day, officer, (day + time '10:00') AT TIME ZONE 'Asia/Tokyo' FROM given RETURNING id, posting_id, person_id, agency_id
     )
     INSERT INTO nomination_step (nomination_id, person_id, agency_id, kind, recorded_by, recorded_at)
     SELECT n.id, n.person_id, n.agency_id, 'accepted', n.person_id, (g.day + 1 + time '08:30') AT TIME ZONE 'Asia/Tokyo'
     FROM added n JOIN given g ON g.posting = n.posting_id AND g.person = n.person_id WHERE g.answered`,
    [JSON.stringify(nominations.map((one) => ({ ...one, waits: isUnanswered(one) }))), today],
  )
}

const isUnanswered = ({ posting, person }: (typeof nominations)[number]): boolean =>
  unanswered.some((one) => one.posting === posting && one.person === person)

async function seedPlaces(manager: EntityManager, today: string): Promise<void> {
  await manager.query(
    `INSERT INTO job (key, name_en, name_ja) SELECT key, name ->> 'en', name ->> 'ja' FROM jsonb_to_recordset($1::jsonb) AS r(key text, name jsonb) ON CONFLICT (key) DO NOTHING`,
    [JSON.stringify(jobs)],
  )
  await manager.query(
    `INSERT INTO mission (key, name_en, name_ja, keeper_id) SELECT r.key, name ->> 'en', name ->> 'ja', a.id
     FROM jsonb_to_recordset($1::jsonb) AS r(key text, name jsonb, keeper text) JOIN agency a ON a.key = r.keeper ON CONFLICT (key) DO NOTHING`,
    [JSON.stringify(missions)],
  )
  await manager.query(
    `INSERT INTO duty_station (key, name_en, name_ja, country_key, country_en, country_ja, zone, keeper_id)
     SELECT r.key, name ->> 'en', name ->> 'ja', country ->> 'key', country -> 'name' ->> 'en', country -> 'name' ->> 'ja', r.zone, a.id
     FROM jsonb_to_recordset($1::jsonb) AS r(key text, name jsonb, country jsonb, zone text, keeper text) JOIN agency a ON a.key = r.keeper ON CONFLICT (key) DO NOTHING`,
    [JSON.stringify(dutyStations)],
  )
  await manager.query(
    `INSERT INTO outside_fact (key, place, value, from_on, source_mark, recorded_by, recorder_id, recorded_at)
     SELECT r.key, place, value, $2::date + "from", source, p.id, p.agency_id, ($2::date + "from" + time '09:00') AT TIME ZONE 'Asia/Tokyo'
     FROM jsonb_to_recordset($1::jsonb) AS r(key text, place text, value jsonb, "from" integer, source text, by text) JOIN person p ON p.demo_key = r.by
     WHERE NOT EXISTS (SELECT 1 FROM outside_fact f WHERE f.key = r.key AND f.place = r.place AND f.source_mark = r.source
       AND f.from_on = $2::date + r."from")`,
    [JSON.stringify(outsideFacts), today],
  )
}
