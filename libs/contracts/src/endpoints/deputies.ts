import { z } from 'zod'
import { delegableRoles } from '../duty-codes.ts'
import { endpoint } from '../endpoint.ts'
import { day, id } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const role = z.enum(delegableRoles)

const deputy = z.object({
  id: z.string(),
  /** Who is away, and who stands in for them. */
  delegator: z.object({ id: z.string(), name: bilingual }),
  deputy: z.object({ id: z.string(), name: bilingual }),
  roles: z.array(role),
  /** Those of them that hold now: none outside of the days, after an end, or where the role itself is gone. */
  held: z.array(role),
  fromOn: z.string(),
  throughOn: z.string(),
  /** When somebody ended it before its last day; null where nobody did. */
  endedAt: z.string().nullable(),
  state: z.enum(['later', 'now', 'over', 'ended']),
  mayEnd: z.boolean(),
})
export type Deputy = z.infer<typeof deputy>

/** Who stands in for whom while they are away: from one day through another, with roles of their own chosen one by one. */
export const deputyEndpoints = {
  'deputies.mine': endpoint({
    method: 'GET',
    path: '/api/v1/me/deputies',
    summary: 'Who stands in for me, for whom I stand in, and whom I could name with which roles',
    access: { allow: 'signed-in', scope: 'own' },
    reply: z.object({
      given: z.array(deputy),
      received: z.array(deputy),
      /** My own roles that a deputy may act with. */
      roles: z.array(role),
      /** Staff of my agency. */
      colleagues: z.array(z.object({ id: z.string(), name: bilingual })),
    }),
  }),
  'deputies.name': endpoint({
    method: 'POST',
    path: '/api/v1/me/deputies',
    summary:
      'Name a deputy of my agency for a span of days, with some of my own roles; both of us count as one where two are needed',
    access: { allow: [...delegableRoles], scope: 'own', audit: 'act', stepUp: true },
    body: z
      .strictObject({ deputy: id, roles: z.array(role).min(1).max(delegableRoles.length), fromOn: day, throughOn: day })
      .refine(({ fromOn, throughOn }) => fromOn <= throughOn, { path: ['throughOn'], error: 'not-later' }),
    reply: deputy,
    status: 201,
    idempotent: true,
    refusals: ['deputy-not-possible', 'role-not-yours'],
  }),
  'deputies.end': endpoint({
    method: 'POST',
    path: '/api/v1/deputies/:deputy/end',
    summary: 'End it at once: who named the deputy, the deputy, or an administrator of the agency',
    access: { allow: 'signed-in', scope: 'own-or-agency', audit: 'act' },
    params: z.object({ deputy: id }),
    reply: deputy,
    idempotent: true,
  }),
  'deputies.ofPerson': endpoint({
    method: 'GET',
    path: '/api/v1/people/:person/deputies',
    summary: 'Who stands in for a person of the own agency, and for whom they stand in',
    access: { allow: ['administrator', 'auditor'], scope: 'agency' },
    params: z.object({ person: id }),
    reply: z.object({ deputies: z.array(deputy) }),
  }),
}
