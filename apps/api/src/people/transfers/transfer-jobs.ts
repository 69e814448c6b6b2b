import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { transfers } from '@muster/words/catalogue/transfers.ts'
import { systemActor } from '../../platform/actor.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { type NameColumns, nameOf } from '../name.ts'
import { carryOut } from './carry-out.ts'

/** The jobs’ names. */
export const carryOutTransfers = 'carry-out-transfers'
export const tellOfTransfers = 'tell-of-transfers'

type Step = 'asked' | 'agreed' | 'released' | 'ended' | 'done'

interface Untold {
  readonly id: string
  readonly steps: readonly Step[]
  readonly personId: string | null
  readonly agencyId: string
  readonly fromAgencyId: string | null
  readonly email: string | null
  readonly fromOn: string
  readonly wasAgreed: boolean
  readonly cause: 'declined' | 'refused' | 'withdrawn' | 'lapsed' | 'void' | null
  readonly person: NameColumns | null
  readonly home: Bilingual | null
  readonly receiving: Bilingual
}

const untold = `SELECT id, steps, person_id AS "personId", agency_id AS "agencyId", from_agency_id AS "fromAgencyId", email, from_on::text AS "fromOn", was_agreed AS "wasAgreed", cause, person, home, receiving FROM take_untold_transfers()`

/** What becomes of transfers by themselves: they take effect on their day, lapse, and those concerned are told of each step. */
@Injectable()
export class TransferJobs implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.jobs.every(60, carryOutTransfers, () => this.carryOutDue())
    this.jobs.every(5, tellOfTransfers, () => this.tell())
  }

  /** Each in a transaction of its own: one that cannot take effect yet holds up no other. */
  async carryOutDue(): Promise<void> {
    const as = { actor: systemActor }
    await this.work.run(as, (tx) => tx.query('SELECT end_late_transfers()'))
    const due = await this.work.run(as, (tx) => tx.query<{ id: string }>('SELECT id FROM due_transfers() AS id'))
    for (const { id } of due) await this.work.run(as, (tx) => carryOut(tx, id))
    await this.tell()
  }

  async tell(): Promise<void> {
    await this.work.run({ actor: systemActor }, async (tx) => {
      const rows = await tx.query<Untold>(untold)
      for (const row of rows) for (const step of row.steps) await this.tellOf(tx, row, step)
    })
  }

  private async tellOf(tx: Tx, row: Untold, step: Step): Promise<void> {
    const own = row.personId ? [row.personId] : []
    const agency = row.receiving
    const day = { day: row.fromOn }
    const receiving = await this.notices.holders(tx, row.agencyId, ['administrator'])
    const leaving = row.fromAgencyId ? await this.notices.holders(tx, row.fromAgencyId, ['administrator']) : []
    const others = (ids: readonly string[]): string[] => ids.filter((id) => id !== row.personId)
    // Until they agreed, the asking agency knows an address and nothing else.
    const name = row.wasAgreed && row.person ? nameOf(row.person) : (row.email ?? transfers.somebodyErased)
    switch (step) {
      case 'asked':
        await this.notices.notify(tx, {
          personIds: own,
          kind: 'transfer-asked',
          parameters: { agency, day },
          path: '/my-transfers',
        })
        return
      case 'agreed':
        await this.notices.notify(tx, {
          personIds: others(leaving),
          kind: 'transfer-to-release',
          parameters: { name, agency, day },
          path: '/transfers',
        })
        await this.notices.notify(tx, {
          personIds: others(receiving),
          kind: 'transfer-agreed',
          parameters: { name },
          path: '/transfers',
        })
        return
      case 'released':
        await this.notices.notify(tx, {
          personIds: own,
          kind: 'transfer-ready',
          parameters: { agency, day },
          path: '/my-transfers',
        })
        await this.notices.notify(tx, {
          personIds: others(receiving),
          kind: 'transfer-ready-here',
          parameters: { name, day },
          path: '/transfers',
        })
        return
      case 'ended': {
        const cause = transfers.causes[row.cause ?? 'lapsed']
        await this.notices.notify(tx, {
          personIds: own,
          kind: 'transfer-ended',
          parameters: { agency, cause },
          path: '/my-transfers',
        })
        await this.notices.notify(tx, {
          personIds: others([...receiving, ...(row.wasAgreed ? leaving : [])]),
          kind: 'transfer-ended-here',
          parameters: { name, agency, cause },
          path: '/transfers',
        })
        return
      }
      case 'done':
        await this.notices.notify(tx, {
          personIds: own,
          kind: 'transfer-done',
          parameters: { agency },
          path: '/my-transfers',
        })
        await this.notices.notify(tx, {
          personIds: others(await this.desk(tx, row)),
          kind: 'transfer-left',
          parameters: { name, agency },
          path: '/postings',
        })
        await this.notices.notify(tx, {
          personIds: others([...receiving, ...leaving]),
          kind: 'transfer-done-here',
          parameters: { name, from: row.home ?? agency, agency },
          path: '/transfers',
        })
    }
  }

  /** Who nominates at the agency they left: what they had asked for is taken back. */
  private desk(tx: Tx, { fromAgencyId }: Untold): Promise<string[]> {
    return fromAgencyId ? this.notices.holders(tx, fromAgencyId, ['desk-officer']) : Promise.resolve([])
  }
}
