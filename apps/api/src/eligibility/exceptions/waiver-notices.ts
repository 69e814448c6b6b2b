import { Injectable } from '@nestjs/common'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { nameOf } from '../../people/name.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { Notices } from '../../platform/notices/notices.ts'
import type { WaiverCase } from './waiver-cases.ts'

interface To {
  readonly personIds: readonly string[]
  readonly dutyIn?: string
  readonly path: string
}

/** Tells of a waiver those it waits for, those who had a part in it, and the person. */
@Injectable()
export class WaiverNotices {
  constructor(private readonly notices: Notices) {}

  /** To those who may sign and have not: neither the person, nor whoever asked or signed. */
  async toSign(tx: Tx, { row, clause }: WaiverCase): Promise<void> {
    const holders = await this.notices.holders(tx, row.agencyId, clause?.roles ?? [])
    const had = new Set([row.personId, row.askedBy, ...row.acts.map(({ byId }) => byId)])
    await this.notices.notify(tx, {
      personIds: holders.filter((id) => !had.has(id)),
      dutyIn: row.agencyId,
      kind: 'waiver-to-sign',
      parameters: {
        person: nameOf(row),
        clause: titleOf({ row, clause }),
        posting: { en: row.titleEn, ja: row.titleJa },
      },
      path: `/waivers/${row.id}`,
    })
  }

  /** To the person, with what they must complete and by when, and to whoever asked and signed. */
  async inForce(tx: Tx, one: WaiverCase): Promise<void> {
    const { row, clause } = one
    const parameters = {
      person: nameOf(row),
      clause: titleOf(one),
      from: { day: row.from },
      through: { day: row.through },
    }
    const { condition } = row
    for (const to of this.concerned(tx, one)) {
      if (condition === null) {
        await this.notices.notify(tx, { ...to, kind: 'waiver-in-force', parameters })
        continue
      }
      const training = clause?.accepts.find(({ type }) => type === condition.type)?.title ?? condition.type
      const withTask = { ...parameters, training, booked: { day: condition.on } }
      await this.notices.notify(tx, { ...to, kind: 'waiver-with-task', parameters: withTask })
    }
  }

  /** To whoever asked and signed: the person was not told of what never counted. */
  async refused(tx: Tx, one: WaiverCase, reason: string): Promise<void> {
    const [, officers] = this.concerned(tx, one)
    const parameters = { person: nameOf(one.row), clause: titleOf(one), reason }
    await this.notices.notify(tx, { ...officers, kind: 'waiver-refused', parameters })
  }

  async withdrawn(tx: Tx, one: WaiverCase, { on, reason }: { on: string; reason: string }): Promise<void> {
    const parameters = { person: nameOf(one.row), clause: titleOf(one), on: { day: on }, reason }
    for (const to of this.concerned(tx, one))
      await this.notices.notify(tx, { ...to, kind: 'waiver-withdrawn', parameters })
  }

  /** The person with their page, and the others who had a part in it with theirs; not the actor. */
  private concerned(tx: Tx, { row }: WaiverCase): [person: To, officers: To] {
    const actor = tx.actor.kind === 'person' ? tx.actor.personId : null
    const officers = [row.askedBy, ...row.acts.map(({ byId }) => byId)].filter((id) => id !== actor)
    return [
      { personIds: [row.personId], path: '/eligibility' },
      { personIds: officers, dutyIn: row.agencyId, path: `/waivers/${row.id}` },
    ]
  }
}

const titleOf = ({ row, clause }: Pick<WaiverCase, 'row' | 'clause'>): Bilingual =>
  clause?.title ?? { en: row.clauseId, ja: row.clauseId }
