import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { InjectDataSource } from '@nestjs/typeorm'
import pg from 'pg'
import { DataSource } from 'typeorm'
import { type Actor } from '../actor.ts'
import { type Replayable, replayOrRun } from '../endpoint/idempotency.ts'

/** An open transaction and on whose behalf it runs: the first argument of every service that works inside one. */
export interface Tx {
  readonly actor: Actor
  /** Runs a prepared statement; each distinct text is planned once a connection. */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Runs after the commit, for what must not happen without it. */
  afterCommit(act: () => void): void
}

/** What a request asked of the database. */
export class DatabaseUse {
  /** Without BEGIN and COMMIT, and with the setting of the actor. */
  count = 0
  transactions = 0
  /** How often it waited for an answer: within transactions, and outside of them. */
  tripsWithin = 0
  tripsOutside = 0
}

/** What a transaction needs to know of the request it serves. */
export interface Work {
  readonly actor: Actor
  readonly replay?: Replayable | undefined
  readonly statements?: DatabaseUse | undefined
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

const settings = ({ kind, person, agency, roles }: Record<'kind' | 'person' | 'agency' | 'roles', string>): string =>
  `BEGIN; SET LOCAL muster.actor_kind = ${pg.escapeLiteral(kind)}; SET LOCAL muster.person_id = ${pg.escapeLiteral(person)}; ` +
  `SET LOCAL muster.agency_id = ${pg.escapeLiteral(agency)}; SET LOCAL muster.roles = ${pg.escapeLiteral(roles)}`

const beginningOf = (actor: Actor): string =>
  actor.kind === 'person'
    ? settings({ kind: 'person', person: actor.personId, agency: actor.agencyId, roles: actor.roles.join(',') })
    : settings({ kind: actor.kind, person: '', agency: '', roles: '' })

const ignore = (): void => undefined

/**
 * A transaction on one connection. What is sent while an earlier statement is under way does not wait for it: BEGIN
 * with the actor's settings and the first statement travel together. Should BEGIN fail, what follows meets row-level
 * security without an actor, and sees and writes nothing.
 */
class Transaction {
  private readonly client: pg.PoolClient
  private readonly use: DatabaseUse | undefined
  private readonly begun: Promise<unknown>
  private underWay = 0

  constructor(client: pg.PoolClient, { actor, statements }: Work) {
    this.client = client
    this.use = statements
    if (statements) {
      statements.count += 1
      statements.transactions += 1
    }
    this.begun = this.send(beginningOf(actor))
    // Whoever waits for a later statement hears of it there.
    this.begun.catch(ignore)
  }

  async query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    if (this.use) this.use.count += 1
    const result = await this.send({ name: statementName(text), text, values: values as unknown[] })
    return result.rows as Row[]
  }

  /** PostgreSQL answers a COMMIT of what has failed with ROLLBACK: that must not pass for success. */
  async commit(): Promise<void> {
    const { command } = await this.send('COMMIT')
    if (command !== 'COMMIT') throw new Error('the transaction was rolled back')
  }

  /** Gives everything up, and the error to report: that of BEGIN where it was the first to fail. */
  async rollback(error: unknown): Promise<unknown> {
    const first = await this.begun.then(
      () => error,
      (cause: unknown) => cause,
    )
    await this.send('ROLLBACK').catch(ignore)
    return first
  }

  private async send(query: string | pg.QueryConfig): Promise<pg.QueryResult> {
    if (this.use && this.underWay === 0) this.use.tripsWithin += 1
    this.underWay += 1
    try {
      return await this.client.query(query)
    } finally {
      this.underWay -= 1
    }
  }
}

/**
 * The one way to open a transaction. It sets the acting person and agency for row-level security, replays the
 * stored reply of a repeated request, and resolves only after the commit.
 */
@Injectable()
export class UnitOfWork {
  private readonly pool: pg.Pool

  constructor(@InjectDataSource() dataSource: DataSource) {
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
    const result = await this.pool.query({ name: statementName(text), text, values: values as unknown[] })
    return result.rows as Row[]
  }

  async run<T>(work: Work, act: (tx: Tx) => Promise<T>): Promise<T> {
    const after: (() => void)[] = []
    const result = await this.transact(work, async (transaction) => {
      const tx: Tx = {
        actor: work.actor,
        query: (text, values) => transaction.query(text, values),
        afterCommit: (later) => after.push(later),
      }
      const acted = await (work.replay ? replayOrRun(tx, work.replay, () => act(tx)) : act(tx))
      await transaction.commit()
      return acted
    })
    for (const later of after) later()
    return result
  }

  /**
   * A transaction of one statement, for what is asked most: its BEGIN and COMMIT travel with it, so that there is one
   * wait. It does not replay.
   */
  single<Row>(work: Work, text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.transact(work, async (transaction) => {
      const rows = transaction.query<Row>(text, values)
      rows.catch(ignore)
      const committed = transaction.commit()
      committed.catch(ignore)
      // The statement's own error is the one to report; the commit then says only that there was one.
      const found = await rows
      await committed
      return found
    })
  }

  private async transact<T>(work: Work, act: (transaction: Transaction) => Promise<T>): Promise<T> {
    const client = await this.pool.connect()
    const transaction = new Transaction(client, work)
    try {
      return await act(transaction)
    } catch (error) {
      throw await transaction.rollback(error)
    } finally {
      client.release()
    }
  }
}
