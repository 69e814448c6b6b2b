import { createHash } from 'node:crypto'
import pg from 'pg'
import type { Actor } from '../actor.ts'

/** What a request asked of the database. */
export class DatabaseUse {
  /** Without BEGIN and COMMIT, and with the setting of the actor. */
  count = 0
  transactions = 0
  /** How often it waited for an answer: within transactions, and outside of them. */
  tripsWithin = 0
  tripsOutside = 0
}

const statementNames = new Map<string, string>()

/** A prepared statement; each distinct text is planned once a connection. */
export function prepared(text: string, values: readonly unknown[]): pg.QueryConfig {
  let name = statementNames.get(text)
  if (!name) {
    name = `m${createHash('sha1').update(text).digest('hex').slice(0, 16)}`
    statementNames.set(text, name)
  }
  return { name, text, values: values as unknown[] }
}

interface Settings {
  readonly kind: string
  readonly person?: string
  readonly agency?: string
  readonly roles?: string
  readonly token?: string
  readonly guestCourse?: string | undefined
  /** `one` where the person is known to have no other accounts; else each statement looks. */
  readonly accounts?: string
}

/** Every setting is set each time: what an earlier transaction set on the connection is gone. */
const settings = ({
  kind,
  person = '',
  agency = '',
  roles = '',
  token = '',
  guestCourse = '',
  accounts = '',
}: Settings): string =>
  'BEGIN' +
  Object.entries({
    actor_kind: kind,
    person_id: person,
    agency_id: agency,
    roles,
    token_id: token,
    guest_course: guestCourse,
    accounts,
  })
    .map(([name, value]) => `; SET LOCAL muster.${name} = ${pg.escapeLiteral(value)}`)
    .join('')

function beginningOf(actor: Actor): string {
  switch (actor.kind) {
    case 'person':
      return settings({
        kind: 'person',
        person: actor.personId,
        agency: actor.agencyId,
        roles: actor.roles.join(','),
        guestCourse: actor.guestOfCourse ?? undefined,
        accounts: actor.otherAccounts?.length === 0 ? 'one' : '',
      })
    case 'token':
      return settings({ kind: 'token', agency: actor.agencyId, token: actor.tokenId })
    default:
      return settings({ kind: actor.kind })
  }
}

const ignore = (): void => undefined

/**
 * A transaction on one connection. What is sent while an earlier statement is under way does not wait for it: BEGIN
 * with the actor's settings and the first statement travel together. Should BEGIN fail, what follows meets row-level
 * security without an actor, and sees and writes nothing.
 */
export class Transaction {
  private readonly client: pg.PoolClient
  private readonly use: DatabaseUse | undefined
  private readonly begun: Promise<unknown>
  private underWay = 0
  private isEnded = false

  private constructor(client: pg.PoolClient, actor: Actor, use: DatabaseUse | undefined, settings: string) {
    this.client = client
    this.use = use
    if (use) {
      use.count += 1
      use.transactions += 1
    }
    this.begun = this.send(beginningOf(actor) + settings)
    // Whoever waits for a later statement hears of it there.
    this.begun.catch(ignore)
  }

  /** Takes a connection and begins; it must be ended by `commit` or `rollback`. */
  static async begin(pool: pg.Pool, actor: Actor, use: DatabaseUse | undefined): Promise<Transaction> {
    return new Transaction(await pool.connect(), actor, use, '')
  }

  /**
   * The same for what is asked most: its statements are planned once a connection, whatever they are asked with. To
   * plan a page anew takes longer than to read it, and PostgreSQL would where it expects a little of it.
   */
  static async beginPlanned(pool: pg.Pool, actor: Actor, use: DatabaseUse | undefined): Promise<Transaction> {
    return new Transaction(await pool.connect(), actor, use, '; SET LOCAL plan_cache_mode = force_generic_plan')
  }

  async query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    if (this.use) this.use.count += 1
    const result = await this.send(prepared(text, values))
    return result.rows as Row[]
  }

  /** The same for a statement whose text hardly comes again: nothing of it is kept. */
  async once<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    if (this.use) this.use.count += 1
    const result = await this.send({ text, values: values as unknown[] })
    return result.rows as Row[]
  }

  /** Resolves when the commit is durable. PostgreSQL answers a COMMIT of what has failed with ROLLBACK: that is no success. */
  async commit(): Promise<void> {
    const { command } = await this.send('COMMIT')
    if (command !== 'COMMIT') throw new Error('the transaction was rolled back')
    this.end()
  }

  /** One last statement; COMMIT travels with it, so that there is one wait for both. */
  async last<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    // The statement's own error is the one to report; the commit says only that there was one.
    const [asked, committed] = await Promise.allSettled([this.query<Row>(text, values), this.commit()])
    if (asked.status === 'rejected') throw asked.reason
    if (committed.status === 'rejected') throw committed.reason
    return asked.value
  }

  /** Gives everything up. Returns the error to report: that of BEGIN where it was the first to fail. */
  async rollback(error: unknown): Promise<unknown> {
    if (this.isEnded) return error
    const first = await this.begun.then(
      () => error,
      (cause: unknown) => cause,
    )
    await this.send('ROLLBACK').catch(ignore)
    this.end()
    return first
  }

  private end(): void {
    this.isEnded = true
    this.client.release()
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
