import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { consentPurpose } from '../schemas/consent.ts'
import { day, id } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const agency = z.object({ id: z.string(), name: bilingual })

const consent = z.object({
  id: z.string(),
  purpose: consentPurpose,
  /** Null: organisations that do not use Muster, to whom the own agency hands a list. */
  recipient: agency.nullable(),
  state: z.enum(['live', 'withdrawn', 'lapsed', 'renewed']),
  fromOn: day,
  throughOn: day,
  givenAt: z.string(),
  withdrawnAt: z.string().nullable(),
})

export const consentEndpoints = {
  'consents.mine': endpoint({
    method: 'GET',
    path: '/api/v1/me/consents',
    summary: 'Who beside my own agency may see my file, for what and until when; with what I gave and withdrew before',
    access: { allow: 'signed-in', scope: 'own' },
    reply: z.object({
      asOn: day,
      agency,
      /** Everybody a consent can be given to; organisations without Muster are not among them. */
      recipients: z.array(agency),
      /** The newest first. */
      consents: z.array(consent),
    }),
  }),
  'consents.give': endpoint({
    method: 'POST',
    path: '/api/v1/me/consents',
    summary: 'Let a recipient see my file for one purpose, for 6, 12 or 24 months from today; giving again renews',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    body: z.strictObject({
      purpose: consentPurpose,
      /** Null: organisations that do not use Muster. */
      recipientAgencyId: id.nullable(),
      months: z.union([z.literal(6), z.literal(12), z.literal(24)]),
    }),
    reply: consent,
    status: 201,
    idempotent: true,
  }),
  'consents.withdraw': endpoint({
    method: 'POST',
    path: '/api/v1/me/consents/:consent/withdrawal',
    summary: 'Withdraw a consent from today: I am on no new list, and who received an older one is told to delete me',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    params: z.object({ consent: id }),
    reply: consent,
    idempotent: true,
    refusals: ['consent-not-live'],
  }),
}
