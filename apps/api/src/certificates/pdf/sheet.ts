import type PDFDocument from 'pdfkit'
import type { Language } from '@muster/words/language.ts'

export type Doc = InstanceType<typeof PDFDocument>

/** Points in a millimetre. */
export const mm = 72 / 25.4
export const ink = '#10233A'
export const muted = '#4B5B6E'
export const petrol = '#0B5C7A'
export const line = '#6B7B8D'

/** How a text is set; `size` and `gap` in points, places and widths in millimetres. */
export interface TextStyle {
  readonly size: number
  readonly bold?: boolean
  readonly colour?: string
  readonly align?: 'left' | 'right'
  /** The role in the structure of the document; a paragraph when absent. */
  readonly role?: 'P' | 'H1' | 'H2'
}

/** A page whose every mark is either a tagged text or drawing in its language, or an artifact. */
export class Sheet {
  readonly doc: Doc
  readonly whole: PDFKit.PDFStructureElement

  constructor(doc: Doc) {
    this.doc = doc
    this.whole = doc.struct('Document')
    doc.addStructure(this.whole)
  }

  /** Sets a text with its first line at `y`, and gives where the next may begin, in millimetres. */
  text(language: Language, words: string, x: number, y: number, width: number, style: TextStyle): number {
    const { doc } = this
    this.whole.add(
      doc.struct(style.role ?? 'P', { lang: language }, () => {
        this.set(style)
        doc.fillColor(style.colour ?? ink).text(words, x * mm, y * mm, this.options(width, style))
      }),
    )
    return y + this.height(words, width, style)
  }

  /** How high a text stands at a width, in millimetres. */
  height(words: string, width: number, style: TextStyle): number {
    this.set(style)
    return this.doc.heightOfString(words, this.options(width, style)) / mm
  }

  /** How wide a text is on one line, in millimetres. */
  width(words: string, style: TextStyle): number {
    this.set(style)
    return this.doc.widthOfString(words) / mm
  }

  /** A drawing with the words that stand for it. */
  figure(language: Language, alt: string, draw: () => void, parent = this.whole): void {
    parent.add(this.doc.struct('Figure', { lang: language, alt }, draw))
  }

  /** Marks that say nothing. */
  artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' })
    draw()
    this.doc.endMarkedContent()
  }

  /** A horizontal rule; its place and weight in millimetres. */
  rule(x: number, y: number, width: number, weight: number, colour: string): void {
    this.artifact(() => {
      this.doc
        .moveTo(x * mm, y * mm)
        .lineTo((x + width) * mm, y * mm)
        .lineWidth(weight * mm)
        .strokeColor(colour)
        .stroke()
    })
  }

  private set({ size, bold }: TextStyle): void {
    this.doc.font(bold ? 'bold' : 'regular').fontSize(size)
  }

  private options(width: number, { align = 'left', size }: TextStyle): PDFKit.Mixins.TextOptions {
    return { width: width * mm, align, lineGap: -0.2 * size }
  }
}

/**
 * The greatest of these sizes at which a text stands on so few lines: one for the greater half of the sizes, two below.
 * The least where none is small enough.
 */
export function fit(sheet: Sheet, words: string, width: number, sizes: readonly number[], bold: boolean): number {
  const natural = sheet.width(words, { size: 100, bold }) / 100
  // Words do not fill two lines to their ends.
  const lines = (index: number): number => (index < sizes.length / 2 ? 1 : 1.85)
  return sizes.find((size, index) => natural * size <= width * lines(index)) ?? sizes.at(-1) ?? 10
}
