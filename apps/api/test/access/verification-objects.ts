import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Objects, Request } from './matrix-cases.ts'

export const verificationRequests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  'verification.check': ({ certificate }) => ({ body: { items: [{ reference: certificate }] } }),
  'verification.exportTable': () => ({ query: 'as=csv' }),
  'verification.exportFiles': () => ({ body: { as: 'csv', files: [] } }),
}
