import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { castFor } from '../../../test/access/cast.ts'
import type { Cast } from '../../../test/access/people.ts'
import { addPerson } from '../../../test/add-person.ts'
import { startTestApp, type TestApp } from '../../../test/app.ts'
import { openedCredentials } from '../../../test/opened-credentials.ts'
import { type Canary, plantCanaries, type Planted } from '../../../test/own/canaries.ts'
import { giveRowsOfEverything } from '../../../test/own/rows-of-everything.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { inventory } from '../inventory/inventory.ts'
import { exportedTables } from './content.ts'
import { ExportMaker } from './export-maker.ts'

let app: TestApp
let cast: Cast
let planted: Planted
let archive: Record<string, Uint8Array>
beforeAll(async () => {
  app = await startTestApp()
  cast = await castFor(app)
  await giveRowsOfEverything(app.owner, cast.objects.person)
  planted = await plantCanaries(app.owner, cast.objects.person)
  const { id } = (await (await asOwner('/api/v1/me/data/exports', { method: 'POST' })).json()) as { id: string }
  expect(await app.app.get(ExportMaker).makeAll()).toBe(1)
  const file = await asOwner(`/api/v1/me/data/exports/${id}`)
  expect(file.headers.get('content-type')).toBe('application/zip')
  archive = unzipSync(new Uint8Array(await file.arrayBuffer()))
}, 240_000)
afterAll(() => app.stop())

async function asOwner(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { ...(await cast.headersOf('owner')) }
  // One of the rows is an authenticator app: the owner has shown it.
  await app.owner.query('UPDATE session SET second_factor_at = now()')
  return fetch(app.url + path, { ...init, headers })
}

const parsed = (name: string): unknown => JSON.parse(strFromU8(archive[name] ?? new Uint8Array()))
const textOf = (name: string): string => strFromU8(archive[name] ?? new Uint8Array())
const dataFiles = (): string[] => Object.keys(archive).filter((name) => name.startsWith('data/'))
const place = ({ table, column }: Canary): string => `${table}.${column}`

describe('the archive of everything about oneself', () => {
  it('holds every table and column that the inventory calls the person’s, and no other', () => {
    const given = new Map(
      dataFiles().flatMap((name) => Object.entries(parsed(name) as Record<string, Record<string, unknown>[]>)),
    )
    expect([...given.keys()].toSorted()).toEqual(exportedTables.map(({ table }) => table).toSorted())
    let withRows = 0
    for (const entry of inventory) {
      const [row] = given.get(entry.table) ?? []
      if (!row) continue
      withRows += 1
      const expected = entry.columns.filter(({ is }) => ['not-personal', 'words', 'fact'].includes(is))
      expect(Object.keys(row).toSorted(), entry.table).toEqual(expected.map(({ name }) => name).toSorted())
    }
    expect(withRows).toBeGreaterThan(30)
  })

  it('gives every word that stands in the person’s rows, and none that is withheld', () => {
    const data = dataFiles().map(textOf).join('\n')
    const page = textOf('index.html')
    const of = (is: Canary['is']): Canary[] => planted.canaries.filter((canary) => canary.is === is)
    expect(of('words').length).toBeGreaterThan(30)
    expect(
      of('words')
        .filter(({ text }) => !data.includes(text))
        .map(place),
    ).toEqual([])
    expect(
      of('words')
        .filter(({ text }) => !page.includes(text))
        .map(place),
    ).toEqual([])
    expect(of('withheld').length).toBeGreaterThan(0)
    expect(
      of('withheld')
        .filter(({ text }) => data.includes(text) || page.includes(text))
        .map(place),
    ).toEqual([])
  })

  it('brings the person’s own files and certificates', async () => {
    const issued = await openedCredentials(app, 'c.person_id = $1', cast.objects.person)
    expect(issued.length).toBeGreaterThan(0)
    for (const { id, credential } of issued) expect(parsed(`certificates/${id}.json`)).toEqual(credential)
    expect(Object.keys(archive).filter((name) => /^(?:evidence|answers)\//.test(name)).length).toBeGreaterThan(0)
  })
})

describe('asking for it', () => {
  it('is one at a time, told by mail in the person’s language, and nobody else’s to fetch', async () => {
    const person = await addPerson(app, 'secretariat', 'trainee')
    await person.call('access.setLanguage', { body: { language: 'ja' } })
    const asked = await person.call('own.export')
    expect(asked).toMatchObject({ readyAt: null, expiresAt: null, bytes: null })
    await expect(person.call('own.export')).rejects.toMatchObject({ status: 409, code: 'state-does-not-allow' })
    await expect(person.call('own.download', { params: { export: asked.id } })).rejects.toMatchObject({ status: 404 })
    await app.app.get(Jobs).runNow('make-own-exports')
    await app.app.get(Jobs).runNow('make-own-exports')
    const { rows: mails } = await app.owner.query<{ subject: string; text: string }>(
      'SELECT subject, text FROM mail WHERE person_id = $1',
      [person.personId],
    )
    expect(mails).toEqual([{ subject: '情報の控えができました', text: expect.stringContaining('/my-data') as string }])
    const [made] = (await person.call('own.read')).exports
    expect(made?.bytes).toBeGreaterThan(500)
    expect(Date.parse(made?.expiresAt ?? '') - Date.parse(made?.readyAt ?? '')).toBe(7 * 86_400_000)
    const zip = await person.call('own.download', { params: { export: asked.id } })
    expect(strFromU8(unzipSync(new Uint8Array(zip))['index.html'] ?? new Uint8Array())).toContain('<html lang="ja">')
    for (const role of ['trainee', 'administrator', 'auditor'] as const) {
      const other = await addPerson(app, 'secretariat', role)
      await expect(other.call('own.download', { params: { export: asked.id } })).rejects.toMatchObject({ status: 404 })
    }
    await expect(person.call('own.export')).resolves.toMatchObject({ readyAt: null })
  })

  it('ends after seven days: row and file are gone', async () => {
    const person = await addPerson(app, 'secretariat', 'trainee')
    const { id } = await person.call('own.export')
    await app.app.get(Jobs).runNow('make-own-exports')
    await app.owner.query(`UPDATE own_export SET expires_at = now() - interval '1 second' WHERE id = $1`, [id])
    await expect(person.call('own.download', { params: { export: id } })).rejects.toMatchObject({ status: 404 })
    await app.app.get(Jobs).runNow('drop-own-exports')
    expect((await app.owner.query('SELECT 1 FROM own_export WHERE id = $1', [id])).rowCount).toBe(0)
    expect((await person.call('own.read')).exports).toEqual([])
  })
})
