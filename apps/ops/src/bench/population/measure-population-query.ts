import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AcceptedCompletion, ProfileNode, ProfileVersion } from '@muster/eligibility/profile.ts'
import { selectVersions } from '@muster/eligibility/versions.ts'
import pg from 'pg'
import { outsideConnections } from '../../../../api/src/platform/database/connection.ts'
import { startEmbeddedPostgres } from '../../../../api/src/platform/database/embedded-postgres.ts'
import { firstProcess, processorTime } from '../processor-time.ts'
import { startServer } from '../server-under-test.ts'
import { type Asker, type Question, startAsker, type Task } from './asker-process.ts'
import { makePopulation, type MadePopulation } from './people-in-sql.ts'

/** One measured answer beside what it should take. */
export interface QueryFigure {
  readonly what: string
  readonly milliseconds: number
  /** Processor time that the database spent on it, on all processors together; null where it was not read. */
  readonly processor: number | null
  /** null: none is set. */
  readonly target: number | null
}

/** What the population query came to for one size of population. */
export interface QueryFigures {
  readonly people: number
  readonly load: number
  readonly figures: readonly QueryFigure[]
  /** The most memory that the asking process held, in MB. */
  readonly peakMemory: number
  /** What the answers were, so that a fast wrong answer is seen. */
  readonly found: Readonly<Record<string, unknown>>
}

const p1Versions = `SELECT v.content -> 'version' AS version FROM profile_version v JOIN profile p ON p.id = v.profile_id WHERE p.key = 'p1-mission-civilian' AND v.published_at IS NOT NULL`
const recognised = `SELECT (SELECT jsonb_agg(jsonb_build_object('id', a.id, 'issuerId', a.issuer_id, 'types', jsonb_build_array(a.qualification_key), 'from', a.valid_from, 'through', a.valid_through)) FROM accreditation a) AS accreditations,
  (SELECT jsonb_agg(jsonb_build_object('id', e.id, 'toType', e.to_qualification, 'validFrom', e.valid_from, 'validThrough', e.valid_through, 'from', jsonb_strip_nulls(jsonb_build_object('type', e.from_qualification, 'issuerIds', CASE WHEN e.from_issuer_id IS NOT NULL THEN jsonb_build_array(e.from_issuer_id) END)))) FROM equivalence e) AS equivalences,
  (SELECT jsonb_agg(jsonb_build_object('key', key, 'grades', to_jsonb(grades))) FROM level_scale) AS scales`

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** Profile P1 for a posting of twelve months that departs so many days from today. */
async function p1(owner: pg.Client, departsIn: number): Promise<Question> {
  const { rows } = await owner.query<{ version: ProfileVersion }>(p1Versions)
  const [common] = (await owner.query<Question['common']>(recognised)).rows
  const [posting] = (
    await owner.query<{ id: string; today: string }>(
      `SELECT id, current_date::text AS today FROM posting WHERE sample_key = 'selat-electoral-advisers'`,
    )
  ).rows
  if (!posting || !common) throw new Error('the sample world has no posting under P1')
  const departsOn = addDays(posting.today, departsIn)
  return {
    versions: rows.map(({ version }) => version),
    asOf: posting.today,
    common,
    organisation: null,
    posting: {
      id: posting.id,
      places: ['port-maren', 'selat'],
      dutyStationId: 'port-maren',
      jobId: 'electoral-adviser',
      field: 'elections',
      departsOn,
      arrivesOn: addDays(departsOn, 1),
      returnsOn: addDays(departsOn, 365),
      nominatedOn: posting.today,
    },
  }
}

function inForce({ versions, posting, asOf }: Question): ProfileVersion {
  const person = { personId: '', credentials: [] }
  const [chosen] = selectVersions({ versions: [...versions], posting, asOf, person }).versions
  if (!chosen) throw new Error('no version of P1 is in force')
  return chosen.version
}

/** The version in force with some entries changed. */
function edited(question: Question, change: (entry: AcceptedCompletion) => AcceptedCompletion): ProfileVersion {
  const version = inForce(question)
  const changed = (node: ProfileNode): ProfileNode => {
    if ('children' in node) return { ...node, children: node.children.map(changed) }
    return node.kind === 'completion' ? { ...node, accepts: node.accepts.map(change) } : node
  }
  return { ...version, version: 99, root: changed(version.root) }
}

/** A rule that only asks for its leaves in another way: nothing new has to be made ready. */
function stricter(question: Question): ProfileVersion {
  const version = inForce(question)
  if (!('children' in version.root)) throw new Error('P1 is one clause alone')
  const children = version.root.children.map((node): ProfileNode =>
    node.id === 'breadth' && node.kind === 'atLeast'
      ? { ...node, n: 3 }
      : node.id === 'yellow-fever'
        ? { ...node, window: { kind: 'departure' } }
        : node,
  )
  return { ...version, version: 98, root: { ...version.root, children } }
}

const shorterBy =
  (days: number) =>
  (entry: AcceptedCompletion): AcceptedCompletion =>
    entry.type === 'bsafe' ? { ...entry, validity: { amount: 1000 - days, unit: 'day' } } : entry

