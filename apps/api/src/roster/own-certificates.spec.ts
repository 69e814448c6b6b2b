import { addDays } from '@muster/calendar/calendar-date.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'
import { IssuingService } from '../certificates/issuing.service.ts'
import { ReplayService } from '../eligibility/decisions/replay.service.ts'
import { arrange, type Arranged } from '../eligibility/decisions/testing/arrange.ts'

let app: TestApp
let world: Arranged
let officer: Caller
let verifier: Caller
let second: Caller
let certificate: string
const reason = 'The attendance sheet is being looked into'

const mine = async () => (await (await app.as('takumi')).call('eligibility.mine')).eligibility
const certificateOf = async (): Promise<string> =>
  (await mine())?.clauses.find(({ id }) => id === 'security')?.evidence[0]?.certificateId ?? ''
beforeAll(async () => {
  app = await startTestApp()
  world = await arrange(app)
  officer = await app.as('hiroshi')
  verifier = await app.as('ayumi')
  second = await addPerson(app, 'secretariat', 'verifier')
  await app.app.get(IssuingService).issueMissing()
  certificate = await certificateOf()
})
afterAll(() => app.stop())

/** Where the population query puts somebody: those who can leave, or those who wait for a check. */
async function rosterVerdict(): Promise<string | undefined> {
  const { asOn } = await officer.call('roster.choices')
  for (const show of ['cleared', 'pending', 'everyone'] as const) {
    const { rows } = await officer.call('roster.search', {
      query: {
        profile: 'p1-mission-civilian',
        departsOn: addDays(asOn, 59),
        arrivesOn: addDays(asOn, 60),
        returnsOn: addDays(asOn, 423),
        station: 'port-maren',
        job: 'electoral-adviser',
        people: 'own',
        show,
      },
    })
    const found = rows.find(({ person }) => person.name.en === 'MORI Takumi')
    if (found) return found.verdict
  }
  return undefined
}
const act = (name: 'certificates.suspend' | 'certificates.reinstate') =>
  verifier.call(name, { params: { certificate }, body: { reason } })
const decided = async () => {
  await world.revisit()
  return (await world.ask('takumi')).verdict
}

describe('a verdict that rests on a certificate of ours', () => {
  it('is pending while that is suspended, in every judgement, and cleared again when it is reinstated', async () => {
    expect([(await mine())?.verdict, await rosterVerdict(), await decided()]).toEqual(Array(3).fill('ELIGIBLE'))
    await act('certificates.suspend')
    expect(await world.revisit()).toBe(1)
    const pending = 'PENDING_VERIFICATION'
    expect([(await mine())?.verdict, await rosterVerdict(), await decided()]).toEqual(Array(3).fill(pending))
    const clause = (await mine())?.clauses.find(({ id }) => id === 'security')
    expect(clause?.status).toBe('PENDING')
    expect(JSON.stringify(clause)).toContain('credential-suspended')
    await act('certificates.reinstate')
    expect([(await mine())?.verdict, await rosterVerdict(), await decided()]).toEqual(Array(3).fill('ELIGIBLE'))
  })

  it('rests on the corrected one after a correction, and on nothing once that is revoked', async () => {
    await verifier.call('certificates.correct', {
      params: { certificate },
      body: { holder: { en: 'MOHRI Takumi', ja: '毛利 匠' }, title: null, reason },
    })
    const { proposal } = await second.call('certificates.read', { params: { certificate } })
    const answered = await second.call('certificates.answer', {
      params: { proposal: proposal?.id ?? '' },
      body: { outcome: 'approved', reason },
    })
    expect([(await mine())?.verdict, await rosterVerdict(), await decided()]).toEqual(Array(3).fill('ELIGIBLE'))
    expect(await certificateOf()).toBe(answered.certificate)
    await verifier.call('certificates.revoke', {
      params: { certificate: answered.certificate },
      body: { effectiveFrom: null, reason },
    })
    const not = 'NOT_ELIGIBLE'
    expect([(await mine())?.verdict, await rosterVerdict(), await decided()]).toEqual(Array(3).fill(not))
  })

  it('replays to what it was, whatever became of the certificate since', async () => {
    const { replayed, differing } = await app.app.get(ReplayService).replay()
    expect(replayed).toBeGreaterThanOrEqual(4)
    expect(differing).toEqual([])
  })
})
