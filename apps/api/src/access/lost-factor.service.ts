import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { nameColumns, type NameColumns, nameOf } from '../people/name.ts'
import { audit } from '../platform/audit/audit.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { queueMail } from '../platform/mail/mail.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'
import { factorsTakenOffMail } from './sessions-mail.ts'

interface Told extends NameColumns {
  readonly email: string
  readonly language: 'en' | 'ja'
  readonly agencyEn: string
  readonly agencyJa: string
}

/** The way back for whoever has lost their second factor and the recovery codes. */
@Injectable()
export class LostFactorService {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Takes every factor off somebody of the own agency, and ends their sessions. They are told; staff who must have one are led
   * to set it up anew when they sign in.
   */
  takeOff(call: PersonCall<'secondFactor.takeOff'>): Promise<ReplyOf<'secondFactor.takeOff'>> {
    const { person } = call.params
    const { agencyId, personId } = call.actor
    if (person === personId) throw new Refusal(403, 'own-factor')
    return this.work.run(call, async (tx) => {
      const [told] = await tx.query<Told>(
        `SELECT p.email, p.language, ${nameColumns('p')}, a.name_en AS "agencyEn", a.name_ja AS "agencyJa"
         FROM person p JOIN agency a ON a.id = p.agency_id WHERE p.id = $1 AND p.agency_id = $2`,
        [person, agencyId],
      )
      if (!told) throw notFound()
      const [{ factors } = { factors: 0 }] = await tx.query<{ factors: number }>(
        'SELECT take_factors_off($1) AS factors',
        [person],
      )
      if (factors === 0) throw new Refusal(409, 'no-factor-there')
      await tx.query('SELECT end_sessions_of($1)', [person])
      await audit(tx, {
        act: 'secondFactor.takeOff',
        subject: { kind: 'person', id: person },
        concerns: person,
        details: { factors, ...call.body },
        traceId: call.traceId,
      })
      const words = factorsTakenOffMail(told.language, {
        name: nameOf(told)[told.language],
        agency: { en: told.agencyEn, ja: told.agencyJa }[told.language],
      })
      await queueMail(tx, { agencyId, personId: person, to: told.email, ...words })
      return { factors }
    })
  }
}
