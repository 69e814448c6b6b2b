import { Refusal } from '../platform/problems/refusal.ts'

const atOnce = 2
const mostWaiting = 400

let running = 0
const waiting: (() => void)[] = []

/**
 * Runs a password hash when a slot is free: hashing may take every core of a nine o'clock, and everybody else's
 * requests must still pass. Beyond a long queue it refuses with 503.
 */
export async function inHashingSlot<T>(hash: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= mostWaiting) throw new Refusal(503, 'overloaded', [], 5)
    await new Promise<void>((enter) => waiting.push(enter))
  } else {
    running += 1
  }
  try {
    return await hash()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
