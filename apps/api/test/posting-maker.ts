import { addDays } from '@muster/calendar/calendar-date.ts'
import type { BodyOf } from '@muster/contracts/endpoints.ts'
import { dayIn } from '../src/platform/clock.ts'
import type { Caller, TestApp } from './app.ts'

/** The day on which the spec began: its sample world stands by it, also where Tokyo’s midnight (15:00 UTC) comes meanwhile. */
const began = dayIn('Asia/Tokyo', new Date())

/** So many days from the one on which the spec began. */
export const inDays = (count: number): string => addDays(began, count)

/** A posting that can be made, with what a spec says of it. */
export const newPosting = (given: Partial<BodyOf<'postings.create'>> = {}): BodyOf<'postings.create'> => ({
  title: { en: 'Adviser', ja: 'アドバイザー' },
  station: 'port-maren',
  mission: null,
  role: '',
  traits: {},
  profile: 'p1-mission-civilian',
  field: 'elections',
  job: { key: 'electoral-adviser' },
  team: false,
  departsOn: inDays(30),
  arrivesOn: inDays(31),
  returnsOn: inDays(90),
  ...given,
})

/** Makes a posting and gives its id. */
export async function makePosting(officer: Caller, given: Partial<BodyOf<'postings.create'>> = {}): Promise<string> {
  return (await officer.call('postings.create', { body: newPosting(given) })).id
}

/** The id of a posting of the sample world. */
export async function samplePosting(app: TestApp, key: string): Promise<string> {
  const { rows } = await app.owner.query<{ id: string }>('SELECT id FROM posting WHERE sample_key = $1', [key])
  return rows[0]?.id ?? ''
}

/** What was told to a person: the kinds of notices, the newest first. */
export async function toldTo(app: TestApp, personId: string): Promise<string[]> {
  const { rows } = await app.owner.query<{ kind: string }>(
    'SELECT kind FROM notice WHERE person_id = $1 ORDER BY id DESC',
    [personId],
  )
  return rows.map(({ kind }) => kind)
}

/** The acts that were recorded about a subject, in their order. */
export async function actsOn(app: TestApp, subject: string): Promise<string[]> {
  const { rows } = await app.owner.query<{ act: string }>(
    'SELECT act FROM audit_entry WHERE subject_id = $1 ORDER BY id',
    [subject],
  )
  return rows.map(({ act }) => act)
}
