import { z } from 'zod'
import { roles } from '../codes.ts'
import { endpoint } from '../endpoint.ts'
import { providerFindings } from '../federation-codes.ts'
import { id, personName } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

/** Any visible text on one line, or none. */
const lineOrNone = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), 'name-has-control-characters')

/** What a person of the agency is called in a directory: any visible text on one line. */
const line = (longest: number) => lineOrNone(longest).min(1, 'required')

const isAddress = (text: string): boolean => {
  const url = URL.parse(text)
  return /^https?:$/.test(url?.protocol ?? '') && !url?.username && !url?.password && !url?.hash
}

/** An address of a directory, without a name, a password or a fragment in it. Whether it may be reached, the server says. */
const address = line(500).refine(isAddress, 'not-an-address')

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

/** Until it is in use, what only the directory can say may be missing: some say it only once they know our addresses. */
const saml = {
  ...common,
  kind: z.literal('saml'),
  /** The entity id by which the provider calls itself. */
  issuer: lineOrNone(500),
  /** Where it takes requests, by redirect. */
  signInUrl: lineOrNone(500).refine((text) => text === '' || isAddress(text), 'not-an-address'),
  /** Those that may sign its answers, in PEM: the present one, and the next while they change. */
  certificates: z.array(z.string().trim().max(20_000)).max(10),
}

const certificate = z.object({
  pem: z.string(),
  subject: z.string(),
  /** SHA-256, in pairs of hexadecimal digits. */
  fingerprint: z.string(),
  endsAt: z.string(),
  state: z.enum(['good', 'ends-soon', 'over']),
})
export type SigningCertificate = z.infer<typeof certificate>

const summary = z.object({
  id: z.string(),
  kind: z.enum(['oidc', 'saml']),
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
  /** Of SAML, as its certificates are; null of OpenID Connect, which publishes both. */
  signInUrl: z.string().nullable(),
  certificates: z.array(certificate),
  roleClaim: z.string().nullable(),
  roleMap: z.array(z.object({ value: z.string(), role: z.enum(roles) })),
  version: z.number(),
  /** What the administrator of the directory has to enter there. */
  ours: z.object({
    signInAddress: z.string(),
    /** Of OpenID Connect. */
    redirectAddress: z.string().nullable(),
    /** Of SAML: where our metadata is, which is our entity id as well, and where answers are posted to. */
    metadataAddress: z.string().nullable(),
    consumerAddress: z.string().nullable(),
  }),
})
export type IdentityProvider = z.infer<typeof provider>

const administrators = { allow: ['administrator'], scope: 'agency' } as const
const one = z.object({ provider: id })
const version = z.number().int().min(0).max(2_147_483_647)

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
    access: { ...administrators, audit: 'act', stepUp: true },
    body: z.discriminatedUnion('kind', [z.strictObject(oidc), z.strictObject(saml)]),
    reply: provider,
    status: 201,
  }),
  'providers.update': endpoint({
    method: 'PUT',
    path: '/api/v1/identity-providers/:provider',
    summary: 'Change an identity provider; switching it off ends the sessions of everybody linked with it',
    access: { ...administrators, audit: 'act', stepUp: true },
    params: one,
    body: z.discriminatedUnion('kind', [z.strictObject({ ...oidc, version }), z.strictObject({ ...saml, version })]),
    reply: provider,
    refusals: ['changed-meanwhile'],
  }),
  'providers.readMetadata': endpoint({
    method: 'POST',
    path: '/api/v1/identity-providers/metadata',
    summary: 'What the metadata of a SAML provider says; nothing is kept',
    access: administrators,
    body: z.strictObject({ xml: z.string().min(1, 'required').max(200_000) }),
    reply: z.object({ issuer: z.string(), signInUrl: z.string(), certificates: z.array(certificate) }),
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
