import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../test/app.ts'
import { IssuingService } from '../certificates/issuing.service.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ LOG_LEVEL: 'fatal' })
  // Those who do not stand on the sign-in page may sign in here.
  await app.owner.query(`UPDATE person SET demo_situation = '{"en":"-","ja":"-"}' WHERE demo_situation IS NULL`)
})
afterAll(() => app.stop())

/** A person's page, as they see it. */
async function mine(key: string) {
  const { eligibility } = await (await app.as(key)).call('eligibility.mine')
  if (!eligibility) throw new Error(`${key} has no assignment`)
  return eligibility
}

/** What stands against a person: each requirement that is not met, with its first reason. */
async function reasons(key: string) {
  const view = await mine(key)
  return [...view.clauses, ...view.teamClauses]
    .filter(({ required, status }) => required && status !== 'MET' && status !== 'NOT_APPLICABLE')
    .map(({ id, status, findings }) => [id, status, findings[0]?.code])
}

describe('the people of the sample world', () => {
  it.each([
    ['takumi', 'ELIGIBLE', []],
    ['misaki', 'NOT_ELIGIBLE', [['security', 'NOT_MET', 'credential-missing']]],
    ['haruka', 'NOT_ELIGIBLE', [['field-security', 'NOT_MET', 'validity-ends-before-return']]],
    ['daniel', 'PENDING_VERIFICATION', [['field-security', 'PENDING', 'pending-verification']]],
    ['hana', 'ELIGIBLE_WITH_CONDITIONS', [['field-security', 'DUE_LATER', 'waived-with-condition']]],
    ['aoi', 'NOT_ELIGIBLE', [['team-practical', 'NOT_MET', 'team-too-few']]],
    ['akira', 'ELIGIBLE', []],
    ['tomo', 'NOT_ELIGIBLE', [['medical', 'NOT_MET', 'scope-mismatch']]],
    ['ryo', 'NOT_ELIGIBLE', [['field-security', 'NOT_MET', 'component-missing']]],
    ['kaori', 'NOT_ELIGIBLE', [['field-security', 'NOT_MET', 'issuer-not-accredited']]],
    ['shun', 'NOT_ELIGIBLE', [['conduct', 'NOT_MET', 'score-too-low']]],
    ['yui', 'NOT_ELIGIBLE', [['passport', 'NOT_MET', 'attribute-not-met']]],
    ['lucia', 'NOT_ELIGIBLE', [['core-pko', 'NOT_MET', 'edition-superseded']]],
    ['nanami', 'NOT_ELIGIBLE', [['yellow-fever', 'NOT_MET', 'credential-rejected']]],
    ['elena', 'ELIGIBLE', []],
    ['amina', 'ELIGIBLE', []],
  ])('%s is judged %s, for the reason that is theirs', async (key, verdict, expected) => {
    expect((await mine(key)).verdict).toBe(verdict)
    expect(await reasons(key)).toEqual(expected)
  })

  it('shows haruka the days without cover, and misaki the course that is missing', async () => {
    const haruka = (await mine('haruka')).clauses.find(({ id }) => id === 'field-security')
    expect(haruka?.lane.ranges.map(({ tone }) => tone)).toEqual(['outside', 'counts', 'gap'])
    expect(haruka?.evidence[0]?.validThrough).toBe(haruka?.lane.ranges[1]?.through)
    const misaki = (await mine('misaki')).clauses.find(({ id }) => id === 'security')
    expect(misaki).toMatchObject({
      lane: { ranges: [], judged: { status: 'NOT_MET' } },
      next: { kind: 'continue-course', courseKey: 'e1' },
    })
  })

  it('lets a team member be fine and the team not, and says nothing of the other members', async () => {
    const view = await mine('aoi')
    expect([view.verdict, view.personVerdict]).toEqual(['NOT_ELIGIBLE', 'ELIGIBLE'])
    const { rows } = await app.owner.query<{ id: string; name: string }>(
      `SELECT id, family_name AS name FROM person WHERE demo_key IN ('daisuke', 'chihiro')`,
    )
    for (const { id, name } of rows) expect(JSON.stringify(view)).not.toMatch(new RegExp(`${id}|${name}`, 'i'))
    expect(view.teamClauses[0]).toMatchObject({
      id: 'team-practical',
      evidence: [],
      findings: [{ code: 'team-too-few', params: { needed: 1, found: 0, members: 3 } }],
    })
  })

  it('does not name the member by whom a team is fine, and shows nobody else’s certificate', async () => {
    const { rows } = await app.owner.query<{ id: string }>(`SELECT id FROM person WHERE demo_key = 'sota'`)
    const [kana, sota] = [await mine('kana'), await mine('sota')]
    const clause = (view: typeof kana) => view.teamClauses.find(({ id }) => id === 'team-practical')
    expect(clause(kana)).toMatchObject({ status: 'MET', evidence: [], findings: [] })
    expect(JSON.stringify(kana)).not.toContain(rows[0]?.id)
    expect(clause(sota)).toMatchObject({
      status: 'MET',
      evidence: [{ title: { en: 'Self-defence training, practical' } }],
    })
  })

  it('tells somebody who is barred that they are not cleared, and not why', async () => {
    const view = await mine('kota')
    expect([view.verdict, view.personVerdict]).toEqual(['BARRED', 'BARRED'])
    expect(view.findings).toEqual([{ code: 'barred', params: {} }])
    const { rows } = await app.owner.query<{ id: string }>('SELECT id FROM bar')
    for (const { id } of rows) expect(JSON.stringify(view)).not.toContain(id)
    expect(JSON.stringify(view.findings)).not.toMatch(/medical|conduct/)
  })

  it('gives nothing to somebody without an assignment', async () => {
    expect((await (await app.as('kenji')).call('eligibility.mine')).eligibility).toBeNull()
  })
})

