import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type pg from 'pg'

/** What `pg` gives whoever takes part in its protocol, beyond what its types tell. */
interface CopyConnection {
  readonly stream: NodeJS.WritableStream & { pause(): void; resume(): void; readonly writableNeedDrain: boolean }
  query(statement: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(reason: string): void
}

/** One COPY statement, as `pg` runs it: it hands over what the server says. */
abstract class Copy {
  readonly rows: Promise<number>
  private count = 0
  private failure: Error | null = null
  private readonly settle: { resolve: (rows: number) => void; reject: (error: Error) => void }

  constructor(private readonly statement: string) {
    const { promise, resolve, reject } = Promise.withResolvers<number>()
    this.rows = promise
    this.settle = { resolve, reject }
  }

  protected get hasFailed(): boolean {
    return this.failure !== null
  }

  submit(connection: unknown): void {
    ;(connection as CopyConnection).query(this.statement)
  }

  handleError(error: Error): void {
    this.failure ??= error
    this.settle.reject(this.failure)
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.count = Number(/^COPY (\d+)/.exec(text)?.[1] ?? Number.NaN)
  }

  handleReadyForQuery({ stream }: CopyConnection): void {
    // What was paused when the last row came goes on, whether or not its reader still does.
    stream.resume()
    if (!this.failure) this.settle.resolve(this.count)
  }
}

class CopyOut extends Copy {
  private isWaiting = false

  constructor(
    statement: string,
    private readonly sink: Writable,
  ) {
    super(statement)
  }

  handleCopyData({ chunk }: { chunk: Buffer }, { stream }: CopyConnection): void {
    // The chunk lies in the buffer of the connection, which is used again.
    if (this.sink.write(Buffer.from(chunk)) || this.isWaiting) return
    this.isWaiting = true
    stream.pause()
    this.sink.once('drain', () => {
      this.isWaiting = false
      stream.resume()
    })
  }
}

class CopyIn extends Copy {
  constructor(
    statement: string,
    private readonly source: AsyncIterable<Buffer>,
  ) {
    super(statement)
  }

  handleCopyInResponse(connection: CopyConnection): void {
    this.send(connection).catch((error: unknown) => {
      const told = error instanceof Error ? error : new Error(String(error))
      connection.sendCopyFail(told.message)
      this.handleError(told)
    })
  }

  private async send(connection: CopyConnection): Promise<void> {
    for await (const chunk of this.source) {
      if (this.hasFailed) return
      connection.sendCopyFromChunk(chunk)
      if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain')
    }
    connection.endCopyFrom()
  }
}

/**
 * Writes what `COPY … TO STDOUT` gives to a stream, which it leaves open.
 * @returns the number of rows
 */
export const copyOut = (client: pg.Client, statement: string, sink: Writable): Promise<number> =>
  client.query(new CopyOut(statement, sink)).rows

/**
 * Gives a stream to `COPY … FROM STDIN`.
 * @returns the number of rows
 */
export const copyIn = (client: pg.Client, statement: string, source: AsyncIterable<Buffer>): Promise<number> =>
  client.query(new CopyIn(statement, source)).rows
