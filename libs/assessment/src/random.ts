/** A repeatable source of choices: the same seed gives the same choices in every version of the product. */
export interface SeededRandom {
  /** A whole number from 0 to `limit` − 1, each equally likely; `limit` is a whole number from 1 to 2³². */
  below(limit: number): number
}

/** Four unrelated starting points, so that the four words of state do not follow from one another. */
const bases = [0x811c9dc5, 0x9e3779b9, 0xc2b2ae35, 0x27d4eb2f] as const

/**
 * xoshiro128** (Blackman and Vigna, 2018), its 128 bits of state filled from the seed by FNV-1a with four
 * bases, each mixed by the finaliser of MurmurHash3. Good for shuffling and drawing; not for secrets: whoever
 * knows the seed knows the result, so a seed that decides what is drawn stays on the server.
 */
export function seededRandom(seed: string): SeededRandom {
  const mixed = (basis: number) => finalise(fnv1a(seed, basis))
  let a = mixed(bases[0])
  let b = mixed(bases[1])
  let c = mixed(bases[2])
  let d = mixed(bases[3]) | 1 // the generator never leaves an all-zero state

  const next = () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0
    const t = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= t
    d = rotateLeft(d, 11)
    return result
  }

  return {
    below(limit) {
      if (!Number.isInteger(limit) || limit < 1 || limit > 0x1_0000_0000) throw new RangeError('limit is 1 to 2^32')
      // Values above the last whole multiple of the limit would make small results likelier.
      const unbiased = 0x1_0000_0000 - (0x1_0000_0000 % limit)
      for (;;) {
        const value = next()
        if (value < unbiased) return value % limit
      }
    },
  }
}

/** A new list with the same items in an order chosen by the seeded source (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: SeededRandom): T[] {
  const rest = [...items]
  const result: T[] = []
  while (rest.length > 0) result.push(...rest.splice(random.below(rest.length), 1))
  return result
}

function fnv1a(text: string, basis: number): number {
  let hash = basis
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193)
  }
  return hash
}

function finalise(hash: number): number {
  let z = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
  return z ^ (z >>> 16)
}

function rotateLeft(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by))
}
