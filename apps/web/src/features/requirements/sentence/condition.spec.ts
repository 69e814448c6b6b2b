import { expect, it } from 'vitest'
import { words } from '../../../app/words.tsx'
import type { When } from '../shapes.ts'
import { names, outside } from '../testing/rules.ts'
import { sayCondition } from './condition.ts'

const danger = outside('danger-level', { atLeast: 3 })
const short: When = { posting: 'days', is: { atMost: 30 } }

it.each<[string, When, string, string]>([
  ['at least', danger, 'the danger level is 3 or more', '危険情報レベルが3以上である'],
  ['at most', short, 'the number of days of the assignment is 30 or less', '任期の日数が30以下である'],
  ['equal to a word', { posting: 'role', is: { equals: 'manager' } }, 'the role is manager', '役割がmanagerである'],
  ['equal to a number', outside('danger-level', { equals: 2 }), 'the danger level is 2', '危険情報レベルが2である'],
  [
    'one of several',
    { posting: 'field', is: { oneOf: ['elections', 'gender', 'food'] } },
    'the field of work is elections, gender or food',
    '分野がelections、genderまたはfoodである',
  ],
  ['yes', outside('mission-armed', { equals: true }), '“the mission is armed” applies', '「武装ミッション」に該当する'],
  [
    'no',
    { person: 'degree-taught-in-english', is: { equals: false } },
    '“a degree taught in English” does not apply',
    '「英語で授業を受けた学位」に該当しない',
  ],
  ['not at least', { not: danger }, 'the danger level is below 3', '危険情報レベルが3未満である'],
  ['not at most', { not: short }, 'the number of days of the assignment is above 30', '任期の日数が30を超える'],
  [
    'not equal',
    { not: { posting: 'role', is: { equals: 'manager' } } },
    'the role is not manager',
    '役割がmanagerでない',
  ],
  [
    'none of several',
    { not: { posting: 'field', is: { oneOf: ['elections', 'gender'] } } },
    'the field of work is neither elections nor gender',
    '分野がelections、genderのいずれでもない',
  ],
  [
    'not yes',
    { not: outside('mission-armed', { equals: true }) },
    '“the mission is armed” does not apply',
    '「武装ミッション」に該当しない',
  ],
  [
    'not not',
    { not: { not: danger } },
    'it is not so that the danger level is below 3',
    '「危険情報レベルが3未満である」に当たらない',
  ],
  [
    'both',
    { all: [danger, short] },
    'the danger level is 3 or more, and the number of days of the assignment is 30 or less',
    '危険情報レベルが3以上であること、かつ任期の日数が30以下であることという条件を満たす',
  ],
  [
    'not both',
    { not: { all: [danger, short] } },
    'it is not so that the danger level is 3 or more, and the number of days of the assignment is 30 or less',
    '「危険情報レベルが3以上であること、かつ任期の日数が30以下であることという条件を満たす」に当たらない',
  ],
  [
    'one, or two others together',
    { any: [danger, { all: [short, { posting: 'role', is: { equals: 'manager' } }] }] },
    'the danger level is 3 or more, or (the number of days of the assignment is 30 or less, and the role is manager)',
    '危険情報レベルが3以上であること、または（任期の日数が30以下であること、かつ役割がmanagerであることという条件を満たすこと）という条件を満たす',
  ],
  ['a group of one', { any: [danger] }, 'the danger level is 3 or more', '危険情報レベルが3以上である'],
  ['a group of nothing', { all: [] }, '(no condition chosen yet)', '（条件は未選択）である'],
])('%s', (_, when, en, ja) => {
  expect(sayCondition(words.en, names, when)).toBe(en)
  expect(sayCondition(words.ja, names, when)).toBe(ja)
})

it('calls a value by its name where it has one', () => {
  const named = { ...names, values: { elections: { en: 'elections', ja: '選挙' } } }
  expect(sayCondition(words.ja, named, { posting: 'field', is: { equals: 'elections' } })).toBe('分野が選挙である')
})
