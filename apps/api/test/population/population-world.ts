/** A database with an agency for random people, each question in a transaction of its own that is rolled back. */
import { createHash } from 'node:crypto'
import pg from 'pg'
import { freshWorld } from '../databases.ts'
import type { Tx } from '../../src/platform/database/unit-of-work.ts'
import { typeNames } from './random-rows.ts'
import type { RandomPerson } from './random-rows.ts'

export interface PopulationWorld {
  readonly client: pg.Client
  readonly agencyId: string
  /** Anything with the issuers' ids in the place of their keys. */
  named<T>(about: T): T
  /** Inserts people as the owner within a transaction, lets the desk officer ask, and rolls everything back. */
  asking<T>(people: readonly RandomPerson[], act: (tx: Tx, ids: readonly string[]) => Promise<T>): Promise<T>
  stop(): Promise<void>
}

const setUp = `
INSERT INTO agency (key, name_en, name_ja, kind) VALUES ('property', 'Property', '性質', 'government');
INSERT INTO issuer (key, name_en, name_ja) VALUES ('of-agencies', 'I', 'I');
INSERT INTO qualification (key, title_en, title_ja) SELECT k, k, k FROM unnest(ARRAY['${typeNames.join("','")}']) k;
INSERT INTO person (agency_id, closed_at, email, family_name, given_name, passport_name) SELECT id, now(), k || '@property.example', k, k, k FROM agency, unnest(ARRAY['x', 'y']) k WHERE key = 'property';
INSERT INTO course (agency_id, key, title_en, title_ja, summary_en, summary_ja, qualification_key) SELECT id, 'property-a', 'A', 'A', '', '', 'a' FROM agency WHERE key = 'property';
INSERT INTO edition (course_id, number, hours, validity_months, modules, published_at) SELECT id, 1, 9, 1, '[]', now() FROM course WHERE key = 'property-a';
INSERT INTO agency_certificate (agency_id, qualification_key, issuer_id, completed_on, expires_on) SELECT a.id, 'a', i.id, '2025-09-01', '2025-10-12' FROM agency a, issuer i WHERE a.key = 'property' AND i.key = 'of-agencies';
`

const inserted = `WITH p AS (
    INSERT INTO person (id, agency_id, email, family_name, given_name, passport_name) SELECT (p ->> 'id')::uuid, $1, p ->> 'id', right(p ->> 'id', 2)::int % 3, 'g', 'p' FROM jsonb_array_elements($2::jsonb) p RETURNING id)
  SELECT count(*) FROM p`
const certificates = `WITH c AS MATERIALIZED (SELECT (p ->> 'id')::uuid AS person_id, c, uuidv7() AS id FROM jsonb_array_elements($2::jsonb) p, jsonb_array_elements(p -> 'certificates') c),
  o AS (INSERT INTO outside_certificate (id, person_id, agency_id, qualification_key, issuer_id, edition, variant, mode, hours, components, level, scope, completed_on, expires_on, points, out_of)
    SELECT c.id, c.person_id, $1, c ->> 'type', i.id, (c ->> 'edition')::int, c ->> 'variant', c ->> 'mode', (c ->> 'hours')::float, c -> 'components', nullif(c -> 'level', 'null'), nullif(c -> 'scope', 'null'),
      (c ->> 'completedOn')::date, (c ->> 'expiresOn')::date, (c -> 'score' ->> 0)::float, (c -> 'score' ->> 1)::float FROM c JOIN issuer i ON i.key = c ->> 'issuer')
  INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind, effective_from, effective_through, recorded_at)
    SELECT c.id, c.person_id, $1, s ->> 'kind', (s ->> 'from')::date, (s ->> 'through')::date, now() - interval '1 day' + at * interval '1 minute' FROM c, jsonb_array_elements(c -> 'steps') WITH ORDINALITY s(s, at)`
