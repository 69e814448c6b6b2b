import { Controller } from '@nestjs/common'
import { InjectDataSource } from '@nestjs/typeorm'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Pool } from 'pg'
import { Gauge } from 'prom-client'
import { DataSource } from 'typeorm'
import { Metrics } from '../metrics.ts'
import { Bind } from '../endpoint/bind.ts'
import { type Call, TheCall } from '../endpoint/call.ts'
import { notFound, Refusal } from '../problems/refusal.ts'

/** Without these, PostgreSQL may acknowledge what a power cut takes back. */
const durable = ['fsync', 'full_page_writes', 'synchronous_commit'] as const
const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

@Controller()
export class HealthController {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly kept: Metrics,
  ) {
    const pool = (dataSource.driver as unknown as { master?: Pool }).master
    const connections = new Gauge({
      name: 'muster_database_connections',
      help: 'Connections of the pool',
      labelNames: ['state'],
      registers: [kept.registry],
      collect() {
        connections.set({ state: 'open' }, pool?.totalCount ?? 0)
        connections.set({ state: 'idle' }, pool?.idleCount ?? 0)
        connections.set({ state: 'waited-for' }, pool?.waitingCount ?? 0)
      },
    })
  }

  @Bind('platform.live')
  live(): ReplyOf<'platform.live'> {
    return { live: true }
  }

  @Bind('platform.ready')
  async ready(): Promise<ReplyOf<'platform.ready'>> {
    const checks = await this.checks().catch(() => ({ database: 'does not answer' }))
    if (Object.values(checks).some((check) => check !== 'ok')) {
      throw new Refusal(
        503,
        'not-ready',
        Object.entries(checks).map(([pointer, code]) => ({ pointer, code })),
      )
    }
    return { ready: true, checks }
  }

  @Bind('platform.metrics')
  metrics(@TheCall() call: Call<'platform.metrics'>): Promise<string> {
    if (!loopback.has(call.address)) throw notFound()
    void call.reply.type(this.kept.registry.contentType)
    return this.kept.registry.metrics()
  }

  private async checks(): Promise<Record<string, string>> {
    const rows = await this.dataSource.query<{ name: string; setting: string }[]>(
      `SELECT name, setting FROM pg_settings WHERE name = ANY ($1)`,
      [durable],
    )
    const settings = Object.fromEntries(rows.map(({ name, setting }) => [name, setting === 'off' ? 'is off' : 'ok']))
    const [role] = await this.dataSource.query<{ free: boolean }[]>(
      `SELECT rolsuper OR rolbypassrls AS free FROM pg_roles WHERE rolname = current_user`,
    )
    return { database: 'ok', ...settings, role: role?.free ? 'bypasses row-level security' : 'ok' }
  }
}
