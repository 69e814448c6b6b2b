import { createServer, type Server } from 'node:https'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A certificate for `issuer.test` and `other.test` with its key: nothing but the specs believes it. */
export const certificate = `-----BEGIN CERTIFICATE-----
MIIBpzCCAU2gAwIBAgIUJHqB9p0RaAnHA293mgO8/bo12VowCgYIKoZIzj0EAwIw
FjEUMBIGA1UEAwwLaXNzdWVyLnRlc3QwIBcNMjYxMTI3MTEzMDQ3WhgPMjEyNjEx
MDMxMTMwNDdaMBYxFDASBgNVBAMMC2lzc3Vlci50ZXN0MFkwEwYHKoZIzj0CAQYI
KoZIzj0DAQcDQgAE7gal3E7L7JyT4gjY7C9zygsFUiC8gwT8S8gWwI5zAn7p8cRj
jwMd0YQ38RDVpFUXaWrVj9KHGH/tAemeH5Tl06N3MHUwHQYDVR0OBBYEFIFcG5nj
DHA7HBMqe161jbt/F3XaMB8GA1UdIwQYMBaAFIFcG5njDHA7HBMqe161jbt/F3Xa
MA8GA1UdEwEB/wQFMAMBAf8wIgYDVR0RBBswGYILaXNzdWVyLnRlc3SCCm90aGVy
LnRlc3QwCgYIKoZIzj0EAwIDSAAwRQIgCr28X1CliC0O3u8abJbxvRDelGlTnzjp
/XPrDxf99lgCIQDlX4SXWOYgZtGKrq0xhDqp5nWAchidf5OusLcJjdwjwQ==
-----END CERTIFICATE-----
`
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgn5ygvXO3q51arR0O
eUlfb+1RHDseaW18P5cYd6GHEyyhRANCAATuBqXcTsvsnJPiCNjsL3PKCwVSILyD
BPxLyBbAjnMCfunxxGOPAx3RhDfxENWkVRdpatWP0ocYf+0B6Z4flOXT
-----END PRIVATE KEY-----
`

/** A server with TLS on loopback, and its port. */
export async function startTlsServer(answer: RequestListener): Promise<{ server: Server; port: number }> {
  const server = createServer({ key, cert: certificate }, answer)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { server, port: (server.address() as AddressInfo).port }
}
