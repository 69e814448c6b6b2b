import type { CourseFileView, DraftBlock } from '@muster/contracts/schemas/draft.ts'
import { prepareFile } from '../../../app/prepare-file.ts'
import { type DocumentPart, partsOfHtml } from './blocks-of-html.ts'
import { readHtml } from './html-tree.ts'
import type { Picture } from './written-lines.ts'

/** A heading's level (0 for anything else) and a block. */
export interface TakenPart {
  readonly level: number
  readonly block: DraftBlock
}

export interface Taken {
  readonly parts: readonly TakenPart[]
  /** Pictures that could not be taken along; each has a line of text in its place. */
  readonly lostPictures: number
}

export interface Taking {
  readonly addFile: (file: File) => Promise<CourseFileView>
  /** The line that stands where a picture could not be taken along. */
  readonly pictureLine: (alt: string) => string
}

/** A block of a page that shows a file, by what the file is. */
export function blockOfFile(file: CourseFileView): DraftBlock {
  const title = file.name.replace(/\.[^.]+$/, '')
  if (file.mediaType.startsWith('image/')) return { kind: 'image', file: file.id, alt: '', caption: '' }
  if (file.mediaType.startsWith('audio/')) return { kind: 'audio', file: file.id, title, transcript: '' }
  if (file.mediaType.startsWith('video/'))
    return { kind: 'video', file: file.id, title, captions: null, transcript: '' }
  return { kind: 'file', file: file.id, title }
}

/** The HTML of a clipboard as blocks, its pictures added as files where it holds them. */
export const takeHtml = (html: string, taking: Taking): Promise<Taken> => takeParts(partsOfHtml(readHtml(html)), taking)

/** A Word document as blocks. Throws where it is none. */
export async function takeWordFile(file: File, taking: Taking): Promise<Taken> {
  const { convertToHtml } = await import('mammoth')
  const { value } = await convertToHtml(
    { arrayBuffer: await file.arrayBuffer() },
    { styleMap: ["p[style-name='Title'] => p.MsoTitle:fresh", "p[style-name='caption'] => p.MsoCaption:fresh"] },
  )
  return takeHtml(value, taking)
}

async function takeParts(parts: readonly DocumentPart[], taking: Taking): Promise<Taken> {
  const taken: TakenPart[] = []
  let lostPictures = 0
  for (const part of parts) {
    if (part.kind === 'block') taken.push(part)
    else {
      const block = await takePicture(part.picture, taking)
      if (!block) lostPictures += 1
      taken.push({
        level: 0,
        block: block ?? { kind: 'paragraph', text: taking.pictureLine(part.picture.alt) },
      })
    }
  }
  return { parts: taken, lostPictures }
}

/** A picture that stands in the page itself; null for one that lies elsewhere, or that is refused. */
async function takePicture({ source, alt }: Picture, { addFile }: Taking): Promise<DraftBlock | null> {
  const found = /^data:(image\/[a-z+.-]+);base64,([A-Za-z0-9+/=\s]+)$/.exec(source)
  if (!found) return null
  try {
    const bytes = Uint8Array.from(atob(found[2] ?? ''), (char) => char.charCodeAt(0))
    const file = await prepareFile(new File([bytes], alt || 'picture', { type: found[1] ?? '' }))
    const { id } = await addFile(new File([file], alt || 'picture', { type: file.type }))
    return { kind: 'image', file: id, alt, caption: '' }
  } catch {
    return null
  }
}
