import type { Caller, TestApp } from '../../../../test/app.ts'
import { DecisionSweep } from '../decision-sweep.ts'

/** What specs about decisions do, over a running application with the sample world. */
export interface Arranged {
  nominationOf(key: string): Promise<string>
  personOf(key: string): Promise<string>
  /** The desk officer of the nominees' agency asks for a decision. */
  ask(key: string): ReturnType<typeof askAs>
  /** Looks again at everything that is old; how many decisions were made. */
  revisit(): Promise<number>
  /** What became of a certificate of somebody's, from now on. */
  setStatus(key: string, qualification: string, kind: string, effectiveFrom?: string | null): Promise<void>
  /** The kinds of the notices somebody has, the newest first. */
  noticesOf(key: string): Promise<string[]>
}

const askAs = (officer: Caller, nomination: string) => officer.call('decisions.ask', { params: { nomination } })

/** The sample world without the decisions it comes with: a spec makes its own. */
export async function arrange(app: TestApp): Promise<Arranged> {
  await app.owner.query('TRUNCATE decision CASCADE')
  const one = async (text: string, values: unknown[]): Promise<string> =>
    (await app.owner.query<{ id: string }>(text, values)).rows[0]?.id ?? ''
  const nominationOf = (key: string): Promise<string> =>
    one('SELECT n.id FROM nomination n JOIN person p ON p.id = n.person_id WHERE p.demo_key = $1', [key])
  return {
    nominationOf,
    personOf: (key) => one('SELECT id FROM person WHERE demo_key = $1', [key]),
    async ask(key) {
      const officer = await one(
        `SELECT o.demo_key AS id FROM person p JOIN person o ON o.agency_id = p.agency_id JOIN role_grant g ON g.person_id = o.id AND g.role = 'desk-officer'
         WHERE p.demo_key = $1 ORDER BY o.created_at LIMIT 1`,
        [key],
      )
      return askAs(await app.as(officer), await nominationOf(key))
    },
    revisit: () => app.app.get(DecisionSweep).revisit(),
    async setStatus(key, qualification, kind, effectiveFrom = null) {
      await app.owner.query(
        `INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind, effective_from, reason, recorded_by)
         SELECT c.id, c.person_id, c.agency_id, $3, $4, 'The issuer says so', (SELECT id FROM person WHERE demo_key = 'ayumi')
         FROM outside_certificate c JOIN person p ON p.id = c.person_id WHERE p.demo_key = $1 AND c.qualification_key = $2`,
        [key, qualification, kind, effectiveFrom],
      )
    },
    async noticesOf(key) {
      const { rows } = await app.owner.query<{ kind: string }>(
        'SELECT n.kind FROM notice n JOIN person p ON p.id = n.person_id WHERE p.demo_key = $1 ORDER BY n.id DESC',
        [key],
      )
      return rows.map(({ kind }) => kind)
    },
  }
}
