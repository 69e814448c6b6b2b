import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { Language } from '@muster/contracts/schemas/text.ts'
import { nameColumns, type NameColumns, nameOf } from '../../people/name.ts'
import { systemActor } from '../../platform/actor.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { FileStore } from '../../platform/files/file-store.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { accountsOf, exportKey, filesOf, type OwnFile } from '../own-files.ts'
import { contentOf, type OwnTable } from './content.ts'
import { exportDays } from './exports.service.ts'
import { type Archive, writeArchive } from './write-archive.ts'

interface Waiting extends NameColumns {
  readonly id: string
  readonly personId: string
  readonly language: Language
  readonly zone: string
}

const nextWaiting = `SELECT x.id, x.person_id AS "personId", p.language, a.zone, ${nameColumns('p')}
  FROM own_export x JOIN person p ON p.id = x.person_id JOIN agency a ON a.id = x.agency_id
  WHERE x.made_at IS NULL AND x.id <> ALL ($1) ORDER BY x.id LIMIT 1`

/** Makes the archives that were asked for, one after the other, and lets go of those past their last day. */
@Injectable()
export class ExportMaker implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly files: FileStore,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.jobs.every(10, 'make-own-exports', () => this.makeAll())
    this.jobs.every(3600, 'drop-own-exports', () => this.dropOld())
  }

  /** Makes all that wait; how many. One that fails keeps no other from being made, and is tried again the next time. */
  async makeAll(): Promise<number> {
    const failed: string[] = []
    const failures: unknown[] = []
    for (let made = 0; ;) {
      const [waiting] = await this.asJob((tx) => tx.query<Waiting>(nextWaiting, [failed]))
      if (!waiting) {
        if (failures.length > 0) throw new Error(`${failures.length} exports were not made`, { cause: failures[0] })
        return made
      }
      try {
        await this.make(waiting)
        made += 1
      } catch (error) {
        failures.push(error)
        failed.push(waiting.id)
      }
    }
  }

  /** Removes the files whose last day is over, then what says that they were there. */
  async dropOld(): Promise<void> {
    const old = await this.asJob((tx) =>
      tx.query<{ id: string; personId: string }>(
        'SELECT id, person_id AS "personId" FROM own_export WHERE expires_at <= $1',
        [this.clock.now()],
      ),
    )
    for (const { id, personId } of old) {
      await this.files.remove(exportKey(personId, id))
      await this.asJob((tx) => tx.query('DELETE FROM own_export WHERE id = $1', [id]))
    }
  }

  private async make(waiting: Waiting): Promise<void> {
    const archive = await this.gather(waiting)
    const content = writeArchive(archive)
    await this.files.write(exportKey(waiting.personId, waiting.id), content, 'application/zip')
    const until = new Date(archive.madeAt.getTime() + exportDays * 86_400_000)
    await this.asJob(async (tx) => {
      const [made] = await tx.query(
        'UPDATE own_export SET made_at = $2, expires_at = $3, bytes = $4 WHERE id = $1 AND made_at IS NULL RETURNING 1',
        [waiting.id, archive.madeAt, until, content.length],
      )
      if (!made) return
      await this.notices.notify(tx, {
        personIds: [waiting.personId],
        kind: 'own-export-ready',
        parameters: { until: { day: until.toISOString().slice(0, 10) } },
        path: '/my-data',
      })
    })
  }

  private async gather({ personId, language, zone, ...names }: Waiting): Promise<Archive> {
    const held = await this.asJob(async (tx) => {
      await tx.once('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ')
      return everythingOf(tx, await accountsOf(tx, personId))
    })
    const files: Archive['files'][number][] = []
    for (const file of held.files) {
      const content = await this.files.read(file.key)
      if (content) files.push({ ...file, content })
    }
    return { language, zone, name: nameOf(names)[language], madeAt: this.clock.now(), tables: held.tables, files }
  }

  private asJob<T>(act: (tx: Tx) => Promise<T>): Promise<T> {
    return this.work.run({ actor: systemActor }, act)
  }
}

/** What all accounts of a person hold, as one: table by table, what the account they kept has first. */
async function everythingOf(
  tx: Tx,
  accounts: readonly string[],
): Promise<{ tables: OwnTable[]; files: readonly OwnFile[] }> {
  const tables: OwnTable[] = []
  const files: OwnFile[] = []
  for (const account of accounts) {
    for (const one of await contentOf(tx, account)) {
      const at = tables.findIndex(({ table }) => table === one.table)
      const before = tables[at]
      if (before) tables[at] = { ...before, rows: [...before.rows, ...one.rows] }
      else tables.push(one)
    }
    files.push(...(await filesOf(tx, account)))
  }
  return { tables, files }
}
