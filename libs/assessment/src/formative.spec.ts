import { describe, expect, it } from 'vitest'
import { hasOneRightOption, judgeCheck } from './formative.ts'

const check = {
  key: 'm1-c1',
  stem: 'Who suspends movement?',
  options: [
    { id: 'a', text: 'The area security officer', correct: true, because: 'It is their task.' },
    { id: 'b', text: 'The driver', correct: false, because: 'A driver may refuse, not suspend.' },
    { id: 'c', text: 'Your head of office', correct: true, because: 'Within the same rules.' },
  ],
}

describe('judgeCheck', () => {
  it('is correct for exactly the right options and explains each one', () => {
    const judged = judgeCheck(check, ['c', 'a'])
    expect(judged.correct).toBe(true)
    expect(judged.options.map((option) => option.chosen)).toEqual([true, false, true])
    expect(judged.options[1]?.because).toBe('A driver may refuse, not suspend.')
  })

  it('is wrong for too few, too many, none and unknown ones', () => {
    for (const chosen of [['a'], ['a', 'b', 'c'], [], ['z']]) expect(judgeCheck(check, chosen).correct).toBe(false)
    const nothingRight = { ...check, options: check.options.map((option) => ({ ...option, correct: false })) }
    expect(judgeCheck(nothingRight, []).correct).toBe(false)
  })
})

describe('hasOneRightOption', () => {
  it('tells radio buttons from boxes', () => {
    expect(hasOneRightOption(check)).toBe(false)
    expect(hasOneRightOption({ ...check, options: check.options.slice(0, 2) })).toBe(true)
  })
})
