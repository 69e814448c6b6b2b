import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import type { Caller } from '../../../test/app.ts'
import { app, certified, read, revoke, startStage, verifier, view } from './testing/stage.ts'

let administrator: Caller
beforeAll(async () => {
  await startStage()
  administrator = await addPerson(app, 'secretariat', 'administrator')
})
afterAll(() => app.stop())

const change = (needsTwo: boolean, as = administrator, course = 'e1') =>
  as.call('certificates.changeRule', { params: { course }, body: { needsTwo } })
const entries = async () =>
  (
    await app.owner.query<{ actor: string; details: unknown }>(
      `SELECT actor_id AS actor, details FROM audit_entry WHERE act = 'certificates.changeRule' ORDER BY id`,
    )
  ).rows

describe('the rule that two people decide about a course’s certificates', () => {
  it('is changed by an administrator, counts from then on, and leaves one entry a change', async () => {
    const [one, two] = [await certified(), await certified()]
    const before = await administrator.call('certificates.rules')
    expect(before.courses.find(({ key }) => key === 'e1')).toMatchObject({ needsTwo: false })
    expect(before.abilities.mayChange).toBe(true)
    expect((await change(true)).courses.filter(({ needsTwo }) => needsTwo).map(({ key }) => key)).toEqual(['e1'])
    await change(true)
    await revoke(one.certificate)
    expect((await view(one.certificate)).verdict).toBe('VALID')
    expect((await read(one.certificate)).proposal).toMatchObject({ kind: 'revoked' })
    await change(false)
    await revoke(two.certificate)
    expect((await view(two.certificate)).verdict).toBe('REVOKED')
    const actor = administrator.personId
    expect(await entries()).toEqual([
      { actor, details: { course: 'e1', needsTwo: true } },
      { actor, details: { course: 'e1', needsTwo: false } },
    ])
  })

  it('is not lowered by somebody who may revoke, is nobody else’s to change, and is of a course that is there', async () => {
    const both = await addPerson(app, 'secretariat', 'administrator', 'verifier')
    await change(true, both)
    await expect(change(false, both)).rejects.toMatchObject({ status: 403, code: 'second-person-needed' })
    for (const caller of [verifier, await addPerson(app, 'secretariat', 'auditor')])
      await expect(change(false, caller)).rejects.toMatchObject({ status: 403 })
    await expect(change(true, administrator, 'no-such-course')).rejects.toMatchObject({ status: 404 })
    const auditor = await addPerson(app, 'secretariat', 'auditor')
    const seen = await auditor.call('certificates.rules')
    expect(seen.abilities.mayChange).toBe(false)
    expect(seen.courses.find(({ key }) => key === 'e1')?.needsTwo).toBe(true)
  })
  it('is of the agency whose course it is: nobody else changes it or has it listed', async () => {
    const stranger = await addPerson(app, 'ngo', 'administrator')
    expect((await stranger.call('certificates.rules')).courses.map(({ key }) => key)).not.toContain('e1')
    await expect(change(true, stranger)).rejects.toMatchObject({ status: 404 })
  })
})
