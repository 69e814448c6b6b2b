import type { BodyOf } from '@muster/contracts/endpoints.ts'
import type { TextBlock } from '@muster/contracts/schemas/draft.ts'
import { blockFingerprint } from '@muster/course/block-texts.ts'
import { draftAsEdition } from '@muster/course/draft-content.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { systemActor } from '../../platform/actor.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { readDraftDocument } from './draft-document.ts'

let app: TestApp
let author: Caller
let other: Caller
let security: Caller
beforeAll(async () => {
  app = await startTestApp()
  author = await addPerson(app, 'secretariat', 'instructor')
  other = await addPerson(app, 'secretariat', 'course-manager')
  security = await addPerson(app, 'secretariat', 'head-of-security')
})
afterAll(() => app.stop())

const key = () => ({ idempotencyKey: crypto.randomUUID() })
const paragraph = (id: string, text: string, of: string | null = null): TextBlock => ({
  id,
  of,
  block: { kind: 'paragraph', text },
})
const begin = async (title = { en: `Course ${crypto.randomUUID()}`, ja: '' }) =>
  (await author.call('authoring.createCourse', { body: { title }, ...key() })).draft
const read = (draft: string, by = author) => by.call('authoring.read', { params: { draft } })
const readLesson = (lesson: string, by = author) => by.call('authoring.readLesson', { params: { lesson } })
const addModule = async (draft: string, en: string) =>
  (await author.call('authoring.addModule', { params: { draft }, body: { title: { en, ja: '' } }, ...key() })).id
const addLesson = async (module: string, en: string) =>
  (await author.call('authoring.addLesson', { params: { module }, body: { title: { en, ja: '' } }, ...key() })).id
const save = (lesson: string, language: 'en' | 'ja', body: BodyOf<'authoring.saveText'>, by = author) =>
  by.call('authoring.saveText', { params: { lesson, language }, body })

describe('a new course', () => {
  it('has a title in one language at least, an empty draft, and a qualification of its own', async () => {
    await expect(
      author.call('authoring.createCourse', { body: { title: { en: ' ', ja: '' } }, ...key() }),
    ).rejects.toMatchObject({ code: 'invalid-request' })
    const draft = await begin({ en: 'Checkpoints at night', ja: '' })
    const view = await read(draft)
    expect(view).toMatchObject({ basedOn: null, state: 'draft', modules: [], can: { write: true, comment: true } })
    const { rows } = await app.owner.query(
      'SELECT c.title_ja FROM course c JOIN qualification q ON q.key = c.qualification_key WHERE c.key = $1',
      [view.course.key],
    )
    expect(rows).toEqual([{ title_ja: 'Checkpoints at night' }])
  })

  it('with a title that another has gets a key of its own, also in Japanese alone', async () => {
    const title = { en: '', ja: '夜間の検問所' }
    const keys = await Promise.all(
      [begin(title), begin(title)].map(async (draft) => (await read(await draft)).course.key),
    )
    expect(new Set(keys).size).toBe(2)
  })
})

describe('a draft after an edition', () => {
  it('holds the whole edition, every translation up to date, and gives the same document back', async () => {
    const [one, two] = await Promise.all(
      [author, other].map((by) => by.call('authoring.open', { params: { course: 'e1' } })),
    )
    expect(one?.draft).toBe(two?.draft)
    const draft = one?.draft ?? ''
    const view = await read(draft)
    expect(view.basedOn).toBe('2026')
    expect(view.modules.flatMap(({ lessons }) => lessons).every(({ translation }) => translation.missing === 0)).toBe(
      true,
    )
    const document = await app.app.get(UnitOfWork).run({ actor: systemActor }, (tx) => readDraftDocument(tx, draft))
    const { rows } = await app.owner.query<{ modules: unknown }>(
      `SELECT e.modules FROM edition e JOIN course c ON c.id = e.course_id WHERE c.key = 'e1' ORDER BY e.number DESC LIMIT 1`,
    )
    expect(draftAsEdition(document)).toEqual({ modules: rows[0]?.modules, leftOut: [] })
    await author.call('authoring.discard', { params: { draft } })
    expect((await author.call('authoring.open', { params: { course: 'e1' } })).draft).not.toBe(draft)
  })
})

