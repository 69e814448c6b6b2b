import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedFrom } from './shared-module.ts'

const both = (text: string) => ({ en: text, ja: text })
const lesson = (key: string, text = 'Read this') => ({
  key,
  title: both(key),
  minutes: 10,
  blocks: { en: [{ kind: 'paragraph' as const, text }], ja: [{ kind: 'paragraph' as const, text }] },
  figures: [],
  checks: [],
})
const module = (key: string, lessons = [lesson(`${key}-l1`), lesson(`${key}-l2`)]): ModuleContent => ({
  key,
  title: both('Movement'),
  outcome: both('Plan a journey'),
  lessons,
})

describe('A module of another course', () => {
  it('keeps its text under keys that name the course it belongs to', () => {
    const taken = sharedFrom(module('m3'), { course: 'e1', edition: '2026' })
    expect(taken?.key).toBe('e1-m3')
    expect(taken?.shared).toEqual({ course: 'e1', module: 'm3', edition: '2026' })
    expect(taken?.lessons.map(({ key }) => key)).toEqual(['e1-m3-l1', 'e1-m3-l2'])
    expect(taken?.lessons[0]?.blocks).toEqual(lesson('x').blocks)
  })

  it('is not taken from a course that itself has it from elsewhere', () => {
    const taken = sharedFrom(module('m3'), { course: 'e1', edition: '2026' })
    expect(taken && sharedFrom(taken, { course: 'e3', edition: '2026' })).toBeNull()
  })

  it('has keys a lesson may have, which lead home and differ between courses, however long the names are', () => {
    const key = fc.stringMatching(/^[a-z0-9-]{1,33}$/)
    const course = fc.stringMatching(/^[a-z0-9-]{1,60}$/)
    fc.assert(
      fc.property(key, key, course, course, (own, other, first, second) => {
        const from = module(own, [lesson(other)])
        const taken = sharedFrom(from, { course: first, edition: '1' })
        const again = sharedFrom(from, { course: second, edition: '1' })
        if (!taken?.shared || !again) throw new Error('not taken')
        expect(taken.key).toMatch(/^[a-z0-9-]{1,40}$/)
        for (const { key: long } of taken.lessons) {
          expect(long).toMatch(/^[a-z0-9-]{1,40}$/)
          expect(long.slice(taken.key.length - own.length)).toBe(other)
        }
        if (first !== second) expect(again.key).not.toBe(taken.key)
      }),
    )
  })

  it('is refused where its own keys leave no room', () => {
    expect(sharedFrom(module('m', [lesson('a'.repeat(34))]), { course: 'e1', edition: '1' })).toBeNull()
  })
})
