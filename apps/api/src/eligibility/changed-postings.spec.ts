import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'
import { inDays, samplePosting } from '../../test/posting-maker.ts'

let app: TestApp
let hiroshi: Caller
let yuko: Caller
beforeAll(async () => {
  app = await startTestApp()
  hiroshi = await app.as('hiroshi')
  yuko = await app.as('yuko')
})
afterAll(() => app.stop())

const nomineeOf = async (officer: Caller, posting: string, name: string) => {
  const { nominees } = await officer.call('postings.read', { params: { posting } })
  const found = nominees.find(({ person }) => person.name.en === name)
  if (!found) throw new Error(`${name} is not nominated`)
  return found
}
const clausesOf = async (officer: Caller, nomination: string) => {
  const { eligibility } = await officer.call('eligibility.nominee', { params: { nomination } })
  return new Map([...eligibility.clauses, ...eligibility.teamClauses].map((one) => [one.id, one]))
}
const versionOf = async (officer: Caller, posting: string) =>
  (await officer.call('postings.read', { params: { posting } })).posting.version

/** The last day on which a person's clearance counts, from their file. */
async function clearedThrough(nomination: string): Promise<string> {
  const medical = (await clausesOf(hiroshi, nomination)).get('medical')
  return medical?.evidence[0]?.validThrough ?? ''
}

