import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { JsonObject } from '@muster/credential/canonical-json.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { castFor } from '../../../test/access/cast.ts'
import type { Cast } from '../../../test/access/people.ts'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { plantCanaries } from '../../../test/own/canaries.ts'
import { giveRowsOfEverything } from '../../../test/own/rows-of-everything.ts'
import { IssuingService } from '../../certificates/issuing.service.ts'
import { systemActor } from '../../platform/actor.ts'
import { makeBackup } from '../../platform/backup/make-backup.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { LogAgainstDatabase } from '../../transparency/log-against-database.ts'
import { LogKeeper } from '../../transparency/log-keeper.ts'
import { Checker } from '../../verification/checker.service.ts'
import { FileChecker } from '../../verification/file-checker.service.ts'
import { Eraser } from './eraser.ts'

const family = `Zyxwab${Date.now().toString(36)}q`
let app: TestApp
let cast: Cast
let holder: Caller
let administrator: Caller
beforeAll(async () => {
  app = await startTestApp()
  cast = await castFor(app)
  administrator = await addPerson(app, 'secretariat', 'administrator')
  holder = await addPerson(app, 'secretariat', 'trainee')
}, 240_000)
afterAll(() => app.stop())

/** The text of every row of every table. */
async function everyRow(): Promise<Map<string, string>> {
  const { rows: tables } = await app.owner.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  )
  const found = new Map<string, string>()
  for (const { name } of tables) {
    const { rows } = await app.owner.query<{ text: string | null }>(
      `SELECT string_agg(t::text, E'\\n') AS text FROM ${name} t`,
    )
    found.set(name, rows[0]?.text ?? '')
  }
  return found
}

/** Where any of the words stands: a table, or a file below a folder; compressed files are opened. */
async function placesOf(words: readonly string[], folders: readonly string[]): Promise<string[]> {
  const places = [...(await everyRow())].flatMap(([table, text]) =>
    words.filter((word) => text.includes(word)).map((word) => `${table}: ${word}`),
  )
  for (const folder of folders)
    for (const name of readdirSync(folder, { recursive: true }).map(String)) {
      const path = join(folder, name)
      if (!statSync(path).isFile()) continue
      const content = readFileSync(path)
      const text = (name.endsWith('.gz') ? gunzipSync(content) : content).toString('utf8')
      places.push(
        ...words.filter((word) => text.includes(word) || name.includes(word)).map((word) => `${name}: ${word}`),
      )
    }
  return places
}

const backup = async (name: string): Promise<string> => {
  const folder = join(app.dataDir, 'copies', name)
  await makeBackup({ ownerUrl: app.ownerUrl, dataDir: app.dataDir, folder, now: new Date(), filesAreElsewhere: false })
  return folder
}

const makeDue = (): Promise<unknown> =>
  app.owner.query(`UPDATE erasure_act SET due_at = now() - interval '1 second' WHERE kind = 'confirmed'`)

/** A certificate of the holder, issued and logged; its copies as they keep them. */
async function certify(): Promise<{ id: string; copy: JsonObject; pdf: Buffer }> {
  await app.owner.query(`UPDATE person SET family_name = $2, family_name_ja = $2 || '姓' WHERE id = $1`, [
    holder.personId,
    family,
  ])
  await app.owner.query(
    `WITH n AS (INSERT INTO enrolment (person_id, agency_id, edition_id, source)
       SELECT p.id, p.agency_id, e.id, 'self' FROM person p, edition e JOIN course c ON c.id = e.course_id WHERE p.id = $1 AND c.key = 'e1' LIMIT 1 RETURNING *)
     INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours)
     SELECT person_id, agency_id, edition_id, 'e1-security-management', id, current_date, now(), 'online', 7 FROM n`,
    [holder.personId],
  )
  await app.app.get(IssuingService).issueMissing()
  const { certificates } = await holder.call('certificates.wallet')
  const id = certificates[0]?.id ?? ''
  const keeper = app.app.get(LogKeeper)
  await keeper.numberAll()
  await app.app.get(UnitOfWork).run({ actor: systemActor }, (tx) => keeper.sign(tx))
  const copy = (await holder.call('certificates.credential', { params: { certificate: id } })) as JsonObject
  const pdf = Buffer.from(await holder.call('certificates.pdf', { params: { certificate: id } }))
  return { id, copy, pdf }
}

