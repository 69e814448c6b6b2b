import { describe, expect, it } from 'vitest'
import { readUserOptions } from './user-options.ts'

const typed = (text: string): string[] => text.split(' ')
const enough = '--email Ada@Example.org --family Ito --given Ada --agency harbour --role auditor'

describe('what is typed after "user create"', () => {
  it('is a person, with the address in small letters and every role once', () => {
    expect(readUserOptions(typed(`${enough} --role administrator --role auditor`))).toEqual({
      email: 'ada@example.org',
      family: 'Ito',
      given: 'Ada',
      agency: 'harbour',
      agencyName: null,
      language: 'en',
      roles: ['auditor', 'administrator'],
    })
  })

  it.each([
    ['--email nobody --family Ito --given Ada --agency harbour --role auditor', '--email must be an e-mail address.'],
    ['--email a@b.example --given Ada --agency harbour --role auditor', '--family must be a family name.'],
    [
      '--email a@b.example --family Ito --given Ada --agency Harbour! --role auditor',
      '--agency must be the key of an agency',
    ],
    ['--email a@b.example --family Ito --given Ada --agency harbour', '--role must be one of trainee'],
    ['--email a@b.example --family Ito --given Ada --agency harbour --role king', '--role must be one of trainee'],
    [`${enough} --language fr`, '--language must be en or ja.'],
    [`${enough} --colour red`, "Unknown option '--colour'."],
    ['--email', "Option '--email <value>' argument missing."],
  ])('%s is refused with a sentence', (text, sentence) => {
    expect(() => readUserOptions(typed(text))).toThrow(sentence)
  })
})
