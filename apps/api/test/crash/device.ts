import { type Agent, request } from 'node:http'
import { questionCount, type Sitting } from './crash-world.ts'

export interface Reply {
  readonly status: number
  readonly text: string
}

const patience = 20_000

/** One request over the shared connections; null when no reply came. */
export function send(
  agent: Agent,
  options: { port: number; method: string; path: string; headers: Readonly<Record<string, string>>; body?: string },
): Promise<Reply | null> {
  return new Promise((resolve) => {
    const { body, ...rest } = options
    const headers = {
      ...rest.headers,
      ...(body !== undefined && {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
      }),
    }
    const asked = request({ ...rest, headers, host: '127.0.0.1', agent, timeout: patience }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (text += part))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      // A reply cut short acknowledges nothing.
      response.on('error', () => resolve(null))
    })
    asked.on('timeout', () => asked.destroy())
    asked.on('error', () => resolve(null))
    asked.end(body)
  })
}

/** What became of the requests of all devices. */
export interface Tally {
  acknowledged: number
  /** Replies of 503: not now, try again. */
  refused: number
  /** No reply at all. */
  cut: number
  /** Any other reply: none is expected. */
  readonly unexpected: string[]
}

interface Save {
  readonly sequence: number
  readonly value: number
}

/**
 * A learner's device: saves answers one after the other, over the questions in turn, each with a number one higher.
 * What was not acknowledged it sends again unchanged.
 */
export class Device {
  /** The newest acknowledged save of each position. */
  readonly acknowledged = new Map<number, Save>()
  /** Sent, with no acknowledgement yet: the database may hold it or not. */
  pending: (Save & { readonly position: number }) | null = null
  private sent = 0
  private readonly sitting: Sitting

  constructor(sitting: Sitting) {
    this.sitting = sitting
  }

  get attemptId(): string {
    return this.sitting.attemptId
  }

  /** Saves until told to stop. */
  async run(agent: Agent, port: number, tally: Tally, goesOn: () => boolean): Promise<void> {
    while (goesOn()) {
      this.pending ??= this.next()
      const { position, sequence, value } = this.pending
      const reply = await send(agent, {
        port,
        method: 'PUT',
        path: `/api/v1/attempts/${this.attemptId}/answers/${position}`,
        headers: this.sitting.headers,
        body: JSON.stringify({ sequence, answer: { kind: 'numeric', value } }),
      })
      if (reply?.status === 200) {
        this.acknowledged.set(position, { sequence, value })
        this.pending = null
        tally.acknowledged += 1
        continue
      }
      if (!reply) tally.cut += 1
      else if (reply.status === 503) tally.refused += 1
      else tally.unexpected.push(`${reply.status} ${reply.text.slice(0, 200)}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  private next(): Save & { position: number } {
    this.sent += 1
    const position = ((this.sent - 1) % questionCount) + 1
    return { position, sequence: Math.ceil(this.sent / questionCount), value: this.sent }
  }
}
