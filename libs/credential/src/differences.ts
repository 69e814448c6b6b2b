import { isJsonObject, type Json } from './canonical-json.ts'
import type { CredentialField } from './codes.ts'

/** Where a document differs from the record of its issuer. */
export interface CredentialDifference {
  readonly field: CredentialField
  /** For a text in both languages, which of them. */
  readonly language: 'en' | 'ja' | null
  /** As recorded; `null` where the record has nothing there. */
  readonly recorded: string | null
  /** As given; `null` where it is missing. */
  readonly given: string | null
}

const mostDifferences = 100
const longestValue = 300
const greatestDepth = 32

/** Which field of a certificate a place in its document belongs to; the first that fits. */
const places: readonly [RegExp, CredentialField][] = [
  [/^\/(?:id|credentialSubject\/licenseNumber)$/, 'number'],
  [/^\/issuer\b/, 'issuer'],
  [/^\/(?:name|credentialSubject\/achievement\/(?:name|bilingualName))\b/, 'title'],
  [/^\/credentialSubject\/(?:identifier|bilingualName)\b/, 'holder'],
  [/^\/credentialSubject\/achievement\/version$/, 'edition'],
  [/^\/credentialSubject\/achievement\/(?:id|humanCode)$/, 'course'],
  [/^\/credentialSubject\/achievement\/(?:description|bilingualDescription)\b/, 'description'],
  [/^\/credentialSubject\/achievement\/(?:criteria|bilingualCriteria)\b/, 'criteria'],
  [/^\/credentialSubject\/(?:result|passMarkPercent|achievement\/resultDescription)\b/, 'score'],
  [/^\/credentialSubject\/(?:qualification|roleVariant)$/, 'qualification'],
  [/^\/credentialSubject\/hours$/, 'hours'],
  [/^\/credentialSubject\/deliveryMode$/, 'mode'],
  [/^\/credentialSubject\/takenInLanguage$/, 'language'],
  [/^\/credentialSubject\/components\b/, 'components'],
  [/^\/credentialSubject\/completedOn$/, 'completedOn'],
  [/^\/(?:credentialSubject\/validThrough|validUntil)$/, 'validThrough'],
  [/^\/validFrom$/, 'issuedOn'],
  [/^\/signatories\b/, 'signatories'],
  [/^\/evidence\b/, 'evidence'],
  [/^\/supersedes$/, 'supersedes'],
  [/^\/(?:credentialStatus|suspensionStatus)\b/, 'status'],
  [/^\/proof\b/, 'signature'],
]

/**
 * What differs, field by field, between a certificate as recorded and as somebody gave it: both are its parsed JSON, and
 * the one given may be anything. A name or title that stands at several places of the document is said once.
 */
export function differences(record: Json, given: unknown): CredentialDifference[] {
  const found = new Map<string, CredentialDifference>()
  compare('', record, given, found)
  return [...found.values()]
}

function compare(at: string, recorded: unknown, given: unknown, found: Map<string, CredentialDifference>): void {
  if (found.size >= mostDifferences || recorded === given) return
  const depth = at.split('/').length
  if (depth <= greatestDepth && isJsonObject(recorded) && isJsonObject(given)) {
    for (const name of new Set([...Object.keys(recorded), ...Object.keys(given)]))
      compare(`${at}/${name}`, own(recorded, name), own(given, name), found)
  } else if (depth <= greatestDepth && Array.isArray(recorded) && Array.isArray(given)) {
    for (let index = 0; index < Math.max(recorded.length, given.length) && found.size < mostDifferences; index += 1)
      compare(`${at}/${index}`, recorded[index], given[index], found)
  } else {
    const difference = {
      field: places.find(([place]) => place.test(at))?.[1] ?? 'other',
      language: at.endsWith('/en') ? ('en' as const) : at.endsWith('/ja') ? ('ja' as const) : languageOf(at),
      recorded: shown(recorded),
      given: shown(given),
    }
    found.set(JSON.stringify(difference), difference)
  }
}

const own = (object: object, name: string): unknown =>
  Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined

/** The standard's own members, beside our bilingual ones, are in English. */
function languageOf(at: string): 'en' | null {
  return /^\/name$|\/(?:name|description|narrative|identityHash)$/.test(at) ? 'en' : null
}

function shown(value: unknown): string | null {
  if (value === undefined) return null
  const text = typeof value === 'string' ? value : written(value)
  return text.length > longestValue ? `${text.slice(0, longestValue).replace(/[\ud800-\udbff]$/, '')}…` : text
}

/** What is nested too deeply to be written was never one of ours. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    return '…'
  }
}
