import { createHash } from 'node:crypto'
import { createClient } from '@muster/client/client.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { transfer } from '../../../test/transfer.ts'

/** What somebody could do at the agency they leave fails on their next request (I22), and what they had begun goes on. */
let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.stop())

const one = async (text: string, values: unknown[]): Promise<string> =>
  (await app.owner.query<{ value: string }>(text, values)).rows[0]?.value ?? ''
const agency = (key: string) => one('SELECT id AS value FROM agency WHERE key = $1', [key])
const denied = { status: 403, code: 'not-allowed' }

describe('with the next request after a transfer', () => {
  it('no role is left at the agency they leave, and at the new one they are a trainee', async () => {
    const who = await addPerson(app, 'secretariat', 'auditor', 'verifier')
    await who.call('audit.list')
    await transfer(app, who, 'ngo')
    await expect(who.call('audit.list')).rejects.toMatchObject(denied)
    expect(await who.call('access.session')).toMatchObject({ roles: ['trainee'], person: { agency: { key: 'ngo' } } })
  })

  it('a deputy they named acts no more, and neither do they for whom they stood in', async () => {
    const who = await addPerson(app, 'secretariat', 'verifier')
    const deputy = await addPerson(app, 'secretariat', 'instructor')
    const today = await one('SELECT agency_day(agency_id)::text AS value FROM person WHERE id = $1', [who.personId])
    const days = { roles: ['verifier' as const], fromOn: today, throughOn: today }
    await who.call('deputies.name', { body: { ...days, deputy: deputy.personId } })
    await deputy.call('recognition.queue', { query: { limit: 1 } })
    const away = await addPerson(app, 'secretariat', 'verifier')
    await away.call('deputies.name', { body: { ...days, deputy: who.personId } })
    await transfer(app, who, 'ngo')
    for (const one of [deputy, who])
      await expect(one.call('recognition.queue', { query: { limit: 1 } })).rejects.toMatchObject(denied)
    const { given } = await away.call('deputies.mine')
    expect(given).toMatchObject([{ state: 'ended' }])
  })

  it('tokens they made open nothing', async () => {
    const who = await addPerson(app, 'secretariat', 'administrator')
    const secret = `muster_${'t'.repeat(43)}`
    await app.owner.query(
      `INSERT INTO agency_token (agency_id, name, scopes, token_hash, made_by, expires_at) SELECT agency_id, 'Case', '{verification}', $2, id, now() + interval '1 day' FROM person WHERE id = $1`,
      [who.personId, createHash('sha256').update(secret).digest()],
    )
    const program = createClient({ origin: app.url, headers: () => ({ authorization: `Bearer ${secret}` }) })
    const check = () =>
      program('verification.check', { body: { items: [{ reference: 'MU-0000-0000-0000-0000-0000' }] } })
    await check()
    await transfer(app, who, 'ngo')
    await expect(check()).rejects.toMatchObject({ status: 401 })
  })

  it('a session that acts for the new agency as a member is none, and what they held there they hold at home', async () => {
    const who = await addPerson(app, 'secretariat', 'trainee')
    const membership = await one(
      `INSERT INTO membership (person_id, agency_id, roles, from_on, granted_by) VALUES ($1, $2, '{verifier}', current_date - 2, $1) RETURNING id AS value`,
      [who.personId, await agency('ngo')],
    )
    const other = await addPersonAgain(who)
    await other.call('access.actFor', { body: { membership } })
    await transfer(app, who, 'ngo')
    await expect(other.call('access.session')).rejects.toMatchObject({ status: 401 })
    expect(await who.call('access.session')).toMatchObject({ roles: ['trainee', 'verifier'], agencies: [{}] })
  })

  it('what the agency’s directories say of them ends, and a directory of the new one may take them on', async () => {
    const who = await addPerson(app, 'secretariat', 'trainee')
    const home = await agency('secretariat')
    const provider = await one(
      `INSERT INTO identity_provider (agency_id, made_by, kind, label_en, label_ja, issuer, client_id, is_active) VALUES ($1, $2, 'oidc', 'Case', '事例', 'https://login.invalid', 'case', true) RETURNING id AS value`,
      [home, who.personId],
    )
    await app.owner.query(
      `INSERT INTO identity_link (agency_id, provider_id, person_id, issuer, subject_hash) VALUES ($1, $2, $3, 'https://login.invalid', '\\x01')`,
      [home, provider, who.personId],
    )
    await app.owner.query(`INSERT INTO scim_user (person_id, agency_id, external_id) VALUES ($1, $2, 'case')`, [
      who.personId,
      home,
    ])
    await transfer(app, who, 'ngo')
    expect(
      await one('SELECT (ended_at IS NOT NULL)::text AS value FROM identity_link WHERE person_id = $1', [who.personId]),
    ).toBe('true')
    expect(await one('SELECT count(*)::text AS value FROM scim_user WHERE person_id = $1', [who.personId])).toBe('0')
    const { rows } = await app.owner.query(`SELECT * FROM linked_person($1, 'https://login.invalid', '\\x01')`, [
      provider,
    ])
    expect(rows).toEqual([])
  })

  it('they have to prove who they are again', async () => {
    const who = await addPerson(app, 'secretariat', 'trainee')
    await transfer(app, who, 'ngo')
    const asking = await addPerson(app, 'secretariat', 'administrator')
    const email = await one('SELECT email AS value FROM person WHERE id = $1', [who.personId])
    const fromOn = await one('SELECT agency_day(id)::text AS value FROM agency WHERE key = $1', ['secretariat'])
    const { id } = await asking.call('transfers.ask', { body: { email, reason: 'They come back to us', fromOn } })
    await expect(
      who.call('transfers.answer', { params: { transfer: id }, body: { agrees: true } }),
    ).rejects.toMatchObject({ status: 403, code: 'step-up-needed' })
  })
})

