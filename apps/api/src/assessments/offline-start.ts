import type { Seals } from '../platform/seals.ts'
import type { AttemptRow } from './attempt-rows.ts'

type Start = Pick<AttemptRow, 'id' | 'personId' | 'startedAt' | 'closesAt'>

const purpose = 'offline-start'
const statement = ({ id, personId, startedAt, closesAt }: Start): string =>
  [id, personId, startedAt.toISOString(), closesAt.toISOString()].join(' ')

/** What a device takes along that holds a sitting by itself: the signed start; null for a sitting on the server. */
export function signedStart(
  row: Start & Pick<AttemptRow, 'isOffline'>,
  seals: Seals,
): { token: string; answersThrough: string } | null {
  if (!row.isOffline) return null
  return { token: seals.seal(purpose, statement(row)), answersThrough: row.closesAt.toISOString() }
}

/** Whether a token is this very sitting's, for this person, from this start. */
export const isSignedStart = (row: Start, token: string, seals: Seals): boolean =>
  seals.isSealed(purpose, statement(row), token)
