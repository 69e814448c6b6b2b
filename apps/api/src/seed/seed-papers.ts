import { createHash } from 'node:crypto'
import { civilianFiles } from '@muster/sample/world/civilian-files.ts'
import { together } from '@muster/sample/world/evidence.ts'
import { type Paper, paperPdf } from '@muster/sample/world/evidence-paper.ts'
import { expertFiles } from '@muster/sample/world/expert-files.ts'
import { freshCertificates } from '@muster/sample/world/fresh-certificates.ts'
import { ngoFiles } from '@muster/sample/world/ngo-files.ts'
import type { DataSource, EntityManager } from 'typeorm'
import type { Files } from '../platform/files/files.ts'
import { evidenceKey } from '../recognition/evidence-key.ts'

interface PaperRow extends Paper {
  readonly person: string
  readonly qualification: string
  readonly certificateId: string
  readonly personId: string
  readonly agencyId: string
}

const paperRows = `SELECT p.demo_key AS person, c.qualification_key AS qualification, c.id AS "certificateId", c.person_id AS "personId", c.agency_id AS "agencyId",
    q.title_en AS title, i.name_en AS issuer, coalesce(c.holder_name, p.passport_name) AS holder, c.completed_on::text AS "completedOn", coalesce(c.serial, '') AS number
  FROM outside_certificate c JOIN person p ON p.id = c.person_id JOIN qualification q ON q.key = c.qualification_key JOIN issuer i ON i.id = c.issuer_id
  WHERE p.demo_key IS NOT NULL`

/** The papers of the sample world, by whose and what they are: made anew from what is recorded, always the same. */
async function papers(manager: EntityManager): Promise<(PaperRow & { content: Buffer; sha256: string })[]> {
  const rows = await manager.query<PaperRow[]>(paperRows)
  const { certificates } = together([
    civilianFiles,
    expertFiles,
    ngoFiles,
    { certificates: freshCertificates, facts: [] },
  ])
  return certificates.flatMap(({ person, qualification, status, hasPaper, paperOf }) => {
    const own = rows.find((row) => row.person === person && row.qualification === qualification)
    const shown = rows.find((row) => row.person === (paperOf ?? person) && row.qualification === qualification)
    if (!(hasPaper || status === 'pending') || !own || !shown) return []
    const content = Buffer.from(paperPdf(shown), 'latin1')
    return [{ ...own, content, sha256: createHash('sha256').update(content).digest('hex') }]
  })
}

/** Adds an evidence file to each certificate that waits or was just sent in. */
export async function seedPapers(manager: EntityManager): Promise<void> {
  for (const { certificateId, personId, agencyId, sha256, content } of await papers(manager))
    await manager.query(
      `INSERT INTO evidence_file (outside_certificate_id, person_id, agency_id, sha256, media_type, bytes) VALUES ($1, $2, $3, $4, 'application/pdf', $5) ON CONFLICT DO NOTHING`,
      [certificateId, personId, agencyId, sha256, content.length],
    )
}

/** Puts the papers where the rows say they are, as far as they are not there yet. */
export async function keepPapers(source: DataSource, files: Files): Promise<void> {
  for (const { personId, sha256, content } of await papers(source.manager)) {
    const key = evidenceKey(personId, sha256)
    if ((await files.read(key)) === null) await files.write(key, content, 'application/pdf')
  }
}
