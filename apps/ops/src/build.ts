import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesBelow, readTextIfAny, rooms, root } from './workspace.ts'

const stamp = join(root, 'node_modules/.cache/muster/built')
const artefacts = ['apps/api/dist/main.js', 'apps/api/dist/command.js', 'apps/web/dist/index.html']
const shared = ['package-lock.json', 'tsconfig.base.json', 'nx.json']

/** What the builds are made from, as one number: paths, sizes and times of change of all sources. */
function sources(): string {
  const hash = createHash('sha256')
  const folders = rooms().flatMap(({ folder }) => (folder === 'e2e' || folder === 'apps/ops' ? [] : [folder]))
  for (const path of [...shared, ...folders.flatMap((folder) => filesBelow(folder))].sort()) {
    if (path.endsWith('.spec.ts') || path.endsWith('.spec.tsx')) continue
    const { size, mtimeMs } = statSync(join(root, path))
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/**
 * Runs a program of the dependencies to its end, its output on this process's error output. A signal that ends this
 * process ends the program first.
 *
 * @returns its exit status; 1 when a signal ended it
 */
export async function runProgram(program: string, options: string[]): Promise<number> {
  const child = spawn(join(root, 'node_modules/.bin', program), options, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true' },
  })
  const passOn = (signal: NodeJS.Signals) => {
    child.kill(signal)
    process.exitCode = 130
  }
  process.on('SIGINT', passOn).on('SIGTERM', passOn).on('SIGHUP', passOn)
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  child.once('error', reject)
  child.once('exit', (code) => resolve(code ?? 1))
  try {
    return await promise
  } finally {
    process.off('SIGINT', passOn).off('SIGTERM', passOn).off('SIGHUP', passOn)
  }
}

/**
 * Builds the API and the web application when their sources changed since they were last built here; a second call
 * only looks.
 *
 * @returns whether everything is built
 */
export async function ensureBuilt(): Promise<boolean> {
  const wanted = sources()
  if (readTextIfAny(stamp) === wanted && artefacts.every((file) => existsSync(join(root, file)))) return true
  const status = await runProgram('nx', ['run-many', '-t', 'build', '--outputStyle=static'])
  if (status !== 0) return false
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
  return true
}
