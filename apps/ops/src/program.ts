import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './workspace.ts'

/** How to run a program of the dependencies. */
export interface ProgramOptions {
  /** Where its output goes: 1 is this process's output, 2 its error output. */
  output?: 1 | 2
  /** Below the root; the root itself when left out. */
  folder?: string
  environment?: Record<string, string>
}

const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']
let interrupted = false

/** Whether a signal asked this process to end while a program ran. */
export function wasInterrupted(): boolean {
  return interrupted
}

/**
 * Runs a program of the dependencies to its end. A signal that is meant to end this process ends the program, and
 * leaves it to the caller to end.
 *
 * @param program its name in node_modules/.bin
 * @returns its exit status; 1 when a signal ended it
 */
export async function runProgram(program: string, parts: string[], options: ProgramOptions = {}): Promise<number> {
  const programs = join(root, 'node_modules/.bin')
  const child = spawn(join(programs, program), parts, {
    cwd: join(root, options.folder ?? ''),
    stdio: ['ignore', options.output ?? 1, 2],
    env: {
      ...process.env,
      PATH: `${programs}:${process.env.PATH ?? ''}`,
      NX_DAEMON: 'false',
      NX_TUI: 'false',
      NX_NO_CLOUD: 'true',
      ...options.environment,
    },
  })
  const passOn = (signal: NodeJS.Signals) => {
    interrupted = true
    process.exitCode = 130
    child.kill(signal)
  }
  for (const signal of signals) process.on(signal, passOn)
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  child.once('error', reject)
  child.once('exit', (code) => resolve(code ?? 1))
  try {
    return await promise
  } finally {
    for (const signal of signals) process.off(signal, passOn)
  }
}

/** Reads `.env`, if there is one, under what the environment already says, and works from the root from here on. */
export function settle(): void {
  process.chdir(root)
  if (existsSync('.env')) process.loadEnvFile('.env')
}

/**
 * Gives this process over to a built program: signals, output and exit status are its own, and nothing stands between
 * it and whoever started it.
 *
 * @param program path below the root
 */
export function become(program: string, parts: string[]): void {
  const options = ['--enable-source-maps', join(root, program), ...parts]
  process.execve?.(process.execPath, [process.execPath, ...options], process.env)
}
