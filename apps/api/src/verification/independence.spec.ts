import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { createVerifyCryptosuite } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite'
import * as vc from '@digitalbazaar/vc'
import type { JsonObject } from '@muster/credential/canonical-json.ts'
import { existsSync, readFileSync } from 'node:fs'
import { Ajv2019 } from 'ajv/dist/2019.js'
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

  it('has every member that Open Badges 3.0 requires, in its form', () => {
    const text = { type: 'string', minLength: 1 }
    const one = (type: string) => ({ type: 'array', contains: { const: type } })
    const object = (properties: object, ...required: string[]) => ({ type: 'object', properties, required })
    const instant = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$' }
    // The specification's tables (1EdTech Open Badges 3.0, B.1), as far as our certificates use them.
    const achievement = object(
      { id: text, type: one('Achievement'), name: text, description: text, criteria: object({ narrative: text }) },
      ...['id', 'type', 'name', 'description', 'criteria'],
    )
    const identity = object(
      { type: { const: 'IdentityObject' }, hashed: { type: 'boolean' }, identityHash: text, identityType: text },
      ...['type', 'hashed', 'identityHash', 'identityType'],
    )
    const subject = object(
      { type: one('AchievementSubject'), achievement, identifier: { type: 'array', minItems: 1, items: identity } },
      ...['type', 'achievement', 'identifier'],
    )
    const proof = object(
      { type: text, cryptosuite: text, created: instant, proofPurpose: text, proofValue: text },
      'type',
    )
    const contexts = { type: 'array', items: [{ const: 'https://www.w3.org/ns/credentials/v2' }], minItems: 2 }
    const required = ['@context', 'id', 'type', 'issuer', 'validFrom', 'name', 'credentialSubject', 'proof']
    const schema = object(
      {
        '@context': contexts,
        id: text,
        type: { allOf: [one('VerifiableCredential'), one('AchievementCredential')] },
        issuer: object({ id: text, type: one('Profile'), name: text }, 'id', 'type'),
        validFrom: instant,
        validUntil: instant,
        name: text,
        credentialSubject: subject,
        evidence: { type: 'array', items: object({ type: one('Evidence') }, 'type') },
        credentialStatus: object({ id: text, type: text }, 'type'),
        proof: { type: 'array', minItems: 1, items: proof },
      },
      ...required,
    )
    expect(faultsBy(schema, credential)).toEqual([])
    for (const member of required)
      expect(faultsBy(schema, { ...credential, [member]: undefined }), member).not.toEqual([])
  })

  // The official schema is 1EdTech's and not ours to ship: name a copy of it to have it asked as well.
  const official = process.env['OPEN_BADGES_SCHEMA'] ?? ''
  it.skipIf(!existsSync(official))('is valid by the official schema of Open Badges 3.0', () => {
    expect(faultsBy(JSON.parse(readFileSync(official, 'utf8')) as object, credential)).toEqual([])
  })
})

function faultsBy(schema: object, document: object): unknown[] {
  const ajv = new Ajv2019({ strict: false, allErrors: true, validateFormats: false })
  const validate = ajv.compile(schema)
  return validate(JSON.parse(JSON.stringify(document))) ? [] : (validate.errors ?? [])
}
