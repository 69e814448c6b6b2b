import { describe, expect, it } from 'vitest'
import { preferredLanguage } from './language.ts'
import { catalogue } from './message.ts'
import { numberWord, numberWordCapital, percentText } from './numbers.ts'
import { pieces, say, sayLoosely } from './say.ts'

const words = catalogue({
  plain: { en: 'Home', ja: 'ホーム' },
  greeting: { en: 'Signed in as {name}', ja: '{name}さん' },
  steps: {
    en: { one: '{count:Word} step remains before {date}.', other: '{count:Word} steps remain before {date}.' },
    ja: '{date}までに、あと{count}件です。',
  },
  seats: { en: { one: '{count} seat', other: '{count} seats' }, ja: '{count}席' },
})

describe('say', () => {
  it('chooses the language and fills the parameters in', () => {
    expect(say('en', words.plain)).toBe('Home')
    expect(say('ja', words.plain)).toBe('ホーム')
    expect(say('en', words.greeting, { name: 'Misaki' })).toBe('Signed in as Misaki')
  })

  it('chooses the plural by count in English and writes small numbers as words where asked', () => {
    expect(say('en', words.steps, { count: 1, date: '3 December' })).toBe('One step remains before 3 December.')
    expect(say('en', words.steps, { count: 2, date: '3 December' })).toBe('Two steps remain before 3 December.')
    expect(say('en', words.steps, { count: 11, date: '3 December' })).toBe('11 steps remain before 3 December.')
    expect(say('ja', words.steps, { count: 2, date: '12月3日' })).toBe('12月3日までに、あと2件です。')
    expect(say('en', words.seats, { count: 0 })).toBe('0 seats')
    expect(say('en', words.seats, { count: 12400 })).toBe('12,400 seats')
  })

  it('leaves braces inside a value alone', () => {
    expect(say('en', words.greeting, { name: '{name} $& <b>' })).toBe('Signed in as {name} $& <b>')
  })

  it('refuses a call without its parameters, in types and at run time', () => {
    // @ts-expect-error the parameter is missing
    expect(() => say('en', words.greeting)).toThrow(RangeError)
    // @ts-expect-error the parameter is misspelt
    expect(() => say('en', words.greeting, { nam: 'x' })).toThrow(RangeError)
    // @ts-expect-error a message without parameters takes none
    expect(say('en', words.plain, { name: 'x' })).toBe('Home')
    // @ts-expect-error count is a number
    expect(say('en', words.seats, { count: '2' })).toBe('2 seats')
  })

  it('refuses a catalogue that lacks a language', () => {
    // @ts-expect-error there is no Japanese
    catalogue({ half: { en: 'Half' } })
  })
})

describe('pieces', () => {
  it('keeps values that are not text, in the order of the language', () => {
    const link = { href: '/x' }
    const message = { en: 'See {link} first.', ja: '先に{link}をご覧ください。' }
    expect(pieces('en', message, { link })).toEqual(['See ', link, ' first.'])
    expect(pieces('ja', message, { link })).toEqual(['先に', link, 'をご覧ください。'])
  })
})

describe('sayLoosely', () => {
  it('ignores parameters the message does not name', () => {
    expect(sayLoosely('en', words.greeting, { name: 'A', other: 1 })).toBe('Signed in as A')
  })
})

describe('numbers', () => {
  it('writes zero to ten as English words', () => {
    expect([numberWord('en', 0), numberWord('en', 10), numberWord('en', 11)]).toEqual(['zero', 'ten', '11'])
    expect([numberWordCapital('en', 3), numberWordCapital('ja', 3)]).toEqual(['Three', '3'])
  })

  it('never rounds a percentage up', () => {
    expect(percentText('en', 0.796)).toBe('79%')
    expect(percentText('en', 0.29)).toBe('29%')
    expect(percentText('ja', 1)).toBe('100%')
  })
})

describe('preferredLanguage', () => {
  it('takes the first known one', () => {
    expect(preferredLanguage(['fr-FR', 'ja-JP', 'en'])).toBe('ja')
    expect(preferredLanguage(['EN-us'])).toBe('en')
    expect(preferredLanguage([])).toBe('en')
  })
})
