import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id } from '../schemas/scalars.ts'
import { mostResources } from '../scim-codes.ts'
import { described, listOf, sentGroup, sentPatch, sentUser, shownGroup, shownUser } from '../schemas/scim.ts'

const programs = { allow: 'token', scope: 'agency', token: 'scim' } as const
const description = { allow: 'token', scope: 'shared', token: 'scim' } as const
const act = { ...programs, audit: 'act' } as const
const dialect = 'scim'
const one = { user: z.object({ user: id }), group: z.object({ group: id }) }
const named = z.object({ name: z.string().max(100) })

const shaped = {
  /** Names of attributes, parted by commas. */
  attributes: z.string().max(1_000).optional(),
  excludedAttributes: z.string().max(1_000).optional(),
}
/** By RFC 7644 the first row is 1, a count below 0 is 0, and more than there can be is as much as there can be. */
const asked = z.object({
  ...shaped,
  filter: z.string().max(1_000).optional(),
  startIndex: z.coerce.number().int().min(-2_147_483_648).max(2_147_483_647).default(1),
  count: z.coerce.number().int().min(-2_147_483_648).max(2_147_483_647).default(mostResources),
})

/**
 * SCIM 2.0 (RFC 7643, 7644): a directory of an agency keeps the agency's people and groups here. It asks with a token
 * made for this, and reaches nothing but its own agency.
 */
export const scimEndpoints = {
  'scim.config': endpoint({
    method: 'GET',
    path: '/scim/v2/ServiceProviderConfig',
    summary: 'What of SCIM 2.0 is understood here',
    access: description,
    dialect,
    reply: described,
  }),
  'scim.resourceTypes': endpoint({
    method: 'GET',
    path: '/scim/v2/ResourceTypes',
    summary: 'The kinds of resources: users and groups',
    access: description,
    dialect,
    reply: listOf(described),
  }),
  'scim.resourceType': endpoint({
    method: 'GET',
    path: '/scim/v2/ResourceTypes/:name',
    summary: 'One kind of resource',
    access: description,
    dialect,
    params: named,
    reply: described,
  }),
  'scim.schemas': endpoint({
    method: 'GET',
    path: '/scim/v2/Schemas',
    summary: 'The attributes of users and groups that are kept',
    access: description,
    dialect,
    reply: listOf(described),
  }),
  'scim.schema': endpoint({
    method: 'GET',
    path: '/scim/v2/Schemas/:name',
    summary: 'One schema',
    access: description,
    dialect,
    params: named,
    reply: described,
  }),
  'scim.listUsers': endpoint({
    method: 'GET',
    path: '/scim/v2/Users',
    summary: `People at home in the agency, ${mostResources} at once at most; filters: userName, externalId and active with eq, joined by and`,
    access: programs,
    dialect,
    query: asked,
    reply: listOf(shownUser),
  }),
  'scim.createUser': endpoint({
    method: 'POST',
    path: '/scim/v2/Users',
    summary: 'Add a person to the agency; they receive a mail to choose how they sign in',
    access: act,
    dialect,
    body: sentUser,
    reply: shownUser,
    status: 201,
    idempotent: true,
    refusals: ['email-taken', 'external-id-taken'],
    example: {
      body: {
        schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
        userName: 'misaki.sato@agency.example',
        externalId: '00u1a2b3c4',
        name: { familyName: 'Sato', givenName: 'Misaki' },
        active: true,
        preferredLanguage: 'ja',
      },
    },
  }),
  'scim.readUser': endpoint({
    method: 'GET',
    path: '/scim/v2/Users/:user',
    summary: 'One person',
    access: programs,
    dialect,
    params: one.user,
    query: z.object(shaped),
    reply: shownUser,
  }),
  'scim.replaceUser': endpoint({
    method: 'PUT',
    path: '/scim/v2/Users/:user',
    summary: 'Set what a directory says of a person; active: false closes the account, and what they did stays',
    access: act,
    dialect,
    params: one.user,
    body: sentUser,
    reply: shownUser,
    refusals: [
      'email-taken',
      'external-id-taken',
      'address-not-changeable',
      'last-administrator',
      'closing-held',
      'version-stale',
    ],
  }),
  'scim.changeUser': endpoint({
    method: 'PATCH',
    path: '/scim/v2/Users/:user',
    summary: 'Change parts of what a directory says of a person, or close or open the account',
    access: act,
    dialect,
    params: one.user,
    body: sentPatch,
    reply: shownUser,
    refusals: [
      'path-not-supported',
      'email-taken',
      'external-id-taken',
      'address-not-changeable',
      'last-administrator',
      'closing-held',
      'version-stale',
    ],
    example: {
      body: {
        schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
        Operations: [{ op: 'replace', path: 'active', value: false }],
      },
    },
  }),
  'scim.removeUser': endpoint({
    method: 'DELETE',
    path: '/scim/v2/Users/:user',
    summary: 'Close the account of a person for good, as far as the directory goes; what they did stays',
    access: act,
    dialect,
    params: one.user,
    reply: 'none',
    status: 204,
    refusals: ['last-administrator', 'closing-held', 'version-stale'],
  }),
  'scim.listGroups': endpoint({
    method: 'GET',
    path: '/scim/v2/Groups',
    summary: `The groups of the directory, ${mostResources} at once at most; filters: displayName and externalId with eq, joined by and`,
    access: programs,
    dialect,
    query: asked,
    reply: listOf(shownGroup),
  }),
  'scim.createGroup': endpoint({
    method: 'POST',
    path: '/scim/v2/Groups',
    summary: 'Add a group; it gives roles once an administrator of the agency says which',
    access: act,
    dialect,
    body: sentGroup,
    reply: shownGroup,
    status: 201,
    idempotent: true,
    refusals: ['group-name-taken', 'too-many-groups'],
    example: {
      body: {
        schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'],
        displayName: 'Field security instructors',
        externalId: '00g9z8y7x6',
        members: [],
      },
    },
  }),
  'scim.readGroup': endpoint({
    method: 'GET',
    path: '/scim/v2/Groups/:group',
    summary: 'One group and who is in it',
    access: programs,
    dialect,
    params: one.group,
    query: z.object(shaped),
    reply: shownGroup,
  }),
  'scim.replaceGroup': endpoint({
    method: 'PUT',
    path: '/scim/v2/Groups/:group',
    summary: 'Set the name and the members of a group; their roles follow at once',
    access: act,
    dialect,
    params: one.group,
    body: sentGroup,
    reply: shownGroup,
    refusals: ['group-name-taken', 'last-administrator', 'version-stale'],
  }),
  'scim.changeGroup': endpoint({
    method: 'PATCH',
    path: '/scim/v2/Groups/:group',
    summary: 'Add or remove members of a group, or rename it; their roles follow at once',
    access: act,
    dialect,
    params: one.group,
    body: sentPatch,
    reply: shownGroup,
    refusals: ['path-not-supported', 'group-name-taken', 'last-administrator', 'version-stale'],
    example: {
      body: {
        schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
        Operations: [{ op: 'add', path: 'members', value: [{ value: '01936b2c-0000-7000-8000-000000000001' }] }],
      },
    },
  }),
  'scim.removeGroup': endpoint({
    method: 'DELETE',
    path: '/scim/v2/Groups/:group',
    summary: 'Remove a group; the roles it gave end',
    access: act,
    dialect,
    params: one.group,
    reply: 'none',
    status: 204,
    refusals: ['last-administrator', 'version-stale'],
  }),
}
