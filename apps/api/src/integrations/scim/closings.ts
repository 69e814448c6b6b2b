import { audit } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { closeAccount } from '../../people/closing/close-account.ts'
import { followGroups } from './follow-groups.ts'

/** Closings within an hour that nobody is asked about: so many, or this part of the agency's open accounts. */
const fewPeople = 5
const smallPart = 0.1

export interface Asked {
  readonly agencyId: string
  readonly traceId: string
  readonly personId: string
  /** The directory removes the person, and does not only close the account. */
  readonly removes: boolean
}

/** Whether a directory that closed so many accounts by itself within the hour may close one more of those that are open. */
export const isMassClosing = ({ closed, open }: { readonly closed: number; readonly open: number }): boolean =>
  closed + 1 > fewPeople && closed + 1 > (closed + open) * smallPart

/** Closes an account for a directory: where the person is removed, the roles they have by groups end with the groups. */
export async function closeByDirectory(tx: Tx, { agencyId, traceId, personId, removes }: Asked): Promise<void> {
  await closeAccount(tx, { agencyId, personId })
  await tx.query(
    `INSERT INTO scim_user (person_id, agency_id, is_closed, removed_at) VALUES ($1, $2, true, CASE WHEN $3 THEN now() END)
     ON CONFLICT (person_id) DO UPDATE SET is_closed = true, invite_due = false, changed_at = now(), removed_at = EXCLUDED.removed_at`,
    [personId, agencyId, removes],
  )
  if (!removes) return
  await tx.query('DELETE FROM scim_member WHERE person_id = $1', [personId])
  await followGroups(tx, { agencyId, traceId }, [personId])
}

/**
 * Closes an account as a directory asks, or holds the closing where there are unusually many: then an administrator
 * answers. While one is held, everything that follows is.
 */
export async function closeOrHold(tx: Tx, asked: Asked): Promise<'closed' | 'held'> {
  if (tx.actor.kind !== 'token') throw new Error('a directory asks with its token')
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('directory closes ' || $1, 0))`, [asked.agencyId])
  const [state] = await tx.query<{ held: number; closed: number; open: number }>(
    `SELECT count(*) FILTER (WHERE closed_at IS NULL AND answered_at IS NULL AND withdrawn_at IS NULL)::int AS held,
       count(*) FILTER (WHERE closed_at > now() - interval '1 hour' AND answered_at IS NULL)::int AS closed,
       (SELECT count(*)::int FROM person p WHERE p.agency_id = $1 AND p.closed_at IS NULL) AS open
     FROM scim_closing WHERE agency_id = $1`,
    [asked.agencyId],
  )
  const { held, closed, open } = state ?? { held: 0, closed: 0, open: 0 }
  const isHeld = held > 0 || isMassClosing({ closed, open })
  const [made] = await tx.query<{ id: string }>(
    `INSERT INTO scim_closing (agency_id, person_id, token_id, removes, closed_at) VALUES ($1, $2, $3, $4, CASE WHEN $5 THEN NULL ELSE now() END)
     ON CONFLICT DO NOTHING RETURNING id`,
    [asked.agencyId, asked.personId, tx.actor.tokenId, asked.removes, isHeld],
  )
  if (!isHeld) {
    await closeByDirectory(tx, asked)
    return 'closed'
  }
  if (made)
    await audit(tx, {
      act: 'directory.hold',
      subject: { kind: 'person', id: asked.personId },
      concerns: asked.personId,
      details: { removes: asked.removes },
      traceId: asked.traceId,
    })
  return 'held'
}
