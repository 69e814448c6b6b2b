import { lookup } from 'node:dns/promises'
import type { IncomingMessage } from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'

/** Why something outside could not be read. */
export type OutgoingFault = 'address-refused' | 'not-reachable' | 'not-found' | 'too-large' | 'too-slow'

export class OutgoingFailure extends Error {
  constructor(readonly fault: OutgoingFault) {
    super(fault)
    this.name = 'OutgoingFailure'
  }
}

export interface Place {
  readonly address: string
  readonly family: number
}

/** How names become addresses, which of them may be reached, and whose certificates are believed. */
export interface Ways {
  readonly lookUp: (host: string) => Promise<readonly Place[]>
  readonly isOpen: (address: string) => boolean
  /** Authorities beside the system's, in PEM. */
  readonly ca?: string
}

/** How it is outside of specs. */
export const theInternet: Ways = {
  lookUp: (host) => lookup(host, { all: true, order: 'verbatim' }),
  isOpen: isPublicAddress,
}

interface Limits {
  readonly mostBytes: number
  /** For everything together, redirects included. */
  readonly milliseconds: number
  readonly accept: string
}

const mostRedirects = 3

/**
 * Reads something from the open internet whose address others chose. Only https; the name is looked up once, every address
 * it has must be public, and the connection goes to the one that was looked at, so that a name cannot point elsewhere a
 * moment later. Each redirect is guarded in the same way. No cookies, no credentials, no proxy.
 * @throws OutgoingFailure
 */
export async function readOutside(address: string, limits: Limits, ways: Ways = theInternet): Promise<Buffer> {
  const signal = AbortSignal.timeout(limits.milliseconds)
  try {
    let next = guarded(address)
    for (let redirects = 0; ; redirects += 1) {
      const place = await placeOf(next, ways, signal)
      const reply = await ask(next, place, limits, ways, signal)
      if (Buffer.isBuffer(reply)) return reply
      if (redirects === mostRedirects) throw new OutgoingFailure('not-reachable')
      next = guarded(reply.to, next)
    }
  } catch (error) {
    if (error instanceof OutgoingFailure) throw error
    throw new OutgoingFailure(signal.aborted ? 'too-slow' : 'not-reachable')
  }
}

/** An address that may be asked at all: https, without a name and password in it. */
export function guarded(address: string, from?: URL): URL {
  const url = URL.parse(address, from?.href)
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '')
    throw new OutgoingFailure('address-refused')
  return url
}

/** The host as TLS and the resolver know it: without the brackets of IPv6. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

/** The place a name leads to; none of its addresses may be closed. */
export async function placeOf(url: URL, ways: Ways, signal: AbortSignal): Promise<Place> {
  const host = hostOf(url)
  const family = isIP(host)
  const found = family === 0 ? await orAborted(ways.lookUp(host), signal) : [{ address: host, family }]
  const [first] = found
  if (!first) throw new OutgoingFailure('not-reachable')
  // One closed address among open ones is somebody's attempt, not a mistake.
  if (!found.every((place) => ways.isOpen(place.address))) throw new OutgoingFailure('address-refused')
  return first
}

function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new OutgoingFailure('too-slow')), { once: true })
    work.then(resolve, reject)
  })
}

/** Every question for the name is answered with the place that was looked at. */
export const pinnedTo =
  (place: Place): LookupFunction =>
  (_host, options, answer) => {
    if (options.all) answer(null, [place])
    else answer(null, place.address, place.family)
  }

function ask(
  url: URL,
  place: Place,
  { mostBytes, accept }: Limits,
  { ca }: Ways,
  signal: AbortSignal,
): Promise<Buffer | { to: string }> {
  return new Promise((resolve, reject) => {
    const asked = secureRequest(
      url,
      {
        agent: false,
        lookup: pinnedTo(place),
        signal,
        maxHeaderSize: 16_384,
        headers: { accept, 'accept-encoding': 'identity', 'user-agent': 'Muster' },
        ...(ca !== undefined && { ca }),
      },
      (reply) => {
        const { statusCode = 0, headers } = reply
        if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
          reply.destroy()
          resolve({ to: headers.location })
        } else if (statusCode !== 200) {
          reply.destroy()
          reject(new OutgoingFailure(statusCode === 404 || statusCode === 410 ? 'not-found' : 'not-reachable'))
        } else {
          collected(reply, mostBytes).then(resolve, reject)
        }
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}

/** A whole reply, up to a size. */
export async function collected(reply: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of reply as AsyncIterable<Buffer>) {
    bytes += piece.length
    if (bytes > mostBytes) {
      reply.destroy()
      throw new OutgoingFailure('too-large')
    }
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
