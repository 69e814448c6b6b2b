import type { OfflinePdfCode, PdfCode } from './codes.ts'
import type { Inflate } from './pdf-streams.ts'
import { largestPdf, readPdf } from './read-pdf.ts'

/** What can be checked of a PDF without a network: the one credential in it, as the text to check. */
export type OfflinePdf =
  | {
      readonly text: string
      /** The file is not as it was signed, or was never signed: what its page shows says nothing. */
      readonly isAltered: boolean
    }
  | { readonly refused: OfflinePdfCode }

const alterations: readonly PdfCode[] = [
  'pdf-malformed',
  'pdf-too-complex',
  'pdf-encrypted',
  'pdf-unsigned',
  'pdf-changed-after-signing',
]

/**
 * Finds the credential in a PDF. Its page is not checked: it may show anything beside an intact credential, so that
 * whoever shows a verdict on this must say so. A file that speaks of several certificates is none.
 */
export async function readOfflinePdf(pdf: Uint8Array, inflate: Inflate): Promise<OfflinePdf> {
  if (pdf.length > largestPdf) return { refused: 'pdf-too-large' }
  const { credentials, faults } = await readPdf(pdf, inflate)
  const [credential] = credentials
  if (!credential) return { refused: 'pdf-without-credential' }
  if (faults.includes('pdf-several-credentials') || faults.includes('pdf-several-numbers'))
    return { refused: 'pdf-several' }
  return { text: JSON.stringify(credential), isAltered: faults.some((fault) => alterations.includes(fault)) }
}
