import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'

let app: TestApp
let author: Caller
let auditor: Caller
let stranger: Caller
beforeAll(async () => {
  app = await startTestApp()
  author = await addPerson(app, 'secretariat', 'instructor')
  auditor = await addPerson(app, 'secretariat', 'auditor')
  stranger = await addPerson(app, 'cooperation', 'instructor')
})
afterAll(() => app.stop())

const word = () => crypto.randomUUID().slice(0, 8)
const query = (outcome: string) => ({ language: 'en', outcome, module: 'm1' }) as const
const file = (content: string | Uint8Array) => new Blob([content], { type: 'application/octet-stream' })
const report = (content: string | Uint8Array, outcome = 'o-file', by = author) =>
  by.call('questions.readFile', { query: query(outcome), body: file(content) })
const takeIn = (content: string | Uint8Array, outcome = 'o-file', by = author) =>
  by.call('questions.takeIn', { query: query(outcome), body: file(content) })
const listed = async (outcome: string, by = author) =>
  (await by.call('questions.list', { query: { limit: 50, outcome } })).questions

const gift = (
  about: string,
) => `::Right of way:: Who goes first at ${about}? {=The ambulance#It must not wait. ~The truck}

::Gap:: The capital of ${about} is {=Geneva =Genf}.

::Nothing right:: Which one at ${about}? {~One ~Two}

::Radio:: The channel of ${about}? {#16:0}
`

describe('questions as files', () => {
  it('says of every item what would become of it, and keeps nothing', async () => {
    const outcome = `o-${word()}`
    const { format, lines } = await report(gift(word()), outcome)
    expect(format).toBe('gift')
    expect(lines).toMatchObject([
      { name: 'Right of way', kind: 'single', state: 'ready' },
      { name: 'Gap', kind: 'short', state: 'ready', notes: ['explanation-made'] },
      { name: 'Nothing right', state: 'not-possible', reason: 'no-key' },
      { name: 'Radio', kind: 'numeric', state: 'ready', notes: ['explanation-made'] },
    ])
    expect(await listed(outcome)).toEqual([])
  })

  it('takes in what is ready, waiting for its translation; the same file again adds nothing', async () => {
    const outcome = `o-${word()}`
    const text = gift(word())
    expect(await takeIn(text, outcome)).toMatchObject({ added: 3 })
    const again = await takeIn(text, outcome)
    expect(again.added).toBe(0)
    expect(again.lines.map(({ state }) => state)).toEqual(['known', 'known', 'not-possible', 'known'])
    expect(await listed(outcome)).toMatchObject([
      { kind: 'numeric', untranslated: ['ja'], version: 1 },
      { kind: 'short', untranslated: ['ja'] },
      { kind: 'single', untranslated: ['ja'], module: 'm1' },
    ])
    expect(await listed(outcome, stranger)).toEqual([])
  })

  it('adds each question once, however often the same file comes at once', async () => {
    const outcome = `o-${word()}`
    const text = gift(word())
    const all = await Promise.all([1, 2, 3, 4].map(() => takeIn(text, outcome)))
    expect(all.map(({ added }) => added).toSorted()).toEqual([0, 0, 0, 3])
    expect(await listed(outcome)).toHaveLength(3)
  })

  it.each(['csv', 'qti'] as const)('gives questions out as %s, and knows them when they come back', async (as) => {
    const outcome = `o-${word()}`
    await takeIn(gift(word()), outcome)
    const reply = await auditor.fetch(`/api/v1/questions/export?as=${as}&outcome=${outcome}`)
    expect(reply.status).toBe(200)
    const bytes = new Uint8Array(await reply.arrayBuffer())
    expect((await report(bytes, 'other')).lines.map(({ state }) => state)).toEqual(['known', 'known', 'known'])
    const elsewhere = await takeIn(bytes, 'other', stranger)
    expect(elsewhere).toMatchObject({ format: as, added: 3 })
    expect(await listed(outcome, stranger)).toHaveLength(3)
  })

  const csvHead = 'part,id,kind,outcome,text_en,right\r\n'
  const bomb = `<!DOCTYPE q [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><quiz>&b;</quiz>`
  it.each([
    ['an empty file', '', 'file-empty', ''],
    ['only spaces', ' \n ', 'file-empty', ''],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x3c, 0x00]), 'file-not-utf8', ''],
    ['an entity bomb', bomb, 'xml-doctype', ''],
    ['an outside entity', '<!DOCTYPE q SYSTEM "file:///etc/passwd"><quiz/>', 'xml-doctype', ''],
    ['XML that ends early', '<quiz>\n<question type="essay">', 'xml-broken', '/rows/1'],
    ['XML of something else', '<?xml version="1.0"?><feed></feed>', 'format-unknown', ''],
    ['an open quote', `${csvHead}question,,"order,o,x,`, 'quote-open', '/rows/2'],
    ['a ragged row', `${csvHead}question,,order,o,x,\r\nstep,a\r\n`, 'row-ragged', '/rows/3'],
    ['an unknown column', `${csvHead.trim()},colour\r\n`, 'column-unknown', '/rows/1'],
    ['a package without a manifest', zipSync({ 'a.xml': strToU8('<a/>') }), 'package-without-manifest', ''],
    [
      'a package with two manifests',
      zipSync({ 'imsmanifest.xml': strToU8('<manifest/>'), 'x/imsmanifest.xml': strToU8('<manifest/>') }),
      'package-unsafe',
      '',
    ],
    ['a package that reaches outside', zipSync({ '../imsmanifest.xml': strToU8('<manifest/>') }), 'package-unsafe', ''],
    ['a bomb', zipSync({ 'imsmanifest.xml': new Uint8Array(40_000_000) }), 'package-unsafe', ''],
    ['too many questions', 'Right? {T}\n\n'.repeat(2_001), 'too-many-questions', ''],
  ])('refuses %s as a whole', async (_, content, code, pointer) => {
    await expect(takeIn(content)).rejects.toMatchObject(
      content.length === 0
        ? { status: 422, errors: [{ code }] }
        : { status: 422, code: 'invalid-request', errors: [{ pointer, code }] },
    )
  })

  it('refuses more than five megabytes', async () => {
    await expect(report('x'.repeat(5_300_000))).rejects.toMatchObject({ status: 413 })
  })

  it('is for those who write questions; who audits may look at them', async () => {
    await expect(report(gift('x'), 'o', auditor)).rejects.toMatchObject({ status: 403 })
    await expect(takeIn(gift('x'), 'o', auditor)).rejects.toMatchObject({ status: 403 })
  })
})
