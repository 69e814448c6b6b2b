import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from '@muster/credential/canonical-json.ts'

/** A value as JSON carries it: what is undefined is not there. */
export const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** SHA-256, in hexadecimal, of a value's canonical JSON (RFC 8785). */
export const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalJson(asJson(value) as Json))
    .digest('hex')
