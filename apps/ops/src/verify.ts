import { X509Certificate } from 'node:crypto'
import { isJsonObject, type JsonObject } from '@muster/credential/canonical-json.ts'
import type { CertificateFacts } from '@muster/credential/certificate-facts.ts'
import { issuerOf } from '@muster/credential/data-integrity.ts'
import type { PdfCode } from '@muster/credential/codes.ts'
import { judge } from '@muster/credential/verdict.ts'
import { verifyCertificate } from '@muster/credential/verify-certificate.ts'
import { readCertificatePdf } from '../../api/src/certificates/pdf/read-certificate-pdf.ts'
import { parseGiven, readGiven, Refused, type Given } from './given-file.ts'
import { statusOf, trustedIssuer, type TrustedIssuer } from './issuer.ts'

function isSecured(value: unknown): value is JsonObject {
  return isJsonObject(value) && 'credentialSubject' in value && 'proof' in value
}

/** What a file holds: a credential, and for a PDF what speaks against the file. */
interface Held {
  readonly credential: JsonObject
  readonly faults: readonly PdfCode[] | null
}

/** Whose signatures on PDFs count: any where the issuer is known from a file alone, which names none. */
async function paperSigners(issuer: TrustedIssuer): Promise<(fingerprint: string) => boolean> {
  const pem = await issuer.paperCertificates()
  if (pem === undefined) return () => true
  const certificates = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  const known = new Set(certificates.map((one) => new X509Certificate(one).fingerprint256))
  return (fingerprint) => known.has(fingerprint)
}

/** The credential in a file: the file itself, or what is attached to a PDF. */
async function credentialIn(given: Given, issuer: TrustedIssuer): Promise<Held> {
  const { path, bytes } = given
  if (bytes.subarray(0, 1024).includes('%PDF-')) {
    const { credentials, faults } = await readCertificatePdf(bytes, await paperSigners(issuer))
    const [found, another] = credentials.filter(isSecured)
    if (!found) throw new Refused(`No certificate is attached to the PDF ${path}.`)
    if (another) throw new Refused(`Several certificates are attached to the PDF ${path}: none of them counts.`)
    return { credential: found, faults }
  }
  const json = parseGiven(given)
  if (!isSecured(json)) throw new Refused(`The file ${path} holds no signed certificate.`)
  return { credential: json, faults: null }
}

function told(facts: CertificateFacts): object {
  return {
    publicId: facts.publicId,
    holder: facts.holder,
    course: { code: facts.course.code, edition: facts.course.edition, title: facts.course.title },
    qualification: facts.qualification,
    completedOn: facts.completedOn,
    issuedAt: facts.issuedAt,
    validThrough: facts.validity?.through ?? null,
  }
}

function readOptions(parts: string[]): { file: string | undefined; issuer: string } {
  const rest = [...parts]
  const at = rest.indexOf('--issuer')
  const [, named] = at === -1 ? [] : rest.splice(at, 2)
  if (at !== -1 && named === undefined) throw new Refused('--issuer wants the address of an installation, or a file.')
  const own = process.env.PUBLIC_URL ?? `http://127.0.0.1:${process.env.PORT ?? '3000'}`
  return { file: rest[0], issuer: named ?? own }
}

/**
 * Checks a certificate against the keys and status lists of an issuer and prints the verdict as JSON: the word, what
 * speaks against it, and, when the signature holds, what the certificate says.
 *
 * @param parts the file, and `--issuer` with an address or a file where it is not this installation's own
 * @returns the exit status: 0 only for VALID
 */
export async function verifyFile(parts: string[]): Promise<number> {
  const { file, issuer: place } = readOptions(parts)
  const given = readGiven(file, 'a certificate, as JSON or as PDF')
  const issuer = await trustedIssuer(place)
  const { credential, faults } = await credentialIn(given, issuer)
  const named = issuerOf(credential)
  if (named !== issuer.did) {
    throw new Refused(
      `The certificate names the issuer ${named}, and ${place} is ${issuer.did}: name its own after --issuer.`,
    )
  }
  const check = await verifyCertificate(credential, issuer.resolveKey)
  const facts = check.ok ? check.facts : null
  const asOf = new Date().toISOString()
  const status = facts && (await statusOf(issuer, facts, asOf))
  const verdict = judge({
    // Only a PDF as it was served shows on its page what its certificate says.
    signature: facts && !faults?.length ? 'holds' : 'wrong',
    isIssuerKnown: true,
    validFrom: facts?.issuedAt ?? asOf,
    validUntil: facts?.validity?.until ?? null,
    status,
    supersededBy: null,
    asOf,
  })
  const proof = check.ok ? 'holds' : check.reason
  const statusAsOf = status?.asOf ?? null
  const pdf = faults && { pdf: faults }
  console.log(JSON.stringify({ ...verdict, asOf, proof, ...pdf, statusAsOf, ...(facts && told(facts)) }, undefined, 2))
  return verdict.word === 'VALID' ? 0 : 1
}