describe('dates that move', () => {
  it('X10: take a clearance that ends before departure out of the verdict, and bring it back', async () => {
    const posting = await samplePosting(app, 'selat-electoral-advisers')
    const { nominationId, verdict } = await nomineeOf(hiroshi, posting, 'MORI Takumi')
    expect(verdict).toBe('ELIGIBLE')
    const last = await clearedThrough(nominationId)
    const move = async (departsOn: string, arrivesOn: string) =>
      hiroshi.call('postings.changeDates', {
        params: { posting },
        body: {
          departsOn,
          arrivesOn,
          returnsOn: inDays(423),
          reason: 'The flight moved.',
          version: await versionOf(hiroshi, posting),
        },
      })
    const after = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10)
    await move(after, after)
    expect((await clausesOf(hiroshi, nominationId)).get('medical')?.status).toBe('NOT_MET')
    expect((await (await app.as('takumi')).call('home.read')).assignment).toMatchObject({
      departsOn: after,
      verdict: 'NOT_ELIGIBLE',
    })
    await move(last, last)
    expect((await clausesOf(hiroshi, nominationId)).get('medical')?.status).toBe('MET')
    await move(inDays(59), inDays(60))
    expect((await nomineeOf(hiroshi, posting, 'MORI Takumi')).verdict).toBe('ELIGIBLE')
  })

  it('are shown before they are saved: who would change, why, and with nothing written', async () => {
    const posting = await samplePosting(app, 'selat-electoral-advisers')
    const { posting: now } = await hiroshi.call('postings.read', { params: { posting } })
    const preview = (returnsOn: string) =>
      hiroshi.call('postings.preview', {
        params: { posting },
        body: {
          departsOn: now.departsOn,
          arrivesOn: now.arrivesOn,
          returnsOn,
          station: now.station,
          mission: now.mission?.key ?? null,
          role: now.role,
          traits: now.traits,
          job: now.job.key,
        },
      })
    const same = await preview(now.returnsOn)
    expect(same.nominees.filter(({ before, after }) => before.verdict !== after.verdict)).toEqual([])
    const longer = await preview(inDays(1_500))
    const takumi = longer.nominees.find(({ person }) => person.name.en === 'MORI Takumi')
    expect([takumi?.before.verdict, takumi?.after.verdict]).toEqual(['ELIGIBLE', 'NOT_ELIGIBLE'])
    expect(takumi?.after.reasons.map(({ finding }) => finding?.code)).toContain('validity-ends-before-return')
    const { rows } = await app.owner.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM standing WHERE verdict <> view ->> 'verdict' OR view -> 'assignment' ->> 'returnsOn' = $1`,
      [inDays(1_500)],
    )
    expect(rows).toEqual([{ n: 0 }])
    expect((await nomineeOf(hiroshi, posting, 'MORI Takumi')).verdict).toBe('ELIGIBLE')
  })
})

describe('a posting that moves to another duty station', () => {
  it('X9: breaks a clearance granted for the old one; the dates are as they were', async () => {
    const posting = await samplePosting(app, 'orvane-human-rights-officers')
    const { nominationId, verdict } = await nomineeOf(hiroshi, posting, 'PETROVA Elena')
    expect(verdict).toBe('ELIGIBLE')
    await hiroshi.call('postings.reassign', {
      params: { posting },
      body: {
        station: 'kasuru',
        mission: 'selat-assistance',
        role: '',
        traits: {},
        job: { key: 'human-rights-officer' },
        reason: 'The team moved.',
        version: 0,
      },
    })
    const medical = (await clausesOf(hiroshi, nominationId)).get('medical')
    expect([medical?.status, medical?.findings[0]?.code]).toEqual(['NOT_MET', 'scope-mismatch'])
    expect((await nomineeOf(hiroshi, posting, 'PETROVA Elena')).verdict).toBe('NOT_ELIGIBLE')
    const { posting: moved } = await hiroshi.call('postings.read', { params: { posting } })
    expect([moved.departsOn, moved.returnsOn]).toEqual([inDays(17), inDays(200)])
  })
})

describe('a standby', () => {
  it('is judged today, without a trip, for those who are ready and those who are not', async () => {
    await app.owner.query(
      `UPDATE person SET demo_situation = '{"en":"-","ja":"-"}' WHERE demo_key IN ('kenichi', 'asami')`,
    )
    const [kenichi, asami] = [await app.as('kenichi'), await app.as('asami')]
    const { assignment, dates } = await kenichi.call('home.read')
    expect(assignment).toMatchObject({ standby: true, verdict: 'ELIGIBLE', returnsOn: inDays(364) })
    expect(dates.map(({ kind }) => kind)).not.toContain('return')
    const { eligibility } = await asami.call('eligibility.mine')
    expect([eligibility?.verdict, eligibility?.clauses.find(({ id }) => id === 'employer-consent')?.status]).toEqual([
      'NOT_ELIGIBLE',
      'NOT_MET',
    ])
  })
})

describe('X25: a danger level that rises before departure', () => {
  const level = (value: number, fromOn: string) =>
    yuko.call('outside.record', {
      body: { key: 'danger-level', place: 'talamba', value, fromOn, source: 'Travel notice of the spec' },
    })
  const verdicts = async (posting: string) =>
    (await yuko.call('postings.read', { params: { posting } })).nominees.map((one) => [one.verdict, one.personVerdict])

  it('leaves everybody fine and the team not, and is judged day by day', async () => {
    const posting = await samplePosting(app, 'talamba-water-team')
    await level(2, inDays(-20))
    expect(await verdicts(posting)).toEqual(Array.from({ length: 3 }, () => ['ELIGIBLE', 'ELIGIBLE']))
    await level(3, inDays(10))
    expect(await verdicts(posting)).toEqual(Array.from({ length: 3 }, () => ['NOT_ELIGIBLE', 'ELIGIBLE']))
    const first = (await yuko.call('postings.read', { params: { posting } })).nominees[0]
    const team = (await clausesOf(yuko, first?.nominationId ?? '')).get('team-practical')
    expect(team?.findings[0]?.code).toBe('team-too-few')
  })

  it('does not touch a team that is back before that day', async () => {
    const posting = await samplePosting(app, 'talamba-water-team')
    await level(2, inDays(10))
    await level(3, inDays(115))
    expect(await verdicts(posting)).toEqual(Array.from({ length: 3 }, () => ['ELIGIBLE', 'ELIGIBLE']))
    await level(3, inDays(114))
    expect(await verdicts(posting)).toEqual(Array.from({ length: 3 }, () => ['NOT_ELIGIBLE', 'ELIGIBLE']))
  })

  it('is no more once the entry is closed as an error', async () => {
    const posting = await samplePosting(app, 'talamba-water-team')
    const { series } = await yuko.call('outside.list', { query: { key: 'danger-level', place: 'talamba' } })
    const wrong = series[0]?.facts.find(({ fromOn, value }) => fromOn === inDays(114) && value === 3)
    await yuko.call('outside.correct', {
      params: { fact: wrong?.id ?? '' },
      body: { reason: 'It was about another district.', right: null },
    })
    expect(await verdicts(posting)).toEqual(Array.from({ length: 3 }, () => ['ELIGIBLE', 'ELIGIBLE']))
  })
})
