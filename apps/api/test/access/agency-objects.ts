import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Objects, Request } from './matrix-cases.ts'

/** What the owner's agency has that everybody asks for. */
export interface AgencyObjects {
  readonly agency: string
  /** A membership that was ended long ago, and an invitation that was withdrawn: asking again changes nothing. */
  readonly membership: string
  readonly invitation: string
  /** The trainee's transfer to the other agency, which they agreed to and their own refused long ago. */
  readonly transfer: string
}

type One = (text: string, values: unknown[]) => Promise<string>

export async function agencyObjects(one: One, of: { person: string; agency: string }): Promise<AgencyObjects> {
  const membership = await one(
    `INSERT INTO membership (person_id, agency_id, roles, from_on, granted_by, ended_at) VALUES ($1, $2, '{trainee}', current_date, $1, now()) RETURNING id`,
    [of.person, of.agency],
  )
  const invitation = await one(
    `INSERT INTO invitation (agency_id, email, language, roles, token_hash, invited_by, expires_at, withdrawn_at)
     VALUES ($1, 'case@muster.example', 'en', '{trainee}', sha256('matrix-invitation'), $2, now(), now()) RETURNING id`,
    [of.agency, of.person],
  )
  const transfer = await one(
    `INSERT INTO transfer (agency_id, from_agency_id, person_id, email, reason, from_on, asked_by, lapses_at, agreed_at, ended_at, ended_cause)
     SELECT a.id, $1, $2, 'case@muster.example', 'The matrix asks for it', current_date, p.id, now(), now(), now(), 'refused'
     FROM agency a JOIN person p ON p.agency_id = a.id AND p.email = 'matrix-foreign-administrator@muster.example' RETURNING id`,
    [of.agency, of.person],
  )
  return { agency: of.agency, membership, invitation, transfer }
}

const names = { familyName: 'Case', givenName: 'A', passportName: 'CASE A', language: 'en' }
let asked = 0

/** Some days from now, by every agency's calendar. */
const soon = (): string => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
const days = { closed: 30, attempt: 30, evidence: 30, application: 30, mail: 30, notice: 30, session: 30 }

export const agencyRequests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  'agency.update': () => ({
    body: {
      name: { en: 'Case', ja: '事例' },
      shortName: null,
      kind: 'government',
      accent: null,
      language: 'en',
      zone: 'Asia/Tokyo',
      contact: '',
      staffSessionHours: 12,
      erasureWaitDays: 14,
      retention: days,
      version: 2_000_000,
    },
  }),
  'retention.switch': () => ({ body: { isOn: true, version: 2_000_000 } }),
  'memberships.change': ({ membership }) => ({ params: { membership }, body: { roles: ['trainee'], throughOn: null } }),
  'memberships.end': ({ membership }) => ({ params: { membership } }),
  'invitations.invite': () => ({
    body: { email: 'case@muster.example', language: 'en', roles: ['trainee'], throughOn: null },
  }),
  'invitations.resend': ({ invitation }) => ({ params: { invitation } }),
  'invitations.withdraw': ({ invitation }) => ({ params: { invitation } }),
  'transfers.ask': () => ({
    body: { email: `asked-${(asked += 1)}@muster.example`, reason: 'The matrix asks for it', fromOn: soon() },
  }),
  'transfers.answer': ({ transfer }) => ({ params: { transfer }, body: { agrees: false } }),
  'transfers.release': ({ transfer }) => ({ params: { transfer }, body: { agrees: false } }),
  'transfers.withdraw': ({ transfer }) => ({ params: { transfer } }),
  'invitations.open': () => ({ body: { token: 'of-no-invitation' } }),
  'invitations.join': () => ({ body: { token: 'of-no-invitation', ...names, password: 'river under the bridge' } }),
  'invitations.accept': () => ({ body: { token: 'of-no-invitation' } }),
  'access.actFor': () => ({ body: { membership: null } }),
  'guests.list': ({ taughtClass }) => ({ params: { class: taughtClass } }),
  'guests.invite': ({ taughtClass }) => ({
    params: { class: taughtClass },
    body: { email: 'case@muster.example', language: 'en', throughOn: '2099-01-01' },
  }),
  'guests.ofCourse': ({ publishedCourse: course }) => ({ params: { course } }),
  'guests.inviteToCourse': ({ publishedCourse: course }) => ({
    params: { course },
    body: { email: 'case@muster.example', language: 'en', throughOn: '2099-01-01' },
  }),
  'agency.logo': ({ agency }) => ({ params: { agency } }),
}
