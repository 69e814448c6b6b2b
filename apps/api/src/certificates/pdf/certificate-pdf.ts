import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { CertificateFacts } from '@muster/credential/certificate-facts.ts'
import { certificate } from '@muster/words/catalogue/certificate.ts'
import { dateText } from '@muster/words/dates.ts'
import { editionText } from '@muster/words/editions.ts'
import { say } from '@muster/words/say.ts'
import PDFDocument from 'pdfkit'
import QRCode from 'qrcode'
import { dayIn } from '../../platform/clock.ts'
import { drawValidity } from './validity-bar.ts'

const mm = 72 / 25.4
const ink = '#10233A'
const muted = '#4B5B6E'
const petrol = '#0B5C7A'

const require = createRequire(import.meta.url)
let fonts: { regular: Buffer; bold: Buffer } | null = null

/** Noto Sans JP, read once: it has both scripts, and pdfkit embeds only the letters used. */
function loadFonts(): { regular: Buffer; bold: Buffer } {
  fonts ??= {
    regular: readFileSync(require.resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf')),
    bold: readFileSync(require.resolve('@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf')),
  }
  return fonts
}

interface Sheet {
  readonly doc: PDFKit.PDFDocument
  readonly text: (
    words: string,
    x: number,
    y: number,
    style: { size: number; bold?: boolean; colour?: string; width?: number; align?: 'left' | 'right'; tag?: string },
  ) => void
}

/** The certificate on A4 landscape, in both languages, with its QR and the signed credential attached. */
export async function renderCertificate(facts: CertificateFacts, credential: string): Promise<Buffer> {
  const { regular, bold } = loadFonts()
  const doc = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en',
    displayTitle: true,
    info: {
      Title: `${facts.course.title.en} · ${facts.publicId}`,
      Author: facts.issuer.name.en,
      Subject: say('en', certificate.title),
      CreationDate: new Date(facts.issuedAt),
    },
  })
  const chunks: Buffer[] = []
  const finished = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
  doc.registerFont('regular', regular)
  doc.registerFont('bold', bold)
  const whole = doc.struct('Document')
  doc.addStructure(whole)
  const sheet: Sheet = {
    doc,
    text(words, x, y, { size, bold: heavy, colour = ink, width, align = 'left', tag = 'P' }) {
      whole.add(
        doc.struct(tag, {}, () => {
          doc
            .font(heavy ? 'bold' : 'regular')
            .fontSize(size)
            .fillColor(colour)
            .text(words, x * mm, y * mm, { width: (width ?? 170) * mm, align, lineGap: 1 })
        }),
      )
    },
  }
  doc.markContent('Artifact')
  doc.rect(0, 0, 14 * mm, 210 * mm).fill(petrol)
  doc.endMarkedContent()
  drawHead(sheet, facts)
  drawBody(sheet, facts)
  await drawCheck(sheet, facts, whole)
  drawFoot(sheet, facts)
  whole.end()
  doc.file(Buffer.from(credential), {
    name: `${facts.publicId}.json`,
    type: 'application/ld+json',
    description: 'Signed credential',
    relationship: 'Data',
    creationDate: new Date(facts.issuedAt),
    modifiedDate: new Date(facts.issuedAt),
  } as never)
  doc.end()
  return finished
}

function rule(doc: PDFKit.PDFDocument, y: number, width: number, colour: string): void {
  doc.markContent('Artifact')
  doc
    .moveTo(32 * mm, y * mm)
    .lineTo(279 * mm, y * mm)
    .lineWidth(width * mm)
    .strokeColor(colour)
    .stroke()
  doc.endMarkedContent()
}

function drawHead({ doc, text }: Sheet, { issuer, publicId }: CertificateFacts): void {
  text(issuer.name.en, 32, 15, { size: 13, bold: true, width: 170 })
  if (issuer.name.ja !== issuer.name.en) text(issuer.name.ja, 32, 21.5, { size: 10.5, colour: muted, width: 170 })
  text(publicId, 205, 15.6, { size: 11, colour: muted, width: 74, align: 'right' })
  rule(doc, 29, 0.6, ink)
}

