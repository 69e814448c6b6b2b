import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Objects, Request } from './matrix-cases.ts'

/** What the owner's agency has that everybody asks for. */
export interface AgencyObjects {
  readonly agency: string
}

type One = (text: string, values: unknown[]) => Promise<string>

export async function agencyObjects(one: One, of: { person: string; agency: string }): Promise<AgencyObjects> {
  return { agency: await one('SELECT id FROM agency WHERE id = $1', [of.agency]) }
}

const days = { closed: 30, attempt: 30, evidence: 30, application: 30, mail: 30, notice: 30, session: 30 }

export const agencyRequests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  'agency.update': () => ({
    body: {
      name: { en: 'Case', ja: '事例' },
      shortName: null,
      kind: 'government',
      accent: null,
      language: 'en',
      zone: 'Asia/Tokyo',
      contact: '',
      staffSessionHours: 12,
      retention: days,
      version: 2_000_000,
    },
  }),
  'agency.logo': ({ agency }) => ({ params: { agency } }),
}