const facts = `INSERT INTO person_fact (person_id, agency_id, kind, key, content, about_on, recorded_at, withdrawn_at)
  SELECT (p ->> 'id')::uuid, $1, f ->> 'kind', f ->> 'key', f -> 'content', (f ->> 'aboutOn')::date, now() - interval '1 day' + at * interval '1 minute', CASE WHEN (f ->> 'isWithdrawn')::boolean THEN '2025-10-03T00:00Z'::timestamptz END
  FROM jsonb_array_elements($2::jsonb) p, jsonb_array_elements(p -> 'facts') WITH ORDINALITY f(f, at)`
const waivers = `WITH w AS MATERIALIZED (SELECT (p ->> 'id')::uuid AS person_id, w, uuidv7() AS id, (SELECT id FROM person WHERE email = 'x@property.example') AS x, (SELECT id FROM person WHERE email = 'y@property.example') AS y
    FROM jsonb_array_elements($2::jsonb) p, jsonb_array_elements(p -> 'waivers') w),
  v AS (INSERT INTO waiver (id, person_id, agency_id, posting_id, clause_id, ground, condition, valid_from, valid_through, asked_by)
    SELECT id, person_id, $1, CASE WHEN (w ->> 'postingIsOther')::boolean THEN (SELECT min(id::text)::uuid FROM posting) END, w ->> 'clauseId', 'g', CASE WHEN (w ->> 'isConditional')::boolean THEN '{"type":"a","on":"2025-12-01"}'::jsonb END,
      (w ->> 'from')::date, (w ->> 'from')::date + (w ->> 'days')::int, x FROM w RETURNING id)
  SELECT w.id, w.person_id, w.x, w.y, w.w -> 'roles' ->> 0 AS r1, w.w -> 'roles' ->> 1 AS r2, w.w ->> 'withdrawnOn' AS "withdrawnOn" FROM w JOIN v ON v.id = w.id`
const bars = `WITH b AS MATERIALIZED (SELECT (p ->> 'id')::uuid AS person_id, b, uuidv7() AS id, (SELECT id FROM person WHERE email = 'x@property.example') AS x FROM jsonb_array_elements($2::jsonb) p, jsonb_array_elements(p -> 'bars') b),
  v AS (INSERT INTO bar (id, person_id, agency_id, kind, ground, valid_from, valid_through, recorded_by)
    SELECT id, person_id, $1, 'medical', 'g', (b ->> 'from')::date, (b ->> 'from')::date + (b ->> 'days')::int, x FROM b RETURNING id)
  SELECT b.id, b.person_id, b.x, b.b ->> 'liftedOn' AS "liftedOn" FROM b JOIN v ON v.id = b.id WHERE b.b ->> 'liftedOn' IS NOT NULL`
const own = `WITH n AS (INSERT INTO enrolment (person_id, agency_id, edition_id, source) SELECT (p ->> 'id')::uuid, $1, e.id, 'self' FROM jsonb_array_elements($2::jsonb) p, edition e JOIN course c ON c.id = e.course_id
    WHERE c.key = 'property-a' AND p ->> 'own' IS NOT NULL RETURNING id, person_id, edition_id)
  INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours, points, out_of)
    SELECT n.person_id, $1, n.edition_id, 'a', n.id, (p -> 'own' ->> 'completedOn')::date, (p -> 'own' ->> 'completedOn')::date + interval '3 hours', 'online', 9, (p -> 'own' ->> 'points')::int, CASE WHEN p -> 'own' ->> 'points' IS NOT NULL THEN 24 END
    FROM n JOIN jsonb_array_elements($2::jsonb) p ON (p ->> 'id')::uuid = n.person_id`

/** Issuers have ids that follow from their keys, so that a question can name them before anybody is made. */
const issuerId = (key: string): string =>
  createHash('md5')
    .update(key)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

const kinds = `INSERT INTO qualification (key, title_en, title_ja) SELECT DISTINCT c ->> 'type', 't', 't' FROM jsonb_array_elements($1::jsonb) p, jsonb_array_elements(p -> 'certificates') c ON CONFLICT (key) DO NOTHING`

