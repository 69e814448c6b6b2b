import { readIssuerKeyList } from '@muster/credential/did.ts'
import { verifyCertificate } from '@muster/credential/verify-certificate.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { IssuingService } from '../issuing.service.ts'
import { SignAnewService } from './sign-anew.service.ts'
import {
  app,
  verifier,
  second,
  heard,
  startStage,
  reason,
  certified,
  read,
  view,
  act,
  correct,
  answer,
  proposalOf,
  corrected,
  listed,
  secondsUntil,
} from './testing/stage.ts'

beforeAll(startStage)
afterAll(() => app.stop())

describe('a corrected certificate', () => {
  it('takes the place of the old one once a second person agreed; both stay answerable', async () => {
    const { certificate, holder } = await certified()
    const before = await read(certificate)
    expect((await correct(certificate, corrected)).verdict).toBe('VALID')
    const proposal = await proposalOf(certificate)
    await expect(answer(proposal, 'approved', verifier)).rejects.toMatchObject({ code: 'second-person-needed' })
    const { certificate: number } = await answer(proposal, 'approved', second)
    expect(await view(certificate)).toMatchObject({ verdict: 'SUPERSEDED', supersededBy: number })
    expect((await view(number)).verdict).toBe('VALID')
    const after = await read(number)
    expect(after).toMatchObject({
      holder: corrected.holder,
      title: before.title,
      supersedes: certificate,
      validThrough: before.validThrough,
    })
    expect((await read(certificate)).holder).toEqual(before.holder)
    expect((await read(certificate)).credential).toEqual(before.credential)
    const keys = readIssuerKeyList(await (await fetch(`${app.url}/.well-known/issuer-keys.json`)).json())?.keys
    for (const { credential } of [before, after])
      expect(await verifyCertificate(credential, (method) => keys?.get(method) ?? null)).toMatchObject({ ok: true })
    await secondsUntil(async () => (await listed('revocation', certificate)) === true)
    expect(await listed('revocation', number)).toBe(false)
    expect((await holder.call('certificates.wallet')).certificates.map(({ verdict }) => verdict).toSorted()).toEqual([
      'SUPERSEDED',
      'VALID',
    ])
    const { rows } = await app.owner.query<{ id: string }>('SELECT id FROM certificate WHERE public_id = $1', [
      certificate,
    ])
    expect(heard.filter(({ certificateId }) => certificateId === rows[0]?.id)).toMatchObject([{ status: 'superseded' }])
  })

  it('leaves at most one active certificate a completion, however many approve and sweep at once', async () => {
    const { certificate } = await certified()
    await correct(certificate, corrected)
    const proposal = await proposalOf(certificate)
    await Promise.allSettled([
      ...[1, 2, 3].map(() => answer(proposal, 'approved', second)),
      app.app.get(IssuingService).issueMissing(),
    ])
    const { rows } = await app.owner.query<{ active: number; all: number }>(
      `SELECT count(*)::int AS all, count(*) FILTER (WHERE NOT EXISTS (SELECT FROM certificate n WHERE n.replaces_id = x.id))::int AS active
       FROM certificate c JOIN certificate x ON x.completion_id = c.completion_id WHERE c.public_id = $1`,
      [certificate],
    )
    expect(rows[0]).toEqual({ all: 2, active: 1 })
  })

  it('cannot replace a suspended one, say nothing new, carry a name that is none, or go on while issuing is halted', async () => {
    const { certificate } = await certified()
    const { holder } = await read(certificate)
    await expect(correct(certificate, { holder })).rejects.toMatchObject({ status: 422 })
    for (const name of ['', '\u202eabc', 'a\u0000b'])
      await expect(correct(certificate, { holder: { en: name, ja: name } })).rejects.toMatchObject({ status: 422 })
    await correct(certificate, corrected)
    const administrator = await addPerson(app, 'secretariat', 'administrator')
    await administrator.call('issuing.halt', { body: { reason } })
    await expect(answer(await proposalOf(certificate), 'approved', second)).rejects.toMatchObject({
      code: 'issuing-halted',
    })
    await administrator.call('issuing.resume', { body: { reason } })
    await act('certificates.suspend', certificate)
    await expect(answer(await proposalOf(certificate), 'approved', second)).rejects.toMatchObject({
      code: 'state-does-not-allow',
    })
  })

  it('is the only change of what was frozen: a renamed person and course change nothing', async () => {
    const { certificate, holder } = await certified()
    const before = await read(certificate)
    const pdf = async () =>
      Buffer.from(await (await holder.fetch(`/api/v1/certificates/${certificate}/certificate.pdf`)).arrayBuffer())
    const paper = await pdf()
    await app.owner.query(`UPDATE person SET family_name = 'Renamed', family_name_ja = '改名' WHERE id = $1`, [
      holder.personId,
    ])
    await app.owner.query(`UPDATE course SET title_en = 'Renamed', title_ja = '改題' WHERE key = 'e1'`)
    const after = await read(certificate)
    expect([after.holder, after.title, after.credential]).toEqual([before.holder, before.title, before.credential])
    expect((await pdf()).equals(paper)).toBe(true)
    expect((await view(certificate)).title).toEqual(before.title)
  })
})

