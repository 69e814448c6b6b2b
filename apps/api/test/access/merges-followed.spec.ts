import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.stop())

/**
 * Functions that read facts by person, or say whom something reaches, and so must know which accounts are one person's
 * (decision 0078). Whoever replaces one writes it with `accounts_of`, `accounts_asked` or `account_merge`.
 */
const following = [
  /^recorded_(completions|outside_certificates|person_facts|waivers|bars|languages|fields)$/,
  /^addressees/,
  /^(count_fact|count_certificate_fact)$/,
  /^(needs_of|programme_progress|complete_programmes)$/,
  /^(judgeable|opened_file|roster_candidates|brought_along)$/,
  /^(readers_of_my_file|openings_of_my_file|lists_with_me|withdraw_certificate_link)$/,
  /^(retention_found|erasable|standing_in|session_of|certificates_tell)$/,
]
const knows = /accounts_of|accounts_asked|actor_accounts|account_merge/

describe('functions of the database that read by person', () => {
  it('know of accounts that were merged', async () => {
    const { rows } = await app.owner.query<{ name: string; text: string }>(
      `SELECT proname AS name, prosrc AS text FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1`,
    )
    for (const pattern of following)
      expect(
        rows.some(({ name }) => pattern.test(name)),
        String(pattern),
      ).toBe(true)
    const unaware = rows.filter(
      ({ name, text }) => following.some((pattern) => pattern.test(name)) && !knows.test(text),
    )
    expect(unaware.map(({ name }) => name)).toEqual([])
  })

  it('and so do the policies by which nobody decides about themselves', async () => {
    const { rows } = await app.owner.query(
      `SELECT tablename, policyname FROM pg_policies WHERE schemaname = 'public' AND concat(qual, with_check) ~ 'person_id <> \\( SELECT actor_person'`,
    )
    expect(rows).toEqual([])
  })

  it('and look where nobody said that there are none, for the person who asks alone', async () => {
    const client = await app.owner.connect()
    try {
      await client.query('BEGIN')
      const { rows: merged } = await client.query<{ kept: string; other: string }>(
        `INSERT INTO account_merge (agency_id, kept_id, other_id, reason, merged_by)
         SELECT k.agency_id, k.id, o.id, 'Twice', w.id FROM person k JOIN person o ON o.agency_id = k.agency_id AND o.id <> k.id
           JOIN person w ON w.agency_id = k.agency_id AND w.id NOT IN (k.id, o.id) WHERE k.demo_key = 'haruka' ORDER BY o.id, w.id LIMIT 1
         RETURNING kept_id AS kept, other_id AS other`,
      )
      const [{ kept, other } = { kept: '', other: '' }] = merged
      const found = async (known: string): Promise<unknown> => {
        await client.query(
          `SELECT set_config('muster.actor_kind', 'person', true), set_config('muster.person_id', $1, true), set_config('muster.accounts', $2, true)`,
          [kept, known],
        )
        const { rows } = await client.query(
          'SELECT actor_accounts() AS actor, accounts_of($1) AS kept, accounts_of($2) AS other',
          [kept, other],
        )
        return rows[0]
      }
      expect(await found('')).toEqual({ actor: [kept, other], kept: [kept, other], other: [other] })
      expect(await found('one')).toEqual({ actor: [kept], kept: [kept], other: [other] })
    } finally {
      await client.query('ROLLBACK')
      client.release()
    }
  })

  it('and the people whom the engine judges one by one', async () => {
    const { rows } = await app.owner.query<{ text: string }>(
      `SELECT pg_get_viewdef('population.exceptional'::regclass) AS text`,
    )
    expect(rows[0]?.text).toContain('account_merge')
  })
})
