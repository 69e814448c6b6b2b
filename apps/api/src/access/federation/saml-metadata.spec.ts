import { describe, expect, it } from 'vitest'
import { entityId, SamlIdp, signInUrl } from '../../../test/saml-idp.ts'
import { ownCertificate, otherCertificate, pastCertificate, weakCertificate } from '../../../test/saml-keys.ts'
import { certificate as curve } from '../../../test/tls-server.ts'
import { certificateFault, presentCertificate } from './certificates.ts'
import { readMetadata } from './saml-metadata.ts'

const metadata = new SamlIdp().metadata()
const bare = (pem: string): string => pem.replaceAll(/-----[^-]+-----|\s/g, '')

describe('the metadata of a provider', () => {
  it('says who it is, where it takes requests and what it signs with', () => {
    expect(readMetadata(metadata)).toEqual({ issuer: entityId, signInUrl, certificates: [ownCertificate.trim()] })
    expect(readMetadata(`\uFEFF<?xml version="1.0"?><!-- made today -->${metadata}`)).toMatchObject({
      issuer: entityId,
    })
  })

  it('may name several certificates, and only those that can sign count', () => {
    const descriptor = /<KeyDescriptor[\s\S]*?<\/KeyDescriptor>/.exec(metadata)?.[0] ?? ''
    const more = (pem: string, use = 'signing') =>
      descriptor.replace(/use="\w+"/, `use="${use}"`).replace(/(X509Certificate>)[^<]+/, `$1${bare(pem)}`)
    const changed = metadata.replace(
      descriptor,
      descriptor + more(otherCertificate) + more(ownCertificate) + more(pastCertificate, 'encryption') + more(curve),
    )
    expect(readMetadata(changed)).toMatchObject({ certificates: [ownCertificate.trim(), otherCertificate.trim()] })
  })

  it.each([
    ['a document type', `<!DOCTYPE x>${metadata}`, 'xml-doctype'],
    ['an entity of a file', `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${metadata}`, 'xml-doctype'],
    ['a document type behind a comment', `<!-- <!DOCTYPE --><!DOCTYPE x>${metadata}`, 'xml-doctype'],
    ['CDATA', metadata.replace('</EntityDescriptor>', '<![CDATA[x]]></EntityDescriptor>'), 'xml-doctype'],
    ['no XML', 'https://login.example/metadata', 'xml-broken'],
    ['half of it', metadata.slice(0, 400), 'xml-broken'],
    ['two providers', `<EntitiesDescriptor>${metadata}${metadata}</EntitiesDescriptor>`, 'several-entities'],
    [
      'one inside another',
      metadata.replace('</EntityDescriptor>', `${metadata}</EntityDescriptor>`),
      'several-entities',
    ],
    ['one in a list', `<EntitiesDescriptor>${metadata}</EntitiesDescriptor>`, 'not-saml-metadata'],
    ['a page', '<html><body>Sign in</body></html>', 'not-saml-metadata'],
    ['a service', metadata.replaceAll('IDPSSODescriptor', 'SPSSODescriptor'), 'not-saml-metadata'],
    ['SAML 1', metadata.replace('SAML:2.0:protocol', 'SAML:1.1:protocol'), 'not-saml-metadata'],
    ['no redirect', metadata.replaceAll('HTTP-Redirect', 'HTTP-POST'), 'no-redirect-sign-in'],
    ['no certificate', metadata.replace(/<KeyDescriptor[\s\S]*?<\/KeyDescriptor>/, ''), 'no-signing-certificate'],
    ['a damaged one', metadata.replace(/(X509Certificate>)MII/, '$1MIX'), 'no-signing-certificate'],
  ])('that is %s is refused', (_, xml, fault) => {
    expect(readMetadata(xml)).toBe(fault)
  })
})

describe('a certificate', () => {
  it.each([
    ['whole', ownCertificate.trim(), null],
    ['without its lines', bare(ownCertificate), null],
    ['two at once', ownCertificate + otherCertificate, 'not-a-certificate'],
    ['cut short', ownCertificate.slice(0, 300), 'not-a-certificate'],
    ['a word', 'certificate', 'not-a-certificate'],
    ['nothing', '', 'not-a-certificate'],
    ['of a short key', weakCertificate.trim(), 'key-not-usable'],
    ['of a curve', curve.trim(), 'key-not-usable'],
  ])('%s', (_, text, fault) => {
    expect(certificateFault(text)).toBe(fault)
  })

  it('says until when it is good', () => {
    const at = (now: string) => presentCertificate(pastCertificate.trim(), new Date(now))
    expect(at('2020-06-01')).toMatchObject({ state: 'good', endsAt: '2021-01-01T00:00:00.000Z' })
    expect(at('2020-12-15')).toMatchObject({ state: 'ends-soon' })
    expect(at('2021-01-01')).toMatchObject({ state: 'over', subject: 'CN=Directory of the ministry (over)' })
  })
})
