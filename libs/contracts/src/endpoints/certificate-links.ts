import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { day, freeText, id } from '../schemas/scalars.ts'

const certificateId = z.object({ certificate: z.string().min(1).max(120) })

/** A link by which its holder shows a certificate to somebody. The link itself is shown once, when it is made. */
const link = z.object({
  id: z.string(),
  purpose: z.string(),
  showsName: z.boolean(),
  /** The last day on which it opens; null for no end. */
  expiresOn: day.nullable(),
  state: z.enum(['open', 'expired', 'withdrawn']),
  madeAt: z.string(),
  withdrawnAt: z.string().nullable(),
  openings: z.number(),
  lastOpenedAt: z.string().nullable(),
})

export const certificateLinkEndpoints = {
  'links.list': endpoint({
    method: 'GET',
    path: '/api/v1/certificates/:certificate/links',
    summary: 'The links by which I share a certificate, the newest first, with how often each was opened',
    access: { allow: 'signed-in', scope: 'own' },
    params: certificateId,
    reply: z.object({ links: z.array(link) }),
  }),
  'links.share': endpoint({
    method: 'POST',
    path: '/api/v1/certificates/:certificate/links',
    summary: 'Make a link that shows my certificate to whoever has it, until it ends or I withdraw it',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    params: certificateId,
    body: z.strictObject({
      purpose: freeText(200).refine((text) => text.trim() !== '', 'name-empty'),
      showsName: z.boolean(),
      expiresOn: day.nullable(),
    }),
    reply: link.extend({ url: z.string() }),
    status: 201,
    refusals: ['too-many-links'],
  }),
  'links.open': endpoint({
    method: 'GET',
    path: '/shared/:token',
    summary: 'A certificate that its holder shares by link, with the verdict of now',
    access: { allow: 'public', scope: 'public' },
    params: z.object({ token: z.string().max(100) }),
    query: z.object({ lang: z.string().max(5).optional() }),
    reply: 'text/html',
  }),
  'links.withdraw': endpoint({
    method: 'POST',
    path: '/api/v1/certificate-links/:link/withdrawal',
    summary: 'Withdraw a link: from then on it opens nothing',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    params: z.object({ link: id }),
    reply: link,
  }),
}
