import { z } from 'zod'
import { endpoint } from '../endpoint.ts'

const own = { allow: 'signed-in', scope: 'own' } as const

/** A person's days for the calendar they use elsewhere. */
export const calendarEndpoints = {
  'calendar.feed': endpoint({
    method: 'GET',
    path: '/api/v1/calendar-feeds/:token/muster.ics',
    summary: 'The calendar of whoever this secret address was made for',
    access: { allow: 'public', scope: 'public' },
    params: z.object({ token: z.string().max(100) }),
    reply: 'text/calendar',
  }),
  'calendar.file': endpoint({
    method: 'GET',
    path: '/api/v1/calendar/muster.ics',
    summary: 'My days as a calendar file: what is due, what ends, when tests can be taken, and my assignments',
    access: own,
    reply: 'text/calendar',
  }),
  'calendar.read': endpoint({
    method: 'GET',
    path: '/api/v1/calendar',
    summary: 'Whether my calendar can be read under a secret address, and since when',
    access: own,
    reply: z.object({ madeAt: z.string().nullable() }),
  }),
  'calendar.renew': endpoint({
    method: 'POST',
    path: '/api/v1/calendar/address',
    summary: 'A new secret address of my calendar, told once; the one before ends',
    access: { ...own, audit: 'act' },
    reply: z.object({ address: z.string() }),
    status: 201,
  }),
  'calendar.end': endpoint({
    method: 'DELETE',
    path: '/api/v1/calendar/address',
    summary: 'End the secret address of my calendar',
    access: { ...own, audit: 'act' },
    reply: 'none',
    status: 204,
  }),
}
