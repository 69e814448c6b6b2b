import { lastDay } from '@muster/calendar/calendar-date.ts'
import type { AttributeTest } from '@muster/eligibility/profile.ts'
import { type Convention, isByHour, lastValid, list, text } from './bulk-ways.ts'
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
export function attributeRows(leaf: Leaf & { kind: 'attribute' }, slot: number, people: string): string {
  const [from, through] = attributeStretch(leaf) ?? ['NULL', 'NULL']
  const isDate = leaf.node.test.is.startsWith('date')
  const value = isDate ? `CASE WHEN ${plainDate} THEN (x #>> '{}')::date - date '1970-01-01' END` : 'NULL::int'
  const isUnclear = isDate ? ` OR NOT (${plainDate})` : ''
  return `SELECT person_id, ${slot} AS slot, (${from})::int AS f, (${through})::int AS t, NULL::bigint AS scope, 'verified' AS standing, is_odd
    FROM (SELECT person_id, x, ${value} AS v, n > 1 OR is_dressed OR x IS NULL${isUnclear} AS is_odd
      FROM (SELECT person_id, content -> 'value' AS x, count(*) OVER (PARTITION BY person_id) AS n, content - 'value' - 'documentId' <> '{}' OR coalesce(jsonb_typeof(content -> 'documentId'), 'null') NOT IN ('null', 'string') AS is_dressed
        FROM population.person_fact o WHERE o.agency_id = actor_agency() AND ${people} AND kind = 'attribute' AND key = ${text(leaf.node.attribute)} AND withdrawn_at IS NULL) f) g`
}

/** One row for each status that a certificate has been given, or one where it has none. */
export const everyStatus = `LEFT JOIN (SELECT s.outside_certificate_id AS id, s.kind AS standing, s.kind NOT IN ('pending', 'verified', 'rejected') AS is_odd FROM population.outside_certificate_status s) s ON s.id = o.id`

/** The status in which a certificate stands: the latest, as the engine takes it; odd where it needs more than that. */
export const latestStatus = `LEFT JOIN LATERAL (SELECT bool_or(s.kind NOT IN ('pending', 'verified', 'rejected')) AS is_odd, (array_agg(s.kind ORDER BY s.recorded_at DESC, s.id DESC))[1] AS standing
      FROM population.outside_certificate_status s WHERE s.outside_certificate_id = o.id) s ON true`

const hasOwnDays = `o.components <> '[]' AND jsonb_path_exists(o.components, '$[*] ? (exists (@.completedOn) || exists (@.statedThrough))')`

/** Which certificates are read, and how: \`people\` is a condition on their \`person_id\`. */
export interface Reading {
  readonly types: readonly string[]
  /** Subjects of language tests. */
  readonly subjects: readonly string[]
  readonly agencyId: string
  readonly people: string
  readonly statuses: typeof everyStatus | typeof latestStatus
}

/** Certificates and completions of some types (and language tests of some subjects), each looked up by what it is. */
export function credentials({ types, subjects, agencyId, people, statuses }: Reading): string {
  const wanted = `o.qualification_key = ANY (${list(types)}::text[])`
  const isTest = subjects.length > 0 ? ` OR o.level ->> 'subject' = ANY (${list(subjects)})` : ''
  const looked =
    subjects.length > 0
      ? `CROSS JOIN LATERAL unnest(CASE WHEN o.level IS NULL THEN ARRAY[o.qualification_key] ELSE ARRAY[o.qualification_key, 'level of ' || (o.level ->> 'subject')] END) AS l(looked)`
      : ''
  // The agency stands there as it is, so that the planner knows how many people it has.
  const theirs = `o.agency_id = ${text(agencyId)} AND ${people}`
  return `SELECT o.person_id, o.qualification_key AS type, ${subjects.length > 0 ? 'l.looked' : 'o.qualification_key AS looked'}, o.edition, o.variant, o.issuer_id::text AS issuer, false AS is_internal, o.mode, o.hours, o.components, o.level, o.scope,
      o.completed_on - date '1970-01-01' AS completed, o.expires_on - date '1970-01-01' AS stated, o.points, o.out_of,
      coalesce(s.standing, 'pending') AS standing, coalesce(s.is_odd, false) OR ${hasOwnDays} AS is_odd
    FROM population.outside_certificate o ${statuses} ${looked} WHERE ${theirs} AND (${wanted}${isTest})
    UNION ALL
    SELECT o.person_id, o.qualification_key, o.qualification_key, o.edition, NULL, o.issuer_id::text, true, o.mode, o.hours, '[]', NULL, NULL, o.completed_on - date '1970-01-01',
      population.months_later(o.completed_on - date '1970-01-01', o.validity_months), o.points, o.out_of, 'verified', o.is_odd
    FROM population.completion o WHERE ${theirs} AND ${wanted}`
}
