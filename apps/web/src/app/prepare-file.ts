/** Photographs with more are made smaller: enough to read a page, little enough for a slow line. In bytes and pixels. */
const mostBytes = 1_500_000
const longestSide = 2_600

const sendable = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp'])

/**
 * A file as it is sent: a large photograph, or one of a kind others cannot open, as a smaller JPEG where this browser can
 * read it; everything else as it is.
 */
export async function prepareFile(file: File): Promise<Blob> {
  const isPicture = file.type.startsWith('image/') && file.type !== 'image/svg+xml'
  if (!isPicture || (sendable.has(file.type) && file.size <= mostBytes)) return file
  try {
    return await smaller(file)
  } catch {
    return file
  }
}

async function smaller(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file)
  const factor = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * factor)
  canvas.height = Math.round(picture.height * factor)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85))
  return made && (made.size < file.size || !sendable.has(file.type)) ? made : file
}
