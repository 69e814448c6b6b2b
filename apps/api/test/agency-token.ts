import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'

/** A live token of an agency of the sample world, made as the product makes one; its secret. */
export async function newToken(
  owner: pg.Pool,
  of: { readonly agency: string; readonly scopes: readonly string[] },
): Promise<string> {
  const secret = `muster_${randomBytes(32).toString('base64url')}`
  await owner.query(
    `INSERT INTO agency_token (agency_id, name, scopes, token_hash, made_by, expires_at)
     SELECT a.id, 'Case', $1, $2, (SELECT p.id FROM person p WHERE p.agency_id = a.id ORDER BY p.id LIMIT 1), now() + interval '1 day' FROM agency a WHERE a.key = $3`,
    [of.scopes, createHash('sha256').update(secret).digest(), of.agency],
  )
  return secret
}
