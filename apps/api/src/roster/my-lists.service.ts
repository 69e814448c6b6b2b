import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { ConsentPurpose } from '@muster/contracts/schemas/consent.ts'
import { type NameColumns, nameOf } from '../people/name.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'

interface MyListRow {
  readonly id: string
  readonly agencyEn: string
  readonly agencyJa: string
  readonly purpose: ConsentPurpose
  readonly reason: string
  readonly recordedAt: Date
  readonly keepThrough: string
  readonly recalledAt: Date | null
  readonly recipients: readonly (NameColumns & {
    readonly name: string
    readonly agencyEn: string | null
    readonly agencyJa: string | null
    readonly receivedAt: string
  })[]
}

/** The lists a person is on: what of their file went where, and for what. */
@Injectable()
export class MyListsService {
  constructor(private readonly work: UnitOfWork) {}

  withMe(call: PersonCall<'lists.withMe'>): Promise<ReplyOf<'lists.withMe'>> {
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<MyListRow>(
        `SELECT id, agency_en AS "agencyEn", agency_ja AS "agencyJa", purpose, reason, recorded_at AS "recordedAt", keep_through::text AS "keepThrough",
           recalled_at AS "recalledAt", recipients FROM lists_with_me()`,
      )
      return {
        lists: rows.map((row) => ({
          id: row.id,
          agency: { en: row.agencyEn, ja: row.agencyJa },
          purpose: row.purpose,
          reason: row.reason,
          madeAt: row.recordedAt.toISOString(),
          keepThrough: row.keepThrough,
          recalledAt: row.recalledAt?.toISOString() ?? null,
          recipients: row.recipients.map((one) => ({
            name: one.familyName ? nameOf(one) : { en: one.name, ja: one.name },
            agency: one.agencyEn !== null && one.agencyJa !== null ? { en: one.agencyEn, ja: one.agencyJa } : null,
            receivedAt: new Date(one.receivedAt).toISOString(),
          })),
        })),
      }
    })
  }
}
