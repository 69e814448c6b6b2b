import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const params = z.object({ posting: id })

/** Enrolling by rule: everybody nominated for a posting, in the courses offered for what they lack. */
export const enrolmentRuleEndpoints = {
  'postings.readRule': endpoint({
    method: 'GET',
    path: '/api/v1/postings/:posting/enrolment-rule',
    summary: 'Whether people nominated for a posting are enrolled in what they lack, and whom that enrols in what',
    access: { allow: ['desk-officer', 'verifier', 'auditor'], scope: 'agency' },
    params,
    reply: z.object({
      /** Counts the changes; 0 where nobody switched it. */
      version: z.number(),
      isOn: z.boolean(),
      changedAt: z.string().nullable(),
      mayWrite: z.boolean(),
      people: z.array(
        z.object({
          nominationId: z.string(),
          name: bilingual,
          courses: z.array(
            z.object({
              key: z.string(),
              title: bilingual,
              clause: bilingual,
              /** `left`: they left it after the rule enrolled them, and are not enrolled again. */
              state: z.enum(['would-enrol', 'under-way', 'enrolled', 'left']),
            }),
          ),
        }),
      ),
    }),
  }),
  'postings.saveRule': endpoint({
    method: 'PUT',
    path: '/api/v1/postings/:posting/enrolment-rule',
    summary: 'Switch the rule on, which enrols at once, when somebody is nominated and every night, or off',
    access: { allow: ['desk-officer'], scope: 'agency', audit: 'act' },
    params,
    body: z.strictObject({
      /** The one it began from. */
      version: z.number().int().min(0).max(2_147_483_646),
      isOn: z.boolean(),
    }),
    reply: z.object({ version: z.number(), enrolled: z.number() }),
    refusals: ['changed-meanwhile', 'posting-cancelled', 'posting-over'],
  }),
}
