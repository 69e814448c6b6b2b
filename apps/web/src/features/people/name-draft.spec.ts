import { describe, expect, it } from 'vitest'
import { emptyDraft, mergeMeanwhile, missingFields, namesBody } from './name-draft.ts'
import type { NameDraft } from './name-draft.ts'

const base: NameDraft = {
  familyName: 'ENDO',
  givenName: 'Misaki',
  familyNameJa: '遠藤',
  givenNameJa: '美咲',
  familyNameKana: 'エンドウ',
  givenNameKana: 'ミサキ',
  nameOrder: 'family-first',
  passportName: 'ENDO MISAKI',
  language: 'en',
}

describe('what was typed when somebody else saved meanwhile', () => {
  it('stays, and untouched entries become the saved ones', () => {
    const typed = { ...base, passportName: 'ENDOU MISAKI' }
    const saved: NameDraft = { ...base, givenName: 'Misa', language: 'ja' }
    expect(mergeMeanwhile(typed, base, saved)).toEqual({
      draft: { ...base, givenName: 'Misa', passportName: 'ENDOU MISAKI', language: 'ja' },
      conflicts: {},
    })
  })

  it('names the saved value only where both changed the same entry differently', () => {
    const typed = { ...base, givenName: 'Mi', familyName: 'ENDOU' }
    const saved = { ...base, givenName: 'Misa', familyName: 'ENDOU' }
    expect(mergeMeanwhile(typed, base, saved).conflicts).toEqual({ givenName: 'Misa' })
  })
})

describe('the names that are sent', () => {
  it('leave out a Japanese name nobody has', () => {
    expect(namesBody({ ...base, familyNameJa: '', givenNameJa: ' ' })).toEqual({
      familyName: 'ENDO',
      givenName: 'Misaki',
      familyNameKana: 'エンドウ',
      givenNameKana: 'ミサキ',
      passportName: 'ENDO MISAKI',
      nameOrder: 'family-first',
      language: 'en',
    })
  })

  it('are asked for until they are there; a saved Japanese name cannot be taken away', () => {
    expect(missingFields(emptyDraft('ja'), null)).toEqual(['familyName', 'givenName', 'passportName'])
    expect(missingFields({ ...base, givenNameJa: '' }, null)).toEqual([])
    expect(missingFields({ ...base, givenNameJa: '' }, base)).toEqual(['givenNameJa'])
  })
})
