import jsQR from 'jsqr'

/** Pixels in, the text of their QR code out; null where there is none. Off the page's thread, so that it stays alive. */
addEventListener('message', ({ data }: MessageEvent<ImageData>) => {
  const found = jsQR(data.data, data.width, data.height, { inversionAttempts: 'dontInvert' })
  postMessage(found && found.data !== '' ? found.data : null)
})
