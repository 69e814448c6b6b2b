import type { Config } from './config.ts'

let started: Config | null = null

/** Keeps the settings the process was started with, before the application is assembled. */
export function useConfig(config: Config): void {
  started = config
}

export function startConfig(): Config {
  if (!started) throw new Error('the settings were not read')
  return started
}
