import { describe, expect, it } from 'vitest'
import { words } from '../../../app/words.tsx'
import { all, any, atLeast, hold, names } from '../testing/rules.ts'
import { sayRule } from './saying.ts'

describe('a whole tree', () => {
  const tree = all([
    hold({ type: 'bsafe' }, { id: 'awareness', window: { kind: 'departure' } }),
    any([all([hold({ type: 'ssafe' }), hold({ type: 'heat' })], { id: 'both' }), all([], { id: 'open' })], {
      window: { kind: 'arrival' },
    }),
    hold({ type: 'heat' }, { severity: 'recommended' }),
    atLeast(
      1,
      [hold({ type: 'ssafe' }), hold({ type: 'bsafe' }), hold({ type: 'heat' }, { severity: 'recommended' })],
      {
        window: { kind: 'throughout', bufferDays: 9 },
      },
    ),
  ])

  it('hands the days of a group down to its parts, and counts only what is required', () => {
    const { sentence, items } = sayRule(words.en, names, tree)
    expect(sentence).toBe('All of these three are required:')
    expect(items.map((item) => item.sentence)).toEqual([
      'The person must hold “BSAFE” on the day of departure.',
      'One of these two is enough, and they may follow one another in time:',
      'The person should hold “HEAT” on every day of the assignment. This is recommended and never lowers the result.',
      'The result must hold on every day of the assignment and for 9 days after the return. At least one of these two must be met:',
    ])
    expect(items[1]?.items.map((item) => item.sentence)).toEqual([
      'The person must hold “SSAFE”, and “HEAT”, on the day of arrival.',
      'Nothing is listed here yet.',
    ])
    expect(items[3]?.items[0]?.sentence).toBe('The person must hold “SSAFE” on every day of the assignment.')
  })

  it('keeps the id and the title of each requirement', () => {
    const [first] = sayRule(words.ja, names, tree).items
    expect(first).toMatchObject({ id: 'awareness', title: { ja: '要件' } })
  })

  it('says a window that is handed down from above', () => {
    expect(sayRule(words.en, names, hold({ type: 'bsafe' }), { kind: 'departure' }).sentence).toBe(
      'The person must hold “BSAFE” on the day of departure.',
    )
  })
})
