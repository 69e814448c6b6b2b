import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import type { PdfReading } from '@muster/credential/read-pdf.ts'
import { readPdf } from '@muster/credential/read-pdf.ts'
import { signatureFaults } from './sign-pdf.ts'

const unpack = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflate)

/** A PDF that should be a certificate, read but not believed. */
export interface CertificatePdf extends PdfReading {
  /** Of all of its bytes, in hexadecimal. */
  readonly sha256: string
}

/**
 * Reads an uploaded PDF of at most 10 MB without executing anything in it: the credential attached, the numbers and QR text
 * written in it, and what speaks against the file. Signatures must be of a certificate that `isOurSigner` knows by its
 * SHA-256 fingerprint. It never throws for what a file holds.
 */
export async function readCertificatePdf(
  pdf: Uint8Array,
  isOurSigner: (fingerprint: string) => boolean,
): Promise<CertificatePdf> {
  const reading = await readPdf(pdf, (bytes, maxOutputLength) => unpack(bytes, { maxOutputLength }))
  const faults = [...reading.faults, ...signatureFaults(pdf, reading, isOurSigner)]
  return { ...reading, faults, sha256: createHash('sha256').update(pdf).digest('hex') }
}
