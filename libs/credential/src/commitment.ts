import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

const domain = utf8ToBytes('muster-commitment:1\n')

/** At least this many random bytes make a commitment say nothing about its content. */
const shortestSalt = 16

/**
 * A salted commitment, 32 bytes: who has salt and content can check it, who has only the commitment learns
 * nothing, and once the salt is destroyed nobody can. So a log keeps its proofs when a person is erased.
 * @throws RangeError for a salt of fewer than 16 bytes.
 */
export function commitmentTo(content: Uint8Array, salt: Uint8Array): Uint8Array {
  if (salt.length < shortestSalt) throw new RangeError('a salt has at least 16 bytes')
  return sha256(concatBytes(domain, Uint8Array.of(salt.length), salt, content))
}
