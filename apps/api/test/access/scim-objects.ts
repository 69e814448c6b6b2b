import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Objects, Request } from './matrix-cases.ts'

/** A group of the directory of the owner's agency, and a closing of the owner's account that was answered long ago. */
export interface ScimObjects {
  readonly directoryGroup: string
  readonly closing: string
}

type One = (text: string, values: unknown[]) => Promise<string>

export async function scimObjects(one: One, of: { person: string; agency: string }): Promise<ScimObjects> {
  await one(
    `INSERT INTO scim_user (person_id, agency_id, external_id) VALUES ($1, $2, 'case') RETURNING person_id AS id`,
    [of.person, of.agency],
  )
  const directoryGroup = await one(
    `INSERT INTO scim_group (agency_id, display_name) VALUES ($1, 'Case') RETURNING id`,
    [of.agency],
  )
  await one('INSERT INTO scim_member (group_id, person_id, agency_id) VALUES ($1, $2, $3) RETURNING group_id AS id', [
    directoryGroup,
    of.person,
    of.agency,
  ])
  const closing = await one(
    `INSERT INTO scim_closing (agency_id, person_id, token_id, removes, answered_at, answered_by) VALUES ($1, $2, uuidv7(), false, now(), $2) RETURNING id`,
    [of.agency, of.person],
  )
  return { directoryGroup, closing }
}

const user = { userName: 'case@muster.example', name: { familyName: 'Case', givenName: 'A' } }
const group = { displayName: 'Another case' }
/** Of an attribute that is read over: nothing changes. */
const patch = { Operations: [{ op: 'replace', path: 'displayName', value: 'Case' }] }
const ofUser = ({ person }: Objects): Request => ({ params: { user: person } })
const ofGroup = ({ directoryGroup }: Objects): Request => ({ params: { group: directoryGroup } })

export const scimRequests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  'scim.resourceType': () => ({ params: { name: 'User' } }),
  'scim.schema': () => ({ params: { name: 'urn:ietf:params:scim:schemas:core:2.0:User' } }),
  'scim.createUser': () => ({ body: user }),
  'scim.readUser': ofUser,
  'scim.replaceUser': (objects) => ({ ...ofUser(objects), body: user }),
  'scim.changeUser': (objects) => ({ ...ofUser(objects), body: patch }),
  'scim.removeUser': ofUser,
  'scim.createGroup': () => ({ body: group }),
  'scim.readGroup': ofGroup,
  'scim.replaceGroup': (objects) => ({ ...ofGroup(objects), body: group }),
  'scim.changeGroup': (objects) => ({ ...ofGroup(objects), body: patch }),
  'scim.removeGroup': ofGroup,
  'directory.mapGroup': (objects) => ({ ...ofGroup(objects), body: { roles: [] } }),
  'directory.answerHeld': ({ closing }) => ({ body: { closings: [closing], outcome: 'discarded' } }),
}
