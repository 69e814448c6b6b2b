import type { WorldDay } from './day.ts'

/** A certificate somebody else issued, in a person's file. */
export interface SampleCertificate {
  readonly person: string
  readonly qualification: string
  readonly issuer: string
  readonly mode: 'online' | 'live-online' | 'classroom' | 'practical'
  readonly completed: WorldDay
  /** The last valid day printed on it, where one is. */
  readonly expires?: WorldDay
  readonly hours?: number
  readonly edition?: number
  readonly variant?: string
  /** Parts passed apart from the rest. */
  readonly components?: readonly string[]
  readonly level?: { readonly scale: string; readonly subject: string; readonly grade: string }
  /** What it was granted for: keys of a duty station and a posting, and the job. */
  readonly scope?: { readonly station?: string; readonly job?: string; readonly posting?: string }
  readonly score?: { readonly points: number; readonly outOf: number }
  readonly status: 'verified' | 'pending' | 'rejected'
  readonly reason?: string
  /** What the officer wrote beside the reason. */
  readonly note?: string
  /** The name as printed, where it is not the passport's. */
  readonly holder?: string
  /** It was sent in with a file that shows it: a paper of its own, or that of another person. */
  readonly hasPaper?: boolean
  readonly paperOf?: string
}

/** Something known of a person that is no certificate. */
export type SampleFact = { readonly person: string; readonly key: string } & (
  | { readonly kind: 'attribute'; readonly value: boolean | string | { readonly day: WorldDay } }
  | { readonly kind: 'attestation'; readonly agency: string; readonly posting: string; readonly from: WorldDay }
  | { readonly kind: 'acknowledgement'; readonly edition: number; readonly read: WorldDay }
)

/** Everything a person's file holds. */
export interface SampleFile {
  readonly certificates: readonly SampleCertificate[]
  readonly facts: readonly SampleFact[]
}

/** What of a complete file is otherwise: by the qualification's or the fact's key; null takes it out. */
export interface Exceptions {
  readonly certificates?: Readonly<Record<string, Partial<SampleCertificate> | null>>
  readonly facts?: Readonly<Record<string, SampleFact | null>>
}

/** A file with its exceptions made. */
export function withExceptions(file: SampleFile, { certificates = {}, facts = {} }: Exceptions): SampleFile {
  return {
    certificates: file.certificates.flatMap((one) => {
      const change = certificates[one.qualification]
      return change === null ? [] : [{ ...one, ...change }]
    }),
    facts: file.facts.flatMap((one) => {
      const change = facts[one.key]
      return change === null ? [] : [change ?? one]
    }),
  }
}

/** Several files as one list of each. */
export const together = (files: readonly SampleFile[]): SampleFile => ({
  certificates: files.flatMap((file) => file.certificates),
  facts: files.flatMap((file) => file.facts),
})
