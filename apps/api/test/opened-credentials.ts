import type { JsonObject } from '@muster/credential/canonical-json.ts'
import { openCredential } from '../src/certificates/sealed-credential.ts'
import { UnitOfWork } from '../src/platform/database/unit-of-work.ts'
import type { TestApp } from './app.ts'

/** The certificates for which a condition on `c` holds, by number, each with its holder's name as it was signed. */
export async function openedCredentials(
  app: TestApp,
  condition: string,
  value: string,
): Promise<{ id: string; credential: JsonObject }[]> {
  const { rows } = await app.owner.query<{ id: string; kept: string }>(
    `SELECT c.public_id AS id, credential_as_kept(c)::text AS kept FROM certificate c WHERE ${condition} ORDER BY c.id`,
    [value],
  )
  const { unseal } = app.app.get(UnitOfWork)
  return Promise.all(
    rows.map(async ({ id, kept }) => ({
      id,
      credential: JSON.parse(await openCredential(kept, unseal)) as JsonObject,
    })),
  )
}
