import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programmeFaults, programmeStates } from './programme-faults.ts'

const title = { en: 'Safety', ja: '安全' }
const course = (key: string, required = true) => ({ key, required })

describe('what a programme lacks before it is published', () => {
  it.each([
    [{ title, courses: [course('a'), course('b', false)], isAsPublished: false }, []],
    [
      { title: { en: 'Safety', ja: ' ' }, courses: [course('a'), course('b')], isAsPublished: false },
      ['title-missing'],
    ],
    [{ title, courses: [course('a'), course('a')], isAsPublished: false }, ['too-few-courses']],
    [{ title, courses: [course('a', false), course('b', false)], isAsPublished: false }, ['none-required']],
    [{ title, courses: [course('a'), course('b')], isAsPublished: true }, ['nothing-changed']],
    [{ title, courses: [], isAsPublished: false }, ['too-few-courses']],
  ])('is, of %j, %j', (plan, faults) => {
    expect(programmeFaults(plan)).toEqual(faults)
  })
})

describe('the courses of a programme', () => {
  const step = (required: boolean, isCompleted = false, isUnderWay = false) => ({ required, isCompleted, isUnderWay })

  it('open one after the other where the order is stated, optional ones holding up none', () => {
    const steps = [step(true, true), step(false), step(true), step(false), step(true, false, true), step(true, true)]
    expect(programmeStates(steps, true)).toEqual(['completed', 'open', 'open', 'locked', 'under-way', 'completed'])
    expect(programmeStates(steps, false)).toEqual(['completed', 'open', 'open', 'open', 'under-way', 'completed'])
  })

  it('always leave one that can be done next while a required one is missing', () => {
    const steps = fc.array(fc.record({ required: fc.boolean(), isCompleted: fc.boolean(), isUnderWay: fc.boolean() }), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(steps, fc.boolean(), (all, isOrdered) => {
        const states = programmeStates(all, isOrdered)
        const isMissing = all.some(({ required, isCompleted }) => required && !isCompleted)
        expect(!isMissing || states.some((state) => state === 'open' || state === 'under-way')).toBe(true)
        if (!isMissing) expect(states).not.toContain('locked')
      }),
    )
  })
})
