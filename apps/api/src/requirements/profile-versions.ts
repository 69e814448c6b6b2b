import { Injectable } from '@nestjs/common'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { ProfileVersion } from '@muster/eligibility/profile.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'

/** Where a clause comes from, and whether the agency must still confirm it. */
export interface ClauseSource {
  readonly mark: string
  readonly toBeConfirmed: boolean
}

/** A published version of a profile as it is kept: its tree, the source of each node, and the titles of the proofs it names. */
export interface KnownVersion {
  readonly version: ProfileVersion
  readonly sources: Readonly<Record<string, ClauseSource>>
  readonly proofs: Readonly<Record<string, Bilingual>>
}

interface VersionRow {
  readonly id: string
  readonly content: { readonly version: ProfileVersion; readonly sources: Readonly<Record<string, ClauseSource>> }
  readonly proofs: Readonly<Record<string, Bilingual>>
}

/** Published versions of profiles, kept in memory by id: a published version never changes. */
@Injectable()
export class ProfileVersions {
  private readonly kept = new Map<string, KnownVersion>()

  /** The versions of these ids, by id. Throws where one is not published: ids come from rows that point at one. */
  async read(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, KnownVersion>> {
    const missing = ids.filter((id) => !this.kept.has(id))
    if (missing.length > 0) {
      const rows = await tx.query<VersionRow>('SELECT id, content, proofs FROM public_profile_versions($1)', [missing])
      for (const { id, content, proofs } of rows) this.kept.set(id, { ...content, proofs })
    }
    return new Map(ids.map((id) => [id, this.known(id)]))
  }

  private known(id: string): KnownVersion {
    const version = this.kept.get(id)
    if (!version) throw new Error(`version ${id} of a profile is not published`)
    return version
  }
}

/** The version in force on a day among several of one profile; of two from the same day the later corrects the earlier. */
export function versionInForce(versions: readonly KnownVersion[], day: string): KnownVersion | null {
  const begun = versions.filter(({ version }) => version.appliesFrom <= day)
  const [last] = begun.toSorted((one, other) =>
    one.version.appliesFrom === other.version.appliesFrom
      ? other.version.version - one.version.version
      : one.version.appliesFrom < other.version.appliesFrom
        ? 1
        : -1,
  )
  const isGivenUp = last?.version.appliesThrough ? last.version.appliesThrough < day : false
  return last && !isGivenUp ? last : null
}
