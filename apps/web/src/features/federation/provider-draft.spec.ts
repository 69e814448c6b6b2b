import { expect, it } from 'vitest'
import { certificatesIn, draftOf, emptyDraft, settingsOf } from './provider-draft.ts'

const seen = {
  id: '1',
  people: 0,
  hasSecret: false,
  version: 0,
  ours: { redirectAddress: '', signInAddress: '', metadataAddress: '', consumerAddress: '' },
}

it('sends what was typed without the spaces around it, and no secret where none was typed', () => {
  const sent = settingsOf({ ...emptyDraft, issuer: ' https://login.example ' })
  expect(sent).toMatchObject({ issuer: 'https://login.example', roleClaim: null })
  expect(sent).not.toHaveProperty('secret')
  expect(settingsOf({ ...emptyDraft, secret: ' a ' })).toHaveProperty('secret', ' a ')
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
  const sent = settingsOf(draft)
  if (sent.kind !== 'oidc') throw new Error('another kind')
  expect(draftOf({ ...sent, ...seen, signInUrl: null, certificates: [] })).toEqual(draft)
})

it('sends of SAML what belongs to it alone', () => {
  const sent = settingsOf({
    ...emptyDraft,
    kind: 'saml',
    clientId: 'c',
    secret: 's',
    signInUrl: ' https://a.example/in ',
  })
  expect(sent).toMatchObject({ kind: 'saml', signInUrl: 'https://a.example/in', certificates: [] })
  for (const name of ['clientId', 'secret', 'scopes']) expect(sent).not.toHaveProperty(name)
})

it('takes certificates apart where each begins', () => {
  const one = '-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----'
  expect(certificatesIn(` ${one}\n\n${one}\n`)).toEqual([one, one])
  expect(certificatesIn(`MII ${one}`)).toEqual(['MII', one])
  expect(certificatesIn(' \n ')).toEqual([])
})