describe('an erasure', () => {
  it('is asked by the person, confirmed by somebody else, and waits', async () => {
    const person = await addPerson(app, 'secretariat', 'trainee')
    expect(await person.call('own.erasure')).toEqual({ erasure: null, waitDays: 14 })
    const asked = await person.call('own.askErasure', { body: { reason: '' } })
    expect(asked).toMatchObject({ isOwn: true, state: 'asked', dueAt: null })
    await expect(person.call('own.askErasure', { body: { reason: '' } })).rejects.toMatchObject({ status: 409 })
    const params = { erasure: asked.id }
    const elsewhere = await addPerson(app, 'ngo', 'administrator')
    await expect(elsewhere.call('erasures.confirm', { params })).rejects.toMatchObject({ status: 404 })
    const confirmed = await administrator.call('erasures.confirm', { params })
    expect(Date.parse(confirmed.dueAt ?? '') - Date.now()).toBeGreaterThan(13.9 * 86_400_000)
    expect(await app.app.get(Eraser).eraseDue()).toBe(0)
    expect(await person.call('own.cancelErasure')).toMatchObject({ state: 'cancelled' })
    await expect(administrator.call('erasures.confirm', { params })).rejects.toMatchObject({ status: 409 })
    expect((await person.call('own.erasure')).erasure).toMatchObject({ state: 'cancelled' })
    const { id: again } = await person.call('own.askErasure', { body: { reason: '' } })
    const answer = 'Under investigation until March'
    const refused = await administrator.call('erasures.refuse', {
      params: { erasure: again },
      body: { reason: answer },
    })
    expect(refused).toMatchObject({ state: 'refused', answer })
    expect((await person.call('own.erasure')).erasure).toMatchObject({ state: 'refused', answer })
  })

  it('is decided by an administrator and confirmed by another, never by the same, about nobody’s self', async () => {
    const person = await addPerson(app, 'secretariat', 'trainee')
    const reason = 'The account was made by mistake'
    const decide = (who: string) => administrator.call('erasures.decide', { params: { person: who }, body: { reason } })
    await expect(decide(administrator.personId)).rejects.toMatchObject({ status: 409 })
    const { id, abilities } = await decide(person.personId)
    expect(abilities).toEqual({ mayConfirm: false, mayRefuse: true, mayCancel: false })
    const params = { erasure: id }
    await expect(administrator.call('erasures.confirm', { params })).rejects.toMatchObject({
      status: 403,
      code: 'second-person-needed',
    })
    await expect(
      app.owner.query(
        `INSERT INTO erasure_act (erasure_id, person_id, agency_id, kind, acted_by, due_at) SELECT id, person_id, agency_id, 'confirmed', asked_by, now() + interval '20 days' FROM erasure WHERE id = $1`,
        [id],
      ),
    ).rejects.toThrow('second person')
    await expect(person.call('own.cancelErasure')).rejects.toMatchObject({ status: 409 })
    const second = await addPerson(app, 'secretariat', 'administrator')
    await second.call('erasures.confirm', { params })
    const stopped = await administrator.call('erasures.cancel', {
      params,
      body: { reason: 'They are needed after all' },
    })
    expect(stopped).toMatchObject({ state: 'cancelled', answer: 'They are needed after all' })
  })

  it('leaves no plaintext in database, files and later copies; older copies hold only ciphertext of what never changes', async () => {
    const { id, copy, pdf } = await certify()
    const rows = await everyRow()
    expect(rows.get('public.person')).toContain(family)
    expect(rows.get('public.certificate')).not.toContain(family)
    const older = await backup('older')
    const certificates = gunzipSync(readFileSync(join(older, 'database/public.certificate.copy.gz'))).toString('utf8')
    expect(certificates).toContain(id)
    expect(certificates).not.toContain(family)

    await giveRowsOfEverything(app.owner, cast.objects.person)
    const { canaries } = await plantCanaries(app.owner, cast.objects.person)
    expect(canaries.length).toBeGreaterThan(30)
    await holder.call('own.askErasure', { body: { reason: `I am ${family}` } })
    const ownHeaders = await cast.headersOf('owner')
    // One of the rows is an authenticator app: the owner has shown it.
    await app.owner.query('UPDATE session SET second_factor_at = now()')
    const ask = await fetch(`${app.url}/api/v1/me/erasure`, {
      method: 'POST',
      headers: { ...ownHeaders, 'content-type': 'application/json' },
      body: '{"reason":""}',
    })
    expect(ask.status).toBe(201)
    for (const { id: erasure, abilities } of (await administrator.call('erasures.list')).erasures)
      if (abilities.mayConfirm) await administrator.call('erasures.confirm', { params: { erasure } })
    await makeDue()
    expect(await app.app.get(Eraser).eraseDue()).toBe(2)

    const later = await backup('later')
    const words = [family, ...canaries.map(({ text }) => text)]
    const names = new Map(canaries.map(({ text, table, column }) => [text, `${table}.${column}`]))
    const left = await placesOf(words, [join(app.dataDir, 'files'), later])
    expect(left.map((place) => place.replace(/canary-\w+/, (text) => names.get(text) ?? text))).toEqual([])
    // What went is nothing, which each language says in its own words.
    expect([...(await everyRow())].flatMap(([table, text]) => (text.includes('(erased)') ? table : []))).toEqual([])
    expect(await app.app.get(Eraser).eraseDue()).toBe(0)
    await expect(holder.call('own.read')).rejects.toMatchObject({ status: 401 })

    // What it was worth stands: by the holder's own copies, in the log, and not by the number alone.
    const now = await app.app.get(Checker).checkDocument(copy)
    expect(now).toMatchObject({ kind: 'certificate', verdict: 'VALID', signature: 'holds', differences: [] })
    const forged = structuredClone(copy) as { credentialSubject: { bilingualName: { en: string } } }
    forged.credentialSubject.bilingualName.en = 'SOMEBODY Else'
    expect(await app.app.get(Checker).checkDocument(forged)).toMatchObject({ verdict: 'FORGED' })
    expect(await app.app.get(FileChecker).check(pdf)).toMatchObject({ verdict: 'VALID' })
    const byNumber = await app.anonymous('certificates.verify', { params: { certificate: id } })
    expect(byNumber).toMatchObject({ verdict: 'STATUS_UNKNOWN', holderErased: true, maskedHolder: null })
    // A status that was made of nothing was never told to the log.
    await app.owner.query(
      'DELETE FROM certificate_status s USING certificate c WHERE c.id = s.certificate_id AND c.person_id = $1',
      [cast.objects.person],
    )
    const log = await app.app.get(LogAgainstDatabase).compare()
    expect(log.faults).toEqual([])
    expect(log.erased).toBeGreaterThan(0)
  }, 240_000)
})
