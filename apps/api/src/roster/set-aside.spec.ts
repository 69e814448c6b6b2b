import type { ProfileNode } from '@muster/eligibility/profile.ts'
import { p1 } from '@muster/sample/world/profiles/p1.ts'
import { p4 } from '@muster/sample/world/profiles/p4.ts'
import { p7 } from '@muster/sample/world/profiles/p7.ts'
import { describe, expect, it } from 'vitest'
import { askableVersion, setAside } from './set-aside.ts'

const nothing = { station: false, job: false, posting: false }
const place = { station: true, job: true, posting: false }
const trip = { station: true, job: true, posting: true }
const idsOf = (one: { version: typeof p1.version }, named: typeof nothing): string[] =>
  setAside(one.version, named).map(({ id }) => id)
const everyIn = (node: ProfileNode): ProfileNode[] => [
  node,
  ...('children' in node ? node.children.flatMap(everyIn) : []),
]

describe('what a roster sets aside', () => {
  it('is what is granted for a place, a job or a trip that nobody named', () => {
    expect(idsOf(p1, nothing)).toEqual(['medical', 'travel-clearance'])
    expect(idsOf(p1, { ...nothing, station: true })).toEqual(['medical', 'travel-clearance'])
    expect(idsOf(p1, place)).toEqual(['travel-clearance'])
    expect(idsOf(p1, trip)).toEqual([])
    expect(idsOf(p7, nothing)).toEqual([])
    expect(idsOf(p4, place)).toEqual(['travel-approval'])
  })

  it('lowers nothing, and everything else stays as it is', () => {
    const before = everyIn(p1.version.root)
    const after = everyIn(askableVersion(p1.version, place).root)
    expect(after.filter(({ severity }) => severity === 'recommended').map(({ id }) => id)).toEqual(['travel-clearance'])
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(askableVersion(p1.version, trip)).toEqual(p1.version)
  })
})
