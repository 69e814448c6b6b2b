import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Objects, Request } from './matrix-cases.ts'

/** An archive of the owner. */
export interface OwnObjects {
  readonly ownExport: string
}

type One = (text: string, values: unknown[]) => Promise<string>

export async function ownObjects(one: One, of: { person: string; agency: string }): Promise<OwnObjects> {
  const ownExport = await one(
    `INSERT INTO own_export (person_id, agency_id, made_at, expires_at, bytes) VALUES ($1, $2, now(), now() + interval '7 days', 1) RETURNING id`,
    [of.person, of.agency],
  )
  return { ownExport }
}

/** Where the archive lies. */
export const ownExportKey = (person: string, ownExport: string): string => `exports/${person}/${ownExport}.zip`

export const ownRequests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  'own.download': ({ ownExport }) => ({ params: { export: ownExport } }),
}
