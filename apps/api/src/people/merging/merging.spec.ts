import type { Role } from '@muster/contracts/codes.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { certified } from '../../../test/certified.ts'
import { copyFile } from '../../../test/eligible-person.ts'
import { keyOf, rowsOf } from '../../../test/merging-stage.ts'

let app: TestApp
let administrator: Caller
beforeAll(async () => {
  app = await startTestApp()
  administrator = await addPerson(app, 'university', 'administrator')
})
afterAll(() => app.stop())

const reason = 'The same woman, by her passport'
const add = (role?: Role) => addPerson(app, 'university', 'trainee', ...(role ? [role] : []))
const merge = (kept: Caller, other: Caller, by = administrator) =>
  by.call('merging.merge', { params: { person: kept.personId }, body: { other: other.personId, reason } })
const undo = (id: string, by = administrator) =>
  by.call('merging.undo', { params: { merge: id }, body: { reason: 'They are two people' } })
const mailsTo = async (who: Caller): Promise<string[]> =>
  (
    await app.owner.query<{ text: string }>(
      'SELECT m.text FROM mail m JOIN person p ON p.email = m.to_address WHERE p.id = $1 ORDER BY m.id',
      [who.personId],
    )
  ).rows.map(({ text }) => text)

describe('two accounts side by side', () => {
  it('tell names, ways in and numbers, and each of them sees that it was looked at', async () => {
    const one = await add()
    const other = await add('instructor')
    const { accounts, different } = await administrator.call('merging.compare', {
      params: { person: one.personId, other: other.personId },
    })
    expect(accounts.map(({ id }) => id)).toEqual([one.personId, other.personId])
    expect(accounts[1]).toMatchObject({
      roles: ['instructor', 'trainee'],
      isOpen: true,
      holds: { enrolments: 0, completions: 0 },
      signsIn: { hasPassword: false },
      obstacles: [],
    })
    expect(accounts[0]?.signsIn.lastAt).not.toBeNull()
    expect(different).toBeNull()
    const { readers } = await other.call('people.myReaders')
    expect(readers.map(({ act }) => act)).toEqual(['merging.compare'])
  })

  it('are of the own agency, and two', async () => {
    const one = await add()
    const foreign = await addPerson(app, 'ngo', 'trainee')
    const compare = (other: string) =>
      administrator.call('merging.compare', { params: { person: one.personId, other } })
    await expect(compare(foreign.personId)).rejects.toMatchObject({ status: 404 })
    await expect(compare(one.personId)).rejects.toMatchObject({ code: 'same-account' })
    await expect(merge(one, foreign)).rejects.toMatchObject({ status: 404 })
    await expect(merge(foreign, one)).rejects.toMatchObject({ status: 404 })
    await expect(merge(one, one)).rejects.toMatchObject({ code: 'same-account' })
  })
})

