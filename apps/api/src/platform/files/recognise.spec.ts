import { describe, expect, it } from 'vitest'
import { smallJpeg, smallPdf, smallPng, smallWebp } from '../../../test/small-files.ts'
import { recogniseFile } from './recognise.ts'

const archive = Buffer.concat([Buffer.from('PK\u0005\u0006', 'latin1'), Buffer.alloc(18)])

describe('a file', () => {
  it('is what its content says', () => {
    expect(recogniseFile(smallPdf())).toEqual({ mediaType: 'application/pdf', size: null })
    expect(recogniseFile(smallPng(30, 40))).toEqual({ mediaType: 'image/png', size: { width: 30, height: 40 } })
    expect(recogniseFile(smallJpeg(640, 480))).toEqual({ mediaType: 'image/jpeg', size: { width: 640, height: 480 } })
    expect(recogniseFile(smallWebp(300, 200))).toEqual({ mediaType: 'image/webp', size: { width: 300, height: 200 } })
  })

  it.each([
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['a page', '<!DOCTYPE html><html></html>'],
    ['an archive', 'PK\u0003\u0004'],
    ['a GIF', 'GIF89a'],
    ['text', 'SSAFE, 2025'],
    ['a PDF after something else', `\n\n${smallPdf().toString('latin1')}`],
  ])('that is %s is no kind of ours', (_, content) => {
    expect(recogniseFile(Buffer.from(content, 'latin1'))).toBe('not-one-of')
  })

  it.each([
    ['PNG', smallPng()],
    ['JPEG', smallJpeg()],
    ['WebP', smallWebp()],
    ['PDF', smallPdf()],
  ])('%s that is broken off anywhere is damaged or no kind of ours', (_, content) => {
    for (let length = 1; length < content.length - 8; length += 1)
      expect(recogniseFile(content.subarray(0, length)), `${length} bytes`).toBeTypeOf('string')
  })

  it.each([[smallPng(30_000, 30_000)], [smallPng(20_001, 1)], [smallPng(12_000, 12_000)], [smallJpeg(30_000, 30_000)]])(
    'with too many pixels is told by its header, without being unpacked',
    (content) => {
      expect(recogniseFile(content)).toBe('image-too-large')
    },
  )

  it('with no pixels is damaged', () => {
    expect(recogniseFile(smallPng(0, 5))).toBe('file-damaged')
  })

  it.each([
    ['a document and an archive', Buffer.concat([smallPdf(), archive])],
    ['a picture and an archive', Buffer.concat([smallJpeg(), archive])],
    ['a picture and a page', smallPng(2, 2, Buffer.from('x\0<html><script>alert(1)</script>'))],
    ['a picture and a document', Buffer.concat([smallJpeg(), smallPdf()])],
    [
      'a document that runs something',
      Buffer.from(
        smallPdf().toString('latin1').replace('/Catalog', '/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>'),
        'latin1',
      ),
    ],
    [
      'a document that opens a program',
      Buffer.from(smallPdf().toString('latin1').replace('/Catalog', '/Catalog/OpenAction<</S/Launch>>'), 'latin1'),
    ],
  ])('that is %s in one is mixed', (_, content) => {
    expect(recogniseFile(content)).toBe('file-mixed')
  })

  it('may hold what cameras append to a picture', () => {
    expect(recogniseFile(Buffer.concat([smallJpeg(), Buffer.from('SEFH camera notes')]))).toMatchObject({
      mediaType: 'image/jpeg',
    })
  })
})
