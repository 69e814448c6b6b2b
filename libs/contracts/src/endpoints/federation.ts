import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, key } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const provider = z.object({ id: z.string(), label: bilingual })
const one = z.object({ provider: id })
const anybody = { allow: 'public', scope: 'public' } as const
const own = { allow: 'signed-in', scope: 'own' } as const

/** Where the browser goes next: a page of the identity provider. */
const departure = z.object({ address: z.string() })

/** Signing in with the directory of one's agency, and linking an account with it. */
export const federationEndpoints = {
  'federation.agencies': endpoint({
    method: 'GET',
    path: '/api/v1/sign-in/agencies',
    summary: 'The agencies whose people sign in with a directory of their own',
    access: anybody,
    reply: z.object({ agencies: z.array(z.object({ key: z.string(), name: bilingual })) }),
  }),
  'federation.providers': endpoint({
    method: 'GET',
    path: '/api/v1/sign-in/agencies/:agency',
    summary: 'The ways in that an agency offers beside the password',
    access: anybody,
    params: z.object({ agency: key }),
    reply: z.object({ agency: bilingual, providers: z.array(provider) }),
  }),
  'federation.start': endpoint({
    method: 'POST',
    path: '/api/v1/sign-in/providers/:provider',
    summary: 'Begin to sign in: the address to go to; binds what follows to this browser by a cookie',
    access: anybody,
    params: one,
    body: z.strictObject({
      /** The page of this site to be on afterwards. */
      next: z.string().max(500).optional(),
      /** The token of a mailed link: whoever has it links the account it was mailed to. */
      invitation: z.string().min(1).max(100).optional(),
    }),
    reply: departure,
    refusals: ['provider-not-reachable', 'too-many-attempts', 'link-not-valid'],
  }),
  'federation.invited': endpoint({
    method: 'POST',
    path: '/api/v1/sign-in/invitations',
    summary: 'The providers with which the account of a mailed link can be linked',
    access: anybody,
    body: z.strictObject({ token: z.string().min(1).max(100) }),
    reply: z.object({ providers: z.array(provider) }),
    refusals: ['link-not-valid'],
  }),
  'federation.finish': endpoint({
    method: 'POST',
    path: '/api/v1/sign-in/providers/:provider/answer',
    summary: 'What the provider sent the browser back with: signs the person in, or links their account',
    access: { ...anybody, audit: 'act' },
    params: one,
    body: z.strictObject({
      /** The query of the address the provider sent the browser to, as it came. */
      answer: z.string().max(8_000),
    }),
    reply: z.object({
      outcome: z.enum(['signed-in', 'linked']),
      /** The page of this site to go on to. */
      next: z.string(),
    }),
    refusals: [
      'sign-in-not-begun',
      'provider-refused',
      'provider-not-reachable',
      'provider-answer-invalid',
      'identity-not-linked',
      'identity-taken',
      'link-not-valid',
    ],
  }),
  'federation.consume': endpoint({
    method: 'POST',
    path: '/api/v1/sign-in/providers/:provider/consumer',
    summary: 'Where a SAML provider has the browser post its answer: checked, kept, and taken by `federation.finish`',
    // The post comes from the provider's page and carries no cookie of ours. It gives nobody a session: what it brings is
    // kept for the browser that began, which fetches it from a page of ours.
    access: { ...anybody, fromElsewhere: true },
    params: one,
    form: { mostBytes: 300_000 },
    body: z.object({ SAMLResponse: z.string().max(280_000).default(''), RelayState: z.string().max(200).default('') }),
    reply: 'none',
    status: 303,
  }),
  'federation.metadata': endpoint({
    method: 'GET',
    path: '/api/v1/sign-in/providers/:provider/metadata',
    summary: 'What a SAML provider has to know of this site, as it reads it',
    access: anybody,
    params: one,
    reply: 'application/samlmetadata+xml',
  }),
  'identities.mine': endpoint({
    method: 'GET',
    path: '/api/v1/me/identities',
    summary: 'The directories the own account is linked with, and those it can be linked with',
    access: own,
    reply: z.object({
      identities: z.array(
        z.object({
          id: z.string(),
          provider: bilingual,
          linkedAt: z.string(),
          lastUsedAt: z.string().nullable(),
          /** False of the last way to sign in. */
          canUnlink: z.boolean(),
        }),
      ),
      providers: z.array(provider),
    }),
  }),
  'identities.link': endpoint({
    method: 'POST',
    path: '/api/v1/me/identities/providers/:provider',
    summary: 'Begin to link the own account: the address to go to',
    access: { ...own, stepUp: true },
    params: one,
    reply: departure,
    refusals: ['provider-not-reachable', 'too-many-attempts'],
  }),
  'identities.unlink': endpoint({
    method: 'DELETE',
    path: '/api/v1/me/identities/:identity',
    summary: 'End the link of the own account; the last way to sign in stays',
    access: { ...own, audit: 'act', stepUp: true },
    params: z.object({ identity: id }),
    reply: 'none',
    status: 204,
    refusals: ['last-way-in'],
  }),
}
