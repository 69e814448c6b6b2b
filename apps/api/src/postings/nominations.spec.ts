import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'
import { actsOn, inDays, makePosting, samplePosting, toldTo } from '../../test/posting-maker.ts'

let app: TestApp
let officer: Caller
beforeAll(async () => {
  app = await startTestApp()
  officer = await addPerson(app, 'secretariat', 'desk-officer')
})
afterAll(() => app.stop())

const nominate = async (posting: string, person: Caller): Promise<string> =>
  (await officer.call('nominations.nominate', { params: { posting }, body: { person: person.personId } })).id
const read = (posting: string) => officer.call('postings.read', { params: { posting } })
const accept = (person: Caller, nomination: string) => person.call('nominations.accept', { params: { nomination } })
const mine = async (person: Caller) => (await person.call('nominations.mine', { query: {} })).nominations

describe('a nomination', () => {
  it('waits for the person, who is told, sees its days, and says yes', async () => {
    const posting = await makePosting(officer)
    const person = await addPerson(app, 'secretariat', 'trainee')
    const id = await nominate(posting, person)
    expect(await toldTo(app, person.personId)).toEqual(['nominated'])
    expect((await read(posting)).nominees).toMatchObject([{ nominationId: id, answer: 'waiting' }])
    expect((await read(posting)).counts).toMatchObject({ nominees: 1, waiting: 1 })
    expect(await mine(person)).toMatchObject([
      {
        id,
        state: 'waiting',
        departsOn: inDays(30),
        returnsOn: inDays(90),
        place: { en: 'Port Maren' },
        profile: { key: 'p1-mission-civilian' },
        verdict: 'NOT_ELIGIBLE',
      },
    ])
    await accept(person, id)
    expect((await mine(person))[0]?.state).toBe('accepted')
    expect((await read(posting)).counts).toMatchObject({ nominees: 1, waiting: 0 })
    expect((await toldTo(app, officer.personId))[0]).toBe('nomination-accepted')
    expect(await actsOn(app, id)).toEqual(['nominations.nominate', 'nominations.accept'])
    await expect(accept(person, id)).rejects.toMatchObject({ status: 409, code: 'already-answered' })
  })

  it('ends when the person says no, also after a yes, and can be made anew', async () => {
    const posting = await makePosting(officer)
    const person = await addPerson(app, 'secretariat', 'trainee')
    const id = await nominate(posting, person)
    await accept(person, id)
    await person.call('nominations.decline', { params: { nomination: id }, body: { reason: 'A new child.' } })
    expect((await read(posting)).former).toMatchObject([{ nominationId: id, how: 'declined', reason: 'A new child.' }])
    expect((await toldTo(app, officer.personId))[0]).toBe('nomination-declined')
    for (const attempt of [
      accept(person, id),
      person.call('nominations.decline', { params: { nomination: id }, body: {} }),
      officer.call('nominations.withdraw', { params: { nomination: id }, body: { reason: 'Too late.' } }),
    ])
      await expect(attempt).rejects.toMatchObject({ status: 409, code: 'nomination-closed' })
    expect(await nominate(posting, person)).not.toBe(id)
    expect((await mine(person)).map(({ state }) => state)).toEqual(['waiting', 'declined'])
  })

  it('is taken back with a reason, and the verdict is gone with it', async () => {
    const posting = await makePosting(officer)
    const person = await addPerson(app, 'secretariat', 'trainee')
    const id = await nominate(posting, person)
    expect((await person.call('eligibility.mine')).eligibility?.assignment.nominationId).toBe(id)
    await officer.call('nominations.withdraw', {
      params: { nomination: id },
      body: { reason: 'Another is needed first.' },
    })
    expect((await person.call('eligibility.mine')).eligibility).toBeNull()
    expect(await mine(person)).toMatchObject([{ state: 'withdrawn', note: 'Another is needed first.' }])
    expect((await toldTo(app, person.personId))[0]).toBe('nomination-withdrawn')
  })

  it('is one for a person and a posting at a time, under twenty simultaneous requests', async () => {
    const posting = await makePosting(officer)
    const person = await addPerson(app, 'secretariat', 'trainee')
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => nominate(posting, person)))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of all)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ status: 409, code: 'already-nominated' })
  })

  it('is nobody’s own, nobody’s of another agency, and for nothing that is over', async () => {
    const posting = await makePosting(officer)
    await expect(nominate(posting, officer)).rejects.toMatchObject({ status: 403, code: 'own-nomination' })
    const stranger = await addPerson(app, 'ngo', 'trainee')
    await expect(nominate(posting, stranger)).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/person', code: 'not-one-of' }],
    })
    const person = await addPerson(app, 'secretariat', 'trainee')
    await expect(nominate(await samplePosting(app, 'talamba-water-team'), person)).rejects.toMatchObject({
      status: 404,
    })
    await officer.call('postings.cancel', { params: { posting }, body: { reason: 'No funds.', version: 0 } })
    await expect(nominate(posting, person)).rejects.toMatchObject({ status: 409, code: 'posting-cancelled' })
    await app.owner.query('UPDATE person SET closed_at = now() WHERE id = $1', [person.personId])
    await expect(nominate(await makePosting(officer), person)).rejects.toMatchObject({ status: 422 })
  })

  it('is answered by the person alone', async () => {
    const posting = await makePosting(officer)
    const person = await addPerson(app, 'secretariat', 'trainee')
    const other = await addPerson(app, 'secretariat', 'trainee')
    const id = await nominate(posting, person)
    for (const asker of [other, officer])
      await expect(accept(asker, id)).rejects.toMatchObject({ status: 404, code: 'not-found' })
    await expect(
      other.call('nominations.withdraw', { params: { nomination: id }, body: { reason: 'Not mine.' } }),
    ).rejects.toMatchObject({ status: 403 })
    expect((await mine(other)).map((one) => one.id)).not.toContain(id)
  })
})

