import type { ProfileNode, When } from '@muster/eligibility/profile.ts'
import { describe, expect, it } from 'vitest'
import { askedOfPosting } from './asked-of-posting.ts'

const title = { en: 'x', ja: 'x' }
const leaf = (id: string, when?: When): ProfileNode => ({
  id,
  kind: 'completion',
  title,
  accepts: [{ type: 'x' }],
  ...(when && { when }),
})
const all = (...children: ProfileNode[]): ProfileNode => ({ id: 'root', kind: 'all', title, children })

describe('what a profile asks about a posting', () => {
  it('is nothing without conditions, and nothing that a posting says by itself or that is asked of others', () => {
    const root = all(
      leaf('a'),
      leaf('b', { posting: 'place', is: { equals: 'selat' } }),
      leaf('c', { posting: 'days', is: { atLeast: 90 } }),
      leaf('d', { outside: 'danger-level', is: { atLeast: 3 } }),
      leaf('e', { person: 'born', is: { equals: true } }),
    )
    expect(askedOfPosting(root)).toEqual({ team: false, roles: [], traits: [] })
  })

  it('finds roles and traits wherever they stand, each once, and what each is compared with', () => {
    const team: ProfileNode = {
      id: 'team',
      kind: 'team',
      n: 1,
      title,
      child: leaf('member', { posting: 'high-risk', is: { equals: true } }),
    }
    const root = all(
      leaf('a', { not: { posting: 'role', is: { equals: 'jpo' } } }),
      leaf('b', {
        any: [
          { posting: 'role', is: { oneOf: ['commander', 'jpo'] } },
          { all: [{ posting: 'vehicles', is: { atLeast: 2 } }] },
        ],
      }),
      leaf('c', { posting: 'shift', is: { equals: 'night' } }),
      team,
    )
    expect(askedOfPosting(root)).toEqual({
      team: true,
      roles: ['jpo', 'commander'],
      traits: [
        { key: 'vehicles', kind: 'number', values: [] },
        { key: 'shift', kind: 'choice', values: ['night'] },
        { key: 'high-risk', kind: 'flag', values: [] },
      ],
    })
  })
})
