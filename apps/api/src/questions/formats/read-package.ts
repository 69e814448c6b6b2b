import { fromBufferPromise } from 'yauzl'
import type { Entry } from 'yauzl'
import { type FoundItem, type Given, mostItems, UnreadableFile } from './found.ts'
import { readQti, titleOf } from './read-qti.ts'
import { childOf, childrenOf, type Element, readXml } from './xml.ts'

const mostEntries = 5_000
/** What the texts of a package may unpack to, in bytes. */
const mostUnpacked = 30 * 1_048_576

/** Whether an entry is a link: Unix keeps the type of a file in the upper half. */
const isLink = ({ externalFileAttributes }: Entry): boolean => ((externalFileAttributes >>> 16) & 0xf0_00) === 0xa0_00

/** The XML files of a package, unpacked in memory; a package that would reach outside itself or grow too large is refused. */
async function textsOf(bytes: Buffer): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  const names = new Set<string>()
  let unpacked = 0
  const archive = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true })
  if (archive.entryCount > mostEntries) throw new UnreadableFile('package-unsafe')
  for await (const entry of archive.eachEntry()) {
    const name = entry.fileName
    if (names.has(name.toLowerCase()) || isLink(entry) || entry.isEncrypted())
      throw new UnreadableFile('package-unsafe')
    names.add(name.toLowerCase())
    if (!/\.xml$/i.test(name)) continue
    unpacked += entry.uncompressedSize
    if (unpacked > mostUnpacked) throw new UnreadableFile('package-unsafe')
    // The reader stops where an entry is longer than it says.
    const pieces: Buffer[] = []
    for await (const piece of await archive.openReadStreamPromise(entry)) pieces.push(piece as Buffer)
    texts.set(name, utf8(Buffer.concat(pieces)))
  }
  return texts
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableFile('file-not-utf8')
  }
}

async function opened(bytes: Buffer): Promise<Map<string, string>> {
  try {
    return await textsOf(bytes)
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile('package-unsafe')
  }
}

/** Reads a QTI package: the items its manifest names, each from its own file. Nothing is written anywhere. */
export async function readPackage(bytes: Buffer, given: Given): Promise<FoundItem[]> {
  const texts = await opened(bytes)
  const manifests = [...texts.keys()].filter((name) => /(?:^|\/)imsmanifest\.xml$/i.test(name))
  const [manifest, another] = manifests
  if (another !== undefined) throw new UnreadableFile('package-unsafe')
  if (manifest === undefined || manifest.includes('/')) throw new UnreadableFile('package-without-manifest')
  const resources = childOf(readXml(texts.get(manifest) ?? ''), 'resources')
  const items = resources ? childrenOf(resources, 'resource').filter(isItem) : []
  if (items.length > mostItems) throw new UnreadableFile('too-many-questions')
  return items.flatMap((resource) => itemsIn(resource, texts, given))
}

const isItem = ({ attributes }: Element): boolean =>
  /imsqti_(?:item|assessmentitem)/i.test(attributes.get('type') ?? '')

function itemsIn(resource: Element, texts: ReadonlyMap<string, string>, given: Given): FoundItem[] {
  const href = decoded(resource.attributes.get('href') ?? '')
  const text = texts.get(href)
  const name = href || titleOf(resource)
  if (text === undefined) return [{ name, reason: 'not-in-file' }]
  try {
    const items = readQti(readXml(text), given)
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
