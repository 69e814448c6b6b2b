import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'
import { key } from '../../test/course-stage.ts'
import { addMember, emailOf } from '../../test/member.ts'
import { memberStage } from '../../test/member-stage.ts'
import { systemActor } from '../platform/actor.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { Notices } from '../platform/notices/notices.ts'

let app: TestApp
let stage: Awaited<ReturnType<typeof memberStage>>
beforeAll(async () => {
  app = await startTestApp()
  stage = await memberStage(app)
})
afterAll(() => app.stop())

const instructor = () => addMember(app, 'ngo', stage.administrator, 'instructor')

/** A course of the agency into which a person of it asks to be let, and whoever answers is told. */
async function somebodyAsks(): Promise<string> {
  const course = await stage.course()
  await stage.manager.call('entry.save', {
    params: { course },
    body: { version: 0, way: 'request', courses: [], qualifications: [] },
  })
  const trainee = await addPerson(app, 'secretariat', 'trainee')
  await trainee.call('enrolments.ask', { params: { course }, body: { reason: 'For the mission' }, ...key() })
  await stage.run('tell-entries')
  return course
}

const noticesOf = async (caller: Caller) => (await caller.call('notices.list', { query: { limit: 50 } })).notices
const waitingFor = async (caller: Caller, course: string) =>
  (await noticesOf(caller)).filter(({ path }) => path === `/teaching/${course}/entry`)

const mailsOf = async ({ personId }: Caller) =>
  (
    await app.owner.query<{ agency: string; text: string }>(
      `SELECT a.key AS agency, m.text FROM mail m JOIN agency a ON a.id = m.agency_id WHERE m.person_id = $1 ORDER BY m.id`,
      [personId],
    )
  ).rows

describe('who acts for an agency as its member', () => {
  it('is told what waits for their role there, in its name, and led to its page', async () => {
    const member = await instructor()
    await member.goHome()
    const course = await somebodyAsks()
    const told = await waitingFor(member.caller, course)
    expect(told).toMatchObject([{ kind: 'entry-asked', readAt: null, agency: stage.secretariat }])
    const link = `/teaching/${course}/entry?for=${stage.secretariat.id}\n`
    const mails = (await mailsOf(member.caller)).filter(({ text }) => text.includes(link))
    expect(mails.map(({ agency }) => agency)).toEqual(['secretariat'])

    const { agencies } = await member.caller.call('access.session')
    expect(agencies).toMatchObject([
      { id: stage.ngo.id, membership: null, current: true },
      { id: stage.secretariat.id, membership: member.membership, current: false },
    ])
    const open = () => member.caller.call('entry.requests', { params: { course } })
    await expect(open(), 'nothing switches by itself').rejects.toMatchObject({ status: 403 })
    await member.actAsMember()
    expect((await open()).requests).toHaveLength(1)
  })

  it('is told nothing more from when the membership ends, and what they were told opens nothing', async () => {
    const member = await instructor()
    const before = await somebodyAsks()
    expect(await waitingFor(member.caller, before)).toHaveLength(1)
    await stage.end(member)
    const home = await stage.backAtHome(member)
    const after = await somebodyAsks()
    expect(await waitingFor(home, after)).toEqual([])
    expect(await waitingFor(home, before)).toMatchObject([{ readAt: null, agency: stage.secretariat }])
    expect((await home.call('access.session')).agencies).toMatchObject([{ id: stage.ngo.id }])
    await expect(home.call('entry.requests', { params: { course: before } })).rejects.toMatchObject({ status: 403 })
    await expect(home.call('access.actFor', { body: { membership: member.membership } })).rejects.toMatchObject({
      status: 404,
    })
  })

  it('is told nothing of a role they hold no more there, or never held', async () => {
    const member = await instructor()
    const learner = await stage.member()
    await stage.administrator.call('memberships.change', {
      params: { membership: member.membership },
      body: { roles: ['trainee'], throughOn: null },
    })
    const course = await somebodyAsks()
    for (const { caller } of [member, learner]) expect(await waitingFor(caller, course)).toEqual([])
  })

  it('is told of what an agency’s own people do as well, and the home’s members are not', async () => {
    const administrator = await addMember(app, 'ngo', stage.administrator, 'administrator')
    const atHome = await addPerson(app, 'ngo', 'administrator')
    const asker = await addPerson(app, 'secretariat', 'trainee')
    const names = {
      familyName: 'Mori',
      givenName: 'Aoi',
      familyNameJa: '森',
      givenNameJa: '葵',
      passportName: 'MORI AOI',
    }
    await asker.call('names.ask', { body: { names, reason: 'The passport is new' } })
    const asked = async (caller: Caller) => (await noticesOf(caller)).filter(({ kind }) => kind === 'name-asked')
    expect(await asked(administrator.caller)).toMatchObject([{ path: '/name-requests', agency: stage.secretariat }])
    expect(await asked(atHome)).toEqual([])
  })
})

describe('what concerns somebody’s duty', () => {
  const tell = (personIds: string[], dutyIn: string) =>
    app.app.get(UnitOfWork).run({ actor: systemActor }, (tx) =>
      app.app.get(Notices).notify(tx, {
        personIds,
        dutyIn,
        kind: 'recognition-approved',
        parameters: { subject: { en: 'A course', ja: '講座' } },
        path: '/issuers',
      }),
    )

  it('reaches who serves in the agency today: not who did, who learns there, is a guest, or has a role elsewhere', async () => {
    const [serving, left, learner] = [await instructor(), await instructor(), await stage.member()]
    await stage.end(left)
    const [colleague, trainee, foreign] = [
      await addPerson(app, 'secretariat', 'verifier'),
      await addPerson(app, 'secretariat', 'trainee'),
      await addPerson(app, 'ngo', 'verifier'),
    ]
    const guest = await addPerson(app, 'ngo', 'trainee')
    const course = await stage.course()
    const email = await emailOf(app, await addPerson(app, 'secretariat', 'trainee'))
    const made = await stage.create(course, email)
    await app.owner.query(
      `INSERT INTO membership (person_id, agency_id, roles, class_id, from_on, through_on, granted_by)
       SELECT $1, $2, '{}', $3, '2020-01-01', '2999-01-01', $4`,
      [guest.personId, stage.secretariat.id, made.id, stage.administrator.personId],
    )
    const everybody = [serving, left, learner].map(({ caller }) => caller.personId)
    const others = [colleague, trainee, foreign, guest].map(({ personId }) => personId)
    await tell([...everybody, ...others], stage.secretariat.id)
    const { rows } = await app.owner.query<{ id: string }>(
      `SELECT person_id AS id FROM notice WHERE kind = 'recognition-approved' AND person_id = ANY ($1)`,
      [[...everybody, ...others]],
    )
    expect(rows.map(({ id }) => id).toSorted()).toEqual([serving.caller.personId, colleague.personId].toSorted())
  })
  it('of an administrator by membership does not let the last one at home go', async () => {
    const only = await addPerson(app, 'university', 'administrator')
    await app.owner.query(
      `UPDATE role_grant g SET ended_at = now() FROM agency a WHERE a.id = g.agency_id AND a.key = 'university' AND g.role = 'administrator' AND g.person_id <> $1 AND g.ended_at IS NULL`,
      [only.personId],
    )
    await addMember(app, 'ngo', only, 'administrator')
    const ask = () => only.call('own.askErasure', { body: { reason: '' } })
    await expect(ask()).rejects.toMatchObject({ status: 409, code: 'last-administrator' })
    await addPerson(app, 'university', 'administrator')
    expect(await ask()).toMatchObject({ isOwn: true, state: 'asked' })
  })
})