describe('the people to nominate', () => {
  it('are found by name, with what they are nominated for on the same days', async () => {
    const posting = await makePosting(officer, { title: { en: 'First', ja: '一' } })
    const person = await addPerson(app, 'secretariat', 'trainee')
    const { rows } = await app.owner.query<{ name: string }>('SELECT family_name AS name FROM person WHERE id = $1', [
      person.personId,
    ])
    const search = async (text: string) =>
      (await officer.call('nominations.candidates', { params: { posting }, query: { search: text } })).people
    expect(await search(rows[0]?.name ?? '')).toMatchObject([{ id: person.personId, standing: 'free', others: [] }])
    const second = await makePosting(officer, {
      title: { en: 'Second', ja: '二' },
      departsOn: inDays(60),
      arrivesOn: inDays(60),
    })
    await nominate(second, person)
    await nominate(posting, person)
    expect(await search(rows[0]?.name ?? '')).toMatchObject([
      { standing: 'nominated', others: [{ title: { en: 'Second' }, answer: 'waiting', departsOn: inDays(60) }] },
    ])
    expect(await search('%')).toEqual([])
    expect(await search('Diallo')).toEqual([])
  })
})

describe('two accepted postings of one person on the same days', () => {
  it('are a question to the officer, which an answer closes for those days and moved dates open anew', async () => {
    const person = await addPerson(app, 'secretariat', 'trainee')
    const first = await makePosting(officer, { title: { en: 'First', ja: '一' } })
    const second = await makePosting(officer, {
      title: { en: 'Second', ja: '二' },
      departsOn: inDays(85),
      arrivesOn: inDays(85),
      returnsOn: inDays(120),
    })
    const one = await nominate(first, person)
    const other = await nominate(second, person)
    await accept(person, one)
    expect((await read(second)).nominees[0]?.overlaps).toMatchObject([{ nominationId: one, answer: null }])
    expect((await read(first)).nominees[0]?.overlaps).toEqual([])
    const answer = (nomination: string, against: string) =>
      officer.call('nominations.answerOverlap', {
        params: { nomination, other: against },
        body: { reason: 'The first ends early by agreement.' },
      })
    await expect(answer(other, one)).rejects.toMatchObject({ status: 409, code: 'no-overlap' })
    await accept(person, other)
    expect((await toldTo(app, officer.personId)).slice(0, 2)).toEqual(['postings-overlap', 'nomination-accepted'])
    expect((await read(first)).nominees[0]?.overlaps).toMatchObject([
      { nominationId: other, fromOn: inDays(85), throughOn: inDays(90), answer: null },
    ])
    await answer(other, one)
    for (const posting of [first, second])
      expect((await read(posting)).nominees[0]?.overlaps[0]?.answer?.reason).toBe('The first ends early by agreement.')
    await officer.call('postings.extend', {
      params: { posting: first },
      body: { returnsOn: inDays(95), reason: 'It goes on after all.', version: 0 },
    })
    expect((await read(second)).nominees[0]?.overlaps).toMatchObject([{ throughOn: inDays(95), answer: null }])
  })
})
