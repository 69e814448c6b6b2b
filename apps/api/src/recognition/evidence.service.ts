import { ownsAccount } from '../platform/actor.ts'
import { Injectable } from '@nestjs/common'
import { endpoints } from '@muster/contracts/endpoints.ts'
import type { OutsideCertificateView } from '@muster/contracts/schemas/recognition.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { FileStore } from '../platform/files/file-store.ts'
import type { ReceivedFile } from '../platform/files/receive.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'
import { filePolicy } from '../platform/security-headers.ts'
import { evidenceKey } from './evidence-key.ts'
import { abilitiesOf } from './outside-certificate.policy.ts'
import { presentOutsideCertificate } from './outside-certificate.present.ts'
import { type CertificateRow, findCertificate } from './outside-certificate-rows.ts'

const { mostBytes } = endpoints['recognition.addEvidence'].upload
/** A certificate has two sides and perhaps an annex. */
const mostFiles = 10

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

/** The files that show an outside certificate. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly files: FileStore,
  ) {}

  /** Takes a file in, outside of any transaction since that may take minutes; a refused one leaves nothing behind. */
  async add(call: PersonCall<'recognition.addEvidence'>): Promise<OutsideCertificateView> {
    await this.work.run(call, (tx) => this.open(tx, call))
    if (call.body === undefined) throw new Refusal(415, 'unsupported-media-type')
    const file = await this.files.receive(call.body, mostBytes)
    try {
      return await this.keep(call, file)
    } finally {
      await file.discard()
    }
  }

  /** The file as it was sent, to keep: never shown by our own pages as a page. */
  async read(call: PersonCall<'recognition.evidence'>): Promise<Buffer> {
    const { certificate, file: id } = call.params
    const file = await this.work.run(call, async (tx) => {
      const row = await findCertificate(tx, certificate)
      const found = row.evidence.find((one) => one.id === id)
      if (!found) throw notFound()
      if (!ownsAccount(call.actor, row.personId))
        await audit(tx, {
          act: 'recognition.evidence',
          subject: { kind: 'outside-certificate', id: row.id },
          concerns: row.personId,
          traceId: call.traceId,
        })
      return { ...found, personId: row.personId }
    })
    const content = await this.files.read(evidenceKey(file.personId, file.sha256))
    if (!content) throw new Error(`the content of evidence ${file.id} is missing`)
    void call.reply
      .type(file.mediaType)
      .header('content-disposition', `attachment; filename="evidence-${file.id}.${endings[file.mediaType] ?? 'bin'}"`)
      .header('content-security-policy', filePolicy)
      .header('cross-origin-resource-policy', 'same-origin')
    return content
  }

  /** The actor's own certificate, if it takes files now. */
  private async open(tx: Tx, call: PersonCall<'recognition.addEvidence'>): Promise<CertificateRow> {
    const row = await findCertificate(tx, call.params.certificate)
    if (row.personId !== call.actor.personId) throw new Refusal(403, 'not-allowed')
    if (!abilitiesOf(call.actor, row, this.clock.today()).addEvidence || row.evidence.length >= mostFiles)
      throw new Refusal(409, 'state-does-not-allow')
    return row
  }

  /** Content first, then the row that names it: a row without its content must never be seen. */
  private async keep(call: PersonCall<'recognition.addEvidence'>, file: ReceivedFile): Promise<OutsideCertificateView> {
    const key = evidenceKey(call.actor.personId, file.sha256)
    let wasStored = false
    try {
      return await this.work.run(call, async (tx) => {
        await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 6))', [key])
        const row = await this.open(tx, call)
        if (!row.evidence.some(({ sha256 }) => sha256 === file.sha256)) {
          if (!(await isKept(tx, call.actor.personId, file.sha256))) {
            wasStored = true
            await this.files.take(key, file.path, file.mediaType)
          }
          await this.addRow(tx, row, file, call.traceId)
        }
        return presentOutsideCertificate(await findCertificate(tx, row.id), call.actor, this.clock.today())
      })
    } catch (error) {
      if (wasStored) await this.drop(call, key, file.sha256)
      throw error
    }
  }

  private async addRow(tx: Tx, row: CertificateRow, file: ReceivedFile, traceId: string): Promise<void> {
    const { sha256, mediaType, bytes, size } = file
    await tx.query(
      `INSERT INTO evidence_file (outside_certificate_id, person_id, agency_id, sha256, media_type, bytes, width, height) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [row.id, row.personId, row.agencyId, sha256, mediaType, bytes, size?.width ?? null, size?.height ?? null],
    )
    await audit(tx, {
      act: 'recognition.addEvidence',
      subject: { kind: 'outside-certificate', id: row.id },
      concerns: row.personId,
      details: { mediaType, bytes },
      traceId,
    })
  }

  /** Removes content whose row was not kept, unless another row came to name it meanwhile. */
  private async drop(call: PersonCall<'recognition.addEvidence'>, key: string, sha256: string): Promise<void> {
    await this.work.run({ actor: call.actor }, async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 6))', [key])
      if (!(await isKept(tx, call.actor.personId, sha256))) await this.files.remove(key)
    })
  }
}

async function isKept(tx: Tx, personId: string, sha256: string): Promise<boolean> {
  const rows = await tx.query('SELECT 1 FROM evidence_file WHERE person_id = $1 AND sha256 = $2 LIMIT 1', [
    personId,
    sha256,
  ])
  return rows.length > 0
}
