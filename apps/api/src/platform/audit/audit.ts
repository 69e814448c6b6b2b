import type { Actor } from '../actor.ts'
import type { Tx } from '../database/unit-of-work.ts'

export interface AuditedAct {
  /** Verb on noun, for example `people.create`; the words are the web's. */
  readonly act: string
  readonly subject: { readonly kind: string; readonly id: string | null }
  /** The person whose file it concerns. */
  readonly concerns?: string | null
  /** The agency it belongs to, where that is not the actor's. */
  readonly agencyId?: string | null
  /** Ids, codes and counts only; never values that are personal. */
  readonly details?: Readonly<Record<string, unknown>>
  readonly traceId?: string | null
}

/** `for`: the ids of those for whom a deputy acts; nothing where somebody acts for themselves. */
export const behalfOf = (actor: Actor): { readonly for?: readonly string[] } =>
  actor.kind === 'person' && actor.actingFor?.length ? { for: actor.actingFor } : {}

/** Writes one audit entry in the transaction of the act. */
export async function audit(tx: Tx, act: AuditedAct): Promise<void> {
  const { actor } = tx
  const acting = actor.kind === 'person' || actor.kind === 'token' ? actor : null
  await tx.query(
    `INSERT INTO audit_entry (agency_id, actor_kind, actor_id, act, subject_kind, subject_id, concerns_person_id, details, trace_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      act.agencyId ?? acting?.agencyId ?? null,
      actor.kind,
      acting && (acting.kind === 'person' ? acting.personId : acting.tokenId),
      act.act,
      act.subject.kind,
      act.subject.id,
      act.concerns ?? null,
      JSON.stringify({ ...act.details, ...behalfOf(actor) }),
      act.traceId ?? null,
    ],
  )
}
