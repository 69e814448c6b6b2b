/** A text in both languages. */
export type Bilingual = { readonly en: string; readonly ja: string }

/** How a course was taken; the words of the eligibility rules. */
export const modes = ['online', 'live-online', 'classroom', 'practical', 'field-placement'] as const
export type Mode = (typeof modes)[number]

/** A part of a course that is proved apart, such as first aid. */
export interface Component {
  readonly code: string
  readonly name: Bilingual
  readonly hours: number
}

export interface Signatory {
  readonly name: Bilingual
  readonly title: Bilingual
}

/** Points are whole numbers; the pass mark is a percentage. */
export interface CertificateScore {
  readonly points: number
  readonly outOf: number
  readonly passMark: number
}

/**
 * Everything a certificate says, frozen as it is on the day of issue. Days are `YYYY-MM-DD` in the issuer's
 * zone, instants carry an offset.
 */
export interface CertificateFacts {
  /** As printed and typed: `MU-…`. */
  readonly publicId: string
  /** Where anyone can check it; the credential's own id. */
  readonly verifyAddress: string
  /** `did:web`, name, and the address of the installation, without a slash at the end. */
  readonly issuer: { readonly did: string; readonly name: Bilingual; readonly address: string }
  /** As printed, in Latin letters and in Japanese; the same text twice where a person has only one. */
  readonly holder: Bilingual
  readonly course: {
    /** The address that stands for this edition of the course. */
    readonly address: string
    readonly code: string
    readonly title: Bilingual
    readonly description: Bilingual
    /** What a person must do to complete it. */
    readonly criteria: Bilingual
    readonly edition: string
  }
  /** The qualification it counts as in requirement profiles, and for which role where that matters. */
  readonly qualification: { readonly key: string; readonly roleVariant?: string }
  readonly hours: number
  readonly mode: Mode
  /** The language it was taken in, a BCP 47 tag. */
  readonly language: string
  readonly components: readonly Component[]
  /** Absent where the course does not say its score. */
  readonly score?: CertificateScore
  readonly completedOn: string
  readonly issuedAt: string
  /** The last valid day, included, and the instant at which it ends; absent where it has no end. */
  readonly validity?: { readonly through: string; readonly until: string }
  readonly signatories: readonly Signatory[]
  /** SHA-256 of the record of completion, 32 bytes as a multibase multihash: see `evidenceDigest`. */
  readonly evidenceDigest: string
  /** The certificate this one corrects, by its verify address. */
  readonly supersedes?: string
  /** Its place, the same in both status lists. */
  readonly status: { readonly revocationList: string; readonly suspensionList: string; readonly index: number }
}
