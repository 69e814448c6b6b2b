import type { CertificateFacts } from './certificate-facts.ts'
import type { ProofCode } from './codes.ts'
import { verifySecured, type IssuerKey, type ResolveKey } from './data-integrity.ts'
import { verifyEd25519, type VerifySignature } from './ed25519.ts'
import { readCredential } from './read-credential.ts'

export type CertificateCheck =
  | { readonly ok: true; readonly facts: CertificateFacts; readonly key: IssuerKey }
  /** `not-a-certificate`: the proof holds, but of a document of another kind, such as a status list. */
  | { readonly ok: false; readonly reason: ProofCode | 'not-a-certificate' }

/** Checks the proof of a Muster certificate (its JSON, parsed) and reads every field that was signed. */
export async function verifyCertificate(
  document: unknown,
  resolveKey: ResolveKey,
  verify: VerifySignature = verifyEd25519,
): Promise<CertificateCheck> {
  const proof = await verifySecured(document, resolveKey, verify)
  if (!proof.ok) return proof
  const facts = readCredential(document)
  return facts ? { ok: true, facts, key: proof.key } : { ok: false, reason: 'not-a-certificate' }
}
