import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Browser, codeOf } from '../../../test/federation-stage.ts'
import { type Posted, withXml, xmlOf } from '../../../test/saml-idp.ts'
import { SamlStage } from '../../../test/saml-stage.ts'

let stage: SamlStage
beforeAll(async () => {
  stage = await SamlStage.set()
})
afterAll(() => stage.app.stop())
beforeEach(() => stage.tidy())

const invalid = 'provider-answer-invalid'

/** The eight ways of wrapping (Somorovsky et al., 2012): what was signed is moved aside, and something forged stands in its place. */
const wrapped: Record<
  string,
  (parts: { response: string; assertion: string; forged: string; bare: string }) => string
> = {
  'XSW1: the response inside the signature of a forged one': ({ response, assertion, forged }) =>
    response.replace(assertion, forged).replace('</ds:Signature>', `<ds:Object>${response}</ds:Object></ds:Signature>`),
  'XSW2: the response before its signature, in a forged one': ({ response, assertion, forged }) =>
    response.replace(assertion, forged).replace('<ds:Signature', `${response}<ds:Signature`),
  'XSW3: a forged assertion before the signed one': ({ response, assertion, bare }) =>
    response.replace(assertion, bare + assertion),
  'XSW4: the signed assertion inside a forged one': ({ response, assertion, bare }) =>
    response.replace(assertion, bare.replace('</saml:Assertion>', `${assertion}</saml:Assertion>`)),
  'XSW5: a forged assertion with the signature, the signed one after it': ({ response, assertion, forged }) =>
    response.replace(assertion, forged + unsigned(assertion)),
  'XSW6: the signed assertion inside the signature of a forged one': ({ response, assertion, forged }) =>
    response.replace(assertion, forged.replace('</ds:Signature>', `${unsigned(assertion)}</ds:Signature>`)),
  'XSW7: a forged assertion in an extension': ({ response, assertion, bare }) =>
    response.replace(assertion, `<samlp:Extensions>${bare}</samlp:Extensions>${assertion}`),
  'XSW8: the signed assertion in an object of the signature of a forged one': ({ response, assertion, forged }) =>
    response.replace(
      assertion,
      forged.replace('</ds:Signature>', `<ds:Object>${unsigned(assertion)}</ds:Object></ds:Signature>`),
    ),
}
const unsigned = (assertion: string): string => assertion.replace(/<ds:Signature[\s\S]*<\/ds:Signature>/, '')
const forgery = (assertion: string): string => assertion.replace('pairwise-suzuki', 'pairwise-mallory')

describe('a wrapped signature', () => {
  it.each(Object.keys(wrapped))('%s is refused, whichever ids the two have', async (name) => {
    for (const sameId of [true, false]) {
      const browser = new Browser(stage.app)
      const form = await stage.idp.answer(await stage.begin(browser), {}, { message: /XSW[12]/.test(name) })
      const response = xmlOf(form)
      const assertion = /<saml:Assertion[\s\S]*<\/saml:Assertion>/.exec(response)?.[0] ?? ''
      const other = (text: string): string => (sameId ? text : text.replace(/ ID="[^"]+"/, ` ID="_${randomUUID()}"`))
      const forged = other(forgery(assertion))
      const evil = wrapped[name]?.({ response, assertion, forged, bare: unsigned(forged) }) ?? ''
      expect(evil).toContain('pairwise-mallory')
      expect(await codeOf(stage.bring(browser, withXml(form, evil)))).toBe(invalid)
    }
  })
})

describe('a document', () => {
  const alter = async (change: (form: Posted) => Posted): Promise<string> => {
    const browser = new Browser(stage.app)
    return codeOf(stage.bring(browser, change(await stage.idp.answer(await stage.begin(browser)))))
  }
  const altered = (change: (xml: string) => string): Promise<string> =>
    alter((form) => withXml(form, change(xmlOf(form))))

  it('is taken as it came', async () => {
    expect(await altered((xml) => xml)).toBe('none')
  })

  it.each<[string, (xml: string) => string]>([
    ['a comment in the name', (xml) => xml.replace('pairwise-suzuki', 'pairwise<!-- -->-suzuki')],
    ['a comment elsewhere', (xml) => xml.replace('</samlp:Response>', '<!-- --></samlp:Response>')],
    ['an instruction', (xml) => xml.replace('pairwise-suzuki', 'pairwise<?x y?>-suzuki')],
    ['CDATA', (xml) => xml.replace('pairwise-suzuki', '<![CDATA[pairwise-suzuki]]>')],
    ['a document type', (xml) => `<!DOCTYPE Response>${xml}`],
    [
      'an entity of a file',
      (xml) =>
        `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${xml.replace('pairwise-suzuki', 'pairwise-suzuki&x;')}`,
    ],
    [
      'entities of entities',
      (xml) => `<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>${xml.replace('pairwise', '&b;')}`,
    ],
    [
      'a hundred levels',
      (xml) => xml.replace('<samlp:Status>', `${'<a>'.repeat(100)}${'</a>'.repeat(100)}<samlp:Status>`),
    ],
    ['half of it', (xml) => xml.slice(0, xml.length / 2)],
    ['nothing', () => ''],
    ['text', () => 'Hello'],
  ])('with %s is refused', async (_, change) => {
    expect(await altered(change)).toBe(invalid)
  })

  it.each<[string, (form: Posted) => Posted]>([
    ['cut short', (form) => ({ ...form, SAMLResponse: form.SAMLResponse.slice(0, -5) })],
    ['not base64', (form) => ({ ...form, SAMLResponse: `%${form.SAMLResponse}` })],
    ['in UTF-16', (form) => ({ ...form, SAMLResponse: Buffer.from(xmlOf(form), 'utf16le').toString('base64') })],
  ])('that comes %s is refused', async (_, change) => {
    expect(await alter(change)).toBe(invalid)
  })

  it('that was damaged anywhere signs in nobody but whom it was made for', async () => {
    const accounts = async () => {
      const { rows } = await stage.app.owner.query<{ id: string }>('SELECT id FROM person')
      return rows.length
    }
    await stage.signIn(new Browser(stage.app))
    const before = await accounts()
    const damage = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(60),
      put: fc.oneof(
        fc.constantFrom('', '<', '"', '&amp;', '</saml:Assertion>', '<saml:Assertion>', '<!---->', ' ID="_1"', '&#0;'),
        fc.string({ maxLength: 20 }),
      ),
    })
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, length, put }) => {
        const outcome = await altered((xml) => {
          const start = Math.floor(at * xml.length)
          return xml.slice(0, start) + put + xml.slice(start + length)
        })
        expect(['none', invalid, 'provider-refused']).toContain(outcome)
      }),
      { numRuns: 60 },
    )
    expect(await accounts()).toBe(before)
  }, 60_000)

  it('of a megabyte is not read', async () => {
    const form = await stage.idp.answer(await stage.begin(new Browser(stage.app)))
    const reply = await stage.post({ ...form, SAMLResponse: 'A'.repeat(1_000_000) })
    expect(reply.status).toBe(413)
    expect(await reply.json()).toMatchObject({ code: 'body-too-large' })
  })
})
