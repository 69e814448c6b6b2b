import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { enrol } from '../../../test/learner.ts'
import { smallJpeg, smallPdf, smallPng } from '../../../test/small-files.ts'
import { byteRange } from './byte-range.ts'
import { safeFileName } from './file-name.ts'

let app: TestApp
let author: Caller
let learner: Caller
beforeAll(async () => {
  app = await startTestApp()
  author = await addPerson(app, 'secretariat', 'instructor')
  learner = await addPerson(app, 'secretariat', 'trainee')
})
afterAll(() => app.stop())

const add = (content: Uint8Array<ArrayBuffer> | string, name = '') =>
  author.call('authoring.addFile', { query: { name }, body: new Blob([content]) })
const captions = 'WEBVTT\n\n00:00.000 --> 00:02.000\nSlow early.\n'
const wordFile = (more: Record<string, Uint8Array> = {}) =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': Buffer.from(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      'word/document.xml': Buffer.from('<w:document/>'),
      ...more,
    }),
  )
/** The beginning of a film: enough to be told by. */
const film = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypmp42\0\0\0\0mp42isom', 'latin1'),
  Buffer.alloc(3_000_000, 7),
])

describe('a file of a course', () => {
  it('is what its content says, whatever it was called', async () => {
    expect(await add(smallPng(30, 40), '..\\..\\gate.exe')).toMatchObject({
      mediaType: 'image/png',
      width: 30,
      height: 40,
      name: 'gate.png',
    })
    expect(await add(captions)).toMatchObject({ mediaType: 'text/vtt', name: 'file.vtt' })
    expect(await add(wordFile(), '旅程表.docx')).toMatchObject({ name: '旅程表.docx' })
    expect(await add(film)).toMatchObject({ mediaType: 'video/mp4', width: null })
  })

  it('sent twice is one file', async () => {
    expect((await add(smallPng(31, 31))).id).toBe((await add(smallPng(31, 31))).id)
  })

  it.each([
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 415],
    ['a page', '<!doctype html><script>alert(1)</script>', 415],
    ['nothing', '', 422],
    ['a picture of 30,000 by 30,000 pixels', smallPng(30_000, 30_000), 422],
    [
      'a picture and an archive',
      Buffer.concat([smallJpeg(), Buffer.from('PK\u0005\u0006', 'latin1'), Buffer.alloc(18)]),
      422,
    ],
    [
      'a film with a page in its first bytes',
      Buffer.concat([film.subarray(0, 24), Buffer.from('<script>'), film.subarray(32)]),
      422,
    ],
    ['captions that hold a page', `${captions}<script>alert(1)</script>`, 415],
    ['a Word document with macros', wordFile({ 'word/vbaProject.bin': Buffer.from('x') }), 422],
    ['a picture larger than pictures may be', smallPng(2, 2, Buffer.alloc(11_000_000, 65)), 422],
  ])('that is %s is refused', async (_, content, status) => {
    await expect(add(content)).rejects.toMatchObject({ status })
  })

  it('is for authors of its agency until an edition shows it, and then for its learners', async () => {
    const { id } = await add(smallPdf(7), 'form.pdf')
    const path = `/api/v1/course-files/${id}`
    await enrol(app.owner, learner.personId)
    expect((await learner.fetch(path)).status).toBe(404)
    const block = JSON.stringify({ kind: 'file', file: id, title: 'Form' })
    await app.owner.query(
      `UPDATE edition SET modules = jsonb_insert(modules, '{0,lessons,0,blocks,en,0}', $1::jsonb) WHERE published_at IS NOT NULL`,
      [block],
    )
    const response = await learner.fetch(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''form.pdf")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    const stranger = await addPerson(app, 'secretariat', 'trainee')
    expect((await stranger.fetch(path)).status).toBe(404)
  })

  it('is given in the parts a player asks for', async () => {
    const { id } = await add(film)
    const path = `/api/v1/course-files/${id}`
    const part = await author.fetch(path, { headers: { range: 'bytes=4-11' } })
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      `bytes 4-11/${film.length}`,
      'ftypmp42',
    ])
    const open = await author.fetch(path, { headers: { range: 'bytes=0-' } })
    expect((await open.arrayBuffer()).byteLength).toBe(2_097_152)
    expect((await author.fetch(path, { headers: { range: `bytes=${film.length}-` } })).status).toBe(416)
  })
})

describe('a part of a file', () => {
  it.each([
    [undefined, null],
    ['bytes=0-', { from: 0, through: 9 }],
    ['bytes=2-3', { from: 2, through: 3 }],
    ['bytes=-3', { from: 7, through: 9 }],
    ['bytes=-30', { from: 0, through: 9 }],
    ['bytes=5-100', { from: 5, through: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-2', null],
    ['bytes=-', null],
    ['bytes=0-1,3-4', null],
    ['lines=1-2', null],
  ])('asked for as %s', (header, expected) => {
    expect(byteRange(header, 10)).toEqual(expected)
  })
})

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\forms\\CON.pdf', 'file.pdf'],
    ['plan\u202Efdp.exe', 'planfdp.pdf'],
    ['...', 'file.pdf'],
    ['\ud800', '\ufffd.pdf'],
    ['a'.repeat(300), `${'a'.repeat(80)}.pdf`],
  ])('%s is safe', (sent, expected) => {
    expect(safeFileName(sent, 'application/pdf')).toBe(expected)
  })
})
