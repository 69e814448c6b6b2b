import fastifyHelmet from '@fastify/helmet'
import createFastify, { type FastifyInstance } from 'fastify'
import type { Config } from './config.ts'

const helmetOptions = (production: boolean): object => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      // Evidence is read by the page and shown under an address of that page alone.
      imgSrc: ["'self'", 'data:', 'blob:'],
      frameSrc: ["'self'", 'blob:'],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: production ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  crossOriginEmbedderPolicy: false,
})

/** What every reply has anyway. */
const common = new Set(['connection', 'content-length', 'content-type', 'date'])

/** The headers by which a browser guards our pages: helmet's, which are the same for every reply. */
async function headersOf(production: boolean): Promise<Record<string, string>> {
  const asked = createFastify()
  await asked.register(fastifyHelmet, helmetOptions(production))
  asked.get('/', () => '')
  const { headers } = await asked.inject('/')
  await asked.close()
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (common.has(name) ? [] : [[name, String(value)]])),
  )
}

/** Puts them on every reply; they are worked out once, not with every request. */
export async function guardReplies(fastify: FastifyInstance, { production }: Config): Promise<void> {
  const headers = await headersOf(production)
  fastify.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers)
    done()
  })
}
