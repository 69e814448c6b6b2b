import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'
import { keyOf, mergeAccounts, undoMerge } from '../../test/merging-stage.ts'
import { certified } from '../../test/certified.ts'
import { transfer } from '../../test/transfer.ts'
import { issuerId, paper, recordPaper } from '../../test/outside.ts'
import { ExpiryReminders } from '../certificates/expiry/expiry-reminders.ts'
import { Eraser } from './erasure/eraser.ts'
import { ExportMaker } from './export/export-maker.ts'

let app: TestApp
let administrator: Caller
beforeAll(async () => {
  app = await startTestApp()
  administrator = await addPerson(app, 'secretariat', 'administrator')
})
afterAll(() => app.stop())

const add = (...roles: ('verifier' | 'instructor')[]) => addPerson(app, 'secretariat', 'trainee', ...roles)
const merge = (kept: Caller, other: Caller) => mergeAccounts(administrator, kept, other)
const undo = (id: string) => undoMerge(administrator, id)

describe('the records of a merged person', () => {
  it('are those of both accounts: certificates, those from elsewhere, completions; each certificate verifies and keeps its name', async () => {
    const [kept, other] = [await add(), await add()]
    const certificate = await certified(app, await keyOf(app, other))
    const shown = async () =>
      (await (await fetch(`${app.url}/api/v1/verify/${certificate}`)).text()).replace(/"checkedAt":"[^"]*"/, '')
    const asBefore = await shown()
    await recordPaper(other, paper(await issuerId(app, 'red-cross-society'), { serial: 'M-1' })).catch(() => undefined)
    const { certificate: own } = await other.call('certificates.read', { params: { certificate } }).then((read) => ({
      certificate: read,
    }))
    const { id } = await merge(kept, other)
    const { certificates } = await kept.call('certificates.wallet')
    expect(certificates.map((card) => card.id)).toEqual([certificate])
    const read = await kept.call('certificates.read', { params: { certificate } })
    expect(read.credential).toEqual(own.credential)
    expect(read.verdict).toBe('VALID')
    expect(await shown()).toBe(asBefore)
    const { completions } = await kept.call('completions.list', { params: { person: kept.personId } })
    expect(completions).toHaveLength(1)
    const course = (await kept.call('courses.list')).courses.find(({ key }) => key === 'e1')
    expect(course?.enrolment?.completedOn).not.toBeNull()
    const outline = await kept.call('learning.outline', { params: { enrolment: course?.enrolment?.id ?? '' } })
    expect(outline.completion?.certificateId).toBe(certificate)
    // It is their own: nothing is told to them as a reading of their file.
    expect((await kept.call('people.myReaders')).readers.map(({ act }) => act)).not.toContain('certificates.read')
    const link = await kept.call('links.share', {
      params: { certificate },
      body: { purpose: 'An employer', showsName: true, expiresOn: null },
    })
    expect((await kept.call('links.list', { params: { certificate } })).links).toHaveLength(1)
    await kept.call('links.withdraw', { params: { link: link.id } })
    await undo(id)
    expect((await kept.call('certificates.wallet')).certificates).toEqual([])
    await expect(kept.call('certificates.read', { params: { certificate } })).rejects.toMatchObject({ status: 404 })
  })

  it('let lessons read with the other account count where the course is taken up again', async () => {
    const [kept, other] = [await add(), await add()]
    const begun = await other.call('enrolments.enrol', { params: { course: 'e1' } })
    await other.call('learning.recordProgress', {
      params: { enrolment: begun.enrolmentId, lesson: 'm1-l1' },
      body: { completed: true },
    })
    await merge(kept, other)
    expect((await kept.call('courses.list')).courses.find(({ key }) => key === 'e1')?.enrolment).toBeNull()
    const { enrolmentId } = await kept.call('enrolments.enrol', { params: { course: 'e1' } })
    expect(enrolmentId).not.toBe(begun.enrolmentId)
    const course = (await kept.call('courses.list')).courses.find(({ key }) => key === 'e1')
    expect(course?.enrolment).toMatchObject({ id: enrolmentId, lessonsCompleted: 1 })
  })

  it('are never judged by themselves: neither a certificate of the other account, nor its row by hand', async () => {
    const [kept, other] = [await add('verifier'), await add()]
    const { rows } = await app.owner.query<{ id: string }>(
      `WITH c AS (INSERT INTO outside_certificate (person_id, agency_id, qualification_key, issuer_id, mode, hours, components, completed_on)
         SELECT $1, p.agency_id, 'heat', (SELECT id FROM issuer LIMIT 1), 'practical', 40, '[]', '2025-05-01' FROM person p WHERE p.id = $1 RETURNING *)
       INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind) SELECT id, person_id, agency_id, 'pending' FROM c RETURNING outside_certificate_id AS id`,
      [other.personId],
    )
    const certificate = rows[0]?.id ?? ''
    const reject = () =>
      kept.call('recognition.reject', { params: { certificate }, body: { reason: 'not-readable', note: '' } })
    const { id } = await merge(kept, other)
    await expect(reject()).rejects.toMatchObject({ status: 403, code: 'own-certificate' })
    const alone = await app.owner.connect()
    try {
      await alone.query('BEGIN')
      for (const [name, value] of Object.entries({ actor_kind: 'person', person_id: kept.personId, roles: 'verifier' }))
        await alone.query('SELECT set_config($1, $2, true)', [`muster.${name}`, value])
      await alone.query(
        `SELECT set_config('muster.agency_id', (SELECT agency_id::text FROM person WHERE id = $1), true)`,
        [kept.personId],
      )
      await alone.query('SET LOCAL ROLE muster_app')
      await expect(
        alone.query(
          `INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind, recorded_by) SELECT id, person_id, agency_id, 'verified', $2 FROM outside_certificate WHERE id = $1`,
          [certificate, kept.personId],
        ),
      ).rejects.toMatchObject({ code: '42501' })
    } finally {
      await alone.query('ROLLBACK')
      alone.release()
    }
    await undo(id)
  })

  it('reach their person: what becomes of a certificate of the other account, and a file that is opened', async () => {
    const [kept, other, verifier] = [await add(), await add(), await add('verifier')]
    await certified(app, await keyOf(app, other))
    const { rows } = await app.owner.query<{ id: string }>(
      `WITH c AS (INSERT INTO outside_certificate (person_id, agency_id, qualification_key, issuer_id, mode, hours, components, completed_on)
         SELECT $1, p.agency_id, 'heat', (SELECT id FROM issuer LIMIT 1), 'practical', 40, '[]', '2025-05-01' FROM person p WHERE p.id = $1 RETURNING *)
       INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind) SELECT id, person_id, agency_id, 'pending' FROM c RETURNING outside_certificate_id AS id`,
      [other.personId],
    )
    await merge(kept, other)
    const before = (await kept.call('notices.list')).notices.length
    await verifier.call('recognition.reject', {
      params: { certificate: rows[0]?.id ?? '' },
      body: { reason: 'not-readable', note: '' },
    })
    expect((await kept.call('notices.list')).notices).toHaveLength(before + 1)
    const opening = await administrator.call('openings.open', {
      params: { person: kept.personId },
      body: { reason: 'Their family asks where they are', minutes: 15 },
    })
    const file = await administrator.call('openings.file', { params: { opening: opening.id } })
    expect([file.courses.length, file.certificates.length, file.outside.length]).toEqual([1, 1, 1])
  })

  it('go along to another agency with the person, and the merge is not undone there', async () => {
    const [kept, other] = [await add(), await add()]
    const certificate = await certified(app, await keyOf(app, other))
    const { id } = await merge(kept, other)
    await transfer(app, kept, 'university')
    expect((await kept.call('certificates.wallet')).certificates.map((card) => card.id)).toEqual([certificate])
    const verifier = await addPerson(app, 'university', 'verifier')
    const { completions } = await verifier.call('completions.list', { params: { person: kept.personId } })
    expect(completions).toHaveLength(1)
    await expect(undo(id)).rejects.toMatchObject({ code: 'too-late-to-undo' })
  })

  it('end with reminders to the person, not to the closed account', async () => {
    const [kept, other] = [await add(), await add()]
    await certified(app, await keyOf(app, other))
    await app.owner.query(
      `UPDATE completion SET completed_on = (current_date + 29 - interval '24 months')::date WHERE person_id = $1`,
      [other.personId],
    )
    await merge(kept, other)
    await app.app.get(ExpiryReminders).remind()
    const { rows } = await app.owner.query(`SELECT 1 FROM notice WHERE person_id = $1 AND kind <> 'accounts-merged'`, [
      other.personId,
    ])
    expect(rows).toEqual([])
  })
})

