/**
 * The product's population query in a process of its own, on the pool of the API's role: asked by messages, it says how
 * long each answer took and how much memory it holds.
 */
import { readFileSync } from 'node:fs'
import pg from 'pg'
import type { ImpactRequest, RosterRequest } from './answers.ts'
import { ask } from './asked.ts'
import { curve } from './curve.ts'
import { impactOf } from './impact.ts'
import { questionsOfCurve } from './moving.ts'
import type { Question } from './question.ts'
import { readinessOf } from './readiness.ts'
import { rosterOf } from './roster.ts'
import { keepCurrent } from './rows.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'

export interface AskerStart {
  readonly runtimeUrl: string
  readonly agencyId: string
  readonly officerId: string
}

export type AskerTask =
  | { readonly is: 'start'; readonly start: AskerStart }
  | { readonly is: 'roster'; readonly question: Question; readonly request: RosterRequest }
  | { readonly is: 'impact'; readonly question: Question; readonly request: ImpactRequest }
  | { readonly is: 'curve' | 'readiness' | 'prepare'; readonly question: Question }
  | { readonly is: 'keep' }

export interface AskerReply {
  readonly milliseconds: number
  readonly peakMemory: number
  readonly answer: unknown
}

let pool: pg.Pool | null = null
let actor: Tx['actor'] | null = null
let roles: AskerStart | null = null

async function inTransaction<T>(act: (tx: Tx) => Promise<T>): Promise<T> {
  if (!pool || !actor || !roles) throw new Error('not started')
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await client.query(
      `SELECT set_config('muster.actor_kind', 'person', true), set_config('muster.person_id', $1, true), set_config('muster.agency_id', $2, true), set_config('muster.roles', 'desk-officer', true)`,
      [roles.officerId, roles.agencyId],
    )
    const query = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> => {
      const startedAt = performance.now()
      const { rows } = await client.query(text, values as unknown[])
      const took = performance.now() - startedAt
      if (process.env['BENCH_STATEMENTS'] && took > 50)
        console.error(`${took.toFixed(0)} ms ${text.slice(0, 160).replaceAll(/\s+/g, ' ')}`)
      return rows as Row[]
    }
    const result = await act({ actor, query, once: query, unseal: () => Promise.resolve(null) })
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}

async function answer(task: AskerTask): Promise<unknown> {
  switch (task.is) {
    case 'start':
      roles = task.start
      actor = {
        kind: 'person',
        personId: roles.officerId,
        agencyId: roles.agencyId,
        roles: ['desk-officer'],
        sessionId: roles.officerId,
      }
      pool = new pg.Pool({ connectionString: roles.runtimeUrl, max: 10 })
      return null
    case 'roster':
      return inTransaction((tx) => rosterOf(tx, task.request, task.question))
    case 'impact':
      return inTransaction((tx) => impactOf(tx, task.request, task.question))
    case 'readiness':
      return inTransaction((tx) => readinessOf(tx, task.question))
    case 'curve':
      return inTransaction(async (tx) =>
        curve(tx, task.question, await ask(tx, [task.question], questionsOfCurve(task.question))),
      )
    case 'prepare':
      return inTransaction(async (tx) => void (await ask(tx, [task.question])))
    case 'keep':
      return inTransaction((tx) => keepCurrent(tx))
  }
}

const peakMemory = (): number =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1_024

process.on('message', (task: AskerTask) => {
  const startedAt = performance.now()
  answer(task)
    .then((found): AskerReply => ({
      milliseconds: performance.now() - startedAt,
      peakMemory: peakMemory(),
      answer: found ?? null,
    }))
    .then((reply) => process.send?.(reply))
    .catch((error: unknown) => {
      console.error(error)
      process.exit(1)
    })
})
