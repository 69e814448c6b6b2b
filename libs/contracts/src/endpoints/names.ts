import { z } from 'zod'
import { roles } from '../codes.ts'
import { endpoint } from '../endpoint.ts'
import { aliasKinds, keptNames, nameOrders, typedNames } from '../schemas/person-names.ts'
import { day, freeText, id, personName } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const said = freeText(500).refine((text) => text.trim() !== '', 'required')
const kept = z.object(keptNames)

const alias = z.object({
  id: z.string(),
  kind: z.enum(aliasKinds),
  name: z.string(),
  fromOn: z.string().nullable(),
  throughOn: z.string().nullable(),
  reason: z.string(),
  recordedAt: z.string(),
  endedAt: z.string().nullable(),
  endReason: z.string().nullable(),
})

const former = z.object({
  ...keptNames,
  id: z.string(),
  reason: z.string(),
  replacedAt: z.string(),
  /** Null where no person of the agency did. */
  replacedBy: bilingual.nullable(),
})

const outcomes = ['corrected', 'refused', 'withdrawn'] as const
const request = z.object({
  id: z.string(),
  names: kept,
  reason: z.string(),
  recordedAt: z.string(),
  outcome: z.enum(outcomes).nullable(),
  answer: z.string(),
  decidedAt: z.string().nullable(),
})

const told = z.object({ aliases: z.array(alias), former: z.array(former), requests: z.array(request) })

/** Other names people are known by, the names they had, and their requests to have a name corrected. */
export const nameEndpoints = {
  'names.read': endpoint({
    method: 'GET',
    path: '/api/v1/people/:person/names',
    summary:
      'Other names of a person of the own agency, the names they had, and what they asked to have corrected, while I have their file open',
    access: { allow: ['administrator'], scope: 'agency', audit: 'person-file' },
    params: z.object({ person: id }),
    reply: told,
    refusals: ['opening-needed'],
  }),
  'names.addAlias': endpoint({
    method: 'POST',
    path: '/api/v1/people/:person/aliases',
    summary: 'Keep another name of a person: an earlier one, another spelling, or one in another script',
    access: { allow: ['administrator'], scope: 'agency', audit: 'act' },
    params: z.object({ person: id }),
    body: z
      .strictObject({
        kind: z.enum(aliasKinds),
        name: personName,
        fromOn: day.nullable(),
        throughOn: day.nullable(),
        reason: said,
      })
      .refine(({ fromOn, throughOn }) => fromOn === null || throughOn === null || fromOn <= throughOn, {
        path: ['throughOn'],
        error: 'not-later',
      }),
    reply: z.object({ id: z.string() }),
    status: 201,
    idempotent: true,
  }),
  'names.endAlias': endpoint({
    method: 'POST',
    path: '/api/v1/people/:person/aliases/:alias/end',
    summary: 'Take another name of a person back; it stays in their history',
    access: { allow: ['administrator'], scope: 'agency', audit: 'act' },
    params: z.object({ person: id, alias: id }),
    body: z.strictObject({ reason: said }),
    reply: z.object({ id: z.string() }),
    idempotent: true,
    refusals: ['already-decided'],
  }),
  'names.mine': endpoint({
    method: 'GET',
    path: '/api/v1/me/names',
    summary: 'My names, those I had, and what I asked to have corrected',
    access: { allow: 'signed-in', scope: 'own' },
    reply: z.object({ ...told.shape, names: kept, nameOrder: z.enum(nameOrders) }),
  }),
  'names.ask': endpoint({
    method: 'POST',
    path: '/api/v1/me/name-requests',
    summary: 'Ask to have my name corrected; an administrator decides, and I am told',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    body: z.strictObject({ names: z.strictObject(typedNames).omit({ nameOrder: true }), reason: said }),
    reply: z.object({ id: z.string() }),
    status: 201,
    idempotent: true,
    refusals: ['name-request-open'],
  }),
  'names.withdraw': endpoint({
    method: 'POST',
    path: '/api/v1/me/name-requests/:request/withdrawal',
    summary: 'Take my request back',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    params: z.object({ request: id }),
    reply: z.object({ id: z.string() }),
    idempotent: true,
    refusals: ['already-decided'],
  }),
  'names.namesakes': endpoint({
    method: 'GET',
    path: '/api/v1/namesakes',
    summary:
      'Open accounts of the own agency that may be one person’s: the same name, however it is written, or the same mailbox. The newest first, 100 groups of 20 at most',
    access: { allow: ['administrator'], scope: 'agency' },
    reply: z.object({
      groups: z.array(
        z.object({
          by: z.array(z.enum(['name', 'mailbox'])),
          /** How many accounts there are in the group. */
          count: z.number(),
          /** The oldest account first. */
          people: z.array(
            z.object({
              id: z.string(),
              name: bilingual,
              email: z.string(),
              passportName: z.string(),
              roles: z.array(z.enum(roles)),
              addedAt: z.string(),
            }),
          ),
        }),
      ),
      /** How many groups there are. */
      count: z.number(),
    }),
  }),
  'names.requests': endpoint({
    method: 'GET',
    path: '/api/v1/name-requests',
    summary: 'Requests in the own agency that wait for an answer, the oldest first, 200 at most',
    access: { allow: ['administrator'], scope: 'agency' },
    reply: z.object({
      requests: z.array(
        z.object({
          id: z.string(),
          person: z.object({ id: z.string(), name: bilingual, email: z.string() }),
          current: kept,
          names: kept,
          reason: z.string(),
          recordedAt: z.string(),
        }),
      ),
    }),
  }),
  'names.decide': endpoint({
    method: 'POST',
    path: '/api/v1/name-requests/:request/decision',
    summary: 'Correct the name as asked, or refuse with a reason; the person is told',
    access: { allow: ['administrator'], scope: 'agency', audit: 'act' },
    params: z.object({ request: id }),
    body: z
      .strictObject({ isCorrected: z.boolean(), answer: freeText(500) })
      .refine(({ isCorrected, answer }) => isCorrected || answer.trim() !== '', {
        path: ['answer'],
        error: 'required',
      }),
    reply: z.object({ id: z.string() }),
    idempotent: true,
    refusals: ['already-decided'],
  }),
}
