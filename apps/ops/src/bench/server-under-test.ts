import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { root } from '../workspace.ts'

/** The address certificates name, whatever port is free. */
export const publicAddress = 'http://127.0.0.1:3000'

/** The product's server as a process of its own. */
export interface ServerUnderTest {
  readonly pid: number
  readonly port: number
  /** From the start of the process to the first address it says, in seconds. */
  readonly startSeconds: number
  /** Resident memory now, in MB; null where the system does not tell. */
  memory(): number | null
  /** The most since the last call, in MB. */
  peakMemory(): number | null
  stop(): Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Resident memory of a process in MB, as Linux tells it. */
function residentMemory(pid: number | undefined): number | null {
  try {
    const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return found ? Number(found[1]) / 1_024 : null
  } catch {
    return null
  }
}

/**
 * Starts a build of the server on a data directory, as `npm start` would, and waits until it serves.
 *
 * @param file the build's main file, below the root
 * @param profile folder for a CPU profile, written when the server ends; null for none
 * @throws Error with what the server said when it ends instead
 */
export async function startServer(file: string, dataDir: string, profile: string | null): Promise<ServerUnderTest> {
  const port = await freePort()
  const startedAt = performance.now()
  const options = profile === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]
  const child = spawn(process.execPath, [...options, '--enable-source-maps', join(root, file)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Nothing of this shell's settings: they would measure something else.
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      DATA_DIR: dataDir,
      PUBLIC_URL: publicAddress,
      MUSTER_SAMPLE: '1',
      MUSTER_COUNT_STATEMENTS: '1',
    },
  })
  const said: string[] = []
  const ended = once(child, 'exit')
  const { promise: serving, resolve } = Promise.withResolvers<void>()
  const hear = (chunk: Buffer): void => {
    said.push(chunk.toString())
    if (said.length > 200) said.shift()
    if (said.join('').includes('Muster is at ')) resolve()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  await Promise.race([
    serving,
    ended.then(() => {
      throw new Error(`The server ended before it served:\n${said.join('')}`)
    }),
  ])
  let peak = 0
  const sample = (): void => void (peak = Math.max(peak, residentMemory(child.pid) ?? 0))
  const sampling = setInterval(sample, 100)
  return {
    pid: child.pid ?? 0,
    port,
    startSeconds: (performance.now() - startedAt) / 1_000,
    memory: () => residentMemory(child.pid),
    peakMemory() {
      sample()
      const highest = peak
      peak = 0
      return highest || null
    },
    async stop() {
      clearInterval(sampling)
      if (child.exitCode !== null) return
      child.kill('SIGTERM')
      await ended
    },
  }
}
