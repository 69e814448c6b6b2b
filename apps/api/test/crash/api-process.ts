import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Client } from 'pg'
import { layOutHome, socketPort } from '../../src/platform/database/embedded-postgres-home.ts'
import { runningServer } from '../../src/platform/database/embedded-postgres-server.ts'

/** A running API process with its own data directory, and how to end it. */
export interface ApiProcess {
  readonly port: number
  /** Its last words, for when it does not recover. */
  readonly said: readonly string[]
  /** Sends a signal and waits until the process is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

const patience = 60_000

/** Starts the built server on a data directory and waits until it listens; port 0 takes a free one. */
export async function startApi(
  main: string,
  dataDir: string,
  port: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<ApiProcess> {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: dataDir,
      PORT: String(port),
      LOG_LEVEL: 'error',
      WEB_DIR: dataDir,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const said: string[] = []
  const listening = await listeningPort(child, said)
  return {
    port: listening,
    said,
    async end(signal) {
      child.kill(signal)
      await gone
    },
  }
}

function listeningPort(child: ChildProcess, said: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the API did not listen: ${said.join(' ')}`)), patience)
    const hear = (line: string): void => {
      said.push(line.slice(0, 1_000))
      if (said.length > 20) said.shift()
      const port = /^Muster is at http:\/\/[^/]+:(\d+)/.exec(line)?.[1]
      if (port) done(() => resolve(Number(port)))
    }
    const done = (settle: () => void): void => {
      clearTimeout(timer)
      settle()
    }
    for (const stream of [child.stdout, child.stderr]) if (stream) createInterface({ input: stream }).on('line', hear)
    child.once('exit', (code) => done(() => reject(new Error(`the API ended with ${code}: ${said.join(' ')}`))))
  })
}

/** A fresh connection as the owner of the database below a data directory; the caller ends it. */
export async function connectAsOwner(dataDir: string): Promise<Client> {
  const home = await layOutHome(dataDir, () => undefined)
  const client = new Client({
    host: home.socketDir,
    port: socketPort,
    user: 'muster',
    password: home.ownerPassword,
    database: 'muster',
  })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** Kills the postmaster below a data directory, alone or with every process it started. False when none runs. */
export async function killPostgres(dataDir: string, withChildren: boolean): Promise<boolean> {
  const { cluster } = await layOutHome(dataDir, () => undefined)
  const postmaster = await runningServer(cluster)
  if (postmaster === undefined) return false
  const children = withChildren
    ? await readFile(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').catch(() => '')
    : ''
  for (const pid of [postmaster, ...children.split(' ').filter(Boolean).map(Number)]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended between the reading and the kill.
    }
  }
  return true
}
