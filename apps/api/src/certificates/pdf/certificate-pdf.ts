import type { Bilingual, CertificateFacts } from '@muster/credential/certificate-facts.ts'
import { certificate as words } from '@muster/words/catalogue/certificate.ts'
import { wallet } from '@muster/words/catalogue/wallet.ts'
import { dateText } from '@muster/words/dates.ts'
import { editionText } from '@muster/words/editions.ts'
import type { Language } from '@muster/words/language.ts'
import { say } from '@muster/words/say.ts'
import PDFDocument from 'pdfkit'
import { drawQr } from '../../platform/qr-drawing.ts'
import { openFonts } from './fonts.ts'
import { ink, line, mm, muted, petrol, fit, Sheet, type TextStyle } from './sheet.ts'
import { reserveSignature } from './sign-pdf.ts'
import { barHeight, drawValidity } from './validity-bar.ts'

/** What a certificate on paper is made from; all of it is frozen. */
export interface PaperFacts {
  readonly facts: CertificateFacts
  /** The signed credential's text, which is attached. */
  readonly credential: string
  /** The text of the QR code. */
  readonly code: string
  /** The day of issue in the issuer's zone. */
  readonly issuedOn: string
  /** The time of the signature. */
  readonly signedAt: Date
  /** The bytes its signature may take. */
  readonly signatureRoom: number
}

/** Where the columns stand, in millimetres. */
const left = 32
const right = 279
const bodyWidth = 186
const codeSide = 40
const codeLeft = right - codeSide - 8

/**
 * The certificate on A4 landscape: both languages, the one it was taken in first; tagged, PDF/A-3, with its QR code, the
 * signed credential attached, and room for a signature over all of it, which `signPdf` fills.
 */
export async function renderCertificate(paper: PaperFacts): Promise<Buffer> {
  const { facts } = paper
  const order = facts.language === 'ja' ? (['ja', 'en'] as const) : (['en', 'ja'] as const)
  const { doc, finished } = open(facts, order[0])
  const sheet = new Sheet(doc)
  sheet.artifact(() => doc.rect(0, 0, 14 * mm, 210 * mm).fill(petrol))
  drawHead(sheet, facts, order)
  drawBody(sheet, facts, order)
  drawCode(sheet, paper, order)
  drawFoot(sheet, paper, order)
  reserveSignature(doc, sheet.whole, {
    room: paper.signatureRoom,
    name: facts.issuer.name.en,
    signedAt: paper.signedAt,
    description: say(order[0], words.signature),
  })
  sheet.whole.end()
  attach(doc, paper)
  doc.end()
  return finished
}

type Order = readonly [Language, Language]

function open(facts: CertificateFacts, lang: Language) {
  const { regular, bold } = openFonts()
  const doc = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang,
    displayTitle: true,
    // None of its own: each font that a document knows is compared with the next, letter by letter of its names.
    font: '',
    // Letters of ASCII alone: the library writes these into XML as they are.
    info: {
      Title: `${say('en', words.title)} ${facts.publicId}`,
      Creator: 'Muster',
      CreationDate: new Date(facts.issuedAt),
    },
  })
  const pieces: Buffer[] = []
  const finished = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (piece: Buffer) => pieces.push(piece))
    doc.on('end', () => resolve(Buffer.concat(pieces)))
    doc.on('error', reject)
  })
  doc.registerFont('regular', regular as never)
  doc.registerFont('bold', bold as never)
  return { doc, finished }
}

function attach(doc: InstanceType<typeof PDFDocument>, { facts, credential }: PaperFacts): void {
  doc.file(Buffer.from(credential), {
    name: `${facts.publicId}.json`,
    type: 'application/ld+json',
    description: 'Signed credential',
    relationship: 'Data',
    creationDate: new Date(facts.issuedAt),
    modifiedDate: new Date(facts.issuedAt),
  } as never)
}

