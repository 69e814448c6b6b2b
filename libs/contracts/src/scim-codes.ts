/** What can be wrong with accounts, whoever keeps them, and with what an agency's directory asks. */
export const accountCodes = [
  'email-taken',
  'filter-not-supported',
  'path-not-supported',
  'address-not-changeable',
  'closing-held',
  'version-stale',
  'too-many-groups',
  'group-name-taken',
  'external-id-taken',
] as const

/** How many groups of a directory are kept for one agency. */
export const mostGroups = 500
/** How many resources a directory is given at once. */
export const mostResources = 100
/** How many closings that are held one answer settles. */
export const mostAnswered = 200

/** The schemas of SCIM 2.0 (RFC 7643) and ours, by their names. */
export const scimSchemas = {
  user: 'urn:ietf:params:scim:schemas:core:2.0:User',
  names: 'urn:ietf:params:scim:schemas:extension:muster:2.0:User',
  group: 'urn:ietf:params:scim:schemas:core:2.0:Group',
  enterprise: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
  list: 'urn:ietf:params:scim:api:messages:2.0:ListResponse',
  patch: 'urn:ietf:params:scim:api:messages:2.0:PatchOp',
  error: 'urn:ietf:params:scim:api:messages:2.0:Error',
  problem: 'urn:muster:scim:2.0:Problem',
  resourceType: 'urn:ietf:params:scim:schemas:core:2.0:ResourceType',
  schema: 'urn:ietf:params:scim:schemas:core:2.0:Schema',
  config: 'urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig',
} as const
