import type { BodyOf } from '@muster/contracts/endpoints.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { type FieldProblem, Refusal } from '../platform/problems/refusal.ts'
import { keyOfName } from './name-key.ts'
import { isZone } from '../platform/time-zone.ts'

type Job = BodyOf<'postings.create'>['job']

/** What a posting names that must be there. */
export interface NamedParts {
  readonly station: string
  readonly mission: string | null
  readonly job: Job | string
  readonly profile?: string
  readonly field?: string
  readonly departureZone?: string | undefined
}

/** What was found under those names. */
export interface FoundParts {
  readonly profileId: string | null
  readonly isStandby: boolean | null
  readonly fieldVocabulary: number | null
}

interface Row extends FoundParts {
  readonly hasStation: boolean
  readonly hasMission: boolean
  readonly hasJob: boolean
}

const parts = `SELECT EXISTS (SELECT 1 FROM duty_station WHERE key = $1) AS "hasStation",
    $2::text IS NULL OR EXISTS (SELECT 1 FROM mission WHERE key = $2) AS "hasMission",
    EXISTS (SELECT 1 FROM job WHERE key = $3) OR EXISTS (SELECT 1 FROM posting WHERE job = $3) AS "hasJob",
    f.id AS "profileId", (f.content -> 'version' ->> 'isStandby')::boolean AS "isStandby",
    (SELECT max(w.vocabulary) FROM field_of_work w WHERE w.key = $5 AND w.applies_from <= $6
       AND w.vocabulary = (SELECT max(l.vocabulary) FROM field_of_work l WHERE l.applies_from <= $6)) AS "fieldVocabulary"
  FROM (SELECT 1) one LEFT JOIN (SELECT p.id, p.key, v.content FROM public_profiles($6::date) k JOIN profile p ON p.key = k.key JOIN profile_version v ON v.id = k.version_id) f ON f.key = $4`

/** Looks up what a posting names; a refusal (422) with a pointer to each name that is not there. */
export async function findParts(tx: Tx, given: NamedParts, today: string): Promise<FoundParts> {
  const job = typeof given.job === 'string' ? given.job : 'key' in given.job ? given.job.key : null
  const [row] = await tx.query<Row>(parts, [given.station, given.mission, job, given.profile, given.field, today])
  if (!row) throw new Error('the parts of a posting cannot be read')
  const wrong = (isWrong: boolean, pointer: string, code = 'not-one-of'): FieldProblem[] =>
    isWrong ? [{ pointer, code }] : []
  const problems = [
    ...wrong(!row.hasStation, '/station'),
    ...wrong(!row.hasMission, '/mission'),
    ...wrong(job !== null && !row.hasJob, typeof given.job === 'string' ? '/job' : '/job/key'),
    ...wrong(given.profile !== undefined && row.profileId === null, '/profile'),
    ...wrong(given.field !== undefined && row.fieldVocabulary === null, '/field'),
    ...wrong(given.departureZone !== undefined && !isZone(given.departureZone), '/departureZone', 'not-a-zone'),
  ]
  if (problems.length > 0) throw new Refusal(422, 'invalid-request', problems)
  return row
}

/** The key of a job; one that was given by its names is added where none has that key. */
export async function jobKey(tx: Tx, job: Job): Promise<string> {
  if ('key' in job) return job.key
  const key = keyOfName(job.name.en)
  await tx.query('INSERT INTO job (key, name_en, name_ja) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING', [
    key,
    job.name.en,
    job.name.ja,
  ])
  return key
}
