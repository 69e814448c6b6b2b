import { type Call, createClient, Problem } from '@muster/client/client.ts'
import { askForProof } from './step-up.ts'

let csrfToken = ''

/** The token of the session, sent back with every change. It lives in memory alone. */
export function keepCsrfToken(token: string): void {
  csrfToken = token
}

const send = createClient({
  origin: '',
  headers: (): Record<string, string> => (csrfToken ? { 'x-muster-csrf': csrfToken } : {}),
})

/**
 * Any endpoint by its id; checked at compile time. Throws `Problem` for a refusal or a lost connection. Where the server asks
 * for a proof of who somebody is, they are asked, and what was being done goes on.
 */
export const call: Call = async (id, ...args) => {
  try {
    return await send(id, ...args)
  } catch (error) {
    const needsProof = error instanceof Problem && error.code === 'step-up-needed'
    if (!needsProof || !(await askForProof())) throw error
    return send(id, ...args)
  }
}
