import { PassThrough } from 'node:stream'
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Endpoint } from '@muster/contracts/endpoint.ts'
import { endpoints } from '@muster/contracts/endpoints.ts'
import { Refusal } from '../problems/refusal.ts'

/** How fast the body of a request has to come. Times in milliseconds. */
export interface Pace {
  /** Every stretch of this length brings at least `leastBytes`, or the end. */
  readonly stretch: number
  readonly leastBytes: number
  /** The whole body is here by then. */
  readonly longest: number
}

/** The pace of everything but files, and that of files. */
export interface BodyPaces {
  readonly ordinary: Pace
  /** `longest` is what any file has; a file has beyond it the time that its bytes take at `bytesPerSecond`. */
  readonly file: Pace & { readonly bytesPerSecond: number }
}

const kibibyte = 1_024

/**
 * A body of words is here within 20 seconds. A file has a minute and beyond it the time it takes at 16 KiB/s, which is 33
 * minutes for 30 MB, as long as each minute brings 240 KiB: a line of the field is slow, and one byte a second is an attack.
 */
export const bodyPaces: BodyPaces = {
  ordinary: { stretch: 20_000, leastBytes: Infinity, longest: 20_000 },
  file: { stretch: 60_000, leastBytes: 240 * kibibyte, longest: 60_000, bytesPerSecond: 16 * kibibyte },
}

const uploads: ReadonlyMap<string, number> = new Map(
  Object.values<Endpoint>(endpoints).flatMap(({ method, path, upload }) =>
    upload ? [[`${method} ${path}`, upload.mostBytes] as const] : [],
  ),
)

/** The longest that any body may take, for what no entry answers. Milliseconds. */
export const longestBody = ({ file }: BodyPaces): number =>
  Math.max(...[...uploads.values()].map((bytes) => paceOfFile(file, bytes).longest))

const paceOfFile = (file: BodyPaces['file'], bytes: number): Pace => ({
  ...file,
  longest: file.longest + (bytes / file.bytesPerSecond) * 1_000,
})

function paceOf(request: FastifyRequest, paces: BodyPaces): Pace {
  const mostBytes = uploads.get(`${request.method} ${request.routeOptions.url}`)
  if (mostBytes === undefined) return paces.ordinary
  const stated = Number(request.headers['content-length'] ?? mostBytes)
  return paceOfFile(paces.file, Math.min(stated, mostBytes))
}

/**
 * Cuts a request whose body comes more slowly than its entry allows, with 408 while it was not answered yet. The connection
 * ends with it, since what is still to come would stand before the next request.
 */
export function keepPace(fastify: FastifyInstance, paces: BodyPaces = bodyPaces): void {
  fastify.addHook('preParsing', (request, reply, payload, done) => {
    const { headers, raw } = request
    if (headers['transfer-encoding'] === undefined && !(Number(headers['content-length']) > 0))
      return done(null, payload)
    // What is read is a stream of its own: giving it up leaves the connection open for the answer.
    const taken = new PassThrough()
    raw.once('error', (error) => taken.destroy(error))
    // Whoever reads it meets the error; where nobody does, nothing is amiss.
    taken.on('error', () => undefined)
    raw.pipe(taken)
    const pace = paceOf(request, paces)
    // Silence is the pace's to judge.
    raw.socket.setTimeout(2 * pace.stretch)
    watch(raw, pace, {
      // Whoever waits for us is not slow.
      areWeSlow: () => !reply.sent && taken.writableNeedDrain,
      cut: () => cut(raw, taken, reply),
    })
    done(null, taken)
  })
  // What was not read of a refused body would stand before the next request on its connection.
  fastify.addHook('onResponse', (request, _reply, done) => {
    if (!request.raw.complete) request.raw.unpipe().resume()
    done()
  })
}

function watch(raw: IncomingMessage, pace: Pace, slow: { areWeSlow: () => boolean; cut: () => void }): void {
  const { socket } = raw
  const begun = performance.now()
  let before = socket.bytesRead
  const timer = setInterval(() => {
    if (raw.complete || socket.destroyed) return clearInterval(timer)
    const brought = socket.bytesRead - before
    before = socket.bytesRead
    if (slow.areWeSlow()) return
    if (brought >= pace.leastBytes && performance.now() - begun < pace.longest) return
    clearInterval(timer)
    slow.cut()
  }, pace.stretch)
  timer.unref()
  const stop = (): void => clearInterval(timer)
  raw.once('end', stop)
  raw.once('close', stop)
}

function cut(raw: IncomingMessage, taken: PassThrough, reply: FastifyReply): void {
  if (reply.sent) return void raw.destroy()
  raw.unpipe(taken)
  void reply.header('connection', 'close')
  taken.destroy(new Refusal(408, 'too-slow'))
}
