import type { Language } from '@muster/words/language.ts'
import type { FastifyRequest } from 'fastify'

interface PageCall {
  readonly query: { readonly lang?: string | undefined }
  readonly request: FastifyRequest
}

/** The language asked for, else the first the browser names that we speak. */
export function languageOf({ query, request }: PageCall): Language {
  if (query.lang === 'ja' || query.lang === 'en') return query.lang
  return /^\s*ja\b/i.test(String(request.headers['accept-language'] ?? '')) ? 'ja' : 'en'
}
