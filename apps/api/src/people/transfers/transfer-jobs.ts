import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { Role } from '@muster/contracts/codes.ts'
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
    const receiving = await this.holders(tx, row, row.agencyId, 'administrator')
    const leaving = await this.holders(tx, row, row.fromAgencyId, 'administrator')
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
          ...leaving,
          kind: 'transfer-to-release',
          parameters: { name, agency, day },
          path: '/transfers',
        })
        await this.notices.notify(tx, {
          ...receiving,
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
          ...receiving,
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
        for (const there of row.wasAgreed ? [receiving, leaving] : [receiving])
          await this.notices.notify(tx, {
            ...there,
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
          ...(await this.holders(tx, row, row.fromAgencyId, 'desk-officer')),
          kind: 'transfer-left',
          parameters: { name, agency },
          path: '/postings',
        })
        for (const there of [receiving, leaving])
          await this.notices.notify(tx, {
            ...there,
            kind: 'transfer-done-here',
            parameters: { name, from: row.home ?? agency, agency },
            path: '/transfers',
          })
    }
  }

  /** Those with a role in one of the two agencies, without the person; nobody where the agency left is not known. */
  private async holders(
    tx: Tx,
    { personId }: Untold,
    dutyIn: string | null,
    role: Role,
  ): Promise<{ personIds: string[]; dutyIn?: string }> {
    if (dutyIn === null) return { personIds: [] }
    const ids = await this.notices.holders(tx, dutyIn, [role])
    return { personIds: ids.filter((id) => id !== personId), dutyIn }
  }
}
