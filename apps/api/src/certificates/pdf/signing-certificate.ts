import { createHash, type KeyObject, randomBytes, sign, X509Certificate } from 'node:crypto'
import {
  bits,
  integer,
  isTrue,
  nothing,
  octets,
  oid,
  sequence,
  setOf,
  tagged,
  time,
  utf8,
  valuesIn,
  der,
} from './der.ts'

/** `sha256WithRSAEncryption` or `ecdsa-with-SHA256`, by the kind of key (RFC 4055, RFC 5758). */
export function signatureAlgorithm(key: KeyObject): Buffer {
  if (key.asymmetricKeyType === 'rsa') return sequence(oid('1.2.840.113549.1.1.11'), nothing)
  if (key.asymmetricKeyType === 'ec') return sequence(oid('1.2.840.10045.4.3.2'))
  throw new Error('a key that signs PDFs is an RSA or an elliptic curve key')
}

/**
 * An X.509 certificate that a key signs for itself (RFC 5280), for an installation whose agency has none from an
 * authority: it may sign documents and nothing else.
 */
export function makeSigningCertificate(
  { privateKey, publicKey }: { readonly privateKey: KeyObject; readonly publicKey: KeyObject },
  { address, from, years }: { readonly address: string; readonly from: Date; readonly years: number },
): X509Certificate {
  const through = new Date(from)
  through.setUTCFullYear(from.getUTCFullYear() + years)
  const name = sequence(setOf(sequence(oid('2.5.4.3'), utf8(`Certificates of ${new URL(address).host}`.slice(0, 64)))))
  const algorithm = signatureAlgorithm(privateKey)
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const keyId = createHash('sha1')
    .update(valuesIn(valuesIn(spki)?.[0]?.content ?? spki)?.[1]?.content.subarray(1) ?? spki)
    .digest()
  const extension = (id: string, value: Buffer, isCritical: boolean): Buffer =>
    sequence(oid(id), ...(isCritical ? [isTrue] : []), octets(value))
  const signed = sequence(
    tagged(0, integer(Uint8Array.of(2))),
    // Positive, and never zero: 127 random bits.
    integer(Buffer.concat([Uint8Array.of(0x40 | ((randomBytes(1)[0] ?? 0) & 0x3f)), randomBytes(15)])),
    algorithm,
    name,
    sequence(time(from), time(through)),
    name,
    spki,
    tagged(
      3,
      sequence(
        extension('2.5.29.19', sequence(), true),
        // digitalSignature and contentCommitment
        extension('2.5.29.15', bits(Uint8Array.of(0xc0), 6), true),
        // id-kp-documentSigning (RFC 9336), and emailProtection, which older readers want.
        extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.36'), oid('1.3.6.1.5.5.7.3.4')), false),
        extension('2.5.29.14', octets(keyId), false),
        extension('2.5.29.17', sequence(der(0x86, Buffer.from(address))), false),
      ),
    ),
  )
  return new X509Certificate(sequence(signed, algorithm, bits(sign('sha256', signed, privateKey))))
}
