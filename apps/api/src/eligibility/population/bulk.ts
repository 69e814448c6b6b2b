import type { Equivalence } from '@muster/eligibility/facts.ts'
import type { AcceptedCompletion } from '@muster/eligibility/profile.ts'
import { attributeRows, credentials, everyStatus, isBulk, latestStatus, type Reading } from './bulk-sources.ts'
import { completionWays, levelType, levelWay, list, text, type Way } from './bulk-ways.ts'
import type { Leaf } from './leaf.ts'

const chosen = (ways: readonly Way[], part: (way: Way) => string): string =>
  new Set(ways.map(part)).size === 1 && ways[0]
    ? part(ways[0])
    : `CASE k.way ${ways.map((way, index) => `WHEN ${index} THEN ${part(way)}`).join(' ')} END`

/** Everything that may count for each person and slot, as an SQL query; null if no leaf is made by set. */
function counted(leaves: readonly Leaf[], how: Omit<Reading, 'types' | 'subjects'>): string | null {
  const ways: Way[] = []
  const rows: string[] = []
  leaves.forEach((leaf, index) => {
    if (!isBulk(leaf)) return
    if (leaf.kind === 'completion') ways.push(...completionWays(leaf, index + 1))
    else if (leaf.kind === 'level') ways.push(levelWay(leaf, index + 1))
    else if (leaf.kind === 'attribute') rows.push(attributeRows(leaf, index + 1, how.people))
  })
  const subjects = leaves.flatMap((leaf) => (leaf.kind === 'level' && isBulk(leaf) ? [leaf.node.subject] : []))
  const types = [...new Set(ways.map(({ type }) => type))].filter(
    (type) => !subjects.some((subject) => levelType(subject) === type),
  )
  if (ways.length > 0) {
    const table = ways.map(({ slot, type }, index) => `(${index}, ${slot}, ${text(type)})`).join(', ')
    rows.unshift(`SELECT c.person_id, k.slot, c.completed AS f, (${chosen(ways, ({ through }) => through)})::int AS t, ${chosen(ways, ({ scope }) => scope)} AS scope, c.standing, c.is_odd
      FROM (${credentials({ ...how, types, subjects })}) c JOIN (VALUES ${table}) k(way, slot, type) ON k.type = c.looked
      WHERE ${chosen(ways, ({ condition }) => condition)}`)
  }
  return rows.length === 0 ? null : rows.join('\n UNION ALL ')
}

/** Of an end and a beginning on one day the beginning stands: each day is there once. */
const history = `(SELECT array_agg(step ORDER BY step)::text FROM (SELECT max(step) AS step FROM (
    SELECT unnest(ARRAY[lower(r) * 8 + 4, upper(r) * 8]) FROM unnest(met) r
    UNION ALL SELECT unnest(ARRAY[lower(r) * 8 + 1, upper(r) * 8]) FROM unnest(seen - coalesce(met, '{}')) r) AS edges(step) GROUP BY step >> 3) AS steps)`

const slotsOf = (leaves: readonly Leaf[]): number[] => leaves.map((_, index) => index + 1)
const columnsOf = (leaves: readonly Leaf[]): string =>
  slotsOf(leaves)
    .flatMap((slot) => [`f${slot}`, `t${slot}`, `s${slot}`])
    .join(', ')

/** What is known slot by slot as one row for each person: `more` are the histories that one stretch does not tell. */
const wide = (leaves: readonly Leaf[], source: string): string => `SELECT person_id, bool_or(is_rough) AS is_rough,
    ${slotsOf(leaves)
      .map(
        (slot) =>
          `max(f) FILTER (WHERE slot = ${slot}) AS f${slot}, max(t) FILTER (WHERE slot = ${slot}) AS t${slot}, max(scope) FILTER (WHERE slot = ${slot}) AS s${slot}`,
      )
      .join(', ')},
    jsonb_object_agg(slot || coalesce(':' || scope, ''), history) FILTER (WHERE history IS NOT NULL) AS more FROM ${source} GROUP BY person_id`

/** The same where there is but one slot, and each person is there once. */
const narrow = (source: string): string =>
  `SELECT person_id, is_rough, f AS f1, t AS t1, scope AS s1, CASE WHEN history IS NOT NULL THEN jsonb_build_object('1' || coalesce(':' || scope, ''), history) END AS more FROM ${source}`

const inserted = (leaves: readonly Leaf[], agencyId: string, people: string, rows: string): string =>
  `INSERT INTO population.row (place, block, person_id, agency_id, is_rough, ${columnsOf(leaves)}, more)
  SELECT $1::smallint, $2::int, m.person_id, m.agency_id, coalesce(w.is_rough, false), ${columnsOf(leaves)}, w.more FROM population.member m LEFT JOIN (${rows}) w ON w.person_id = m.person_id
  WHERE m.agency_id = ${text(agencyId)} AND ${people} ORDER BY m.person_id`

const isOneOfMany = (person: string): string => `${person} IN (SELECT x.person_id FROM population_many x)`

/** Statements that make the rows of a block for all people of an agency. */
export interface BulkStatements {
  /** Without values. All processors take part in the first. */
  readonly collect: readonly string[]
  /** With the partition as `$1` and the block as `$2`. */
  readonly insert: readonly string[]
}

