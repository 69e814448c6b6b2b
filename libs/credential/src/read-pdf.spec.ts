import { promisify } from 'node:util'
import { deflateSync, inflate as inflateCallback } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { largestPdf, readPdf } from './read-pdf.ts'
import { endoMisaki } from './testing/certificates.ts'

const unpack = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateCallback)
const inflate = (bytes: Uint8Array, maxOutputLength: number) => unpack(bytes, { maxOutputLength })

const { publicId, verifyAddress } = endoMisaki
const otherId = 'MU-0000-0000-0000-0000-0000'
const credential = { credentialSubject: { licenseNumber: publicId, note: '山田 — stream\nendstream obj' } }
const json = JSON.stringify(credential)

function object(dictionary: string, content: Uint8Array | string, newline = '\n'): Buffer {
  return Buffer.concat([
    Buffer.from(`9 0 obj\n<<\n${dictionary}\n>>\nstream${newline}`),
    Buffer.from(content),
    Buffer.from('\nendstream\nendobj\n'),
  ])
}

const packed = (text: string, dictionary = ''): Buffer => {
  const content = deflateSync(text)
  return object(`${dictionary}/Length ${content.length} /Filter /FlateDecode`, content)
}

function pdf(...parts: (Buffer | string)[]): Buffer {
  const head = Buffer.from('%PDF-1.7\n%\xFF\xFF\n', 'latin1')
  const page = packed('page')
  return Buffer.concat([head, page, ...parts.map((part) => Buffer.from(part)), Buffer.from('\n%%EOF\n')])
}

/** A PDF with a signature over all of it but the signature's own bytes. */
function signed(...parts: (Buffer | string)[]): Buffer {
  const before = Buffer.concat([
    ...parts.map((part) => Buffer.from(part)),
    Buffer.from('1 0 obj <</Type/Sig /Contents '),
  ])
  const shape = (range: string) => pdf(before, `<00ff00>/ByteRange [${range.padEnd(40)}]>> endobj`)
  const draft = shape('')
  const at = draft.indexOf('<00ff00>')
  return shape(`0 ${at} ${at + 8} ${draft.length - at - 8}`)
}

const read = (bytes: Uint8Array) => readPdf(bytes, inflate)

describe('a PDF that should be a certificate', () => {
  it.each([
    ['deflated', packed(json, '/Type /EmbeddedFile /Params << /Size 9 >> ')],
    ['deflated, without saying what it is', packed(json)],
    ['plain, by its length', object(`/Length ${Buffer.byteLength(json)}`, json, '\r\n')],
    ['to the end of the stream where the length stands elsewhere', object('/Length 9 0 R', '{"credentialSubject":{}}')],
    ['to the end of the stream where the length is wrong', object('/Length 4', '{"credentialSubject":{}}')],
  ])('has its credential read: %s', async (_, part) => {
    const { credentials, faults } = await read(signed(part))
    expect(credentials).toHaveLength(1)
    expect(faults).toEqual([])
  })

  it('has its numbers and QR text read, in texts of one and of two bytes a letter', async () => {
    const wide = Buffer.from(`Certificate ${publicId}`, 'utf16le').swap16()
    const statement = `${verifyAddress}#${'AbC-_9'.repeat(40)}`
    const link = `(${statement}) (${verifyAddress}#score)`
    const { publicIds, statements } = await read(signed(packed(json), packed(link), '2 0 obj(', wide, ') endobj'))
    expect(publicIds).toEqual([publicId])
    expect(statements).toEqual([statement])
  })

  it('is found out when another credential or another number is in it', async () => {
    const other = JSON.stringify({ credentialSubject: { licenseNumber: publicId, hours: 70 } })
    expect((await read(signed(packed(json), packed(json)))).faults).toEqual([])
    expect((await read(signed(packed(json), packed(other)))).faults).toEqual(['pdf-several-credentials'])
    expect((await read(signed(packed(json), `(${otherId})`))).faults).toEqual(['pdf-several-numbers'])
    expect((await read(signed())).faults).toEqual(['pdf-without-credential'])
  })

  it('is found out when anything was added after it was signed, or it was never signed', async () => {
    const whole = signed(packed(json))
    expect((await read(whole)).signatures).toMatchObject([
      { coversWholeFile: true, contents: Uint8Array.of(0, 255, 0) },
    ])
    const added = Buffer.concat([whole, packed('page two'), Buffer.from('%%EOF\n')])
    expect((await read(added)).faults).toEqual(['pdf-changed-after-signing'])
    expect((await read(pdf(packed(json)))).faults).toEqual(['pdf-unsigned'])
  })

  it('that is damaged, encrypted, foreign or too large is a finding', async () => {
    const faults = async (bytes: Buffer) => (await read(bytes)).faults
    expect(await faults(Buffer.from('no PDF'))).toEqual(['pdf-malformed'])
    expect(await faults(Buffer.alloc(0))).toEqual(['pdf-malformed'])
    expect(await faults(Buffer.alloc(largestPdf + 1))).toEqual(['pdf-too-large'])
    expect(await faults(signed(packed(json), 'trailer <</Encrypt 5 0 R>>'))).toEqual(['pdf-encrypted'])
    expect(await faults(signed(packed(json)).subarray(0, -9))).toContain('pdf-malformed')
    expect(await faults(signed(object('/Length 4 /Filter /LZWDecode', '????')))).toEqual(['pdf-without-credential'])
    expect(await faults(signed(object('/Length 4 /Filter /FlateDecode', '????')))).toEqual(['pdf-without-credential'])
  })

  it('that would unfold without end, or keep a reader busy, is given up in time', async () => {
    const [bomb, larger] = [packed('0'.repeat(4_900_000)), packed('0'.repeat(5_100_000))]
    const hostile = [
      pdf(...Array.from({ length: 1_500 }, () => bomb)),
      pdf(...Array.from({ length: 1_500 }, () => larger)),
      pdf('1 0 obj stream\n'.repeat(300_000)),
      pdf('http://MU-0000-0000-0000-0000-0001/verify/'.repeat(200_000)),
      pdf('/ByteRange [0 1 2 3]'.repeat(400_000)),
      pdf(packed('['.repeat(4_000_000)), packed(`{"credentialSubject":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)),
    ]
    for (const file of hostile.filter(({ length }) => length <= largestPdf)) {
      const from = performance.now()
      const { faults } = await read(file)
      expect(performance.now() - from).toBeLessThan(3_000)
      expect(faults).toContain('pdf-without-credential')
    }
  }, 60_000)
})
