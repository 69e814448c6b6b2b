import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { CertificateFacts } from '@muster/credential/certificate-facts.ts'
import { secure } from '@muster/credential/data-integrity.ts'
import { didOf } from '@muster/credential/did.ts'
import { toMultikey, type Signer } from '@muster/credential/ed25519.ts'
import { buildCredential, evidenceDigest } from '@muster/credential/payload.ts'
import { toPublicId } from '@muster/credential/public-id.ts'
import { e1 } from '@muster/sample/courses/e1/e1.ts'
import type pg from 'pg'
import { personId, sqlCompletionId, sqlPersonId } from './identities.ts'

const batch = 1_000

/** A key of the bench's own, made known to the installation like one brought along from another. */
async function makeSigner(owner: pg.ClientBase, did: string): Promise<Signer> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const keyId = toMultikey(publicKey.export({ type: 'spki', format: 'der' }).subarray(-32))
  await owner.query('INSERT INTO issuer_key (id, public_key_multibase) VALUES ($1, $1)', [keyId])
  await owner.query(`INSERT INTO issuer_key_step (key_id, state) VALUES ($1, 'verify-only')`, [keyId])
  return {
    keyId,
    verificationMethod: `${did}#${keyId}`,
    sign: async (bytes) => new Uint8Array(sign(null, bytes, privateKey)),
  }
}

function factsOf(place: number, publicId: string, index: number, address: string): CertificateFacts {
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const name = { en: 'Peace Cooperation Secretariat (invented)', ja: '平和協力事務局（架空）' }
  return {
    publicId,
    verifyAddress: `${address}/verify/${publicId}`,
    issuer: { did: didOf(address), name, address },
    holder: { en: `PERSON Number ${place}`, ja: `人物 ${place}` },
    course: {
      address: `${address}/api/v1/courses/${e1.key}/${e1.edition}`,
      code: e1.key.toUpperCase(),
      title: e1.title,
      description: e1.summary,
      criteria: {
        en: 'All lessons completed, and 80 % of the points in the final assessment.',
        ja: '全単元を修了し、修了テストで80％以上を得点すること。',
      },
      edition: String(e1.edition),
    },
    qualification: { key: e1.qualification },
    hours: e1.hours,
    mode: 'online',
    language: 'en',
    components: [],
    score: { points: 22, outOf: 24, passMark: e1.assessment.passMark },
    completedOn: day(-8),
    issuedAt: new Date(Date.now() - 8 * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z'),
    validity: { through: day(700), until: `${day(700)}T14:59:59Z` },
    signatories: [],
    evidenceDigest: evidenceDigest(Buffer.from(personId(place))),
    status: { revocationList: `${address}/status/revocation`, suspensionList: `${address}/status/suspension`, index },
  }
}

/**
 * Gives every completion of the made people its certificate, each signed on its own.
 *
 * @param address of the installation that issues, without a slash at the end
 * @returns their public ids
 */
export async function issueCertificates(owner: pg.ClientBase, people: number, address: string): Promise<string[]> {
  const signer = await makeSigner(owner, didOf(address))
  const places = Array.from({ length: Math.ceil(people / 10) }, (_, index) => index * 10)
  const publicIds: string[] = []
  for (let start = 0; start < places.length; start += batch) {
    const some = places.slice(start, start + batch)
    const { rows } = await owner.query<{ index: string }>(
      `SELECT nextval('certificate_status_place') AS index FROM generate_series(1, $1)`,
      [some.length],
    )
    const ids = some.map(() => toPublicId(randomBytes(12)))
    const indexes = rows.map(({ index }) => Number(index))
    const credentials = await Promise.all(
      some.map(async (place, at) => {
        const facts = factsOf(place, ids[at] ?? '', indexes[at] ?? 0, address)
        return JSON.stringify(await secure(buildCredential(facts), signer, facts.issuedAt))
      }),
    )
    await owner.query(
      `INSERT INTO certificate (public_id, completion_id, person_id, agency_id, status_index, key_id, credential, issued_at)
       SELECT r.id, ${sqlCompletionId('r.place')}, p.id, p.agency_id, r.index, $5, r.credential, now() - interval '8 days'
       FROM unnest($1::int[], $2::text[], $3::int[], $4::jsonb[]) AS r(place, id, index, credential) JOIN person p ON p.id = ${sqlPersonId('r.place')}`,
      [some, ids, indexes, credentials, signer.keyId],
    )
    publicIds.push(...ids)
  }
  return publicIds
}
