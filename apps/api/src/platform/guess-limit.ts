import { Injectable } from '@nestjs/common'
import { isIPv6 } from 'node:net'
import { Clock } from './clock.ts'
import { Refusal } from './problems/refusal.ts'

/** Who guesses this often in ten minutes waits until the ten minutes are over. */
const mostMisses = 100
const milliseconds = 600_000
const mostKept = 20_000

interface Guesses {
  readonly since: number
  misses: number
}

/** Of IPv6 whole networks are counted: one subscriber has all of a /64. */
const networkOf = (address: string): string =>
  isIPv6(address) && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address

/**
 * Slows down whoever tries ids and names at speed. Only misses count, so that checking a thousand certificates that are there
 * is not guessing; once over the limit every answer is the same refusal, also for ids that exist. Kept in this process.
 */
@Injectable()
export class GuessLimit {
  private readonly guesses = new Map<string, Guesses>()

  constructor(private readonly clock: Clock) {}

  /** Throws a refusal (429) for an address that has guessed too often. */
  refuse(address: string): void {
    const found = this.current(address)
    if (found && found.misses >= mostMisses)
      throw new Refusal(429, 'too-many-attempts', [], Math.ceil((found.since + milliseconds - this.now()) / 1_000))
  }

  missed(address: string, times = 1): void {
    const found = this.current(address)
    if (found) {
      found.misses += times
      return
    }
    if (this.guesses.size >= mostKept) this.guesses.delete(this.guesses.keys().next().value ?? '')
    this.guesses.set(networkOf(address), { since: this.now(), misses: times })
  }

  private current(address: string): Guesses | undefined {
    const found = this.guesses.get(networkOf(address))
    if (found && found.since + milliseconds > this.now()) return found
    this.guesses.delete(networkOf(address))
    return undefined
  }

  private now(): number {
    return this.clock.now().getTime()
  }
}
