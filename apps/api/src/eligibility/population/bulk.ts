import { lastDay } from '@muster/calendar/calendar-date.ts'
import type { Equivalence } from '@muster/eligibility/facts.ts'
import type { AcceptedCompletion, AttributeTest } from '@muster/eligibility/profile.ts'
import {
  completionWays,
  type Convention,
  isByHour,
  lastValid,
  levelType,
  levelWay,
  list,
  text,
  type Way,
} from './bulk-ways.ts'
import type { Leaf } from './leaf.ts'

/** Whether the set-based statement can make a leaf; the people whom the others are about are made one by one. */
export function isBulk(leaf: Leaf): boolean {
  if (leaf.within?.unit === 'hour') return false
  if (leaf.kind === 'completion') return !leaf.node.accepts.some(isByHour)
  if (leaf.kind === 'attribute') return attributeStretch(leaf) !== null
  if (leaf.kind !== 'level' || leaf.node.validity?.unit === 'hour') return false
  const { scales = [], concordances = [] } = leaf.common
  const isGraded =
    scales.find(({ key }) => key === leaf.node.scale)?.grades?.includes(String(leaf.node.atLeast)) ?? false
  return isGraded && concordances.every(({ toScale }) => toScale !== leaf.node.scale)
}

/** The first or last anchor, in SQL, for which a date (day number `v`) passes; null for what is made one by one. */
function dateStretch(
  test: AttributeTest & { is: 'dateOnOrAfter' | 'dateOnOrBefore' },
  convention: Convention,
): [string, string] | null {
  const { amount, unit } = test.plus ?? { amount: 0, unit: 'day' }
  const first = '-719162'
  const last = String(lastDay)
  const bounded = (limit: string): [string, string] => (test.is === 'dateOnOrAfter' ? [first, limit] : [limit, last])
  if (amount <= 0) return bounded(lastValid('v', { amount: -amount, unit }, convention))
  if (unit === 'day') return test.is === 'dateOnOrAfter' ? [first, `v - ${amount}`] : [`v - ${amount}`, last]
  return null
}

/** First and last anchor (or day) of a value, in SQL: `v` is its day number, `x` the value as JSON. */
function attributeStretch(leaf: Leaf & { kind: 'attribute' }): [string, string] | null {
  const { test } = leaf.node
  const passes = (condition: string): [string, string] => [`CASE WHEN ${condition} THEN -719162 END`, String(lastDay)]
  switch (test.is) {
    case 'flag':
      return passes(`x = '${test.equals}'::jsonb`)
    case 'text':
      return passes(`jsonb_typeof(x) = 'string' AND x #>> '{}' = ANY (${list(test.oneOf)}::text[])`)
    case 'dateOnOrAfter':
    case 'dateOnOrBefore':
      return dateStretch(test, leaf.convention)
    default:
      return null
  }
}

/** Whether a value is a day of the calendar, written as a day. */
const plainDate = `coalesce(jsonb_typeof(x) = 'string' AND x #>> '{}' ~ '^[12][0-9]{3}-[01][0-9]-[0-3][0-9]$' AND pg_input_is_valid(x #>> '{}', 'date'), false)`

/** Values of the person, one each: what has days or a history of its own, is one of several or no plain day is made one by one. */
function attributeRows(leaf: Leaf & { kind: 'attribute' }, slot: number): string {
  const [from, through] = attributeStretch(leaf) ?? ['NULL', 'NULL']
  const isDate = leaf.node.test.is.startsWith('date')
  const value = isDate ? `CASE WHEN ${plainDate} THEN (x #>> '{}')::date - date '1970-01-01' END` : 'NULL::int'
  const isUnclear = isDate ? ` OR NOT (${plainDate})` : ''
  return `SELECT person_id, ${slot} AS slot, (${from})::int AS f, (${through})::int AS t, NULL::bigint AS scope, 'verified' AS standing, is_odd
    FROM (SELECT person_id, x, ${value} AS v, n > 1 OR is_dressed OR x IS NULL${isUnclear} AS is_odd
      FROM (SELECT person_id, content -> 'value' AS x, count(*) OVER (PARTITION BY person_id) AS n, content - 'value' - 'documentId' <> '{}' OR coalesce(jsonb_typeof(content -> 'documentId'), 'null') NOT IN ('null', 'string') AS is_dressed
        FROM population.person_fact WHERE agency_id = actor_agency() AND kind = 'attribute' AND key = ${text(leaf.node.attribute)} AND withdrawn_at IS NULL) f) g`
}

