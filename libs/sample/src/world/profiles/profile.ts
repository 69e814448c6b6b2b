import type { DraftCase } from '@muster/contracts/schemas/case.ts'
import type { ProfileVersion } from '@muster/contracts/schemas/profile.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { WorldDay } from '../day.ts'

/** Where a clause comes from, and whether the agency must still confirm it. */
export interface ClauseSource {
  readonly mark: string
  readonly toBeConfirmed: boolean
}

export interface SampleProfile {
  /** The agency that owns it. */
  readonly agency: string
  readonly version: ProfileVersion
  /** The source of each node, by its id. */
  readonly sources: Readonly<Record<string, ClauseSource>>
}

/** A version with what goes with it: its cases, what is new, who wrote it and which two approved it. */
export interface SampleVersion extends SampleProfile {
  readonly cases: readonly DraftCase[]
  readonly changeNote: Bilingual
  readonly author: string
  readonly approvers: readonly [string, string]
}

/** A version under way; it would apply from a day of the sample world. */
export interface SampleDraft extends Omit<SampleVersion, 'approvers'> {
  readonly applies: WorldDay
  /** People nominated before the one day keep the version before through the other. */
  readonly nominatedBefore: WorldDay
  readonly keptThrough: WorldDay
}

/** What is a proposal or nobody's confirmed word must be confirmed; a public source stands by itself. */
const sourceOf = (mark: string): ClauseSource => ({ mark, toBeConfirmed: /\[(default|own knowledge)\]/.test(mark) })

/** The sources of a profile's nodes from their marks. */
export const sourcesOf = (marks: Readonly<Record<string, string>>): Record<string, ClauseSource> =>
  Object.fromEntries(Object.entries(marks).map(([id, mark]) => [id, sourceOf(mark)]))
