import type { JsonObject } from '@muster/credential/canonical-json.ts'
import pg from 'pg'
import { systemActor } from '../src/platform/actor.ts'
import { UnitOfWork } from '../src/platform/database/unit-of-work.ts'
import { IssuingService } from '../src/certificates/issuing.service.ts'
import { LogKeeper } from '../src/transparency/log-keeper.ts'
import { LogPageService } from '../src/transparency/log-page.service.ts'
import { addPerson } from './add-person.ts'
import type { Caller, TestApp } from './app.ts'

/** The log with everything in it that waited, signed. */
export const sign = async (app: TestApp): Promise<JsonObject> => {
  const keeper = app.app.get(LogKeeper)
  await keeper.numberAll()
  const checkpoint = await app.app.get(UnitOfWork).run({ actor: systemActor }, (tx) => keeper.sign(tx))
  if (!checkpoint) throw new Error('no checkpoint was signed')
  return checkpoint
}
/** The list of keys as anybody can keep it. */
export const publishedKeys = async (app: TestApp): Promise<unknown> =>
  (await fetch(`${app.url}/.well-known/issuer-keys.json`)).json()
/** What the log says of a checkpoint somebody kept. */
export const compare = async (app: TestApp, checkpoint: object) =>
  (await app.app.get(LogPageService).compare(JSON.stringify(checkpoint))).answers
/** The public word for a certificate. */
export const verdictOf = async (app: TestApp, certificate: string) =>
  (await app.anonymous('certificates.verify', { params: { certificate } })).verdict
/** The public word for every certificate there is. */
export const verdictsOf = async (app: TestApp): Promise<Map<string, string>> => {
  const { rows } = await app.owner.query<{ id: string }>('SELECT public_id AS id FROM certificate ORDER BY 1')
  const verdicts = new Map<string, string>()
  for (const { id } of rows) verdicts.set(id, await verdictOf(app, id))
  return verdicts
}
/** Everything of the schema that guards rows: triggers with their state, policies, keys and checks. */
export const guardsOf = async (ownerUrl: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ what: string; state: string }>(
    `SELECT pg_get_triggerdef(oid) AS what, tgenabled::text AS state FROM pg_trigger WHERE NOT tgisinternal
     UNION ALL SELECT conrelid::regclass || pg_get_constraintdef(oid), convalidated::text FROM pg_constraint WHERE conrelid <> 0
     UNION ALL SELECT tablename || policyname || coalesce(qual, '') || coalesce(with_check, ''), cmd FROM pg_policies
     UNION ALL SELECT relname, relrowsecurity::text || relforcerowsecurity::text FROM pg_class WHERE relnamespace::regnamespace::text IN ('public', 'population')
     ORDER BY 1, 2`,
  )
  await client.end()
  return rows
}

/** Somebody completes a course now; their certificate's number, or null where none was issued. */
export async function complete(app: TestApp): Promise<{ holder: Caller; id: string | null }> {
  const holder = await addPerson(app, 'secretariat', 'trainee')
  await holder.call('enrolments.enrol', { params: { course: 'e1' } })
  await app.owner.query(
    `INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours)
     SELECT person_id, agency_id, edition_id, 'e1-security-management', id, current_date, now(), 'online', 7 FROM enrolment WHERE person_id = $1`,
    [holder.personId],
  )
  await app.app.get(IssuingService).issueMissing()
  const { rows } = await app.owner.query<{ id: string }>(
    'SELECT public_id AS id FROM certificate WHERE person_id = $1',
    [holder.personId],
  )
  return { holder, id: rows[0]?.id ?? null }
}
