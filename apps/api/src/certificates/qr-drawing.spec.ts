import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildCredential } from '@muster/credential/payload.ts'
import { checkStatement, longestStatement, statementText } from '@muster/credential/statement.ts'
import jsQR from 'jsqr'
import { afterAll, describe, expect, it } from 'vitest'
import { endoMisaki, issuerKey, signer } from '../../../../libs/credential/src/testing/certificates.ts'
import { renderCertificate } from './pdf/certificate-pdf.ts'
import { roomFor, signPdf } from './pdf/sign-pdf.ts'
import { makeSigningCertificate } from './pdf/signing-certificate.ts'
import { drawQr, quietModules } from '../platform/qr-drawing.ts'

/** On paper, at the least. */
const side = 36
const perMillimetre = (dpi: number): number => dpi / 25.4

interface Picture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/** What a decoder of somebody else's reads in a picture. */
function decoded({ width, height, grey }: Picture): string | null {
  const rgba = new Uint8ClampedArray(width * height * 4)
  grey.forEach((value, index) => rgba.set([value, value, value, 255], index * 4))
  return jsQR(rgba, width, height, { inversionAttempts: 'dontInvert' })?.data ?? null
}

/** A code at 36 mm as a scanner sees it: each dot the mean of what lies below it, on white with its quiet zone. */
function scanned(text: string, dpi: number): Picture {
  const { size, path } = drawQr(text)
  const dark = new Uint8Array(size * size)
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    dark.fill(1, Number(y) * size + Number(x), Number(y) * size + Number(x) + Number(run))
  const dots = (side * perMillimetre(dpi)) / size
  const width = Math.ceil((size + 2 * quietModules) * dots)
  const isDark = (x: number, y: number): number => {
    const [column, row] = [Math.floor(x / dots) - quietModules, Math.floor(y / dots) - quietModules]
    return column >= 0 && row >= 0 && column < size && row < size ? (dark[row * size + column] ?? 0) : 0
  }
  const grey = Uint8Array.from({ length: width * width }, (_, index) => {
    let sum = 0
    for (const dx of [0.125, 0.375, 0.625, 0.875])
      for (const dy of [0.125, 0.375, 0.625, 0.875]) sum += isDark((index % width) + dx, Math.floor(index / width) + dy)
    return 255 - Math.round((sum * 255) / 16)
  })
  return { width, height: width, grey }
}

const longText = `https://training.example.go.jp/verify/${'x'.repeat(longestStatement)}`.slice(0, longestStatement)

describe('a QR code at 36 mm', () => {
  it.each([300, 150])('of the longest statement is read at %i dpi', (dpi) => {
    expect(decoded(scanned(longText, dpi))).toBe(longText)
  })

  it('is read with a stain over a tenth of it', () => {
    const picture = scanned(longText, 300)
    const from = Math.floor(picture.width * 0.4)
    for (let y = from; y < from + picture.width * 0.2; y += 1)
      picture.grey.fill(255, y * picture.width + from, y * picture.width + from + Math.floor(picture.width * 0.2))
    expect(decoded(picture)).toBe(longText)
  })
})

const folder = mkdtempSync(join(tmpdir(), 'qr-'))
afterAll(() => rmSync(folder, { recursive: true }))

function hasRenderer(): boolean {
  try {
    execFileSync('which', ['pdftoppm'])
    return true
  } catch {
    return false
  }
}

/** The printed page as a picture, in shades of grey. */
function page(file: string, dpi: number): Picture {
  execFileSync('pdftoppm', ['-gray', '-singlefile', '-r', String(dpi), file, join(folder, 'page')])
  const bytes = readFileSync(join(folder, 'page.pgm'))
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 50))
  if (!head) throw new Error('no picture')
  return { width: Number(head[1]), height: Number(head[2]), grey: new Uint8Array(bytes.subarray(head[0].length)) }
}

describe.skipIf(!hasRenderer())('the QR code on a printed certificate', () => {
  it('is read from the whole page, in grey, at 300 and at 150 dpi, and its statement holds', async () => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const certificate = makeSigningCertificate(pair, { address: endoMisaki.issuer.address, from: new Date(), years: 1 })
    const paper = { privateKey: pair.privateKey, certificates: [certificate] as const }
    const code = await statementText(endoMisaki, new Uint8Array(16).fill(3), signer)
    const pdf = await renderCertificate({
      facts: endoMisaki,
      credential: JSON.stringify(buildCredential(endoMisaki)),
      code,
      issuedOn: '2024-06-17',
      signedAt: new Date(),
      signatureRoom: roomFor(paper),
    })
    const file = join(folder, 'certificate.pdf')
    writeFileSync(file, signPdf(pdf, paper))
    for (const dpi of [300, 150]) expect(decoded(page(file, dpi)), `${dpi} dpi`).toBe(code)
    expect(checkStatement(code, [issuerKey])).toMatchObject({ ok: true, statement: { publicId: endoMisaki.publicId } })
  }, 60_000)
})
