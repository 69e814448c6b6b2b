import { expect, it } from 'vitest'
import { draftOf, emptyDraft, settingsOf } from './provider-draft.ts'

it('sends what was typed without the spaces around it, and no secret where none was typed', () => {
  const sent = settingsOf({ ...emptyDraft, issuer: ' https://login.example ' })
  expect(sent).toMatchObject({ issuer: 'https://login.example', roleClaim: null })
  expect(sent).not.toHaveProperty('secret')
  expect(settingsOf({ ...emptyDraft, secret: ' a ' }).secret).toBe(' a ')
})

it('comes back as it was sent', () => {
  const draft = {
    ...emptyDraft,
    labelEn: 'A',
    labelJa: 'あ',
    issuer: 'https://a.example',
    clientId: 'c',
    roleClaim: 'g',
  }
  const { secret: _secret, ...sent } = settingsOf(draft)
  const kept = { ...sent, id: '1', people: 0, hasSecret: false, version: 0 }
  expect(draftOf({ ...kept, ours: { redirectAddress: '', signInAddress: '' } })).toEqual(draft)
})
