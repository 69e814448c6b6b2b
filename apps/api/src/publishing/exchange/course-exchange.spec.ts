import { createHash } from 'node:crypto'
import { strFromU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { courseStage } from '../../../test/course-stage.ts'
import { smallPng } from '../../../test/small-files.ts'

let app: TestApp
let author: Caller
let stranger: Caller
let stage: ReturnType<typeof courseStage>
beforeAll(async () => {
  app = await startTestApp()
  author = await addPerson(app, 'secretariat', 'instructor')
  const manager = await addPerson(app, 'secretariat', 'course-manager')
  const security = await addPerson(app, 'secretariat', 'head-of-security')
  stranger = await addPerson(app, 'cooperation', 'instructor')
  stage = courseStage(app, { author, manager, security })
})
afterAll(() => app.stop())

const editionOf = async (course: string, by = author): Promise<string> => {
  const { editions } = await by.call('publishing.editions', { params: { course } })
  return editions[0]?.id ?? ''
}
async function exported(course: string, by = author): Promise<Uint8Array<ArrayBuffer>> {
  const response = await by.fetch(`/api/v1/authoring/editions/${await editionOf(course)}/export?licence=CC-BY-4.0`)
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}
const blob = (content: Uint8Array<ArrayBuffer> | string) => new Blob([content], { type: 'application/octet-stream' })
const report = (content: Uint8Array<ArrayBuffer> | string, by = author) =>
  by.call('exchange.read', { body: blob(content) })
const takeIn = (content: Uint8Array<ArrayBuffer> | string, by = author) =>
  by.call('exchange.takeIn', { body: blob(content) })

/** A published course of two lessons, one with a picture. */
async function course(): Promise<string> {
  const made = await stage.newCourse()
  const picture = await author.call('authoring.addFile', {
    query: { name: 'gate.png' },
    body: new Blob([smallPng(40, 30)]),
  })
  const lesson = made.lessons[0] ?? ''
  for (const language of ['en', 'ja'] as const) {
    const { texts } = await author.call('authoring.readLesson', { params: { lesson } })
    const { version, blocks } = texts[language]
    const image = { kind: 'image' as const, file: picture.id, alt: 'A gate', caption: '' }
    await author.call('authoring.saveText', {
      params: { lesson, language },
      body: { version, blocks: [...blocks, { id: 'picture', of: null, block: image }] },
    })
  }
  await stage.approve(made.draft)
  await stage.publish(made.draft)
  return made.course
}

describe('a course as a file', () => {
  it('comes back as the same content: E1, with all its lessons and questions', async () => {
    const file = await exported('e1')
    expect(await report(file)).toMatchObject({
      becomes: 'new-draft',
      openDraft: null,
      licence: 'CC-BY-4.0',
      questions: { added: 0 },
    })
    const { draft } = await takeIn(file)
    const { differences, faults } = await stage.preview(draft)
    expect({ differences, faults }).toEqual({ differences: [], faults: [] })
    expect(await takeIn(file), 'the same file again is the same draft').toEqual({ draft })
    await author.call('authoring.discard', { params: { draft } })
  })

  it('is the same file each time, with keys and files, and nobody in it', async () => {
    const key = await course()
    const file = await exported(key)
    expect(Buffer.from(file).equals(Buffer.from(await exported(key)))).toBe(true)
    const entries = unzipSync(file)
    expect(
      Object.keys(entries)
        .map((name) => name.replace(/[0-9a-f]{64}/, '…'))
        .toSorted(),
    ).toEqual(['assessment.json', 'files/…', 'manifest.json', 'modules.json', 'questions.json'])
    expect(JSON.parse(strFromU8(entries['questions.json'] ?? new Uint8Array()))).toMatchObject([
      { kind: 'numeric', answer: 3 },
    ])
    expect(JSON.stringify(Object.values(entries).map((one) => strFromU8(one)))).not.toContain(author.personId)
  })

  it('is a new course at another agency, marked with its owner, and a new draft of it when it comes again', async () => {
    const file = await exported(await course())
    expect(await report(file, stranger)).toMatchObject({
      becomes: 'new-course',
      lessons: 2,
      files: 1,
      questions: { added: 1, known: 0 },
    })
    const { draft } = await takeIn(file, stranger)
    const view = await stranger.call('authoring.read', { params: { draft } })
    expect(view.modules[0]?.lessons.map(({ title }) => title.en)).toEqual(['Stop', 'Report'])
    const { rows } = await app.owner.query('SELECT owner_key, licence FROM course_import WHERE draft_id = $1', [draft])
    expect(rows).toEqual([{ owner_key: 'secretariat', licence: 'CC-BY-4.0' }])
    const lesson = view.modules[0]?.lessons[0]?.id ?? ''
    const { texts } = await stranger.call('authoring.readLesson', { params: { lesson } })
    const image = texts.en.blocks.map(({ block }) => block).find((block) => block.kind === 'image')
    expect((await stranger.fetch(`/api/v1/course-files/${image?.file}`)).status, 'its picture is there').toBe(200)
    await stranger.call('authoring.discard', { params: { draft } })
    const again = await takeIn(file, stranger)
    expect((await stranger.call('authoring.read', { params: { draft: again.draft } })).course).toEqual(view.course)
    expect(await report(file, stranger)).toMatchObject({ becomes: 'new-draft', openDraft: again.draft })
  })

  it('waits while another draft is open', async () => {
    const key = await course()
    const file = await exported(key)
    await author.call('authoring.open', { params: { course: key } })
    await expect(takeIn(file)).rejects.toMatchObject({ status: 409, code: 'state-does-not-allow' })
  })

  it('is not given to another agency', async () => {
    const edition = await editionOf(await course())
    const response = await stranger.fetch(`/api/v1/authoring/editions/${edition}/export?licence=x`)
    expect(response.status).toBe(404)
  })
})

const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')
const json = (value: unknown) => Buffer.from(JSON.stringify(value))
type Manifest = Record<string, unknown> & { checksums: Record<string, string> }

describe('a course file that is not one', () => {
  let entries: Record<string, Uint8Array>
  let manifest: Manifest
  beforeAll(async () => {
    entries = unzipSync(await exported(await course()))
    manifest = JSON.parse(strFromU8(entries['manifest.json'] ?? new Uint8Array())) as Manifest
  })

  /** The file with other entries, whose checksums are right, and another manifest. */
  const changed = (more: Record<string, Uint8Array>, said: Record<string, unknown> = {}): Zippable => {
    const { 'manifest.json': _, ...parts } = { ...entries, ...more }
    const checksums = Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, hash(content)]))
    return { ...parts, 'manifest.json': json({ ...manifest, checksums, ...said }) }
  }
  const modules = () => JSON.parse(strFromU8(entries['modules.json'] ?? new Uint8Array())) as object[]
  const inText = (text: string) =>
    Buffer.from(strFromU8(entries['modules.json'] ?? new Uint8Array()).replace('Stop', text))
  const many = () =>
    Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`files/${hash(json(at))}`, new Uint8Array()]))
  const twice = () => {
    const bytes = Buffer.from(zipSync({ ...changed({}), 'modules.jsom': Buffer.from('[]') }))
    return Buffer.from(bytes.toString('latin1').replaceAll('modules.jsom', 'modules.json'), 'latin1')
  }

  it.each<[string, string, () => Zippable | Buffer]>([
    ['reaches above itself', 'package-unsafe', () => changed({ '../modules.json': json([]) })],
    ['names a place of the machine', 'package-unsafe', () => changed({ '/etc/cron.d/x': json([]) })],
    ['has a backslash in a name', 'package-unsafe', () => changed({ 'files\\x': json([]) })],
    [
      'has a link',
      'package-unsafe',
      () => ({ ...changed({}), 'modules.json': [entries['modules.json'] ?? json([]), { os: 3, attrs: 0xa1ff << 16 }] }),
    ],
    ['grows to 210 MB', 'package-unsafe', () => changed({ [`files/${'0'.repeat(64)}`]: new Uint8Array(220_200_960) })],
    ['has 20,000 entries', 'package-unsafe', () => changed(many())],
    ['has a manifest in a folder', 'package-unsafe', () => changed({ 'course/manifest.json': json({}) })],
    ['has the same name twice', 'package-unsafe', twice],
    ['is no zip', 'package-unsafe', () => Buffer.from('PK no zip at all')],
    ['has no manifest', 'course-file-manifest', () => ({ 'modules.json': json([]) })],
    [
      'has a manifest that is no JSON',
      'course-file-manifest',
      () => ({ ...entries, 'manifest.json': Buffer.from('{') }),
    ],
    ['is of a later version', 'course-file-version', () => changed({}, { version: 2 })],
    ['was changed on the way', 'course-file-checksum', () => ({ ...entries, 'modules.json': inText('Hurry') })],
    ['lacks a part', 'course-file-checksum', () => ({ 'manifest.json': entries['manifest.json'] ?? json({}) })],
    [
      'has two modules of one key',
      'course-file-content',
      () => changed({ 'modules.json': json([...modules(), ...modules()]) }),
    ],
    [
      'has a character no text has',
      'course-file-content',
      () => changed({ 'modules.json': inText(String.raw`St\u0000op`) }),
    ],
    ['has half a character', 'course-file-content', () => changed({ 'modules.json': inText(String.raw`St\ud800op`) })],
    ['shows a file it does not have', 'course-file-content', () => changed({}, { files: [] })],
    [
      'has a question without a key',
      'course-file-content',
      () => changed({ 'questions.json': json([{ kind: 'numeric' }]) }),
    ],
  ])('%#: it %s', async (_, code, make) => {
    const made = make()
    const content = new Uint8Array(Buffer.isBuffer(made) ? made : zipSync(made))
    const rows = () =>
      app.owner.query(
        'SELECT (SELECT count(*) FROM course_draft) AS drafts, (SELECT count(*) FROM question) AS questions, (SELECT count(*) FROM course_file) AS files',
      )
    const before = await rows()
    for (const ask of [report, takeIn]) {
      await expect(ask(content, stranger)).rejects.toMatchObject({ status: 422, errors: [{ code }] })
    }
    expect((await rows()).rows).toEqual(before.rows)
  })
})
