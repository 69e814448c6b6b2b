import { fieldCodes } from '@muster/contracts/codes.ts'
import type { z } from 'zod'
import { type FieldProblem, Refusal } from '../problems/refusal.ts'

type Issue = z.core.$ZodIssue

const known = new Set<string>(fieldCodes)

function codeOf(issue: Issue): string {
  if (known.has(issue.message)) return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'required' : 'wrong-type'
    case 'unrecognized_keys':
      return 'unknown-field'
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too-short' : 'too-small'
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too-long' : 'too-large'
    case 'invalid_value':
      return 'not-one-of'
    default:
      return 'invalid'
  }
}

const escape = (part: PropertyKey): string => String(part).replaceAll('~', '~0').replaceAll('/', '~1')

function problemsOf(error: z.ZodError, where: 'body' | 'query' | 'path'): FieldProblem[] {
  const prefix = { body: '/', query: '?', path: ':' }[where]
  return error.issues.slice(0, 20).flatMap((issue) => {
    const paths =
      issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 5).map((key) => [...issue.path, key]) : [issue.path]
    return paths.map((path) => ({
      pointer: path.length === 0 && where === 'body' ? '' : prefix + path.map(escape).join('/'),
      code: codeOf(issue),
    }))
  })
}

/** The parsed value, or a 422 refusal naming every field; an id in the path that cannot exist is simply not found. */
export function validate(schema: z.ZodType, value: unknown, where: 'body' | 'query' | 'path'): unknown {
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return parsed.data
  if (where === 'path') throw new Refusal(404, 'not-found')
  throw new Refusal(422, 'invalid-request', problemsOf(parsed.error, where))
}
