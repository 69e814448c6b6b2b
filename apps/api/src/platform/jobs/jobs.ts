import { Injectable, type OnApplicationShutdown } from '@nestjs/common'
import { PgBoss } from 'pg-boss'
import type pino from 'pino'

type Job = () => Promise<unknown>

/**
 * Work on a clock, once however many processes run: pg-boss keeps the schedule and the queue in PostgreSQL.
 * Features register a job by name; `start` runs them where the process has the role for it.
 */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly jobs = new Map<string, { everySeconds: number; job: Job }>()
  private readonly timers: NodeJS.Timeout[] = []
  private boss: PgBoss | null = null

  /** A job that runs about every so many seconds, and once at start. It must bear being run twice. */
  every(everySeconds: number, name: string, job: Job): void {
    this.jobs.set(name, { everySeconds, job })
  }

  async start(connection: { connectionString: string; max: number }, log: pino.Logger): Promise<void> {
    const boss = new PgBoss({ ...connection, schema: 'pgboss', migrate: false, supervise: true, schedule: false })
    boss.on('error', (error: unknown) => log.warn({ err: error }, 'jobs'))
    await boss.start()
    this.boss = boss
    for (const [name, { everySeconds, job }] of this.jobs) {
      await boss.createQueue(name, { policy: 'short', retryLimit: 0, expireInSeconds: 120 })
      await boss.work(name, { pollingIntervalSeconds: Math.min(everySeconds, 5) }, async () => {
        await job().catch((error: unknown) => log.error({ err: error, job: name }, 'job failed'))
      })
      const enqueue = (): void =>
        void boss.send(name, {}).catch((error: unknown) => log.warn({ err: error, job: name }, 'job not queued'))
      enqueue()
      this.timers.push(setInterval(enqueue, everySeconds * 1000))
    }
  }

  /** Runs a job now, in this process: for the operator's command and for tests. */
  async runNow(name: string): Promise<void> {
    await this.jobs.get(name)?.job()
  }

  async onApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer)
    await this.boss?.stop({ graceful: true, timeout: 5_000 })
  }
}
