const time = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** The window bar on paper: the days of validity between two stops, years below; safe in grey. */
export function drawValidity(
  doc: PDFKit.PDFDocument,
  at: { x: number; y: number; width: number },
  from: string,
  through: string,
): void {
  const margin = (time(through) - time(from)) * 0.07
  const start = time(from) - margin
  const x = (instant: number): number => at.x + ((instant - start) / (time(through) + margin - start)) * at.width
  doc.markContent('Artifact')
  doc.rect(x(time(from)), at.y, x(time(through)) - x(time(from)), 11).fill('#115A36')
  doc.strokeColor('#10233A').lineWidth(1.6)
  for (const edge of [time(from), time(through)])
    doc
      .moveTo(x(edge), at.y - 5)
      .lineTo(x(edge), at.y + 22)
      .stroke()
  doc
    .strokeColor('#6B7B8D')
    .lineWidth(0.8)
    .moveTo(at.x, at.y + 22)
    .lineTo(at.x + at.width, at.y + 22)
    .stroke()
  for (let year = new Date(start).getUTCFullYear() + 1; time(`${year}-01-01`) < time(through) + margin; year += 1) {
    const place = x(time(`${year}-01-01`))
    doc
      .moveTo(place, at.y + 22)
      .lineTo(place, at.y + 27)
      .stroke()
    doc
      .font('regular')
      .fontSize(10)
      .fillColor('#4B5B6E')
      .text(String(year), place, at.y + 28, { width: 40, lineBreak: false })
  }
  doc.endMarkedContent()
}
