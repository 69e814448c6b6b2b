import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { key } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const view = z.object({
  /** The courses of the own agency, by their keys. */
  courses: z.array(
    z.object({
      key: z.string(),
      title: bilingual,
      /** Revoking its certificates, and letting a suspended one count again, takes two people. */
      needsTwo: z.boolean(),
    }),
  ),
  abilities: z.object({ mayChange: z.boolean() }),
})

export const certificateRuleEndpoints = {
  'certificates.rules': endpoint({
    method: 'GET',
    path: '/api/v1/certificate-rules',
    summary: 'The own courses, and whether revoking and reinstating their certificates takes two people',
    access: { allow: ['administrator', 'auditor'], scope: 'agency' },
    reply: view,
  }),
  'certificates.changeRule': endpoint({
    method: 'PUT',
    path: '/api/v1/certificate-rules/:course',
    summary: 'Say whether revoking and reinstating certificates of a course takes two people, from now on',
    access: { allow: ['administrator'], scope: 'agency', audit: 'act', stepUp: true },
    params: z.object({ course: key }),
    body: z.strictObject({ needsTwo: z.boolean() }),
    reply: view,
    refusals: ['second-person-needed'],
  }),
}
