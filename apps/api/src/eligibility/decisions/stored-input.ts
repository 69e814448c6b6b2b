import type { EvaluationInput } from '@muster/eligibility/decision.ts'
import type { Attestation, CommonFacts, Instant } from '@muster/eligibility/facts.ts'
import type { ProfileVersion } from '@muster/eligibility/profile.ts'
import { asJson, hashOf } from './hashes.ts'

/** What the engine was given, as a decision keeps it: what it shares with others stands by its hash. */
export interface StoredInput extends Omit<EvaluationInput, 'versions' | 'common' | 'knownAt'> {
  /** Hashes of the versions of the profile. */
  readonly versions: readonly string[]
  /** Hash of what was true for everybody. */
  readonly common: string
  /** Said about people, and so kept apart from what everybody shares. */
  readonly attestations: Attestation[]
  readonly knownAt: Instant
}

/** A stored input beside the contents that it names. */
export interface SplitInput {
  readonly stored: StoredInput
  readonly sources: ReadonlyMap<string, unknown>
}

/** Parts what a decision is made from into its own and what it shares with others. */
export function splitInput(input: EvaluationInput & { readonly knownAt: Instant }): SplitInput {
  const { versions, common = {}, ...own } = asJson(input)
  const { attestations = [], ...shared } = common
  const sources = new Map<string, unknown>()
  const keep = (content: unknown): string => {
    const hash = hashOf(content)
    sources.set(hash, content)
    return hash
  }
  return { stored: { ...own, versions: versions.map(keep), common: keep(shared), attestations }, sources }
}

/**
 * The whole input again. Throws where a part is missing or says something else than its hash: then nothing can be replayed
 * from it.
 */
export function joinInput(stored: StoredInput, sources: ReadonlyMap<string, unknown>): EvaluationInput {
  const { versions, common, attestations, ...own } = stored
  const found = (hash: string): unknown => {
    const content = sources.get(hash)
    if (content === undefined) throw new Error(`no content with the hash ${hash}`)
    if (hashOf(content) !== hash) throw new Error(`the content with the hash ${hash} was changed`)
    return content
  }
  return {
    ...own,
    versions: versions.map((hash) => found(hash) as ProfileVersion),
    common: { ...(found(common) as CommonFacts), attestations },
  }
}
