import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { smallJpeg, smallPdf, smallPng, smallWebp } from '../../../test/small-files.ts'
import { recogniseFile } from './recognise.ts'

const archive = Buffer.concat([Buffer.from('PK\u0005\u0006', 'latin1'), Buffer.alloc(18)])

describe('a file', () => {
  it('is what its content says', async () => {
    expect(await recogniseFile(smallPdf())).toEqual({ mediaType: 'application/pdf', size: null })
    expect(await recogniseFile(smallPng(30, 40))).toEqual({ mediaType: 'image/png', size: { width: 30, height: 40 } })
    expect(await recogniseFile(smallJpeg(640, 480))).toEqual({
      mediaType: 'image/jpeg',
      size: { width: 640, height: 480 },
    })
    expect(await recogniseFile(smallWebp(300, 200))).toEqual({
      mediaType: 'image/webp',
      size: { width: 300, height: 200 },
    })
  })

  it.each([
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['a page', '<!DOCTYPE html><html></html>'],
    ['an archive', 'PK\u0003\u0004'],
    ['a GIF', 'GIF89a'],
    ['text', 'SSAFE, 2025'],
    ['a PDF after something else', `\n\n${smallPdf().toString('latin1')}`],
  ])('that is %s is no kind of ours', async (_, content) => {
    expect(await recogniseFile(Buffer.from(content, 'latin1'))).toBe('not-one-of')
  })

  it.each([
    ['PNG', smallPng()],
    ['JPEG', smallJpeg()],
    ['WebP', smallWebp()],
    ['PDF', smallPdf()],
  ])('%s that is broken off anywhere is damaged or no kind of ours', async (_, content) => {
    for (let length = 1; length < content.length - 8; length += 1)
      expect(await recogniseFile(content.subarray(0, length)), `${length} bytes`).toBeTypeOf('string')
  })

  it.each([[smallPng(30_000, 30_000)], [smallPng(20_001, 1)], [smallPng(12_000, 12_000)], [smallJpeg(30_000, 30_000)]])(
    'with too many pixels is told by its header, without being unpacked',
    async (content) => {
      expect(await recogniseFile(content)).toBe('image-too-large')
    },
  )

  it('with no pixels is damaged', async () => {
    expect(await recogniseFile(smallPng(0, 5))).toBe('file-damaged')
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
  ])('that is %s in one is mixed', async (_, content) => {
    expect(await recogniseFile(content)).toBe('file-mixed')
  })

  it('may hold what cameras append to a picture', async () => {
    expect(await recogniseFile(Buffer.concat([smallJpeg(), Buffer.from('SEFH camera notes')]))).toMatchObject({
      mediaType: 'image/jpeg',
    })
  })

  const credential = JSON.stringify({ '@context': [], credentialSubject: { name: 'Aiko' } })
  const withAttached = (...attached: string[]): Buffer => {
    const objects = attached.map(
      (text, index) =>
        `${index + 90} 0 obj<</Type/EmbeddedFile/Length ${text.length}>>stream\n${text}\nendstream endobj\n`,
    )
    return Buffer.from(
      smallPdf()
        .toString('latin1')
        .replace(/(?=xref|%%EOF)/, objects.join('')),
      'latin1',
    )
  }

  it('may be a certificate that carries its credential, and nothing else', async () => {
    expect(await recogniseFile(withAttached(credential))).toEqual({ mediaType: 'application/pdf', size: null })
    const packed = deflateSync(credential).toString('latin1')
    const text = withAttached(packed).toString('latin1').replace('/Length', '/Filter/FlateDecode/Length')
    expect(await recogniseFile(Buffer.from(text, 'latin1'))).toMatchObject({ mediaType: 'application/pdf' })
  })

  it.each([
    ['a program', withAttached('MZ\u0090\u0000')],
    ['a credential and a program', withAttached(credential, 'MZ\u0090\u0000')],
    ['a page that is JSON as well', withAttached('{"credentialSubject":"<script>alert(1)</script>"}')],
    ['JSON of another kind', withAttached('{"name":"a"}')],
    ['more credentials than any certificate', withAttached(...Array.from({ length: 5 }, () => credential))],
    [
      'a file under a name spelt otherwise',
      Buffer.from(withAttached('MZ').toString('latin1').replace('/EmbeddedFile', '/Embedded#46ile'), 'latin1'),
    ],
    [
      'a file packed in a way that is not read',
      Buffer.from(withAttached(credential).toString('latin1').replace('/Length', '/Filter/LZWDecode/Length'), 'latin1'),
    ],
    [
      'two marks on one file',
      Buffer.from(
        withAttached(credential)
          .toString('latin1')
          .replace('/Type/EmbeddedFile', '/Type/EmbeddedFile/Subtype/EmbeddedFile'),
        'latin1',
      ),
    ],
  ])('that is a document with %s attached is mixed', async (_, content) => {
    expect(await recogniseFile(content)).toBe('file-mixed')
  })
})
