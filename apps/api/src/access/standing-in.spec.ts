import { describe, expect, it } from 'vitest'
import type { Role } from '@muster/contracts/codes.ts'
import type { PersonActor } from '../platform/actor.ts'
import { actingBy, type StandingIn, standingOf, withDelegated } from './standing-in.ts'

const name = { familyName: 'A', givenName: 'B', familyNameJa: '', givenNameJa: '' }
const lent = (id: string, ...roles: Role[]) => ({ ...name, id, roles, throughOn: '2026-03-02' })
const actor = (own: Role[], ...loans: StandingIn['for']): PersonActor => {
  const standing = { for: loans, pairs: loans.map(({ id }) => id) }
  return {
    kind: 'person',
    personId: 'deputy',
    agencyId: 'agency',
    sessionId: 'session',
    roles: withDelegated(own, standing),
    ...standingOf(own, standing),
  }
}

describe('for whom a request is made', () => {
  it('is nobody else, where a role of one’s own allows it', () => {
    expect(actingBy(actor(['verifier'], lent('x', 'verifier')), ['verifier']).actingFor).toBeUndefined()
    expect(
      actingBy(actor(['verifier'], lent('x', 'desk-officer')), ['verifier', 'desk-officer']).actingFor,
    ).toBeUndefined()
    expect(actingBy(actor(['verifier']), ['verifier']).actingFor).toBeUndefined()
  })

  it('is everybody whose role alone allows it', () => {
    const one = actor(['instructor'], lent('x', 'verifier', 'desk-officer'), lent('y', 'verifier'))
    expect(one.roles).toEqual(['instructor', 'verifier', 'desk-officer'])
    expect(actingBy(one, ['desk-officer']).actingFor).toEqual(['x'])
    expect(actingBy(one, ['verifier', 'auditor']).actingFor).toEqual(['x', 'y'])
    expect(actingBy(one, ['administrator']).actingFor).toBeUndefined()
  })
})
