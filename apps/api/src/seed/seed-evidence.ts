import type { EntityManager } from 'typeorm'
import { civilianFiles } from '@muster/sample/world/civilian-files.ts'
import type { SampleCertificate, SampleFact } from '@muster/sample/world/evidence.ts'
import { together } from '@muster/sample/world/evidence.ts'
import { expertFiles } from '@muster/sample/world/expert-files.ts'
import { freshCertificates } from '@muster/sample/world/fresh-certificates.ts'
import { missionFiles } from '@muster/sample/world/mission-files.ts'
import { ngoFiles } from '@muster/sample/world/ngo-files.ts'
import { rosterFiles } from '@muster/sample/world/roster-files.ts'
import { seedPapers } from './seed-papers.ts'

/** Adds what the people's files hold: outside certificates with what became of them, and facts. */
export async function seedEvidence(manager: EntityManager, today: string): Promise<void> {
  const { certificates, facts } = together([
    civilianFiles,
    expertFiles,
    ngoFiles,
    missionFiles,
    rosterFiles,
    { certificates: freshCertificates, facts: [] },
  ])
  await seedCertificates(manager, certificates, today)
  await seedPapers(manager)
  await seedFacts(manager, facts, today)
}

/** The number printed on an invented certificate: says that it is a sample, and is the natural key here. */
const serialOf = ({ person, qualification }: SampleCertificate): string =>
  `SAMPLE-${qualification}-${person}`.toUpperCase()

/** Each is sent in two days after its completion and checked a day later. */
async function seedCertificates(
  manager: EntityManager,
  certificates: readonly SampleCertificate[],
  today: string,
): Promise<void> {
  const given = certificates.map((one) => ({
    ...one,
    serial: serialOf(one),
    components: (one.components ?? []).map((key) => ({ key, isPassed: true })),
  }))
  await manager.query(
    `WITH given AS (
       SELECT r.*, ($2::date + r.completed + 2 + time '09:00') AT TIME ZONE 'Asia/Tokyo' AS sent
       FROM jsonb_to_recordset($1::jsonb) AS r(person text, qualification text, issuer text, mode text, completed integer, expires integer,
         hours double precision, edition integer, variant text, components jsonb, level jsonb, scope jsonb, score jsonb, status text, reason text, note text, holder text, serial text)
     ), added AS (
       INSERT INTO outside_certificate (person_id, agency_id, qualification_key, issuer_id, edition, variant, mode, hours, components, level, scope,
         completed_on, expires_on, points, out_of, serial, serial_key, holder_name, recorded_at)
       SELECT p.id, p.agency_id, g.qualification, i.id, g.edition, g.variant, g.mode, g.hours, g.components, g.level,
         CASE WHEN g.scope IS NOT NULL THEN jsonb_strip_nulls(jsonb_build_object('dutyStationId', g.scope ->> 'station', 'jobId', g.scope ->> 'job', 'postingId', o.id)) END,
         $2::date + g.completed, $2::date + g.expires, (g.score ->> 'points')::double precision, (g.score ->> 'outOf')::double precision, g.serial, regexp_replace(g.serial, '[^[:alnum:]]', '', 'g'), coalesce(g.holder, p.passport_name), g.sent
       FROM given g JOIN person p ON p.demo_key = g.person JOIN issuer i ON i.key = g.issuer
       LEFT JOIN posting o ON o.sample_key = g.scope ->> 'posting'
       WHERE NOT EXISTS (SELECT 1 FROM outside_certificate c WHERE c.serial = g.serial)
       RETURNING id, person_id, agency_id, serial
     )
     INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind, reason, note, recorded_by, recorded_at)
     SELECT added.id, added.person_id, added.agency_id, step.kind, CASE WHEN step.kind = g.status THEN g.reason END, CASE WHEN step.kind = g.status THEN g.note END, step.by, step.at
     FROM added JOIN given g ON g.serial = added.serial
     CROSS JOIN LATERAL (
       SELECT person_id AS id FROM role_grant WHERE agency_id = added.agency_id AND role IN ('verifier', 'desk-officer') ORDER BY role DESC, id LIMIT 1
     ) AS officer
     CROSS JOIN LATERAL (
       SELECT 'pending' AS kind, added.person_id AS by, g.sent AS at
       UNION ALL SELECT g.status, officer.id, g.sent + interval '1 day' WHERE g.status <> 'pending'
     ) AS step`,
    [JSON.stringify(given), today],
  )
}

/** A fact's stored content is what the engine takes, without its id and key. */
async function seedFacts(manager: EntityManager, facts: readonly SampleFact[], today: string): Promise<void> {
  await manager.query(
    `INSERT INTO person_fact (person_id, agency_id, kind, key, content, about_on, recorded_at)
     SELECT p.id, p.agency_id, r.kind, r.key,
       CASE r.kind
         WHEN 'attribute' THEN jsonb_build_object('value', CASE WHEN jsonb_typeof(r.value) = 'object'
           THEN to_jsonb(($2::date + (r.value ->> 'day')::int)::text) ELSE r.value END)
         WHEN 'attestation' THEN jsonb_build_object('organisationId', a.id, 'postingId', o.id, 'from', ($2::date + r."from")::text, 'through', null)
         ELSE jsonb_build_object('edition', r.edition, 'readOn', ($2::date + r.read)::text)
       END,
       $2::date + coalesce(r."from", r.read),
       ($2::date + coalesce(r."from", r.read, -40) + time '09:00') AT TIME ZONE 'Asia/Tokyo'
     FROM jsonb_to_recordset($1::jsonb) AS r(person text, kind text, key text, value jsonb, agency text, posting text, "from" integer, edition integer, read integer)
     JOIN person p ON p.demo_key = r.person LEFT JOIN agency a ON a.key = r.agency LEFT JOIN posting o ON o.sample_key = r.posting
     WHERE NOT EXISTS (SELECT 1 FROM person_fact f WHERE f.person_id = p.id AND f.kind = r.kind AND f.key = r.key)`,
    [JSON.stringify(facts), today],
  )
}
