import { Injectable } from '@nestjs/common'
import { InjectDataSource } from '@nestjs/typeorm'
import type pg from 'pg'
import { DataSource } from 'typeorm'
import { type Actor } from '../actor.ts'
import { type Replayable, replayOrRun } from '../endpoint/idempotency.ts'
import { PersonKeys } from '../person-keys.ts'
import { type DatabaseUse, prepared, Transaction } from './transaction.ts'

/** An open transaction and on whose behalf it runs: the first argument of every service that works inside one. */
export interface Tx {
  readonly actor: Actor
  /** Opens what was encrypted for a person; null once their key was destroyed. */
  readonly unseal: (personId: string, sealed: string) => Promise<string | null>
  /** Runs a prepared statement; each distinct text is planned once a connection. */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Runs a statement whose text hardly comes again: it is planned for its values, and not kept. */
  once<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
}

/** What a transaction needs to know of the request it serves. */
export interface Work {
  readonly actor: Actor
  readonly replay?: Replayable | undefined
  readonly statements?: DatabaseUse | undefined
}

/**
 * The one way to open a transaction. It sets the acting person and agency for row-level security, replays the
 * stored reply of a repeated request, and resolves only after the commit.
 */
@Injectable()
export class UnitOfWork {
  private readonly pool: pg.Pool

  constructor(
    @InjectDataSource() dataSource: DataSource,
    private readonly keys: PersonKeys,
  ) {
    this.pool = (dataSource.driver as unknown as { master: pg.Pool }).master
  }

  /**
   * Reads through a named function of the database alone: what it returns it may show to anybody. One statement, so
   * no transaction is opened and no actor is set.
   */
  async callNamed<Row>(
    text: `SELECT ${string}`,
    values: readonly unknown[] = [],
    statements?: DatabaseUse,
  ): Promise<Row[]> {
    if (statements) {
      statements.count += 1
      statements.tripsOutside += 1
    }
    const result = await this.pool.query(prepared(text, values))
    return result.rows as Row[]
  }

  /** Opens what was encrypted for a person, for reads outside of any transaction. */
  readonly unseal: Tx['unseal'] = (personId, sealed) => this.keys.open(personId, sealed)

  /** A transaction, which begins with its first statement; what `act` throws rolls it back. */
  async run<T>(work: Work, act: (tx: Tx) => Promise<T>): Promise<T> {
    let opening: Promise<Transaction> | null = null
    const tx: Tx = {
      actor: work.actor,
      unseal: this.unseal,
      query: async (text, values) => (await (opening ??= this.begin(work))).query(text, values),
      once: async (text, values) => (await (opening ??= this.begin(work))).once(text, values),
    }
    const transaction = (): Promise<Transaction | null> => opening ?? Promise.resolve(null)
    try {
      const result = await (work.replay ? replayOrRun(tx, work.replay, () => act(tx)) : act(tx))
      await (await transaction())?.commit()
      return result
    } catch (error) {
      const begun = await transaction().catch(() => null)
      throw begun ? await begun.rollback(error) : error
    }
  }

  /** A transaction of one statement, for what is asked most: there is one wait for all of it. It does not replay. */
  async single<Row>(work: Work, text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const transaction = await Transaction.beginPlanned(this.pool, work.actor, work.statements)
    return transaction.last<Row>(text, values).catch(async (error: unknown) => {
      throw await transaction.rollback(error)
    })
  }

  /**
   * For a read that mostly asks one statement and nothing more: that is a transaction of its own, and what `act` asks
   * beyond its rows is another. It does not replay.
   */
  async reading<Row, T>(
    work: Work,
    [text, values]: readonly [text: string, values: readonly unknown[]],
    act: (rows: Row[], tx: Tx) => Promise<T>,
  ): Promise<T> {
    const rows = await this.single<Row>(work, text, values)
    return this.run(work, (tx) => act(rows, tx))
  }

  private begin({ actor, statements }: Work): Promise<Transaction> {
    return Transaction.begin(this.pool, actor, statements)
  }
}
