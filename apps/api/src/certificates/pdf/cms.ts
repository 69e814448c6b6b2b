import { createHash, sign, verify, X509Certificate, type KeyObject } from 'node:crypto'
import { type DerValue, firstValue, integer, octets, oid, sequence, setOf, tagged, valuesIn } from './der.ts'
import { signatureAlgorithm } from './signing-certificate.ts'

/** What signs PDFs: a key and its certificate, with those of its authorities after it. */
export interface PdfSigner {
  readonly privateKey: KeyObject
  readonly certificates: readonly [X509Certificate, ...X509Certificate[]]
}

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

const ids = {
  data: oid('1.2.840.113549.1.7.1'),
  signedData: oid('1.2.840.113549.1.7.2'),
  contentType: oid('1.2.840.113549.1.9.3'),
  messageDigest: oid('1.2.840.113549.1.9.4'),
  signingCertificate: oid('1.2.840.113549.1.9.16.2.47'),
}
const digestAlgorithm = sequence(oid('2.16.840.1.101.3.4.2.1'))

/**
 * A detached signature over content given in parts: CMS SignedData (RFC 5652) as PAdES B-B wants it (ETSI EN 319 142-1):
 * the signing certificate is signed too, and the time stands in the PDF.
 */
export function signDetached(parts: readonly Uint8Array[], { privateKey, certificates }: PdfSigner): Buffer {
  const [own] = certificates
  const attributes = [
    sequence(ids.contentType, setOf(ids.data)),
    sequence(ids.messageDigest, setOf(octets(sha256(...parts)))),
    // ESSCertIDv2 (RFC 5035), its hash SHA-256 as is the default.
    sequence(ids.signingCertificate, setOf(sequence(sequence(sequence(octets(sha256(own.raw))))))),
  ]
  const signature = sign('sha256', setOf(...attributes), privateKey)
  const { issuer, serial } = namesOf(own.raw)
  const signerInfo = sequence(
    integer(Uint8Array.of(1)),
    sequence(issuer, serial),
    digestAlgorithm,
    retagged(0xa0, setOf(...attributes)),
    signatureAlgorithm(privateKey),
    octets(signature),
  )
  const signedData = sequence(
    integer(Uint8Array.of(1)),
    setOf(digestAlgorithm),
    sequence(ids.data),
    retagged(0xa0, setOf(...certificates.map(({ raw }) => raw))),
    setOf(signerInfo),
  )
  return sequence(ids.signedData, tagged(0, signedData))
}

export type DetachedCheck = { readonly ok: true; readonly certificate: X509Certificate } | { readonly ok: false }

/**
 * Checks a signature of the shape `signDetached` gives, over content in parts: digest, attributes, and that the key of the
 * certificate they name signed them. Whether anybody trusts that certificate is not asked here. Never throws.
 */
export function checkDetached(contents: Uint8Array, parts: readonly Uint8Array[]): DetachedCheck {
  try {
    const { certificates, attributes, signature } = read(contents)
    const digest = attributeOf(attributes, ids.messageDigest)
    const named = inside(attributeOf(attributes, ids.signingCertificate), 0, 0, 0)
    const certificate = certificates.find(({ raw }) => sha256(raw).equals(named.content))
    if (!certificate || !sha256(...parts).equals(digest.content)) return { ok: false }
    if (Buffer.compare(attributeOf(attributes, ids.contentType).whole, ids.data) !== 0) return { ok: false }
    const signed = retagged(0x31, attributes.whole)
    return verify('sha256', signed, certificate.publicKey, signature.content)
      ? { ok: true, certificate }
      : { ok: false }
  } catch {
    return { ok: false }
  }
}

function read(contents: Uint8Array) {
  const whole = firstValue(contents)
  if (!whole) throw new TypeError('no signature')
  const signedData = inside(whole, 1, 0)
  const parts = valuesIn(signedData.content) ?? []
  const certificates = (valuesIn(parts.find(({ tag }) => tag === 0xa0)?.content ?? new Uint8Array()) ?? []).slice(0, 10)
  const signers = valuesIn(parts.at(-1)?.content ?? new Uint8Array()) ?? []
  const [signer] = signers
  const fields = valuesIn(signer?.content ?? new Uint8Array()) ?? []
  const at = fields.findIndex(({ tag }) => tag === 0xa0)
  const [attributes, signature] = [fields[at], fields[at + 2]]
  if (signers.length !== 1 || at === -1 || !attributes || !signature) throw new TypeError('not one signer')
  return { certificates: certificates.map(({ whole: raw }) => new X509Certificate(raw)), attributes, signature }
}

/** The one value of an attribute. */
function attributeOf(attributes: DerValue, id: Buffer): DerValue {
  const found = (valuesIn(attributes.content) ?? []).filter(
    ({ content }) => Buffer.compare(firstValue(content)?.whole ?? new Uint8Array(), id) === 0,
  )
  const [attribute] = found
  if (!attribute || found.length > 1) throw new TypeError('an attribute is missing or doubled')
  return inside(attribute, 1, 0)
}

/** What lies in a value at these places, one within the other. */
function inside(value: DerValue, ...places: number[]): DerValue {
  return places.reduce((outer, place) => {
    const inner = valuesIn(outer.content)?.[place]
    if (!inner) throw new TypeError('a value is missing')
    return inner
  }, value)
}

/** Issuer and serial number of a certificate, as they stand in it. */
function namesOf(certificate: Uint8Array): { issuer: Uint8Array; serial: Uint8Array } {
  const body = firstValue(certificate)
  const fields = body ? (valuesIn(inside(body, 0).content) ?? []) : []
  const first = fields[0]?.tag === 0xa0 ? 1 : 0
  const [serial, , issuer] = fields.slice(first)
  if (!serial || !issuer) throw new TypeError('not a certificate')
  return { issuer: issuer.whole, serial: serial.whole }
}

/** The same value under another tag: what is signed as a set is carried under a tag of its context. */
function retagged(tag: number, value: Uint8Array): Buffer {
  return Buffer.concat([Uint8Array.of(tag), value.subarray(1)])
}
