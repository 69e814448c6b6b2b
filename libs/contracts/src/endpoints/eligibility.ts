import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { day, id, key, limit, cursor } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'
import { assignment, clause, eligibilityView, finding, verdict } from '../schemas/verdict.ts'

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

export const eligibilityEndpoints = {
  'home.read': endpoint({
    method: 'GET',
    path: '/api/v1/home',
    summary: 'My first page: verdict, window bar, what to do next, what happens when',
    access: { allow: 'signed-in', scope: 'own' },
    reply: z.object({
      asOn: day,
      assignment: assignment
        .extend({
          verdict,
          clausesTotal: z.number(),
          clausesMet: z.number(),
          /** What still needs something from the person. */
          toDo: z.array(z.object({ id: z.string(), title: bilingual })),
          allBeforeDeparture: z.boolean(),
          /** The requirements worth drawing: exceptions first, at most four. */
          lanes: z.array(
            clause.pick({
              id: true,
              title: true,
              status: true,
              window: true,
              findings: true,
              evidence: true,
              lane: true,
            }),
          ),
        })
        .nullable(),
      next: z
        .object({
          kind: z.enum(['lesson', 'assessment', 'enrol']),
          courseKey: z.string(),
          courseTitle: bilingual,
          enrolmentId: z.string().nullable(),
          lesson: z.object({ key: z.string(), number: z.string(), title: bilingual }).nullable(),
          minutes: z.number(),
          bytes: z.object({ en: z.number(), ja: z.number() }),
          /** The clause this serves, when it serves one. */
          clause: z.object({ title: bilingual, window: z.string() }).nullable(),
          byOn: day.nullable(),
        })
        .nullable(),
      dates: z.array(
        z.object({
          on: day,
          kind: z.enum([
            'course-to-finish',
            'evidence-being-checked',
            'departure',
            'return',
            'validity-ends',
            'attempt-deadline',
            'certificate-issued',
          ]),
          title: bilingual,
          state: z.enum(['to-do', 'being-checked', 'done', 'later', 'none']),
          minutesLeft: z.number().nullable(),
        }),
      ),
      lastReader: z.object({ name: bilingual, agency: bilingual, at: z.string() }).nullable(),
    }),
  }),
  'eligibility.mine': endpoint({
    method: 'GET',
    path: '/api/v1/eligibility',
    summary: 'Every clause of the profile for my next assignment; null when I have none',
    access: { allow: 'signed-in', scope: 'own' },
    reply: z.object({ eligibility: eligibilityView.nullable() }),
  }),
  'eligibility.nominee': endpoint({
    method: 'GET',
    path: '/api/v1/nominations/:nomination/eligibility',
    summary: 'A nominee: every clause with evidence and reason',
    access: { allow: ['desk-officer', 'verifier', 'auditor'], scope: 'agency', audit: 'person-file' },
    params: z.object({ nomination: id }),
    reply: z.object({
      eligibility: eligibilityView,
      certificates: z.array(z.object({ id: z.string(), title: bilingual, completedOn: day, verdict: z.string() })),
    }),
  }),
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
  'requirements.list': endpoint({
    method: 'GET',
    path: '/api/v1/requirements',
    summary: 'The requirement profiles in force',
    access: { allow: 'public', scope: 'public' },
    reply: z.object({
      profiles: z.array(z.object({ key: z.string(), title: bilingual, version: z.number(), appliesFrom: day })),
    }),
  }),
  'requirements.read': endpoint({
    method: 'GET',
    path: '/api/v1/requirements/:profile',
    summary: 'What is required: the profile in force, clause by clause, with its sources',
    access: { allow: 'public', scope: 'public' },
    params: z.object({ profile: key }),
    reply: z.object({
      key: z.string(),
      title: bilingual,
      version: z.number(),
      appliesFrom: day,
      authority: z.string(),
      clauses: z.array(
        z.object({
          id: z.string(),
          title: bilingual,
          required: z.boolean(),
          waivable: z.boolean(),
          window: clause.shape.window,
          accepts: z.array(bilingual),
          source: clause.shape.source,
          onlyWhen: z.boolean(),
        }),
      ),
    }),
  }),
}
