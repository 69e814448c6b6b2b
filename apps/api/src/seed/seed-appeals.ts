import type { INestApplicationContext } from '@nestjs/common'
import { appeals, type SampleAppeal } from '@muster/sample/world/decisions.ts'
import { DecisionMaker } from '../eligibility/decisions/decision-maker.ts'
import { systemActor } from '../platform/actor.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'

/** Decides about those who appeal and adds their appeals: the application decides, so that what it stored can be replayed. */
export async function seedAppeals(app: INestApplicationContext): Promise<void> {
  for (const appeal of appeals) await seedAppeal(app, appeal)
}

async function seedAppeal(app: INestApplicationContext, { person, grounds, evidence }: SampleAppeal): Promise<void> {
  await app.get(UnitOfWork).run({ actor: systemActor }, async (tx) => {
    const [nomination] = await tx.query<{ id: string }>(
      'SELECT n.id FROM nomination n JOIN person p ON p.id = n.person_id WHERE p.demo_key = $1 AND n.withdrawn_at IS NULL',
      [person],
    )
    if (!nomination) return
    const decision = await app.get(DecisionMaker).ask(tx, nomination.id, { cause: 'asked' })
    await tx.query(
      `INSERT INTO appeal (decision_id, nomination_id, person_id, agency_id, grounds, evidence, lodged_by)
       SELECT d.id, d.nomination_id, d.person_id, d.agency_id, $2,
         ARRAY(SELECT o.id FROM outside_certificate o WHERE o.person_id = d.person_id AND o.qualification_key = $3), d.person_id
       FROM decision d WHERE d.id = $1`,
      [decision, grounds, evidence],
    )
  })
}
