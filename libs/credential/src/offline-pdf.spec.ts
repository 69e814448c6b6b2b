import { promisify } from 'node:util'
import { inflate as inflateCallback } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readOfflinePdf } from './offline-pdf.ts'
import { largestPdf } from './read-pdf.ts'
import { endoMisaki } from './testing/certificates.ts'

const unpack = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateCallback)
const inflate = (bytes: Uint8Array, maxOutputLength: number) => unpack(bytes, { maxOutputLength })
const credentialOf = (licenseNumber: string) => ({ credentialSubject: { licenseNumber } })
const attached = (value: object): string => {
  const json = JSON.stringify(value)
  return `9 0 obj <</Type/EmbeddedFile/Length ${json.length}>>\nstream\n${json}\nendstream endobj\n`
}
const own = credentialOf(endoMisaki.publicId)
const other = credentialOf('MU-0000-0000-0000-0000-0000')

/** A PDF with a signature over all of it but the signature's own bytes. */
function signed(...parts: string[]): string {
  const shape = (range: string) =>
    `%PDF-1.7\n${parts.join('')}1 0 obj <</Type/Sig/Contents <00ff00>/ByteRange [${range.padEnd(40)}]>> endobj\n%%EOF\n`
  const draft = shape('')
  const at = draft.indexOf('<00ff00>')
  return shape(`0 ${at} ${at + 8} ${draft.length - at - 8}`)
}
const read = (text: string) => readOfflinePdf(Buffer.from(text, 'latin1'), inflate)

describe('a PDF that is checked without a network', () => {
  it('gives the credential in it', async () => {
    expect(await read(signed(attached(own)))).toEqual({ text: JSON.stringify(own), isAltered: false })
  })

  it('is said to be altered where anything was added after signing, or nobody signed it', async () => {
    const text = JSON.stringify(own)
    expect(await read(`${signed(attached(own))}2 0 obj (EXPIRES NEVER) endobj\n%%EOF\n`)).toEqual({
      text,
      isAltered: true,
    })
    expect(await read(`%PDF-1.7\n${attached(own)}%%EOF\n`)).toEqual({ text, isAltered: true })
    expect(await read(signed(attached(own)).replace('%%EOF', '%%E'))).toMatchObject({ text, isAltered: true })
  })

  it.each([
    ['pdf-without-credential', '%PDF-1.7\n%%EOF\n'],
    ['pdf-without-credential', 'no PDF'],
    ['pdf-without-credential', ''],
    ['pdf-several', signed(attached(own), attached(other))],
    ['pdf-several', signed(attached(own), '3 0 obj (MU-0000-0000-0000-0000-0000) endobj\n')],
    ['pdf-too-large', `%PDF-1.7\n${' '.repeat(largestPdf)}`],
  ])('is refused as %s', async (refused, text) => {
    expect(await read(text)).toEqual({ refused })
  })
})
