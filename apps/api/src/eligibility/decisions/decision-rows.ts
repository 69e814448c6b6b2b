import type { Change, DecisionCause } from '@muster/contracts/schemas/decision.ts'
import type { EligibilityView } from '@muster/contracts/schemas/verdict.ts'
import type { Decision as Result } from '@muster/eligibility/decision.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import type { NominationColumns } from '../gather-facts.ts'
import type { CoverEnd } from './cover-ends.ts'
import { usedFacts } from './facts-in.ts'
import { hashOf } from './hashes.ts'
import type { SettledInput } from './settled-input.ts'
import { splitInput, type StoredInput } from './stored-input.ts'

/** A decision to write. */
export interface NewDecision {
  readonly nomination: NominationColumns
  readonly input: SettledInput
  readonly result: Result
  readonly view: EligibilityView
  readonly cause: DecisionCause
  readonly causeId: string | null
  /** The one before it; null for the first. */
  readonly replaces: { readonly id: string; readonly number: number } | null
  /** Who asked; null for a job. */
  readonly decidedBy: string | null
}

/** Writes a decision with everything it was made from; its id. */
export async function writeDecision(tx: Tx, one: NewDecision): Promise<string> {
  const { nomination, input, result, view, replaces } = one
  const { stored, sources } = splitInput(input)
  await keepSources(tx, sources)
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO decision (nomination_id, posting_id, person_id, agency_id, number, replaces_id, cause, cause_id, verdict, person_verdict, eligible_through, as_of, known_at,
       departs_on, returns_on, view, input_hash, result_hash, decided_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19) RETURNING id`,
    [
      nomination.id,
      nomination.postingId,
      nomination.personId,
      nomination.agencyId,
      (replaces?.number ?? 0) + 1,
      replaces?.id ?? null,
      one.cause,
      one.causeId,
      view.verdict,
      view.personVerdict,
      view.eligibleThrough,
      input.asOf,
      input.knownAt,
      nomination.departsOn,
      nomination.returnsOn,
      JSON.stringify(view),
      hashOf(stored),
      hashOf(result),
      one.decidedBy,
    ],
  )
  if (!row) throw new Error('a decision was not written')
  await tx.query('INSERT INTO decision_record (decision_id, agency_id, input, result) VALUES ($1, $2, $3, $4)', [
    row.id,
    nomination.agencyId,
    JSON.stringify(stored),
    JSON.stringify(result),
  ])
  await tx.query(
    `INSERT INTO decision_fact (decision_id, fact_id, agency_id, kind, owner_id, hash)
     SELECT $1, f.id, $2, f.kind, f."ownerId", f.hash FROM jsonb_to_recordset($3::jsonb) AS f(id uuid, kind text, "ownerId" uuid, hash text)`,
    [row.id, nomination.agencyId, JSON.stringify(usedFacts(input, result))],
  )
  return row.id
}

/** Adds what decisions share, where it is not there yet. */
async function keepSources(tx: Tx, sources: ReadonlyMap<string, unknown>): Promise<void> {
  const kept = await tx.query<{ hash: string }>('SELECT hash FROM decision_source WHERE hash = ANY ($1)', [
    [...sources.keys()],
  ])
  const known = new Set(kept.map(({ hash }) => hash))
  for (const [hash, content] of sources) {
    if (known.has(hash)) continue
    await tx.query('INSERT INTO decision_source (hash, content) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING', [
      hash,
      JSON.stringify(content),
    ])
  }
}

/** What closes a decision: the one in its place, and why. */
export interface Closing {
  readonly decisionId: string
  readonly replacedById: string
  readonly kind: 'superseded' | 'basis-withdrawn'
  readonly changes: readonly Change[]
}

export async function closeDecision(tx: Tx, nomination: NominationColumns, closing: Closing): Promise<void> {
  await tx.query(
    `INSERT INTO decision_closing (decision_id, person_id, agency_id, kind, replaced_by_id, changes) VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      closing.decisionId,
      nomination.personId,
      nomination.agencyId,
      closing.kind,
      closing.replacedById,
      JSON.stringify(closing.changes),
    ],
  )
}

/** The age of what a decision was last compared with, and what to look out for. */
export interface Watched {
  readonly people: string
  readonly ground: string
  /** The hash of its outcome. */
  readonly outcome: string
  readonly places: readonly string[]
  readonly nextOn: string | null
  readonly ends: readonly CoverEnd[]
}

/** Notes that a decision stands, and what it was compared with. */
export async function watchDecision(tx: Tx, nomination: NominationColumns, decisionId: string, watched: Watched) {
  await tx.query(
    `INSERT INTO decision_watch (nomination_id, decision_id, posting_id, person_id, agency_id, profile_id, people, ground, outcome, places, next_on, ends, first_end_on)
     SELECT $1, $2, p.id, $3, $4, p.profile_id, $5, $6, $7, $8, $9, $10, $11 FROM posting p WHERE p.id = $12
     ON CONFLICT (nomination_id) DO UPDATE SET decision_id = excluded.decision_id, profile_id = excluded.profile_id, people = excluded.people, ground = excluded.ground,
       outcome = excluded.outcome, places = excluded.places, next_on = excluded.next_on, ends = excluded.ends, first_end_on = excluded.first_end_on, checked_at = now()`,
    [
      nomination.id,
      decisionId,
      nomination.personId,
      nomination.agencyId,
      watched.people,
      watched.ground,
      watched.outcome,
      watched.places,
      watched.nextOn,
      JSON.stringify(watched.ends),
      watched.ends[0]?.on ?? null,
      nomination.postingId,
    ],
  )
}

/** A stored decision's own part of what it was made from, and the engine's answer. */
export interface RecordRow {
  readonly id: string
  readonly input: StoredInput
  readonly result: Result
  readonly inputHash: string
  readonly resultHash: string
}

/** Stored decisions as they can be judged again; those that the actor may not read, or of which somebody was erased, are missing. */
export const readRecords = (tx: Tx, ids: readonly string[]): Promise<RecordRow[]> =>
  tx.query<RecordRow>(
    `SELECT d.id, r.input, r.result, d.input_hash AS "inputHash", d.result_hash AS "resultHash"
     FROM decision d JOIN decision_record r ON r.decision_id = d.id WHERE d.id = ANY ($1) AND r.input <> '{}' ORDER BY d.id`,
    [ids],
  )

/** The shared contents that stored inputs name, by hash. */
export async function readSources(tx: Tx, inputs: readonly StoredInput[]): Promise<Map<string, unknown>> {
  const hashes = [...new Set(inputs.flatMap(({ versions, common }) => [...versions, common]))]
  const rows = await tx.query<{ hash: string; content: unknown }>(
    'SELECT hash, content FROM decision_source WHERE hash = ANY ($1)',
    [hashes],
  )
  return new Map(rows.map(({ hash, content }) => [hash, content]))
}
