import type pg from 'pg'

/** Where the made people may be sent: the sample posting under P1, and the agency that they are all of. */
export interface MadePopulation {
  readonly agencyId: string
  readonly officerId: string
}

const personId = (place: string): string => `('0b100000-0000-7000-8000-' || lpad(to_hex(${place}), 12, '0'))::uuid`
const certificateId = (place: string, kind: string): string =>
  `('0b100000-0000-7001-8000-' || lpad(to_hex(${place}::bigint * 32 + ${kind}), 12, '0'))::uuid`

/** A number from 0 to 99 that follows from a person's place and a purpose: the same people every time. */
const share = (purpose: string): string => `(abs(hashint8extended(g.place, hashtext('${purpose}'))) % 100)`
/** A number of days from 0 to `most` − 1. */
const days = (purpose: string, most: number): string =>
  `(abs(hashint8extended(g.place, hashtext('${purpose} days'))) % ${most})::int`

interface Kind {
  readonly type: string
  readonly issuer: string
  /** Who holds it, in percent, and how many have a second one. */
  readonly held: number
  readonly oldest: number
  readonly more?: Readonly<
    Partial<Record<'edition' | 'variant' | 'components' | 'level' | 'scope' | 'points' | 'hours', string>>
  >
}

/** About nine certificates a person, as P1 asks for them. */
const kinds: readonly Kind[] = [
  { type: 'e1-security-management', issuer: 'mission-learning', held: 92, oldest: 700 },
  { type: 'bsafe', issuer: 'mission-learning', held: 96, oldest: 2000 },
  { type: 'ssafe', issuer: 'minato-field-safety', held: 75, oldest: 1100, more: { components: `'["first-aid"]'` } },
  {
    type: 'heat',
    issuer: 'kitano-training',
    held: 25,
    oldest: 1100,
    more: { components: `'["first-aid"]'`, hours: '40' },
  },
  {
    type: 'psea',
    issuer: 'mission-learning',
    held: 95,
    oldest: 900,
    more: { variant: `'all-staff'`, points: `CASE WHEN ${share('psea points')} < 95 THEN 22 ELSE 18 END` },
  },
  {
    type: 'cptm',
    issuer: 'mission-learning',
    held: 90,
    oldest: 1500,
    more: { edition: `CASE WHEN ${share('cptm edition')} < 95 THEN 2017 ELSE 2009 END` },
  },
  { type: 'human-rights', issuer: 'mission-learning', held: 80, oldest: 1500 },
  { type: 'know-gender', issuer: 'mission-learning', held: 80, oldest: 1500 },
  { type: 'peacebuilding-fundamentals', issuer: 'mission-learning', held: 30, oldest: 1500 },
  {
    type: 'english-test',
    issuer: 'hoshino-language',
    held: 70,
    oldest: 600,
    more: {
      level: `jsonb_build_object('scale', 'cefr', 'subject', 'english', 'grade', (ARRAY['B1','B2','B2','C1','C2'])[1 + ${share('grade')} % 5])`,
    },
  },
  {
    type: 'medical-clearance',
    issuer: 'mission-medical',
    held: 70,
    oldest: 80,
    more: { scope: `jsonb_build_object('dutyStationId', 'port-maren', 'jobId', 'electoral-adviser')` },
  },
  { type: 'yellow-fever', issuer: 'aoba-clinic', held: 90, oldest: 3000 },
  {
    type: 'security-clearance',
    issuer: 'mission-security',
    held: 60,
    oldest: 60,
    more: {
      scope: `jsonb_build_object('postingId', (SELECT id FROM posting WHERE sample_key = 'selat-electoral-advisers'))`,
    },
  },
]

const certificates = (kind: Kind, index: number): string => {
  const {
    edition = 'NULL',
    variant = 'NULL',
    components = `'[]'`,
    level = 'NULL',
    scope = 'NULL',
    points = 'NULL',
    hours = '8',
  } = kind.more ?? {}
  return `INSERT INTO outside_certificate (id, person_id, agency_id, qualification_key, issuer_id, mode, edition, variant, components, level, scope, points, out_of, hours, completed_on)
    SELECT ${certificateId('g.place', String(index))}, ${personId('g.place')}, a.id, '${kind.type}', i.id, 'classroom', ${edition}, ${variant}, ${components}::jsonb, ${level}, ${scope}, ${points}, CASE WHEN ${points} IS NOT NULL THEN 24 END, ${hours},
      current_date - 1 - ${days(kind.type, kind.oldest)}
    FROM bench_people g, bench_agency a, issuer i WHERE i.key = '${kind.issuer}' AND ${share(kind.type)} < ${kind.held}`
}

