import type { Bilingual } from '@muster/contracts/schemas/text.ts'

/** That the cover of a requirement ends before the return. */
export interface CoverEnd {
  readonly clauseId: string
  readonly title: Bilingual
  /** The last day that is covered. */
  readonly on: string
}