/** Certificates and completions of some types (and language tests of some subjects), each looked up by what it is. */
function credentials(types: readonly string[], subjects: readonly string[]): string {
  const wanted = `${list(types)}::text[]`
  const isTest = subjects.length > 0 ? ` OR o.level ->> 'subject' = ANY (${list(subjects)})` : ''
  const looked =
    subjects.length > 0
      ? `CROSS JOIN LATERAL unnest(CASE WHEN o.level IS NULL THEN ARRAY[o.type] ELSE ARRAY[o.type, 'level of ' || (o.level ->> 'subject')] END) AS l(looked)`
      : ''
  return `o AS MATERIALIZED (
    SELECT o.id, o.person_id, o.qualification_key AS type, o.edition, o.variant, o.issuer_id::text AS issuer, o.mode, o.hours, o.components, o.level, o.scope,
      o.completed_on - date '1970-01-01' AS completed, o.expires_on - date '1970-01-01' AS stated, o.points, o.out_of
    FROM population.outside_certificate o WHERE o.agency_id = actor_agency() AND (o.qualification_key = ANY (${wanted})${isTest})),
  s AS (SELECT s.outside_certificate_id AS id, bool_or(s.kind NOT IN ('pending', 'verified', 'rejected')) AS is_odd,
      CASE WHEN count(*) = 1 THEN min(s.kind) ELSE (array_agg(s.kind ORDER BY s.recorded_at DESC, s.id DESC))[1] END AS standing
    FROM o JOIN population.outside_certificate_status s ON s.outside_certificate_id = o.id GROUP BY s.outside_certificate_id),
  c AS (
    SELECT o.person_id, o.type, ${subjects.length > 0 ? 'l.looked' : 'o.type AS looked'}, o.edition, o.variant, o.issuer, false AS is_internal, o.mode, o.hours, o.components, o.level, o.scope, o.completed, o.stated, o.points, o.out_of,
      coalesce(s.standing, 'pending') AS standing, coalesce(s.is_odd, false) OR o.components <> '[]' AND jsonb_path_exists(o.components, '$[*] ? (exists (@.completedOn) || exists (@.statedThrough))') AS is_odd
    FROM o LEFT JOIN s ON s.id = o.id ${looked}
    UNION ALL
    SELECT o.person_id, o.qualification_key, o.qualification_key, o.edition, NULL, o.issuer_id::text, true, o.mode, o.hours, '[]', NULL, NULL, o.completed_on - date '1970-01-01',
      population.months_later(o.completed_on - date '1970-01-01', o.validity_months), o.points, o.out_of, 'verified', o.is_odd
    FROM population.completion o WHERE o.agency_id = actor_agency() AND o.qualification_key = ANY (${wanted}))`
}

const chosen = (ways: readonly Way[], part: (way: Way) => string): string =>
  new Set(ways.map(part)).size === 1 && ways[0]
    ? part(ways[0])
    : `CASE k.way ${ways.map((way, index) => `WHEN ${index} THEN ${part(way)}`).join(' ')} END`

