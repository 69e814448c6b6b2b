import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JsonObject } from '@muster/credential/canonical-json.ts'
import { readIssuerKeyList } from '@muster/credential/did.ts'
import { checkStatement } from '@muster/credential/statement.ts'
import { readCheckpoint } from '@muster/credential/transparency-log.ts'
import { verifyCertificate } from '@muster/credential/verify-certificate.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from './add-person.ts'
import { startTestApp, type Caller, type TestApp } from './app.ts'
import { compare, complete, guardsOf, publishedKeys, sign, verdictOf, verdictsOf } from './restoration.ts'
import { emptyDatabase } from './databases.ts'
import { entities } from '../src/entities.ts'
import { migrations } from '../src/migrations/migrations.ts'
import { makeBackup } from '../src/platform/backup/make-backup.ts'
import { type Manifest, manifestHashName, manifestName, sha256Of } from '../src/platform/backup/manifest.ts'
import { restoreBackup } from '../src/platform/backup/restore-backup.ts'
import { LogAgainstDatabase } from '../src/transparency/log-against-database.ts'
import { IssuerService } from '../src/certificates/issuer.service.ts'
import { IssuingService } from '../src/certificates/issuing.service.ts'
import { PaperCheckService } from '../src/certificates/paper-check.service.ts'

const PUBLIC_URL = 'http://muster.test:3000'
/** As in production, beside the data and in no backup: names in certificates are read without the folder of keys. */
const KEY_SECRET = 'the secret of an installation, kept elsewhere'
const elsewhere = { PUBLIC_URL, KEY_SECRET }
const room = mkdtempSync(join(tmpdir(), 'muster-restored-'))
const folder = join(room, 'backup')

/** What somebody outside keeps of a certificate. */
interface Kept {
  readonly id: string
  readonly credential: unknown
  readonly statement: string
  readonly pdf: Buffer
}

let first: TestApp
let second: TestApp
let made: Manifest
const kept: Kept[] = []
let keysBefore: unknown
let checkpointBefore: JsonObject
let checkpointAfter: JsonObject
let checkpointOfLostKey: JsonObject
let lateCertificate: string
let verdictsBefore: Map<string, string>
let secondUrl: string
const secondDir = join(room, 'second')

/** Lets another key sign, which was published two days ago. */
async function rotate(administrator: Caller): Promise<void> {
  const key = first.app.get(IssuerService).keeper.make()
  const published = [key, new Date(Date.now() - 2 * 86_400_000)]
  await first.owner.query(
    'INSERT INTO issuer_key (id, public_key_multibase, published_at) VALUES ($1, $1, $2)',
    published,
  )
  await first.owner.query(
    `INSERT INTO issuer_key_step (key_id, state, recorded_at) VALUES ($1, 'pending', $2)`,
    published,
  )
  await administrator.call('keys.activate', { params: { key } })
}

async function keep(): Promise<Kept> {
  const { holder, id } = await complete(first)
  const params = { certificate: id ?? '' }
  const pdf = Buffer.from(await (await holder.fetch(`/api/v1/certificates/${id}/certificate.pdf`)).arrayBuffer())
  const { text: statement } = await holder.call('certificates.code', { params })
  return { id: id ?? '', credential: await holder.call('certificates.credential', { params }), statement, pdf }
}

const order = (from: string, ownerUrl: string, dataDir: string) => ({
  ownerUrl,
  dataDir,
  folder: from,
  entities,
  migrations,
  say: () => undefined,
})
const restoreInto = async (name: string, from = folder): Promise<string> => {
  const ownerUrl = await emptyDatabase()
  await restoreBackup(order(from, ownerUrl, join(room, name)))
  return ownerUrl
}
const copyOf = (name: string): string => {
  cpSync(folder, join(room, name), { recursive: true })
  return join(room, name)
}

beforeAll(async () => {
  first = await startTestApp(elsewhere)
  const administrator = await addPerson(first, 'secretariat', 'administrator')
  await first.app.get(IssuingService).issueMissing()
  kept.push(await keep())
  await rotate(administrator)
  kept.push(await keep())
  await rotate(administrator)
  kept.push(await keep())
  checkpointBefore = await sign(first)
  keysBefore = await publishedKeys(first)
  verdictsBefore = await verdictsOf(first)
  const { ownerUrl, dataDir } = first
  made = await makeBackup({ ownerUrl, dataDir, folder, now: new Date(), filesAreElsewhere: false })
  lateCertificate = (await complete(first)).id ?? ''
  checkpointAfter = await sign(first)
  await rotate(administrator)
  checkpointOfLostKey = await sign(first)
  secondUrl = await restoreInto('second')
}, 120_000)
afterAll(async () => {
  await first.stop()
  await second?.stop()
  rmSync(room, { recursive: true, force: true })
})

