import type { DraftBlock } from '@muster/contracts/schemas/draft.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { headingLevel, isCaption, isStruck, type WordListItem, wordListItem } from './word-style.ts'
import { oneLine, type Picture, writtenLines } from './written-lines.ts'

/** A piece of a document: a block with the level it has as a heading (0 for none), or a picture. */
export type DocumentPart =
  | { readonly kind: 'block'; readonly level: number; readonly block: DraftBlock }
  | { readonly kind: 'picture'; readonly picture: Picture }

interface Item {
  readonly text: string
  readonly level: number
  readonly isOrdered: boolean
  readonly isCheckbox: boolean
  readonly list: string
}

const longestLine = 4_000
const mostItems = 30
const mostColumns = 6
/** What stands in a line and does not begin one. */
const within = new Set(
  'a abbr b bdi bdo big br cite code em font i img ins kbd label mark q ruby rb rt rp s small span strike strong sub sup time tt u var wbr del o:p v:shape v:imagedata'.split(
    ' ',
  ),
)
const isWithin = (node: HtmlNode): boolean =>
  typeof node === 'string' || within.has(node.tag) || /^(?:st\d+|w|v|o|m):/.test(node.tag)

/** A page, such as Word puts on the clipboard, as blocks: nothing a person wrote in it is left out. */
export function partsOfHtml(root: HtmlElement): DocumentPart[] {
  const writer = new PartWriter()
  writer.read(root.children)
  return writer.done()
}

class PartWriter {
  private readonly parts: DocumentPart[] = []
  private items: Item[] = []
  private caption = ''

  done(): DocumentPart[] {
    this.endList()
    if (this.caption !== '') this.text(this.caption)
    return this.parts
  }

  read(nodes: readonly HtmlNode[]): void {
    let loose: HtmlNode[] = []
    const end = (): void => {
      this.lines(loose)
      loose = []
    }
    for (const node of nodes) {
      if (isWithin(node)) {
        // A block inside a phrase, as in pages put together by programs, is a block still.
        if (typeof node !== 'string' && node.children.some((child) => holdsBlock(child))) {
          end()
          this.read(node.children)
        } else loose.push(node)
        continue
      }
      end()
      if (typeof node !== 'string' && !isStruck(node)) this.element(node)
    }
    end()
  }

  private element(element: HtmlElement): void {
    const level = headingLevel(element)
    const item = wordListItem(element)
    if (level !== null) return this.heading(element, level)
    if (item) {
      this.items.push(itemOf(item, oneLine(element.children)))
      for (const line of writtenLines(element.children)) if (typeof line !== 'string') this.picture(line)
      return
    }
    if (isCaption(element)) return this.captioned(oneLine(element.children))
    if (element.tag === 'ul' || element.tag === 'ol') return this.list(element, 1)
    if (element.tag === 'table') return this.table(element)
    this.read(element.children)
  }

  private heading(element: HtmlElement, level: number): void {
    const lines = writtenLines(element.children)
    const text = plainOf(lines.filter((line) => typeof line === 'string').join(' '))
    if (text !== '') this.add({ kind: 'heading', text: text.slice(0, longestLine) }, level)
    for (const line of lines) if (typeof line !== 'string') this.picture(line)
  }

