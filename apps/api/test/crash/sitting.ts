import type { Agent } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Learner, questionCount } from './crash-world.ts'
import { type Reply, send } from './device.ts'

interface Save {
  readonly position: number
  readonly sequence: number
  readonly value: number
}

/** What became of the requests of all sittings, and what was seen to be wrong. */
export interface Sightings {
  requests: number
  acknowledged: number
  refusedAsStale: number
  refusedAsLate: number
  readonly wrong: string[]
}

const patience = 60_000
/** An instant of one process may be this much older when the other reads it, in milliseconds. */
const tolerance = 100

/**
 * One learner with two devices that know nothing of each other: both start, both save, send again and send old saves, and
 * both hand in. What was not answered is sent again unchanged.
 */
export class SittingUnderFire {
  attemptId = ''
  /** The completion that handing in was answered with. */
  completionId: string | null = null
  /** When its time ends, as far as that was cut short; milliseconds since 1970. */
  closesAt = Number.POSITIVE_INFINITY
  private readonly sent: Save[] = []
  private readonly acknowledged = new Map<number, Save>()
  private readonly counters = [new Map<number, number>(), new Map<number, number>()]
  private readonly learner: Learner
  private readonly agent: Agent
  private readonly port: () => number
  private readonly seen: Sightings

  constructor(learner: Learner, agent: Agent, port: () => number, seen: Sightings) {
    this.learner = learner
    this.agent = agent
    this.port = port
    this.seen = seen
  }

  /** Starts on both devices at once, twice each. */
  async start(): Promise<void> {
    const path = `/api/v1/enrolments/${this.learner.enrolmentId}/attempts?language=en`
    const replies = await Promise.all(
      Array.from({ length: 4 }, () =>
        this.untilAnswered('POST', path, [201], { 'idempotency-key': crypto.randomUUID() }),
      ),
    )
    const ids = new Set(replies.map((reply) => (JSON.parse(reply.text) as { id: string }).id))
    if (ids.size > 1) this.seen.wrong.push(`I4: four starts at once made ${ids.size} attempts`)
    this.attemptId = [...ids][0] ?? ''
  }

  /** Saves from both devices until told to stop. */
  async save(goesOn: () => boolean): Promise<void> {
    await Promise.all([this.saveFrom(0, goesOn), this.saveFrom(1, goesOn)])
  }

  /** Answers everything rightly, whatever stands there. */
  async answerRightly(): Promise<void> {
    for (let position = 1; position <= questionCount; position += 1) {
      while ((await this.attempt(this.next(0, position, 0))) === 'stale');
    }
  }

  /** Hands in on both devices, while one of them still saves. */
  async handIn(): Promise<void> {
    let isHandedIn = false
    const path = `/api/v1/attempts/${this.attemptId}/submission`
    const [first, second] = await Promise.all([
      ...[0, 1].map(async () => {
        const reply = await this.untilAnswered('POST', path, [200], { 'idempotency-key': crypto.randomUUID() })
        isHandedIn = true
        return JSON.parse(reply.text) as { points: number; submittedAt: string; completionId: string | null }
      }),
      this.saveFrom(1, () => !isHandedIn),
    ])
    this.completionId = first?.completionId ?? null
    if (first?.points !== second?.points || first?.submittedAt !== second?.submittedAt)
      this.seen.wrong.push(`I3: two results, ${JSON.stringify([first, second])}`)
  }

  /** The database must hold the newest acknowledged save of each question, or a newer one that was sent. */
  compare(kept: ReadonlyMap<string, { sequence: number; value: number | null }>): void {
    for (const [position, save] of this.acknowledged) {
      const place = `${this.attemptId}/${position}`
      const found = kept.get(place)
      const isSent = this.sent.some(
        (one) => one.position === position && one.sequence === found?.sequence && one.value === found.value,
      )
      if (!found || found.sequence < save.sequence || !isSent)
        this.seen.wrong.push(`I1: ${place} acknowledged ${JSON.stringify(save)}, kept ${JSON.stringify(found)}`)
      else if (found.sequence === save.sequence && found.value !== save.value)
        this.seen.wrong.push(
          `I2: ${place} acknowledged ${JSON.stringify(save)}, kept another: ${JSON.stringify(found)}`,
        )
    }
  }

