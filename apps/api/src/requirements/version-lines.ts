import { addDays } from '@muster/calendar/calendar-date.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'

type VersionLine = ReplyOf<'requirements.read'>['versions'][number]

/** A published version, without its tree. */
export interface LineRow {
  readonly key: string
  readonly agency: Bilingual
  readonly versionId: string
  readonly version: number
  readonly title: Bilingual
  readonly appliesFrom: string
  /** The last day of the whole profile, by this version. */
  readonly givenUpAfter: string | null
  readonly publishedAt: Date
  readonly isCorrection: boolean
  readonly changeNote: Bilingual | null
  readonly draftId: string | null
}

/** Every published version of a profile, or of all of them: by profile, the newest first. */
export const publishedLines = (tx: Tx, key: string | null): Promise<LineRow[]> =>
  tx.query<LineRow>(
    `SELECT key, jsonb_build_object('en', agency_en, 'ja', agency_ja) AS agency, version_id AS "versionId", version, title,
       applies_from::text AS "appliesFrom", given_up_after::text AS "givenUpAfter", published_at AS "publishedAt",
       is_correction AS "isCorrection", change_note AS "changeNote", draft_id AS "draftId"
     FROM public_version_lines($1)`,
    [key],
  )

/** The line that decides for a day: the last to begin by then, of several from one day the later; none once given up. */
export function lineInForce(lines: readonly LineRow[], day: string): LineRow | null {
  const [last = null] = lines
    .filter(({ appliesFrom }) => appliesFrom <= day)
    .toSorted((one, other) => other.appliesFrom.localeCompare(one.appliesFrom) || other.version - one.version)
  return last?.givenUpAfter && last.givenUpAfter < day ? null : last
}

/** What is shown of a profile: the line in force, or, before it has one, the first to come. */
export function lineToShow(lines: readonly LineRow[], today: string): LineRow | null {
  const [next = null] = lines
    .filter(({ appliesFrom }) => appliesFrom > today)
    .toSorted((one, other) => one.appliesFrom.localeCompare(other.appliesFrom) || other.version - one.version)
  return lineInForce(lines, today) ?? next
}

/** The last day that a version decides for; null while nothing ends it. One that never decides ends before it begins. */
function throughOf(line: LineRow, lines: readonly LineRow[]): string | null {
  const ends = lines
    .filter(
      ({ appliesFrom, version }) =>
        appliesFrom > line.appliesFrom || (appliesFrom === line.appliesFrom && version > line.version),
    )
    .map(({ appliesFrom }) => addDays(appliesFrom, -1))
  return [...ends, ...(line.givenUpAfter ? [line.givenUpAfter] : [])].toSorted()[0] ?? null
}

/** The versions of one profile with what each is on a day. */
export function presentLines(lines: readonly LineRow[], today: string): VersionLine[] {
  const inForce = lineInForce(lines, today)
  return lines.map((line) => {
    const appliesThrough = throughOf(line, lines)
    const isOver = appliesThrough !== null && appliesThrough < today
    return {
      version: line.version,
      appliesFrom: line.appliesFrom,
      appliesThrough,
      state:
        line === inForce
          ? 'in-force'
          : line.appliesFrom > today && !isOver
            ? 'upcoming'
            : appliesThrough === line.givenUpAfter && isOver
              ? 'given-up'
              : 'superseded',
      publishedAt: line.publishedAt.toISOString(),
      isCorrection: line.isCorrection,
      changeNote: line.changeNote,
    }
  })
}
