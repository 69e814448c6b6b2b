import { Problem } from '@muster/client/client.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { call } from '../../app/client.ts'
import { reportUnsent } from '../../app/connection.ts'
import { forgetAcknowledged, keep, readKept, type SentAnswer } from './kept-answers.ts'
import { QuestionClock } from './question-clock.ts'

export type Attempt = ReplyOf<'assessments.read'>

/** One answer: what it is, and whether the server has acknowledged it. */
export interface SheetEntry {
  readonly answer: SentAnswer | null
  readonly flagged: boolean
  /** How long the question was looked at until this answer, all devices together. */
  readonly seconds: number
  readonly sequence: number
  readonly isSaved: boolean
}

export interface SheetState {
  readonly entries: ReadonlyMap<number, SheetEntry>
  /** When the connection was lost; null while it holds. */
  readonly offlineSince: string | null
  /** The server takes no more answers: handed in elsewhere, or time is up. */
  readonly isClosed: boolean
}

/** More than a day is no time anybody looked at a question. */
const mostSeconds = 86_400

const pauses = [1_000, 2_000, 5_000, 10_000]

/**
 * The answers of an open attempt on this device. A change is kept in the browser at once and sent until the server
 * acknowledges it; of several changes to one question only the newest is sent. A newer answer from another device wins.
 */
export class AnswerSheet {
  private state: SheetState = { entries: new Map(), offlineSince: null, isClosed: false }
  private readonly listeners = new Set<() => void>()
  private isSending = false
  private failures = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private isDisposed = false
  private readonly attempt: string
  /** Held on this device alone: nothing is sent before the whole is handed in. */
  private readonly isHeldHere: boolean
  private readonly clock = new QuestionClock(() => performance.now())

  constructor(attempt: Attempt) {
    this.attempt = attempt.id
    this.isHeldHere = attempt.offline !== null
    const saved = attempt.answers.map(
      (each) =>
        [
          each.position,
          {
            answer: each.answer,
            flagged: each.flagged,
            seconds: each.seconds ?? 0,
            sequence: each.sequence,
            isSaved: true,
          },
        ] as const,
    )
    this.state = { ...this.state, entries: new Map(saved) }
    void this.takeKept()
    window.addEventListener('online', this.sendNow)
    document.addEventListener('visibilitychange', this.see)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly read = (): SheetState => this.state

  /** The question that is on the screen now. */
  show(position: number): void {
    this.see()
    this.clock.show(position)
  }

  /** Keeps a change on this device at once, then sends it. */
  change(position: number, change: Partial<Pick<SheetEntry, 'answer' | 'flagged'>>): void {
    const before = this.state.entries.get(position)
    const entry: SheetEntry = {
      answer: before?.answer ?? null,
      flagged: before?.flagged ?? false,
      seconds: Math.min(mostSeconds, (before?.seconds ?? 0) + this.clock.take(position)),
      ...change,
      sequence: (before?.sequence ?? 0) + 1,
      isSaved: false,
    }
    this.put(position, entry)
    const { answer, flagged, seconds, sequence } = entry
    void keep({ attempt: this.attempt, position, sequence, answer, flagged, seconds }).catch(() => undefined)
    void this.send()
  }

  get unsent(): number {
    return [...this.state.entries.values()].filter((entry) => !entry.isSaved).length
  }

  dispose(): void {
    this.isDisposed = true
    clearTimeout(this.timer)
    window.removeEventListener('online', this.sendNow)
    document.removeEventListener('visibilitychange', this.see)
    reportUnsent(this.source, 0)
  }

  private readonly see = (): void => this.clock.see(document.visibilityState === 'visible')

  private readonly sendNow = (): void => {
    clearTimeout(this.timer)
    void this.send()
  }

  private get source(): string {
    return `attempt-${this.attempt}`
  }

  /** Answers this device kept when it was closed: newer than the server's, or already there. */
  private async takeKept(): Promise<void> {
    const kept = await readKept(this.attempt).catch(() => [])
    for (const { position, sequence, answer, flagged, seconds = 0 } of kept) {
      const known = this.state.entries.get(position)
      if (known && known.sequence >= sequence) void forgetAcknowledged(this.attempt, position, known.sequence)
      else this.put(position, { answer, flagged, seconds, sequence, isSaved: false })
    }
    void this.send()
  }

  private async send(): Promise<void> {
    if (this.isSending || this.isDisposed || this.isHeldHere || this.state.isClosed) return
    this.isSending = true
    try {
      for (let next = this.firstUnsent(); next; next = this.firstUnsent()) await this.sendOne(...next)
      this.failures = 0
      this.update({ offlineSince: null })
    } catch (error) {
      this.afterFailure(error)
    } finally {
      this.isSending = false
    }
  }

  private firstUnsent(): [number, SheetEntry] | undefined {
    return [...this.state.entries].find(([, entry]) => !entry.isSaved)
  }

  private async sendOne(position: number, entry: SheetEntry): Promise<void> {
    const { answer, flagged, seconds, sequence } = entry
    try {
      await call('assessments.saveAnswer', {
        params: { attempt: this.attempt, position: String(position) },
        body: { sequence, answer, flagged, seconds },
      })
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'stale-answer') throw error
      await this.takeNewer(position)
      return
    }
    void forgetAcknowledged(this.attempt, position, sequence).catch(() => undefined)
    const now = this.state.entries.get(position)
    if (now?.sequence === sequence) this.put(position, { ...now, isSaved: true })
  }

  /** Another device answered later: its answer stands. */
  private async takeNewer(position: number): Promise<void> {
    const { answers } = await call('assessments.read', { params: { attempt: this.attempt }, query: { language: 'en' } })
    const newer = answers.find((each) => each.position === position)
    const mine = this.state.entries.get(position)
    if (!newer) return
    void forgetAcknowledged(this.attempt, position, newer.sequence).catch(() => undefined)
    if (mine && mine.sequence > newer.sequence) return
    const { answer, flagged, sequence } = newer
    const seconds = Math.max(mine?.seconds ?? 0, newer.seconds ?? 0)
    this.put(position, { answer, flagged, seconds, sequence, isSaved: true })
  }

  private afterFailure(error: unknown): void {
    if (error instanceof Problem && (error.code === 'attempt-closed' || error.code === 'time-is-up')) {
      this.update({ isClosed: true })
      return
    }
    this.update({ offlineSince: this.state.offlineSince ?? new Date().toISOString() })
    const pause = pauses[Math.min(this.failures, pauses.length - 1)]
    this.failures += 1
    this.timer = setTimeout(() => void this.send(), pause)
  }

  private put(position: number, entry: SheetEntry): void {
    this.update({ entries: new Map(this.state.entries).set(position, entry) })
  }

  private update(change: Partial<SheetState>): void {
    this.state = { ...this.state, ...change }
    reportUnsent(this.source, this.unsent)
    for (const listener of this.listeners) listener()
  }
}
