import { addDays } from '@muster/calendar/calendar-date.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { CertificateFields, OutsideCertificateView } from '@muster/contracts/schemas/recognition.ts'
import { ownsAccount, type PersonActor } from '../platform/actor.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { type FieldProblem, Refusal } from '../platform/problems/refusal.ts'
import { addStep, recordedBefore, serialKeyOf } from './certificate-writes.ts'
import { unknownIn } from './known-words.ts'
import { abilitiesOf, nameAgrees } from './outside-certificate.policy.ts'
import { presentOutsideCertificate } from './outside-certificate.present.ts'
import { certificatesOf, findCertificate } from './outside-certificate-rows.ts'

/** What people do with their own outside certificates. */
@Injectable()
export class OutsideCertificatesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  mine(call: PersonCall<'recognition.mine'>): Promise<ReplyOf<'recognition.mine'>> {
    return this.work.run(call, async (tx) => {
      const rows = await certificatesOf(tx, call.actor.personId)
      return { certificates: rows.map((row) => presentOutsideCertificate(row, call.actor, this.clock.today())) }
    })
  }

  read(call: PersonCall<'recognition.read'>): Promise<OutsideCertificateView> {
    return this.work.run(call, async (tx) => {
      const row = await findCertificate(tx, call.params.certificate)
      if (!ownsAccount(call.actor, row.personId))
        await audit(tx, {
          act: 'recognition.read',
          subject: { kind: 'outside-certificate', id: row.id },
          concerns: row.personId,
          traceId: call.traceId,
        })
      return presentOutsideCertificate(row, call.actor, this.clock.today())
    })
  }

  /** Records what a paper says; one recorded before under its serial number is answered as it stands. */
  record(call: PersonCall<'recognition.record'>): Promise<ReplyOf<'recognition.record'>> {
    return this.work.run(call, async (tx) => {
      await this.refuseUnknown(tx, call.body)
      const before = await recordedBefore(tx, call.actor.personId, call.body)
      if (before !== null) return { certificate: await this.present(tx, before, call.actor), isNew: false }
      const id = await this.add(tx, call.actor, call.body)
      await audit(tx, {
        act: 'recognition.record',
        subject: { kind: 'outside-certificate', id },
        concerns: call.actor.personId,
        details: { type: call.body.type, issuer: call.body.issuer },
        traceId: call.traceId,
      })
      return { certificate: await this.present(tx, id, call.actor), isNew: true }
    })
  }

  withdraw(call: PersonCall<'recognition.withdraw'>): Promise<OutsideCertificateView> {
    return this.work.run(call, async (tx) => {
      const row = await findCertificate(tx, call.params.certificate)
      if (row.personId !== call.actor.personId) throw new Refusal(403, 'not-allowed')
      if (!abilitiesOf(call.actor, row, this.clock.today()).withdraw) throw new Refusal(409, 'state-does-not-allow')
      await addStep(tx, row, { kind: 'withdrawn' })
      await audit(tx, {
        act: 'recognition.withdraw',
        subject: { kind: 'outside-certificate', id: row.id },
        concerns: row.personId,
        traceId: call.traceId,
      })
      return this.present(tx, row.id, call.actor)
    })
  }

  private async present(tx: Tx, id: string, actor: PersonActor): Promise<OutsideCertificateView> {
    return presentOutsideCertificate(await findCertificate(tx, id), actor, this.clock.today())
  }

  /** Refuses words nobody knows, and a day that has not come where the issuer is; one day more for the other side of the world. */
  private async refuseUnknown(tx: Tx, fields: CertificateFields): Promise<void> {
    const { unknown, zone } = await unknownIn(tx, fields)
    const problems: FieldProblem[] = [...unknown]
    if (fields.completedOn > addDays(this.clock.today(zone ?? undefined), 1))
      problems.push({ pointer: '/completedOn', code: 'in-the-future' })
    if (problems.length > 0) throw new Refusal(422, 'invalid-request', problems)
  }

  private async add(tx: Tx, actor: PersonActor, fields: CertificateFields): Promise<string> {
    const { score, scope } = fields
    const [added] = await tx.query<{ id: string }>(
      `INSERT INTO outside_certificate (person_id, agency_id, qualification_key, issuer_id, edition, variant, mode, hours, components, level, scope,
         completed_on, expires_on, points, out_of, serial, serial_key, holder_name, language)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19) RETURNING id`,
      [
        actor.personId,
        actor.agencyId,
        fields.type,
        fields.issuer,
        fields.edition,
        fields.variant,
        fields.mode,
        fields.hours,
        JSON.stringify(fields.components.map((key) => ({ key, isPassed: true }))),
        fields.level && JSON.stringify(fields.level),
        scope && JSON.stringify(storedScope(scope)),
        fields.completedOn,
        fields.expiresOn,
        score?.points ?? null,
        score?.outOf ?? null,
        fields.serial?.normalize('NFC').trim() ?? null,
        serialKeyOf(fields.serial),
        fields.holderName,
        fields.language,
      ],
    )
    if (!added) throw new Error('no certificate was added')
    const row = await findCertificate(tx, added.id)
    await addStep(tx, row, { kind: 'pending', reason: nameAgrees(row) ? 'not-yet-checked' : 'name-mismatch' })
    return added.id
  }
}

const storedScope = ({ dutyStation, job, posting }: NonNullable<CertificateFields['scope']>) => ({
  ...(dutyStation !== null && { dutyStationId: dutyStation }),
  ...(job !== null && { jobId: job }),
  ...(posting !== null && { postingId: posting }),
})
