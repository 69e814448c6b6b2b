import { fileTypeFromBuffer } from 'file-type'
import { fromBufferPromise } from 'yauzl'
import { endsAsArchive, type FileFault, markup, recogniseFile } from '../../platform/files/recognise.ts'

export interface CourseFileKind {
  readonly mediaType: string
  /** In pixels; null for what is no picture. */
  readonly size: { readonly width: number; readonly height: number } | null
}

const megabyte = 1_048_576
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The recordings browsers play, by what their content says, as they are named when they are shown. */
const recordings: Readonly<Record<string, string>> = {
  'audio/mpeg': 'audio/mpeg',
  'audio/x-m4a': 'audio/mp4',
  'audio/mp4': 'audio/mp4',
  'audio/ogg': 'audio/ogg',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'audio/wav': 'audio/wav',
  'video/mp4': 'video/mp4',
  'video/webm': 'video/webm',
}

/** No file of a kind is larger, in bytes. */
function mostBytesOf(mediaType: string): number {
  if (mediaType.startsWith('image/')) return 10 * megabyte
  if (mediaType.startsWith('audio/')) return 30 * megabyte
  if (mediaType.startsWith('video/')) return 60 * megabyte
  return mediaType === 'text/vtt' ? megabyte : 20 * megabyte
}

/** What a file of a course is by its content: a picture, a recording, captions, a PDF or a Word document without macros. */
export async function recogniseCourseFile(content: Buffer): Promise<CourseFileKind | FileFault> {
  const kind = await kindOf(content)
  if (typeof kind === 'string') return kind
  return content.length > mostBytesOf(kind.mediaType) ? 'file-too-large' : kind
}

async function kindOf(content: Buffer): Promise<CourseFileKind | FileFault> {
  const known = await recogniseFile(content)
  if (known !== 'not-one-of') return known
  if (isCaptions(content)) return { mediaType: 'text/vtt', size: null }
  const found = await fileTypeFromBuffer(content).catch(() => undefined)
  if (!found) return 'not-one-of'
  if (found.mime === word) return (await isPlainWordFile(content)) ? { mediaType: word, size: null } : 'file-mixed'
  const recording = recordings[found.mime]
  if (!recording) return 'not-one-of'
  // A page in the first bytes, or an archive at the end, would be another file to another program.
  const isMixed = markup.test(content.toString('latin1', 0, 4_096)) || endsAsArchive(content)
  return isMixed ? 'file-mixed' : { mediaType: recording, size: null }
}

/** WebVTT: text in UTF-8 that begins with its name, has cues, and holds no page. */
function isCaptions(content: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    return /^WEBVTT(?:[ \t\n\r]|$)/.test(text) && text.includes('-->') && !markup.test(text) && !text.includes('\0')
  } catch {
    return false
  }
}

/** A Word document has its text where Word looks for it, no macros, no programs, and unpacks to no more than a screen can hold. */
async function isPlainWordFile(content: Buffer): Promise<boolean> {
  try {
    const archive = await fromBufferPromise(content, { lazyEntries: true })
    let unpacked = 0
    let hasText = false
    for await (const entry of archive.eachEntry()) {
      unpacked += entry.uncompressedSize
      hasText ||= entry.fileName === 'word/document.xml'
      if (/vbaProject|vbaData|activeX|embeddings\/oleObject|\.(?:exe|dll|js|vbs|scr|bat)$/i.test(entry.fileName))
        return false
      if (unpacked > 200 * megabyte) return false
    }
    return hasText
  } catch {
    return false
  }
}