function drawHead(sheet: Sheet, { issuer, publicId }: CertificateFacts, [first, second]: Order): void {
  const name = issuer.name[first]
  const size = fit(sheet, name, 165, [13, 12, 11, 10], true)
  const below = sheet.text(first, name, left, 15, 165, { size, bold: true })
  const other = issuer.name[second]
  if (other !== name) sheet.text(second, other, left, Math.max(below, 20.5), 165, { size: 10, colour: muted })
  sheet.text('en', publicId, 199, 15.6, right - 199, { size: 11, colour: muted, align: 'right' })
  sheet.rule(left, 28.5, right - left, 0.6, ink)
}

/** A text of the body, and the space before it, in millimetres. */
type Part = readonly [language: Language, words: string, before: number, style: TextStyle]

function drawBody(sheet: Sheet, facts: CertificateFacts, order: Order): void {
  const [top, bottom] = [36, 166 - (facts.validity ? barHeight + 7 : 0)]
  const parts = bodyParts(sheet, facts, order)
  const heights = parts.map(([, text, , style]) => sheet.height(text, bodyWidth, style))
  const [text, space] = [heights, parts.map(([, , before]) => before)].map((all) => all.reduce((a, b) => a + b, 0))
  // Long names and titles take their room from the space between.
  const give = Math.min(1.5, Math.max(0.15, (bottom - top - (text ?? 0)) / (space || 1)))
  let y = top
  for (const [language, words_, before, style] of parts)
    y = sheet.text(language, words_, left, y + before * give, bodyWidth, style)
  const { validity } = facts
  if (!validity) return
  const alt = order.map((language) =>
    say(language, words.barAlt, {
      from: dateText(language, facts.completedOn),
      through: dateText(language, validity.through),
    }),
  )
  sheet.figure(order[0], alt.join(' / '), () =>
    drawValidity(sheet, { x: left, y: y + 7, width: 170 }, facts.completedOn, validity.through),
  )
}

function bodyParts(sheet: Sheet, facts: CertificateFacts, [first, second]: Order): Part[] {
  const both = (text: Bilingual, before: number, main: TextStyle, beside: TextStyle): Part[] => {
    const [own, other] = [text[first].normalize('NFC'), text[second].normalize('NFC')]
    return [[first, own, before, main], ...(other === own ? [] : [[second, other, 1, beside] as const])]
  }
  const inBoth = (text: (language: Language) => string): Bilingual => ({ en: text('en'), ja: text('ja') })
  const size = (text: Bilingual, sizes: readonly number[], bold: boolean): number =>
    fit(sheet, text[bold ? first : second].normalize('NFC'), bodyWidth, sizes, bold)
  const { holder, course } = facts
  const names = [30, 27, 24, 21, 18, 16, 14, 12]
  const titles = [20, 18, 16, 15, 14, 12]
  return [
    ...both(
      inBoth((language) => say(language, words.title)),
      0,
      { size: 13, bold: true, colour: petrol, role: 'H1' },
      { size: 12, colour: petrol },
    ),
    ...both(
      holder,
      7,
      { size: size(holder, names, true), bold: true },
      { size: size(holder, [17, 15, 13, 12, 11, 10], false) },
    ),
    ...both(
      inBoth((language) => say(language, words.completes)),
      6,
      { size: 11, colour: muted },
      { size: 11, colour: muted },
    ),
    ...both(
      course.title,
      3,
      { size: size(course.title, titles, true), bold: true },
      { size: size(course.title, [13, 12, 11, 10], false) },
    ),
    ...both(
      inBoth((language) => howTaken(language, facts)),
      3,
      { size: 11 },
      { size: 11 },
    ),
  ]
}

function howTaken(language: Language, { hours, mode, course, score }: CertificateFacts): string {
  const edition = editionText(language, course.edition)
  const parts = [say(language, words.hours, { hours, mode: say(language, wallet.modes[mode]), edition })]
  if (score)
    parts.push(
      say(language, words.score, {
        points: score.points,
        outOf: score.outOf,
        passMark: Math.ceil((score.passMark * score.outOf) / 100),
      }),
    )
  return parts.join(language === 'en' ? ' ' : '')
}

