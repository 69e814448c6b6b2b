import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { FileStore } from '../../platform/files/file-store.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { exportKey } from '../own-files.ts'

/** For how many days an export can be fetched. */
export const exportDays = 7

type OwnExport = ReplyOf<'own.export'>

interface Row {
  readonly id: string
  readonly askedAt: Date
  readonly readyAt: Date | null
  readonly expiresAt: Date | null
  readonly bytes: number | null
}

const rowsOfMine = `SELECT id, recorded_at AS "askedAt", made_at AS "readyAt", expires_at AS "expiresAt", bytes
  FROM own_export WHERE person_id = $1 AND (expires_at IS NULL OR expires_at > now())`

const presentExport = (row: Row): OwnExport => ({
  id: row.id,
  askedAt: row.askedAt.toISOString(),
  readyAt: row.readyAt?.toISOString() ?? null,
  expiresAt: row.expiresAt?.toISOString() ?? null,
  bytes: row.bytes,
})

/** The archives people ask of everything about themselves. */
@Injectable()
export class OwnExports {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: FileStore,
  ) {}

  /** The actor's, the newest first; those past their last day are gone. */
  async ofMine(tx: Tx, personId: string): Promise<OwnExport[]> {
    return (await tx.query<Row>(`${rowsOfMine} ORDER BY id DESC`, [personId])).map(presentExport)
  }

  /** Asks for one; a refusal (409) while another is being made. */
  ask(call: PersonCall<'own.export'>): Promise<OwnExport> {
    const { personId, agencyId } = call.actor
    return this.work.run(call, async (tx) => {
      const [added] = await tx.query<{ id: string }>(
        'INSERT INTO own_export (person_id, agency_id) VALUES ($1, $2) ON CONFLICT (person_id) WHERE made_at IS NULL DO NOTHING RETURNING id',
        [personId, agencyId],
      )
      if (!added) throw new Refusal(409, 'state-does-not-allow')
      await audit(tx, {
        act: 'own.export',
        subject: { kind: 'own-export', id: added.id },
        concerns: personId,
        traceId: call.traceId,
      })
      return presentExport(await this.one(tx, personId, added.id))
    })
  }

  /** One of the actor's own that is ready; for everybody else, and after its last day, there is none. */
  async download(call: PersonCall<'own.download'>): Promise<Buffer> {
    const { personId } = call.actor
    const row = await this.work.run(call, async (tx) => {
      const found = await this.one(tx, personId, call.params.export)
      if (!found.readyAt) throw notFound()
      await audit(tx, {
        act: 'own.download',
        subject: { kind: 'own-export', id: found.id },
        concerns: personId,
        traceId: call.traceId,
      })
      return found
    })
    const content = await this.files.read(exportKey(personId, row.id))
    if (!content) throw notFound()
    void call.reply
      .type('application/zip')
      .header('content-disposition', 'attachment; filename="my-data.zip"')
      .header('cache-control', 'no-store')
    return content
  }

  private async one(tx: Tx, personId: string, id: string): Promise<Row> {
    const [row] = await tx.query<Row>(`${rowsOfMine} AND id = $2`, [personId, id])
    if (!row) throw notFound()
    return row
  }
}
