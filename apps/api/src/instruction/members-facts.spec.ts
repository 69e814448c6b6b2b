import { roles } from '@muster/contracts/codes.ts'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asActor } from '../../test/access/as-actor.ts'
import { addPerson } from '../../test/add-person.ts'
import { startTestApp, type TestApp } from '../../test/app.ts'
import { key } from '../../test/course-stage.ts'
import { invite } from '../../test/member.ts'
import { certificatesOf, facts, memberStage } from '../../test/member-stage.ts'

let app: TestApp
let stage: Awaited<ReturnType<typeof memberStage>>
let runtime: pg.Pool
beforeAll(async () => {
  app = await startTestApp()
  runtime = new pg.Pool({ connectionString: app.runtimeUrl, max: 2 })
  stage = await memberStage(app)
})
afterAll(async () => {
  await runtime.end()
  await app.stop()
})

describe('what an agency recorded of its member', () => {
  it('is read by no staff of the home, by the entries or in the database, and changed by nobody', async () => {
    const course = await stage.course()
    const who = await stage.member()
    await stage.create(course, who.email)
    await stage.finish(course, who)
    const officer = await addPerson(app, 'ngo', 'verifier')
    const seen = await officer.call('completions.list', { params: { person: who.caller.personId } })
    expect(seen).toMatchObject({ completions: [], courses: [] })
    const opener = await addPerson(app, 'ngo', 'administrator')
    const opening = await opener.call('openings.open', {
      params: { person: who.caller.personId },
      body: { reason: 'A question of the ministry', minutes: 10 },
      ...key(),
    })
    const file = await opener.call('openings.file', { params: { opening: opening.id } })
    expect(file).toMatchObject({ courses: [], certificates: [] })
    const counted = async (table: string, role: string, of: string): Promise<number> =>
      asActor(runtime, { kind: 'person', person: officer.personId, agency: of, roles: role }, async (client) => {
        const { rows } = await client.query<{ seen: number }>(
          `SELECT count(*)::int AS seen FROM ${table} WHERE person_id = $1`,
          [who.caller.personId],
        )
        return rows[0]?.seen ?? -1
      })
    for (const table of facts)
      for (const role of roles) expect(await counted(table, role, stage.ngo.id), `${role} in ${table}`).toBe(0)
    expect(await counted('completion', 'instructor', stage.secretariat.id)).toBe(1)
  })

  it('is written only in the name of the enrolment’s agency, while they act for it and take part in it', async () => {
    const course = await stage.course()
    const who = await stage.member()
    await stage.create(course, who.email)
    const enrolment = (await stage.progressOf(course))[0]?.enrolmentId ?? ''
    const write = (actsFor: string, inNameOf: string) =>
      asActor(runtime, { kind: 'person', person: who.caller.personId, agency: actsFor }, (client) =>
        client.query(
          `INSERT INTO lesson_progress (enrolment_id, lesson_key, person_id, agency_id) VALUES ($1, 'x', $2, $3)`,
          [enrolment, who.caller.personId, inNameOf],
        ),
      )
    const refused = /row-level security/
    await expect(write(stage.secretariat.id, stage.secretariat.id)).resolves.toBeDefined()
    await expect(write(stage.secretariat.id, stage.ngo.id)).rejects.toThrow(refused)
    await expect(write(stage.ngo.id, stage.ngo.id)).rejects.toThrow(refused)
    await expect(write(stage.ngo.id, stage.secretariat.id)).rejects.toThrow(refused)
    await stage.end(who)
    await expect(write(stage.secretariat.id, stage.secretariat.id)).rejects.toThrow(refused)
  })
})

