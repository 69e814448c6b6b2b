import { describe, expect, it } from 'vitest'
import { words } from '../../app/words.tsx'
import { aroundToday, countedFacts, sayValue } from './outside-words.ts'
import type { Fact } from './use-places.ts'

const fact = (id: string, fromOn: string, value: Fact['value'], isClosed = false): Fact => ({
  id,
  value,
  fromOn,
  throughOn: null,
  source: { mark: '', toBeConfirmed: false },
  recordedAt: '2026-11-01T00:00:00.000Z',
  by: null,
  agency: null,
  mayClose: false,
  closed: isClosed ? { at: '2026-11-02T00:00:00.000Z', reason: 'x', rightFactId: null } : null,
})

describe('what is known of a place', () => {
  const facts = [
    fact('next', '2027-01-01', 3),
    fact('right', '2026-11-10', 2),
    fact('gave-way', '2026-11-10', 1),
    fact('closed', '2026-10-01', 4, true),
    fact('first', '2026-01-01', 1),
  ]

  it('counts without errors, and of two from one day the later entry', () => {
    expect(countedFacts({ facts }).map(({ id }) => id)).toEqual(['first', 'right', 'next'])
  })

  it('is one value today and perhaps another to come', () => {
    expect(aroundToday({ facts }, '2026-11-27')).toMatchObject({ now: { id: 'right' }, next: { id: 'next' } })
    expect(aroundToday({ facts }, '2025-01-01')).toMatchObject({ now: null, next: { id: 'first' } })
  })

  it('is read as a level, a yes or a no, or as not known', () => {
    expect(sayValue(words.en, { values: 'whole-number' }, 0)).toBe('Level 0')
    expect(sayValue(words.ja, { values: 'flag' }, true)).toBe('はい')
    expect(sayValue(words.en, { values: 'flag' }, null)).toBe('Not known')
  })
})
