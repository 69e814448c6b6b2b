import { createHash } from 'node:crypto'
import fastifyHelmet from '@fastify/helmet'
import createFastify, { type FastifyInstance } from 'fastify'
import type { Config } from './config.ts'

/** Where a page may fetch from beside its own server: the checking page asks other installations for their keys. */
const otherInstallations = (production: boolean): string[] =>
  production ? ['https:'] : ['https:', 'http://127.0.0.1:*', 'http://localhost:*']

/** How a policy names a style that stands in a page: by the hash of its text. */
const sourceOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`

const helmetOptions = (production: boolean, connectsTo: readonly string[], styles: readonly string[]): object => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", ...styles.map(sourceOf)],
      // Evidence is read by the page and shown under an address of that page alone.
      imgSrc: ["'self'", 'data:', 'blob:'],
      frameSrc: ["'self'", 'blob:'],
      connectSrc: ["'self'", ...connectsTo],
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

/** What a file of somebody may do where a browser opens it by its own address: nothing, in nobody's frame. */
export const filePolicy = "sandbox; default-src 'none'; frame-ancestors 'none'"

/** What every reply has anyway. */
const common = new Set(['connection', 'content-length', 'content-type', 'date'])

/** Devices of the visitor that a page may ask for. */
const devices = (camera: string): string => `camera=(${camera}), microphone=(), geolocation=(), payment=(), usb=()`

/** The headers by which a browser guards our pages: helmet's, which are the same for every reply of a kind. */
async function headersOf(
  production: boolean,
  connectsTo: readonly string[],
  styles: readonly string[],
  camera: string,
): Promise<Record<string, string>> {
  const asked = createFastify()
  await asked.register(fastifyHelmet, helmetOptions(production, connectsTo, styles))
  asked.get('/', () => '')
  const { headers } = await asked.inject('/')
  await asked.close()
  const guarding = Object.entries(headers).filter(([name]) => !common.has(name))
  return Object.fromEntries([
    ...guarding.map(([name, value]) => [name, String(value)]),
    ['permissions-policy', devices(camera)],
  ]) as Record<string, string>
}

/** What anybody may read from any page: by these documents certificates are checked without asking their issuer. */
const forAnybody = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }

/**
 * Puts them on every reply; they are worked out once, not with every request. Only the page that checks certificates may
 * use the camera, and fetch from other installations. `styles` are those that stand in pages the server makes; no other
 * style that stands in a page is applied.
 */
export async function guardReplies(
  fastify: FastifyInstance,
  { production }: Config,
  styles: readonly string[],
): Promise<void> {
  const usual = await headersOf(production, [], styles, '')
  const ofCheck = await headersOf(production, otherInstallations(production), [], 'self')
  fastify.addHook('onRequest', (request, reply, done) => {
    const { url } = request
    void reply.headers(url.startsWith('/check/') ? ofCheck : usual)
    if (/^\/(\.well-known|status|contexts)\//.test(url)) void reply.headers(forAnybody)
    done()
  })
}
