import type { BodyOf } from '@muster/contracts/endpoints.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { CohortIssuer } from './cohort-issuer.ts'

let app: TestApp
/** Instructor and course manager of the agency whose course e1 is. */
let kenji: Caller
/** Teaches there and manages no course. */
let teacher: Caller
let issuer: CohortIssuer
beforeAll(async () => {
  app = await startTestApp()
  kenji = await app.as('kenji')
  teacher = await addPerson(app, 'secretariat', 'instructor')
  issuer = app.app.get(CohortIssuer)
})
afterAll(() => app.stop())

type Body = BodyOf<'cohorts.record'>
const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' }).format(new Date())

async function people(count: number): Promise<{ ids: string[]; emails: string[] }> {
  const added = await Promise.all(Array.from({ length: count }, () => addPerson(app, 'secretariat', 'trainee')))
  const ids = added.map(({ personId }) => personId)
  const { rows } = await app.owner.query<{ email: string }>(
    'SELECT p.email FROM unnest($1::uuid[]) WITH ORDINALITY AS w(id, place) JOIN person p ON p.id = w.id ORDER BY w.place',
    [ids],
  )
  return { ids, emails: rows.map(({ email }) => email) }
}

const bodyOf = (emails: readonly string[], points: number | null = 36): Body => ({
  heldOn: today(),
  mode: 'classroom',
  place: 'Room 4',
  outOf: 40,
  people: emails.map((email) => ({ email, points })),
})

const record = (body: Body, by = teacher) =>
  by.call('cohorts.record', { params: { course: 'e1' }, body, idempotencyKey: crypto.randomUUID() })
const read = (cohort: string) => kenji.call('cohorts.read', { params: { cohort } })
const issue = (cohort: string, by = kenji, key = crypto.randomUUID()) =>
  by.call('cohorts.issue', { params: { cohort }, idempotencyKey: key })
const counted = async (ids: readonly string[]) =>
  (
    await app.owner.query<{ completions: number; certificates: number }>(
      `SELECT count(c.id)::int AS completions, count(x.id)::int AS certificates FROM completion c LEFT JOIN certificate x ON x.completion_id = c.id WHERE c.person_id = ANY ($1)`,
      [ids],
    )
  ).rows[0]

