import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { attachedFiles } from './pdf-attachment.ts'

const credential = JSON.stringify({ type: ['VerifiableCredential'], name: '山田 — stream\nendstream' })

function object(number: number, dictionary: string, content: Buffer, newline = '\n'): Buffer {
  return Buffer.concat([
    Buffer.from(`${number} 0 obj\n<<\n${dictionary}\n>>\nstream${newline}`),
    content,
    Buffer.from('\nendstream\nendobj\n'),
  ])
}

const head = Buffer.from('%PDF-1.7\n%\xFF\xFF\n', 'latin1')
const page = object(1, '/Filter /FlateDecode\n/Length 12', deflateSync('page'))

function texts(...parts: Buffer[]): string[] {
  return attachedFiles(Buffer.concat([head, page, ...parts])).map((file) => file.toString('utf8'))
}

describe('files attached to a PDF', () => {
  it('are read from deflated streams, whose description may hold other dictionaries', () => {
    const packed = deflateSync(credential)
    const params = '/Params <<\n/Size 9\n/CheckSum <ab>\n>>'
    const dictionary = `/Type /EmbeddedFile\n/Subtype /application#2Fjson\n${params}\n/Length ${packed.length}\n/Filter /FlateDecode`
    expect(texts(object(2, dictionary, packed))).toEqual([credential])
  })

  it('are read as they lie, the length before or after the type, with either end of line', () => {
    const content = Buffer.from(credential)
    const dictionary = `/Length ${content.length} /Type/EmbeddedFile`
    expect(texts(object(2, dictionary, content, '\r\n'))).toEqual([credential])
  })

  it('are read to the end of the stream where the length stands elsewhere', () => {
    const packed = deflateSync(credential)
    expect(texts(object(2, '/Type /EmbeddedFile /Length 9 0 R /Filter [/FlateDecode]', packed))).toEqual([credential])
  })

  it('are none in a damaged or foreign file', () => {
    expect(texts()).toEqual([])
    expect(texts(object(2, '/Type /EmbeddedFile /Length 4 /Filter /FlateDecode', Buffer.from('????')))).toEqual([])
    expect(texts(object(2, '/Type /EmbeddedFile /Length 4 /Filter /LZWDecode', Buffer.from('????')))).toEqual([])
    expect(attachedFiles(Buffer.from('no PDF'))).toEqual([])
  })
})
