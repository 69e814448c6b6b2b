import { sum, type Timing, timingOf } from './figures.ts'

/** What a request asked of the database. */
export interface DatabaseUse {
  /** Without BEGIN and COMMIT. */
  readonly statements: number
  readonly transactions: number
  /** Waits for an answer, outside of transactions and within. */
  readonly outside: number
  readonly within: number
}

/** What the requests of one kind came to. */
export interface KindFigures {
  readonly timing: Timing
  /** Of a reply's body, on average. */
  readonly bytes: number
  /** On average, as the server says it; nothing where it does not. */
  readonly use: DatabaseUse
}

/** What one repetition came to. */
export interface Measurement {
  readonly seconds: number
  readonly operations: number
  /** Within the window and before it. */
  readonly allOperations: number
  /** Of whole operations. */
  readonly timing: Timing
  readonly kinds: Readonly<Record<string, KindFigures>>
  /** How often each failure happened. */
  readonly errors: Readonly<Record<string, number>>
}

interface Kind {
  readonly latencies: number[]
  bytes: number
  readonly uses: DatabaseUse[]
}

const meanOf = (uses: readonly DatabaseUse[], part: keyof DatabaseUse): number =>
  sum(uses.map((use) => use[part])) / uses.length

/** Gathers what happens within a window of time; instants and durations are in milliseconds. */
export class Recorder {
  private readonly from: number
  private readonly until: number
  private readonly operations: { readonly endedAt: number; readonly latency: number }[] = []
  private allOperations = 0
  private readonly kinds = new Map<string, Kind>()
  private readonly errors = new Map<string, number>()

  constructor(from: number, until: number) {
    this.from = from
    this.until = until
  }

  operation(startedAt: number, endedAt: number): void {
    this.allOperations += 1
    if (this.holds(endedAt)) this.operations.push({ endedAt, latency: endedAt - startedAt })
  }

  request(kind: string, startedAt: number, endedAt: number, bytes: number, use: DatabaseUse): void {
    if (!this.holds(endedAt)) return
    const known = this.kinds.get(kind) ?? { latencies: [], bytes: 0, uses: [] }
    this.kinds.set(kind, known)
    known.latencies.push(endedAt - startedAt)
    known.bytes += bytes
    known.uses.push(use)
  }

  /** Counts a failure whenever it happens: none may hide in a warm-up. */
  failure(what: string): void {
    this.errors.set(what, (this.errors.get(what) ?? 0) + 1)
  }

  /** Sums up; `end` is where the window ended early, because nobody was left to act. */
  result(end = this.until): Measurement {
    const operations = this.operations.filter(({ endedAt }) => endedAt <= end)
    const kinds = [...this.kinds].map(([kind, { latencies, bytes, uses }]) => {
      const of = (part: keyof DatabaseUse): number => meanOf(uses, part)
      const use = {
        statements: of('statements'),
        transactions: of('transactions'),
        outside: of('outside'),
        within: of('within'),
      }
      return [kind, { timing: timingOf(latencies), bytes: bytes / latencies.length, use }] as const
    })
    return {
      seconds: (Math.min(end, this.until) - this.from) / 1_000,
      operations: operations.length,
      allOperations: this.allOperations,
      timing: timingOf(operations.map(({ latency }) => latency)),
      kinds: Object.fromEntries(kinds),
      errors: Object.fromEntries(this.errors),
    }
  }

  private holds(instant: number): boolean {
    return instant >= this.from && instant <= this.until
  }
}
