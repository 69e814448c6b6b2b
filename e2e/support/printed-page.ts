import { writeFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'

/** A QR code as the API draws it. */
export interface Code {
  readonly size: number
  readonly path: string
}

/** An A4 page at 110 dots an inch with the code at 36 mm, lying a little askew on a desk. */
const printed = ({ size, path }: Code): string => {
  const side = Math.round((36 / 25.4) * 110 * 1.25)
  return `<body style="margin:0;background:#8a7a66"><div style="width:1286px;height:909px;margin:30px;background:#fdfdfa;transform:rotate(1.5deg);position:relative;font:22px serif">
    <p style="padding:60px;font-size:44px">Certificate of completion</p>
    <svg style="position:absolute;right:70px;bottom:70px;background:#fff" width="${side}" height="${side}" viewBox="-4 -4 ${size + 8} ${size + 8}" shape-rendering="crispEdges"><path d="${path}" fill="#1c1c1c"/></svg></div></body>`
}

async function onPage<T>(browser: Browser, width: number, height: number, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height } })
  try {
    return await act(await context.newPage())
  } finally {
    await context.close()
  }
}

/** A photograph of the printed page, as a JPEG. */
export const photographOf = (browser: Browser, code: Code): Promise<Buffer> =>
  onPage(browser, 1346, 969, async (page) => {
    await page.setContent(printed(code))
    return page.screenshot({ type: 'jpeg', quality: 80 })
  })

const frame = { width: 1280, height: 720 }

/** What a camera sees of the page from near, as a film for Chromium's pretended camera: raw frames, grey. */
export async function filmOf(browser: Browser, code: Code, file: string): Promise<void> {
  const photograph = await photographOf(browser, code)
  const luma = await onPage(browser, frame.width, frame.height, (page) =>
    page.evaluate(
      async ([source, width, height]) => {
        const image = new Image()
        image.src = source
        await image.decode()
        const canvas = document.createElement('canvas')
        Object.assign(canvas, { width, height })
        const drawing = canvas.getContext('2d')
        if (!drawing) throw new Error('no canvas')
        drawing.drawImage(image, 640, 500, 706, 397, 0, 0, width, height)
        const { data } = drawing.getImageData(0, 0, width, height)
        return Array.from({ length: width * height }, (_, at) =>
          Math.round(((data[4 * at] ?? 0) + (data[4 * at + 1] ?? 0) + (data[4 * at + 2] ?? 0)) / 3),
        )
      },
      [`data:image/jpeg;base64,${photograph.toString('base64')}`, frame.width, frame.height] as const,
    ),
  )
  const colourless = Buffer.alloc((frame.width * frame.height) / 2, 128)
  const picture = Buffer.concat([Buffer.from('FRAME\n'), Buffer.from(luma), colourless])
  const head = Buffer.from(`YUV4MPEG2 W${frame.width} H${frame.height} F10:1 Ip A1:1 C420jpeg\n`)
  writeFileSync(file, Buffer.concat([head, picture, picture]))
}
