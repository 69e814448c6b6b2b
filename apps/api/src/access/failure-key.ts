import { createHash } from 'node:crypto'

/** The name under which failures of an account or an address are counted; the value itself is not kept. */
export const failureKey = (kind: string, value: string): string =>
  createHash('sha256').update(`${kind} ${value}`).digest('base64url')
