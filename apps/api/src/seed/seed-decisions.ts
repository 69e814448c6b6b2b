import { addDays } from '@muster/calendar/calendar-date.ts'
import { decide } from '@muster/eligibility/decide.ts'
import type { Decision } from '@muster/eligibility/decision.ts'
import { asKnown } from '@muster/eligibility/known.ts'
import { nextDayToJudge } from '@muster/eligibility/next-day.ts'
import { outcomeOf } from '@muster/eligibility/outcome.ts'
import { revocations, type SampleDecision, sampleDecisions } from '@muster/sample/world/decided.ts'
import type { EntityManager } from 'typeorm'
import { CourseCatalogue } from '../courses/course-catalogue.ts'
import { changesBetween, type Made, withdrawnBasis } from '../eligibility/decisions/changes.ts'
import { coverEnds } from '../eligibility/decisions/cover-ends.ts'
import { closeDecision, watchDecision, writeDecision } from '../eligibility/decisions/decision-rows.ts'
import { usedFacts } from '../eligibility/decisions/facts-in.ts'
import { groundOf } from '../eligibility/decisions/ground.ts'
import { hashOf } from '../eligibility/decisions/hashes.ts'
import { settledInput, type SettledInput } from '../eligibility/decisions/settled-input.ts'
import { inputOf, type JudgedBy, presentDecision } from '../eligibility/judge-nomination.ts'
import { Judging } from '../eligibility/judging.ts'
import { knownFacts } from '../eligibility/known-facts.ts'
import { WorldFacts } from '../eligibility/world.ts'
import { systemActor } from '../platform/actor.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { ProfileVersions } from '../requirements/profile-versions.ts'

/** The decision before the next one of the same person. */
interface Earlier {
  readonly id: string
  readonly number: number
  readonly made: Made & { readonly input: SettledInput }
}

/** Adds what was revoked, and the decisions of the sample world as they would have been made on their days. */
export async function seedDecisions(manager: EntityManager, today: string): Promise<void> {
  await seedRevocations(manager, today)
  const [decided] = await manager.query<unknown[]>('SELECT 1 FROM decision LIMIT 1')
  if (decided) return
  await manager.query(`SELECT set_config('muster.actor_kind', 'system', true)`)
  const query: Tx['query'] = (text, values) => manager.query(text, [...(values ?? [])])
  const tx: Tx = { actor: systemActor, query, once: query, unseal: () => Promise.resolve(null) }
  const catalogue = new CourseCatalogue()
  const judging = new Judging(new ProfileVersions(), new WorldFacts(catalogue), catalogue)
  const before = new Map<string, Earlier>()
  for (const one of sampleDecisions) {
    before.set(one.person, await seedDecision(tx, judging, one, today, before.get(one.person) ?? null))
  }
}

async function seedRevocations(manager: EntityManager, today: string): Promise<void> {
  await manager.query(
    `INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind, reason, recorded_by, recorded_at)
     SELECT c.id, c.person_id, c.agency_id, 'revoked', r.reason, b.id, ($2::date + r."on" + time '10:00') AT TIME ZONE 'Asia/Tokyo'
     FROM jsonb_to_recordset($1::jsonb) AS r(person text, qualification text, "on" integer, reason text, "recordedBy" text)
     JOIN person p ON p.demo_key = r.person JOIN person b ON b.demo_key = r."recordedBy"
     JOIN outside_certificate c ON c.person_id = p.id AND c.qualification_key = r.qualification
     WHERE NOT EXISTS (SELECT 1 FROM outside_certificate_status s WHERE s.outside_certificate_id = c.id AND s.kind = 'revoked')`,
    [JSON.stringify(revocations), today],
  )
}

async function seedDecision(
  tx: Tx,
  judging: Judging,
  one: SampleDecision,
  today: string,
  earlier: Earlier | null,
): Promise<Earlier> {
  const [row] = await tx.query<{ id: string; basis: string; world: string; by: string | null }>(
    `SELECT n.id, b.basis, b.world, (SELECT id FROM person WHERE demo_key = $2) AS by FROM nomination n JOIN person p ON p.id = n.person_id
     JOIN standing_basis(ARRAY[n.id], $3) b ON true WHERE p.demo_key = $1 ORDER BY n.recorded_at LIMIT 1`,
    [one.person, one.by, today],
  )
  if (!row) throw new Error(`${one.person} is not nominated`)
  const day = addDays(today, one.on)
  const at = one.on === 0 ? new Date().toISOString() : new Date(`${day}T16:00:00+09:00`).toISOString()
  const by = (await judging.prepare(tx, [row.id], { world: row.world, today: day, instant: at, knownAt: at })).get(
    row.id,
  )
  if (!by) throw new Error(`${one.person} cannot be judged`)
  // What was recorded later is left out: the decision could not have been given it.
  const input = settledInput(asKnown({ ...inputOf(by), knownAt: at }), at)
  const result = decide(input)
  const { nomination } = by.gathered
  const id = await writeDecision(tx, {
    ...{ nomination, input, result, causeId: null, decidedBy: row.by, replaces: earlier },
    view: presentDecision(by, result).view,
    cause: one.by === null ? 're-evaluated' : 'asked',
  })
  await tx.query('UPDATE decision SET recorded_at = $2 WHERE id = $1', [id, at])
  if (earlier) await close(tx, by, earlier, { id, made: { input, decision: result }, at })
  await watchDecision(tx, nomination, id, watchedOf(input, result, row.basis.split('/')[2] ?? ''))
  if (one.act) await seedAct(tx, id, one.act, at)
  return { id, number: (earlier?.number ?? 0) + 1, made: { input, decision: result } }
}

const watchedOf = (input: SettledInput, result: Decision, people: string) => ({
  people,
  // Judged on an earlier day by what was known then: the first look compares it with today's world.
  ground: groundOf(input.versions, input.common ?? {}, input.posting?.places ?? [], input.organisation),
  outcome: hashOf(outcomeOf(result)),
  places: input.posting?.places ?? [],
  nextOn: nextDayToJudge(input, result),
  ends: coverEnds(result),
})

async function close(
  tx: Tx,
  by: JudgedBy,
  earlier: Earlier,
  next: { readonly id: string; readonly made: Made; readonly at: string },
): Promise<void> {
  const used = usedFacts(earlier.made.input, earlier.made.decision)
  const titles = knownFacts(by.gathered, by.world)
  await closeDecision(tx, by.gathered.nomination, {
    decisionId: earlier.id,
    replacedById: next.id,
    kind: withdrawnBasis(used, next.made.input).length > 0 ? 'basis-withdrawn' : 'superseded',
    changes: changesBetween(earlier.made, next.made, (fact) => titles.get(fact)?.title ?? null),
  })
  await tx.query('UPDATE decision_closing SET recorded_at = $2 WHERE decision_id = $1', [earlier.id, next.at])
}

async function seedAct(tx: Tx, id: string, act: NonNullable<SampleDecision['act']>, at: string): Promise<void> {
  await tx.query(
    `INSERT INTO decision_act (decision_id, person_id, agency_id, kind, note, acted_by, recorded_at)
     SELECT d.id, d.person_id, d.agency_id, $2, $3, (SELECT id FROM person WHERE demo_key = $4), $5::timestamptz + interval '20 minutes' FROM decision d WHERE d.id = $1`,
    [id, act.kind, act.note, act.by, at],
  )
}
