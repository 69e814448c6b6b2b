import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Objects, Request } from './matrix-cases.ts'

/** An archive of the owner. */
export interface OwnObjects {
  readonly ownExport: string
  /** An erasure that was cancelled long ago: whoever may act is told that it is over. */
  readonly cancelledErasure: string
}

type One = (text: string, values: unknown[]) => Promise<string>

export async function ownObjects(one: One, of: { person: string; agency: string }): Promise<OwnObjects> {
  const ownExport = await one(
    `INSERT INTO own_export (person_id, agency_id, made_at, expires_at, bytes) VALUES ($1, $2, now(), now() + interval '7 days', 1) RETURNING id`,
    [of.person, of.agency],
  )
  const cancelledErasure = await one(
    `INSERT INTO erasure (person_id, agency_id, ground, asked_by) VALUES ($1, $2, 'own', $1) RETURNING id`,
    [of.person, of.agency],
  )
  await one(
    `INSERT INTO erasure_act (erasure_id, person_id, agency_id, kind, acted_by) VALUES ($3, $1, $2, 'cancelled', $1) RETURNING id`,
    [of.person, of.agency, cancelledErasure],
  )
  return { ownExport, cancelledErasure }
}

/** Where the archive lies. */
export const ownExportKey = (person: string, ownExport: string): string => `exports/${person}/${ownExport}.zip`

export const ownRequests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  'own.askErasure': () => ({ body: { reason: '' } }),
  'erasures.decide': ({ person }) => ({ params: { person }, body: { reason: 'A case of the matrix' } }),
  'erasures.confirm': ({ cancelledErasure: erasure }) => ({ params: { erasure } }),
  'erasures.refuse': ({ cancelledErasure: erasure }) => ({
    params: { erasure },
    body: { reason: 'A case of the matrix' },
  }),
  'erasures.cancel': ({ cancelledErasure: erasure }) => ({
    params: { erasure },
    body: { reason: 'A case of the matrix' },
  }),
  'own.download': ({ ownExport }) => ({ params: { export: ownExport } }),
}
