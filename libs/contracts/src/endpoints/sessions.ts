import { z } from 'zod'
import { sessionBrowsers, sessionSystems } from '../session-codes.ts'
import { endpoint } from '../endpoint.ts'
import { id } from '../schemas/scalars.ts'

const openSession = z.object({
  id: z.string(),
  /** What the browser called itself when it signed in; null where it said nothing known. */
  browser: z.enum(sessionBrowsers).nullable(),
  system: z.enum(sessionSystems).nullable(),
  since: z.string(),
  /** To the minute. */
  lastUsedAt: z.string(),
  expiresAt: z.string(),
  isThisOne: z.boolean(),
})
export type OpenSession = z.infer<typeof openSession>

export const sessionEndpoints = {
  'sessions.list': endpoint({
    method: 'GET',
    path: '/api/v1/sessions',
    summary: 'Where one is signed in now: this session first, then the last used',
    access: { allow: 'signed-in', scope: 'own' },
    reply: z.object({ sessions: z.array(openSession) }),
  }),
  'sessions.revoke': endpoint({
    method: 'DELETE',
    path: '/api/v1/sessions/:session',
    summary: 'End one of the own sessions: its next request is refused',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    params: z.object({ session: id }),
    reply: 'none',
    status: 204,
  }),
  'sessions.revokeOthers': endpoint({
    method: 'DELETE',
    path: '/api/v1/sessions',
    summary: 'End every own session but this one',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    reply: z.object({ ended: z.number() }),
  }),
  'sessions.endAll': endpoint({
    method: 'DELETE',
    path: '/api/v1/people/:person/sessions',
    summary: 'End every session of a person of the own agency, who is told by mail',
    access: { allow: ['administrator'], scope: 'agency', audit: 'act' },
    params: z.object({ person: id }),
    reply: z.object({ ended: z.number() }),
  }),
}
