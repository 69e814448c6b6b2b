import { Injectable } from '@nestjs/common'
import type { ProblemCode } from '@muster/contracts/codes.ts'
import { mostTransferDays, type Transfer } from '@muster/contracts/endpoints/transfers.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { carryOut } from './carry-out.ts'
import { presentTransfer, type TransferRow, transferRows } from './transfer-rows.ts'

/** What a named function answers: null where there is nothing for the actor, `done`, or the code of why not. */
type Answer = 'done' | ProblemCode | null

/**
 * Transfers of people between agencies. The database holds who may take which step; what each side is told goes out by a job,
 * since nobody writes to people of another agency.
 */
@Injectable()
export class TransfersService {
  constructor(private readonly work: UnitOfWork) {}

  mine(call: PersonCall<'transfers.mine'>): Promise<ReplyOf<'transfers.mine'>> {
    const { actor } = call
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<TransferRow>(`${transferRows} WHERE t.is_mine ORDER BY t.id DESC LIMIT 100`)
      const [home] = await tx.query<{ name: Bilingual }>(
        `SELECT jsonb_build_object('en', a.name_en, 'ja', a.name_ja) AS name FROM person p JOIN agency a ON a.id = p.agency_id WHERE p.id = $1`,
        [actor.personId],
      )
      if (!home) throw notFound()
      return { home: home.name, transfers: rows.map((row) => presentTransfer(row, actor)) }
    })
  }

  list(call: PersonCall<'transfers.list'>): Promise<ReplyOf<'transfers.list'>> {
    return this.work.run(call, async (tx) => {
      const of = async (side: 'is_asking' | 'is_leaving'): Promise<Transfer[]> => {
        const rows = await tx.query<TransferRow>(`${transferRows} WHERE t.${side} ORDER BY t.id DESC LIMIT 500`)
        return rows.map((row) => presentTransfer(row, call.actor))
      }
      return { asked: await of('is_asking'), leaving: await of('is_leaving') }
    })
  }

  /** Nothing in the reply, nor in the trail, depends on whether somebody has the address. */
  ask(call: PersonCall<'transfers.ask'>): Promise<Transfer> {
    const { actor, body, traceId } = call
    return this.work.run(call, async (tx) => {
      const [place] = await tx.query<{ today: string; last: string; isOwn: boolean; isHere: boolean }>(
        `SELECT agency_day($1)::text AS today, (agency_day($1) + $4::int)::text AS last, EXISTS (SELECT FROM person p WHERE p.id = $3 AND p.email = $2) AS "isOwn",
           EXISTS (SELECT FROM person p WHERE p.agency_id = $1 AND p.email = $2) AS "isHere"`,
        [actor.agencyId, body.email, actor.personId, mostTransferDays],
      )
      if (!place) throw notFound()
      if (body.fromOn < place.today)
        throw new Refusal(422, 'invalid-request', [{ pointer: '/fromOn', code: 'in-the-past' }])
      if (body.fromOn > place.last)
        throw new Refusal(422, 'invalid-request', [{ pointer: '/fromOn', code: 'too-late' }])
      if (place.isOwn) throw new Refusal(403, 'own-transfer')
      if (place.isHere) throw new Refusal(409, 'already-home')
      const [asked] = await tx.query<{ id: string | null }>('SELECT ask_for_transfer($1, $2, $3) AS id', [
        body.email,
        body.reason.trim(),
        body.fromOn,
      ])
      if (!asked?.id) throw new Refusal(409, 'transfer-under-way')
      await audit(tx, {
        act: 'transfers.ask',
        subject: { kind: 'transfer', id: asked.id },
        details: { fromOn: body.fromOn },
        traceId,
      })
      return presentTransfer(await rowOf(tx, asked.id), actor)
    })
  }

  answer(call: PersonCall<'transfers.answer'>): Promise<Transfer> {
    const { actor, body, params, traceId } = call
    return this.work.run(call, async (tx) => {
      const [said] = await tx.query<{ is: Answer }>('SELECT answer_transfer($1, $2) AS is', [
        params.transfer,
        body.agrees,
      ])
      refuse(said?.is)
      await audit(tx, {
        act: 'transfers.answer',
        subject: { kind: 'transfer', id: params.transfer },
        concerns: actor.personId,
        details: { agrees: body.agrees },
        traceId,
      })
      return presentTransfer(await rowOf(tx, params.transfer), actor)
    })
  }

  /** Where its day has come it takes effect with this answer, in the same transaction. */
  release(call: PersonCall<'transfers.release'>): Promise<Transfer> {
    const { actor, body, params, traceId } = call
    return this.work.run(call, async (tx) => {
      const [said] = await tx.query<{ is: Answer }>('SELECT release_transfer($1, $2) AS is', [
        params.transfer,
        body.agrees,
      ])
      refuse(said?.is)
      const { personId } = await rowOf(tx, params.transfer)
      await audit(tx, {
        act: 'transfers.release',
        subject: { kind: 'transfer', id: params.transfer },
        concerns: personId,
        details: { agrees: body.agrees },
        traceId,
      })
      if (body.agrees) await carryOut(tx, params.transfer, traceId)
      return presentTransfer(await rowOf(tx, params.transfer), actor)
    })
  }

  withdraw(call: PersonCall<'transfers.withdraw'>): Promise<Transfer> {
    const { actor, params, traceId } = call
    return this.work.run(call, async (tx) => {
      const [said] = await tx.query<{ is: Answer }>('SELECT withdraw_transfer($1) AS is', [params.transfer])
      refuse(said?.is)
      const { personId } = await rowOf(tx, params.transfer)
      await audit(tx, {
        act: 'transfers.withdraw',
        subject: { kind: 'transfer', id: params.transfer },
        concerns: personId,
        traceId,
      })
      return presentTransfer(await rowOf(tx, params.transfer), actor)
    })
  }
}

function refuse(answer: Answer | undefined): void {
  if (!answer) throw notFound()
  if (answer === 'own-transfer' || answer === 'second-person-needed') throw new Refusal(403, answer)
  if (answer !== 'done') throw new Refusal(409, answer)
}

/** A transfer the actor has a part in, or a refusal: to everybody else it does not exist. */
async function rowOf(tx: Tx, id: string): Promise<TransferRow> {
  const [row] = await tx.query<TransferRow>(`${transferRows} WHERE t.id = $1`, [id])
  if (!row) throw notFound()
  return row
}
