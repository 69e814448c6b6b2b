import { canonicalJson, isJsonObject, type Json, type JsonObject } from './canonical-json.ts'
import { modes, type Bilingual, type CertificateFacts } from './certificate-facts.ts'
import { buildCredential } from './payload.ts'

/**
 * What a Muster credential says, with or without its proof; `null` for any other document. Nothing signed is
 * left unread: building the credential again from the result must give the same document. The proof is not
 * checked here.
 */
export function readCredential(document: unknown): CertificateFacts | null {
  if (!isJsonObject(document)) return null
  const unsecured = Object.fromEntries(Object.entries(document).filter(([name]) => name !== 'proof'))
  try {
    const facts = factsOf(unsecured)
    return canonicalJson(buildCredential(facts)) === canonicalJson(unsecured) ? facts : null
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function factsOf(credential: JsonObject): CertificateFacts {
  const subject = objectAt(credential, 'credentialSubject')
  const achievement = objectAt(subject, 'achievement')
  const issuer = objectAt(credential, 'issuer')
  const verifyAddress = textAt(credential, 'id')
  return {
    publicId: textAt(subject, 'licenseNumber'),
    verifyAddress,
    issuer: { did: textAt(issuer, 'id'), name: bilingualAt(issuer, 'bilingualName'), address: textAt(issuer, 'url') },
    holder: bilingualAt(subject, 'bilingualName'),
    course: {
      address: textAt(achievement, 'id'),
      code: textAt(achievement, 'humanCode'),
      title: bilingualAt(achievement, 'bilingualName'),
      description: bilingualAt(achievement, 'bilingualDescription'),
      criteria: bilingualAt(achievement, 'bilingualCriteria'),
      edition: textAt(achievement, 'version'),
    },
    qualification: {
      key: textAt(subject, 'qualification'),
      ...('roleVariant' in subject && { roleVariant: textAt(subject, 'roleVariant') }),
    },
    hours: numberAt(subject, 'hours'),
    mode: modeAt(subject, 'deliveryMode'),
    language: textAt(subject, 'takenInLanguage'),
    components: listAt(subject, 'components').map((component) => ({
      code: textAt(component, 'componentCode'),
      name: bilingualAt(component, 'bilingualName'),
      hours: numberAt(component, 'hours'),
    })),
    ...('result' in subject && {
      score: {
        points: Number(textAt(onlyAt(subject, 'result'), 'value')),
        outOf: Number(textAt(onlyAt(achievement, 'resultDescription'), 'valueMax')),
        passMark: numberAt(subject, 'passMarkPercent'),
      },
    }),
    completedOn: textAt(subject, 'completedOn'),
    issuedAt: textAt(credential, 'validFrom'),
    ...('validUntil' in credential && {
      validity: { through: textAt(subject, 'validThrough'), until: textAt(credential, 'validUntil') },
    }),
    signatories: listAt(credential, 'signatories').map((signatory) => ({
      name: bilingualAt(signatory, 'bilingualName'),
      title: bilingualAt(signatory, 'bilingualTitle'),
    })),
    evidenceDigest: textAt(onlyAt(credential, 'evidence'), 'digestMultibase'),
    ...('supersedes' in credential && { supersedes: textAt(credential, 'supersedes') }),
    status: {
      revocationList: textAt(objectAt(credential, 'credentialStatus'), 'statusListCredential'),
      suspensionList: textAt(objectAt(credential, 'suspensionStatus'), 'statusListCredential'),
      index: Number(textAt(objectAt(credential, 'credentialStatus'), 'statusListIndex')),
    },
  }
}

function textAt(object: JsonObject, name: string): string {
  const value = object[name]
  if (typeof value !== 'string') throw new TypeError(`${name} is not a text`)
  return value
}

function numberAt(object: JsonObject, name: string): number {
  const value = object[name]
  if (typeof value !== 'number') throw new TypeError(`${name} is not a number`)
  return value
}

function modeAt(object: JsonObject, name: string) {
  const mode = modes.find((known) => known === object[name])
  if (!mode) throw new TypeError(`${name} is not a mode`)
  return mode
}

function bilingualAt(object: JsonObject, name: string): Bilingual {
  const value = objectAt(object, name)
  return { en: textAt(value, 'en'), ja: textAt(value, 'ja') }
}

function objectAt(object: JsonObject, name: string): JsonObject {
  return asObject(object[name])
}

function listAt(object: JsonObject, name: string): JsonObject[] {
  const value = object[name]
  if (!Array.isArray(value)) throw new TypeError(`${name} is not a list`)
  return value.map(asObject)
}

function onlyAt(object: JsonObject, name: string): JsonObject {
  return asObject(listAt(object, name)[0])
}

function asObject(value: Json | undefined): JsonObject {
  if (!isJsonObject(value)) throw new TypeError('not an object')
  return value
}
