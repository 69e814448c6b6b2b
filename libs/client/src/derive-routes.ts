import { endpoints } from '@muster/contracts/endpoints.ts'

/** The text of `routes.ts`: method and path of every endpoint, so that the client needs no schemas at run time. */
export function routesSource(): string {
  const rows = Object.entries(endpoints).map(([id, entry]) => `  '${id}': ['${entry.method}', '${entry.path}'],`)
  return [
    '// Derived from the contracts by `node libs/client/src/write-routes.ts`; a test compares the two.',
    'export const routes = {',
    ...rows,
    '} as const',
    '',
  ].join('\n')
}
