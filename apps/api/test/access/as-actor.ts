import type { Pool, PoolClient } from 'pg'

/** Whom the database takes a transaction for. */
export interface ActorSettings {
  readonly kind: string
  readonly person?: string
  readonly agency?: string
  readonly roles?: string
}

/** Does something as an actor, as the unit of work would have set it, and undoes it. */
export async function asActor<T>(
  runtime: Pool,
  { kind, person = '', agency = '', roles = '' }: ActorSettings,
  act: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await runtime.connect()
  try {
    await client.query('BEGIN')
    await client.query(
      `SELECT set_config('muster.actor_kind', $1, true), set_config('muster.person_id', $2, true), set_config('muster.agency_id', $3, true), set_config('muster.roles', $4, true)`,
      [kind, person, agency, roles],
    )
    return await act(client)
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}
