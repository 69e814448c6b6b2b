/**
 * A known reason why the product cannot start. The message is one sentence for the person at the terminal: it names
 * what is wrong and what to do, and needs no stack beside it.
 */
export class StartFailure extends Error {
  override readonly name = 'StartFailure'
}

const refusals = new Set(['EACCES', 'EPERM', 'EROFS'])

/** The error code the operating system or PostgreSQL gave (`EACCES`, `28P01`), if the error carries one. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** Turns what a write below the data directory met into the sentence for it; anything unknown passes unchanged. */
export function explainWrite(dataDir: string, error: unknown): unknown {
  const code = codeOf(error)
  if (code !== undefined && refusals.has(code)) {
    return new StartFailure(
      `The data directory ${dataDir} cannot be written: set DATA_DIR to a directory where this user may write.`,
    )
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new StartFailure(`The data directory ${dataDir} is not a directory: set DATA_DIR to another place.`)
  }
  if (code === 'ENOSPC') return new StartFailure(`The disk of the data directory ${dataDir} is full.`)
  return error
}
