import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '../problems/refusal.ts'

const windowMilliseconds = 60_000
/** An address may ask this many times as much as one caller: whole agencies stand behind one. */
const callersOfAddress = 20
/** Callers remembered in one minute; the first go first. */
const mostKept = 50_000

interface Standing {
  readonly limit: number
  readonly remaining: number
  /** Whole seconds until it begins anew. */
  readonly reset: number
  readonly isOver: boolean
}

/** Counts requests of each caller in minutes of the clock. Kept in this process. */
export class RequestCounts {
  private counts = new Map<string, number>()
  private minute = 0

  count(caller: string, limit: number, now: number): Standing {
    const minute = Math.floor(now / windowMilliseconds)
    if (minute !== this.minute) {
      this.minute = minute
      this.counts = new Map()
    }
    const count = (this.counts.get(caller) ?? 0) + 1
    if (count === 1 && this.counts.size >= mostKept) this.counts.delete(this.counts.keys().next().value ?? '')
    this.counts.set(caller, count)
    return {
      limit,
      remaining: Math.max(0, limit - count),
      reset: Math.ceil(((minute + 1) * windowMilliseconds - now) / 1_000),
      isOver: count > limit,
    }
  }
}

/** Of IPv6 whole networks are counted: one subscriber has all of a /64. */
const networkOf = (address: string): string =>
  isIPv6(address) && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address

/** The session or token a request comes with; null where there is none. Only its hash is kept. */
function callerOf(request: FastifyRequest): string | null {
  const { authorization, cookie } = request.headers
  const credential = authorization ?? /(?:__Host-muster|muster-development)=([^;]+)/.exec(cookie ?? '')?.[1]
  return credential === undefined ? null : createHash('sha256').update(credential).digest('base64')
}

/** What costs next to nothing, and what watches over the server. */
const isFree = (url: string): boolean => /^\/(assets|health|metrics)(\/|$)/.test(url)

/**
 * Refuses (429) whoever asks more often than so many times a minute, and tells everybody how much is left. A session and
 * a token are counted each for itself, who has neither by address; an address as a whole has twenty times as much, so
 * that made-up credentials win nothing.
 */
export function limitRequests(fastify: FastifyInstance, perMinute: number): void {
  if (perMinute === 0) return
  const counts = new RequestCounts()
  fastify.addHook('onRequest', (request, reply, done) => {
    if (isFree(request.url)) return done()
    const now = Date.now()
    const address = networkOf(request.ip)
    const caller = callerOf(request)
    const whole = counts.count(`all ${address}`, perMinute * callersOfAddress, now)
    const own = counts.count(caller === null ? `address ${address}` : `caller ${caller}`, perMinute, now)
    const shown = whole.isOver ? whole : own
    void reply.headers({
      'ratelimit-limit': String(shown.limit),
      'ratelimit-remaining': String(shown.remaining),
      'ratelimit-reset': String(shown.reset),
    })
    done(shown.isOver ? new Refusal(429, 'too-many-requests', [], shown.reset) : undefined)
  })
}
