import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropOn, moveLesson, moveModule } from './order.ts'

const order = [
  { id: 'A', lessons: ['a', 'b'] },
  { id: 'B', lessons: [] },
  { id: 'C', lessons: ['c'] },
]
const short = (some: typeof order | ReturnType<typeof moveModule>) =>
  some.map(({ id, lessons }) => id + lessons.join('')).join(' ')

describe('an order', () => {
  it('moves by one place, lessons into the module beside as well', () => {
    expect(short(moveModule(order, 'A', 1))).toBe('B Aab Cc')
    expect(short(moveModule(order, 'A', -1))).toBe('Aab B Cc')
    expect(short(moveLesson(order, 'a', 1))).toBe('Aba B Cc')
    expect(short(moveLesson(order, 'b', 1))).toBe('Aa Bb Cc')
    expect(short(moveLesson(order, 'c', -1))).toBe('Aab Bc C')
    expect(short(moveLesson(order, 'a', -1))).toBe('Aab B Cc')
  })

  it('takes what is dropped where it is dropped', () => {
    expect(short(dropOn(order, 'c', 'a'))).toBe('Acab B C')
    expect(short(dropOn(order, 'a', 'b'))).toBe('Aba B Cc')
    expect(short(dropOn(order, 'a', 'B'))).toBe('Ab Ba Cc')
    expect(short(dropOn(order, 'C', 'a'))).toBe('Cc Aab B')
  })

  it('loses and doubles nothing, whatever is done to it', () => {
    const all = (some: readonly { id: string; lessons: readonly string[] }[]) =>
      some.flatMap(({ id, lessons }) => [id, ...lessons]).toSorted()
    const name = fc.constantFrom('A', 'B', 'C', 'a', 'b', 'c', 'x')
    const by = fc.constantFrom(-1 as const, 1 as const)
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name, by)), (moves) => {
        let now: ReturnType<typeof moveModule> = order
        for (const [one, other, step] of moves)
          now =
            step < 0 && order.some(({ id, lessons }) => id === one || lessons.includes(one))
              ? dropOn(now, one, other)
              : moveLesson(moveModule(now, one, step), other, step)
        expect(all(now)).toEqual(all(order))
      }),
    )
  })
})
