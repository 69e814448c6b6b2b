import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../test/app.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { systemActor } from '../platform/actor.ts'
import { Notices } from '../platform/notices/notices.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.stop())

const parameters = { course: { en: 'Safety', ja: '安全管理' }, number: 'MU-1', reason: 'Issued by mistake' }

/** Tells people as a job would, and gives the subjects of the mails queued for them. */
async function tell(personIds: readonly string[]): Promise<string[]> {
  await app.app.get(UnitOfWork).run({ actor: systemActor }, async (tx) => {
    await app.app.get(Notices).notify(tx, { personIds, kind: 'certificate-revoked', parameters, path: '/wallet' })
  })
  const { rows } = await app.owner.query<{ subject: string }>(
    `SELECT subject FROM mail WHERE person_id = ANY ($1) AND queued_at > now() - interval '1 minute' ORDER BY id`,
    [personIds],
  )
  return rows.map(({ subject }) => subject)
}

describe('a notice', () => {
  it('reaches the first page and the mailbox, in the reader’s language, until it is read', async () => {
    const misaki = await app.as('misaki')
    await misaki.call('access.setLanguage', { body: { language: 'ja' } })
    expect(await tell([misaki.personId, misaki.personId])).toEqual(['修了証の取消し：安全管理'])
    const before = await misaki.call('notices.list', {})
    const [told] = before.notices
    expect(told).toMatchObject({ kind: 'certificate-revoked', parameters, path: '/wallet', readAt: null })
    const { readAt } = await misaki.call('notices.markRead', { params: { notice: told?.id ?? '' } })
    expect(await misaki.call('notices.markRead', { params: { notice: told?.id ?? '' } })).toEqual({ readAt })
    const after = await misaki.call('notices.list', {})
    expect(after.unread).toBe(before.unread - 1)
  })

  it('is nobody else’s to see or to put away', async () => {
    const [misaki, takumi] = [await app.as('misaki'), await app.as('takumi')]
    await tell([misaki.personId])
    const [told] = (await misaki.call('notices.list', {})).notices
    expect((await takumi.call('notices.list', {})).notices.map(({ id }) => id)).not.toContain(told?.id)
    await expect(takumi.call('notices.markRead', { params: { notice: told?.id ?? '' } })).rejects.toMatchObject({
      status: 404,
    })
  })

  it('does not leave the actor’s agency, except from a job', async () => {
    const hiroshi = await app.as('hiroshi')
    const { rows } = await app.owner.query<{ id: string }>(
      `SELECT p.id FROM person p WHERE p.agency_id <> (SELECT agency_id FROM person WHERE id = $1) LIMIT 1`,
      [hiroshi.personId],
    )
    const { rows: own } = await app.owner.query<{ agency: string; roles: string[] }>(
      `SELECT agency_id AS agency, roles_of(id, agency_id) AS roles FROM person WHERE id = $1`,
      [hiroshi.personId],
    )
    const actor = {
      kind: 'person' as const,
      personId: hiroshi.personId,
      agencyId: own[0]?.agency ?? '',
      roles: ['desk-officer' as const],
      sessionId: '',
    }
    const count = async () =>
      (await app.owner.query('SELECT 1 FROM notice WHERE person_id = $1', [rows[0]?.id])).rowCount
    const before = await count()
    await app.app.get(UnitOfWork).run({ actor }, (tx) =>
      app.app.get(Notices).notify(tx, {
        personIds: [rows[0]?.id ?? ''],
        kind: 'certificate-revoked',
        parameters,
        path: '/wallet',
      }),
    )
    expect(await count()).toBe(before)
  })

  it('pages from the newest', async () => {
    const kenji = await app.as('kenji')
    for (let one = 0; one < 3; one += 1) await tell([kenji.personId])
    const first = await kenji.call('notices.list', { query: { limit: 2 } })
    expect(first.notices).toHaveLength(2)
    const second = await kenji.call('notices.list', { query: { limit: 2, after: first.next ?? '' } })
    expect(second.notices.length).toBeGreaterThan(0)
    expect(new Set([...first.notices, ...second.notices].map(({ id }) => id)).size).toBe(
      first.notices.length + second.notices.length,
    )
  })
})
