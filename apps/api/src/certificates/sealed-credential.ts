import { isJsonObject, type JsonObject } from '@muster/credential/canonical-json.ts'

/** Opens what was encrypted for a person; null once their key was destroyed. */
export type Unseal = (personId: string, sealed: string) => Promise<string | null>

/** What stands in the place of the encrypted name once its holder was erased. */
export const erased = 'erased'

/** What an erased holder is called where a name has to stand, as in the row of the person. */
export const erasedHolder = { en: 'Erased person', ja: '消去された人' } as const

interface Kept extends JsonObject {
  readonly credentialSubject: JsonObject
}

const subjectOf = (credential: JsonObject): JsonObject =>
  isJsonObject(credential['credentialSubject']) ? credential['credentialSubject'] : {}

/** What names the holder in a credential: the only thing in it that is encrypted. */
export function holderPart(credential: JsonObject): JsonObject {
  const { bilingualName, identifier } = subjectOf(credential)
  return {
    ...(bilingualName !== undefined && { bilingualName }),
    ...(identifier !== undefined && { identifier }),
  }
}

/** A credential as it is kept: `text` without what names its holder, and that encrypted beside it. */
export interface SealedCredential {
  readonly text: string
  readonly sealed: string
}

/** Takes out of a credential what names its holder and encrypts it for the person. */
export async function sealCredential(
  credential: JsonObject,
  personId: string,
  seal: (personId: string, text: string) => Promise<string>,
): Promise<SealedCredential> {
  const { bilingualName: _name, identifier: _identifier, ...subject } = subjectOf(credential)
  return {
    text: JSON.stringify({ ...credential, credentialSubject: subject }),
    sealed: await seal(personId, JSON.stringify(holderPart(credential))),
  }
}

/** A credential with what names its holder put in, in the place of whatever named one. */
export const withHolder = (credential: JsonObject, holder: JsonObject): JsonObject => ({
  ...credential,
  credentialSubject: { ...subjectOf(credential), ...holder },
})

/** Whether a credential as opened lacks its holder, who was erased. */
export const isWithoutHolder = (credential: JsonObject): boolean =>
  Object.keys(holderPart(credential)).length === 0 && Object.keys(subjectOf(credential)).length > 0

/**
 * A credential's text from how it is kept: with its holder's name, exactly as it was signed; without it where the holder was
 * erased. A text that was never encrypted stays as it is.
 */
export async function openCredential(kept: string, unseal: Unseal): Promise<string> {
  const { sealed, ...credential } = JSON.parse(kept) as Kept
  if (!isJsonObject(sealed)) return kept
  const { of, text } = sealed
  if (typeof of !== 'string' || typeof text !== 'string') throw new Error('what is sealed is kept in another form')
  const holder = text === erased ? null : await unseal(of, text)
  return JSON.stringify(holder === null ? credential : withHolder(credential, JSON.parse(holder) as JsonObject))
}

/** A record to compare a document with: where its holder was erased, who the document names is taken as read. */
export const comparable = (recorded: JsonObject, given: JsonObject): JsonObject =>
  isWithoutHolder(recorded) ? withHolder(recorded, holderPart(given)) : recorded

const nobody = {
  bilingualName: { en: '', ja: '' },
  identifier: [{ type: 'IdentityObject', hashed: false, identityHash: '', identityType: 'name' }],
}

/** A credential whose holder was erased, in the form in which everything else it says can be read. */
export const withNobody = (credential: JsonObject): JsonObject => withHolder(credential, nobody)
