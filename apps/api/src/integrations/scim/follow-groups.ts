import type { Role } from '@muster/contracts/codes.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { refuseLastAdministrator } from '../../people/role.service.ts'

interface Change {
  readonly personId: string
  readonly role: Role
}

/** A role follows while a group that gives it has the person in it. */
const given = `scim_member m JOIN scim_group_role r ON r.group_id = m.group_id`

/**
 * Gives people the roles of the groups they are in, and ends those that no group gives any more, with an audit entry for
 * each person whose roles change. Roles given by hand, or by an identity provider at a sign-in, stay as they are. Returns
 * how many people's roles changed; throws a refusal (409) where no administrator would be left.
 */
export async function followGroups(
  tx: Tx,
  of: { readonly agencyId: string; readonly traceId: string },
  people: readonly string[],
): Promise<number> {
  if (people.length === 0) return 0
  const { actor } = tx
  if (actor.kind !== 'person' && actor.kind !== 'token') throw new Error('roles follow groups for somebody who acts')
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('roles ' || $1, 0))`, [of.agencyId])
  const ended = await tx.query<Change>(
    `UPDATE role_grant g SET ended_at = now() WHERE g.agency_id = $1 AND g.person_id = ANY ($2) AND g.ended_at IS NULL AND g.source = 'directory' AND g.provider_id IS NULL
       AND NOT EXISTS (SELECT 1 FROM ${given} WHERE m.person_id = g.person_id AND r.role = g.role) RETURNING g.person_id AS "personId", g.role`,
    [of.agencyId, people],
  )
  const granted = await tx.query<Change>(
    `INSERT INTO role_grant (person_id, agency_id, role, source) SELECT DISTINCT p.id, p.agency_id, r.role, 'directory'
     FROM ${given} JOIN person p ON p.id = m.person_id AND p.agency_id = $1 WHERE m.person_id = ANY ($2)
       AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id AND g.agency_id = p.agency_id AND g.role = r.role AND g.ended_at IS NULL)
     RETURNING person_id AS "personId", role`,
    [of.agencyId, people],
  )
  if (ended.some(({ role }) => role === 'administrator')) await refuseLastAdministrator(tx, of.agencyId)
  const changed = [...new Set([...ended, ...granted].map(({ personId }) => personId))]
  const rolesOf = (changes: readonly Change[], id: string): Role[] =>
    changes.filter(({ personId }) => personId === id).map(({ role }) => role)
  const details = changed.map((id) => ({ id, details: { granted: rolesOf(granted, id), ended: rolesOf(ended, id) } }))
  await tx.query(
    `INSERT INTO audit_entry (agency_id, actor_kind, actor_id, act, subject_kind, subject_id, concerns_person_id, details, trace_id)
     SELECT $1, $2, $3, 'directory.followGroups', 'person', (c ->> 'id')::uuid, (c ->> 'id')::uuid, c -> 'details', $5 FROM jsonb_array_elements($4::jsonb) c`,
    [
      of.agencyId,
      actor.kind,
      actor.kind === 'person' ? actor.personId : actor.tokenId,
      JSON.stringify(details),
      of.traceId,
    ],
  )
  return changed.length
}
