import { createClient } from '@muster/client/client.ts'

let csrfToken = ''

/** The token of the session, sent back with every change. It lives in memory alone. */
export function keepCsrfToken(token: string): void {
  csrfToken = token
}

/** Any endpoint by its id; checked at compile time. Throws `Problem` for a refusal or a lost connection. */
export const call = createClient({
  origin: '',
  headers: (): Record<string, string> => (csrfToken ? { 'x-muster-csrf': csrfToken } : {}),
})