describe('the end of a membership', () => {
  it('ends their access and the lists of staff with the next request, and takes no fact away', async () => {
    const course = await stage.course()
    const done = await stage.member()
    const midway = await stage.member()
    const made = await stage.create(course, `${done.email}\n${midway.email}`)
    await stage.finish(course, done)
    const sitting = await stage.begin(course, midway.caller)
    await stage.author.call('extraTime.set', {
      params: { course },
      body: { email: midway.email, extraPercent: 25, everywhere: false, reason: 'Asked for' },
      ...key(),
    })
    const extraTime = async () => (await stage.author.call('extraTime.list', { params: { course } })).people
    expect((await stage.classOf(made.id)).people).toBe(2)
    expect(await extraTime()).toHaveLength(1)
    await Promise.all([stage.end(done), stage.end(midway)])

    const { enrolment } = sitting
    await expect(midway.caller.call('learning.outline', { params: { enrolment } })).rejects.toMatchObject({
      status: 401,
    })
    const back = await stage.backAtHome(midway)
    await expect(back.call('learning.outline', { params: { enrolment } })).rejects.toMatchObject({ status: 404 })
    const { positions, attempt } = sitting
    await expect(
      back.call('assessments.saveAnswer', {
        params: { attempt, position: positions.numeric },
        body: { sequence: 9, answer: { kind: 'numeric', value: 3 } },
      }),
    ).rejects.toMatchObject({ status: 404 })
    await expect(back.call('assessments.submit', { params: { attempt } })).rejects.toMatchObject({ status: 404 })

    const page = await stage.classOf(made.id)
    expect(page).toMatchObject({ people: 1, completed: 1 })
    expect(page.members).toMatchObject([{ personId: done.caller.personId }])
    expect(await stage.progressOf(course)).toMatchObject([{ completedOn: expect.any(String) as string }])
    const { courses } = await stage.author.call('instruction.courses')
    expect(courses.find((one) => one.key === course)).toMatchObject({ enrolled: 1, midway: 0, completed: 1 })
    expect(await extraTime()).toEqual([])
    const said = await stage.author.call('classes.message', {
      params: { class: made.id },
      body: { to: 'everybody', text: { en: 'Well done.', ja: '' } },
      ...key(),
    })
    expect(said).toEqual({ people: 0 })
    await expect(stage.create(course, midway.email)).rejects.toMatchObject({ status: 422 })
    for (const table of ['enrolment', 'lesson_progress', 'attempt'] as const)
      expect(await stage.keptIn(table, midway), table).toEqual(['secretariat'])
    for (const table of facts) expect(await stage.keptIn(table, done), table).toEqual(['secretariat'])
    const certified = await stage.backAtHome(done)
    expect(await certificatesOf(certified)).toHaveLength(1)
  })

  it('stops what they would be reminded of, and lets them go on where they were once they are members again', async () => {
    const course = await stage.course()
    const who = await stage.member()
    const made = await stage.create(course, who.email)
    await who.caller.call('access.session')
    const enrolment = (await stage.progressOf(course))[0]?.enrolmentId ?? ''
    await app.owner.query('UPDATE enrolment SET due_on = current_date + 5 WHERE id = $1', [enrolment])
    await stage.end(who)
    await stage.run('due-reminders')
    const reminded = async (): Promise<number> =>
      (await app.owner.query('SELECT 1 FROM due_reminder WHERE enrolment_id = $1', [enrolment])).rows.length
    expect(await reminded()).toBe(0)
    const again = await stage.backAtHome(who)
    const membership = await invite(app, stage.administrator, { caller: again, email: who.email }, ['trainee'])
    await again.call('access.actFor', { body: { membership } })
    expect(await again.call('learning.outline', { params: { enrolment } })).toBeDefined()
    expect((await stage.classOf(made.id)).members).toHaveLength(1)
    await stage.run('due-reminders')
    expect(await reminded()).toBe(1)
  })

  it('leaves what was handed in before to be marked, and its result to the person', async () => {
    const course = await stage.course()
    const who = await stage.member()
    await stage.create(course, who.email)
    await stage.handIn(course, 'The gate is open at night.', who.caller)
    await stage.end(who)
    await stage.markAll(course)
    expect(await stage.keptIn('completion', who)).toEqual(['secretariat'])
    const back = await stage.backAtHome(who)
    expect(await certificatesOf(back)).toHaveLength(1)
  })
})
