import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Request } from './matrix-cases.ts'

/** What of a roster belongs to the trainee: a consent, two records of experience (one of them to withdraw), and a list they are on. */
export interface RosterObjects {
  readonly consent: string
  readonly experience: string
  readonly otherExperience: string
  readonly list: string
}

type One = (text: string, values: unknown[]) => Promise<string>

export async function rosterObjects(
  one: One,
  { person, agency }: { readonly person: string; readonly agency: string },
): Promise<RosterObjects> {
  const consent = await one(
    `INSERT INTO consent (person_id, agency_id, purpose, recipient_agency_id, kind, from_on, through_on)
     SELECT $1, $2, 'dispatch', id, 'given', current_date, current_date + 100 FROM agency WHERE key = 'university' RETURNING id`,
    [person, agency],
  )
  const experience = (): Promise<string> =>
    one(
      `INSERT INTO experience (person_id, agency_id, kind, field, country, organisation, from_on) VALUES ($1, $2, 'mission', 'elections', 'Selat', 'Case', '2024-01-01') RETURNING id`,
      [person, agency],
    )
  const list = await one(
    `WITH l AS (INSERT INTO saved_list (agency_id, name, purpose, reason, query, rule, size, made_on, keep_through, made_by)
       VALUES ($2, 'Case', 'dispatch', 'Case', $3, $4, 1, current_date, current_date + 100, $1) RETURNING id)
     INSERT INTO saved_list_person (list_id, place, agency_id, person_id, home_agency_id, purpose, content) SELECT id, 1, $2, $1, $2, 'dispatch', $5 FROM l RETURNING list_id AS id`,
    [person, agency, JSON.stringify(listQuery), JSON.stringify(listRule), JSON.stringify(listedRow)],
  )
  return { list, consent, experience: await experience(), otherExperience: await experience() }
}

const day = '2027-01-01'
const listQuery = {
  profile: 'p1-mission-civilian',
  departsOn: day,
  returnsOn: day,
  people: 'all',
  purpose: 'dispatch',
  show: 'cleared',
}
const listRule = {
  profile: { key: 'p1-mission-civilian', title: { en: 'Case', ja: '事例' }, version: 1, isStandby: false },
  posting: null,
  place: null,
  departsOn: day,
  returnsOn: day,
  asOf: day,
  judgedAt: `${day}T00:00:00.000Z`,
  notJudged: [],
  columns: [],
}
const listedRow = {
  verdict: 'ELIGIBLE',
  eligibleThrough: null,
  spareDays: null,
  gaps: [],
  step: null,
  lane: { ranges: [], judged: null },
  languages: [],
  fields: [],
  cells: [],
}

const asked = `profile=p7-ngo-field-worker&departsOn=${day}&returnsOn=${day}&limit=1`
const file = asked.replace('&limit=1', '')
const nobody = '01890000-0000-7000-8000-000000000000'

/** What a well-formed request to each of its endpoints looks like. What would take long, or write, names what nobody has. */
export const rosterRequests: Partial<Record<EndpointId, (objects: RosterObjects) => Request>> = {
  'consents.give': () => ({ body: { purpose: 'dispatch', recipientAgencyId: null, months: 6 } }),
  'consents.withdraw': ({ consent }) => ({ params: { consent } }),
  'experience.add': () => ({
    body: {
      kind: 'mission',
      field: 'elections',
      country: 'Selat',
      organisation: 'Case',
      fromOn: '2024-01-01',
      throughOn: null,
    },
  }),
  'experience.withdraw': ({ otherExperience }) => ({ params: { experience: otherExperience } }),
  'experience.verify': ({ experience }) => ({ params: { experience } }),
  'roster.search': () => ({ query: asked }),
  'roster.matrix': () => ({ query: asked }),
  'roster.csv': () => ({ query: file }),
  'roster.xlsx': () => ({ query: file }),
  'readiness.read': () => ({ params: { profile: 'p1-mission-civilian' } }),
  'lists.save': () => ({
    body: {
      name: 'Case',
      reason: 'Case',
      keepThrough: '2020-01-01',
      query: listQuery,
      people: [nobody],
      recipients: [],
    },
  }),
  'lists.read': ({ list }) => ({ params: { list } }),
  'lists.share': ({ list }) => ({ params: { list }, body: { recipients: [{ personId: nobody }] } }),
  'lists.recall': ({ list }) => ({ params: { list }, body: { reason: 'Case' } }),
  'lists.csv': ({ list }) => ({ params: { list } }),
}
