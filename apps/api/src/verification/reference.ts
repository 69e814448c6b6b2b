import { parsePublicId } from '@muster/credential/public-id.ts'

/** The certificate number in what somebody typed, copied or scanned: a number, a verify link, or the text of a QR code. */
export function numberIn(reference: string): string | null {
  const text = reference.trim()
  const typed = parsePublicId(text)
  if (typed !== null || !/^https?:\/\//i.test(text)) return typed
  const path = URL.parse(text)?.pathname ?? ''
  try {
    return parsePublicId(decodeURIComponent(path.slice(path.lastIndexOf('/') + 1)))
  } catch {
    return null
  }
}
