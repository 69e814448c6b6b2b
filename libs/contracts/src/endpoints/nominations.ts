import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { overlap, reason } from '../schemas/posting.ts'
import { cursor, day, freeText, id, limit } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'
import { verdict } from '../schemas/verdict.ts'

const officers = { allow: ['desk-officer'], scope: 'agency', audit: 'act' } as const
const person = { allow: 'signed-in', scope: 'own', audit: 'act' } as const
const params = z.object({ nomination: id })

export const nominationEndpoints = {
  'nominations.candidates': endpoint({
    method: 'GET',
    path: '/api/v1/postings/:posting/candidates',
    summary: 'People of the own agency by name, with what they are nominated for already',
    access: { allow: ['desk-officer'], scope: 'agency' },
    params: z.object({ posting: id }),
    query: z.strictObject({ search: z.string().max(200).optional(), after: cursor.optional(), limit }),
    reply: z.object({
      people: z.array(
        z.object({
          id: z.string(),
          name: bilingual,
          /** Nominated for this posting now; or the caller, whom somebody else has to nominate. */
          standing: z.enum(['free', 'nominated', 'self']),
          /** Nominations of theirs on some of the same days. */
          others: z.array(
            z.object({ title: bilingual, departsOn: day, returnsOn: day, answer: z.enum(['waiting', 'accepted']) }),
          ),
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
  'nominations.nominate': endpoint({
    method: 'POST',
    path: '/api/v1/postings/:posting/nominations',
    summary: 'Put somebody of the own agency forward; they are told and answer themselves',
    access: officers,
    params: z.object({ posting: id }),
    body: z.strictObject({ person: id }),
    reply: z.object({ id: z.string() }),
    status: 201,
    idempotent: true,
    refusals: ['already-nominated', 'own-nomination', 'posting-cancelled', 'posting-over'],
  }),
  'nominations.withdraw': endpoint({
    method: 'POST',
    path: '/api/v1/nominations/:nomination/withdrawal',
    summary: 'Take a nomination back; the person is told why',
    access: officers,
    params,
    body: z.strictObject({ reason }),
    reply: 'none',
    status: 204,
    refusals: ['nomination-closed'],
  }),
  'nominations.answerOverlap': endpoint({
    method: 'POST',
    path: '/api/v1/nominations/:nomination/overlaps/:other',
    summary: 'Say why two accepted postings of one person on the same days both stand',
    access: officers,
    params: z.object({ nomination: id, other: id }),
    body: z.strictObject({ reason }),
    reply: 'none',
    status: 204,
    refusals: ['no-overlap'],
  }),
  'nominations.mine': endpoint({
    method: 'GET',
    path: '/api/v1/me/nominations',
    summary: 'What I am nominated for, with its days and what became of it',
    access: { allow: 'signed-in', scope: 'own' },
    query: z.strictObject({ after: cursor.optional(), limit }),
    reply: z.object({
      nominations: z.array(
        z.object({
          id: z.string(),
          title: bilingual,
          place: bilingual,
          country: bilingual,
          mission: bilingual.nullable(),
          agency: bilingual,
          profile: z.object({ key: z.string(), title: bilingual }),
          standby: z.boolean(),
          team: z.boolean(),
          departsOn: day,
          arrivesOn: day,
          returnsOn: day,
          nominatedOn: day,
          state: z.enum(['waiting', 'accepted', 'declined', 'withdrawn', 'cancelled', 'over']),
          /** How they are judged now; null where it is closed. */
          verdict: verdict.nullable(),
          /** Why it ended, or what changed last. */
          note: z.string(),
          overlaps: z.array(overlap.omit({ answer: true })),
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
  'nominations.accept': endpoint({
    method: 'POST',
    path: '/api/v1/nominations/:nomination/acceptance',
    summary: 'Say yes to a nomination; who nominated me is told',
    access: person,
    params,
    reply: 'none',
    status: 204,
    refusals: ['nomination-closed', 'already-answered'],
  }),
  'nominations.decline': endpoint({
    method: 'POST',
    path: '/api/v1/nominations/:nomination/refusal',
    summary: 'Say no to a nomination, also after having said yes; who nominated me is told',
    access: person,
    params,
    body: z.strictObject({ reason: freeText(2_000).optional() }),
    reply: 'none',
    status: 204,
    refusals: ['nomination-closed'],
  }),
}
