/** What an invented certificate prints. */
export interface Paper {
  readonly title: string
  readonly issuer: string
  readonly holder: string
  readonly completedOn: string
  readonly number: string
}

/** Letters a plain PDF font has; everything else is left out, since a sample only has to look like one. */
const plain = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, '').replaceAll(/[\\()]/g, '\\$&')

/** An invented certificate as a PDF of one page in under 2 kB, the same bytes for the same words. */
export function paperPdf({ title, issuer, holder, completedOn, number }: Paper): string {
  const lines: readonly (readonly [size: number, y: number, text: string])[] = [
    [11, 500, 'SAMPLE - every name on this page is invented'],
    [22, 430, issuer],
    [13, 380, 'certifies that'],
    [24, 340, holder],
    [13, 300, 'has completed'],
    [20, 262, title],
    [13, 210, `Completed on ${completedOn}`],
    [13, 186, `No. ${number}`],
    [11, 110, 'Signed for the issuer (invented)'],
  ]
  const text = lines.map(([size, y, words]) => `BT /F1 ${size} Tf 70 ${y} Td (${plain(words)}) Tj ET`).join('\n')
  const content = `0.04 0.36 0.48 RG 6 w 30 30 782 535 re S\n${text}`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 842 595]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  let pdf = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = pdf.length
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  return `${pdf}xref\n0 6\n0000000000 65535 f \n${table}trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF\n`
}
