import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common'
import type { ProblemCode } from '@muster/contracts/codes.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Problem } from './problem.ts'
import { RefusedLines } from './refused-line.ts'
import { Refusal } from './refusal.ts'
import { isScimAddress, scimProblemBody, scimReplyType, scimStatus } from './scim-problem.ts'

const byStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed-body',
  401: 'sign-in-required',
  403: 'not-allowed',
  404: 'not-found',
  405: 'method-not-allowed',
  408: 'too-slow',
  413: 'body-too-large',
  415: 'unsupported-media-type',
  431: 'body-too-large',
  503: 'overloaded',
}

/** SQL states that mean the database cannot answer now: shutting down, out of connections, disk full, lock timeouts. */
const overloaded = new Set([
  '57P01',
  '57P02',
  '57P03',
  '53000',
  '53100',
  '53200',
  '53300',
  '53400',
  '55P03',
  '57014',
  '08000',
  '08003',
  '08006',
  '08001',
  '40001',
  '40P01',
])
const lostConnection =
  /Connection terminated|timeout exceeded when trying to connect|ECONNREFUSED|ECONNRESET|EPIPE|Query runner already released|ENOENT.*PGSQL|Client has encountered a connection error/
/** SQL states that mean a value cannot be stored: NUL in text, an unstorable escape, a number out of range. */
const unstorable = new Set(['22021', '22P05', '22P02', '22003', '22007', '22008'])

/** What any error means to the caller: never a stack, never SQL, never what was sent. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return error
  const { statusCode, code, message } = (typeof error === 'object' && error !== null ? error : {}) as {
    statusCode?: number
    code?: string
    message?: string
  }
  if (error instanceof HttpException) return plain(error.getStatus())
  if (code === 'FST_ERR_BAD_URL' || code === 'FST_ERR_ASYNC_CONSTRAINT') return plain(400, 'malformed-path')
  if (code && unstorable.has(code)) return plain(422, 'invalid-request')
  if ((code && overloaded.has(code)) || lostConnection.test(message ?? ''))
    return { ...plain(503, 'overloaded'), retryAfter: 2 }
  if (statusCode && statusCode >= 400 && statusCode < 500) return plain(statusCode)
  return plain(500, 'unexpected')
}

const plain = (status: number, code?: ProblemCode): Problem => ({
  status,
  code: code ?? byStatus[status] ?? 'unexpected',
  errors: [],
  retryAfter: null,
})

/** The problem+json body (RFC 9457). */
export const problemBody = (problem: Problem, traceId: string): Record<string, unknown> => ({
  type: `urn:muster:problem:${problem.code}`,
  title: problem.code,
  status: problem.status,
  code: problem.code,
  traceId,
  errors: problem.errors,
})

const lines = new RefusedLines()

export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error)
  if (problem.status >= 500) request.log.error({ err: error, code: problem.code }, 'request failed')
  else lines.write(problem, request)
  if (reply.sent) return
  if (problem.retryAfter !== null) void reply.header('retry-after', String(problem.retryAfter))
  const isScim = isScimAddress(request.url)
  void reply
    .code(isScim ? scimStatus(problem) : problem.status)
    .header('cache-control', 'no-store')
    .type(isScim ? scimReplyType : 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(isScim ? scimProblemBody(problem, request.id) : problemBody(problem, request.id)))
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp()
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>())
  }
}
