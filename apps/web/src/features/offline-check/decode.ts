/** The part of the browser's own detector that is used here; not every browser has it. */
interface CodeDetector {
  detect(image: ImageData): Promise<readonly { readonly rawValue: string }[]>
}
interface CodeDetectorMaker {
  new (options: { formats: readonly string[] }): CodeDetector
  getSupportedFormats(): Promise<readonly string[]>
}

/** Finds the QR code in an image; null where there is none. */
export type Decode = (image: ImageData) => Promise<string | null>

async function ownDetector(): Promise<Decode | null> {
  const Maker = (globalThis as { BarcodeDetector?: CodeDetectorMaker }).BarcodeDetector
  if (!Maker) return null
  const formats: readonly string[] = await Maker.getSupportedFormats().catch(() => [])
  if (!formats.includes('qr_code')) return null
  const detector = new Maker({ formats: ['qr_code'] })
  return async (image) => (await detector.detect(image).catch(() => []))[0]?.rawValue ?? null
}

/** The decoder that comes with the page, in a worker; asked one image after the other. */
function bundledDecoder(): Decode {
  const worker = new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' })
  let last: Promise<unknown> = Promise.resolve()
  const ask: Decode = (image) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<string | null>) => resolve(data)
      worker.onerror = () => reject(new Error('the decoder cannot be loaded'))
      worker.postMessage(image, [image.data.buffer])
    })
  return (image) => {
    const answer = last.then(() => ask(image))
    last = answer.catch(() => null)
    return answer
  }
}

let chosen: Promise<Decode> | null = null

/** The browser's detector where it has one for QR codes, else the bundled decoder, loaded when first needed. */
export const decoder = (): Promise<Decode> => (chosen ??= ownDetector().then((own) => own ?? bundledDecoder()))
