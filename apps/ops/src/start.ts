import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './build.ts'
import { root } from './workspace.ts'

process.chdir(root)
if (existsSync('.env')) process.loadEnvFile('.env')
if (process.env.NODE_ENV !== 'production') process.env.MUSTER_SAMPLE ??= '1'

if (await ensureBuilt()) become(join(root, 'apps/api/dist/main.js'))
else process.exitCode ||= 1

/**
 * Gives this process over to a program: signals, output and exit status are its own, and nothing stands between it
 * and whoever started it.
 */
function become(program: string): void {
  const options = ['--enable-source-maps', program, ...process.argv.slice(2)]
  process.execve?.(process.execPath, [process.execPath, ...options], process.env)
}
