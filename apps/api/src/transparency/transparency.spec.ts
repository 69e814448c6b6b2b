import { fromBase64url } from '@muster/credential/base-encodings.ts'
import { isIncluded } from '@muster/credential/merkle.ts'
import { entryLeaf, readCheckpoint } from '@muster/credential/transparency-log.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'
import { openedCredentials } from '../../test/opened-credentials.ts'
import { systemActor } from '../platform/actor.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { Jobs } from '../platform/jobs/jobs.ts'
import { commitmentText } from './compose-entry.ts'
import { LogAgainstDatabase } from './log-against-database.ts'
import { LogKeeper } from './log-keeper.ts'

let app: TestApp
let verifier: Caller
let keeper: LogKeeper
beforeAll(async () => {
  app = await startTestApp({ PUBLIC_URL: 'http://muster.test:3000', LOG_LEVEL: 'warn' })
  verifier = await app.as('ayumi')
  keeper = app.app.get(LogKeeper)
  await app.app.get(Jobs).runNow('issue-missing-certificates')
})
afterAll(() => app.stop())

const sign = () => app.app.get(UnitOfWork).run({ actor: systemActor }, (tx) => keeper.sign(tx))
const waiting = async (): Promise<number> =>
  (await app.owner.query<{ n: number }>('SELECT count(*)::int AS n FROM log_fact')).rows[0]?.n ?? -1
const bytes = (texts: readonly string[]): Uint8Array[] => texts.map((text) => fromBase64url(text) ?? new Uint8Array())

/** A certificate of somebody of the verifier's agency. */
async function someCertificate(): Promise<{ id: string; publicId: string; personId: string }> {
  const { rows } = await app.owner.query<{ id: string; publicId: string; personId: string }>(
    `SELECT c.id, c.public_id AS "publicId", c.person_id AS "personId" FROM certificate c JOIN person p ON p.agency_id = c.agency_id WHERE p.id = $1
       AND NOT EXISTS (SELECT 1 FROM certificate_status s WHERE s.certificate_id = c.id) LIMIT 1`,
    [verifier.personId],
  )
  if (!rows[0]) throw new Error('the sample world has no certificate of this agency')
  return rows[0]
}

