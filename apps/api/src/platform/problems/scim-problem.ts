import type { ProblemCode } from '@muster/contracts/codes.ts'
import { scimSchemas } from '@muster/contracts/scim-codes.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { say } from '@muster/words/say.ts'
import type { Problem } from './problem.ts'

/** What SCIM 2.0 is sent as (RFC 7644). */
export const scimMediaType = 'application/scim+json'
export const scimReplyType = `${scimMediaType}; charset=utf-8`

/** Whether an address belongs to what directories ask. */
export const isScimAddress = (url: string): boolean => /^\/scim(\/|$|\?)/.test(url)

/** The kinds of errors RFC 7644 names, by our codes. */
const kinds: Readonly<Partial<Record<ProblemCode, string>>> = {
  'malformed-body': 'invalidSyntax',
  'duplicate-key': 'invalidSyntax',
  'too-deep': 'invalidSyntax',
  'invalid-request': 'invalidValue',
  'filter-not-supported': 'invalidFilter',
  'path-not-supported': 'invalidPath',
  'address-not-changeable': 'mutability',
  'email-taken': 'uniqueness',
  'group-name-taken': 'uniqueness',
  'external-id-taken': 'uniqueness',
}

/** SCIM knows no 422, but for what is not SCIM's: a key that was used for another request. */
export const scimStatus = ({ status, code }: Problem): number =>
  status === 422 && code !== 'key-reused' ? 400 : status

/**
 * A refusal as a directory reads it (RFC 7644, 3.12). Its detail is for the administrator of the directory, who finds it
 * in that program's log; what we call it stands beside it.
 */
export function scimProblemBody(problem: Problem, traceId: string): Record<string, unknown> {
  const kind = kinds[problem.code]
  const where = problem.errors.map(({ pointer, code }) => `${pointer} (${code})`).join(', ')
  return {
    schemas: [scimSchemas.error, scimSchemas.problem],
    status: String(scimStatus(problem)),
    ...(kind && { scimType: kind }),
    detail: [say('en', errors.problems[problem.code]), where].filter(Boolean).join(' '),
    [scimSchemas.problem]: { code: problem.code, traceId, errors: problem.errors },
  }
}
