import type pg from 'pg'
import { sum, type Timing, timingOf } from './figures.ts'
import type { Acknowledged, GeneratorReply, StartTask } from './generator-task.ts'
import { enrolmentId } from './identities.ts'
import type { Bench } from './measure-workload.ts'

/** What a synchronised start came to. */
export interface StartFigures {
  readonly people: number
  readonly starters: number
  readonly seconds: number
  /** Of starts. */
  readonly timing: Timing
  /** Of the first answer, saved right after. */
  readonly save: Timing
  readonly errors: number
  readonly failures: Readonly<Record<string, number>>
  /** Attempts and answers that were acknowledged and are not in the database. */
  readonly lost: number
  readonly peakMemory: number | null
}

async function countLost(owner: pg.ClientBase, acknowledged: readonly Acknowledged[]): Promise<number> {
  const { rows } = await owner.query<{ lost: number }>(
    `SELECT count(*)::int AS lost FROM jsonb_to_recordset($1::jsonb) AS r(attempt uuid, enrolment uuid, position int)
     WHERE NOT EXISTS (SELECT 1 FROM attempt a WHERE a.id = r.attempt AND a.enrolment_id = r.enrolment)
       OR (r.position IS NOT NULL AND NOT EXISTS (SELECT 1 FROM answer w WHERE w.attempt_id = r.attempt AND w.position = r.position AND w.answer IS NOT NULL))`,
    [
      JSON.stringify(
        acknowledged.map(({ place, attempt, position }) => ({ attempt, position, enrolment: enrolmentId(place) })),
      ),
    ],
  )
  return rows[0]?.lost ?? 0
}

/** Lets everybody who may sit the test, up to the number asked for, start within a few seconds, and looks afterwards for what was acknowledged. */
export async function measureStart(bench: Bench, owner: pg.ClientBase): Promise<StartFigures> {
  const { starters, startSeconds: seconds } = bench.options
  const places = (await bench.places('ready', starters)).slice(0, starters)
  bench.server.peakMemory()
  const { measurement, acknowledged } = await bench.generator.ask<GeneratorReply>({
    is: 'start',
    port: bench.server.port,
    places,
    seconds,
  } satisfies StartTask)
  bench.used('ready', places.length)
  const nothing = timingOf([])
  return {
    people: bench.people,
    starters: places.length,
    seconds,
    timing: measurement.kinds['start']?.timing ?? nothing,
    save: measurement.kinds['save']?.timing ?? nothing,
    errors: sum(Object.values(measurement.errors)),
    failures: measurement.errors,
    lost: await countLost(owner, acknowledged),
    peakMemory: bench.server.peakMemory(),
  }
}
