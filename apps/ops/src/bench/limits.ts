import { argon2, generateKeyPairSync, sign } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'

/** What this machine does at most of what the product cannot do without. */
export interface ComputeLimits {
  /** Argon2id (19 MiB, two passes), on all processors together. */
  readonly hashesPerSecond: number
  /** Ed25519, on one processor. */
  readonly signaturesPerSecond: number
}

const hash = promisify(argon2)
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }

async function hashesPerSecond(seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1_000
  const startedAt = performance.now()
  let done = 0
  const work = async (): Promise<void> => {
    while (performance.now() < until) {
      await hash('argon2id', { ...cost, message: Buffer.from('password'), nonce: Buffer.alloc(16, 1) })
      done += 1
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return (done * 1_000) / (performance.now() - startedAt)
}

function signaturesPerSecond(seconds: number): number {
  const { privateKey } = generateKeyPairSync('ed25519')
  const bytes = Buffer.alloc(64, 7)
  const startedAt = performance.now()
  const until = startedAt + seconds * 1_000
  let done = 0
  for (; performance.now() < until; done += 1) sign(null, bytes, privateKey)
  return (done * 1_000) / (performance.now() - startedAt)
}

/** Measures for a stretch of time each; nothing else should run meanwhile. */
export async function measureCompute(seconds: number): Promise<ComputeLimits> {
  return { hashesPerSecond: await hashesPerSecond(seconds), signaturesPerSecond: signaturesPerSecond(seconds / 2) }
}
