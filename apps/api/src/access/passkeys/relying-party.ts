import { isLoopback } from '../../platform/config.ts'

/** By which name browsers know this installation, and from which page of it a passkey may be used. */
export interface RelyingParty {
  readonly id: string
  readonly origin: string
}

/** The host of the public address. Browsers have no passkeys for bare IP addresses: on this machine it is `localhost`. */
export function relyingPartyOf(publicUrl: string): RelyingParty {
  const { hostname, origin, protocol, port } = new URL(publicUrl)
  if (!isLoopback(hostname)) return { id: hostname, origin }
  return { id: 'localhost', origin: `${protocol}//localhost${port && `:${port}`}` }
}
