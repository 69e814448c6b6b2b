import pg from 'pg'

/**
 * A pool whose connections may be dropped at any moment. While one passes from request to request nobody listens to it
 * for an instant, and Node ends a process over an error event that nobody hears. Its connections send what they are
 * given at once, also while an earlier statement is under way, and stay through a quiet quarter of an hour: what was
 * prepared on them is lost with them.
 */
class SteadyPool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super({ ...options, pipeline: true, idleTimeoutMillis: 900_000 })
    this.on('connect', (client) => client.on('error', () => undefined))
  }
}

/** `pg` as TypeORM is to use it. */
export const steadyDriver: unknown = { ...pg, Pool: SteadyPool }