/** A step of each certificate: verified, or (two in a hundred) still pending; one in five hundred is suspended for good. */
const steps = (kind: Kind, index: number): string[] => [
  `INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind, recorded_at)
    SELECT ${certificateId('g.place', String(index))}, ${personId('g.place')}, a.id, CASE WHEN ${share(`${kind.type} step`)} < 98 THEN 'verified' ELSE 'pending' END, now() - interval '2 days'
    FROM bench_people g, bench_agency a WHERE ${share(kind.type)} < ${kind.held}`,
  `INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind, effective_from, recorded_at)
    SELECT ${certificateId('g.place', String(index))}, ${personId('g.place')}, a.id, 'suspended', current_date - 10, now() - interval '1 day'
    FROM bench_people g, bench_agency a WHERE ${share(kind.type)} < ${kind.held} AND g.place % 6500 = ${index * 500}`,
]

const tables = [
  'person',
  'outside_certificate',
  'outside_certificate_status',
  'person_fact',
  'waiver',
  'waiver_act',
  'bar',
]

const statements = (people: number): string[] => [
  `CREATE TEMP TABLE bench_people AS SELECT place FROM generate_series(1, ${people}) AS g(place)`,
  `INSERT INTO agency (key, name_en, name_ja, kind, is_invented) VALUES ('bench-population', 'Population (invented)', '母集団（架空）', 'government', true)`,
  `CREATE TEMP TABLE bench_agency AS SELECT id FROM agency WHERE key = 'bench-population'`,
  `INSERT INTO person (id, agency_id, email, family_name, given_name, passport_name, language)
   SELECT ${personId('g.place')}, a.id, 'population-' || g.place || '@bench.invalid', 'Family ' || ${share('family')}, 'Given ' || g.place, 'GIVEN ' || g.place, CASE WHEN ${share('language')} < 40 THEN 'ja' ELSE 'en' END FROM bench_people g, bench_agency a`,
  ...kinds.map(certificates),
  ...kinds.flatMap(steps),
  `INSERT INTO person_fact (person_id, agency_id, kind, key, content, recorded_at)
   SELECT ${personId('g.place')}, a.id, 'attribute', 'passport-expires', jsonb_build_object('value', (current_date + 400 + ${days('passport', 2500)})::text, 'documentId', 'passport'), now() FROM bench_people g, bench_agency a WHERE ${share('passport')} < 95`,
  `INSERT INTO person_fact (person_id, agency_id, kind, key, content, recorded_at)
   SELECT ${personId('g.place')}, a.id, 'attribute', 'degree-taught-in-english', '{"value":true}', now() FROM bench_people g, bench_agency a WHERE ${share('degree')} < 30`,
  `INSERT INTO waiver (id, person_id, agency_id, clause_id, ground, valid_from, valid_through, asked_by)
   SELECT ${certificateId('g.place', '30')}, ${personId('g.place')}, a.id, 'field-security', 'bench', current_date - 30, current_date + 500, ${personId('1')} FROM bench_people g, bench_agency a WHERE g.place % 500 = 2`,
  `INSERT INTO waiver_act (waiver_id, person_id, agency_id, kind, acted_by, role) SELECT w.id, w.person_id, w.agency_id, 'signed', ${personId('s.by')}, 'head-of-security' FROM waiver w, bench_agency a, (VALUES (1), (3)) s(by) WHERE w.agency_id = a.id`,
  `INSERT INTO bar (person_id, agency_id, kind, ground, valid_from, recorded_by) SELECT ${personId('g.place')}, a.id, 'conduct', 'bench', current_date - 5, ${personId('1')} FROM bench_people g, bench_agency a WHERE g.place % 1000 = 4`,
]

/**
 * Makes so many people of one agency, each with about nine certificates of the kinds that P1 asks for and their steps, by
 * set and as the owner. Of a thousand, one is barred, two have a waiver, some have a certificate suspended or pending.
 */
export async function makePopulation(
  owner: pg.ClientBase,
  people: number,
  say: (line: string) => void,
): Promise<MadePopulation> {
  const { rows: keys } = await owner.query<{ table: string; name: string }>(
    `SELECT conrelid::regclass::text AS table, conname AS name FROM pg_constraint WHERE contype = 'f' AND conrelid::regclass::text = ANY ($1)`,
    [tables],
  )
  await owner.query('SET synchronous_commit = off')
  await owner.query('BEGIN')
  for (const { table, name } of keys)
    await owner.query(`ALTER TABLE "${table}" ALTER CONSTRAINT "${name}" NOT ENFORCED`)
  for (const table of tables) await owner.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`)
  for (const statement of statements(people)) await owner.query(statement)
  for (const table of tables) await owner.query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`)
  await owner.query('COMMIT')
  say('  … gathering statistics')
  for (const table of tables) await owner.query(`VACUUM ANALYZE "${table}"`)
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM bench_agency')
  const { rows: officers } = await owner.query<{ id: string }>(`SELECT ${personId('1')} AS id`)
  return { agencyId: rows[0]?.id ?? '', officerId: officers[0]?.id ?? '' }
}
