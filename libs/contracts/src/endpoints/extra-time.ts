import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { email, erasable, freeText, key } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const staff = ['instructor', 'course-manager'] as const

export const extraTimeEndpoints = {
  'extraTime.list': endpoint({
    method: 'GET',
    path: '/api/v1/instruction/:course/extra-time',
    summary: 'Who of my agency gets more time in the test of a course, why, and who gave it',
    access: { allow: [...staff], scope: 'taught' },
    params: z.object({ course: key }),
    reply: z.object({
      people: z.array(
        z.object({
          email: z.string(),
          name: bilingual,
          extraPercent: z.number(),
          /** Whether it holds for every course. */
          everywhere: z.boolean(),
          reason: erasable,
          recordedAt: z.string(),
          recordedBy: bilingual.nullable(),
        }),
      ),
    }),
  }),
  'extraTime.set': endpoint({
    method: 'POST',
    path: '/api/v1/instruction/:course/extra-time',
    summary: 'Give somebody of my agency more time in tests, from their next attempt on; 0 ends it. Never myself',
    access: { allow: [...staff], scope: 'taught', audit: 'act' },
    params: z.object({ course: key }),
    body: z.strictObject({
      email,
      extraPercent: z.number().int().min(0).max(300),
      everywhere: z.boolean(),
      reason: freeText(500).refine((text) => text.trim() !== '', 'required'),
    }),
    reply: z.object({}),
    status: 201,
    idempotent: true,
  }),
}
