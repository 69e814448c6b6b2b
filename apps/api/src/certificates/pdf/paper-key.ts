import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID, X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PdfSigning } from '../../platform/config.ts'
import type { PdfSigner } from './cms.ts'
import { makeSigningCertificate, signatureAlgorithm } from './signing-certificate.ts'

/** Long enough that no certificate handed out outlives it in practice. */
const years = 25

/**
 * What signs PDFs: the agency's own key where it named one, else one made once for the installation at `address`, its file
 * encrypted with `secret`.
 * @throws Error with one sentence where a file cannot be read, or key and certificate do not belong together.
 */
export function openPaperKey(
  own: PdfSigning | null,
  { folder, secret, address, now }: { folder: string; secret: string; address: string; now: Date },
): PdfSigner {
  if (own) return readSigner(own.keyFile, own.certificateFile, own.passphrase)
  if (!existsSync(folder)) make(folder, secret, address, now)
  return readSigner(join(folder, 'key.pem'), join(folder, 'certificate.pem'), secret)
}

function readSigner(keyFile: string, certificateFile: string, passphrase: string | null): PdfSigner {
  const pem = readFileSync(certificateFile, 'utf8')
  const found = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  const [certificate, ...authorities] = found.map((one) => new X509Certificate(one))
  if (!certificate) throw new Error(`${certificateFile} holds no certificate`)
  const privateKey = createPrivateKey({ key: readFileSync(keyFile), ...(passphrase !== null && { passphrase }) })
  if (!certificate.checkPrivateKey(privateKey))
    throw new Error(`the certificate in ${certificateFile} is not that of the key in ${keyFile}`)
  // Throws for a kind of key that cannot sign a PDF.
  signatureAlgorithm(privateKey)
  return { privateKey, certificates: [certificate, ...authorities] }
}

/** Both files at once, by renaming their folder: of two processes that start together one is first, and both use its key. */
function make(folder: string, secret: string, address: string, now: Date): void {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const pair = { privateKey, publicKey: createPublicKey(privateKey) }
  const certificate = makeSigningCertificate(pair, { address, from: now, years })
  const partial = `${folder}.${randomUUID()}`
  mkdirSync(partial, { recursive: true, mode: 0o700 })
  const key = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: secret })
  writeFileSync(join(partial, 'key.pem'), key, { mode: 0o600 })
  writeFileSync(join(partial, 'certificate.pem'), certificate.toString())
  try {
    renameSync(partial, folder)
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}
