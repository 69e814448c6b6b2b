import type { OfflinePdfCode } from '@muster/credential/codes.ts'
import { readOfflinePdf } from '@muster/credential/offline-pdf.ts'
import { decoder } from './decode.ts'
import { inflate } from './gunzip.ts'

/**
 * What a file is beside the text that is checked: of a PDF only the data in it is, and its page may show something else,
 * surely so where it is altered.
 */
export type FileKind = 'plain' | 'pdf' | 'pdf-altered'

/** What a chosen file holds: a text to check, or why there is none. */
export type FileReading = { readonly text: string; readonly kind: FileKind } | { readonly refused: FileRefusal }

export type FileRefusal =
  | 'file-empty'
  | 'file-too-large'
  | 'file-unreadable'
  | 'not-an-image'
  | 'image-too-large'
  | 'no-code-in-image'
  | OfflinePdfCode

/** A photograph of any phone is smaller. */
export const largestFile = 30_000_000
/** A page scanned at 1,200 dpi has 140 million. */
const mostPixels = 150_000_000

/**
 * The longest sides at which a code is looked for, in turn: a photograph reads best when small, and a code on a scanned
 * page is lost there.
 */
const sidesToTry = [1_400, 2_600, 900]

/** Reads a credential from a file of text or a PDF, or the QR code from an image of a page. */
export async function readFile(file: File): Promise<FileReading> {
  if (file.size === 0) return { refused: 'file-empty' }
  if (file.size > largestFile) return { refused: 'file-too-large' }
  try {
    const start = new Uint8Array(await file.slice(0, 512).arrayBuffer())
    if (isPdf(start)) return await readPdfFile(file)
    return isJson(start) ? { text: await file.text(), kind: 'plain' } : await readImage(file)
  } catch {
    return { refused: 'file-unreadable' }
  }
}

async function readPdfFile(file: File): Promise<FileReading> {
  const reading = await readOfflinePdf(new Uint8Array(await file.arrayBuffer()), inflate)
  return 'refused' in reading ? reading : { text: reading.text, kind: reading.isAltered ? 'pdf-altered' : 'pdf' }
}

const isPdf = (start: Uint8Array): boolean => new TextDecoder('latin1').decode(start).includes('%PDF-')
const isJson = (start: Uint8Array): boolean => /^\uFEFF?\s*[{[]/.test(new TextDecoder().decode(start))

async function readImage(file: File): Promise<FileReading> {
  const address = URL.createObjectURL(file)
  try {
    const image = await loaded(address)
    if (!image) return { refused: 'not-an-image' }
    const { naturalWidth: width, naturalHeight: height } = image
    if (width * height > mostPixels) return { refused: 'image-too-large' }
    const decode = await decoder()
    const longest = Math.max(width, height)
    const sides = new Set(sidesToTry.map((side) => Math.min(side, longest)))
    for (const side of sides) {
      const text = await decode(pixelsOf(image, width, height, side / longest))
      if (text) return { text, kind: 'plain' }
    }
    return { refused: 'no-code-in-image' }
  } finally {
    URL.revokeObjectURL(address)
  }
}

function loaded(address: string): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const image = new Image()
    image.onload = () => resolve(image.naturalWidth > 0 && image.naturalHeight > 0 ? image : null)
    image.onerror = () => resolve(null)
    image.src = address
  })
}

/** The pixels of an image or of a frame of the camera, scaled, on white where it is transparent. */
export function pixelsOf(source: CanvasImageSource, width: number, height: number, scale: number): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  const drawing = canvas.getContext('2d', { willReadFrequently: true })
  if (!drawing) throw new Error('no canvas')
  drawing.fillStyle = '#fff'
  drawing.fillRect(0, 0, canvas.width, canvas.height)
  drawing.drawImage(source, 0, 0, canvas.width, canvas.height)
  return drawing.getImageData(0, 0, canvas.width, canvas.height)
}