describe('a verdict follows the facts on the next read', () => {
  it('falls when the certificate it rests on is revoked', async () => {
    while ((await app.app.get(IssuingService).issueMissing()) > 0);
    expect((await mine('takumi')).verdict).toBe('ELIGIBLE')
    const certificate = (await mine('takumi')).clauses.find(({ id }) => id === 'security')?.evidence[0]?.certificateId
    await (
      await app.as('ayumi')
    ).call('certificates.revoke', {
      params: { certificate: certificate ?? '' },
      body: { effectiveFrom: null, reason: 'Found to be false in the spec.' },
    })
    expect(await reasons('takumi')).toEqual([['security', 'NOT_MET', 'credential-revoked']])
    const officer = await app.as('hiroshi')
    const { postings } = await officer.call('postings.list', { query: {} })
    const read = await Promise.all(postings.map(({ id }) => officer.call('postings.read', { params: { posting: id } })))
    expect(
      read.flatMap(({ nominees }) => nominees).find(({ person }) => person.name.en === 'MORI Takumi')?.verdict,
    ).toBe('NOT_ELIGIBLE')
  })

  it('rises when the missing course is completed', async () => {
    await app.owner.query(
      `INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours, points, out_of)
       SELECT n.person_id, n.agency_id, n.edition_id, c.qualification_key, n.id, current_date, now(), 'online', 7, 34, 40
       FROM enrolment n JOIN edition e ON e.id = n.edition_id JOIN course c ON c.id = e.course_id JOIN person p ON p.id = n.person_id WHERE p.demo_key = 'misaki' AND c.key = 'e1'`,
    )
    const view = await mine('misaki')
    expect(view.verdict).toBe('ELIGIBLE')
    expect(view.clauses.find(({ id }) => id === 'security')).toMatchObject({
      status: 'MET',
      next: null,
      evidence: [{ verified: true }],
    })
  })

  it('follows a fellow member’s certificate, the outside world, and a withdrawn member', async () => {
    const aoi = await app.as('aoi')
    const verdict = async () => (await aoi.call('eligibility.mine')).eligibility?.verdict
    expect(await verdict()).toBe('NOT_ELIGIBLE')
    await app.owner.query(
      `INSERT INTO outside_fact (key, place, value, from_on) VALUES ('danger-level', 'talamba', '2', current_date - 1)`,
    )
    expect(await verdict()).toBe('ELIGIBLE')
    await app.owner.query(
      `INSERT INTO outside_fact (key, place, value, from_on) VALUES ('danger-level', 'talamba', '3', current_date - 1)`,
    )
    expect(await verdict()).toBe('NOT_ELIGIBLE')
    await app.owner.query(
      `WITH added AS (INSERT INTO outside_certificate (person_id, agency_id, qualification_key, issuer_id, mode, completed_on)
         SELECT p.id, p.agency_id, 'self-defence-practical', i.id, 'practical', current_date - 30 FROM person p, issuer i WHERE p.demo_key = 'chihiro' AND i.key = 'shirakaba-training' RETURNING *)
       INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind) SELECT id, person_id, agency_id, 'verified' FROM added`,
    )
    expect(await verdict()).toBe('ELIGIBLE')
    await app.owner.query(
      `UPDATE nomination SET withdrawn_at = now() WHERE person_id = (SELECT id FROM person WHERE demo_key = 'chihiro')`,
    )
    expect(await verdict()).toBe('NOT_ELIGIBLE')
  })

  it('never gives a kept verdict whose age is another, whatever stands in it', async () => {
    await mine('haruka')
    await app.owner.query(
      `UPDATE standing SET verdict = 'ELIGIBLE', basis = 'old', view = jsonb_set(view, '{verdict}', '"ELIGIBLE"') WHERE person_id = (SELECT id FROM person WHERE demo_key = 'haruka')`,
    )
    expect((await mine('haruka')).verdict).toBe('NOT_ELIGIBLE')
  })

  it('gives none at all while a fact cannot be understood', async () => {
    const naoto = `(SELECT id FROM person WHERE demo_key = 'naoto')`
    const caller = await app.as('naoto')
    expect((await caller.call('eligibility.mine')).eligibility?.verdict).toBe('ELIGIBLE')
    const lost = app.owner.query(
      `INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind) SELECT id, person_id, agency_id, 'lost' FROM outside_certificate WHERE person_id = ${naoto} LIMIT 1`,
    )
    await expect(lost).rejects.toThrow('outside_certificate_status_kind')
    await app.owner.query(
      `INSERT INTO person_fact (person_id, agency_id, kind, key, content) SELECT id, agency_id, 'attribute', 'passport-expires', '{"value": {"year": 2031}}' FROM person WHERE demo_key = 'naoto'`,
    )
    await expect(caller.call('eligibility.mine')).rejects.toMatchObject({ status: 500 })
    await expect(caller.call('home.read')).rejects.toMatchObject({ status: 500 })
  })
})
