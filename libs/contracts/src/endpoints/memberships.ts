import { z } from 'zod'
import { roles } from '../codes.ts'
import { endpoint } from '../endpoint.ts'
import { day, email, erasable, id, personName } from '../schemas/scalars.ts'
import { bilingual, language } from '../schemas/text.ts'

const someRoles = z.array(z.enum(roles)).max(12)
const link = z.string().min(1).max(100)
const guestOf = z.object({ id: z.string(), name: z.string() })
const guestOfCourse = z.object({ key: z.string(), title: bilingual })

/** A membership holds, its days are over, or somebody ended it. */
export const membershipStates = ['live', 'over', 'ended'] as const
/** An invitation waits, was taken up, was withdrawn, or nobody came in time. */
export const invitationStates = ['open', 'accepted', 'withdrawn', 'expired'] as const

const membership = z.object({
  id: z.string(),
  person: z.object({ id: z.string(), name: bilingual, email: z.string(), home: bilingual }),
  roles: z.array(z.enum(roles)),
  /** The one class, or the one course, a guest teaches; both null for a member. */
  class: guestOf.nullable(),
  course: guestOfCourse.nullable(),
  fromOn: z.string(),
  throughOn: z.string().nullable(),
  state: z.enum(membershipStates),
})

const invitation = z.object({
  id: z.string(),
  email: erasable,
  language,
  roles: z.array(z.enum(roles)),
  class: guestOf.nullable(),
  course: guestOfCourse.nullable(),
  throughOn: z.string().nullable(),
  invitedAt: z.string(),
  invitedBy: bilingual,
  expiresAt: z.string(),
  state: z.enum(invitationStates),
})

const readable = { allow: ['administrator', 'auditor'], scope: 'agency' } as const
const changing = { allow: ['administrator'], scope: 'agency', audit: 'act' } as const

/** People of other agencies who act for this one, and those who are asked to. */
export const membershipEndpoints = {
  'memberships.list': endpoint({
    method: 'GET',
    path: '/api/v1/agency/memberships',
    summary: 'Who acts for the own agency without being at home in it, the newest first; at most 500',
    access: readable,
    reply: z.object({ memberships: z.array(membership) }),
  }),
  'memberships.change': endpoint({
    method: 'PUT',
    path: '/api/v1/agency/memberships/:membership',
    summary: 'Set the roles of a member and the last day they hold; takes effect on their next request',
    access: { ...changing, stepUp: true },
    params: z.object({ membership: id }),
    body: z.strictObject({ roles: someRoles, throughOn: day.nullable() }),
    reply: membership,
    refusals: ['own-roles', 'membership-ended'],
  }),
  'memberships.end': endpoint({
    method: 'POST',
    path: '/api/v1/agency/memberships/:membership/end',
    summary: 'End a membership; the next request of who acts by it fails',
    access: changing,
    params: z.object({ membership: id }),
    reply: membership,
    refusals: ['own-roles', 'membership-ended'],
  }),
  'invitations.list': endpoint({
    method: 'GET',
    path: '/api/v1/agency/invitations',
    summary: 'Invitations of the own agency with what became of them, the newest first; at most 500',
    access: readable,
    reply: z.object({ invitations: z.array(invitation) }),
  }),
  'invitations.invite': endpoint({
    method: 'POST',
    path: '/api/v1/agency/invitations',
    summary: 'Invite somebody by mail, with roles; the reply is the same whether or not the address has an account',
    access: { ...changing, stepUp: true },
    body: z.strictObject({
      email,
      language,
      roles: someRoles.min(1),
      /** The last day the roles hold; null for no end. */
      throughOn: day.nullable(),
    }),
    reply: invitation,
    status: 201,
    idempotent: true,
  }),
  'invitations.resend': endpoint({
    method: 'POST',
    path: '/api/v1/agency/invitations/:invitation/resend',
    summary: 'Send an invitation again, with a new link; the one before no longer works',
    access: changing,
    params: z.object({ invitation: id }),
    reply: invitation,
    refusals: ['link-not-valid'],
  }),
  'invitations.withdraw': endpoint({
    method: 'POST',
    path: '/api/v1/agency/invitations/:invitation/withdraw',
    summary: 'Withdraw an invitation that nobody took up',
    access: changing,
    params: z.object({ invitation: id }),
    reply: invitation,
    refusals: ['link-not-valid'],
  }),
  'invitations.open': endpoint({
    method: 'POST',
    path: '/api/v1/invitations/open',
    summary: 'What a mailed invitation is to, for whoever has its link',
    access: { allow: 'public', scope: 'public' },
    body: z.strictObject({ token: link }),
    reply: z.object({
      agency: bilingual,
      email: z.string(),
      language,
      roles: z.array(z.enum(roles)),
      className: z.string().nullable(),
      course: bilingual.nullable(),
      throughOn: z.string().nullable(),
      /** Whether to sign in and accept, or to make an account first. */
      hasAccount: z.boolean(),
    }),
    refusals: ['link-not-valid'],
  }),
  'invitations.join': endpoint({
    method: 'POST',
    path: '/api/v1/invitations/join',
    summary: 'Make the account of an invited person, with names and a password of their own; signs nobody in',
    access: { allow: 'public', scope: 'public', audit: 'act' },
    body: z.strictObject({
      token: link,
      familyName: personName,
      givenName: personName,
      familyNameJa: personName.optional(),
      givenNameJa: personName.optional(),
      passportName: personName,
      language,
      password: z
        .string()
        .min(1)
        .max(1_000)
        .refine((text) => text.isWellFormed(), 'not-well-formed'),
    }),
    reply: 'none',
    status: 204,
    refusals: ['link-not-valid'],
  }),
  'invitations.accept': endpoint({
    method: 'POST',
    path: '/api/v1/invitations/accept',
    summary: 'Accept an invitation with the account one has; only for the address that was invited',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    body: z.strictObject({ token: link }),
    reply: 'none',
    status: 204,
    refusals: ['link-not-valid'],
  }),
}
