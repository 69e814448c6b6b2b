import type { IncomingMessage } from 'node:http'
import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { collected, guarded, OutgoingFailure, pinnedTo, placeOf, theInternet, type Ways } from './outgoing.ts'

const mostBytes = 1_000_000

export interface OutsideRequest {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly milliseconds: number
}

/**
 * `fetch` for a library that speaks to a server whose address others chose: guarded as `readOutside` is, and redirects are
 * not followed. With `loopback` (development and specs) servers of this machine answer too, also without TLS.
 * @throws OutgoingFailure
 */
export async function fetchOutside(address: string, sent: OutsideRequest, loopback = false): Promise<Response> {
  const signal = AbortSignal.timeout(sent.milliseconds)
  try {
    const { url, ways } = wayTo(address, loopback)
    const place = await placeOf(url, ways, signal)
    const reply = await new Promise<IncomingMessage>((resolve, reject) => {
      const asked = (url.protocol === 'http:' ? plainRequest : secureRequest)(
        url,
        {
          agent: false,
          lookup: pinnedTo(place),
          signal,
          maxHeaderSize: 16_384,
          method: sent.method,
          headers: { ...sent.headers, 'accept-encoding': 'identity', 'user-agent': 'Muster' },
        },
        resolve,
      )
      asked.on('error', reject)
      asked.end(sent.body)
    })
    const bytes = await collected(reply, mostBytes)
    const status = reply.statusCode ?? 502
    const headers = new Headers()
    for (const [name, value] of Object.entries(reply.headers)) headers.set(name, String(value))
    return new Response(status === 204 || status === 304 ? null : Uint8Array.from(bytes), { status, headers })
  } catch (error) {
    if (error instanceof OutgoingFailure) throw error
    throw new OutgoingFailure(signal.aborted ? 'too-slow' : 'not-reachable')
  }
}

function wayTo(address: string, loopback: boolean): { url: URL; ways: Ways } {
  const url = URL.parse(address)
  if (loopback && url && ['127.0.0.1', 'localhost'].includes(url.hostname))
    return { url, ways: { ...theInternet, isOpen: () => true } }
  return { url: guarded(address), ways: theInternet }
}
