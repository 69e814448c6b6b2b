import { addPerson } from './add-person.ts'
import type { Caller, TestApp } from './app.ts'
import { key } from './course-stage.ts'
import { levels, markingStage, type Sitting } from './marking-stage.ts'
import { addMember, type Member } from './member.ts'
import { Jobs } from '../src/platform/jobs/jobs.ts'

/** The tables in which what people learnt, and how, is kept. */
export const facts = [
  'enrolment',
  'lesson_progress',
  'attempt',
  'answer',
  'completion',
  'certificate',
  'class_member',
  'written_answer',
] as const

/** Courses of the secretariat, and members of it who are at home in the NGO. */
export async function memberStage(app: TestApp) {
  const administrator = await addPerson(app, 'secretariat', 'administrator')
  const stage = await markingStage(app)
  const { rows } = await app.owner.query<{ key: string; id: string; en: string; ja: string }>(
    'SELECT key, id, name_en AS en, name_ja AS ja FROM agency',
  )
  const agencyOf = (wanted: 'secretariat' | 'ngo') => {
    const row = rows.find((one) => one.key === wanted)
    if (!row) throw new Error(`no agency ${wanted}`)
    return { id: row.id, name: { en: row.en, ja: row.ja } }
  }
  const run = (job: string) => app.app.get(Jobs).runNow(job)

  const member = () => addMember(app, 'ngo', administrator, 'trainee')
  const end = ({ membership }: Member) => administrator.call('memberships.end', { params: { membership } })
  const create = (course: string, people: string) =>
    stage.author.call('classes.create', {
      params: { course },
      body: { name: 'Together', dueOn: null, people },
      ...key(),
    })
  const classOf = (id: string) => stage.author.call('classes.read', { params: { class: id }, query: { limit: 50 } })
  const progressOf = async (course: string) =>
    (await stage.author.call('instruction.progress', { params: { course }, query: { limit: 50 } })).learners

  /** Marks the only written answer of a course with all its points. */
  async function markAll(course: string): Promise<void> {
    const { answer } = await stage.author.call('marking.claim', { params: { course }, body: {} })
    await stage.author.call('marking.mark', {
      params: { answer: answer?.id ?? '' },
      body: { levels: levels(4), comment: '' },
      ...key(),
    })
    await run('marked-attempts')
  }

  /** A member takes the course to its end: lessons, test, the mark of a written answer, certificate. */
  async function finish(course: string, { caller }: Member): Promise<Sitting> {
    const sitting = await stage.handIn(course, 'The gate is open at night.', caller)
    await markAll(course)
    return sitting
  }

  /** In whose name a table has rows of a person: keys of agencies. */
  async function keptIn(table: (typeof facts)[number], { caller }: Member): Promise<string[]> {
    const { rows: kept } = await app.owner.query<{ key: string }>(
      `SELECT DISTINCT a.key FROM ${table} t JOIN agency a ON a.id = t.agency_id WHERE t.person_id = $1 ORDER BY 1`,
      [caller.personId],
    )
    return kept.map((row) => row.key)
  }

  /** Signs somebody in anew, at home. */
  async function backAtHome({ caller }: Member): Promise<Caller> {
    const { rows: found } = await app.owner.query<{ key: string }>('SELECT demo_key AS key FROM person WHERE id = $1', [
      caller.personId,
    ])
    return app.as(found[0]?.key ?? '')
  }

  return {
    administrator,
    ngo: agencyOf('ngo'),
    secretariat: agencyOf('secretariat'),
    ...stage,
    run,
    member,
    end,
    create,
    classOf,
    progressOf,
    markAll,
    finish,
    keptIn,
    backAtHome,
  }
}

/** The certificates somebody holds, as their own page lists them. */
export const certificatesOf = async (caller: Caller): Promise<string[]> =>
  (await caller.call('completions.list', { params: { person: caller.personId } })).completions.flatMap(
    ({ certificateId }) => certificateId ?? [],
  )