describe('settings', () => {
  it('of a draft and of a module are kept from the version one began with', async () => {
    const draft = await begin()
    const module = await addModule(draft, 'One')
    const { version } = await read(draft)
    const settings = {
      version,
      title: { en: 'Checkpoints by day', ja: '昼間の検問所' },
      summary: { en: '', ja: '' },
      hours: 2.5,
      validityMonths: 24,
      sensitivity: 'internal' as const,
    }
    await author.call('authoring.change', { params: { draft }, body: settings })
    await expect(other.call('authoring.change', { params: { draft }, body: settings })).rejects.toMatchObject({
      code: 'changed-meanwhile',
    })
    const before = (await read(draft)).modules[0]
    const body = { version: before?.version ?? 0, title: { en: 'Approach', ja: '接近' }, outcome: { en: '', ja: '' } }
    await author.call('authoring.changeModule', { params: { module }, body })
    expect(await read(draft)).toMatchObject({ title: { en: 'Checkpoints by day' }, modules: [{ title: body.title }] })
  })
})

describe('an outline', () => {
  it('is put in order, and from an order that changed meanwhile it is refused', async () => {
    const draft = await begin()
    const first = await addModule(draft, 'One')
    const second = await addModule(draft, 'Two')
    const a = await addLesson(first, 'a')
    const b = await addLesson(first, 'b')
    const { version } = await read(draft)
    const modules = [
      { id: second, lessons: [b] },
      { id: first, lessons: [a] },
    ]
    await author.call('authoring.arrange', { params: { draft }, body: { version, modules } })
    const view = await read(draft)
    expect(view.modules.map(({ key: name, lessons }) => [name, lessons.map((lesson) => lesson.key)])).toEqual([
      ['m2', ['m1-l2']],
      ['m1', ['m1-l1']],
    ])
    await expect(
      other.call('authoring.arrange', { params: { draft }, body: { version, modules } }),
    ).rejects.toMatchObject({ code: 'changed-meanwhile' })
    await expect(
      other.call('authoring.arrange', {
        params: { draft },
        body: {
          version: view.version,
          modules: [
            { id: second, lessons: [b, b] },
            { id: first, lessons: [] },
          ],
        },
      }),
    ).rejects.toMatchObject({ code: 'changed-meanwhile' })
  })

  it('loses nothing of a lesson that is removed and taken back', async () => {
    const draft = await begin()
    const module = await addModule(draft, 'One')
    const lesson = await addLesson(module, 'a')
    await save(lesson, 'en', { version: 0, blocks: [paragraph('aaaaaa', 'Slow early.')] })
    await author.call('authoring.removeLesson', { params: { lesson }, body: { removed: true } })
    const without = await read(draft)
    expect(without.modules[0]?.lessons).toEqual([])
    expect(without.removed).toMatchObject([{ kind: 'lesson', id: lesson }])
    expect((await addLesson(module, 'b')) === lesson).toBe(false)
    await author.call('authoring.removeLesson', { params: { lesson }, body: { removed: false } })
    expect((await readLesson(lesson)).texts.en.blocks).toEqual([paragraph('aaaaaa', 'Slow early.')])
    expect((await read(draft)).modules[0]?.lessons.map((each) => each.key)).toEqual(['m1-l1', 'm1-l2'])
  })
})