describe('a backup', () => {
  it('comes back row by row and byte by byte, with every guard of the database in force', async () => {
    const again = await makeBackup({
      ownerUrl: secondUrl,
      dataDir: secondDir,
      folder: join(room, 'again'),
      now: new Date(),
      filesAreElsewhere: false,
    })
    expect(again.tables).toEqual(made.tables)
    expect(again.sequences).toEqual(made.sequences)
    expect(again.files).toEqual(made.files)
    expect(made.tables.find(({ table }) => table === 'certificate')?.rows).toBe(verdictsBefore.size)
    expect(made.files.filter(({ path }) => path.endsWith('.key.json'))).toHaveLength(3)
    expect(await guardsOf(secondUrl)).toEqual(await guardsOf(first.ownerUrl))
  })

  it('is refused with a sentence where anything is missing or one bit is another, and nothing is changed', async () => {
    const [table] = made.tables.filter(({ rows }) => rows > 0)
    const path = table?.file.path ?? ''
    const flipped = copyOf('flipped')
    const bytes = readFileSync(join(flipped, path))
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    writeFileSync(join(flipped, path), bytes)
    const shorter = copyOf('shorter')
    writeFileSync(join(shorter, path), bytes.subarray(1))
    const missing = copyOf('missing')
    rmSync(join(missing, path))
    const unfinished = copyOf('unfinished')
    rmSync(join(unfinished, manifestName))
    const retold = copyOf('retold')
    appendFileSync(join(retold, manifestName), ' ')
    const upwards = copyOf('upwards')
    rewrite(upwards, (text) => text.replace(/data\/keys\/[\w-]+\.key\.json/, 'data/../../keys.key.json'))
    const newer = copyOf('newer')
    rewrite(newer, (text) => text.replace('"migrations": [', '"migrations": [\n    "Later1895392000099",'))
    const database = await emptyDatabase()
    for (const [from, sentence] of [
      [flipped, /is damaged \(database\/.*: its bytes were changed\)/],
      [shorter, /is damaged \(database\/.*: it has \d+ bytes instead of \d+\)/],
      [missing, /is damaged \(database\/.*: it is missing\)/],
      [unfinished, /There is no whole backup in .*: manifest\.json is missing/],
      [retold, /is damaged \(manifest\.json: its hash is another\)/],
      [upwards, /is of no backup that this version of Muster reads/],
      [newer, /is of a newer version of Muster \(it has Later1895392000099\)/],
      [join(room, 'nowhere'), /There is no whole backup in/],
    ] as const)
      await expect(restoreBackup(order(from, database, join(room, 'untouched'))), from).rejects.toThrow(sentence)
    expect(existsSync(join(room, 'untouched'))).toBe(false)
    await expect(restoreBackup(order(folder, secondUrl, join(room, 'untouched')))).rejects.toThrow(
      /The database is not empty/,
    )
    await expect(restoreBackup(order(folder, database, secondDir))).rejects.toThrow(/keys is not empty/)
    const { ownerUrl, dataDir } = first
    await expect(makeBackup({ ownerUrl, dataDir, folder, now: new Date(), filesAreElsewhere: false })).rejects.toThrow(
      /is not empty: name a new one/,
    )
  })
})

function rewrite(at: string, how: (text: string) => string): void {
  const text = readFileSync(join(at, manifestName), 'utf8')
  expect(how(text)).not.toBe(text)
  writeFileSync(join(at, manifestName), how(text))
  writeFileSync(join(at, manifestHashName), sha256Of(how(text)))
}

