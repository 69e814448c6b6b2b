import { sha256 } from '@noble/hashes/sha2.js'
import { toMultibase58 } from './base-encodings.ts'
import type { JsonObject } from './canonical-json.ts'
import type { Bilingual, CertificateFacts, CertificateScore } from './certificate-facts.ts'

/** A credential without its proof. */
export type UnsignedCredential = JsonObject & {
  readonly '@context': readonly string[]
  readonly id: string
  readonly issuer: JsonObject
}

const xsd = 'http://www.w3.org/2001/XMLSchema#'

/**
 * The contexts of a credential, all by address: an independent verifier of `eddsa-jcs-2022` refuses one that
 * is written out. Ours is `certificateContext`; verifiers ship all three and fetch none.
 */
export function credentialContexts(issuerAddress: string): string[] {
  return [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    certificateContextAddress(issuerAddress),
  ]
}

/** Where an installation serves its context; the number goes up when a term is added. */
export function certificateContextAddress(issuerAddress: string): string {
  return `${issuerAddress}/contexts/certificate-1.jsonld`
}

/** The JSON-LD context of the terms that are Muster's own, as served at `certificateContextAddress`. */
export function certificateContext(issuerAddress: string): JsonObject {
  const term = (name: string, rest: JsonObject = {}) => ({ '@id': `${issuerAddress}/terms#${name}`, ...rest })
  const inBothLanguages = { '@container': '@language' }
  return {
    '@context': {
      bilingualCriteria: term('bilingualCriteria', inBothLanguages),
      bilingualDescription: term('bilingualDescription', inBothLanguages),
      bilingualName: term('bilingualName', inBothLanguages),
      bilingualTitle: term('bilingualTitle', inBothLanguages),
      completedOn: term('completedOn', { '@type': `${xsd}date` }),
      componentCode: term('componentCode'),
      components: term('components', { '@container': '@set' }),
      deliveryMode: term('deliveryMode'),
      hours: term('hours', { '@type': `${xsd}decimal` }),
      passMarkPercent: term('passMarkPercent', { '@type': `${xsd}decimal` }),
      qualification: term('qualification'),
      roleVariant: term('roleVariant'),
      signatories: term('signatories', { '@container': '@list' }),
      supersedes: term('supersedes', { '@type': '@id' }),
      suspensionStatus: term('suspensionStatus', { '@type': '@id' }),
      takenInLanguage: term('takenInLanguage'),
      validThrough: term('validThrough', { '@type': `${xsd}date` }),
    },
  }
}

/**
 * The credential of a certificate, without proof: an Open Badges 3.0 AchievementCredential on the W3C
 * Verifiable Credentials Data Model 2.0. Open Badges 3.0 allows one `credentialStatus` only, and its schema
 * refuses a list: the revocation stands there, the suspension beside it under a term of our own.
 */
export function buildCredential(facts: CertificateFacts): UnsignedCredential {
  const { issuer, course, score, validity, status } = facts
  return {
    '@context': credentialContexts(issuer.address),
    id: facts.verifyAddress,
    type: ['VerifiableCredential', 'AchievementCredential'],
    issuer: issuerProfile(issuer),
    validFrom: facts.issuedAt,
    ...(validity && { validUntil: validity.until }),
    name: course.title.en,
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', hashed: false, identityHash: facts.holder.en, identityType: 'name' }],
      bilingualName: both(facts.holder),
      licenseNumber: facts.publicId,
      achievement: {
        id: course.address,
        type: ['Achievement'],
        achievementType: 'CertificateOfCompletion',
        name: course.title.en,
        bilingualName: both(course.title),
        description: course.description.en,
        bilingualDescription: both(course.description),
        criteria: { narrative: course.criteria.en },
        bilingualCriteria: both(course.criteria),
        humanCode: course.code,
        version: course.edition,
        ...(score && { resultDescription: [describedScore(facts.verifyAddress, score)] }),
      },
      ...(score && {
        result: [{ type: ['Result'], resultDescription: scoreId(facts.verifyAddress), value: String(score.points) }],
        passMarkPercent: score.passMark,
      }),
      qualification: facts.qualification.key,
      ...(facts.qualification.roleVariant !== undefined && { roleVariant: facts.qualification.roleVariant }),
      hours: facts.hours,
      deliveryMode: facts.mode,
      takenInLanguage: facts.language,
      components: facts.components.map(({ code, name, hours }) => ({
        componentCode: code,
        bilingualName: both(name),
        hours,
      })),
      completedOn: facts.completedOn,
      ...(validity && { validThrough: validity.through }),
    },
    evidence: [{ type: ['Evidence'], name: 'Record of completion', digestMultibase: facts.evidenceDigest }],
    signatories: facts.signatories.map(({ name, title }) => ({
      bilingualName: both(name),
      bilingualTitle: both(title),
    })),
    ...(facts.supersedes !== undefined && { supersedes: facts.supersedes }),
    credentialStatus: statusEntry('revocation', status.revocationList, status.index),
    suspensionStatus: statusEntry('suspension', status.suspensionList, status.index),
  }
}

/** The issuer as an Open Badges 3.0 Profile. */
export function issuerProfile({ did, name, address }: CertificateFacts['issuer']): JsonObject {
  return { id: did, type: ['Profile'], name: name.en, bilingualName: both(name), url: address }
}

/** The digest of the record of completion as the credential carries it: SHA-256 as a multihash in multibase. */
export function evidenceDigest(record: Uint8Array): string {
  return toMultibase58(Uint8Array.from([0x12, 0x20, ...sha256(record)]))
}

function statusEntry(purpose: 'revocation' | 'suspension', list: string, index: number) {
  return {
    id: `${list}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: purpose,
    statusListIndex: String(index),
    statusListCredential: list,
  }
}

function describedScore(verifyAddress: string, { outOf, passMark }: CertificateScore) {
  return {
    id: scoreId(verifyAddress),
    type: ['ResultDescription'],
    name: 'Points in the final assessment',
    resultType: 'RawScore',
    valueMin: '0',
    valueMax: String(outOf),
    requiredValue: String(Math.ceil((passMark * outOf) / 100)),
  }
}

function scoreId(verifyAddress: string): string {
  return `${verifyAddress}#score`
}

function both({ en, ja }: Bilingual): JsonObject {
  return { en, ja }
}