  private list(element: HtmlElement, level: number): void {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      if (child.tag === 'ul' || child.tag === 'ol') this.list(child, level + 1)
      else this.listItem(child, { level, isOrdered: element.tag === 'ol' })
    }
    if (level === 1) this.endList()
  }

  private listItem(element: HtmlElement, { level, isOrdered }: Pick<Item, 'level' | 'isOrdered'>): void {
    const isList = (node: HtmlNode): node is HtmlElement =>
      typeof node !== 'string' && (node.tag === 'ul' || node.tag === 'ol')
    const own = element.children.filter((node) => !isList(node))
    const text = own.map((node) => oneLine([node])).filter((line) => line !== '')
    const isCheckbox = /^[☐☑□]/.test(text[0] ?? '')
    const joined = (own.every(isWithin) ? oneLine(own) : text.join(' ')).replace(/^[☐☑□]\s*/, '')
    if (joined !== '') this.items.push({ text: joined, level, isOrdered, isCheckbox, list: 'html' })
    for (const line of writtenLines(own)) if (typeof line !== 'string') this.picture(line)
    for (const nested of element.children.filter(isList)) this.list(nested, level + 1)
  }

  private table(element: HtmlElement): void {
    const rows = rowsOf(element).map((row) => row.map((cell) => oneLine([cell])))
    for (const row of rowsOf(element))
      for (const line of row.flatMap((cell) => writtenLines([cell]))) if (typeof line !== 'string') this.picture(line)
    const caption =
      this.caption || plainOf(oneLine(element.children.filter((one) => typeof one !== 'string' && isCaption(one))))
    this.caption = ''
    const filled = rows.filter((row) => row.some((cell) => cell !== ''))
    const [head, ...rest] = filled
    if (!head) return
    const width = Math.max(...filled.map((row) => row.length))
    if (width > mostColumns) {
      const told = rest.map((row) => row.map((cell, at) => (head[at] ? `${head[at]}: ${cell}` : cell)).join('; '))
      for (const text of [head.join('; '), ...told])
        this.items.push({ text, level: 1, isOrdered: false, isCheckbox: false, list: 'table' })
      return this.endList()
    }
    const full = (row: readonly string[]): string[] =>
      Array.from({ length: width }, (_, at) => (row[at] ?? '').slice(0, longestLine))
    for (let from = 0; from === 0 || from < rest.length; from += mostItems)
      this.add({ kind: 'table', caption, head: full(head), rows: rest.slice(from, from + mostItems).map(full) })
  }

  private captioned(text: string): void {
    const last = this.parts.at(-1)
    const isBelow = last?.kind === 'block' && last.block.kind === 'table' && last.block.caption === ''
    if (isBelow && this.items.length === 0)
      this.parts[this.parts.length - 1] = { ...last, block: { ...last.block, caption: plainOf(text) } as DraftBlock }
    else this.caption = plainOf(text)
  }

  private lines(nodes: readonly HtmlNode[]): void {
    for (const line of writtenLines(nodes)) {
      if (typeof line === 'string') this.text(line)
      else this.picture(line)
    }
  }

  private text(text: string): void {
    for (const piece of cut(text)) this.add({ kind: 'paragraph', text: piece })
  }

  private picture(picture: Picture): void {
    this.endList()
    this.parts.push({ kind: 'picture', picture })
  }

  private add(block: DraftBlock, level = 0): void {
    this.endList()
    if (this.caption !== '' && block.kind !== 'table') {
      const text = this.caption
      this.caption = ''
      this.parts.push({ kind: 'block', level: 0, block: { kind: 'paragraph', text } })
    }
    this.parts.push({ kind: 'block', level, block })
  }

  /** Items one after another are one list while they are of one kind; deeper ones stand under theirs, with a dash. */
  private endList(): void {
    const { items } = this
    this.items = []
    let run: Item[] = []
    for (const item of items) {
      const first = run[0]
      const isNext = first && item.level <= 1 && (item.list !== first.list || item.isOrdered !== first.isOrdered)
      if (isNext) {
        this.parts.push(...listParts(run))
        run = []
      }
      run.push(item)
    }
    this.parts.push(...listParts(run))
  }
}

function listParts(items: readonly Item[]): DocumentPart[] {
  const texts = items.flatMap(({ text, level }) => cut(level > 1 ? `– ${text}` : text))
  const [first] = items
  if (!first || texts.length === 0) return []
  const parts: DocumentPart[] = []
  for (let from = 0; from < texts.length; from += mostItems) {
    const some = texts.slice(from, from + mostItems)
    const kind = first.isOrdered ? 'steps' : 'list'
    const block: DraftBlock = first.isCheckbox ? { kind: 'checklist', title: '', items: some } : { kind, items: some }
    parts.push({ kind: 'block', level: 0, block })
  }
  return parts
}

function rowsOf(table: HtmlElement): HtmlElement[][] {
  return table.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (child.tag !== 'tr') return ['thead', 'tbody', 'tfoot'].includes(child.tag) ? rowsOf(child) : []
    return [child.children.filter((cell): cell is HtmlElement => typeof cell !== 'string' && /^t[dh]$/.test(cell.tag))]
  })
}

/** Programs that hand Word's text on lose what says that a marker is one: then it stands in the text. */
function itemOf(item: WordListItem, text: string): Item {
  const marker = item.hasMarker ? null : /^(?:[·•§▪o]|(\d{1,3}[.)]))\s+/.exec(text)
  return marker
    ? { ...item, isOrdered: marker[1] !== undefined, text: text.slice(marker[0].length) }
    : { ...item, text }
}

const holdsBlock = (node: HtmlNode): boolean =>
  typeof node !== 'string' && (!isWithin(node) || node.children.some(holdsBlock))

/** Headings and captions carry no marks. */
const plainOf = (text: string): string =>
  text.replace(/\*\*(.+?)\*\*/g, '$1').replace(/\[([^\]]+)\]\(https:[^)]*\)/g, '$1')

/** A text in pieces that fit a line, cut behind sentences where there are any. */
function cut(text: string): string[] {
  if (text.length <= longestLine) return text === '' ? [] : [text]
  const most = text.slice(0, longestLine)
  const at = Math.max(most.lastIndexOf('. '), most.lastIndexOf('。'))
  const end = at > longestLine / 2 ? at + 1 : longestLine
  return [text.slice(0, end).trim(), ...cut(text.slice(end).trim())]
}
