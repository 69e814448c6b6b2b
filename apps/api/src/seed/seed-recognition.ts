import type { EntityManager } from 'typeorm'
import {
  accreditations,
  agencyCertificates,
  equivalences,
  formerNames,
  issuers,
  proposals,
  recognisers,
  references,
} from '@muster/sample/world/issuers.ts'
import { qualifications, scales } from '@muster/sample/world/qualifications.ts'

/** Who recognises: the person of `$2` proposes, the one of `$3` agrees. */
const people = `people AS (SELECT p.id AS proposer, p.agency_id AS agency, a.id AS approver FROM person p, person a WHERE p.demo_key = $2 AND a.demo_key = $3)`

/** Adds the kinds of proof, the scales, the issuers and whom they count for. `today` is day 0 of the sample world. */
export async function seedRecognition(manager: EntityManager, today: string): Promise<void> {
  await manager.query(
    `INSERT INTO qualification (key, title_en, title_ja, source_mark)
     SELECT key, title ->> 'en', title ->> 'ja', source FROM jsonb_to_recordset($1::jsonb) AS r(key text, title jsonb, source text)
     ON CONFLICT (key) DO NOTHING`,
    [JSON.stringify(qualifications)],
  )
  await manager.query(
    `INSERT INTO level_scale (key, title_en, title_ja, grades)
     SELECT key, title ->> 'en', title ->> 'ja', grades FROM jsonb_to_recordset($1::jsonb) AS r(key text, title jsonb, grades text[])
     ON CONFLICT (key) DO NOTHING`,
    [JSON.stringify(scales)],
  )
  await manager.query(
    `INSERT INTO issuer (key, name_en, name_ja)
     SELECT key, name ->> 'en', name ->> 'ja' FROM jsonb_to_recordset($1::jsonb) AS r(key text, name jsonb) ON CONFLICT (key) DO NOTHING`,
    [JSON.stringify(issuers)],
  )
  await manager.query(
    `INSERT INTO issuer_name (issuer_id, name_en, name_ja, applies_from) SELECT i.id, coalesce(r.name ->> 'en', i.name_en), coalesce(r.name ->> 'ja', i.name_ja), '1900-01-01'
     FROM issuer i LEFT JOIN jsonb_to_recordset($1::jsonb) AS r(key text, name jsonb) ON r.key = i.key ON CONFLICT DO NOTHING`,
    [JSON.stringify(formerNames)],
  )
  await manager.query(
    `INSERT INTO issuer_name (issuer_id, name_en, name_ja, applies_from)
     SELECT i.id, n.name ->> 'en', n.name ->> 'ja', r.until FROM jsonb_to_recordset($1::jsonb) AS r(key text, until date)
     JOIN issuer i ON i.key = r.key JOIN jsonb_to_recordset($2::jsonb) AS n(key text, name jsonb) ON n.key = r.key ON CONFLICT DO NOTHING`,
    [JSON.stringify(formerNames), JSON.stringify(issuers)],
  )
  await manager.query(
    `INSERT INTO issuer_reference (issuer_id, signatory, serial_form, contact, appearance, recorded_by, agency_id)
     SELECT i.id, r.signatory, r."serialForm", r.contact, r.appearance, p.id, p.agency_id
     FROM jsonb_to_recordset($1::jsonb) AS r(issuer text, signatory text, "serialForm" text, contact text, appearance text) JOIN issuer i ON i.key = r.issuer JOIN person p ON p.demo_key = $2
     WHERE NOT EXISTS (SELECT 1 FROM issuer_reference f WHERE f.issuer_id = i.id)`,
    [JSON.stringify(references), recognisers.proposedBy],
  )
  await manager.query(
    `WITH ${people}, added AS (
       INSERT INTO accreditation (issuer_id, qualification_key, valid_from, valid_through, proposed_by, agency_id, recorded_at)
       SELECT i.id, r.qualification, r."from", r.through, people.proposer, people.agency, least(r."from", now())
       FROM people, jsonb_to_recordset($1::jsonb) AS r(issuer text, qualification text, "from" date, through date) JOIN issuer i ON i.key = r.issuer
       WHERE NOT EXISTS (SELECT 1 FROM accreditation a WHERE a.issuer_id = i.id AND a.qualification_key = r.qualification) RETURNING id, recorded_at)
     INSERT INTO recognition_step (accreditation_id, kind, recorded_by, agency_id, recorded_at) SELECT added.id, 'approved', people.approver, people.agency, added.recorded_at FROM added, people`,
    [JSON.stringify(accreditations), recognisers.proposedBy, recognisers.approvedBy],
  )
  await manager.query(
    `WITH ${people}, added AS (
       INSERT INTO equivalence (from_qualification, to_qualification, from_issuer_id, valid_from, valid_through, proposed_by, agency_id, recorded_at)
       SELECT r."from", r."to", i.id, r."validFrom", r."validThrough", people.proposer, people.agency, least(r."validFrom", now())
       FROM people, jsonb_to_recordset($1::jsonb) AS r("from" text, "to" text, issuer text, "validFrom" date, "validThrough" date) LEFT JOIN issuer i ON i.key = r.issuer
       WHERE NOT EXISTS (SELECT 1 FROM equivalence e WHERE e.from_qualification = r."from" AND e.to_qualification = r."to") RETURNING id, recorded_at)
     INSERT INTO recognition_step (equivalence_id, kind, recorded_by, agency_id, recorded_at) SELECT added.id, 'approved', people.approver, people.agency, added.recorded_at FROM added, people`,
    [JSON.stringify(equivalences), recognisers.proposedBy, recognisers.approvedBy],
  )
  await seedProposals(manager)
  await manager.query(
    `INSERT INTO agency_certificate (agency_id, qualification_key, issuer_id, completed_on, recorded_at)
     SELECT a.id, r.qualification, i.id, $2::date + r.completed, $2::date + r.completed
     FROM jsonb_to_recordset($1::jsonb) AS r(agency text, qualification text, issuer text, completed integer)
     JOIN agency a ON a.key = r.agency JOIN issuer i ON i.key = r.issuer
     WHERE NOT EXISTS (SELECT 1 FROM agency_certificate c WHERE c.agency_id = a.id AND c.qualification_key = r.qualification)`,
    [JSON.stringify(agencyCertificates), today],
  )
}