describe('what they had begun', () => {
  it('goes on: a course is learned on, an outside certificate is theirs to take back and the new agency’s to look at', async () => {
    const who = await addPerson(app, 'secretariat', 'trainee')
    const { enrolmentId: enrolment } = await who.call('enrolments.enrol', { params: { course: 'e1' } })
    const record = (lesson: string) =>
      who.call('learning.recordProgress', { params: { enrolment, lesson }, body: { completed: true } })
    await record('m1-l1')
    await app.owner.query(
      `WITH c AS (INSERT INTO outside_certificate (person_id, agency_id, qualification_key, issuer_id, edition, variant, mode, hours, components, level, scope, completed_on, expires_on, points, out_of)
         SELECT $1, $2, o.qualification_key, o.issuer_id, o.edition, o.variant, o.mode, o.hours, o.components, o.level, o.scope, o.completed_on, o.expires_on, o.points, o.out_of FROM outside_certificate o LIMIT 1 RETURNING id, person_id, agency_id)
       INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind) SELECT id, person_id, agency_id, 'pending' FROM c`,
      [who.personId, await agency('secretariat')],
    )
    await transfer(app, who, 'ngo')
    await record('m1-l2')
    expect(
      await one(
        `SELECT string_agg(DISTINCT a.key, ',') AS value FROM lesson_progress l JOIN agency a ON a.id = l.agency_id WHERE l.enrolment_id = $1`,
        [enrolment],
      ),
    ).toBe('ngo')
    const certificate = (await who.call('recognition.mine')).certificates[0]?.id ?? ''
    const verifier = await addPerson(app, 'ngo', 'verifier')
    await verifier.call('recognition.read', { params: { certificate } })
    await who.call('recognition.withdraw', { params: { certificate } })
  })

  it('is seen by the old agency only as far as it recorded it', async () => {
    const who = await addPerson(app, 'secretariat', 'trainee')
    const complete = (days: number) =>
      app.owner.query(
        `WITH e AS (SELECT e.id, c.qualification_key FROM edition e JOIN course c ON c.id = e.course_id WHERE c.key = 'e1' LIMIT 1),
           n AS (INSERT INTO enrolment (person_id, agency_id, edition_id, source, round) SELECT p.id, p.agency_id, e.id, 'self', $2 FROM person p, e WHERE p.id = $1 RETURNING *)
         INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours)
         SELECT n.person_id, n.agency_id, n.edition_id, e.qualification_key, n.id, current_date, now(), 'online', 7 FROM n, e`,
        [who.personId, days],
      )
    await complete(1)
    await transfer(app, who, 'ngo')
    await complete(2)
    const seen = async (key: string) => {
      const verifier = await addPerson(app, key, 'verifier')
      return (await verifier.call('completions.list', { params: { person: who.personId } })).completions.length
    }
    expect([
      await seen('secretariat'),
      await seen('ngo'),
      (await who.call('completions.list', { params: { person: who.personId } })).completions.length,
    ]).toEqual([1, 2, 2])
    const stranger = await addPerson(app, 'university', 'verifier')
    const tried = stranger.call('completions.list', { params: { person: who.personId } })
    expect(
      await tried.then(
        ({ completions }) => completions,
        () => [],
      ),
    ).toEqual([])
  })

  it('goes to a third agency as well, from all they came from', async () => {
    const who = await addPerson(app, 'secretariat', 'trainee')
    await app.owner.query(
      `WITH e AS (SELECT e.id, c.qualification_key FROM edition e JOIN course c ON c.id = e.course_id WHERE c.key = 'e1' LIMIT 1),
         n AS (INSERT INTO enrolment (person_id, agency_id, edition_id, source) SELECT p.id, p.agency_id, e.id, 'self' FROM person p, e WHERE p.id = $1 RETURNING *)
       INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours)
       SELECT n.person_id, n.agency_id, n.edition_id, e.qualification_key, n.id, current_date, now(), 'online', 7 FROM n, e`,
      [who.personId],
    )
    await transfer(app, who, 'ngo')
    await app.owner.query(`UPDATE session SET proved_at = now() WHERE person_id = $1`, [who.personId])
    await transfer(app, who, 'university')
    const counts = await Promise.all(
      ['secretariat', 'ngo', 'university'].map(async (key) => {
        const verifier = await addPerson(app, key, 'verifier')
        const found = verifier.call('completions.list', { params: { person: who.personId } })
        return found.then(
          ({ completions }) => completions.length,
          () => 0,
        )
      }),
    )
    expect(counts).toEqual([1, 0, 1])
  })
})

/** Another session of the same person. */
async function addPersonAgain({ personId }: Caller): Promise<Caller> {
  return app.as(await one('SELECT demo_key AS value FROM person WHERE id = $1', [personId]))
}
