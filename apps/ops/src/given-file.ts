import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Where the person stood who gave the command: npm goes to the root and keeps it here. */
const standing = process.env.INIT_CWD ?? process.cwd()

/** Something is wrong with what was given; the message is one sentence for the person who gave it. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

const reasons: Record<string, string> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a directory',
  EACCES: 'may not be read',
}

/** A file somebody named: its path as they wrote it, and its bytes. */
export interface Given {
  path: string
  bytes: Buffer
}

/** Where a file that somebody named lies. */
export const placeOf = (path: string): string => resolve(standing, path)

/**
 * Reads the file.
 *
 * @param what what it should hold, for the person who named none
 */
export function readGiven(path: string | undefined, what: string): Given {
  if (path === undefined) throw new Refused(`Name a file: ${what}.`)
  try {
    return { path, bytes: readFileSync(placeOf(path)) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Refused(`The file ${path} ${reasons[code] ?? `cannot be read (${code})`}.`)
  }
}

/** The JSON in it. */
export function parseGiven({ path, bytes }: Given): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Refused(`The file ${path} is not JSON in UTF-8.`)
  }
}
