import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { personId } from './identities.ts'

/** What the product does for one kind of request: the bare handler waits for PostgreSQL as often and replies with as many bytes. */
export interface BareShape {
  /** Statements on their own. */
  readonly outside: number
  readonly transactions: number
  /** Waits within all transactions together. */
  readonly within: number
  readonly writes: boolean
  readonly bytes: number
}

/** What the bare server is told: where the database is, then one kind after the other. */
export type BareMessage =
  | { readonly is: 'open'; readonly url: string; readonly poolSize: number; readonly people: number }
  | { readonly is: 'kind'; readonly kind: string; readonly shape: BareShape }

const readOne = { name: 'bare-read', text: 'SELECT id, email FROM person WHERE id = $1' }
const writeOne = { name: 'bare-write', text: 'INSERT INTO bench_note (about, text) VALUES ($1, $2)' }
const note = 'x'.repeat(160)

const kinds = new Map<string, { readonly shape: BareShape; readonly body: string }>()
let pool: pg.Pool | null = null
let people = 1

const anybody = (): string => personId(Math.floor(Math.random() * people))

const readAny = (client: pg.ClientBase): Promise<unknown> => client.query({ ...readOne, values: [anybody()] })
const writeAny = (client: pg.ClientBase): Promise<unknown> => client.query({ ...writeOne, values: [anybody(), note] })

/** A transaction that waits so many times: BEGIN goes with the first statement; of a single one COMMIT goes along as well. */
async function transact(opened: pg.Pool, waits: number, writes: boolean): Promise<void> {
  const client = await opened.connect()
  const statements = Math.max(1, waits - 1)
  const begun = client.query('BEGIN')
  for (let time = 1; time <= statements; time += 1) {
    const asked = writes && time === statements ? writeAny(client) : readAny(client)
    if (waits > 1) await Promise.all([begun, asked])
  }
  await client.query('COMMIT')
  client.release()
}

async function waitAsOften(opened: pg.Pool, { outside, transactions, within, writes }: BareShape): Promise<void> {
  for (let time = 0; time < outside; time += 1) await opened.query({ ...readOne, values: [anybody()] })
  for (let time = 0; time < transactions; time += 1) {
    const waits = Math.floor(((time + 1) * within) / transactions) - Math.floor((time * within) / transactions)
    await transact(opened, waits, writes && time === transactions - 1)
  }
}

function send(response: ServerResponse, body: string): void {
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}

async function answer(path: string, response: ServerResponse): Promise<void> {
  if (path === '/json') return send(response, JSON.stringify({ hello: 'world', at: Date.now() }))
  if (!pool) throw new Error('no database')
  if (path === '/select')
    return send(response, JSON.stringify((await pool.query({ ...readOne, values: [anybody()] })).rows[0]))
  const found = kinds.get(path.slice(1))
  if (!found) throw new Error(`${path} is not known`)
  await waitAsOften(pool, found.shape)
  send(response, found.body)
}

const server = createServer((request, response) => {
  answer(request.url ?? '/', response).catch((error: unknown) => {
    response.writeHead(500)
    response.end(String(error))
  })
})

process.on('message', (message: BareMessage) => {
  if (message.is === 'kind') {
    kinds.set(message.kind, { shape: message.shape, body: 'x'.repeat(message.shape.bytes) })
    process.send?.({ is: 'ready' })
    return
  }
  people = message.people
  pool = new pg.Pool({ connectionString: message.url, max: message.poolSize, pipeline: true })
  server.listen(0, '127.0.0.1', () => process.send?.({ is: 'listening', port: (server.address() as AddressInfo).port }))
})