describe('after a restore', () => {
  beforeAll(async () => {
    second = await startTestApp({ ...elsewhere, DATA_DIR: secondDir }, secondUrl)
  })

  it('every certificate of the backup has the verdict it had, by API and page', async () => {
    expect(await verdictsOf(second)).toEqual(verdictsBefore)
    for (const { id } of kept) {
      expect(await verdictOf(second, id)).toBe('VALID')
      expect(await (await fetch(`${second.url}/verify/${id}?lang=en`)).text()).toContain('VALID</h1>')
    }
  })

  it('statement and credential hold without a network, by the keys kept before and those published after', async () => {
    const states = new Set<string>()
    for (const list of [keysBefore, await publishedKeys(second)]) {
      const keys = readIssuerKeyList(list)?.keys ?? new Map<string, never>()
      expect(keys.size).toBe(3)
      for (const { id, credential, statement } of kept) {
        const check = await verifyCertificate(credential, (method) => keys.get(method) ?? null)
        expect(check).toMatchObject({ ok: true, facts: { publicId: id } })
        if (check.ok) states.add(check.key.state)
        expect(checkStatement(statement, [...keys.values()])).toMatchObject({ ok: true, statement: { publicId: id } })
      }
    }
    expect([...states].toSorted()).toEqual(['active', 'verify-only'])
  })

  it('the paper is recognised', async () => {
    for (const { id, pdf, credential } of kept) {
      expect(await second.app.get(PaperCheckService).checkPdf(pdf)).toMatchObject({
        publicId: id,
        record: 'same-bytes',
        differences: [],
        credential,
      })
    }
  })

  it('the log continues what was kept before; what is newer than the backup is reported, also when the log has grown past it', async () => {
    expect((await second.app.get(LogAgainstDatabase).compare()).faults).toEqual([])
    expect(await sign(second)).toEqual(checkpointBefore)
    expect(await compare(second, checkpointBefore)).toMatchObject([{ answer: 'holds' }])
    expect(await compare(second, checkpointAfter)).toMatchObject([{ answer: 'shorter' }])
    expect(await compare(second, checkpointOfLostKey)).toMatchObject([{ answer: 'unsigned' }])
    expect(await verdictOf(first, lateCertificate)).toBe('VALID')
    expect(await verdictOf(second, lateCertificate)).toBe('NOT_FOUND')

    const administrator = await addPerson(second, 'secretariat', 'administrator')
    const active = (await administrator.call('keys.list')).keys.find(({ state }) => state === 'active')
    for (let more = 0; more < 4; more += 1) expect(await complete(second)).not.toMatchObject({ id: null })
    const { rows } = await second.owner.query<{ key: string; n: number }>(
      `SELECT key_id AS key, count(*)::int AS n FROM certificate WHERE NOT (public_id = ANY ($1)) GROUP BY 1`,
      [[...verdictsBefore.keys()]],
    )
    expect(rows).toEqual([{ key: active?.id, n: 4 }])
    const grown = await sign(second)
    expect(readCheckpoint(grown)?.size).toBeGreaterThan(readCheckpoint(checkpointBefore)?.size ?? 0)
    expect(await compare(second, checkpointBefore)).toMatchObject([{ answer: 'holds' }])
    expect(await compare(second, checkpointAfter)).toMatchObject([{ answer: 'rewritten' }])
    expect(await compare(second, checkpointOfLostKey)).toMatchObject([{ answer: 'unsigned' }])
    expect((await second.app.get(LogAgainstDatabase).compare()).faults).toEqual([])
  })
})

describe('after a restore without the folder of keys', () => {
  let keyless: TestApp
  beforeAll(async () => {
    const ownerUrl = await restoreInto('keyless')
    rmSync(join(room, 'keyless', 'keys'), { recursive: true })
    keyless = await startTestApp({ ...elsewhere, DATA_DIR: join(room, 'keyless') }, ownerUrl)
  })
  afterAll(() => keyless.stop())

  it('issuing waits and says why, and checking goes on', async () => {
    const { hindrance } = keyless.app.get(IssuerService)
    expect(hindrance).toContain('does not hold the key that signs')
    expect(second.app.get(IssuerService).hindrance).toBeNull()
    expect(await complete(keyless)).toMatchObject({ id: null })
    const administrator = await addPerson(keyless, 'secretariat', 'administrator')
    const view = await administrator.call('keys.list')
    expect(view.keys.find(({ state }) => state === 'active')?.isKept).toBe(false)
    expect(view.issuing.waiting).toBeGreaterThan(0)
    expect(await verdictsOf(keyless)).toEqual(verdictsBefore)
    for (const { id, pdf } of kept)
      expect(await keyless.app.get(PaperCheckService).checkPdf(pdf)).toMatchObject({
        publicId: id,
        record: 'same-bytes',
      })
  })
})
