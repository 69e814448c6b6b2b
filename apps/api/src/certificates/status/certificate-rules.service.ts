import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { holds } from '../../platform/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'

type View = ReplyOf<'certificates.rules'>

interface Row {
  readonly key: string
  readonly titleEn: string
  readonly titleJa: string
  readonly needsTwo: boolean
}

const courses = `SELECT key, title_en AS "titleEn", title_ja AS "titleJa", certificate_needs_two AS "needsTwo" FROM course WHERE agency_id = actor_agency()`

/** Which courses' certificates take two people to revoke and to reinstate. */
@Injectable()
export class CertificateRulesService {
  constructor(private readonly work: UnitOfWork) {}

  list(call: PersonCall<'certificates.rules'>): Promise<View> {
    return this.work.run(call, viewOf)
  }

  /** From now on; what was proposed before is still answered. The same again changes nothing and leaves no entry. */
  change(call: PersonCall<'certificates.changeRule'>): Promise<View> {
    const { course } = call.params
    const { needsTwo } = call.body
    return this.work.run(call, async (tx) => {
      const [found] = await tx.query<Row>(`${courses} AND key = $1`, [course])
      if (!found) throw notFound()
      if (!needsTwo && holds(tx.actor, 'verifier')) throw new Refusal(403, 'second-person-needed')
      const [changed] = await tx.query<{ id: string | null }>('SELECT change_certificate_rule($1, $2) AS id', [
        course,
        needsTwo,
      ])
      if (changed?.id)
        await audit(tx, {
          act: 'certificates.changeRule',
          subject: { kind: 'course', id: changed.id },
          details: { course, needsTwo },
          traceId: call.traceId,
        })
      return viewOf(tx)
    })
  }
}

async function viewOf(tx: Tx): Promise<View> {
  const rows = await tx.query<Row>(`${courses} ORDER BY key`)
  return {
    courses: rows.map(({ key, titleEn, titleJa, needsTwo }) => ({
      key,
      title: { en: titleEn, ja: titleJa },
      needsTwo,
    })),
    abilities: { mayChange: holds(tx.actor, 'administrator') },
  }
}
