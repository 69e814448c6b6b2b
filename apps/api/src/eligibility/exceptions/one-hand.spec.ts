import { describe, expect, it } from 'vitest'
import type { PersonActor } from '../../platform/actor.ts'
import { mayAnswer } from './appeal.policy.ts'
import type { AppealRow } from './appeal-rows.ts'
import { barAbilities, refuseAnswering } from './bar.policy.ts'
import type { BarRow } from './bar-rows.ts'
import { mayJoin } from './waiver.policy.ts'

const today = '2026-03-02'
const deputyOf = (...pairedWith: string[]): PersonActor => ({
  kind: 'person',
  personId: 'deputy',
  agencyId: 'agency',
  sessionId: 'session',
  roles: ['head-of-security', 'verifier'],
  pairedWith,
})

describe('a deputy counts as who they stand in for', () => {
  it('under a waiver that the other signed or asked for', () => {
    const signed = { kind: 'signed', byId: 'away' }
    const waiver = { personId: 'somebody', askedBy: 'asker', acts: [signed], through: null }
    const asked = { roles: ['head-of-security'], teaches: false, today } as const
    const answer = (actor: PersonActor) => mayJoin(actor, waiver as unknown as Parameters<typeof mayJoin>[1], asked)
    expect(answer(deputyOf())).toBe('yes')
    expect(answer(deputyOf('away'))).toBe('same-signatory')
    expect(answer(deputyOf('asker'))).toBe('asked-by-you')
  })

  it('before a stop whose lifting the other asked for', () => {
    const acts = [{ kind: 'lift-asked', byId: 'away' }]
    const bar = { personId: 'somebody', from: '2026-01-01', through: null, acts } as unknown as BarRow
    expect(barAbilities(deputyOf(), bar, today).answer).toBe(true)
    expect(barAbilities(deputyOf('away'), bar, today).answer).toBe(false)
    expect(() => refuseAnswering(deputyOf('away'), bar, today)).toThrow('same-signatory')
  })

  it('in an appeal that the other lodged, or against what they decided', () => {
    const appeal = { personId: 'somebody', lodgedBy: 'lodger', deciders: ['decider'], answer: null }
    const answer = (actor: PersonActor) => mayAnswer(actor, appeal as unknown as AppealRow)
    expect(answer(deputyOf())).toBe('yes')
    expect(answer(deputyOf('lodger'))).toBe('lodged-by-you')
    expect(answer(deputyOf('decider'))).toBe('decided-by-you')
  })
})
