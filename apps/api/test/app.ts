import 'reflect-metadata'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type Call } from '@muster/client/client.ts'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import pg from 'pg'
import type pino from 'pino'
import { readConfig, type Config } from '../src/platform/config.ts'
import { outsideConnections } from '../src/platform/database/connection.ts'
import { createLog, createServer } from '../src/server.ts'
import { freshWorld } from './databases.ts'

/** A signed-in caller: the derived client, and plain fetch with the same cookie and token. */
export interface Caller {
  readonly call: Call
  readonly personId: string
  readonly headers: Readonly<Record<string, string>>
  fetch(path: string, init?: RequestInit): Promise<Response>
}

export interface TestApp {
  readonly url: string
  readonly app: NestFastifyApplication
  /** The owner's connection: sees everything; for arranging and for looking behind the API. */
  readonly owner: pg.Pool
  readonly ownerUrl: string
  readonly runtimeUrl: string
  /** Where its keys and files lie. */
  readonly dataDir: string
  readonly anonymous: Call
  /** Signs in as one of the sample world's people. */
  as(demoKey: string): Promise<Caller>
  stop(): Promise<void>
}

/**
 * A fresh database with the sample world, or the one of an address, and the whole application listening over it. A
 * DATA_DIR in the environment stays when it stops.
 */
export async function startTestApp(
  environment: Record<string, string> = {},
  database?: string,
  log?: pino.Logger,
): Promise<TestApp> {
  const ownerUrl = database ?? (await freshWorld())
  const { runtimeUrl } = outsideConnections(ownerUrl, null)
  const dataDir = mkdtempSync(join(tmpdir(), 'muster-spec-files-'))
  const config: Config = {
    ...readConfig({
      MUSTER_SAMPLE: '1',
      PORT: '0',
      DATA_DIR: dataDir,
      MUSTER_CHECK_REPLIES: '1',
      LOG_LEVEL: 'error',
      // A spec on a busy machine takes longer than the usual ten.
      STEP_UP_MINUTES: '60',
      ...environment,
    }),
    port: 0,
  }
  const { app } = await createServer(config, { url: runtimeUrl, poolSize: 10 }, log ?? createLog(config.logLevel))
  await app.listen(0, '127.0.0.1')
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`
  // What specs arrange for today is for the product's day, whatever the hour.
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 4, options: '-c timezone=Asia/Tokyo' })
  return {
    url,
    app,
    owner,
    ownerUrl,
    runtimeUrl,
    dataDir: config.dataDir,
    anonymous: createClient({ origin: url }),
    as: (demoKey) => signInAs(url, demoKey),
    async stop() {
      await app.close()
      await owner.end()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function signInAs(url: string, demoKey: string): Promise<Caller> {
  const response = await fetch(`${url}/api/v1/demo-session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key: demoKey }),
  })
  if (response.status !== 201) throw new Error(`${demoKey} could not sign in: ${await response.text()}`)
  const cookie = response.headers.get('set-cookie')?.split(';', 1)[0] ?? ''
  const session = (await response.json()) as { csrf: string; person: { id: string } }
  const headers = { cookie, 'x-muster-csrf': session.csrf }
  return {
    personId: session.person.id,
    headers,
    call: createClient({ origin: url, headers: () => headers }),
    fetch: (path, init = {}) =>
      fetch(url + path, { ...init, headers: { ...headers, ...(init.headers as Record<string, string>) } }),
  }
}