describe('a certificate whose key was revoked', () => {
  it('is signed anew if it was recorded before anybody else may have held the key, and waits otherwise', async () => {
    const administrator = await addPerson(app, 'secretariat', 'administrator')
    const [before, suspended] = [await certified(), await certified()]
    await act('certificates.suspend', suspended.certificate)
    const { rows } = await app.owner.query<{ now: Date }>('SELECT clock_timestamp() AS now')
    const after = await certified()
    const active = (await administrator.call('keys.list')).keys.find(({ state }) => state === 'active')?.id ?? ''
    const compromisedFrom = rows[0]?.now.toISOString() ?? ''
    await administrator.call('keys.revoke', { params: { key: active }, body: { compromisedFrom, reason } })
    const { keys } = await administrator.call('keys.publish')
    await administrator.call('keys.activate', { params: { key: keys[0]?.id ?? '' } })
    await Promise.all([1, 2].map(() => app.app.get(SignAnewService).signAnew()))
    const old = await view(before.certificate)
    expect(old).toMatchObject({ verdict: 'KEY_REVOKED', maskedHolder: null })
    expect(old.supersededBy).not.toBeNull()
    const page = await (await fetch(`${app.url}/verify/${before.certificate}?lang=en`)).text()
    expect(page).toContain(old.supersededBy)
    expect((await view(old.supersededBy ?? '')).verdict).toBe('VALID')
    for (const { certificate } of [suspended, after])
      expect(await view(certificate)).toMatchObject({ verdict: 'KEY_REVOKED', supersededBy: null })
    expect(await app.app.get(SignAnewService).signAnew()).toBe(0)
  })

  it('is corrected by two people: the old one says so under its revoked key, the new one is signed by the key of now', async () => {
    const administrator = await addPerson(app, 'secretariat', 'administrator')
    const { certificate, holder } = await certified()
    const active = (await administrator.call('keys.list')).keys.find(({ state }) => state === 'active')?.id ?? ''
    await administrator.call('keys.revoke', { params: { key: active }, body: { compromisedFrom: null, reason } })
    await expect(correct(certificate, corrected)).resolves.toMatchObject({ verdict: 'KEY_REVOKED' })
    const proposal = await proposalOf(certificate)
    await expect(answer(proposal, 'approved', second)).rejects.toMatchObject({ code: 'issuing-halted' })
    const { keys } = await administrator.call('keys.publish')
    const next = keys[0]?.id ?? ''
    await administrator.call('keys.activate', { params: { key: next } })
    expect(await app.app.get(SignAnewService).signAnew()).toBe(0)
    const { certificate: number } = await answer(proposal, 'approved', second)
    expect(await view(certificate)).toMatchObject({ verdict: 'KEY_REVOKED', supersededBy: number })
    expect(await view(number)).toMatchObject({ verdict: 'VALID', supersededBy: null })
    expect(await (await fetch(`${app.url}/verify/${certificate}?lang=en`)).text()).toContain(number)
    const after = await read(number)
    expect(after).toMatchObject({ holder: corrected.holder, supersedes: certificate })
    expect(JSON.stringify(after.credential)).toContain(`#${next}`)
    const published = readIssuerKeyList(await (await fetch(`${app.url}/.well-known/issuer-keys.json`)).json())?.keys
    const check = (credential: unknown) => verifyCertificate(credential, (method) => published?.get(method) ?? null)
    expect(await check(after.credential)).toMatchObject({ ok: true, key: { state: 'active' } })
    expect(await check((await read(certificate)).credential)).toEqual({ ok: false, reason: 'key-revoked' })
    expect((await holder.call('certificates.wallet')).certificates.map(({ verdict }) => verdict).toSorted()).toEqual([
      'KEY_REVOKED',
      'VALID',
    ])
  })
})
