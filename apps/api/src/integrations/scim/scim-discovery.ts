import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { mostResources, scimSchemas } from '@muster/contracts/scim-codes.ts'

type Described = ReplyOf<'scim.config'>

/** What is understood here (RFC 7643, 5). */
export const serviceConfig = (address: string): Described => ({
  schemas: [scimSchemas.config],
  documentationUri: address.replace(/\/scim\/v2$/, '/api/docs'),
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: mostResources },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: true },
  authenticationSchemes: [
    {
      type: 'oauthbearertoken',
      name: 'Agency token',
      description: 'A token of the agency, made by one of its administrators for this; it lives 90 days at most.',
      primary: true,
    },
  ],
  meta: { resourceType: 'ServiceProviderConfig', location: `${address}/ServiceProviderConfig` },
})

/** The kinds of resources (RFC 7643, 6). */
export const resourceTypes = (address: string): readonly Described[] =>
  (['User', 'Group'] as const).map((name) => ({
    schemas: [scimSchemas.resourceType],
    id: name,
    name,
    description: name === 'User' ? 'A person of the agency' : 'A group of the directory',
    endpoint: `/${name}s`,
    schema: name === 'User' ? scimSchemas.user : scimSchemas.group,
    ...(name === 'User' && { schemaExtensions: [{ schema: scimSchemas.names, required: false }] }),
    meta: { resourceType: 'ResourceType', location: `${address}/ResourceTypes/${name}` },
  }))

interface Attribute {
  readonly name: string
  readonly description: string
  readonly type?: 'string' | 'boolean' | 'complex'
  readonly required?: true
  readonly caseExact?: true
  readonly multiValued?: true
  readonly mutability?: 'readOnly' | 'immutable'
  readonly uniqueness?: 'server'
  readonly subAttributes?: readonly Attribute[]
}

function attribute({ subAttributes, ...said }: Attribute): Record<string, unknown> {
  return {
    type: 'string',
    multiValued: false,
    required: false,
    caseExact: false,
    mutability: 'readWrite',
    returned: 'default',
    uniqueness: 'none',
    ...said,
    ...(subAttributes && { subAttributes: subAttributes.map(attribute) }),
  }
}

const externalId: Attribute = {
  name: 'externalId',
  description: 'What the directory calls it',
  caseExact: true,
  uniqueness: 'server',
}

const user: readonly Attribute[] = [
  {
    name: 'userName',
    description: 'The e-mail address of the person, with which they sign in',
    required: true,
    uniqueness: 'server',
  },
  externalId,
  {
    name: 'name',
    description: 'In Latin letters',
    type: 'complex',
    required: true,
    subAttributes: [
      { name: 'formatted', description: 'Both', mutability: 'readOnly' },
      { name: 'familyName', description: 'Family name', required: true },
      { name: 'givenName', description: 'Given name', required: true },
    ],
  },
  { name: 'displayName', description: 'Both names', mutability: 'readOnly' },
  {
    name: 'emails',
    description: 'The userName once more',
    type: 'complex',
    multiValued: true,
    mutability: 'readOnly',
    subAttributes: [
      { name: 'value', description: 'The address', mutability: 'readOnly' },
      { name: 'type', description: 'work', mutability: 'readOnly' },
      { name: 'primary', description: 'true', type: 'boolean', mutability: 'readOnly' },
    ],
  },
  { name: 'active', description: 'Whether the account is open', type: 'boolean' },
  { name: 'preferredLanguage', description: 'ja for Japanese, English for all others' },
]

const names: readonly Attribute[] = [
  { name: 'familyNameJa', description: 'Family name in Japanese' },
  { name: 'givenNameJa', description: 'Given name in Japanese' },
  { name: 'familyNameKana', description: 'Reading of the family name, in kana' },
  { name: 'givenNameKana', description: 'Reading of the given name, in kana' },
  { name: 'passportName', description: 'As the machine-readable line of the passport prints it' },
]

const group: readonly Attribute[] = [
  { name: 'displayName', description: 'Its name', required: true, caseExact: true, uniqueness: 'server' },
  externalId,
  {
    name: 'members',
    description: 'Who is in it',
    type: 'complex',
    multiValued: true,
    subAttributes: [
      { name: 'value', description: 'The id of the person', mutability: 'immutable', caseExact: true },
      { name: '$ref', description: 'Their address', mutability: 'readOnly' },
      { name: 'type', description: 'User', mutability: 'readOnly' },
    ],
  },
]

/** The attributes that are kept (RFC 7643, 7). */
export const schemas = (address: string): readonly Described[] =>
  (
    [
      [scimSchemas.user, 'User', 'A person of the agency', user],
      [scimSchemas.names, 'Names', 'Names in Japanese and in the passport', names],
      [scimSchemas.group, 'Group', 'A group of the directory', group],
    ] as const
  ).map(([id, name, description, attributes]) => ({
    schemas: [scimSchemas.schema],
    id,
    name,
    description,
    attributes: attributes.map(attribute),
    meta: { resourceType: 'Schema', location: `${address}/Schemas/${id}` },
  }))
