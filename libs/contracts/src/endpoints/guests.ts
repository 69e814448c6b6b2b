import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { day, email, id, key } from '../schemas/scalars.ts'
import { bilingual, language } from '../schemas/text.ts'

const guests = z.object({ guests: z.array(z.object({ id: z.string(), name: bilingual, throughOn: z.string() })) })
const invited = z.object({ email: z.string(), throughOn: z.string() })
const course = z.object({ course: key })

/** Instructors of elsewhere who teach one class, or one course with all its classes, through a day. */
export const guestEndpoints = {
  'guests.list': endpoint({
    method: 'GET',
    path: '/api/v1/instruction/classes/:class/guests',
    summary: 'Who teaches a class as a guest',
    access: { allow: ['instructor', 'course-manager'], scope: 'taught' },
    params: z.object({ class: id }),
    reply: guests,
  }),
  'guests.invite': endpoint({
    method: 'POST',
    path: '/api/v1/instruction/classes/:class/guests',
    summary:
      'Invite somebody by mail to teach one class as a guest; the reply says nothing of whether they have an account',
    access: { allow: ['course-manager'], scope: 'taught', audit: 'act' },
    params: z.object({ class: id }),
    body: z.strictObject({ email, language, throughOn: day }),
    reply: invited,
    status: 201,
    idempotent: true,
  }),
  'guests.ofCourse': endpoint({
    method: 'GET',
    path: '/api/v1/instruction/:course/guests',
    summary: 'Who teaches a whole course as a guest',
    access: { allow: ['instructor', 'course-manager'], scope: 'taught' },
    params: course,
    reply: guests,
  }),
  'guests.inviteToCourse': endpoint({
    method: 'POST',
    path: '/api/v1/instruction/:course/guests',
    summary:
      'Invite somebody by mail to teach a whole course as a guest: its classes, its marking, and how its people are; the reply says nothing of whether they have an account',
    access: { allow: ['course-manager'], scope: 'taught', audit: 'act' },
    params: course,
    body: z.strictObject({ email, language, throughOn: day }),
    reply: invited,
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
