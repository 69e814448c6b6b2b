import { addDays } from '@muster/calendar/calendar-date.ts'
import type { BodyOf } from '@muster/contracts/endpoints.ts'
import type { Waiver } from '@muster/contracts/schemas/exceptions.ts'
import { expect } from 'vitest'
import { startTestApp, type TestApp } from './app.ts'

export type WaiverDraft = BodyOf<'waivers.ask'>

/** A world in which Haruka, whose field security is not met, may get a waiver; what every example about waivers does. */
export interface WaiverStage {
  readonly app: TestApp
  readonly nomination: string
  readonly departs: string
  readonly returns: string
  /** A waiver of three weeks from departure, on condition of the course that is booked for its third week. */
  draft(changes?: Partial<WaiverDraft>): WaiverDraft
  ask(key: string, body?: WaiverDraft): Promise<Waiver>
  sign(key: string, waiver: string): Promise<Waiver>
  verdict(): Promise<string | undefined>
  /** One value, read as the owner. */
  one(text: string, values?: unknown[]): Promise<string>
  /** What a refusal says; fails where it wrote anything. */
  refused(act: () => Promise<unknown>): Promise<unknown>
  grant(key: string, role: string): Promise<unknown>
  endRole(key: string, role: string): Promise<unknown>
  /** Takes Haruka's waivers away, which only the owner can. */
  clear(): Promise<void>
}

export async function startWaiverStage(): Promise<WaiverStage> {
  const app = await startTestApp({ LOG_LEVEL: 'fatal' })
  const one = async (text: string, values: unknown[] = []): Promise<string> =>
    (await app.owner.query<{ value: string }>(text, values)).rows[0]?.value ?? ''
  const nomination = await one(
    `SELECT n.id AS value FROM nomination n JOIN person p ON p.id = n.person_id WHERE p.demo_key = 'haruka'`,
  )
  const day = (column: string): Promise<string> =>
    one(`SELECT p.${column}::text AS value FROM posting p JOIN nomination n ON n.posting_id = p.id WHERE n.id = $1`, [
      nomination,
    ])
  const [departs, returns] = [await day('departs_on'), await day('returns_on')]
  const draft = (changes: Partial<WaiverDraft> = {}): WaiverDraft => ({
    clauseId: 'field-security',
    ground: 'No seat before departure; the course is held after arrival.',
    from: departs,
    through: addDays(departs, 21),
    condition: { type: 'ssafe', bookedOn: addDays(departs, 19) },
    ...changes,
  })
  const count = (): Promise<string> =>
    one(`SELECT count(*)::text || '/' || (SELECT count(*) FROM waiver_act) AS value FROM waiver`)
  return {
    ...{ app, nomination, departs, returns, draft, one },
    ask: async (key, body = draft()) => (await app.as(key)).call('waivers.ask', { params: { nomination }, body }),
    sign: async (key, waiver) => (await app.as(key)).call('waivers.sign', { params: { waiver } }),
    verdict: async () => (await (await app.as('haruka')).call('eligibility.mine')).eligibility?.verdict,
    async refused(act) {
      const before = await count()
      const problem = await act().then(
        () => 'was not refused',
        (error: unknown) => error,
      )
      expect(await count()).toBe(before)
      return problem
    },
    grant: (key, role) =>
      app.owner.query(
        `INSERT INTO role_grant (person_id, agency_id, role) SELECT id, agency_id, $2 FROM person WHERE demo_key = $1`,
        [key, role],
      ),
    endRole: (key, role) =>
      app.owner.query(
        `DELETE FROM role_grant WHERE role = $2 AND person_id = (SELECT id FROM person WHERE demo_key = $1)`,
        [key, role],
      ),
    async clear() {
      await app.owner.query(
        `WITH gone AS (SELECT w.id FROM waiver w JOIN person p ON p.id = w.person_id WHERE p.demo_key = 'haruka'), acts AS (DELETE FROM waiver_act WHERE waiver_id IN (SELECT id FROM gone))
         DELETE FROM waiver WHERE id IN (SELECT id FROM gone)`,
      )
      await app.owner.query(`UPDATE person SET facts_stamp = facts_stamp + 1 WHERE demo_key = 'haruka'`)
    },
  }
}