/** The statement's source of what counts for each person and slot; null if no leaf is made by set. */
function counted(leaves: readonly Leaf[]): { first: string; rows: string } | null {
  const ways: Way[] = []
  const rows: string[] = []
  leaves.forEach((leaf, index) => {
    if (!isBulk(leaf)) return
    if (leaf.kind === 'completion') ways.push(...completionWays(leaf, index + 1))
    else if (leaf.kind === 'level') ways.push(levelWay(leaf, index + 1))
    else if (leaf.kind === 'attribute') rows.push(attributeRows(leaf, index + 1))
  })
  const subjects = leaves.flatMap((leaf) => (leaf.kind === 'level' && isBulk(leaf) ? [leaf.node.subject] : []))
  const types = [...new Set(ways.map(({ type }) => type))].filter(
    (type) => !subjects.some((subject) => levelType(subject) === type),
  )
  if (ways.length > 0) {
    const table = ways.map(({ slot, type }, index) => `(${index}, ${slot}, ${text(type)})`).join(', ')
    rows.unshift(`SELECT c.person_id, k.slot, c.completed AS f, (${chosen(ways, ({ through }) => through)})::int AS t, ${chosen(ways, ({ scope }) => scope)} AS scope, c.standing, c.is_odd
      FROM c JOIN (VALUES ${table}) k(way, slot, type) ON k.type = c.looked
      WHERE ${chosen(ways, ({ condition }) => condition)} AND (c.standing <> 'rejected' OR c.is_odd)`)
  }
  if (rows.length === 0) return null
  return { first: ways.length > 0 ? `${credentials(types, subjects)},` : '', rows: rows.join('\n UNION ALL ') }
}

/** Of an end and a beginning on one day the beginning stands: each day is there once. */
const history = `(SELECT array_agg(step ORDER BY step)::text FROM (SELECT max(step) AS step FROM (
    SELECT unnest(ARRAY[lower(r) * 8 + 4, upper(r) * 8]) FROM unnest(met) r
    UNION ALL SELECT unnest(ARRAY[lower(r) * 8 + 1, upper(r) * 8]) FROM unnest(seen - coalesce(met, '{}')) r) AS edges(step) GROUP BY step >> 3) AS steps)`

/**
 * One statement that makes the rows of a block for all people of the actor's agency: `$1` the partition, `$2` the block.
 * Rows it cannot make exactly are marked rough.
 */
export function bulkStatement(leaves: readonly Leaf[]): string {
  const source = counted(leaves)
  const slots = leaves.map((_, index) => index + 1)
  if (source === null) {
    return 'INSERT INTO population.row (place, block, person_id, agency_id) SELECT $1::smallint, $2::int, m.person_id, m.agency_id FROM population.member m'
  }
  const columns = slots.flatMap((slot) => [`f${slot}`, `t${slot}`, `s${slot}`]).join(', ')
  const pivot = slots
    .map(
      (slot) =>
        `max(f) FILTER (WHERE slot = ${slot}) AS f${slot}, max(t) FILTER (WHERE slot = ${slot}) AS t${slot}, max(scope) FILTER (WHERE slot = ${slot}) AS s${slot}`,
    )
    .join(', ')
  return `WITH ${source.first} counted AS (${source.rows}),
  ranged AS (SELECT person_id, slot, min(scope) AS scope, bool_or(is_odd) OR min(scope) <> max(scope) AS is_rough,
      range_agg(int4range(f, t, '[]')) FILTER (WHERE standing = 'verified' AND f <= t) AS met, range_agg(int4range(f, t, '[]')) FILTER (WHERE f <= t) AS seen
    FROM counted GROUP BY person_id, slot),
  told AS (SELECT person_id, slot, scope, coalesce(is_rough, false) AS is_rough, (SELECT lower(r) FROM unnest(met) r ORDER BY 1 DESC LIMIT 1) AS f, upper(met) - 1 AS t,
      CASE WHEN met = seen AND lower(met) IS NOT NULL AND met = int4multirange(int4range(lower(met), upper(met))) THEN NULL WHEN seen IS NULL THEN NULL ELSE ${history} END AS history FROM ranged),
  wide AS (SELECT person_id, bool_or(is_rough) AS is_rough, ${pivot},
      jsonb_object_agg(slot || coalesce(':' || scope, ''), history) FILTER (WHERE history IS NOT NULL) AS more FROM told GROUP BY person_id)
  INSERT INTO population.row (place, block, person_id, agency_id, is_rough, ${columns}, more)
  SELECT $1::smallint, $2::int, m.person_id, m.agency_id, coalesce(w.is_rough, false), ${columns}, w.more FROM population.member m LEFT JOIN wide w ON w.person_id = m.person_id`
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
    ...others,
  ].join(' UNION ')
}
