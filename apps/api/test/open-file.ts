import type { Caller } from './app.ts'

/** Opens the file of somebody for an administrator, who may read it then. */
export const openFile = (administrator: Caller, person: string) =>
  administrator.call('openings.open', { params: { person }, body: { reason: 'The spec reads it', minutes: 5 } })