describe('the text of a lesson', () => {
  const started = async () => addLesson(await addModule(await begin(), 'One'), 'a')

  it('is refused from an older version, and what stands stays', async () => {
    const lesson = await started()
    const first = await save(lesson, 'en', { version: 0, blocks: [paragraph('aaaaaa', 'Mine.')] })
    expect(first.version).toBe(1)
    await expect(
      save(lesson, 'en', { version: 0, blocks: [paragraph('aaaaaa', 'Theirs.')] }, other),
    ).rejects.toMatchObject({ status: 409, code: 'changed-meanwhile' })
    // The reply was lost and the same is sent again: it is saved already.
    expect(await save(lesson, 'en', { version: 0, blocks: [paragraph('aaaaaa', 'Mine.')] })).toEqual(first)
    expect((await readLesson(lesson, security)).texts.en).toMatchObject({
      version: 1,
      blocks: [paragraph('aaaaaa', 'Mine.')],
      savedBy: { en: expect.stringContaining('FAMILY') as string },
    })
  })

  it('is saved once of many at the same moment', async () => {
    const lesson = await started()
    const all = await Promise.allSettled(
      Array.from({ length: 8 }, (_, at) => save(lesson, 'ja', { version: 0, blocks: [paragraph('aaaaaa', `${at}`)] })),
    )
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('keeps whatever was written, finished or not, and counts what is to be translated', async () => {
    const lesson = await started()
    const english: TextBlock[] = [
      paragraph('aaaaaa', 'Slow early.'),
      { id: 'bbbbbb', of: null, block: { kind: 'steps', items: ['', 'Greet.'] } },
      { id: 'cccccc', of: null, block: { kind: 'callout', tone: 'warning', title: '', text: '' } },
    ]
    await save(lesson, 'en', { version: 0, blocks: english })
    const outdated = blockFingerprint({ kind: 'paragraph', text: 'Slow.' })
    await save(lesson, 'ja', { version: 0, blocks: [paragraph('aaaaaa', '早めに減速する。', outdated)] })
    const view = await readLesson(lesson)
    expect(view.texts.en.blocks).toEqual(english)
    const outline = await read(view.draft)
    expect(outline.modules[0]?.lessons[0]?.translation).toEqual({ outdated: 1, missing: 2 })
    expect(outline.authors).toHaveLength(1)
  })

  it.each([
    ['two blocks of one id', [paragraph('aaaaaa', 'a'), paragraph('aaaaaa', 'b')], 422],
    ['a kind that no lesson has', [{ id: 'aaaaaa', of: null, block: { kind: 'html', text: '<b>' } }], 422],
    [
      'a file nobody has',
      [{ id: 'aaaaaa', of: null, block: { kind: 'file', file: crypto.randomUUID(), title: 'x' } }],
      422,
    ],
    ['five megabytes', [paragraph('aaaaaa', 'x'.repeat(5_000_000))], 413],
  ])('with %s is refused as a whole', async (_, blocks, status) => {
    const lesson = await started()
    await save(lesson, 'en', { version: 0, blocks: [paragraph('aaaaaa', 'Stands.')] })
    await expect(save(lesson, 'en', { version: 1, blocks: blocks as TextBlock[] })).rejects.toMatchObject({ status })
    expect((await readLesson(lesson)).texts.en.blocks).toEqual([paragraph('aaaaaa', 'Stands.')])
  })

  it('takes no change once the draft is in review', async () => {
    const lesson = await started()
    const { draft } = await readLesson(lesson)
    await app.owner.query(`UPDATE course_draft SET state = 'in-review' WHERE id = $1`, [draft])
    await expect(save(lesson, 'en', { version: 0, blocks: [] })).rejects.toMatchObject({ code: 'state-does-not-allow' })
    expect((await readLesson(lesson)).can).toEqual({ write: false, comment: true })
  })
})

describe('a document that is taken in', () => {
  it('becomes modules and lessons behind what stands, in its language', async () => {
    const draft = await begin()
    await addModule(draft, 'Before')
    const blocks = [{ kind: 'paragraph' as const, text: '早めに減速する。' }]
    const lessons = [
      { title: '接近', blocks },
      { title: '停止', blocks: [] },
    ]
    await author.call('authoring.takeIn', {
      params: { draft },
      body: { language: 'ja', modules: [{ title: '検問所', lessons }] },
      ...key(),
    })
    const { modules } = await read(draft)
    expect(modules.map(({ title }) => title.en || title.ja)).toEqual(['Before', '検問所'])
    const view = await readLesson(modules[1]?.lessons[0]?.id ?? '')
    expect(view).toMatchObject({ number: '2.1', texts: { en: { version: 0 }, ja: { version: 1 } } })
    expect(view.texts.ja.blocks.map(({ block }) => block)).toEqual(blocks)
  })
})

describe('comments', () => {
  it('are written by authors and security staff, and resolved', async () => {
    const draft = await begin()
    const body = { lesson: null, block: null, text: 'The signal is not in the manual.' }
    const { id } = await security.call('authoring.comment', { params: { draft }, body, ...key() })
    const done = await author.call('authoring.resolveComment', { params: { comment: id }, body: { resolved: true } })
    expect(done.resolvedBy).not.toBeNull()
    expect((await read(draft, security)).comments).toEqual([done])
    await expect(security.call('authoring.discard', { params: { draft } })).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })
})

describe('search', () => {
  it('finds a word of two characters in Japanese, and names the lesson', async () => {
    const lesson = await addLesson(await addModule(await begin({ en: 'Found', ja: '' }), 'One'), 'Signals')
    await save(lesson, 'ja', { version: 0, blocks: [paragraph('aaaaaa', '前照灯を下向きにし、**徐行**する。')] })
    await save(lesson, 'en', { version: 0, blocks: [paragraph('aaaaaa', 'Dip the HEADLIGHTS and crawl.')] })
    const search = async (text: string) => (await security.call('authoring.search', { query: { text } })).found
    expect(await search('徐行')).toMatchObject([
      { lesson, number: '1.1', language: 'ja', excerpt: '前照灯を下向きにし、徐行する。' },
    ])
    expect(await search('dip the headlights and')).toMatchObject([{ lesson, language: 'en' }])
    expect(await search('100%_nothing')).toEqual([])
    const { draft } = await author.call('authoring.open', { params: { course: 'e1' } })
    await author.call('authoring.discard', { params: { draft } })
    expect((await search('前照灯')).filter(({ courseKey }) => courseKey === 'e1')).toMatchObject([
      { draft: null, lesson: 'm3-l3', number: '3.3', language: 'ja' },
    ])
  })
})
