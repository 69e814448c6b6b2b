import { addDays } from '@muster/calendar/calendar-date.ts'
import { foldName } from '@muster/credential/names.ts'
import { Injectable } from '@nestjs/common'
import type { OutsideCertificateView } from '@muster/contracts/schemas/recognition.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { suspensionOn } from './certificate-state.ts'
import { addStep, holdCertificate, type NewStep } from './certificate-writes.ts'
import { type OfficerAct, refuseUnlessMay } from './outside-certificate.policy.ts'
import { presentOutsideCertificate } from './outside-certificate.present.ts'
import { type CertificateRow, findCertificate } from './outside-certificate-rows.ts'
import { TellHolder } from './tell-holder.ts'

type ActCall = PersonCall<
  | 'recognition.verify'
  | 'recognition.reject'
  | 'recognition.hold'
  | 'recognition.linkName'
  | 'recognition.suspend'
  | 'recognition.reinstate'
  | 'recognition.revoke'
  | 'recognition.undo'
>

/** What a verification officer says of a certificate. Each act is a row of its own; none is ever changed. */
@Injectable()
export class OutsideVerificationService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly holder: TellHolder,
  ) {}

  verify(call: PersonCall<'recognition.verify'>): Promise<OutsideCertificateView> {
    return this.act(call, 'verify', () => ({ kind: 'verified', note: call.body.note }))
  }

  reject(call: PersonCall<'recognition.reject'>): Promise<OutsideCertificateView> {
    return this.act(call, 'reject', () => ({ kind: 'rejected', ...explained(call.body) }))
  }

  hold(call: PersonCall<'recognition.hold'>): Promise<OutsideCertificateView> {
    return this.act(call, 'hold', () => ({ kind: 'pending', ...explained(call.body) }))
  }

  /** Remembers the printed name as one of the holder's: later certificates under it raise no doubt. */
  linkName(call: PersonCall<'recognition.linkName'>): Promise<OutsideCertificateView> {
    return this.act(call, 'linkName', async (row, tx) => {
      const name = row.holderName ?? ''
      await tx.query(
        `INSERT INTO holder_alias (person_id, agency_id, name, folded_name, outside_certificate_id, note, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
        [row.personId, row.agencyId, name, foldName(name), row.id, call.body.note, call.actor.personId],
      )
      return { kind: 'pending', reason: 'name-linked', note: call.body.note }
    })
  }

  suspend(call: PersonCall<'recognition.suspend'>): Promise<OutsideCertificateView> {
    return this.act(call, 'suspend', (row) => {
      const { from } = call.body
      this.refuseOutside(row, from, '/from')
      return { kind: 'suspended', from, ...explained(call.body) }
    })
  }

  reinstate(call: PersonCall<'recognition.reinstate'>): Promise<OutsideCertificateView> {
    return this.act(call, 'reinstate', (row) => {
      const today = this.clock.today()
      const from = suspensionOn(row.steps, today)?.from
      if (!from) throw new Refusal(409, 'state-does-not-allow')
      // Its last day was yesterday; one that began today lasts for today.
      const through = from < today ? addDays(today, -1) : from
      return { kind: 'reinstated', from, through, note: call.body.note }
    })
  }

  revoke(call: PersonCall<'recognition.revoke'>): Promise<OutsideCertificateView> {
    return this.act(call, 'revoke', (row) => {
      const { effectiveFrom, reason, note } = call.body
      if (effectiveFrom !== null) this.refuseOutside(row, effectiveFrom, '/effectiveFrom')
      return { kind: 'revoked', from: effectiveFrom, reason, note }
    })
  }

  undo(call: PersonCall<'recognition.undo'>): Promise<OutsideCertificateView> {
    return this.act(call, 'undo', () => ({ kind: 'pending', reason: 'undone' }))
  }

  private act(
    call: ActCall,
    act: OfficerAct,
    stepOf: (row: CertificateRow, tx: Tx) => NewStep | Promise<NewStep>,
  ): Promise<OutsideCertificateView> {
    return this.work.run(call, async (tx) => {
      const today = this.clock.today()
      await holdCertificate(tx, call.params.certificate)
      const row = await findCertificate(tx, call.params.certificate)
      refuseUnlessMay(act, call.actor, row, today)
      const step = await stepOf(row, tx)
      await addStep(tx, row, step)
      await audit(tx, {
        act: `recognition.${act}`,
        subject: { kind: 'outside-certificate', id: row.id },
        concerns: row.personId,
        details: { ...(step.reason && { reason: step.reason }), ...(step.from !== undefined && { from: step.from }) },
        traceId: call.traceId,
      })
      await this.holder.tell(tx, row, step)
      return presentOutsideCertificate(await findCertificate(tx, row.id), call.actor, today)
    })
  }

  /** A day on which the certificate was not yet there, or that has not come, changes nothing that can be known today. */
  private refuseOutside(row: CertificateRow, day: string, pointer: string): void {
    if (day < row.completedOn) throw new Refusal(422, 'invalid-request', [{ pointer, code: 'before-completion' }])
    if (day > this.clock.today()) throw new Refusal(422, 'invalid-request', [{ pointer, code: 'in-the-future' }])
  }
}

/** A reason with its words; "other" says nothing without them. */
function explained({ reason, note }: { readonly reason: string; readonly note?: string | undefined }): {
  reason: string
  note?: string | undefined
} {
  if (reason === 'other' && !note?.trim())
    throw new Refusal(422, 'invalid-request', [{ pointer: '/note', code: 'required' }])
  return { reason, note }
}
