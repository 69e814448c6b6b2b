import { createHmac } from 'node:crypto'
import { startTestApp, type Caller, type TestApp } from '../../../../test/app.ts'
import { certificate as authority, startTlsServer } from '../../../../test/tls-server.ts'
import { IssuingService } from '../../../certificates/issuing.service.ts'
import { Jobs } from '../../../platform/jobs/jobs.ts'
import { isPublicAddress } from '../../../platform/outgoing/public-address.ts'
import { WebhookCourier } from '../webhook-courier.ts'

/** What the receiver got. */
export interface Got {
  readonly path: string
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}

export interface SomeCertificate {
  readonly id: string
  readonly publicId: string
  readonly agency: string
}

/** Whether each signature of a message is one by a secret. */
export function signedBy(secret: string, { headers, body }: Got): boolean[] {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const text = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  const expected = `v1,${createHmac('sha256', key).update(text).digest('base64')}`
  return (headers['webhook-signature'] ?? '').split(' ').map((signature) => signature === expected)
}

/** The application, and a real receiver on loopback that does what a path is told to do. */
export class WebhookStage {
  readonly got: Got[] = []
  /** How the receiver answers a path: a status, or what it does instead. */
  readonly ways = new Map<string, number | 'hang' | 'cut'>()

  private constructor(
    readonly app: TestApp,
    readonly administrator: Caller,
    private readonly server: Awaited<ReturnType<typeof startTlsServer>>['server'],
    readonly port: number,
  ) {}

  static async start(): Promise<WebhookStage> {
    const app = await startTestApp()
    const { server, port } = await startTlsServer((request, reply) => {
      let body = ''
      request.on('data', (piece: Buffer) => (body += piece.toString()))
      request.on('end', () => {
        const path = request.url ?? ''
        stage.got.push({ path, headers: request.headers as Got['headers'], body })
        const way = stage.ways.get(path) ?? 204
        if (way === 'cut') request.socket.destroy()
        else if (way === 302) reply.writeHead(302, { location: 'https://issuer.test/elsewhere' }).end()
        else if (way !== 'hang') reply.writeHead(way).end()
      })
    })
    const stage = new WebhookStage(app, await app.as('emi'), server, port)
    stage.openLoopback()
    await app.app.get(IssuingService).issueMissing()
    return stage
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    this.server.close()
    await this.app.stop()
  }

  /** Between specs: nothing is registered, nothing was got. */
  async clear(): Promise<void> {
    this.ways.clear()
    this.got.length = 0
    await this.app.owner.query('UPDATE webhook SET removed_at = now() WHERE removed_at IS NULL')
  }

  settings(path: string, host = 'issuer.test') {
    return {
      name: `At ${path}`,
      address: `https://${host}:${this.port}${path}`,
      events: ['certificate.issued' as const, 'certificate.suspended' as const, 'certificate.reinstated' as const],
    }
  }

  create(path: string, host?: string) {
    return this.administrator.call('webhooks.create', { body: this.settings(path, host) })
  }

  read(webhook: string) {
    return this.administrator.call('webhooks.read', { params: { webhook } })
  }

  async deliveries(webhook: string) {
    return (await this.administrator.call('webhooks.deliveries', { params: { webhook } })).deliveries
  }

  test(webhook: string) {
    return this.administrator.call('webhooks.test', { params: { webhook } })
  }

  /** One round of the job. */
  deliver(): Promise<void> {
    return this.app.app.get(Jobs).runNow('deliver-webhooks')
  }

  types(): string[] {
    return this.got.map(({ body }) => (JSON.parse(body) as { type: string }).type)
  }

  /** Every pause is over. */
  later(): Promise<unknown> {
    return this.app.owner.query(
      `WITH w AS (UPDATE webhook SET rests_until = NULL WHERE removed_at IS NULL) UPDATE webhook_delivery SET next_try_at = now() WHERE delivered_at IS NULL`,
    )
  }

  /** A certificate of the administrator's agency to which nothing happened yet. */
  async someCertificate(): Promise<SomeCertificate> {
    const { rows } = await this.app.owner.query<SomeCertificate>(
      `SELECT c.id, c.public_id AS "publicId", c.agency_id AS agency FROM certificate c JOIN person p ON p.agency_id = c.agency_id
       WHERE p.id = $1 AND NOT EXISTS (SELECT FROM certificate_status s WHERE s.certificate_id = c.id) ORDER BY c.id LIMIT 1`,
      [this.administrator.personId],
    )
    const [found] = rows
    if (!found) throw new Error('the sample world has no certificate')
    return found
  }

  /** Records what becomes of a certificate, as whichever path does. */
  record(certificate: SomeCertificate, kind: 'suspended' | 'reinstated', isKept = true): Promise<unknown> {
    const { id, agency } = certificate
    const text = `INSERT INTO certificate_status (certificate_id, agency_id, kind, effective_from, reason, recorded_by) VALUES ($1, $2, $3, current_date, 'Of a spec', $4)`
    return this.inTransaction(isKept, text, [id, agency, kind, this.administrator.personId])
  }

  private async inTransaction(isKept: boolean, text: string, values: readonly unknown[]): Promise<void> {
    const client = await this.app.owner.connect()
    try {
      await client.query('BEGIN')
      await client.query(text, [...values])
      await client.query(isKept ? 'COMMIT' : 'ROLLBACK')
    } finally {
      client.release()
    }
  }

  /** Only the specs take loopback for open; one name points inside, and one points inside the second time. */
  private openLoopback(): void {
    const asked = new Map<string, number>()
    this.app.app.get(WebhookCourier).useWays({
      lookUp: (host) => {
        const times = (asked.get(host) ?? 0) + 1
        asked.set(host, times)
        const inside = host === 'inside.test' || (host === 'other.test' && times > 1)
        return Promise.resolve([{ address: inside ? '10.0.0.5' : '127.0.0.1', family: 4 }])
      },
      isOpen: (address) => address === '127.0.0.1' || isPublicAddress(address),
      ca: authority,
    })
  }
}
