import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { day, email, id } from '../schemas/scalars.ts'
import { bilingual, language } from '../schemas/text.ts'

/** Instructors of elsewhere who teach one class, through a day. */
export const guestEndpoints = {
  'guests.list': endpoint({
    method: 'GET',
    path: '/api/v1/instruction/classes/:class/guests',
    summary: 'Who teaches a class as a guest',
    access: { allow: ['instructor', 'course-manager'], scope: 'taught' },
    params: z.object({ class: id }),
    reply: z.object({ guests: z.array(z.object({ id: z.string(), name: bilingual, throughOn: z.string() })) }),
  }),
  'guests.invite': endpoint({
    method: 'POST',
    path: '/api/v1/instruction/classes/:class/guests',
    summary:
      'Invite somebody by mail to teach one class as a guest; the reply says nothing of whether they have an account',
    access: { allow: ['course-manager'], scope: 'taught', audit: 'act' },
    params: z.object({ class: id }),
    body: z.strictObject({ email, language, throughOn: day }),
    reply: z.object({ email: z.string(), throughOn: z.string() }),
    status: 201,
    idempotent: true,
  }),
  'guests.class': endpoint({
    method: 'GET',
    path: '/api/v1/guest/class',
    summary: 'The one class a guest teaches, and how far its people are; nothing for anybody else',
    access: { allow: 'signed-in', scope: 'taught', audit: 'query' },
    reply: z.object({
      class: z.object({
        id: z.string(),
        name: z.string(),
        dueOn: z.string().nullable(),
        throughOn: z.string(),
        course: bilingual,
        agency: bilingual,
      }),
      members: z.array(
        z.object({
          name: bilingual,
          lessonsCompleted: z.number(),
          completedOn: z.string().nullable(),
          withdrawn: z.boolean(),
        }),
      ),
    }),
  }),
}
