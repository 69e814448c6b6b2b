import { useEffect, useRef, useState } from 'react'
import { offlineCheck } from '@muster/words/catalogue/offline-check.ts'
import { Button } from '../../ui/press-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useCheckWords } from './check-words.tsx'
import { decoder } from './decode.ts'
import { pixelsOf } from './read-file.ts'

type CameraFailure = keyof typeof offlineCheck.camera.failures

const betweenFrames = 120
/** Wider frames take longer to search and show no more of a code that fills the view. */
const widestFrame = 1_280

function failureOf(error: unknown): CameraFailure {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'missing'
  return 'busy'
}

const openCamera = (): Promise<MediaStream> =>
  navigator.mediaDevices
    ? navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'environment', width: { ideal: 1_920 }, height: { ideal: 1_080 } },
      })
    : Promise.reject(new DOMException('no camera here', 'NotFoundError'))

/** Looks for a code in one frame after the other until one is found or `signal` says to stop. */
async function lookFor(video: HTMLVideoElement, signal: AbortSignal): Promise<string | null> {
  const decode = await decoder()
  while (!signal.aborted) {
    const { videoWidth: width, videoHeight: height } = video
    if (width > 0) {
      const text = await decode(pixelsOf(video, width, height, Math.min(1, widestFrame / width)))
      if (text && !signal.aborted) return text
    }
    await new Promise((resolve) => setTimeout(resolve, betweenFrames))
  }
  return null
}

/** What the camera sees, until it sees a QR code. Nothing of it leaves the device. */
export function Camera({ onFound, onClose }: { onFound: (text: string) => void; onClose: () => void }) {
  const words = useCheckWords()
  const video = useRef<HTMLVideoElement>(null)
  const found = useRef(onFound)
  const [failure, setFailure] = useState<CameraFailure | null>(null)
  useEffect(() => {
    found.current = onFound
  })

  useEffect(() => {
    const stop = new AbortController()
    let stream: MediaStream | null = null
    const run = async () => {
      stream = await openCamera()
      const element = video.current
      if (!element || stop.signal.aborted) return stream.getTracks().forEach((track) => track.stop())
      element.srcObject = stream
      await element.play()
      const text = await lookFor(element, stop.signal)
      if (text) found.current(text)
    }
    run().catch((error: unknown) => {
      if (!stop.signal.aborted) setFailure(failureOf(error))
    })
    return () => {
      stop.abort()
      stream?.getTracks().forEach((track) => track.stop())
    }
  }, [])

  if (failure)
    return (
      <Notice
        tone="warn"
        live="alert"
        title={words.say(offlineCheck.camera.failures[failure])}
        actions={<Button onClick={onClose}>{words.say(offlineCheck.camera.back)}</Button>}
      >
        <p>{words.say(offlineCheck.camera.otherWays)}</p>
      </Notice>
    )
  return (
    <div className="check-camera">
      <video ref={video} muted playsInline aria-label={words.say(offlineCheck.camera.picture)} />
      <p role="status">{words.say(offlineCheck.camera.hint)}</p>
      <Button icon="close" onClick={onClose}>
        {words.say(offlineCheck.camera.stop)}
      </Button>
    </div>
  )
}
