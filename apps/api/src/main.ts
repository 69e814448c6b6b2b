import 'reflect-metadata'
import { StartFailure } from './platform/database/embedded-postgres-failure.ts'
import { readConfig } from './platform/config.ts'
import { start } from './start.ts'

try {
  await start(readConfig(process.env))
} catch (error) {
  process.stderr.write(
    error instanceof StartFailure
      ? `${error.message}\n`
      : `Muster could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  process.exit(1)
}
