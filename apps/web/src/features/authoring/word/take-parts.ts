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
  readonly lostPictures: readonly LostPicture[]
}

/** A picture that was not taken along: which of the document's, counted from 1, and why. */
export interface LostPicture {
  readonly number: number
  readonly alt: string
  /** What refused it; null where its content does not come with the document. */
  readonly error: unknown
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

/** The same for parts that were read already: each picture becomes a file of the courses, and none stops the others. */
export async function takeParts(parts: readonly DocumentPart[], taking: Taking): Promise<Taken> {
  const taken: TakenPart[] = []
  const lostPictures: LostPicture[] = []
  let number = 0
  for (const part of parts) {
    if (part.kind === 'block') {
      taken.push(part)
      continue
    }
    number += 1
    const { picture } = part
    try {
      taken.push({ level: 0, block: await takePicture(picture, taking) })
    } catch (error) {
      lostPictures.push({ number, alt: picture.alt, error: error instanceof NotInDocument ? null : error })
      taken.push({ level: 0, block: { kind: 'paragraph', text: taking.pictureLine(picture.alt) } })
    }
  }
  return { parts: taken, lostPictures }
}

/** The picture lies elsewhere. */
class NotInDocument extends Error {}

const longestName = 80

/** A picture that stands in the page itself, as a file with what it shows. Throws where it lies elsewhere or is refused. */
async function takePicture({ source, alt }: Picture, { addFile }: Taking): Promise<DraftBlock> {
  const found = /^data:(image\/[a-z0-9+.-]+);base64,([A-Za-z0-9+/=\s]+)$/.exec(source)
  if (!found) throw new NotInDocument()
  const bytes = Uint8Array.from(atob(found[2] ?? ''), (char) => char.charCodeAt(0))
  const name = alt.slice(0, longestName) || 'picture'
  const file = await prepareFile(new File([bytes], name, { type: found[1] ?? '' }))
  const { id } = await addFile(new File([file], name, { type: file.type }))
  return { kind: 'image', file: id, alt, caption: '' }
}
