import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { agencySettings, agencyView } from '../schemas/agency.ts'
import { id } from '../schemas/scalars.ts'

export const agencyEndpoints = {
  'agency.read': endpoint({
    method: 'GET',
    path: '/api/v1/agency',
    summary: 'The own agency with what it settles for itself: names, branding, sessions, how long records are kept',
    access: { allow: ['administrator', 'auditor'], scope: 'agency' },
    reply: agencyView,
  }),
  'agency.update': endpoint({
    method: 'PUT',
    path: '/api/v1/agency',
    summary: 'Change the settings of the own agency, from the version that was seen',
    access: { allow: ['administrator'], scope: 'agency', audit: 'act' },
    body: agencySettings.extend({ version: z.number().int().min(0).max(2_147_483_647) }),
    reply: agencyView,
    refusals: ['changed-meanwhile'],
  }),
  'agency.setLogo': endpoint({
    method: 'PUT',
    path: '/api/v1/agency/logo',
    summary: 'Give the own agency a logo: PNG, JPEG or WebP, at most 1 MB and 2,000 pixels a side',
    access: { allow: ['administrator'], scope: 'agency', audit: 'act' },
    upload: { mostBytes: 1_048_576, mediaTypes: ['image/png', 'image/jpeg', 'image/webp'] },
    reply: agencyView,
  }),
  'agency.removeLogo': endpoint({
    method: 'DELETE',
    path: '/api/v1/agency/logo',
    summary: 'Take the logo of the own agency away',
    access: { allow: ['administrator'], scope: 'agency', audit: 'act' },
    reply: agencyView,
  }),
  'agency.logo': endpoint({
    method: 'GET',
    path: '/api/v1/agencies/:agency/logo',
    summary: 'The logo of an agency',
    access: { allow: 'signed-in', scope: 'shared' },
    params: z.object({ agency: id }),
    reply: 'application/octet-stream',
  }),
}
