import { describe, expect, it } from 'vitest'
import {
  type Choices,
  emptyDraft,
  jobBody,
  missingEntries,
  otherJob,
  postingBody,
  traitsBody,
  withDeparture,
  withProfile,
} from './posting-draft.ts'

const profile = (key: string, given: Partial<Choices['profiles'][number]> = {}): Choices['profiles'][number] => ({
  key,
  title: { en: key, ja: key },
  version: 1,
  standby: false,
  team: false,
  roles: [],
  traits: [],
  ...given,
})
const choices: Choices = {
  fields: [],
  jobs: [],
  missions: [],
  stations: [],
  profiles: [
    profile('team', { team: true, traits: [{ key: 'high-risk', kind: 'flag', values: [] }] }),
    profile('other', { roles: ['manager'] }),
  ],
  departureZone: 'Asia/Tokyo',
}

describe('a draft of a posting', () => {
  it('names what is missing, the names of a new job only where there is one', () => {
    expect(missingEntries(emptyDraft)).toEqual([
      'title.en',
      'title.ja',
      'field',
      'job',
      'station',
      'profile',
      'departsOn',
      'arrivesOn',
      'returnsOn',
    ])
    expect(missingEntries({ ...emptyDraft, job: otherJob })).toContain('job.name.ja')
    expect(missingEntries({ returnsOn: ' ' })).toEqual(['returnsOn'])
  })

  it('becomes what is sent: no mission and no time are null, a new job is its names', () => {
    const body = postingBody({ ...emptyDraft, titleEn: ' Adviser ', job: otherJob, jobEn: 'Cook', jobJa: '調理' }, [])
    expect(body).toMatchObject({ title: { en: 'Adviser' }, mission: null, departsTime: null, traits: {} })
    expect(body.job).toEqual({ name: { en: 'Cook', ja: '調理' } })
    expect(jobBody({ ...emptyDraft, job: 'cook' })).toEqual({ key: 'cook' })
  })

  it('answers what a profile asks, each kind its own way, and nothing else', () => {
    const asked: Parameters<typeof traitsBody>[1] = [
      { key: 'high-risk', kind: 'flag', values: [] },
      { key: 'armed', kind: 'flag', values: [] },
      { key: 'vehicles', kind: 'number', values: [] },
      { key: 'shift', kind: 'choice', values: ['day', 'night'] },
      { key: 'climate', kind: 'choice', values: ['hot'] },
    ]
    expect(
      traitsBody({ 'high-risk': true, vehicles: '3', shift: 'night', climate: '', forgotten: 'x' }, asked),
    ).toEqual({
      'high-risk': true,
      armed: false,
      vehicles: 3,
      shift: 'night',
    })
  })

  it('forgets the answers to another profile’s questions', () => {
    const team = withProfile({ ...emptyDraft, traits: { 'high-risk': true }, role: 'manager' }, 'team', choices)
    expect(team).toMatchObject({ team: true, traits: { 'high-risk': true }, role: '' })
    expect(withProfile(team, 'other', choices)).toMatchObject({ team: false, traits: {} })
  })

  it('moves arrival along with departure, but never before it was', () => {
    expect(withDeparture(emptyDraft, '2027-01-10').arrivesOn).toBe('2027-01-10')
    expect(withDeparture({ ...emptyDraft, arrivesOn: '2027-01-05' }, '2027-01-10').arrivesOn).toBe('2027-01-10')
    expect(withDeparture({ ...emptyDraft, arrivesOn: '2027-01-12' }, '2027-01-10').arrivesOn).toBe('2027-01-12')
  })
})
