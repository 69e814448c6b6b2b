import { z } from 'zod'
import { providerFindings, roles } from '../codes.ts'
import { endpoint } from '../endpoint.ts'
import { id, personName } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

/** What a person of the agency is called in a directory: any visible text on one line. */
const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, 'required')
    .max(longest)
    .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), 'name-has-control-characters')

/** An address of a directory, without a name, a password or a fragment in it. Whether it may be reached, the server says. */
const address = line(500).refine((text) => {
  const url = URL.parse(text)
  return /^https?:$/.test(url?.protocol ?? '') && !url?.username && !url?.password && !url?.hash
}, 'not-an-address')

/** Stands in a mapping for everybody who signs in, whatever their claims say. */
export const everybody = '*'

const common = {
  /** What the button on the sign-in page says. */
  label: z.strictObject({ en: personName, ja: personName }),
  /** The claim (OIDC) or attribute (SAML) that names groups; null where roles come from nowhere but `everybody`. */
  roleClaim: line(200).nullable(),
  /** Which value gives which role; `*` gives it to everybody who signs in. */
  roleMap: z.array(z.strictObject({ value: line(200), role: z.enum(roles) })).max(100),
  /** Whoever signs in for the first time gets an account; else only whoever was linked may come in. */
  createsAccounts: z.boolean(),
  isActive: z.boolean(),
}

const oidc = {
  ...common,
  kind: z.literal('oidc'),
  issuer: address,
  clientId: line(300),
  /** Left out: the one that is kept stays. */
  secret: line(1_000).optional(),
  /** Beside `openid`, which is always asked for. */
  scopes: z
    .string()
    .max(500)
    .regex(/^[\x21\x23-\x5b\x5d-\x7e ]*$/, 'invalid'),
}

const summary = z.object({
  id: z.string(),
  kind: z.enum(['oidc']),
  label: bilingual,
  issuer: z.string(),
  isActive: z.boolean(),
  createsAccounts: z.boolean(),
  /** How many people of the agency are linked with it. */
  people: z.number(),
})

const provider = summary.extend({
  clientId: z.string().nullable(),
  /** Whether a secret is kept; it is never told again. */
  hasSecret: z.boolean(),
  scopes: z.string(),
  roleClaim: z.string().nullable(),
  roleMap: z.array(z.object({ value: z.string(), role: z.enum(roles) })),
  version: z.number(),
  /** What the administrator of the directory has to enter there. */
  ours: z.object({ redirectAddress: z.string(), signInAddress: z.string() }),
})
export type IdentityProvider = z.infer<typeof provider>

const administrators = { allow: ['administrator'], scope: 'agency' } as const
const one = z.object({ provider: id })

/** Directories of an agency with which its people sign in. */
export const identityProviderEndpoints = {
  'providers.list': endpoint({
    method: 'GET',
    path: '/api/v1/identity-providers',
    summary: 'The identity providers of the own agency',
    access: administrators,
    reply: z.object({ providers: z.array(summary) }),
  }),
  'providers.read': endpoint({
    method: 'GET',
    path: '/api/v1/identity-providers/:provider',
    summary: 'One identity provider with its settings; never its secret',
    access: administrators,
    params: one,
    reply: provider,
  }),
  'providers.create': endpoint({
    method: 'POST',
    path: '/api/v1/identity-providers',
    summary: 'Set up an identity provider; people see it once it is active',
    access: { ...administrators, audit: 'act' },
    body: z.strictObject(oidc),
    reply: provider,
    status: 201,
  }),
  'providers.update': endpoint({
    method: 'PUT',
    path: '/api/v1/identity-providers/:provider',
    summary: 'Change an identity provider; switching it off ends the sessions of everybody linked with it',
    access: { ...administrators, audit: 'act' },
    params: one,
    body: z.strictObject({ ...oidc, version: z.number().int().min(0).max(2_147_483_647) }),
    reply: provider,
    refusals: ['changed-meanwhile'],
  }),
  'providers.test': endpoint({
    method: 'POST',
    path: '/api/v1/identity-providers/:provider/test',
    summary: 'Read what the provider publishes about itself and say what would keep people from signing in',
    access: administrators,
    params: one,
    reply: z.object({ findings: z.array(z.enum(providerFindings)) }),
    refusals: ['too-many-attempts'],
  }),
}
