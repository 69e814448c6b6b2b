import { z } from 'zod'
import { waiverRoles } from '../codes.ts'
import { endpoint } from '../endpoint.ts'
import { caseFile } from '../schemas/case.ts'
import { decision } from '../schemas/engine-decision.ts'
import { day, id } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'
import { assignment, clause, eligibilityView, verdict } from '../schemas/verdict.ts'

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
          /** The certificate this renews, when it renews one that ends. */
          renews: z.object({ certificate: z.string(), title: bilingual, endsOn: day }).nullable(),
          /** The day by which it was set to be completed; null for none. It may be over. */
          dueOn: day.nullable(),
          /** The last day to finish; of a course to begin that renews a certificate the last day to start. */
          byOn: day.nullable(),
        })
        .nullable(),
      dates: z.array(
        z.object({
          on: day,
          kind: z.enum([
            'course-to-finish',
            'course-due',
            'evidence-being-checked',
            'departure',
            'return',
            'validity-ends',
            'attempt-deadline',
            'certificate-issued',
            'certificate-ends',
            'certificate-revoked',
            'certificate-suspended',
            'certificate-superseded',
          ]),
          title: bilingual,
          state: z.enum(['to-do', 'overdue', 'being-checked', 'done', 'later', 'none']),
          minutesLeft: z.number().nullable(),
          /** The number of the certificate that ends or was withdrawn. */
          certificate: z.string().nullable(),
          /** Why it was withdrawn; null where it is not, or where the key that signed it was withdrawn. */
          reason: z.string().nullable(),
          /** Of a certificate that ends the last day to start the course that renews it; null once that is begun. */
          startBy: day.nullable(),
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
    access: {
      allow: ['desk-officer', 'verifier', 'auditor', ...waiverRoles],
      scope: 'agency',
      audit: 'person-file',
    },
    params: z.object({ nomination: id }),
    reply: z.object({
      eligibility: eligibilityView,
      certificates: z.array(z.object({ id: z.string(), title: bilingual, completedOn: day, verdict: z.string() })),
    }),
  }),
  'eligibility.evaluate': endpoint({
    method: 'POST',
    path: '/api/v1/eligibility/evaluate',
    summary:
      'Decides a case file: profile versions, facts and days in, the decision and what differs from the expected out',
    access: { allow: 'signed-in', scope: 'shared' },
    body: caseFile,
    refusals: ['case-not-decidable', 'body-too-large'],
    reply: z.object({
      decision,
      /** Empty where the case expects nothing, or is decided as expected. */
      differences: z.array(z.object({ at: z.string(), expected: z.unknown(), found: z.unknown() })),
    }),
  }),
}
