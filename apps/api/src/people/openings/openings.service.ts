import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { holds } from '../../platform/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { nameOf } from '../name.ts'
import { personOf } from '../person.service.ts'
import { type OpeningRow, openingRows, presentOpening } from './opening-rows.ts'

type Shown = ReplyOf<'openings.open'>
type OpenedFile = Omit<ReplyOf<'openings.file'>, 'opening'>

/** Files opened by administrators: for a reason, for minutes, with the person and the colleagues told. */
@Injectable()
export class OpeningsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notices: Notices,
  ) {}

  open(call: PersonCall<'openings.open'>): Promise<Shown> {
    const { actor, body, traceId } = call
    return this.work.run(call, async (tx) => {
      const { id } = await personOf(tx, call.params.person, actor.agencyId)
      if (id === actor.personId) throw new Refusal(409, 'own-file')
      // Two clicks at the same moment are one opening.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('opening ' || $1 || $2, 0))`, [id, actor.personId])
      const [open] = await tx.query(
        'SELECT 1 FROM file_opening WHERE person_id = $1 AND opened_by = $2 AND closed_at IS NULL AND ends_at > now()',
        [id, actor.personId],
      )
      if (open) throw new Refusal(409, 'opening-under-way')
      const [added] = await tx.query<{ id: string }>(
        `INSERT INTO file_opening (person_id, agency_id, opened_by, reason, ends_at) VALUES ($1, $2, $3, $4, now() + make_interval(mins => $5)) RETURNING id`,
        [id, actor.agencyId, actor.personId, body.reason.trim(), body.minutes],
      )
      if (!added) throw notFound()
      await audit(tx, {
        act: 'openings.open',
        subject: { kind: 'file-opening', id: added.id },
        concerns: id,
        details: { opening: added.id, minutes: body.minutes },
        traceId,
      })
      const row = await rowOf(tx, added.id)
      await this.tell(tx, call, row, body.minutes)
      return this.shown(call, row)
    })
  }

  list(call: PersonCall<'openings.list'>): Promise<ReplyOf<'openings.list'>> {
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<OpeningRow>(
        `${openingRows} WHERE o.agency_id = $1 AND ($2::uuid IS NULL OR o.person_id = $2) ORDER BY o.id DESC LIMIT 200`,
        [call.actor.agencyId, call.query.person ?? null],
      )
      return { openings: rows.map((row) => this.shown(call, row)) }
    })
  }

  /** Closing what is closed or over changes nothing. */
  close(call: PersonCall<'openings.close'>): Promise<Shown> {
    const { actor, params, traceId } = call
    return this.work.run(call, async (tx) => {
      const found = await rowOf(tx, params.opening)
      const [closed] = await tx.query<{ id: string }>(
        'UPDATE file_opening SET closed_at = now(), closed_by = $2 WHERE id = $1 AND closed_at IS NULL AND ends_at > now() RETURNING id',
        [found.id, actor.personId],
      )
      if (closed)
        await audit(tx, {
          act: 'openings.close',
          subject: { kind: 'file-opening', id: found.id },
          concerns: found.personId,
          details: { opening: found.id },
          traceId,
        })
      return this.shown(call, await rowOf(tx, found.id))
    })
  }

  /** The file, to whoever opened it and as long as it is open; each time is one read that the person sees. */
  file(call: PersonCall<'openings.file'>): Promise<ReplyOf<'openings.file'>> {
    return this.work.run(call, async (tx) => {
      const row = await rowOf(tx, call.params.opening)
      if (row.openedBy !== call.actor.personId) throw notFound()
      const [found] = await tx.query<{ file: OpenedFile | null }>('SELECT opened_file($1) AS file', [row.id])
      if (!found?.file) throw new Refusal(403, 'opening-needed')
      await audit(tx, {
        act: 'openings.file',
        subject: { kind: 'person', id: row.personId },
        concerns: row.personId,
        details: { opening: row.id },
        traceId: call.traceId,
      })
      return { opening: this.shown(call, { ...row, reads: row.reads + 1 }), ...found.file }
    })
  }

  private shown(
    { actor }: PersonCall<'openings.list' | 'openings.open' | 'openings.close' | 'openings.file'>,
    row: OpeningRow,
  ): Shown {
    return presentOpening(row, { personId: actor.personId, mayClose: holds(actor, 'administrator') })
  }

  /** The person by name of who opened it and why; those who watch over it, with whose file it is. */
  private async tell(tx: Tx, { actor }: PersonCall<'openings.open'>, row: OpeningRow, minutes: number): Promise<void> {
    if (!row.opener || !row.person) return
    const said = { name: nameOf(row.opener), reason: row.reason, minutes }
    await this.notices.notify(tx, {
      personIds: [row.personId],
      kind: 'file-opened',
      parameters: said,
      path: '/readers',
    })
    const watching = await this.notices.holders(tx, actor.agencyId, ['administrator', 'auditor'])
    await this.notices.notify(tx, {
      personIds: watching.filter((id) => id !== actor.personId && id !== row.personId),
      dutyIn: actor.agencyId,
      kind: 'file-opened-here',
      parameters: { ...said, person: nameOf(row.person) },
      path: '/openings',
    })
  }
}

/** An opening the actor may see, or a refusal: to other agencies it does not exist. */
async function rowOf(tx: Tx, id: string): Promise<OpeningRow> {
  const [row] = await tx.query<OpeningRow>(`${openingRows} WHERE o.id = $1`, [id])
  if (!row) throw notFound()
  return row
}
