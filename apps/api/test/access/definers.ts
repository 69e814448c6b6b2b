import type { PoolClient } from 'pg'

/** A function of the database that sees more than whoever calls it. */
export interface Definer {
  readonly name: string
  /** The types of what it takes, as PostgreSQL writes them. */
  readonly takes: readonly string[]
}

/** `reads` is an answer with something in it, `writes` a transaction that changed something. */
export type Effect = 'reads' | 'writes'

/** All that the API’s role may call and that runs with the owner’s rights; triggers cannot be called. */
export const definersQuery = `
  SELECT p.proname AS name, ARRAY(SELECT format_type(t, NULL) FROM unnest(p.proargtypes) t) AS takes
  FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef AND p.prorettype <> 'trigger'::regtype
    AND has_function_privilege('muster_app', p.oid, 'EXECUTE') ORDER BY 1, 2`

/** What is known of the objects that are not the caller’s: every id and every word that opens something. */
export interface Keys {
  readonly ids: readonly string[]
  readonly words: readonly string[]
}

/** The day it is where the agencies are: by that of the server, a day that must not be past would be so from 15:00 UTC on. */
const day = `(now() AT TIME ZONE 'Asia/Tokyo')::date`

const fixed: Readonly<Record<string, string>> = {
  boolean: 'true',
  integer: '10',
  bigint: '10',
  smallint: '1',
  numeric: '10',
  date: day,
  'timestamp with time zone': 'now()',
  jsonb: `'{}'::jsonb`,
  json: `'{}'::json`,
  bytea: `'\\x00'::bytea`,
  daterange: `daterange(${day}, ${day} + 30)`,
  'date[]': `ARRAY[${day}]`,
  'integer[]': 'ARRAY[1]',
  'boolean[]': 'ARRAY[true]',
}

/** One statement that calls it with every id and word at once, and the numbers of the parameters it names. */
export function callOf({ name, takes }: Definer): string {
  const from: string[] = []
  const given = takes.map((type, at) => {
    if (type === 'uuid' || type === 'text') {
      from.push(`unnest($${type === 'uuid' ? 1 : 2}::${type}[]) AS a${at} (v)`)
      return `a${at}.v`
    }
    if (type === 'uuid[]') return '$1::uuid[]'
    if (type === 'text[]') return '$2::text[]'
    return fixed[type] ?? `NULL::${type}`
  })
  return `SELECT r FROM (SELECT $1::uuid[], $2::text[]) AS keys ${from.map((one) => `CROSS JOIN ${one}`).join(' ')} CROSS JOIN LATERAL (SELECT to_jsonb(f) AS r FROM "${name}"(${given.join(', ')}) f) one`
}

/** Nothing, no, zero and empty lists tell nothing. */
const saysNothing = (answer: unknown): boolean => {
  if (answer === null || answer === false || answer === 0 || answer === '') return true
  if (Array.isArray(answer)) return answer.every(saysNothing)
  return typeof answer === 'object' && Object.values(answer).every(saysNothing)
}

/** Runs something in a transaction of the caller that is undone. */
type AsCaller = <T>(act: (client: PoolClient) => Promise<T>) => Promise<T>

/** What a call does for this caller; refusals and wrong words are no effect. */
export async function effectsOf(asCaller: AsCaller, definer: Definer, keys: Keys): Promise<ReadonlySet<Effect>> {
  const effects = new Set<Effect>()
  const statement = callOf(definer)
  const call = ({ ids, words }: Keys): Promise<void> =>
    asCaller(async (client) => {
      const { rows } = await client.query<{ r: unknown }>(statement, [ids, words])
      if (rows.some(({ r }) => !saysNothing(r))) effects.add('reads')
      const { rows: written } = await client.query<{ xid: string | null }>(
        'SELECT pg_current_xact_id_if_assigned()::text AS xid',
      )
      if (written[0]?.xid) effects.add('writes')
    })
  try {
    await call(keys)
  } catch {
    // One value that is refused hides what the others would do.
    const takesId = definer.takes.some((type) => type.startsWith('uuid'))
    for (const id of takesId ? keys.ids : keys.ids.slice(0, 1))
      for (const word of keys.words) await call({ ids: [id], words: [word] }).catch(() => undefined)
  }
  return effects
}
