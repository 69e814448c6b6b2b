import type { Role } from '@muster/contracts/codes.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Language } from '@muster/contracts/schemas/text.ts'
import { type NameColumns, nameColumns, nameOf } from '../name.ts'

type MembershipView = ReplyOf<'memberships.list'>['memberships'][number]
type InvitationView = ReplyOf<'invitations.list'>['invitations'][number]

export interface MembershipRow extends NameColumns {
  readonly id: string
  readonly personId: string
  readonly email: string
  readonly home: MembershipView['person']['home']
  readonly roles: Role[]
  readonly class: MembershipView['class']
  readonly course: MembershipView['course']
  readonly fromOn: string
  readonly throughOn: string | null
  readonly state: MembershipView['state']
}

const courseOf = (row: 'm' | 'i'): string =>
  `(SELECT jsonb_build_object('key', c.key, 'title', jsonb_build_object('en', c.title_en, 'ja', c.title_ja)) FROM course c WHERE c.id = ${row}.course_id) AS course`

/** Memberships `m` with their people `p`, as an administrator sees them. */
export const membershipRows = `SELECT m.id, p.id AS "personId", p.email, ${nameColumns('p')}, jsonb_build_object('en', h.name_en, 'ja', h.name_ja) AS home, m.roles,
    CASE WHEN m.class_id IS NOT NULL THEN jsonb_build_object('id', m.class_id, 'name', guest_class_name(m.class_id)) END AS class, ${courseOf('m')}, m.from_on::text AS "fromOn", m.through_on::text AS "throughOn",
    CASE WHEN m.ended_at IS NOT NULL THEN 'ended' WHEN membership_holds(m) THEN 'live' ELSE 'over' END AS state
  FROM membership m JOIN person p ON p.id = m.person_id JOIN agency h ON h.id = p.agency_id`

export const presentMembership = (row: MembershipRow): MembershipView => ({
  id: row.id,
  person: { id: row.personId, name: nameOf(row), email: row.email, home: row.home },
  roles: row.roles,
  class: row.class,
  course: row.course,
  fromOn: row.fromOn,
  throughOn: row.throughOn,
  state: row.state,
})

export interface InvitationRow extends NameColumns {
  readonly id: string
  readonly email: string | null
  readonly language: Language
  readonly roles: Role[]
  readonly class: InvitationView['class']
  readonly course: InvitationView['course']
  readonly throughOn: string | null
  readonly invitedAt: Date
  readonly expiresAt: Date
  readonly state: InvitationView['state']
}

/** Invitations `i` with who invited, `p`. */
export const invitationRows = `SELECT i.id, i.email, i.language, i.roles, CASE WHEN i.class_id IS NOT NULL THEN jsonb_build_object('id', i.class_id, 'name', guest_class_name(i.class_id)) END AS class, ${courseOf('i')},
    i.through_on::text AS "throughOn", i.recorded_at AS "invitedAt", i.expires_at AS "expiresAt", ${nameColumns('p')},
    CASE WHEN i.accepted_at IS NOT NULL THEN 'accepted' WHEN i.withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN i.expires_at <= now() THEN 'expired' ELSE 'open' END AS state
  FROM invitation i JOIN person p ON p.id = i.invited_by`

export const presentInvitation = (row: InvitationRow): InvitationView => ({
  id: row.id,
  email: row.email,
  language: row.language,
  roles: row.roles,
  class: row.class,
  course: row.course,
  throughOn: row.throughOn,
  invitedAt: row.invitedAt.toISOString(),
  invitedBy: nameOf(row),
  expiresAt: row.expiresAt.toISOString(),
  state: row.state,
})