/** What counts for whoever has one certificate with one status for a leaf, slot by slot. */
const single = `SELECT person_id, slot, scope, false AS is_rough, CASE WHEN standing = 'verified' AND f <= t THEN f END AS f, CASE WHEN standing = 'verified' AND f <= t THEN t END AS t,
    CASE WHEN standing = 'pending' AND f <= t THEN ARRAY[f * 8 + 1, (t + 1) * 8]::text END AS history FROM population_single`

/** What counts for the others: stretches that join or overlap are one; what one stretch does not tell is a history. */
const several = (
  source: string,
): string => `SELECT person_id, slot, scope, coalesce(is_rough, false) AS is_rough, (SELECT lower(r) FROM unnest(met) r ORDER BY 1 DESC LIMIT 1) AS f, upper(met) - 1 AS t,
    CASE WHEN met = seen AND lower(met) IS NOT NULL AND met = int4multirange(int4range(lower(met), upper(met))) THEN NULL WHEN seen IS NULL THEN NULL ELSE ${history} END AS history
  FROM (SELECT person_id, slot, min(scope) AS scope, bool_or(is_odd) OR min(scope) <> max(scope) AS is_rough,
      range_agg(int4range(f, t, '[]')) FILTER (WHERE standing = 'verified' AND f <= t) AS met, range_agg(int4range(f, t, '[]')) FILTER (WHERE f <= t) AS seen
    FROM (${source}) counted WHERE standing <> 'rejected' OR is_odd GROUP BY person_id, slot) ranged`

/**
 * Statements that make the rows of a block, to be run in one transaction. Nearly everybody has one certificate with one
 * status for a leaf, which needs no ranges put together; the others are made apart. Rows that are not exact are marked rough.
 */
export function bulkStatements(leaves: readonly Leaf[], agencyId: string): BulkStatements {
  const everybody = counted(leaves, { agencyId, people: 'true', statuses: everyStatus })
  const others = counted(leaves, { agencyId, people: isOneOfMany('o.person_id'), statuses: latestStatus })
  if (everybody === null || others === null) {
    return {
      collect: [],
      insert: [
        'INSERT INTO population.row (place, block, person_id, agency_id) SELECT $1::smallint, $2::int, m.person_id, m.agency_id FROM population.member m',
      ],
    }
  }
  const simple = `(${single}) told`
  const complex = `(${several(others)}) told`
  return {
    collect: [
      'DROP TABLE IF EXISTS population_single, population_many',
      `CREATE TEMPORARY TABLE population_single ON COMMIT DROP AS SELECT person_id, slot, count(*) AS n, min(f) AS f, max(t) AS t, min(scope) AS scope, min(standing) AS standing, coalesce(bool_or(is_odd), false) AS is_odd
        FROM (${everybody}) counted GROUP BY person_id, slot`,
      'CREATE TEMPORARY TABLE population_many ON COMMIT DROP AS SELECT DISTINCT person_id FROM population_single WHERE n > 1 OR is_odd',
      'ANALYZE population_single, population_many',
    ],
    insert: [
      inserted(
        leaves,
        agencyId,
        `NOT ${isOneOfMany('m.person_id')}`,
        leaves.length === 1 ? narrow(simple) : wide(leaves, simple),
      ),
      inserted(leaves, agencyId, isOneOfMany('m.person_id'), wide(leaves, complex)),
    ],
  }
}

/** The people whose rows in a block are made one by one, as SQL: rough ones, exceptions, and those the other leaves are about. */
export function roughPeople(leaves: readonly Leaf[]): string {
  const facts = (kind: string, key: string): string =>
    `SELECT person_id FROM population.person_fact WHERE agency_id = actor_agency() AND kind = ${text(kind)} AND key = ${text(key)}`
  const ofTypes = (types: readonly string[]): string =>
    `SELECT person_id FROM population.outside_certificate WHERE agency_id = actor_agency() AND qualification_key = ANY (${list(types)}::text[])
     UNION SELECT person_id FROM population.completion WHERE agency_id = actor_agency() AND qualification_key = ANY (${list(types)}::text[])`
  const typesOf = (accepts: readonly AcceptedCompletion[], equivalences: readonly Equivalence[]): string[] => [
    ...new Set([...accepts.map(({ type }) => type), ...equivalences.map(({ from }) => from.type)]),
  ]
  const others = leaves
    .filter((leaf) => !isBulk(leaf))
    .map((leaf) => {
      switch (leaf.kind) {
        case 'accrual':
          return facts('accrual', leaf.node.unit)
        case 'attribute':
          return facts('attribute', leaf.node.attribute)
        case 'truth':
          return facts('attribute', leaf.person)
        case 'attestation':
          return facts('attestation', leaf.node.statement)
        case 'acknowledgement':
          return facts('acknowledgement', leaf.node.documentKey)
        case 'level':
          return `SELECT person_id FROM population.outside_certificate WHERE agency_id = actor_agency() AND level ->> 'subject' = ${text(leaf.node.subject)}`
        case 'completion':
          return ofTypes(typesOf(leaf.node.accepts, leaf.common.equivalences ?? []))
        case 'shared':
          return ofTypes(
            typesOf(
              leaf.slots.flatMap(({ accepts }) => accepts),
              leaf.common.equivalences ?? [],
            ),
          )
      }
    })
  return [
    'SELECT person_id FROM population.row WHERE place = $1 AND block = $2 AND agency_id = actor_agency() AND is_rough',
    'SELECT person_id FROM population.exceptional WHERE agency_id = actor_agency()',
    'SELECT person_id FROM population.member_elsewhere WHERE agency_id = actor_agency()',
    ...others,
  ].join(' UNION ')
}