describe('what is given to a merged person, and what erasing takes', () => {
  it('is of both accounts; afterwards nothing is undone', async () => {
    const [kept, other] = [await add(), await add()]
    for (const [who, organisation] of [
      [kept, 'Organisation kept'],
      [other, 'Organisation other'],
    ] as const)
      await who.call('experience.add', {
        body: {
          kind: 'mission',
          field: 'elections',
          country: 'JP',
          organisation,
          fromOn: '2020-01-01',
          throughOn: '2020-12-31',
        },
      })
    const merged = await merge(kept, other)
    const { id } = await kept.call('own.export')
    await app.app.get(ExportMaker).makeAll()
    const file = await kept.fetch(`/api/v1/me/data/exports/${id}`)
    const archive = unzipSync(new Uint8Array(await file.arrayBuffer()))
    const text = Object.values(archive)
      .map((content) => strFromU8(content))
      .join('\n')
    for (const organisation of ['Organisation kept', 'Organisation other']) expect(text).toContain(organisation)

    await expect(
      administrator.call('erasures.decide', {
        params: { person: other.personId },
        body: { reason: 'Not this one alone' },
      }),
    ).rejects.toMatchObject({ code: 'merged-elsewhere' })
    await kept.call('own.askErasure', { body: { reason: '' } })
    await expect(undo(merged.id)).rejects.toMatchObject({ code: 'too-late-to-undo' })
    for (const { id: erasure, abilities } of (await administrator.call('erasures.list')).erasures)
      if (abilities.mayConfirm) await administrator.call('erasures.confirm', { params: { erasure } })
    await app.owner.query(`UPDATE erasure_act SET due_at = now() WHERE kind = 'confirmed'`)
    expect(await app.app.get(Eraser).eraseDue()).toBe(1)
    const { rows } = await app.owner.query<{ name: string; experience: string }>(
      `SELECT family_name AS name, (SELECT count(*) FROM experience e WHERE e.person_id = p.id)::text AS experience FROM person p WHERE p.id = ANY ($1)`,
      [[kept.personId, other.personId]],
    )
    expect(rows).toEqual([
      { name: 'Erased person', experience: '0' },
      { name: 'Erased person', experience: '0' },
    ])
    await expect(undo(merged.id)).rejects.toMatchObject({ code: 'too-late-to-undo' })
    expect((await administrator.call('merging.list')).merges[0]?.reason).toBeNull()
  })
})
