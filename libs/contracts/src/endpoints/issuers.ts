import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { accreditationView, equivalenceView, issuerReference, issuerView, printed } from '../schemas/recognition.ts'
import { cursor, day, freeText, id, key, limit } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const issuer = z.object({ issuer: id })
const page = z.strictObject({ after: cursor.optional(), limit })
const readers = { allow: ['verifier', 'course-manager', 'auditor'], scope: 'shared' } as const
const recognisers = { allow: ['verifier', 'course-manager'], scope: 'shared', audit: 'act' } as const

const name = printed(200).refine((text) => text.trim() !== '', 'name-empty')
const names = { nameEn: name, nameJa: name }
const ground = freeText(1_000).min(3)

/** From a day through a last day, which may be open. */
const days = { validFrom: day, validThrough: day.nullable() }
const inOrder = <S extends z.ZodType<{ validFrom: string; validThrough: string | null }>>(schema: S): S =>
  schema.superRefine(({ validFrom, validThrough }, check) => {
    if (validThrough !== null && validThrough < validFrom)
      check.addIssue({ code: 'custom', path: ['validThrough'], message: 'before-first-day' })
  })

const decision = z.strictObject({ approve: z.boolean(), note: freeText(1_000).optional() })
const end = z.strictObject({ lastDay: day, note: ground })

export const issuerEndpoints = {
  'issuers.list': endpoint({
    method: 'GET',
    path: '/api/v1/issuers',
    summary: 'The issuers known here, with how much of what was proposed for them waits for a second person',
    access: readers,
    query: page,
    reply: z.object({
      issuers: z.array(
        z.object({
          id: z.string(),
          name: bilingual,
          formerNames: z.array(bilingual),
          accreditations: z.number(),
          waiting: z.number(),
        }),
      ),
      next: z.string().nullable(),
      mayRecord: z.boolean(),
    }),
  }),
  'issuers.read': endpoint({
    method: 'GET',
    path: '/api/v1/issuers/:issuer',
    summary: 'One issuer: its names, how a genuine certificate looks, and what it may certify, with the history',
    access: readers,
    params: issuer,
    reply: issuerView,
  }),
  'issuers.add': endpoint({
    method: 'POST',
    path: '/api/v1/issuers',
    summary: 'Add an issuer; until something is accredited it is only known by name',
    access: recognisers,
    body: z.strictObject({ ...names, zone: z.string().max(60) }),
    reply: issuerView,
    status: 201,
    idempotent: true,
    refusals: ['issuer-name-taken'],
  }),
  'issuers.rename': endpoint({
    method: 'POST',
    path: '/api/v1/issuers/:issuer/names',
    summary:
      'An issuer is called otherwise from a day on; older certificates keep the older name. By the agency that runs the installation, or by the one that added it while nobody else rests on it',
    access: recognisers,
    params: issuer,
    body: z.strictObject({ ...names, from: day }),
    reply: issuerView,
    status: 201,
    idempotent: true,
    refusals: ['issuer-name-taken'],
  }),
  'issuers.describe': endpoint({
    method: 'POST',
    path: '/api/v1/issuers/:issuer/reference',
    summary: 'How a genuine certificate of an issuer looks, and whom to ask',
    access: recognisers,
    params: issuer,
    body: issuerReference,
    reply: issuerView,
    status: 201,
    idempotent: true,
  }),
  'issuers.proposeAccreditation': endpoint({
    method: 'POST',
    path: '/api/v1/issuers/:issuer/accreditations',
    summary: 'Propose that an issuer may certify a type; it counts once a second person approved it',
    access: recognisers,
    params: issuer,
    body: inOrder(z.strictObject({ type: key, ...days, ground })),
    reply: accreditationView,
    status: 201,
    idempotent: true,
  }),
  'issuers.decideAccreditation': endpoint({
    method: 'POST',
    path: '/api/v1/accreditations/:accreditation/decision',
    summary: 'Approve or refuse what somebody else of the own agency proposed',
    access: recognisers,
    params: z.object({ accreditation: id }),
    body: decision,
    reply: accreditationView,
    refusals: ['second-person-needed', 'already-decided'],
  }),
  'issuers.endAccreditation': endpoint({
    method: 'POST',
    path: '/api/v1/accreditations/:accreditation/end',
    summary: 'End an accreditation after a last day; what was completed by then still counts',
    access: recognisers,
    params: z.object({ accreditation: id }),
    body: end,
    reply: accreditationView,
    refusals: ['state-does-not-allow'],
  }),
  'equivalences.list': endpoint({
    method: 'GET',
    path: '/api/v1/equivalences',
    summary: 'What counts as something else: one way, between two days, never chained; with the history',
    access: readers,
    query: page,
    reply: z.object({
      equivalences: z.array(equivalenceView),
      next: z.string().nullable(),
      mayRecord: z.boolean(),
    }),
  }),
  'equivalences.propose': endpoint({
    method: 'POST',
    path: '/api/v1/equivalences',
    summary: 'Propose that one type counts as another; it counts once a second person approved it',
    access: recognisers,
    body: inOrder(
      z.strictObject({
        from: key,
        to: key,
        edition: z.number().int().min(1).max(9_999).nullable(),
        issuer: id.nullable(),
        ...days,
        ground,
      }),
    ),
    reply: equivalenceView,
    status: 201,
    idempotent: true,
  }),
  'equivalences.decide': endpoint({
    method: 'POST',
    path: '/api/v1/equivalences/:equivalence/decision',
    summary: 'Approve or refuse what somebody else of the own agency proposed',
    access: recognisers,
    params: z.object({ equivalence: id }),
    body: decision,
    reply: equivalenceView,
    refusals: ['second-person-needed', 'already-decided'],
  }),
  'equivalences.end': endpoint({
    method: 'POST',
    path: '/api/v1/equivalences/:equivalence/end',
    summary: 'End an equivalence after a last day; what was completed by then still counts',
    access: recognisers,
    params: z.object({ equivalence: id }),
    body: end,
    reply: equivalenceView,
    refusals: ['state-does-not-allow'],
  }),
}