/** What one person proposed and nobody decided yet. */
async function seedProposals(manager: EntityManager): Promise<void> {
  await manager.query(
    `INSERT INTO accreditation (issuer_id, qualification_key, valid_from, ground, proposed_by, agency_id)
     SELECT i.id, r.qualification, r."from", r.ground, p.id, p.agency_id
     FROM jsonb_to_recordset($1::jsonb) AS r(issuer text, qualification text, "from" date, ground text) JOIN issuer i ON i.key = r.issuer JOIN person p ON p.demo_key = $2
     WHERE NOT EXISTS (SELECT 1 FROM accreditation a WHERE a.issuer_id = i.id AND a.qualification_key = r.qualification)`,
    [JSON.stringify(proposals.accreditations), proposals.proposedBy],
  )
  await manager.query(
    `INSERT INTO equivalence (from_qualification, to_qualification, from_issuer_id, valid_from, valid_through, ground, proposed_by, agency_id)
     SELECT r."from", r."to", i.id, r."validFrom", r."validThrough", r.ground, p.id, p.agency_id
     FROM jsonb_to_recordset($1::jsonb) AS r("from" text, "to" text, issuer text, "validFrom" date, "validThrough" date, ground text) JOIN issuer i ON i.key = r.issuer JOIN person p ON p.demo_key = $2
     WHERE NOT EXISTS (SELECT 1 FROM equivalence e WHERE e.from_qualification = r."from" AND e.to_qualification = r."to")`,
    [JSON.stringify(proposals.equivalences), proposals.proposedBy],
  )
}
