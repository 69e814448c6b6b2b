import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { cursor, day, id, limit } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'
import { clause, finding, verdict } from '../schemas/verdict.ts'

const posting = z.object({
  id: z.string(),
  title: bilingual,
  place: bilingual,
  country: bilingual,
  field: bilingual,
  team: z.boolean(),
  departsOn: day,
  arrivesOn: day,
  returnsOn: day,
  daysToDeparture: z.number(),
  profile: z.object({ key: z.string(), title: bilingual, version: z.number() }),
})

const counts = z.object({ nominees: z.number(), cleared: z.number(), pending: z.number(), notEligible: z.number() })

export const postingEndpoints = {
  'postings.list': endpoint({
    method: 'GET',
    path: '/api/v1/postings',
    summary: 'Postings of the own agency by departure, with how many nominees are cleared',
    access: { allow: ['desk-officer', 'verifier', 'auditor'], scope: 'agency' },
    query: z.strictObject({ after: cursor.optional(), limit }),
    reply: z.object({ postings: z.array(posting.extend({ counts })), next: z.string().nullable() }),
  }),
  'postings.read': endpoint({
    method: 'GET',
    path: '/api/v1/postings/:posting',
    summary: 'One posting with its nominees, their verdicts and reasons',
    access: { allow: ['desk-officer', 'verifier', 'auditor'], scope: 'agency' },
    params: z.object({ posting: id }),
    reply: z.object({
      posting,
      counts,
      nominees: z.array(
        z.object({
          nominationId: z.string(),
          person: z.object({ id: z.string(), name: bilingual }),
          verdict,
          personVerdict: verdict,
          eligibleThrough: day.nullable(),
          /** Clauses that are not met, with the reason of each. */
          reasons: z.array(
            z.object({ clauseId: z.string(), title: bilingual, status: z.string(), finding: finding.nullable() }),
          ),
          lane: clause.shape.lane,
        }),
      ),
    }),
  }),
}
