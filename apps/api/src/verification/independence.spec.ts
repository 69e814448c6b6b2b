import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { createVerifyCryptosuite } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite'
import * as vc from '@digitalbazaar/vc'
import type { JsonObject } from '@muster/credential/canonical-json.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../test/app.ts'
import { certified } from '../../test/certified.ts'
import { canonicalRdf } from './others/canonical-rdf.ts'
import { shippedContexts } from './others/canonical-rdf.ts'

/** Our certificates in the hands of somebody else's verifier, which knows nothing of this code. */
let app: TestApp
let credential: JsonObject
let documents: ReadonlyMap<string, object>
beforeAll(async () => {
  app = await startTestApp({ PUBLIC_URL: 'https://muster.test' })
  const number = await certified(app, 'misaki')
  const misaki = await app.as('misaki')
  credential = (await misaki.call('certificates.credential', { params: { certificate: number } })) as JsonObject
  const read = async (path: string) => (await (await fetch(app.url + path)).json()) as { id?: string }
  const did = (await read('/.well-known/did.json')) as { id: string; verificationMethod: { id: string }[] }
  documents = new Map<string, object>([
    ...(await shippedContexts()),
    ['https://muster.test/contexts/certificate-1.jsonld', await read('/contexts/certificate-1.jsonld')],
    [did.id, did],
    ...did.verificationMethod.map(
      (method) => [method.id, { '@context': 'https://w3id.org/security/multikey/v1', ...method }] as const,
    ),
  ])
})
afterAll(() => app.stop())

const documentLoader = async (address: string) => {
  const document = documents.get(address)
  if (!document) throw new Error(`${address} is nothing a verifier has`)
  return { contextUrl: null, documentUrl: address, document }
}
const verify = (document: JsonObject) =>
  vc.verifyCredential({
    credential: document,
    suite: new DataIntegrityProof({ cryptosuite: createVerifyCryptosuite() }),
    documentLoader,
    checkStatus: () => Promise.resolve({ verified: true }),
  })

describe('a certificate of ours', () => {
  it('is accepted by an independent verifier', async () => {
    const { verified, error } = await verify(credential)
    expect(error?.errors?.map(({ message }) => message) ?? error?.message).toBeUndefined()
    expect(verified).toBe(true)
  })

  it('is refused by it after a change', async () => {
    const changed = JSON.parse(JSON.stringify(credential).replace('"hours":7', '"hours":70')) as JsonObject
    expect((await verify(changed)).verified).toBe(false)
  })

  it('means something as linked data: no term of it is unknown', async () => {
    const { proof: _proof, ...unsecured } = credential
    const contexts = (credential['@context'] as string[]).filter(
      (context) => !context.startsWith('https://muster.test'),
    )
    const own = documents.get('https://muster.test/contexts/certificate-1.jsonld') as { '@context': object }
    await expect(canonicalRdf({ ...unsecured, '@context': contexts })).rejects.toThrow('not-readable')
    const { default: jsonld } = await import('jsonld')
    const quads = await jsonld.canonize(
      { ...unsecured, '@context': [...contexts, own['@context']] },
      { algorithm: 'RDFC-1.0', safe: true, documentLoader },
    )
    expect(quads).toContain('"ENDO Misaki"')
  })
})
