import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLearnerView } from './learner-view.ts'
import { anyQuestion, checkpoint, colours, everyKind, overdue, paintedStones, suspension } from './testing/questions.ts'

const seeds = Array.from({ length: 200 }, (_, index) => `seed-${index}`)

describe('toLearnerView', () => {
  it('shows nothing but the allowed words and fields, in one language', () => {
    for (const question of everyKind) {
      const view = JSON.stringify(toLearnerView(question, 'en', 'seed'))
      expect(view).not.toMatch(/EXPLANATION|BECAUSE|FEEDBACK|日本語/)
      expect(view).not.toMatch(/checkpoint|検問/i)
      expect(view).not.toMatch(
        /"(correct|accepted|shape|radius|corners|because|explanation|feedback|pairs|answer|tolerance|outcome)"/,
      )
    }
    expect(JSON.stringify(toLearnerView(suspension, 'ja', 'seed'))).toContain('日本語 Go by motorbike')
  })

  it('gives a scenario no points but the whole question’s', () => {
    const view = JSON.stringify(toLearnerView(paintedStones, 'en', 'seed'))
    expect(view.match(/"points"/g)).toHaveLength(1)
  })

  it('gives a number its format and unit only', () => {
    const unit = { en: 'minutes', ja: '分' }
    expect(toLearnerView({ ...overdue, format: 'number', unit }, 'ja', 'seed')).toEqual({
      kind: 'numeric',
      points: 2,
      stem: '日本語 What do you do?',
      format: 'number',
      unit: '分',
    })
  })

  it('has the same order in both languages and after a reload, and other orders for other seeds', () => {
    const orderOf = (seed: string, language: 'en' | 'ja') => {
      const view = toLearnerView(checkpoint, language, seed)
      return view.kind === 'order' ? view.steps.map((step) => step.text.replace('日本語 ', '')).join() : ''
    }
    expect(orderOf('seed', 'ja')).toBe(orderOf('seed', 'en'))
    expect(new Set(seeds.map((seed) => orderOf(seed, 'en'))).size).toBeGreaterThan(15)
  })

  it('puts the right option in every place about equally often', () => {
    const places = seeds.map((seed) => {
      const view = toLearnerView(suspension, 'en', seed)
      return view.kind === 'single' ? view.options.findIndex((option) => option.text.startsWith('Stay')) : -1
    })
    for (const place of [0, 1, 2]) expect(places.filter((one) => one === place).length).toBeGreaterThan(40)
  })

  it('never shows steps in their right order, not even two', () => {
    const two = { ...checkpoint, steps: checkpoint.steps.slice(0, 2) }
    for (const question of [checkpoint, two]) {
      for (const seed of seeds) {
        const view = toLearnerView(question, 'en', seed)
        const texts = view.kind === 'order' ? view.steps.map((step) => step.text) : []
        expect(texts).not.toEqual(question.steps.map((step) => step.text.en))
      }
    }
  })

  it('begins a scenario at its first step and keeps every way on', () => {
    for (const seed of seeds) {
      const view = toLearnerView(paintedStones, 'en', seed)
      if (view.kind !== 'scenario') throw new Error('a scenario stays one')
      const stop = view.scenario[0]?.choices.find((choice) => choice.text === 'Stop')
      expect(view.scenario.find((step) => step.id === stop?.next)?.text).toBe('The car stands')
    }
  })

  it('lets no id of the question through, since ids can give the key away', () => {
    const idsIn = (value: unknown): string[] => {
      if (typeof value !== 'object' || value === null) return []
      return Object.entries(value).flatMap(([name, inner]) =>
        (name === 'id' || name === 'next') && typeof inner === 'string' ? [inner] : idsIn(inner),
      )
    }
    fc.assert(
      fc.property(anyQuestion, fc.string(), (question, seed) => {
        const own = new Set(idsIn(question))
        for (const id of idsIn(toLearnerView(question, 'en', seed))) expect(own.has(id)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps the left side of a match as written', () => {
    const view = toLearnerView(colours, 'en', 'seed')
    expect(view.kind === 'match' && view.left.map((left) => left.text)).toEqual(['Red sign', 'White stone', 'Skull'])
  })
})