describe('a cohort', () => {
  it('says before anything is written what would become of each line', async () => {
    const { ids, emails } = await people(4)
    const [first = '', second = '', third = '', fourth = ''] = emails
    const { rows } = await app.owner.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [
      teacher.personId,
    ])
    const foreign = await app.owner.query<{ email: string }>(
      `SELECT p.email FROM person p JOIN agency a ON a.id = p.agency_id WHERE a.key = 'ngo' LIMIT 1`,
    )
    const lines = [
      [first.toUpperCase(), 40],
      [second, 31],
      [third, null],
      [fourth, 41],
      [first, 40],
      ['nobody@case.test', 40],
      [foreign.rows[0]?.email ?? '', 40],
      [rows[0]?.email ?? '', 40],
    ] as const
    const preview = await teacher.call('cohorts.preview', {
      params: { course: 'e1' },
      body: { ...bodyOf([]), people: lines.map(([email, points]) => ({ email, points })) },
    })
    expect(preview.people.map(({ finding }) => finding)).toEqual([
      'ready',
      'below-pass-mark',
      'points-missing',
      'points-above-maximum',
      'listed-twice',
      'not-known',
      'not-known',
      'own-result',
    ])
    expect(preview).toMatchObject({ passMark: 80, ready: 1 })
    expect(preview.people[5]).toEqual({ email: 'nobody@case.test', name: null, finding: 'not-known' })
    expect(await counted(ids)).toEqual({ completions: 0, certificates: 0 })
  })

  it('is issued by a course manager alone, once, however often that is asked', async () => {
    const { ids, emails } = await people(3)
    const cohort = await record(bodyOf(emails))
    expect(cohort).toMatchObject({ state: 'recorded', people: 3, done: 0 })
    expect(await issuer.issueAll()).toBe(0)
    await expect(issue(cohort.id, teacher)).rejects.toMatchObject({ status: 403 })
    const key = crypto.randomUUID()
    await Promise.allSettled([
      issue(cohort.id, kenji, key),
      issue(cohort.id, kenji, key),
      issue(cohort.id),
      issue(cohort.id),
    ])
    await issue(cohort.id)
    await Promise.all([issuer.issueAll(), issuer.issueAll(), issuer.issueAll()])
    await issuer.issueAll()
    expect(await read(cohort.id)).toMatchObject({
      state: 'done',
      issued: 3,
      failed: 0,
      lines: [{ outcome: 'issued' }, { outcome: 'issued' }, { outcome: 'issued' }],
    })
    expect(await counted(ids)).toEqual({ completions: 3, certificates: 3 })
    const { rows } = await app.owner.query(
      `SELECT act, count(*)::int AS n FROM audit_entry WHERE subject_id = $1 GROUP BY act ORDER BY act`,
      [cohort.id],
    )
    expect(rows).toEqual([
      { act: 'cohorts.issue', n: 1 },
      { act: 'cohorts.record', n: 1 },
    ])
    const { rows: facts } = await app.owner.query(
      `SELECT c.mode, c.completed_on::text AS on, c.points, c.out_of, x.credential #>> '{credentialSubject,deliveryMode}' AS delivered FROM completion c JOIN certificate x ON x.completion_id = c.id WHERE c.person_id = $1`,
      [ids[0]],
    )
    expect(facts).toEqual([{ mode: 'classroom', on: today(), points: 36, out_of: 40, delivered: 'classroom' }])
  })

  it('goes on after an interruption, and gives nobody a second completion', async () => {
    const { ids, emails } = await people(45)
    const cohort = await record(bodyOf(emails))
    await issue(cohort.id)
    // The database refuses from the thirtieth result on, as if it were gone.
    await app.owner.query(
      `CREATE FUNCTION interrupt() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.place = 30 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN NEW; END $$;
       ALTER FUNCTION interrupt() SECURITY DEFINER;
       CREATE TRIGGER interrupted BEFORE INSERT ON cohort_result FOR EACH ROW EXECUTE FUNCTION interrupt()`,
    )
    await expect(issuer.issueAll()).rejects.toThrow()
    expect(await read(cohort.id)).toMatchObject({ state: 'issuing', done: 20, issued: 20 })
    expect(await counted(ids)).toEqual({ completions: 20, certificates: 20 })
    await app.owner.query('DROP TRIGGER interrupted ON cohort_result')
    await issuer.issueAll()
    expect(await read(cohort.id)).toMatchObject({ state: 'done', done: 45, issued: 45 })
    expect(await counted(ids)).toEqual({ completions: 45, certificates: 45 })
  }, 60_000)

  it('tells why somebody got none, and lets the others have theirs', async () => {
    const { ids, emails } = await people(5)
    const [closed, left, before, broken, fine] = ids
    const again = await record(bodyOf(emails.slice(2, 3)))
    const cohort = await record(bodyOf(emails))
    await issue(again.id)
    await issuer.issueAll()
    await app.owner.query('UPDATE person SET closed_at = now() WHERE id = $1', [closed])
    await app.owner.query(`UPDATE person SET agency_id = (SELECT id FROM agency WHERE key = 'ngo') WHERE id = $1`, [
      left,
    ])
    await app.owner.query(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$`,
    )
    await app.owner.query(
      `CREATE TRIGGER refused BEFORE INSERT ON completion FOR EACH ROW WHEN (NEW.person_id = '${broken}') EXECUTE FUNCTION refuse()`,
    )
    await issue(cohort.id)
    await issuer.issueAll()
    await app.owner.query('DROP TRIGGER refused ON completion')
    const { lines, failed } = await read(cohort.id)
    expect(lines.map(({ outcome }) => outcome)).toEqual([
      'account-closed',
      'left-agency',
      'completed-before',
      'failed',
      'issued',
    ])
    expect(failed).toBe(4)
    expect(await counted([before ?? '', fine ?? ''])).toEqual({ completions: 2, certificates: 2 })
  })

  it('can be taken back before, not after', async () => {
    const { emails } = await people(1)
    const cohort = await record(bodyOf(emails))
    await teacher.call('cohorts.withdraw', { params: { cohort: cohort.id }, idempotencyKey: crypto.randomUUID() })
    await expect(issue(cohort.id)).rejects.toMatchObject({ status: 409, code: 'cohort-closed' })
    expect(await read(cohort.id)).toMatchObject({ state: 'withdrawn', lines: [{ outcome: 'withdrawn' }] })
    const other = await record(bodyOf((await people(1)).emails))
    await issue(other.id)
    const late = teacher.call('cohorts.withdraw', {
      params: { cohort: other.id },
      idempotencyKey: crypto.randomUUID(),
    })
    await expect(late).rejects.toMatchObject({ status: 409 })
  })

  it('is not issued by who is in it', async () => {
    const { rows } = await app.owner.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [
      kenji.personId,
    ])
    const cohort = await record(bodyOf([rows[0]?.email ?? '']))
    await expect(issue(cohort.id)).rejects.toMatchObject({ status: 409, code: 'own-cohort' })
  })

  it.each([
    ['somebody unknown', (body: Body) => ({ ...body, people: [{ email: 'x@case.test', points: 40 }] }), 422],
    ['no points', (body: Body) => ({ ...body, people: body.people.map((one) => ({ ...one, points: null })) }), 422],
    ['no maximum', (body: Body) => ({ ...body, outOf: null }), 422],
    ['a day to come', (body: Body) => ({ ...body, heldOn: '2999-01-01' }), 422],
    ['a day that is none', (body: Body) => ({ ...body, heldOn: '2026-02-30' }), 422],
    ['nobody', (body: Body) => ({ ...body, people: [] }), 422],
    ['501 people', (body: Body) => ({ ...body, people: Array(501).fill(body.people[0]) as Body['people'] }), 422],
    ['minus one point', (body: Body) => ({ ...body, people: body.people.map((one) => ({ ...one, points: -1 })) }), 422],
    ['a newline of NUL', (body: Body) => ({ ...body, place: 'a\0b' }), 422],
  ])('refuses %s', async (_what, change, status) => {
    const { emails } = await people(1)
    await expect(record(change(bodyOf(emails)))).rejects.toMatchObject({ status })
  })
})