describe('merging', () => {
  it('closes the other account at once, tells both addresses, and is an act with its reason', async () => {
    const kept = await add()
    const other = await add('instructor')
    await other.call('access.session')
    const done = await merge(kept, other)
    expect(done).toMatchObject({
      kept: { id: kept.personId },
      other: { id: other.personId },
      reason,
      undone: null,
      abilities: { mayUndo: true },
    })
    await expect(other.call('people.myReaders')).rejects.toMatchObject({ status: 401 })
    const { rows } = await app.owner.query(
      `SELECT p.closed_at IS NOT NULL AS closed, (SELECT count(*)::int FROM role_grant g WHERE g.person_id = p.id AND g.ended_at IS NULL) AS roles,
         (SELECT count(*)::int FROM session s WHERE s.person_id = p.id AND s.ended_at IS NULL) AS sessions,
         (SELECT count(*)::int FROM audit_entry e WHERE e.act = 'merging.merge' AND e.concerns_person_id = $2) AS entries FROM person p WHERE p.id = $1`,
      [other.personId, kept.personId],
    )
    expect(rows).toEqual([{ closed: true, roles: 0, sessions: 0, entries: 1 }])
    for (const who of [kept, other]) expect((await mailsTo(who)).at(-1)).toContain(reason)
    expect((await kept.call('notices.list')).notices[0]).toMatchObject({ kind: 'accounts-merged' })
    // Nobody opens it again: neither a directory nor a hand in the database.
    await expect(
      app.owner.query('UPDATE person SET closed_at = NULL WHERE id = $1', [other.personId]),
    ).rejects.toMatchObject({ code: '23514' })
    expect((await administrator.call('merging.list')).merges[0]).toMatchObject({ id: done.id })
  })

  it('is never of own accounts, of closed ones, in chains, without a reason or by others than administrators', async () => {
    const [kept, other, third] = [await add(), await add(), await add()]
    await expect(merge(administrator, other)).rejects.toMatchObject({ code: 'own-account' })
    await expect(merge(kept, administrator)).rejects.toMatchObject({ code: 'own-account' })
    for (const bad of ['', 'Too short', '         x         '])
      await expect(
        administrator.call('merging.merge', {
          params: { person: kept.personId },
          body: { other: other.personId, reason: bad },
        }),
      ).rejects.toMatchObject({ status: 422 })
    for (const role of ['auditor', 'desk-officer', 'instructor'] as const)
      await expect(merge(kept, other, await add(role))).rejects.toMatchObject({ status: 403 })
    await merge(kept, other)
    await expect(merge(other, third)).rejects.toMatchObject({ code: 'account-closed' })
    await expect(merge(third, other)).rejects.toMatchObject({ code: 'account-closed' })
    // What something was merged into is not closed by merging; more may be merged into it.
    await expect(merge(third, kept)).rejects.toMatchObject({ code: 'to-settle-first' })
    await merge(kept, third)
    await expect(
      app.owner.query(
        `INSERT INTO account_merge (agency_id, kept_id, other_id, reason, merged_by) SELECT agency_id, id, $2, 'A chain of accounts', $3 FROM person WHERE id = $1`,
        [third.personId, administrator.personId, kept.personId],
      ),
    ).rejects.toMatchObject({ code: '23514' })
  })

  it('waits for what is under way on the account that would be closed', async () => {
    const nominate = (who: Caller) =>
      app.owner.query(
        `INSERT INTO nomination (posting_id, person_id, agency_id, nominated_on) SELECT o.id, p.id, p.agency_id, current_date FROM posting o, person p WHERE p.id = $1 AND o.returns_on >= current_date + 10 LIMIT 1`,
        [who.personId],
      )
    const begin = async (who: Caller) => {
      const { enrolmentId } = await who.call('enrolments.enrol', { params: { course: 'e1' } })
      await app.owner.query(
        `INSERT INTO lesson_progress (enrolment_id, lesson_key, person_id, agency_id, completed_at)
         SELECT n.id, l.key #>> '{}', n.person_id, n.agency_id, now() FROM enrolment n JOIN edition e ON e.id = n.edition_id, jsonb_path_query(e.modules, '$[*].lessons[*].key') AS l(key) WHERE n.id = $1 ON CONFLICT DO NOTHING`,
        [enrolmentId],
      )
      await who.call('assessments.start', { params: { enrolment: enrolmentId }, query: { language: 'en' } })
    }
    const erase = (who: Caller) => who.call('own.askErasure', { body: { reason: '' } })
    const join = async (who: Caller) => {
      await app.owner.query(
        `INSERT INTO membership (person_id, agency_id, roles, from_on, granted_by) SELECT $1, a.id, '{trainee}', current_date - 1, $2 FROM agency a WHERE a.key = 'ngo'`,
        [who.personId, administrator.personId],
      )
    }
    for (const [arrange, obstacle] of [
      [nominate, 'nomination'],
      [begin, 'sitting'],
      [erase, 'erasure'],
      [join, 'membership'],
    ] as const) {
      const [kept, other] = [await add(), await add()]
      await arrange(other)
      const { accounts } = await administrator.call('merging.compare', {
        params: { person: kept.personId, other: other.personId },
      })
      expect(accounts[1]?.obstacles).toEqual([obstacle])
      await expect(merge(kept, other)).rejects.toMatchObject({ status: 409, code: 'to-settle-first' })
      // The other way round it is no hindrance, unless somebody is about to go.
      if (obstacle === 'erasure') await expect(merge(other, kept)).rejects.toMatchObject({ code: 'to-settle-first' })
      else await merge(other, kept)
    }
  })

  it('happens once, however often it is asked for at the same moment', async () => {
    const [kept, other] = [await add(), await add()]
    const answers = await Promise.allSettled([merge(kept, other), merge(kept, other), merge(other, kept)])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('undoing a merge', () => {
  it('is done once, within 30 days, by an administrator whose account it is not', async () => {
    const [kept, other] = [await add(), await add()]
    const { id } = await merge(kept, other)
    await expect(undo(id, await addPerson(app, 'ngo', 'administrator'))).rejects.toMatchObject({ status: 404 })
    const done = await undo(id)
    expect(done).toMatchObject({ undone: { reason: 'They are two people' }, abilities: { mayUndo: false } })
    await expect(undo(id)).rejects.toMatchObject({ code: 'state-does-not-allow' })
    for (const who of [kept, other]) expect((await mailsTo(who)).at(-1)).toContain('They are two people')
    const late = await merge(kept, other)
    await app.owner.query(`UPDATE account_merge SET recorded_at = recorded_at - interval '30 days' WHERE id = $1`, [
      late.id,
    ])
    expect((await administrator.call('merging.list')).merges[0]).toMatchObject({
      id: late.id,
      abilities: { mayUndo: false },
    })
    await expect(undo(late.id)).rejects.toMatchObject({ status: 409, code: 'too-late-to-undo' })
  })

  it('gives back every row as it was, and leaves what was recorded since where it was recorded', async () => {
    const [kept, other] = [await add(), await add('instructor')]
    for (const who of [kept, other]) {
      await who.call('experience.add', {
        body: {
          kind: 'mission',
          field: 'elections',
          country: 'JP',
          organisation: 'An office',
          fromOn: '2020-01-01',
          throughOn: '2020-12-31',
        },
      })
    }
    await kept.call('enrolments.enrol', { params: { course: 'e1' } })
    await copyFile(app, 'takumi', other)
    await certified(app, await keyOf(app, other))
    await app.owner.query(`INSERT INTO password (person_id, hash) VALUES ($1, 'hash')`, [other.personId])
    const before = await rowsOf(app, [kept.personId, other.personId])
    expect([...before.keys()]).toEqual(
      expect.arrayContaining([
        'certificate',
        'completion',
        'enrolment',
        'experience',
        'outside_certificate',
        'password',
        'person',
        'person_fact',
        'role_grant',
      ]),
    )
    const { id } = await merge(kept, other)
    const after = (await kept.call('experience.mine')).records
    expect(after).toHaveLength(2)
    await kept.call('experience.add', {
      body: {
        kind: 'mission',
        field: 'elections',
        country: 'JP',
        organisation: 'Since then',
        fromOn: '2021-01-01',
        throughOn: '2021-12-31',
      },
    })
    await undo(id)
    const now = await rowsOf(app, [kept.personId, other.personId])
    const since = now.get('experience')?.filter((row) => row.includes('Since then')) ?? []
    expect(since).toHaveLength(1)
    expect(since[0]).toContain(kept.personId)
    now.set('experience', now.get('experience')?.filter((row) => !row.includes('Since then')) ?? [])
    expect(Object.fromEntries(now)).toEqual(Object.fromEntries(before))
    const again = await app.as(await keyOf(app, other))
    expect((await again.call('experience.mine')).records).toHaveLength(1)
    expect((await kept.call('experience.mine')).records).toHaveLength(2)
    expect((await again.call('access.session')).roles).toEqual(['instructor', 'trainee'])
  })
})

describe('two people who look alike', () => {
  it('are said to be different, not shown again, not merged, until that is taken back', async () => {
    const names = {
      familyName: 'Lookalike',
      givenName: 'Aiko',
      passportName: 'LOOKALIKE AIKO',
      language: 'en' as const,
    }
    const people = []
    for (const email of ['alike-1@spec.example', 'alike-2@spec.example', 'alike-3@spec.example'])
      people.push(await administrator.call('people.create', { body: { ...names, email, roles: ['trainee'] } }))
    const [one, other, third] = people.map(({ id }) => id)
    const shown = async () =>
      (await administrator.call('names.namesakes')).groups
        .filter(({ people: some }) => some.some(({ email }) => email.startsWith('alike-')))
        .map(({ people: some }) => some.map(({ id }) => id))
    const differ = (a = '', b = '') =>
      administrator.call('merging.differ', { params: { person: a }, body: { other: b, reason: 'Born in other years' } })
    expect(await shown()).toEqual([[one, other, third]])
    const said = await differ(other, one)
    await expect(differ(one, other)).rejects.toMatchObject({ code: 'state-does-not-allow' })
    // Each may still be the third one.
    expect(await shown()).toEqual([[one, other, third]])
    await differ(one, third)
    expect(await shown()).toEqual([[other, third]])
    await differ(other, third)
    expect(await shown()).toEqual([])
    const mergeOf = administrator.call('merging.merge', {
      params: { person: one ?? '' },
      body: { other: other ?? '', reason },
    })
    await expect(mergeOf).rejects.toMatchObject({ code: 'declared-different' })
    expect((await administrator.call('merging.list')).different).toHaveLength(3)
    await administrator.call('merging.takeBack', { params: { pair: said.id } })
    await expect(administrator.call('merging.takeBack', { params: { pair: said.id } })).rejects.toMatchObject({
      code: 'state-does-not-allow',
    })
    expect(await shown()).toEqual([[one, other]])
  })
})
