import type { IssuerKey } from '@muster/credential/data-integrity.ts'
import { fromMultikey } from '@muster/credential/ed25519.ts'
import { checkStatement, isHolderOf, longestStatement } from '@muster/credential/statement.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'
import { certified } from '../../test/certified.ts'

let app: TestApp
let misaki: Caller
let certificate: string
beforeAll(async () => {
  app = await startTestApp({ PUBLIC_URL: 'http://muster.test:3000' })
  misaki = await app.as('misaki')
  certificate = await certified(app, 'misaki')
})
afterAll(() => app.stop())

const code = (as = misaki) => as.call('certificates.code', { params: { certificate } })

async function publishedKeys(): Promise<IssuerKey[]> {
  const did = (await (await fetch(`${app.url}/.well-known/did.json`)).json()) as {
    id: string
    verificationMethod: { publicKeyMultibase: string }[]
  }
  return did.verificationMethod.flatMap(({ publicKeyMultibase }) => {
    const publicKey = fromMultikey(publicKeyMultibase)
    return publicKey ? [{ controller: did.id, publicKey, state: 'active' as const }] : []
  })
}

describe('the QR code of a certificate', () => {
  it('carries a statement that holds with the published keys alone, and shows no name', async () => {
    const { text } = await code()
    expect(text.length).toBeLessThanOrEqual(longestStatement)
    expect(text.startsWith(`http://muster.test:3000/verify/${certificate}#`)).toBe(true)
    const check = checkStatement(text, await publishedKeys())
    if (!check.ok) throw new Error(check.reason)
    expect(check.statement).toMatchObject({ publicId: certificate, hours: 7, mode: 'online', courseCode: 'E1' })
    expect(check.statement.maskedHolder.en).toBe('E••• M•••••')
    expect(isHolderOf(check.statement, 'endo misaki')).toBe(true)
    expect(isHolderOf(check.statement, 'Sato Misaki')).toBe(false)
  })

  it('is signed once and the same for ever, however many ask at the same time and whoever they are', async () => {
    const again = await certified(app, 'takumi')
    const takumi = await app.as('takumi')
    const asked = await Promise.all(
      Array.from({ length: 8 }, () => takumi.call('certificates.code', { params: { certificate: again } })),
    )
    expect(new Set(asked.map(({ text }) => text)).size).toBe(1)
    const verifier = await app.as('ayumi')
    expect((await verifier.call('certificates.code', { params: { certificate: again } })).text).toBe(asked[0]?.text)
    const { rows } = await app.owner.query<{ act: string; count: number }>(
      `SELECT act, count(*)::int AS count FROM audit_entry e JOIN certificate c ON c.id = e.subject_id
       WHERE c.public_id = $1 AND act IN ('certificates.code', 'certificates.read') GROUP BY act ORDER BY act`,
      [again],
    )
    expect(rows).toEqual([
      { act: 'certificates.code', count: 1 },
      { act: 'certificates.read', count: 1 },
    ])
  })

  it('comes with a drawing of its modules, three corners and all', async () => {
    const { size, path } = await code()
    expect((size - 17) % 4).toBe(0)
    expect(path.startsWith('M0 0h7v1h-7z')).toBe(true)
    expect(path).toContain(`M${size - 7} 0h7v1h-7z`)
    expect(path).toContain(`M0 ${size - 1}h7v1h-7z`)
  })

  it('leads to the verify page alone where its statement would not fit', async () => {
    const key = 'a-course-key-of-many-letters'
    await app.owner.query(`UPDATE course SET key = $1 WHERE key = 'e1'`, [key])
    try {
      const long = await certified(app, 'ren', key)
      const { text } = await (await app.as('ren')).call('certificates.code', { params: { certificate: long } })
      expect(text).toBe(`http://muster.test:3000/verify/${long}`)
    } finally {
      await app.owner.query(`UPDATE course SET key = 'e1' WHERE key = $1`, [key])
    }
  })

  it('cannot be changed or taken away by the API’s role', async () => {
    const { default: pg } = await import('pg')
    const runtime = new pg.Pool({ connectionString: app.runtimeUrl, max: 1 })
    for (const statement of [
      `UPDATE certificate_code SET text = 'x'`,
      'DELETE FROM certificate_code',
      'TRUNCATE certificate_code',
      'UPDATE certificate_print SET bytes = 1',
      'DELETE FROM certificate_print',
      'TRUNCATE certificate_print',
    ])
      await expect(runtime.query(statement), statement).rejects.toMatchObject({ code: '42501' })
    await runtime.end()
  })
})
