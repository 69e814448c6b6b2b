import type { ProfileVersion } from '@muster/contracts/schemas/profile.ts'

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

/** What is a proposal or nobody's confirmed word must be confirmed; a public source stands by itself. */
const sourceOf = (mark: string): ClauseSource => ({ mark, toBeConfirmed: /\[(default|own knowledge)\]/.test(mark) })

/** The sources of a profile's nodes from their marks. */
export const sourcesOf = (marks: Readonly<Record<string, string>>): Record<string, ClauseSource> =>
  Object.fromEntries(Object.entries(marks).map(([id, mark]) => [id, sourceOf(mark)]))
