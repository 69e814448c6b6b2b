import type { PdfReading, PdfSignature } from '@muster/credential/read-pdf.ts'
import type PDFDocument from 'pdfkit'
import { type DetachedCheck, checkDetached, type PdfSigner, signDetached } from './cms.ts'

type Doc = InstanceType<typeof PDFDocument>
type Whole = PDFKit.PDFStructureElement

/** Ten digits are enough for any place in the file. */
const placeholder = '**********'

interface SignatureWords {
  /** The bytes it may take. */
  readonly room: number
  /** Who signs. */
  readonly name: string
  readonly signedAt: Date
  /** What the field is, for who does not see it. */
  readonly description: string
}

/**
 * Makes room for a signature in a document: an invisible field, tagged, with `signedAt` as its time. The bytes are filled
 * in by `signPdf` when the document is complete.
 */
export function reserveSignature(doc: Doc, whole: Whole, { room, name, signedAt, description }: SignatureWords): void {
  const signature = doc.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: [0, placeholder, placeholder, placeholder],
    Contents: Buffer.alloc(room),
    M: signedAt,
    Name: new String(name),
  })
  signature.end(undefined)
  const form = doc.struct('Form', { alt: description })
  whole.add(form)
  doc.annotate(0, 0, 0, 0, {
    Subtype: 'Widget',
    FT: 'Sig',
    // Printed with the page, and locked.
    F: 132,
    T: new String('Signature1'),
    TU: new String(description),
    V: signature,
    P: (doc.page as unknown as { dictionary: unknown }).dictionary,
    structParent: form,
  } as never)
  form.end()
  const inner = doc as unknown as { page: { annotations: unknown[] }; _root: { data: Record<string, unknown> } }
  // Signatures exist, and the file only grows: SigFlags 3.
  const acroForm = doc.ref({ Fields: [inner.page.annotations.at(-1)], SigFlags: 3 })
  acroForm.end(undefined)
  inner._root.data.AcroForm = acroForm
  // The document's own way to end its form wants fonts for fields that are filled in; there are none.
  Object.assign(doc, { endAcroForm: () => doc })
}

/** The bytes a signature may take: its certificates, and what stands around them. */
export const roomFor = ({ certificates }: PdfSigner): number =>
  certificates.reduce((sum, { raw }) => sum + raw.length, 0) + 1_500

/** Signs a complete document in the room reserved for it. Throws where there is none. */
export function signPdf(pdf: Buffer, signer: PdfSigner): Buffer {
  const rangeAt = pdf.indexOf(`/ByteRange [0 /${placeholder}`)
  const opens = pdf.indexOf('/Contents <', rangeAt) + '/Contents '.length
  const closes = pdf.indexOf('>', opens) + 1
  if (rangeAt === -1 || opens < rangeAt || closes <= opens) throw new Error('the document has no room for a signature')
  const room = `/ByteRange [0 /${placeholder} /${placeholder} /${placeholder}]`.length
  pdf.write(`/ByteRange [0 ${opens} ${closes} ${pdf.length - closes}`.padEnd(room - 1) + ']', rangeAt, 'latin1')
  const signature = signDetached([pdf.subarray(0, opens), pdf.subarray(closes)], signer).toString('hex')
  if (signature.length > closes - opens - 2) throw new Error('the signature does not fit into its room')
  pdf.write(signature, opens + 1, 'latin1')
  return pdf
}

/** Checks the signature that lies in a PDF over the bytes it says to cover. */
export function checkSignature(pdf: Uint8Array, { range, contents }: PdfSignature): DetachedCheck {
  const [from, before, after, rest] = range
  return checkDetached(contents, [pdf.subarray(from, from + before), pdf.subarray(after, after + rest)])
}

/** What speaks against the signatures of a PDF: each must hold, and the one over the whole file be of a known signer. */
export function signatureFaults(
  pdf: Uint8Array,
  { signatures }: Pick<PdfReading, 'signatures'>,
  isOurs: (fingerprint: string) => boolean,
): ('pdf-signature-wrong' | 'pdf-signed-by-another')[] {
  const checks = signatures.map((signature) => checkSignature(pdf, signature))
  if (checks.some(({ ok }) => !ok)) return ['pdf-signature-wrong']
  const areOurs = checks.every((check) => check.ok && isOurs(check.certificate.fingerprint256))
  return areOurs ? [] : ['pdf-signed-by-another']
}
