import { fromBufferPromise } from 'yauzl'
import type { Entry } from 'yauzl'
import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { recogniseFile } from '../../platform/files/recognise.ts'
import { type FoundItem, type Given, mostItems, type PackedPicture, UnreadableFile } from './found.ts'
import { readQti, titleOf } from './read-qti.ts'
import { childOf, childrenOf, type Element, readXml } from './xml.ts'

const mostEntries = 5_000
/** What the texts of a package may unpack to, and what its pictures may, in bytes. */
const mostUnpacked = { text: 30 * 1_048_576, picture: 60 * 1_048_576 }

/** Whether an entry is a link: Unix keeps the type of a file in the upper half. */
const isLink = ({ externalFileAttributes }: Entry): boolean => ((externalFileAttributes >>> 16) & 0xf0_00) === 0xa0_00

interface Contents {
  readonly texts: ReadonlyMap<string, string>
  /** By the path of each in the package. */
  readonly pictures: ReadonlyMap<string, PackedPicture>
}

/** What is in a package, unpacked in memory; a package that would reach outside itself or grow too large is refused. */
async function contentsOf(bytes: Buffer): Promise<Contents> {
  const texts = new Map<string, string>()
  const pictures = new Map<string, PackedPicture>()
  const names = new Set<string>()
  const unpacked = { text: 0, picture: 0 }
  const archive = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true })
  if (archive.entryCount > mostEntries) throw new UnreadableFile('package-unsafe')
  for await (const entry of archive.eachEntry()) {
    const name = entry.fileName
    if (names.has(name.toLowerCase()) || isLink(entry) || entry.isEncrypted())
      throw new UnreadableFile('package-unsafe')
    names.add(name.toLowerCase())
    const isText = /\.xml$/i.test(name)
    if (!isText && !/\.(?:png|jpe?g|webp)$/i.test(name)) continue
    const kind = isText ? 'text' : 'picture'
    unpacked[kind] += entry.uncompressedSize
    if (unpacked[kind] > mostUnpacked[kind]) throw new UnreadableFile('package-unsafe')
    // The reader stops where an entry is longer than it says.
    const pieces: Buffer[] = []
    for await (const piece of await archive.openReadStreamPromise(entry)) pieces.push(piece as Buffer)
    const content = Buffer.concat(pieces)
    if (isText) texts.set(name, utf8(content))
    const picture = isText ? null : await pictureOf(name, content)
    if (picture) pictures.set(name, picture)
  }
  return { texts, pictures }
}

/** A picture by its content, under an id made of it; null for what is none. */
async function pictureOf(path: string, content: Buffer): Promise<PackedPicture | null> {
  const found = await recogniseFile(content)
  if (typeof found === 'string' || !found.size) return null
  const sha256 = createHash('sha256').update(content).digest('hex')
  const file = sha256.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-a$4-$5')
  return { file, name: posix.basename(path), content, sha256, mediaType: found.mediaType, ...found.size }
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableFile('file-not-utf8')
  }
}

async function opened(bytes: Buffer): Promise<Contents> {
  try {
    return await contentsOf(bytes)
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile('package-unsafe')
  }
}

/** Reads a QTI package: the items its manifest names, each from its own file, and its pictures. Nothing is written anywhere. */
export async function readPackage(
  bytes: Buffer,
  given: Given,
): Promise<{ readonly items: FoundItem[]; readonly pictures: readonly PackedPicture[] }> {
  const { texts, pictures } = await opened(bytes)
  const manifests = [...texts.keys()].filter((name) => /(?:^|\/)imsmanifest\.xml$/i.test(name))
  const [manifest, another] = manifests
  if (another !== undefined) throw new UnreadableFile('package-unsafe')
  if (manifest === undefined || manifest.includes('/')) throw new UnreadableFile('package-without-manifest')
  const resources = childOf(readXml(texts.get(manifest) ?? ''), 'resources')
  const items = resources ? childrenOf(resources, 'resource').filter(isItem) : []
  if (items.length > mostItems) throw new UnreadableFile('too-many-questions')
  return {
    items: items.flatMap((resource) => itemsIn(resource, { texts, pictures }, given)),
    pictures: [...pictures.values()],
  }
}

const isItem = ({ attributes }: Element): boolean =>
  /imsqti_(?:item|assessmentitem)/i.test(attributes.get('type') ?? '')

function itemsIn(resource: Element, { texts, pictures }: Contents, given: Given): FoundItem[] {
  const href = decoded(resource.attributes.get('href') ?? '')
  const text = texts.get(href)
  const name = href || titleOf(resource)
  if (text === undefined) return [{ name, reason: 'not-in-file' }]
  try {
    const pictureAt = (address: string) => pictures.get(posix.join(posix.dirname(href), decoded(address)))
    const items = readQti(readXml(text), { ...given, pictureAt })
    return items.length > 0 ? items : [{ name, reason: 'not-a-question' }]
  } catch (error) {
    // One broken item costs no other.
    if (error instanceof UnreadableFile) return [{ name, reason: 'unreadable' }]
    throw error
  }
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href).replace(/^\.\//, '')
  } catch {
    return href
  }
}
