import { join } from 'node:path'
import { existsSync } from 'node:fs'
import fastifyCompress from '@fastify/compress'
import fastifyCookie from '@fastify/cookie'
import fastifyStatic from '@fastify/static'
import { NestFactory } from '@nestjs/core'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { Endpoint } from '@muster/contracts/endpoint.ts'
import { endpoints } from '@muster/contracts/endpoints.ts'
import pino from 'pino'
import { appModule, type DatabaseAddress } from './app.module.ts'
import { verifyStyle } from './certificates/page/verify-style.ts'
import { CohortIssuer } from './instruction/cohorts/cohort-issuer.ts'
import type { Config } from './platform/config.ts'
import { bodyPaces, keepPace, longestBody } from './platform/endpoint/body-pace.ts'
import { limitRequests } from './platform/endpoint/request-limits.ts'
import { checkReplies } from './platform/endpoint/reply-checks.ts'
import { parseStrictJson } from './platform/endpoint/strict-json.ts'
import { EventBus } from './platform/events.ts'
import { docsStyle } from './platform/operations/docs-page.ts'
import { Refusal } from './platform/problems/refusal.ts'
import { sendProblem } from './platform/problems/problem.filter.ts'
import { scimMediaType } from './platform/problems/scim-problem.ts'
import { guardReplies } from './platform/security-headers.ts'
import { useConfig } from './platform/start-config.ts'
import { logStyle } from './transparency/page/log-page.ts'

export interface Server {
  readonly app: NestFastifyApplication
  readonly log: pino.Logger
}

/** An error as a log line may hold it: drivers hang whole connections, passwords included, on theirs. */
const loggedError = (error: unknown): Record<string, unknown> =>
  error instanceof Error
    ? { type: error.name, message: error.message, stack: error.stack, ...('code' in error ? { code: error.code } : {}) }
    : { message: String(error) }

/** Log lines carry no secrets: cookies, tokens, bodies and connections are never written. */
export const createLog = (level: string, destination?: pino.DestinationStream): pino.Logger =>
  pino(
    {
      level,
      base: null,
      serializers: { err: loggedError },
      redact: ['req.headers.cookie', 'req.headers.authorization', 'req.headers["x-muster-csrf"]'],
    },
    destination,
  )

/** Assembles the application over a database, ready to listen. */
export async function createServer(config: Config, database: DatabaseAddress, log: pino.Logger): Promise<Server> {
  useConfig(config)
  const adapter = new FastifyAdapter({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustedProxies,
    bodyLimit: 1_048_576,
    // A body's own deadline is its entry's; this ends what no entry answers.
    requestTimeout: longestBody(bodyPaces),
    connectionTimeout: 30_000,
    keepAliveTimeout: 65_000,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
    // Node looks for connections past their time every half minute unless told.
    http: { headersTimeout: 15_000, maxHeaderSize: 16_384, connectionsCheckingInterval: 5_000 },
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(error, request, reply),
  })
  const app = await NestFactory.create<NestFastifyApplication>(appModule(database), adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: false,
  })
  const fastify = adapter.getInstance<FastifyInstance>()
  readBodies(fastify)
  passFilesOn(fastify)
  keepPace(fastify)
  await guardReplies(fastify, config, [verifyStyle, logStyle, docsStyle])
  limitRequests(fastify, config.requestsPerMinute)
  guardPaths(fastify)
  spareRepetition(fastify)
  await app.register(fastifyCookie as never)
  checkReplies(fastify, config)
  await app.register(fastifyCompress, {
    threshold: 2_048,
    encodings: ['br', 'gzip', 'identity'],
    brotliOptions: { params: { 1: 4 } },
  } as never)
  await serveWeb(app, fastify, config)
  await app.init()
  app.get(EventBus).reportFailures((event, error) => log.error({ err: error, event }, 'listener failed'))
  app.get(CohortIssuer).reportFailures((error) => log.error({ err: error }, 'a line of a cohort failed'))
  return { app, log }
}

/** How many bytes a form may have, by the path it is sent to. */
const formLimits = new Map(
  Object.values<Endpoint>(endpoints).flatMap(({ form, path }) =>
    form ? [[path, form === true ? 10_000 : form.mostBytes] as const] : [],
  ),
)

function readBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers()
  fastify.addContentTypeParser(['application/json', scimMediaType], { parseAs: 'buffer' }, (request, body, done) => {
    const charset = /charset\s*=\s*"?([\w-]+)/i.exec(request.headers['content-type'] ?? '')?.[1]
    if (charset && charset.toLowerCase() !== 'utf-8') return done(new Refusal(415, 'unsupported-media-type'))
    if (body.length === 0) return done(null, undefined)
    try {
      done(null, parseStrictJson(body as Buffer))
    } catch (error) {
      done(error as Error)
    }
  })
  fastify.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: Math.max(...formLimits.values()) },
    (request, body, done) => {
      if (Buffer.byteLength(body) > (formLimits.get(request.routeOptions.url ?? '') ?? 0))
        return done(new Refusal(413, 'body-too-large'))
      done(null, Object.fromEntries(new URLSearchParams(String(body))))
    },
  )
}

/**
 * Files are handed on unread: whoever wants one takes it piece by piece, and leaving it does not cut the connection on
 * which the refusal travels.
 */
function passFilesOn(fastify: FastifyInstance): void {
  const mediaTypes = Object.values<Endpoint>(endpoints).flatMap(({ upload }) => upload?.mediaTypes ?? [])
  fastify.addContentTypeParser([...new Set(mediaTypes)], (_request, payload, done) => {
    done(null, (payload as Readable).iterator({ destroyOnReturn: false }))
  })
}

/** Refuses what no path of ours contains, before any route sees it. */
function guardPaths(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    const path = request.url.split('?', 1)[0] ?? ''
    try {
      if (/[\0\u0001-\u001f]/.test(decodeURIComponent(path))) return done(new Refusal(400, 'malformed-path'))
      done()
    } catch {
      done(new Refusal(400, 'malformed-path'))
    }
  })
}

/** Answers 304, without a body, where the caller holds what an ETag names. */
function spareRepetition(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const etag = reply.getHeader('etag')
    const held = request.headers['if-none-match']?.split(',').map((each) => each.trim())
    if (typeof etag !== 'string' || reply.statusCode !== 200 || !held?.includes(etag)) return done(null, payload)
    void reply.code(304).removeHeader('content-length')
    done(null, null)
  })
}

/** The web application: hashed assets for ever, the page that checks without a network, every other address the one HTML page. */
async function serveWeb(app: NestFastifyApplication, fastify: FastifyInstance, config: Config): Promise<void> {
  const hasWeb = existsSync(join(config.webDir, 'index.html'))
  if (hasWeb) {
    await app.register(fastifyStatic, {
      root: config.webDir,
      wildcard: false,
      index: false,
      preCompressed: true,
      setHeaders: (reply: FastifyReply, path: string) => {
        void reply.header(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        )
      },
    } as never)
  }
  if (hasWeb) {
    fastify.get('/check', (_request, reply) => reply.redirect('/check/', 308))
    fastify.get('/check/', (_request, reply) => reply.header('cache-control', 'no-cache').sendFile('check/index.html'))
  }
  fastify.get('/*', (request, reply) => {
    if (!hasWeb || /^\/(api|scim|\.well-known|status|contexts|health|metrics|assets)(\/|$)/.test(request.url))
      return sendProblem(new Refusal(404, 'not-found'), request, reply)
    return reply.header('cache-control', 'no-cache').sendFile('index.html')
  })
}
