import { describe, expect, it } from 'vitest'
import type { PersonActor } from '../platform/actor.ts'
import type { DraftRecord } from './draft-record.ts'
import { type DraftRow, refuseOwnVersion } from './draft-row.ts'
import { abilitiesOn } from './drafts.policy.ts'

const deputyOf = (...pairedWith: string[]): PersonActor => ({
  kind: 'person',
  personId: 'deputy',
  agencyId: 'agency',
  sessionId: 'session',
  roles: ['rule-owner', 'head-of-security', 'programme-manager'],
  pairedWith,
})

describe('a version of rules', () => {
  it('is approved neither by the deputy of who wrote it, nor by that of who approved it', () => {
    const draft = { state: 'submitted', submission: 1, authorIds: ['author'] } as unknown as DraftRow
    const approvals = [{ submission: 1, decision: 'approved', personId: 'approver' }]
    const record = { approvals } as unknown as DraftRecord
    const blocked = (actor: PersonActor) => abilitiesOn(draft, record, actor, false).approveBlockedBy
    expect(blocked(deputyOf())).toBeNull()
    expect(blocked(deputyOf('author'))).toBe('own-version')
    expect(blocked(deputyOf('approver'))).toBe('already-approved')
    expect(() => refuseOwnVersion(draft, deputyOf('author'))).toThrow('own-version')
    expect(() => refuseOwnVersion(draft, deputyOf('other'))).not.toThrow()
  })
})