function drawBody({ doc, text }: Sheet, facts: CertificateFacts): void {
  const { holder, course, hours, score } = facts
  text(say('en', certificate.title), 32, 36, { size: 13, bold: true, colour: petrol, tag: 'H1' })
  text(say('ja', certificate.title), 32, 42.5, { size: 12, colour: petrol })
  const longest = Math.max(holder.en.length, 1)
  text(holder.en, 32, 53, { size: longest > 60 ? 14 : longest > 32 ? 20 : 30, bold: true, tag: 'H2' })
  if (holder.ja !== holder.en) text(holder.ja, 32, 68, { size: 17 })
  text(say('en', certificate.completes), 32, 82, { size: 11, colour: muted })
  text(say('ja', certificate.completes), 32, 87.5, { size: 11, colour: muted })
  text(course.title.en, 32, 96, { size: course.title.en.length > 60 ? 14 : 20, bold: true, tag: 'H2' })
  text(course.title.ja, 32, 106.5, { size: 13 })
  const how = (language: 'en' | 'ja'): string =>
    [
      say(language, certificate.hours, { hours, edition: editionText(language, course.edition) }),
      score &&
        say(language, certificate.score, {
          points: score.points,
          outOf: score.outOf,
          passMark: Math.ceil((score.passMark * score.outOf) / 100),
        }),
    ]
      .filter(Boolean)
      .join(language === 'en' ? ' ' : '')
  text(how('en'), 32, 117, { size: 11 })
  text(how('ja'), 32, 123, { size: 11 })
  if (facts.validity)
    drawValidity(doc, { x: 32 * mm, y: 137 * mm, width: 170 * mm }, facts.completedOn, facts.validity.through)
}

async function drawCheck(
  { doc, text }: Sheet,
  facts: CertificateFacts,
  whole: PDFKit.PDFStructureElement,
): Promise<void> {
  const code = QRCode.create(facts.verifyAddress, { errorCorrectionLevel: 'M' })
  const { size, data } = code.modules
  // 36 mm of code, and four modules of quiet white on every side.
  const module = (36 * mm) / size
  const [left, top] = [241 * mm, 60 * mm]
  whole.add(
    doc.struct('Figure', { alt: `QR: ${facts.verifyAddress}` }, () => {
      for (let y = 0; y < size; y += 1) {
        for (let x = 0; x < size; x += 1)
          if (data[y * size + x]) doc.rect(left + x * module, top + y * module, module + 0.02, module + 0.02)
      }
      doc.fill(ink)
    }),
  )
  text(say('en', certificate.check), 233, 103, { size: 9.5, width: 46, align: 'right' })
  text(say('ja', certificate.check), 233, 108, { size: 9.5, width: 46, align: 'right' })
  const url = new URL(facts.verifyAddress)
  text(`${url.host}/verify`, 213, 114.5, { size: 9.5, width: 66, align: 'right' })
  text(facts.publicId, 199, 119.5, { size: 11.5, bold: true, width: 80, align: 'right' })
}

function drawFoot({ doc, text }: Sheet, facts: CertificateFacts): void {
  rule(doc, 170, 0.3, '#6B7B8D')
  const through = facts.validity?.through
  const columns = [
    {
      x: 32,
      term: certificate.completed,
      en: dateText('en', facts.completedOn),
      ja: dateText('ja', facts.completedOn),
    },
    { x: 80, term: certificate.issued, ...inBoth(dayIn('Asia/Tokyo', new Date(facts.issuedAt))) },
    {
      x: 128,
      term: certificate.validThrough,
      en: through
        ? say('en', certificate.inclusive, { date: dateText('en', through) })
        : say('en', certificate.noExpiry),
      ja: through
        ? say('ja', certificate.inclusive, { date: dateText('ja', through) })
        : say('ja', certificate.noExpiry),
    },
  ]
  for (const { x, term, en, ja } of columns) {
    text(`${say('en', term)}  ${say('ja', term)}`, x, 176, { size: 9.5, colour: muted, width: 70 })
    text(en, x, 181.5, { size: 11, bold: true, width: 70 })
    text(ja, x, 187.5, { size: 10, colour: muted, width: 70 })
  }
  const [signatory] = facts.signatories
  if (!signatory) return
  doc.markContent('Artifact')
  doc
    .moveTo(217 * mm, 181 * mm)
    .lineTo(279 * mm, 181 * mm)
    .lineWidth(0.3 * mm)
    .strokeColor(ink)
    .stroke()
  doc.endMarkedContent()
  text(`${signatory.name.en}, ${signatory.title.en}`, 217, 182.5, { size: 11, width: 62 })
  text(`${signatory.title.ja} ${signatory.name.ja}`, 217, 188.5, { size: 11, width: 62 })
}

const inBoth = (day: string): { en: string; ja: string } => ({ en: dateText('en', day), ja: dateText('ja', day) })
