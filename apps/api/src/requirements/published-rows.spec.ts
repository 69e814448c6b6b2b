import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../test/app.ts'
import { approve, type Draft, draftOf, type RuleOwners, ruleOwnersOf, submit } from '../../test/rule-owners.ts'

/** The database alone: what it holds by itself, whatever the code above it would try. */
let app: TestApp
let runtime: pg.Pool
let owners: RuleOwners
let draft: Draft
let agency: string
beforeAll(async () => {
  app = await startTestApp()
  runtime = new pg.Pool({ connectionString: app.runtimeUrl, max: 2 })
  owners = await ruleOwnersOf(app)
  draft = await submit(owners.author, await draftOf(owners, 'p1-mission-civilian'))
  await approve(owners.first, draft)
  const { rows } = await app.owner.query<{ id: string }>(`SELECT id FROM agency WHERE key = 'secretariat'`)
  agency = rows[0]?.id ?? ''
})
afterAll(async () => {
  await runtime.end()
  await app.stop()
})

async function tried(person: string, roles: string, text: string, values: unknown[] = []): Promise<string> {
  const client = await runtime.connect()
  try {
    await client.query('BEGIN')
    await client.query(
      `SELECT set_config('muster.actor_kind', 'person', true), set_config('muster.person_id', $1, true), set_config('muster.agency_id', $2, true), set_config('muster.roles', $3, true)`,
      [person, agency, roles],
    )
    const { rowCount } = await client.query(text, values)
    return `${rowCount} rows`
  } catch (error) {
    return (error as pg.DatabaseError).code ?? 'failed'
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}

const [notPermitted, violated] = ['42501', '23514']
const publishing = `INSERT INTO profile_version (profile_id, version, applies_from, content, published_at, draft_id, is_correction)
  SELECT d.profile_id, d.version, (d.content #>> '{version,appliesFrom}')::date, jsonb_build_object('version', d.content -> 'version', 'sources', d.content -> 'sources'), now(), d.id, false
  FROM profile_draft d WHERE d.id = $1`

describe('the database', () => {
  it.each([
    `UPDATE profile_version SET content = '{}'`,
    'DELETE FROM profile_version',
    `UPDATE profile_approval SET decision = 'approved'`,
    'DELETE FROM profile_approval',
    `UPDATE security_consent SET reason = ''`,
    'DELETE FROM profile_draft',
  ])('lets nobody: %s', async (text) => {
    expect(await tried(owners.author.personId, 'rule-owner,head-of-security', text)).toBe(notPermitted)
  })

  it('publishes nothing that fewer than two others approved', async () => {
    expect(await tried(owners.second.personId, 'head-of-security', publishing, [draft.id])).toBe(violated)
  })

  it('publishes what two others approved, word for word', async () => {
    const approved = `WITH a AS (INSERT INTO profile_approval (draft_id, agency_id, submission, person_id, decision) VALUES ($1, $2, 1, $3, 'approved') RETURNING 1) SELECT 1 FROM a`
    const both = async (text: string): Promise<string> => {
      const client = await runtime.connect()
      try {
        await client.query('BEGIN')
        await client.query(
          `SELECT set_config('muster.actor_kind', 'person', true), set_config('muster.person_id', $1, true), set_config('muster.agency_id', $2, true), set_config('muster.roles', 'head-of-security', true)`,
          [owners.second.personId, agency],
        )
        await client.query(approved, [draft.id, agency, owners.second.personId])
        return `${(await client.query(text, [draft.id])).rowCount} rows`
      } catch (error) {
        return (error as pg.DatabaseError).code ?? 'failed'
      } finally {
        await client.query('ROLLBACK')
        client.release()
      }
    }
    expect(await both(publishing)).toBe('1 rows')
    expect(
      await both(
        publishing.replace(`d.content -> 'version',`, `d.content -> 'version' || '{"convention": "civil-code"}',`),
      ),
    ).toBe(violated)
    expect(await both(publishing.replace('false', 'true'))).toBe(violated)
  })

  it('takes no approval by an author, of another round, or in another’s name', async () => {
    const approval = `INSERT INTO profile_approval (draft_id, agency_id, submission, person_id, decision) VALUES ($1, $2, $3, $4, 'approved')`
    const by = (person: string, submission: number, signed = person): Promise<string> =>
      tried(person, 'rule-owner,head-of-security', approval, [draft.id, agency, submission, signed])
    expect(await by(owners.author.personId, 1)).toBe(violated)
    expect(await by(owners.second.personId, 2)).toBe(violated)
    expect(await by(owners.first.personId, 1, owners.second.personId)).toBe(notPermitted)
    expect(await by(owners.second.personId, 1)).toBe('1 rows')
  })

  it('changes no submitted draft behind its approvers’ backs', async () => {
    const change = (text: string): Promise<string> =>
      tried(owners.author.personId, 'rule-owner', `UPDATE profile_draft SET ${text} WHERE id = $1`, [draft.id])
    expect(await change(`content = content || '{"isCorrection": true}'`)).toBe(violated)
    expect(await change(`author_ids = '{}'`)).toBe(violated)
    expect(await change(`state = 'published'`)).toBe(violated)
    expect(await change(`submission = submission - 1`)).toBe(violated)
    expect(await change(`content = content || '{"isCorrection": true}', revision = revision + 1, state = 'open'`)).toBe(
      '1 rows',
    )
  })
})
