import pg from 'pg'

/**
 * A pool whose connections may be dropped at any moment. While one passes from request to request nobody listens to it
 * for an instant, and Node ends a process over an error event that nobody hears.
 */
class SteadyPool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options)
    this.on('connect', (client) => client.on('error', () => undefined))
  }
}

/** `pg` as TypeORM is to use it. */
export const steadyDriver: unknown = { ...pg, Pool: SteadyPool }