function drawCode(sheet: Sheet, { facts, code }: PaperFacts, [first, second]: Order): void {
  const { doc } = sheet
  const top = 56
  const link = doc.struct('Link')
  sheet.whole.add(link)
  const alt = say(first, words.codeAlt, { address: facts.verifyAddress })
  sheet.figure(
    first,
    alt,
    () => {
      const { size, path } = drawQr(code)
      doc.save()
      doc.translate(codeLeft * mm, top * mm).scale((codeSide * mm) / size)
      doc.path(path).fill('#000000')
      doc.restore()
    },
    link,
  )
  doc.link(codeLeft * mm, top * mm, codeSide * mm, codeSide * mm, code, {
    structParent: link,
    Contents: new String(alt),
  } as never)
  link.end()
  const width = right - codeLeft
  let y = top + codeSide + 5
  y = sheet.text(first, say(first, words.check), codeLeft, y, width, { size: 9.5 })
  y = sheet.text(second, say(second, words.check), codeLeft, y + 0.8, width, { size: 9.5 })
  const address = `${new URL(facts.verifyAddress).host}/verify`
  const size = fit(sheet, address, width, [9.5, 9, 8.5, 8, 7.5, 7], false)
  y = sheet.text('en', address, codeLeft, y + 2.5, width, { size })
  sheet.text('en', inTwoLines(facts.publicId), codeLeft, y + 0.8, width, { size: 11.5, bold: true })
}

/** A number of six groups, broken in the middle. */
function inTwoLines(publicId: string): string {
  const groups = publicId.split('-')
  const middle = Math.ceil(groups.length / 2)
  return `${groups.slice(0, middle).join('-')}-\n${groups.slice(middle).join('-')}`
}

function drawFoot(sheet: Sheet, { facts, issuedOn }: PaperFacts, [first, second]: Order): void {
  sheet.rule(left, 170, right - left, 0.3, line)
  const through = facts.validity?.through
  const lastDay = (language: Language): string =>
    through ? say(language, words.inclusive, { date: dateText(language, through) }) : say(language, words.noExpiry)
  const step = facts.signatories.length > 1 ? 41 : 54
  const columns = [
    [words.completed, (language: Language) => dateText(language, facts.completedOn)],
    [words.issued, (language: Language) => dateText(language, issuedOn)],
    [words.validThrough, lastDay],
  ] as const
  columns.forEach(([term, value], index) => {
    const [x, width] = [left + index * step, index === 2 ? 64 : step - 1]
    // Read as one: the term in both languages, then its day in both.
    const terms = sheet.width(say(first, term), { size: 9 }) + 2
    sheet.text(first, say(first, term), x, 176, width, { size: 9, colour: muted })
    sheet.text(second, say(second, term), x + terms, 176, width - terms, { size: 9, colour: muted })
    sheet.text(first, value(first), x, 181, width, { size: 11, bold: true })
    sheet.text(second, value(second), x, 187, width, { size: 10, colour: muted })
  })
  drawSignatories(sheet, facts, [first, second])
}

function drawSignatories(sheet: Sheet, { signatories }: CertificateFacts, order: Order): void {
  const shown = signatories.slice(0, 2)
  const width = shown.length > 1 ? 46 : 62
  shown.forEach((signatory, index) => {
    const x = right - (shown.length - index) * width - (shown.length - 1 - index) * 5
    sheet.rule(x, 181, width, 0.3, ink)
    let y = 182.5
    for (const language of order) {
      const text = {
        en: `${signatory.name.en}, ${signatory.title.en}`,
        ja: `${signatory.title.ja}　${signatory.name.ja}`,
      }[language]
      const size = fit(sheet, text, width, [10.5, 10, 9, 8], false)
      y = sheet.text(language, text, x, y, width, { size }) + 0.8
    }
  })
}
