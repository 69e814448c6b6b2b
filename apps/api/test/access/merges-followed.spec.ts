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
  /^(retention_found|erasable|standing_in)$/,
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

  it('and the people whom the engine judges one by one', async () => {
    const { rows } = await app.owner.query<{ text: string }>(
      `SELECT pg_get_viewdef('population.exceptional'::regclass) AS text`,
    )
    expect(rows[0]?.text).toContain('account_merge')
  })
})
