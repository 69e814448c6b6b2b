import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type Caller, type TestApp } from '../../../test/app.ts'

/** What holds connections open without asking anything does not stand in anybody's way (I24). */
let app: TestApp
let caller: Caller
const open: Socket[] = []
beforeAll(async () => {
  app = await startTestApp()
  caller = await app.as('misaki')
})
afterAll(async () => {
  for (const socket of open) socket.destroy()
  await app.stop()
})

function connected(): Promise<Socket> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(app.url)
    const socket = connect(Number(port), hostname, () => done(socket))
    socket.once('error', fail)
    open.push(socket)
  })
}

/** All that comes on a connection until its other end closes it. */
function everything(socket: Socket): Promise<string> {
  return new Promise((done) => {
    let text = ''
    socket.on('data', (piece) => (text += piece.toString('latin1')))
    socket.on('error', () => done(text))
    socket.on('close', () => done(text))
  })
}

/** The 99th percentile of a page of a person asked 200 times, eight at once. Milliseconds. */
async function slowest(): Promise<number> {
  const times: number[] = []
  const ask = async (): Promise<void> => {
    for (let count = 0; count < 25; count += 1) {
      const start = performance.now()
      const reply = await caller.fetch('/api/v1/home')
      await reply.arrayBuffer()
      expect(reply.status).toBe(200)
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: 8 }, ask))
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.99)] ?? 0
}

/** The best of three measurements: what the machine does beside this once is not in it, and what waits for idle ones waits each time. */
async function slowestOfCalm(): Promise<number> {
  const three: number[] = []
  for (let count = 0; count < 3; count += 1) three.push(await slowest())
  return Math.min(...three)
}

describe('two thousand connections that ask nothing', () => {
  it('do not move the replies of others, and those that begin and never end are told to go', async () => {
    const before = await slowestOfCalm()
    for (let hundred = 0; hundred < 20; hundred += 1) await Promise.all(Array.from({ length: 100 }, connected))
    const slow = open.slice(0, 200)
    const answers = slow.map(everything)
    const dripping = setInterval(() => {
      for (const socket of slow) if (socket.writable) socket.write('x')
    }, 1_000)
    for (const socket of slow) socket.write('GET /api/v1/session HTTP/1.1\r\nhost: a\r\nx-slow: ')
    // What the machine itself wavers by; whatever waits behind an idle connection waits for seconds.
    expect(await slowestOfCalm()).toBeLessThan(before * 2 + 250)
    const told = await Promise.all(answers)
    clearInterval(dripping)
    expect(told.filter((text) => text.startsWith('HTTP/1.1 408')).length).toBe(slow.length)
    expect(await slowestOfCalm()).toBeLessThan(before * 2 + 250)
  }, 120_000)
})
