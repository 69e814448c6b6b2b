import { createConnection, type Socket } from 'node:net'

export interface Reply {
  readonly status: number
  readonly head: string
  readonly body: Buffer
}

interface Waiting {
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: Error) => void
}

const headEnd = Buffer.from('\r\n\r\n')
const empty = Buffer.alloc(0)

/** A header's value from the head of a reply; null where it is missing. The name is in lower case. */
export function headerOf(head: string, name: string): string | null {
  const at = head.toLowerCase().indexOf(`\r\n${name}: `)
  if (at < 0) return null
  const from = at + name.length + 4
  const to = head.indexOf('\r\n', from)
  return head.slice(from, to < 0 ? undefined : to)
}

/** The body of a chunked reply and where it ends; null while more is to come. */
function readChunks(bytes: Buffer, from: number): { body: Buffer; end: number } | null {
  const parts: Buffer[] = []
  for (let at = from; ;) {
    const line = bytes.indexOf('\r\n', at)
    if (line < 0) return null
    const size = Number.parseInt(bytes.toString('latin1', at, line), 16)
    const end = line + 2 + size + 2
    if (bytes.length < end) return null
    if (size === 0) return { body: Buffer.concat(parts), end }
    parts.push(bytes.subarray(line + 2, line + 2 + size))
    at = end
  }
}

/**
 * One connection to a server on this machine that is kept open, one request at a time. It reads no more of HTTP than
 * measuring needs, so that the generator takes little of the processors it shares with what it measures.
 */
export class HttpConnection {
  private readonly port: number
  private socket: Socket | null = null
  private received: Buffer = empty
  private waiting: Waiting | null = null

  constructor(port: number) {
    this.port = port
  }

  /** Sends a whole request and gives its reply; rejects when the connection ends before that. */
  send(request: string): Promise<Reply> {
    this.socket ??= this.open()
    const { promise, resolve, reject } = Promise.withResolvers<Reply>()
    this.waiting = { resolve, reject }
    this.socket.write(request)
    return promise
  }

  close(): void {
    this.socket?.destroy()
    this.socket = null
  }

  private open(): Socket {
    const socket = createConnection({ port: this.port, host: '127.0.0.1', noDelay: true })
    socket.on('data', (chunk: Buffer) => this.read(chunk))
    const end = (error?: Error): void => {
      if (this.socket === socket) this.socket = null
      this.received = empty
      const waiting = this.waiting
      this.waiting = null
      waiting?.reject(error ?? new Error('connection closed'))
    }
    socket.on('error', end)
    socket.on('close', () => end())
    return socket
  }

  private read(chunk: Buffer): void {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk])
    const at = this.received.indexOf(headEnd)
    if (at < 0) return
    const head = this.received.toString('latin1', 0, at)
    const found = this.bodyOf(head, at + headEnd.length)
    if (!found) return
    this.received = found.end < this.received.length ? this.received.subarray(found.end) : empty
    const waiting = this.waiting
    this.waiting = null
    waiting?.resolve({ status: Number(head.slice(9, 12)), head, body: found.body })
  }

  private bodyOf(head: string, from: number): { body: Buffer; end: number } | null {
    const length = headerOf(head, 'content-length')
    if (length === null && headerOf(head, 'transfer-encoding') === 'chunked') return readChunks(this.received, from)
    const end = from + Number(length ?? 0)
    return this.received.length < end ? null : { body: this.received.subarray(from, end), end }
  }
}
