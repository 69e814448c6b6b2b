import type { Operation } from '@muster/contracts/schemas/scim.ts'
import { scimSchemas } from '@muster/contracts/scim-codes.ts'
import { Refusal } from '../../platform/problems/refusal.ts'

/** One thing to do with one attribute: its path in lower case, without the name of its schema. */
export interface Step {
  readonly act: 'set' | 'remove'
  readonly path: string
  readonly value: unknown
  /** For the refusal: which operation it comes from. */
  readonly pointer: string
}

export const notSupported = (pointer: string): Refusal =>
  new Refusal(400, 'path-not-supported', [{ pointer, code: 'invalid' }])
export const notValid = (pointer: string): Refusal =>
  new Refusal(400, 'invalid-request', [{ pointer, code: 'invalid' }])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A path without its schema's name, in lower case: `name.familyname`, `members[value eq "…"]`. */
export function plainPath(path: string): string {
  const trimmed = path.trim()
  const schema = [scimSchemas.user, scimSchemas.group, scimSchemas.names].find((name) =>
    trimmed.toLowerCase().startsWith(`${name.toLowerCase()}:`),
  )
  const rest = schema ? trimmed.slice(schema.length + 1) : trimmed
  // The value within a filter keeps its case.
  return rest.replace(/^[^[]*/, (name) => name.toLowerCase())
}

/** The steps of an object without a path: each of its attributes, and what stands within those that are made of parts. */
function within(value: Record<string, unknown>, prefix: string, pointer: string): Step[] {
  return Object.entries(value).flatMap(([name, part]) => {
    const path = prefix + plainPath(name)
    const isNested = isObject(part) && (path === 'name' || path === scimSchemas.names.toLowerCase())
    if (isNested) return within(part, path === 'name' ? 'name.' : '', pointer)
    return path === 'schemas' ? [] : [{ act: 'set' as const, path, value: part, pointer }]
  })
}

/**
 * The steps that operations of a PATCH consist of, in their order. `add` and `replace` are told apart by nobody here but
 * for members. Throws a refusal (400) for operations that are none.
 */
export function stepsOf(operations: readonly Operation[]): (Step & { readonly adds: boolean })[] {
  return operations.flatMap(({ op, path, value }, at) => {
    const pointer = `/Operations/${at}`
    const kind = op.toLowerCase()
    if (kind === 'remove') {
      if (!path) throw notSupported(`${pointer}/path`)
      return [{ act: 'remove' as const, path: plainPath(path), value, pointer, adds: false }]
    }
    if (kind !== 'add' && kind !== 'replace') throw notValid(`${pointer}/op`)
    const steps =
      path === undefined || path === ''
        ? isObject(value)
          ? within(value, '', pointer)
          : []
        : isObject(value)
          ? within({ [path]: value }, '', pointer)
          : [{ act: 'set' as const, path: plainPath(path), value, pointer }]
    if (steps.length === 0 && !isObject(value)) throw notValid(`${pointer}/value`)
    return steps.map((step) => ({ ...step, adds: kind === 'add' }))
  })
}