describe('the log of certificates', () => {
  it('numbers everything that waits, once, from any number of keepers at a time', async () => {
    const before = await waiting()
    expect(before).toBeGreaterThan(1)
    await Promise.all(Array.from({ length: 8 }, () => keeper.numberAll()))
    await keeper.numberAll()
    expect(await waiting()).toBe(0)
    const { rows } = await app.owner.query<{ index: string }>(
      'SELECT leaf_index AS index FROM log_entry ORDER BY leaf_index',
    )
    expect(rows.map(({ index }) => Number(index))).toEqual(Array.from({ length: before }, (_, index) => index))
    expect((await app.app.get(LogAgainstDatabase).compare()).faults).toEqual([])
  })

  it('holds every state of a signing key, with the key', async () => {
    const { entries } = await app.anonymous('transparency.entries', { query: { limit: 1_000 } })
    const keys = entries.flatMap((entry) => (entry.kind === 'key' ? [entry] : []))
    expect(keys.map(({ state }) => state)).toEqual(['pending', 'active'])
    const did = await app.anonymous('certificates.did')
    expect(JSON.stringify(did)).toContain(keys[0]?.verificationMethod)
    expect(keys[0]?.verificationMethod.endsWith(keys[0].publicKeyMultibase)).toBe(true)
  })

  it('takes a fact only with its commit', async () => {
    const size = await keeper.numberAll().then(waiting)
    const client = await app.owner.connect()
    await client.query('BEGIN')
    await client.query(
      `INSERT INTO certificate_status (certificate_id, agency_id, kind, effective_from, reason, recorded_by) SELECT c.id, c.agency_id, 'suspended', current_date, 'Under review', (SELECT p.id FROM person p WHERE p.id <> c.person_id LIMIT 1) FROM certificate c WHERE NOT EXISTS (SELECT FROM certificate_status s WHERE s.certificate_id = c.id) LIMIT 1`,
    )
    expect(await keeper.numberAll()).toBe(0)
    await client.query('ROLLBACK')
    client.release()
    expect(await waiting()).toBe(size)
  })

  it('signs a checkpoint when it grew, and the same one otherwise', async () => {
    const first = await sign()
    expect(await sign()).toEqual(first)
    expect(await app.anonymous('transparency.latest')).toEqual(first)
    const size = readCheckpoint(first)?.size ?? 0
    expect(await app.anonymous('transparency.checkpoint', { params: { size: String(size) } })).toEqual(first)
    const there = await fetch(`${app.url}/api/v1/log/checkpoints/${size + 1}`)
    expect(there.status).toBe(404)
  })

  it('proves a certificate and its revocation, and that the later log continues the earlier', async () => {
    const earlier = readCheckpoint(await sign())
    const { id, publicId } = await someCertificate()
    await verifier.call('certificates.revoke', {
      params: { certificate: publicId },
      body: { effectiveFrom: null, reason: 'Issued to the wrong person by mistake' },
    })
    const without = await app.anonymous('transparency.ofCertificate', { params: { certificate: publicId } })
    expect(without).toMatchObject({ leaves: [{ entry: { kind: 'issued' } }] })
    await keeper.numberAll()
    const later = readCheckpoint(await verifier.call('transparency.sign'))
    if (!earlier || !later) throw new Error('no checkpoint')
    const { leaves, isWaiting } = await app.anonymous('transparency.ofCertificate', {
      params: { certificate: publicId },
    })
    expect(isWaiting).toBe(false)
    expect(leaves.map(({ entry }) => entry)).toMatchObject([
      { kind: 'issued', publicId },
      { kind: 'status', publicId, status: 'revoked', effectiveFrom: null },
    ])
    for (const { index, entry, proof } of leaves) {
      const claim = { leaf: entryLeaf(entry), index, size: later.size, root: later.root }
      expect(isIncluded({ ...claim, proof: bytes(proof) })).toBe(true)
      const alone = await app.anonymous('transparency.leaf', { params: { index: String(index) } })
      expect(alone).toEqual({ size: later.size, index, entry, proof })
    }
    const stored = await app.owner.query<{ salt: Buffer }>(
      'SELECT salt FROM certificate_salt WHERE certificate_id = $1',
      [id],
    )
    const { salt = Buffer.alloc(0) } = stored.rows[0] ?? {}
    const [issued] = await openedCredentials(app, 'c.id = $1', id)
    expect(leaves[0]?.entry).toMatchObject({ commitment: commitmentText(JSON.stringify(issued?.credential), salt) })
    const opening = await verifier.call('transparency.opening', { params: { certificate: publicId } })
    expect(fromBase64url(opening.salt)).toEqual(new Uint8Array(salt))
  })

  it('says nothing personal', async () => {
    const { rows } = await app.owner.query<{ word: string }>(
      `SELECT DISTINCT w AS word FROM certificate c JOIN person p ON p.id = c.person_id, unnest(ARRAY[p.family_name, p.given_name, p.family_name_ja, p.passport_name, c.person_id::text]) AS w WHERE w <> ''`,
    )
    const { entries } = await app.anonymous('transparency.entries', { query: { from: 0, limit: 1_000 } })
    const text = JSON.stringify(entries)
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.filter(({ word }) => word.length > 3 && text.includes(word))).toEqual([])
  })

  it('keeps its proofs when a salt is destroyed with a person', async () => {
    const { id, publicId } = await someCertificate()
    const kept = await app.owner.query('DELETE FROM certificate_salt WHERE certificate_id = $1 RETURNING *', [id])
    const compared = await app.app.get(LogAgainstDatabase).compare()
    expect(compared).toMatchObject({ erased: 1, faults: [] })
    const { leaves } = await app.anonymous('transparency.ofCertificate', { params: { certificate: publicId } })
    expect(leaves).toHaveLength(1)
    const row = kept.rows[0] as Record<string, unknown>
    await app.owner.query('INSERT INTO certificate_salt VALUES ($1, $2, $3, $4)', [
      row.certificate_id,
      row.person_id,
      row.agency_id,
      row.salt,
    ])
  })

  it('shows a certificate’s entries and compares what somebody kept, in both languages', async () => {
    const { publicId } = await someCertificate()
    const kept = JSON.stringify(await sign())
    const found = await (await fetch(`${app.url}/log?lang=en&id=${publicId}`)).text()
    expect(found).toContain('Proof checked')
    expect(found).not.toContain('does not hold')
    const post = (text: string, lang = 'en') =>
      fetch(`${app.url}/log?lang=${lang}`, {
        method: 'POST',
        body: new URLSearchParams({ checkpoint: text }),
      }).then((reply) => reply.text())
    expect(await post(kept)).toContain('It holds: everything')
    expect(await post(`{"checkpoints": [${kept}, ${kept}]}`, 'ja')).toContain('一致しました')
    expect(await post(kept.replace('"size":', '"size":1'))).toContain('does not carry a signature')
    expect(await post('<script>alert(1)</script>')).toContain('That is not a checkpoint')
    expect(await post('<script>alert(1)</script>')).not.toContain('<script>alert')
    const unknown = await (await fetch(`${app.url}/log?lang=ja&id=MU-0000`)).text()
    expect(unknown).toContain('番号 MU-0000 の修了証はありません')
  })

  it.each([
    ['entries?from=-1', 422],
    ['entries?limit=1001', 422],
    ['entries?from=9999999999999999999', 422],
    ['entries?from=5000000&limit=5', 200],
    ['leaves/0?size=99999999', 422],
    ['leaves/99999999', 404],
    ['leaves/-1', 404],
    ['leaves/0?size=NaN', 422],
    ['consistency?from=0', 422],
    ['consistency?from=3&to=2', 422],
    ['consistency?from=1&to=99999999', 422],
    ['consistency', 422],
    ['checkpoints/0', 404],
    ['checkpoints/1e9', 404],
    ['certificates/nonsense', 404],
    ['certificates/MU-0000-0000-0000-0000-0000', 404],
  ])('answers %s with %i', async (path, status) => {
    const response = await fetch(`${app.url}/api/v1/log/${path}`)
    expect(response.status).toBe(status)
  })
})
