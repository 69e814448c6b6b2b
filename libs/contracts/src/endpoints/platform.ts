import { z } from 'zod'
import { endpoint } from '../endpoint.ts'

const open = { allow: 'public', scope: 'public' } as const

export const platformEndpoints = {
  'platform.live': endpoint({
    method: 'GET',
    path: '/health/live',
    summary: 'The process answers',
    access: open,
    reply: z.object({ live: z.literal(true) }),
  }),
  'platform.ready': endpoint({
    method: 'GET',
    path: '/health/ready',
    summary: 'The database answers, is at the right version and is set to keep what it acknowledges',
    access: open,
    reply: z.object({ ready: z.boolean(), checks: z.record(z.string(), z.string()) }),
    refusals: ['not-ready'],
  }),
  'platform.metrics': endpoint({
    method: 'GET',
    path: '/metrics',
    summary: 'Prometheus metrics; loopback only',
    access: open,
    reply: 'text/plain',
  }),
  'platform.openapi': endpoint({
    method: 'GET',
    path: '/api/v1/openapi.json',
    summary: 'This API as OpenAPI 3.1',
    access: open,
    reply: z.record(z.string(), z.unknown()),
  }),
  'platform.docs': endpoint({
    method: 'GET',
    path: '/api/docs',
    summary: 'This API as a page to read',
    access: open,
    reply: 'text/html',
  }),
}
