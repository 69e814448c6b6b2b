import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { InjectDataSource } from '@nestjs/typeorm'
import type { Pool, PoolClient } from 'pg'
import { DataSource, type EntityManager } from 'typeorm'
import { type Actor } from '../actor.ts'
import { type Replayable, replayOrRun } from '../endpoint/idempotency.ts'

/** An open transaction and on whose behalf it runs: the first argument of every service that works inside one. */
export interface Tx {
  readonly actor: Actor
  readonly manager: EntityManager
  /** Runs a prepared statement; each distinct text is planned once a connection. */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Runs after the commit, for what must not happen without it. */
  afterCommit(act: () => void): void
}

/** What a transaction needs to know of the request it serves. */
export interface Work {
  readonly actor: Actor
  readonly replay?: Replayable | undefined
  readonly statements?: { count: number } | undefined
}

const statementNames = new Map<string, string>()

/** A stable short name for a statement's text. */
export function statementName(text: string): string {
  let name = statementNames.get(text)
  if (!name) {
    name = `m${createHash('sha1').update(text).digest('hex').slice(0, 16)}`
    statementNames.set(text, name)
  }
  return name
}

const setActor = `SELECT set_config('muster.actor_kind', $1, true), set_config('muster.person_id', $2, true),
  set_config('muster.agency_id', $3, true), set_config('muster.roles', $4, true)`

const actorSettings = (actor: Actor): string[] =>
  actor.kind === 'person' ? ['person', actor.personId, actor.agencyId, actor.roles.join(',')] : [actor.kind, '', '', '']

/**
 * The one way to open a transaction. It sets the acting person and agency for row-level security, replays the
 * stored reply of a repeated request, and resolves only after the commit.
 */
@Injectable()
export class UnitOfWork {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * Reads through a named function of the database alone: what it returns it may show to anybody. One statement, so
   * no transaction is opened and no actor is set.
   */
  async callNamed<Row>(
    text: `SELECT ${string}`,
    values: readonly unknown[] = [],
    statements?: { count: number },
  ): Promise<Row[]> {
    if (statements) statements.count += 1
    const pool = (this.dataSource.driver as unknown as { master: Pool }).master
    const result = await pool.query({ name: statementName(text), text, values: values as unknown[] })
    return result.rows as Row[]
  }

  async run<T>(work: Work, act: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner()
    const after: (() => void)[] = []
    try {
      const client = (await runner.connect()) as PoolClient
      const query = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> => {
        if (work.statements) work.statements.count += 1
        const result = await client.query({ name: statementName(text), text, values: values as unknown[] })
        return result.rows as Row[]
      }
      await runner.startTransaction()
      await query(setActor, actorSettings(work.actor))
      const tx: Tx = { actor: work.actor, manager: runner.manager, query, afterCommit: (later) => after.push(later) }
      const result = work.replay ? await replayOrRun(tx, work.replay, () => act(tx)) : await act(tx)
      await runner.commitTransaction()
      for (const later of after) later()
      return result
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined)
      throw error
    } finally {
      await runner.release()
    }
  }
}