async function insertIssuers(client: pg.Client, keys: readonly string[]): Promise<void> {
  const known = [...new Set(keys)]
  await client.query(
    `INSERT INTO issuer (id, key, name_en, name_ja) SELECT i.id, i.key, i.key, i.key FROM unnest($1::uuid[], $2::text[]) AS i(id, key) ON CONFLICT DO NOTHING`,
    [known.map(issuerId), known],
  )
}

async function insert(
  client: pg.Client,
  agencyId: string,
  people: readonly (RandomPerson & { id: string })[],
): Promise<void> {
  const values = [agencyId, JSON.stringify(people)]
  await insertIssuers(
    client,
    people.flatMap(({ certificates: all }) => all.map(({ issuer }) => issuer)),
  )
  await client.query({ name: 'kinds', text: kinds, values: [values[1]] })
  for (const statement of [inserted, certificates, facts, own])
    await client.query({ name: statement.slice(0, 40), text: statement, values })
  const waived = await client.query<Record<string, string>>({ name: 'waivers', text: waivers, values })
  for (const { id, person_id: person, x, y, r1, r2, withdrawnOn } of waived.rows) {
    for (const [by, role] of [
      [x, r1],
      [y, r2],
    ]) {
      await client.query(
        `INSERT INTO waiver_act (waiver_id, person_id, agency_id, kind, acted_by, role) VALUES ($1, $2, $3, 'signed', $4, $5)`,
        [id, person, agencyId, by, role],
      )
    }
    if (withdrawnOn)
      await client.query(
        `INSERT INTO waiver_act (waiver_id, person_id, agency_id, kind, acted_by, reason, effective_on) VALUES ($1, $2, $3, 'withdrawn', $4, 'r', $5)`,
        [id, person, agencyId, x, withdrawnOn],
      )
  }
  const barred = await client.query<Record<string, string>>({ name: 'bars', text: bars, values })
  for (const { id, person_id: person, x, liftedOn } of barred.rows) {
    await client.query(
      `INSERT INTO bar_act (bar_id, person_id, agency_id, kind, acted_by, reason, effective_on) VALUES ($1, $2, $3, 'lifted', $4, 'r', $5)`,
      [id, person, agencyId, x, liftedOn],
    )
  }
}

const idOf = (index: number): string => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`

/** The desk officer of the agency, asking through row-level security as the API's role. */
export function txOf(client: pg.Client, agencyId: string): Tx {
  return {
    actor: { kind: 'person', personId: idOf(999), agencyId, roles: ['desk-officer'], sessionId: idOf(999) },
    unseal: () => Promise.resolve(null),
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await client.query(text, values as unknown[])).rows as Row[],
    once: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await client.query(text, values as unknown[])).rows as Row[],
  }
}

export async function populationWorld(): Promise<PopulationWorld> {
  const client = new pg.Client({ connectionString: await freshWorld() })
  await client.connect()
  await client.query(setUp)
  const { rows: agencies } = await client.query<{ id: string }>(`SELECT id FROM agency WHERE key = 'property'`)
  const agencyId = agencies[0]?.id ?? ''
  return {
    client,
    agencyId,
    named: (about) =>
      JSON.parse(
        JSON.stringify(about, (name, value: unknown) => {
          if (name === 'issuerId') return issuerId(String(value))
          return name === 'issuerIds' ? (value as string[]).map(issuerId) : value
        }),
      ) as typeof about,
    async asking(people, act) {
      await client.query('BEGIN')
      try {
        const ids = people.map((_, index) => idOf(index))
        await insert(
          client,
          agencyId,
          people.map((one, index) => ({ ...one, id: idOf(index) })),
        )
        await client.query('SET LOCAL ROLE muster_app')
        await client.query(
          `SELECT set_config('muster.actor_kind', 'person', true), set_config('muster.person_id', $1, true), set_config('muster.agency_id', $2, true), set_config('muster.roles', 'desk-officer', true)`,
          [idOf(999), agencyId],
        )
        return await act(txOf(client, agencyId), ids)
      } finally {
        await client.query('ROLLBACK')
      }
    },
    stop: () => client.end(),
  }
}
