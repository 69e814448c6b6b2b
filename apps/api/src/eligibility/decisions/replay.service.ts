import { Injectable, type OnModuleInit } from '@nestjs/common'
import { decide } from '@muster/eligibility/decide.ts'
import { Gauge } from 'prom-client'
import { systemActor } from '../../platform/actor.ts'
import { dayIn, Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { Metrics } from '../../platform/metrics.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { readRecords, readSources, type RecordRow } from './decision-rows.ts'
import { hashOf } from './hashes.ts'
import { joinInput } from './stored-input.ts'

const mostAtOnce = 200

/** What a replay found. */
export interface Replayed {
  readonly replayed: number
  /** Decisions about people who were erased: nothing is left to judge by. */
  readonly erased: number
  /** Decisions whose stored input gives another result than the stored one, or cannot be read as it was stored. */
  readonly differing: readonly string[]
}

/** Whether a stored decision is still what it was: its input and its result are untouched, and the one gives the other. */
export function replays(record: RecordRow, sources: ReadonlyMap<string, unknown>): boolean {
  try {
    return (
      hashOf(record.input) === record.inputHash &&
      hashOf(record.result) === record.resultHash &&
      hashOf(decide(joinInput(record.input, sources))) === record.resultHash
    )
  } catch {
    return false
  }
}

/** Judges stored decisions again from what is stored. Any difference is an alarm. */
@Injectable()
export class ReplayService implements OnModuleInit {
  private readonly differing: Gauge

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly notices: Notices,
    metrics: Metrics,
  ) {
    this.differing = new Gauge({
      name: 'muster_decisions_differing_on_replay',
      help: 'Stored decisions that gave another result at the last replay',
      registers: [metrics.registry],
    })
  }

  onModuleInit(): void {
    this.jobs.every(3_600, 'replay-decisions', () => this.nightly())
  }

  /** Once a day, in the first hours of Japan's night or at the next start. */
  async nightly(): Promise<void> {
    const onDay = dayIn('Asia/Tokyo', this.clock.now())
    const isDone = await this.work.run({ actor: systemActor }, async (tx) => {
      const rows = await tx.query('SELECT 1 FROM decision_replay WHERE on_day = $1', [onDay])
      return rows.length > 0
    })
    if (!isDone) await this.report(await this.replay(), onDay)
  }

  /** Replays every stored decision. */
  async replay(): Promise<Replayed> {
    let last: string | null = null
    let replayed = 0
    let erased = 0
    const differing: string[] = []
    for (;;) {
      const next = await this.work.run({ actor: systemActor }, (tx) => nextRecords(tx, last))
      if (next.lastId === null) return { replayed, erased, differing }
      const { records, emptied } = next
      const sources = await this.work.run({ actor: systemActor }, (tx) =>
        readSources(
          tx,
          records.map(({ input }) => input),
        ),
      )
      differing.push(...emptied, ...records.filter((record) => !replays(record, sources)).map(({ id }) => id))
      replayed += records.length + emptied.length
      erased += next.erased
      last = next.lastId
    }
  }

  /** Keeps what a replay found, and raises the alarm where anything differs. `onDay` is null where somebody asked for it. */
  async report({ replayed, erased, differing }: Replayed, onDay: string | null): Promise<void> {
    this.differing.set(differing.length)
    const isFirst = await this.work.run({ actor: systemActor }, async (tx) => {
      const kept = await tx.query(
        'INSERT INTO decision_replay (on_day, replayed, erased, differing) VALUES ($1, $2, $3, $4) ON CONFLICT (on_day) DO NOTHING RETURNING id',
        [onDay, replayed, erased, differing],
      )
      if (kept.length > 0 && differing.length > 0) await this.alarm(tx, replayed, differing.length)
      return kept.length > 0
    })
    // A job that fails is logged as an error.
    if (isFirst && differing.length > 0)
      throw new Error(`${differing.length} of ${replayed} stored decisions replay to another result: ${differing[0]} …`)
  }

  private async alarm(tx: Tx, replayed: number, count: number): Promise<void> {
    for (const { id } of await tx.query<{ id: string }>('SELECT id FROM agency ORDER BY id'))
      await this.notices.notify(tx, {
        personIds: await this.notices.holders(tx, id, ['administrator', 'auditor']),
        dutyIn: id,
        kind: 'replay-differs',
        parameters: { replayed, count },
        path: '/replays',
      })
  }
}

interface Next {
  readonly records: RecordRow[]
  /** How many were emptied by an erasure. */
  readonly erased: number
  /** Those that are empty without one. */
  readonly emptied: string[]
  /** Null where there are no more. */
  readonly lastId: string | null
}

/** A record with nothing in it is an erased person's, or somebody emptied it. */
const nextIds = `SELECT r.decision_id AS id, r.input = '{}' AS "isEmpty", EXISTS (
    SELECT 1 FROM decision d JOIN erasure_act a ON a.kind = 'completed'
      AND (a.person_id = d.person_id OR a.person_id IN (SELECT m.kept_id FROM account_merge m WHERE m.other_id = d.person_id AND m.undone_at IS NULL))
    WHERE d.id = r.decision_id AND r.input = '{}') AS "isErased"
  FROM decision_record r WHERE ($1::uuid IS NULL OR r.decision_id > $1) ORDER BY r.decision_id LIMIT $2`

async function nextRecords(tx: Tx, last: string | null): Promise<Next> {
  const found = await tx.query<{ id: string; isEmpty: boolean; isErased: boolean }>(nextIds, [last, mostAtOnce])
  const idsOf = (wanted: (row: (typeof found)[number]) => boolean): string[] => found.filter(wanted).map(({ id }) => id)
  return {
    records: await readRecords(
      tx,
      idsOf(({ isEmpty }) => !isEmpty),
    ),
    erased: idsOf(({ isErased }) => isErased).length,
    emptied: idsOf(({ isEmpty, isErased }) => isEmpty && !isErased),
    lastId: found.at(-1)?.id ?? null,
  }
}
