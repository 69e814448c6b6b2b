import type { DraftCase } from '../use-requirements.ts'

export type Given = DraftCase['given']
export type CaseCredential = NonNullable<Given['person']['credentials']>[number]
export type CaseAttribute = NonNullable<Given['person']['attributes']>[number]
export type CaseOutsideFact = NonNullable<NonNullable<Given['common']>['outside']>[number]
export type CasePosting = NonNullable<Given['posting']>

const plusYears = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

/** A test case to begin with: somebody without any certificate, for a posting of a year. */
export function newCase(asOf: string, isStandby: boolean): DraftCase {
  const departsOn = plusYears(asOf, 0)
  return {
    title: '',
    given: {
      asOf,
      posting: isStandby
        ? null
        : { id: 'posting', places: [], departsOn, returnsOn: plusYears(departsOn, 1), nominatedOn: asOf },
      person: { personId: 'person', credentials: [] },
    },
    expect: { verdict: 'NOT_ELIGIBLE' },
  }
}

/** An id that no other fact of the list has. */
export function freeId(kind: string, used: readonly { id: string }[]): string {
  const taken = new Set(used.map(({ id }) => id))
  let number = used.length + 1
  while (taken.has(`${kind}${number}`)) number += 1
  return `${kind}${number}`
}

/** Where a certificate of a case stands; a case leaves it out when it is verified. */
export type CaseStatus = 'verified' | 'pending' | 'rejected'

export function statusOf({ statuses }: CaseCredential): CaseStatus {
  const last = statuses?.findLast(
    ({ status }) => status === 'verified' || status === 'pending' || status === 'rejected',
  )
  return last ? (last.status as CaseStatus) : 'verified'
}

export function withStatus(credential: CaseCredential, status: CaseStatus): CaseCredential {
  const { statuses: _, ...rest } = credential
  return status === 'verified' ? rest : { ...rest, statuses: [{ status }] }
}

/** What the plain form does not show: it stays as it is, and can be read and changed as text. */
export function hasMore({ given, expect }: DraftCase): boolean {
  const { person, common, team, organisation, knownAt } = given
  const { credentials: _c, attributes: _a, personId: _p, ...restOfPerson } = person
  const { outside: _o, ...restOfCommon } = common ?? {}
  const { verdict: _v, eligibleThrough: _e, ...restOfExpectation } = expect
  const isThere = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null)
  return [
    ...Object.values(restOfPerson),
    ...Object.values(restOfCommon),
    ...Object.values(restOfExpectation),
    team,
    organisation,
    knownAt,
  ].some(isThere)
}
