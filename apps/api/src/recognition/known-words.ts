import type { CertificateFields } from '@muster/contracts/schemas/recognition.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import type { FieldProblem } from '../platform/problems/refusal.ts'

interface Known {
  readonly type: boolean
  readonly zone: string | null
  readonly scale: boolean
  /** Null for a scale of numbers. */
  readonly grades: readonly string[] | null
  readonly station: boolean
  readonly posting: boolean
}

const known = `SELECT EXISTS (SELECT 1 FROM qualification WHERE key = $1) AS type, (SELECT zone FROM issuer WHERE id = $2) AS zone,
  EXISTS (SELECT 1 FROM level_scale WHERE key = $3) AS scale, (SELECT grades FROM level_scale WHERE key = $3) AS grades,
  EXISTS (SELECT 1 FROM duty_station WHERE key = $4) AS station,
  EXISTS (SELECT 1 FROM nomination WHERE posting_id = $5 AND person_id = $6 AND withdrawn_at IS NULL) AS posting`

/** What a certificate's fields name that nobody knows, and the zone of its issuer. */
export async function unknownIn(
  tx: Tx,
  { type, issuer, level, scope }: CertificateFields,
): Promise<{ readonly unknown: readonly FieldProblem[]; readonly zone: string | null }> {
  const actor = tx.actor.kind === 'person' ? tx.actor.personId : null
  const [found] = await tx.query<Known>(known, [
    type,
    issuer,
    level?.scale ?? null,
    scope?.dutyStation ?? null,
    scope?.posting ?? null,
    actor,
  ])
  if (!found) throw new Error('nothing is known')
  const unknown: FieldProblem[] = []
  const refuse = (pointer: string, code: string): number => unknown.push({ pointer, code })
  if (!found.type) refuse('/type', 'not-known')
  if (found.zone === null) refuse('/issuer', 'not-known')
  if (level && !found.scale) refuse('/level/scale', 'not-known')
  if (level && found.scale && !isOnScale(level.grade, found.grades)) refuse('/level/grade', 'not-one-of')
  if (scope?.dutyStation && !found.station) refuse('/scope/dutyStation', 'not-known')
  if (scope?.posting && !found.posting) refuse('/scope/posting', 'not-known')
  return { unknown, zone: found.zone }
}

const isOnScale = (grade: string | number, grades: readonly string[] | null): boolean =>
  grades === null ? typeof grade === 'number' : typeof grade === 'string' && grades.includes(grade)
