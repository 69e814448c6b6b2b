import type { FastifyRequest } from 'fastify'
import type { Actor } from '../actor.ts'
import type { Problem } from './problem.ts'

/** What the gate learned of a request before it refused it. */
interface Asked extends FastifyRequest {
  readonly endpoint?: string
  readonly asker?: Actor
}

/** The kinds of refusals that whoever watches over an installation looks for (ASVS 5.0, V16.3). */
export type SecurityEvent = 'authentication' | 'authorisation' | 'limit'

/** What belongs to an ordinary day: a second step that is still to come, or a proof that is too old. */
const onTheWay = new Set<string>(['step-up-needed', 'second-factor-needed', 'second-factor-missing'])
const wrongProofs = new Set(['wrong-password', 'wrong-code'])

/** Which event a refusal is; null for what is no matter of security, as a form filled in wrongly. */
export function securityEventOf({ status, code, errors }: Problem, request: Asked): SecurityEvent | null {
  if (onTheWay.has(code)) return null
  if (code === 'passkey-refused' || code === 'link-not-valid' || errors.some((one) => wrongProofs.has(one.code)))
    return 'authentication'
  // Whoever opens a page without being signed in tried nothing; a cookie or token that opens nothing did.
  if (status === 401)
    return code !== 'sign-in-required' || request.headers.cookie || request.headers.authorization
      ? 'authentication'
      : null
  if (status === 403) return 'authorisation'
  // What somebody may not see is "not found" for them, so that guessing looks the same.
  if (status === 404) return request.asker ? 'authorisation' : null
  return [408, 413, 429, 431].includes(status) ? 'limit' : null
}

const mostInASecond = 100

/** Writes a line for each refusal that is a matter of security, in ids and codes; under a flood a hundred a second, and how many more. */
export class RefusedLines {
  private second = 0
  private written = 0
  private leftOut = 0

  constructor(private readonly now: () => number = Date.now) {}

  write(problem: Problem, request: Asked): void {
    const security = securityEventOf(problem, request)
    if (security === null) return
    const second = Math.floor(this.now() / 1_000)
    if (second !== this.second) {
      if (this.leftOut > 0) request.log.warn({ security: 'limit', leftOut: this.leftOut }, 'more was refused')
      Object.assign(this, { second, written: 0, leftOut: 0 })
    }
    if (this.written >= mostInASecond) {
      this.leftOut += 1
      return
    }
    this.written += 1
    request.log.warn(
      {
        security,
        code: problem.code,
        status: problem.status,
        entry: request.endpoint ?? request.routeOptions?.url ?? null,
        method: request.method,
        address: request.ip,
        ...whoOf(request.asker),
      },
      'refused',
    )
  }
}

function whoOf(asker: Actor | undefined): Record<string, string> {
  if (asker?.kind === 'person') return { person: asker.personId, agency: asker.agencyId }
  if (asker?.kind === 'token') return { token: asker.tokenId, agency: asker.agencyId }
  return {}
}
