import { Problem } from '@muster/client/client.ts'

/** Whether what an address names is not there, or not for this person: the server tells neither from the other. */
export const isMissing = (error: unknown): boolean => error instanceof Problem && error.status === 404
