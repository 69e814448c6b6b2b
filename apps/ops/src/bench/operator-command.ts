import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { root } from '../workspace.ts'
import { publicAddress } from './server-under-test.ts'

/** Runs an operator's command on a data directory and returns what it said and how long it took, in seconds. */
export async function operatorCommand(dataDir: string, ...parts: string[]): Promise<{ said: string; seconds: number }> {
  const startedAt = performance.now()
  const child = spawn(process.execPath, [join(root, 'apps/api/dist/command.js'), ...parts], {
    cwd: root,
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, PUBLIC_URL: publicAddress, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const [status] = (await once(child, 'close')) as [number | null]
  if (status !== 0) throw new Error(`${parts.join(' ')} ended with ${status}:\n${said}`)
  return { said, seconds: (performance.now() - startedAt) / 1_000 }
}
