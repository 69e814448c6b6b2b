import { isJsonObject, type JsonObject } from '@muster/credential/canonical-json.ts'
import type { CertificateFacts } from '@muster/credential/certificate-facts.ts'
import { issuerOf } from '@muster/credential/data-integrity.ts'
import { judge } from '@muster/credential/verdict.ts'
import { verifyCertificate } from '@muster/credential/verify-certificate.ts'
import { parseGiven, readGiven, Refused, type Given } from './given-file.ts'
import { statusOf, trustedIssuer } from './issuer.ts'
import { attachedFiles } from './pdf-attachment.ts'

function isSecured(value: unknown): value is JsonObject {
  return isJsonObject(value) && 'credentialSubject' in value && 'proof' in value
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

/** The credential in a file: the file itself, or what is attached to a PDF. */
function credentialIn(given: Given): JsonObject {
  const { path, bytes } = given
  if (bytes.subarray(0, 1024).includes('%PDF-')) {
    const found = attachedFiles(bytes).map(parsed).find(isSecured)
    if (!found) throw new Refused(`No certificate is attached to the PDF ${path}.`)
    return found
  }
  const json = parseGiven(given)
  if (!isSecured(json)) throw new Refused(`The file ${path} holds no signed certificate.`)
  return json
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
  const credential = credentialIn(readGiven(file, 'a certificate, as JSON or as PDF'))
  const issuer = await trustedIssuer(place)
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
    signature: facts ? 'holds' : 'wrong',
    isIssuerKnown: true,
    validFrom: facts?.issuedAt ?? asOf,
    validUntil: facts?.validity?.until ?? null,
    status,
    supersededBy: null,
    asOf,
  })
  const proof = check.ok ? 'holds' : check.reason
  const statusAsOf = status?.asOf ?? null
  console.log(JSON.stringify({ ...verdict, asOf, proof, statusAsOf, ...(facts && told(facts)) }, undefined, 2))
  return verdict.word === 'VALID' ? 0 : 1
}
