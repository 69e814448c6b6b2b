import { ink, line, mm, muted, type Sheet } from './sheet.ts'

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** How high the bar stands with its years, in millimetres. */
export const barHeight = 14

/** The window bar on paper: the days of validity between two stops, years below; safe in grey. Places in millimetres. */
export function drawValidity(
  { doc }: Sheet,
  at: { readonly x: number; readonly y: number; readonly width: number },
  from: string,
  through: string,
): void {
  const margin = (time(through) - time(from)) * 0.07
  const start = time(from) - margin
  const end = time(through) + margin
  const [left, top, width] = [at.x * mm, at.y * mm, at.width * mm]
  const x = (instant: number): number => left + ((instant - start) / (end - start)) * width
  const stroke = (x1: number, y1: number, x2: number, y2: number): void => {
    doc.moveTo(x1, y1).lineTo(x2, y2).stroke()
  }
  doc.rect(x(time(from)), top + 4, x(time(through)) - x(time(from)), 11).fill('#115A36')
  doc.strokeColor(ink).lineWidth(1.6)
  for (const edge of [time(from), time(through)]) stroke(x(edge), top, x(edge), top + 25)
  doc.strokeColor(line).lineWidth(0.8)
  stroke(left, top + 25, left + width, top + 25)
  const years = yearsBetween(start, end)
  doc.font('regular').fontSize(9.5).fillColor(muted)
  for (const year of years) {
    const place = x(time(`${year}-01-01`))
    stroke(place, top + 25, place, top + 29)
    if (place < left + width - 24) doc.text(String(year), place, top + 29, { lineBreak: false })
  }
}

/** Of many years, so many that their numbers do not run into each other. */
function yearsBetween(start: number, end: number): number[] {
  const first = new Date(start).getUTCFullYear() + 1
  const years: number[] = []
  for (let year = first; time(`${year}-01-01`) < end; year += 1) years.push(year)
  const step = Math.ceil(years.length / 12)
  return years.filter((_, index) => index % step === 0)
}
