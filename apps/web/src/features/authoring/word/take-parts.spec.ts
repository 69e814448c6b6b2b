import { Problem } from '@muster/client/client.ts'
import { describe, expect, it } from 'vitest'
import type { CourseFileView } from '@muster/contracts/schemas/draft.ts'
import type { DocumentPart } from './blocks-of-html.ts'
import { takeParts } from './take-parts.ts'

const picture = (content: string, alt: string, type = 'image/png'): DocumentPart => ({
  kind: 'picture',
  picture: { source: `data:${type};base64,${btoa(content)}`, alt },
})
const paragraph = (text: string): DocumentPart => ({ kind: 'block', level: 0, block: { kind: 'paragraph', text } })

/** Takes files as the server would, but for those whose content says that they are refused. */
const taking = (sent: File[] = []) => ({
  pictureLine: (alt: string) => `Here stood ${alt}.`,
  addFile: async (file: File): Promise<CourseFileView> => {
    const content = await file.text()
    if (content.startsWith('strange')) throw new Problem(415, 'unsupported-media-type', {}, null)
    if (content.startsWith('large')) throw new Problem(413, 'body-too-large', {}, null)
    sent.push(file)
    const { name, size: bytes, type: mediaType } = file
    return { id: `file-${sent.length}`, name, mediaType, bytes, width: null, height: null }
  },
})

describe('the pictures of a document', () => {
  it('become files in their places, with what they show', async () => {
    const sent: File[] = []
    const { parts, lostPictures } = await takeParts(
      [paragraph('a'), picture('one', 'A gate'), paragraph('b'), picture('two', '')],
      taking(sent),
    )
    expect(parts.map(({ block }) => block)).toEqual([
      { kind: 'paragraph', text: 'a' },
      { kind: 'image', file: 'file-1', alt: 'A gate', caption: '' },
      { kind: 'paragraph', text: 'b' },
      { kind: 'image', file: 'file-2', alt: '', caption: '' },
    ])
    expect(lostPictures).toEqual([])
    expect(await Promise.all(sent.map((file) => file.text()))).toEqual(['one', 'two'])
  })

  it('are named where they are refused, and the rest is kept', async () => {
    const { parts, lostPictures } = await takeParts(
      [
        picture('strange', 'A drawing', 'image/x-emf'),
        picture('one', 'A gate'),
        picture('large', ''),
        { kind: 'picture', picture: { source: 'file:///C:/clip_image001.png', alt: 'A map' } },
        paragraph('b'),
      ],
      taking(),
    )
    expect(parts.map(({ block }) => (block.kind === 'paragraph' ? block.text : block.kind))).toEqual([
      'Here stood A drawing.',
      'image',
      'Here stood .',
      'Here stood A map.',
      'b',
    ])
    expect(lostPictures).toMatchObject([
      { number: 1, alt: 'A drawing', error: { status: 415 } },
      { number: 3, alt: '', error: { status: 413 } },
      { number: 4, alt: 'A map', error: null },
    ])
  })

  it('keep a long description whole, and have a short name', async () => {
    const sent: File[] = []
    const alt = 'A gate across the road, seen from the car. '.repeat(20).trim()
    const { parts } = await takeParts([picture('one', alt)], taking(sent))
    expect(parts[0]?.block).toMatchObject({ alt })
    expect(sent[0]?.name.length).toBeLessThanOrEqual(200)
  })
})
