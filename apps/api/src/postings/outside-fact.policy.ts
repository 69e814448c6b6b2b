import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { type FieldProblem, Refusal } from '../platform/problems/refusal.ts'
import type { PlaceRow } from './outside-fact.present.ts'

/** A kind of outside fact as it is kept. */
export interface KindRow {
  readonly key: string
  readonly title: Bilingual
  readonly values: 'whole-number' | 'flag'
  readonly least: number | null
  readonly most: number | null
  readonly about: 'place' | 'mission'
  readonly mark: string
}

function valueProblem({ values, least, most }: KindRow, value: boolean | number | null): string | null {
  if (value === null) return null
  if (typeof value !== (values === 'flag' ? 'boolean' : 'number')) return 'wrong-type'
  if (typeof value === 'number' && least !== null && value < least) return 'too-small'
  if (typeof value === 'number' && most !== null && value > most) return 'too-large'
  return null
}

/** Refuses (422) a fact of an unknown kind or place, a value the kind does not know, and a day further ahead than anybody can know. */
export function refuseUnfit(
  given: {
    readonly kind: KindRow | undefined
    readonly place: PlaceRow | undefined
    readonly value: boolean | number | null
    readonly fromOn: string
    /** Where the value stands in the body. */
    readonly at: string
  },
  latest: string,
): void {
  const { kind, place, at } = given
  const problems: FieldProblem[] = []
  if (!kind) problems.push({ pointer: '/key', code: 'not-one-of' })
  if (!place || (kind && (place.kind === 'mission') !== (kind.about === 'mission')))
    problems.push({ pointer: '/place', code: 'not-one-of' })
  const code = kind ? valueProblem(kind, given.value) : null
  if (code) problems.push({ pointer: `${at}/value`, code })
  if (given.fromOn > latest) problems.push({ pointer: `${at}/fromOn`, code: 'too-late' })
  if (problems.length > 0) throw new Refusal(422, 'invalid-request', problems)
}
