import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { audit } from '../platform/audit/audit.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { FileStore } from '../platform/files/file-store.ts'

/** A rendition of a certificate that was served, as recorded. */
export interface Print {
  readonly personId: string
  readonly rendition: number
  readonly sha256: string
}

/** Whose certificate is put on paper. */
export interface Printed {
  readonly id: string
  readonly personId: string
  readonly agencyId: string
}

export const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** Under its hash, apart for each person, so that all of theirs can be erased. */
export const printKey = (personId: string, sha256: string): string => `certificates/${personId}/${sha256}.pdf`

/** Certificates on paper, kept: their files, and the rows that say which bytes are genuine. */
@Injectable()
export class PrintStore {
  constructor(private readonly files: FileStore) {}

  /** The latest rendition of a certificate; `null` while nobody has had it on paper. */
  async latest(tx: Tx, certificateId: string): Promise<Print | null> {
    const [print = null] = await tx.query<Print>(
      'SELECT person_id AS "personId", rendition, sha256 FROM certificate_print WHERE certificate_id = $1 ORDER BY rendition DESC LIMIT 1',
      [certificateId],
    )
    return print
  }

  /** The file of a rendition; `null` where it was lost, or is no longer what was recorded. */
  async read({ personId, sha256 }: Print): Promise<Buffer | null> {
    const content = await this.files.read(printKey(personId, sha256))
    return content && hashOf(content) === sha256 ? content : null
  }

  /** Keeps the content before the row that names it: a row without its content must never be seen. */
  async write(personId: string, content: Buffer): Promise<string> {
    const sha256 = hashOf(content)
    await this.files.write(printKey(personId, sha256), content, 'application/pdf')
    return sha256
  }

  /** Records kept content as the rendition after `last`; false where somebody else was first. */
  async record(tx: Tx, of: Printed, last: Print | null, content: { sha256: string; bytes: number }): Promise<boolean> {
    const rendition = (last?.rendition ?? 0) + 1
    const added = await tx.query(
      `INSERT INTO certificate_print (certificate_id, person_id, agency_id, rendition, sha256, bytes) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (certificate_id, rendition) DO NOTHING RETURNING 1`,
      [of.id, of.personId, of.agencyId, rendition, content.sha256, content.bytes],
    )
    if (!added[0]) return false
    await audit(tx, {
      act: 'certificates.print',
      subject: { kind: 'certificate', id: of.id },
      concerns: of.personId,
      agencyId: of.agencyId,
      details: { rendition, sha256: content.sha256 },
    })
    return true
  }

  /** Lets go of content that came second. */
  forget(personId: string, sha256: string): Promise<void> {
    return this.files.remove(printKey(personId, sha256))
  }
}