  private async saveFrom(device: 0 | 1, goesOn: () => boolean): Promise<void> {
    while (goesOn()) {
      const chance = Math.random()
      const old = this.sent[Math.floor(Math.random() * this.sent.length)]
      // One in five is sent again, whatever came since: reordered or duplicated on its way.
      const save = old && chance < 0.2 ? old : this.next(device, 1 + Math.floor(Math.random() * questionCount))
      if ((await this.attempt(save)) === 'over') return
      await sleep(Math.random() * 10)
    }
  }

  private next(device: 0 | 1, position: number, value = this.sent.length + 1): Save {
    const counter = this.counters[device]
    const sequence = (counter?.get(position) ?? 0) + 1
    counter?.set(position, sequence)
    const save = { position, sequence, value }
    this.sent.push(save)
    return save
  }

  private async attempt(save: Save): Promise<'kept' | 'stale' | 'over'> {
    const { position, sequence, value } = save
    for (;;) {
      const before = this.acknowledged.get(position)?.sequence ?? 0
      const wasOver = Date.now() > this.closesAt + tolerance
      const reply = await this.ask(
        'PUT',
        `/api/v1/attempts/${this.attemptId}/answers/${position}`,
        {},
        JSON.stringify({ sequence, answer: { kind: 'numeric', value } }),
      )
      if (reply?.status === 200) {
        this.seen.acknowledged += 1
        if (wasOver) this.seen.wrong.push(`I5: ${this.attemptId}/${position} was taken after the end`)
        if (sequence < before)
          this.seen.wrong.push(`I2: ${this.attemptId}/${position} acknowledged ${sequence} after ${before}`)
        if (sequence >= (this.acknowledged.get(position)?.sequence ?? 0)) this.acknowledged.set(position, save)
        return 'kept'
      }
      const code = reply?.status === 409 ? (JSON.parse(reply.text) as { code: string }).code : null
      if (code === 'stale-answer') {
        this.seen.refusedAsStale += 1
        // The other device was ahead: it counts on from there.
        for (const counter of this.counters)
          counter.set(position, Math.max(...this.counters.map((one) => one.get(position) ?? 0), sequence) + 1)
        return 'stale'
      }
      if (code === 'time-is-up' || code === 'attempt-closed') {
        this.seen.refusedAsLate += 1
        return 'over'
      }
      if (reply && reply.status !== 503) {
        this.seen.wrong.push(`unexpected: ${reply.status} ${reply.text.slice(0, 200)}`)
        return 'over'
      }
      if (this.isOver() && !reply) return 'over'
      await sleep(40)
    }
  }

  private isOver(): boolean {
    return Date.now() > this.closesAt + 2_000
  }

  private ask(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Reply | null> {
    this.seen.requests += 1
    return send(this.agent, {
      port: this.port(),
      method,
      path,
      headers: { ...this.learner.headers, ...headers, connection: 'close' },
      ...(body !== undefined && { body }),
    })
  }

  private async untilAnswered(
    method: string,
    path: string,
    wanted: number[],
    headers: Record<string, string>,
  ): Promise<Reply> {
    const giveUpAt = performance.now() + patience
    for (;;) {
      const reply = await this.ask(method, path, headers)
      if (reply && wanted.includes(reply.status)) return reply
      if (reply && reply.status !== 503 && reply.status !== 409)
        this.seen.wrong.push(`unexpected: ${reply.status} ${reply.text.slice(0, 200)}`)
      if (performance.now() > giveUpAt)
        throw new Error(`${method} ${path} was not answered within ${patience / 1_000} s`)
      await sleep(40)
    }
  }
}