async function factsOneByOne(
  owner: pg.Client,
  asker: Asker,
  { agencyId }: MadePopulation,
  count: number,
): Promise<{ write: number; keep: number }> {
  const { rows } = await owner.query<{ id: string }>(
    'SELECT id FROM person WHERE agency_id = $1 ORDER BY id LIMIT $2',
    [agencyId, count],
  )
  let write = 0
  let keep = 0
  for (const { id } of rows) {
    const from = performance.now()
    await owner.query(
      `WITH c AS (INSERT INTO outside_certificate (person_id, agency_id, qualification_key, issuer_id, mode, completed_on) SELECT $1, $2, 'bsafe', (SELECT id FROM issuer LIMIT 1), 'classroom', current_date - 1 RETURNING id)
       INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind) SELECT id, $1, $2, 'verified' FROM c`,
      [id, agencyId],
    )
    write += performance.now() - from
    keep += (await asker.ask({ is: 'keep' })).milliseconds
  }
  return { write: write / rows.length, keep: keep / rows.length }
}

async function measure(
  owner: pg.Client,
  made: MadePopulation,
  runtimeUrl: string,
  people: number,
  say: (line: string) => void,
): Promise<QueryFigures> {
  const [backend] = (await owner.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows
  const databasePid = firstProcess(backend?.pid ?? 0)
  const asker = startAsker()
  const figures: QueryFigure[] = []
  const found: Record<string, unknown> = {}
  let peakMemory = 0
  const time = async (what: string, target: number | null, task: Task): Promise<unknown> => {
    const before = processorTime(0, databasePid).database
    const reply = await asker.ask(task)
    const processor = processorTime(0, databasePid).database - before
    peakMemory = reply.peakMemory
    figures.push({ what, milliseconds: reply.milliseconds, processor, target })
    say(
      `  ${what}: ${Math.round(reply.milliseconds)} ms, ${processor} ms of processor${target === null ? '' : ` (target ${target})`}`,
    )
    return reply.answer
  }
  try {
    await asker.ask({ is: 'start', start: { runtimeUrl, ...made } })
    const question = await p1(owner, 59)
    const isSmall = people <= 100_000
    const rosterTarget = isSmall ? 200 : 2_000
    await time('all leaves of P1 made ready', null, { is: 'prepare', question })
    await owner.query('VACUUM ANALYZE population.row')
    for (const [what, days] of [
      ['roster, a window not seen before', 33],
      ['roster, another window', 47],
    ] as const) {
      const other = await p1(owner, days)
      found[what] = await time(what, rosterTarget, {
        is: 'roster',
        question: other,
        request: { ...other, profile: other.versions, limit: 50 },
      })
    }
    const other = await p1(owner, 61)
    const byName = { ...other, profile: other.versions, limit: 50, sort: 'name' as const }
    for (const verdict of ['NOT_ELIGIBLE', 'BARRED']) {
      const what = `roster by name of who is ${verdict}`
      found[what] = await time(what, rosterTarget, {
        is: 'roster',
        question: other,
        request: { ...byName, verdicts: [verdict] },
      })
    }
    found['impact'] = await time('impact of a draft that asks otherwise', 5_000, {
      is: 'impact',
      question,
      request: { ...question, profile: question.versions, draft: stricter(question), limit: 50 },
    })
    const draft = edited(question, shorterBy(1))
    await time('a newly used leaf made ready', 15_000, { is: 'prepare', question: { ...question, versions: [draft] } })
    await owner.query('ANALYZE population.row')
    found['impact of a new leaf'] = await time('impact of a draft with a new leaf, made ready', 5_000, {
      is: 'impact',
      question,
      request: { ...question, profile: question.versions, draft, limit: 50 },
    })
    found['curve'] = await time('365-day curve', 15_000, { is: 'curve', question: await p1(owner, 14) })
    found['readiness'] = await time('readiness whole: curve and lifts', null, { is: 'readiness', question })
    const fact = await factsOneByOne(owner, asker, made, 100)
    figures.push(
      { what: 'writing one new fact', milliseconds: fact.write, processor: null, target: null },
      { what: 'keeping ranges current for it', milliseconds: fact.keep, processor: null, target: null },
    )
    return { people, load: loadavg()[0] ?? 0, figures, peakMemory, found }
  } finally {
    await asker.end()
  }
}

/**
 * Makes a population of its own in a fresh database and measures the population query against eligibility.md, Size; row-level
 * security on, the pool of the API's role.
 *
 * @param kept folder of a database made before, or to keep; null for one that goes with the run
 */
export async function measurePopulationQuery(
  people: number,
  kept: string | null,
  say: (line: string) => void,
): Promise<QueryFigures> {
  const dataDir = kept ?? (await mkdtemp(join(tmpdir(), 'muster-bench-')))
  if (!existsSync(join(dataDir, 'database'))) {
    const server = await startServer('apps/api/dist/main.js', dataDir, null)
    await server.stop()
  }
  const database = await startEmbeddedPostgres({ dataDir, shared: true, log: () => undefined })
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  try {
    const from = performance.now()
    const { rows } = await owner.query<MadePopulation>(
      `SELECT a.id AS "agencyId", p.id AS "officerId" FROM agency a JOIN person p ON p.agency_id = a.id WHERE a.key = 'bench-population' ORDER BY p.id LIMIT 1`,
    )
    if (!rows[0]) say(`${people.toLocaleString('en')} people: making them …`)
    const made = rows[0] ?? (await makePopulation(owner, people, say))
    say(`  made in ${Math.round((performance.now() - from) / 1_000)} s`)
    return await measure(owner, made, outsideConnections(database.ownerUrl, null).runtimeUrl, people, say)
  } finally {
    await owner.end()
    await database.stop()
    if (kept === null) await rm(dataDir, { recursive: true, force: true })
  }
}
