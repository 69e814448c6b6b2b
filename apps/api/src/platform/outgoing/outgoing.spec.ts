import type { Server } from 'node:https'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { certificate, startTlsServer } from '../../../test/tls-server.ts'
import { readOutside, type Ways } from './outgoing.ts'
import { isPublicAddress } from './public-address.ts'

let server: Server
let port: number
const asked: string[] = []
beforeAll(async () => {
  ;({ server, port } = await startTlsServer((request, reply) => {
    const path = request.url ?? '/'
    asked.push(`${request.headers.host} ${path}`)
    if (path === '/document') reply.end('{"a":1}')
    else if (path === '/large') reply.end('x'.repeat(2_000))
    else if (path === '/slow') reply.write('x')
    else if (path === '/round') reply.writeHead(302, { location: '/round' }).end()
    else if (path.startsWith('/to?')) reply.writeHead(302, { location: decodeURIComponent(path.slice(4)) }).end()
    else reply.writeHead(404).end()
  }))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** A little internet: one name that is open, and names that point inside. Only the specs take loopback for open. */
const addresses: Record<string, string[]> = {
  'issuer.test': ['127.0.0.1'],
  'inside.test': ['10.0.0.5'],
  'half.test': ['127.0.0.1', '169.254.169.254'],
}
const ways: Ways = {
  lookUp: (host) => Promise.resolve((addresses[host] ?? []).map((address) => ({ address, family: 4 }))),
  isOpen: (address) => address === '127.0.0.1' || isPublicAddress(address),
  ca: certificate,
}
const limits = { mostBytes: 1_000, milliseconds: 2_000, accept: 'application/json' }
const read = (address: string, over = ways) =>
  readOutside(address, limits, over).then(String, (error: { fault: string }) => error.fault)
const at = (path: string, host = 'issuer.test'): string => `https://${host}:${port}${path}`

describe('an outgoing request', () => {
  it('reads what is there', async () => {
    expect(await read(at('/document'))).toBe('{"a":1}')
    expect(await read(at(`/to?${encodeURIComponent(at('/document'))}`))).toBe('{"a":1}')
  })

  it.each([
    'http://issuer.test/document',
    'ftp://issuer.test/document',
    'file:///etc/passwd',
    'https://name:secret@issuer.test/',
    'https://inside.test/',
    'https://half.test/',
    'https://10.0.0.5/',
    'https://[::1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://2852039166/',
    'https://0x7f.1.1.2/',
    'nonsense',
  ])('does not go to %s', async (address) => expect(await read(address)).toBe('address-refused'))

  it('does not follow a redirect inside, or for ever', async () => {
    for (const to of ['https://inside.test/', 'http://issuer.test/document', 'https://169.254.169.254/latest'])
      expect(await read(at(`/to?${encodeURIComponent(to)}`))).toBe('address-refused')
    expect(await read(at('/round'))).toBe('not-reachable')
  })

  it('goes to the address it looked at, though the name points elsewhere a moment later', async () => {
    let times = 0
    const rebinding: Ways = {
      ...ways,
      lookUp: () => Promise.resolve([{ address: (times += 1) === 1 ? '127.0.0.1' : '10.0.0.5', family: 4 }]),
    }
    expect(await read(at('/document'), rebinding)).toBe('{"a":1}')
    expect(times).toBe(1)
  })

  it('trusts no other certificate, and has limits of size and time', async () => {
    const { ca: _ca, ...strangers } = ways
    expect(await read(at('/document'), strangers)).toBe('not-reachable')
    expect(await read(at('/document', 'missing.test'))).toBe('not-reachable')
    expect(await read(at('/large'))).toBe('too-large')
    expect(await read(at('/slow'))).toBe('too-slow')
    expect(await read(at('/nothing'))).toBe('not-found')
  })

  it('guards loopback when nobody says otherwise', async () => {
    const before = asked.length
    const refused = await readOutside(`https://127.0.0.1:${port}/document`, limits).catch(
      (error: { fault: string }) => error.fault,
    )
    const named = await readOutside(`https://localhost:${port}/document`, limits).catch(
      (error: { fault: string }) => error.fault,
    )
    expect([refused, named, asked.length]).toEqual(['address-refused', 'address-refused', before])
  })
})
