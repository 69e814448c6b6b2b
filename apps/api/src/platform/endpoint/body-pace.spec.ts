import fastify, { type FastifyInstance } from 'fastify'
import { connect, type AddressInfo, type Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../../test/app.ts'
import { readWhole } from '../files/read-whole.ts'
import { sendProblem } from '../problems/problem.filter.ts'
import { bodyPaces, keepPace, longestBody, type BodyPaces } from './body-pace.ts'

interface Sending {
  readonly port: number
  readonly request: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body: Buffer
  /** Bytes. */
  readonly piece: number
  /** Milliseconds between two pieces. */
  readonly every: number
}

/** Sends a body piece by piece over a socket; gives what came back, and how long it took until the connection ended. */
async function sendSlowly({ port, request, headers = {}, body, piece, every }: Sending) {
  const begun = performance.now()
  const socket = connect(port, '127.0.0.1')
  const lines = { host: 'localhost', 'content-length': String(body.length), connection: 'close', ...headers }
  socket.write([request, ...Object.entries(lines).map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n'))
  let sent = 0
  const timer = setInterval(() => {
    if (sent < body.length && socket.writable) socket.write(body.subarray(sent, sent + piece))
    sent += piece
  }, every)
  const reply = await readToEnd(socket)
  clearInterval(timer)
  return { status: Number(reply.split(' ')[1]), reply, took: performance.now() - begun }
}

function readToEnd(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    socket.on('data', (piece) => (text += piece.toString()))
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(text))
  })
}

/** The real paces, forty times as fast: faster, and what else the machine does would be taken for a slow sender. */
const quick: BodyPaces = {
  ordinary: { stretch: 500, leastBytes: Infinity, longest: 500 },
  file: { stretch: 1_500, leastBytes: 2_000, longest: 1_500, bytesPerSecond: 5_000 },
}

describe.concurrent('the pace of a body', () => {
  let server: FastifyInstance
  let port: number
  beforeAll(async () => {
    server = fastify()
    server.setErrorHandler(sendProblem)
    server.addContentTypeParser('audio/mpeg', (_request, payload, done) => {
      done(null, (payload as Readable).iterator({ destroyOnReturn: false }))
    })
    keepPace(server, quick)
    server.post('/api/v1/authoring/files', async (request) => {
      const whole = await readWhole({ body: request.body as AsyncIterable<Uint8Array>, request }, 60_000)
      return { bytes: whole.length }
    })
    server.post('/refused', (_request, reply) => reply.code(403).send())
    server.post('/words', (request) => request.body)
    await server.listen({ port: 0, host: '127.0.0.1' })
    port = (server.server.address() as AddressInfo).port
  })
  afterAll(() => server.close())

  const upload = {
    request: 'POST /api/v1/authoring/files?name=a HTTP/1.1',
    headers: { 'content-type': 'audio/mpeg' },
    piece: 250,
  }
  const words = {
    request: 'POST /words HTTP/1.1',
    headers: { 'content-type': 'application/json' },
    body: Buffer.alloc(5_000, ' '),
  }

  it('lets a file come slowly', async () => {
    const { status, reply, took } = await sendSlowly({ port, ...upload, body: Buffer.alloc(50_000), every: 25 })
    expect([status, reply.split('\r\n\r\n')[1]]).toEqual([200, '{"bytes":50000}'])
    expect(took).toBeGreaterThan(3 * quick.file.stretch)
  })

  it('cuts a file that all but stands still, and says so', async () => {
    const { status, reply, took } = await sendSlowly({
      port,
      ...upload,
      body: Buffer.alloc(10_000),
      piece: 1,
      every: 5,
    })
    expect(status).toBe(408)
    expect(reply).toContain('application/problem+json')
    expect(reply).toContain('"code":"too-slow"')
    expect(took).toBeLessThan(3 * quick.file.stretch)
  })

  it('cuts a file that takes longer than its size allows', async () => {
    const { status, took } = await sendSlowly({ port, ...upload, body: Buffer.alloc(20_000), every: 120 })
    expect(status).toBe(408)
    expect(took).toBeGreaterThan(quick.file.longest + 4_000)
    expect(took).toBeLessThan(quick.file.longest + 4_000 + 3 * quick.file.stretch)
  })

  it('cuts words at a byte a time early', async () => {
    const { status, took } = await sendSlowly({ port, ...words, piece: 1, every: 5 })
    expect(status).toBe(408)
    expect(took).toBeLessThan(5 * quick.ordinary.stretch)
  })

  it('ends a connection whose answer is given while the rest of a body drips', async () => {
    const sent = await sendSlowly({
      port,
      ...upload,
      request: 'POST /refused HTTP/1.1',
      headers: { ...upload.headers, connection: 'keep-alive' },
      body: Buffer.alloc(100_000),
      every: 20,
    })
    expect(sent.status).toBe(403)
    expect(sent.took).toBeLessThan(5 * quick.ordinary.stretch)
  })

  it('outlives a sender who goes away', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write('POST /refused HTTP/1.1\r\nhost: localhost\r\ncontent-type: audio/mpeg\r\ncontent-length: 9\r\n\r\nab')
    await new Promise((resolve) => setTimeout(resolve, 30))
    socket.destroy()
    expect((await sendSlowly({ port, ...upload, body: Buffer.alloc(500), every: 5 })).status).toBe(200)
  })
})

it('gives 30 MB of a recording the twenty minutes they need, and no body more than two hours', () => {
  const { longest, bytesPerSecond } = bodyPaces.file
  expect(longest + (30_000_000 / bytesPerSecond) * 1_000).toBeGreaterThan(20 * 60_000)
  expect(30_000_000 / 20).toBeGreaterThan(bodyPaces.file.leastBytes)
  expect(longestBody(bodyPaces)).toBeLessThan(2 * 3_600_000)
})

describe('a whole server', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp()
  })
  afterAll(() => app.stop())

  it('takes a file that needs longer than any words may, and cuts the words', { timeout: 60_000 }, async () => {
    const author = await app.as('kenji')
    const port = Number(new URL(app.url).port)
    const picture = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const [file, words] = await Promise.all([
      sendSlowly({
        port,
        request: 'POST /api/v1/authoring/files?name=slow.png HTTP/1.1',
        headers: { ...author.headers, 'content-type': 'image/png' },
        body: picture,
        piece: 2,
        every: 700,
      }),
      sendSlowly({
        port,
        request: 'POST /api/v1/authoring/courses HTTP/1.1',
        headers: { ...author.headers, 'content-type': 'application/json' },
        body: Buffer.alloc(200, ' '),
        piece: 1,
        every: 1_000,
      }),
    ])
    expect(file.status).toBe(201)
    expect(file.took).toBeGreaterThan(bodyPaces.ordinary.longest + 3_000)
    expect(words.status).toBe(408)
    expect(words.reply).toContain('"code":"too-slow"')
    expect(words.took).toBeLessThan(bodyPaces.ordinary.longest + 5_000)
  })
})
