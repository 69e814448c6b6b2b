import { crc32 } from 'node:zlib'

/** A zip archive whose files are kept as they are. */
function archive(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, written] of Object.entries(files)) {
    const content = typeof written === 'string' ? Buffer.from(written) : written
    const path = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt32LE(crc32(content), 10)
    fields.writeUInt32LE(content.length, 14)
    fields.writeUInt32LE(content.length, 18)
    fields.writeUInt16LE(path.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, path, content])
    const entry = Buffer.alloc(14)
    entry.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), fields, entry, path]))
    parts.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, listed, Buffer.from('PK\u0005\u0006', 'latin1'), end])
}

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const inParagraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`

/** A heading of a level, as Word's own style. */
export const wordHeading = (level: number, text: string): string =>
  inParagraph(run(text), `<w:pStyle w:val="Heading${level}"/>`)
/** A paragraph; words between asterisks are bold, and one tracked change may have taken words out of it. */
export const wordParagraph = (text: string, struck = ''): string =>
  inParagraph(
    text
      .split('*')
      .map((part, at) => (part === '' ? '' : run(part, at % 2 === 1 ? '<w:b/>' : '')))
      .join('') +
      (struck &&
        `<w:del w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>${struck}</w:delText></w:r></w:del>`),
  )
/** An item of a list with bullets (1) or numbers (2). */
export const wordItem = (list: 1 | 2, text: string): string =>
  inParagraph(
    run(text),
    `<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`,
  )
/** A table; its first row is the head. */
export const wordTable = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

const level = (format: string, text: string, id: number): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`
const style = (id: string, name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`

/** A picture of a document: its content, the ending of its name, and what it shows. */
export interface WordPicture {
  readonly content: Buffer
  readonly ending: 'png' | 'emf' | 'jpeg'
  readonly alt: string
}

/** A picture as Word puts it into a line, by the name under which the document knows its content. */
const drawing = ({ alt }: WordPicture, number: number): string =>
  inParagraph(
    `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="1219200" cy="762000"/><wp:docPr id="${number}" name="Picture ${number}"${alt && ` descr="${alt}"`}/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="${office}" r:embed="rIdPicture${number}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  )

/** A Word document with the styles and lists that Word writes, and its pictures beside its text. */
export function wordFile(...body: readonly (string | WordPicture)[]): Buffer {
  const pictures = body.filter((part) => typeof part !== 'string')
  const nameOf = (picture: WordPicture): string => `media/image${pictures.indexOf(picture) + 1}.${picture.ending}`
  const relations = pictures.map(
    (picture, at) => `<Relationship Id="rIdPicture${at + 1}" Type="${office}/image" Target="${nameOf(picture)}"/>`,
  )
  const endings = [...new Set(pictures.map(({ ending }) => ending))].map(
    (ending) => `<Default Extension="${ending}" ContentType="image/${ending === 'emf' ? 'x-emf' : ending}"/>`,
  )
  const text = body.map((part) => (typeof part === 'string' ? part : drawing(part, pictures.indexOf(part) + 1)))
  return archive({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${endings.join('')}<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/numbering" Target="numbering.xml"/>${relations.join('')}</Relationships>`,
    'word/styles.xml': `${head}<w:styles ${main}>${style('Heading1', 'heading 1')}${style('Heading2', 'heading 2')}${style('ListParagraph', 'List Paragraph')}</w:styles>`,
    'word/numbering.xml': `${head}<w:numbering ${main}>${level('bullet', '·', 0)}${level('decimal', '%1.', 1)}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    'word/document.xml': `${head}<w:document ${main}><w:body>${text.join('')}</w:body></w:document>`,
    ...Object.fromEntries(pictures.map((picture) => [`word/${nameOf(picture)}`, picture.content])),
  })
}
