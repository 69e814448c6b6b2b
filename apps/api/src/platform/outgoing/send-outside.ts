import { request as secureRequest } from 'node:https'
import { guarded, OutgoingFailure, pinnedTo, type Place, placeOf, theInternet, type Ways } from './outgoing.ts'

interface Message {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  /** For everything together: the name, the connection and the first line of the reply. */
  readonly milliseconds: number
}

/**
 * Posts JSON to an address on the open internet that others chose, under the same guard as reading from one: https only,
 * every address of the name public, the connection to the one that was looked at. It is never followed elsewhere, and of
 * the reply only the status is read.
 * @returns the HTTP status, a redirect's too
 * @throws OutgoingFailure
 */
export async function sendOutside(address: string, message: Message, ways: Ways = theInternet): Promise<number> {
  const signal = AbortSignal.timeout(message.milliseconds)
  try {
    const url = guarded(address)
    return await post(url, await placeOf(url, ways, signal), message, ways, signal)
  } catch (error) {
    if (error instanceof OutgoingFailure) throw error
    throw new OutgoingFailure(signal.aborted ? 'too-slow' : 'not-reachable')
  }
}

/**
 * Whether an address may be sent to at all, as far as can be said now. A name that nobody knows yet may.
 * @throws OutgoingFailure `address-refused`
 */
export async function refuseInside(address: string, ways: Ways = theInternet): Promise<void> {
  await placeOf(guarded(address), ways, AbortSignal.timeout(3_000)).catch((error: unknown) => {
    if (error instanceof OutgoingFailure && error.fault === 'address-refused') throw error
  })
}

function post(url: URL, place: Place, { body, headers }: Message, { ca }: Ways, signal: AbortSignal): Promise<number> {
  const content = Buffer.from(body)
  return new Promise((resolve, reject) => {
    const asked = secureRequest(
      url,
      {
        method: 'POST',
        agent: false,
        lookup: pinnedTo(place),
        signal,
        maxHeaderSize: 16_384,
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': String(content.length),
          'user-agent': 'Muster',
        },
        ...(ca !== undefined && { ca }),
      },
      (reply) => {
        resolve(reply.statusCode ?? 0)
        reply.destroy()
      },
    )
    asked.on('error', reject)
    asked.end(content)
  })
}
