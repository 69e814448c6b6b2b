import { Agent, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { send } from './device.ts'

/** The defect the check must find: a server in front of the API that says "saved" and saves afterwards. */
export interface EarlyAcknowledger {
  readonly port: number
  /** Resolves when nothing it acknowledged is still on its way. */
  idle(): Promise<void>
  close(): void
}

export async function startEarlyAcknowledger(upstream: number, connections: number): Promise<EarlyAcknowledger> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const onTheirWay = new Set<Promise<unknown>>()
  const server = createServer((incoming, outgoing) => {
    let body = ''
    incoming.setEncoding('utf8')
    incoming.on('data', (part: string) => (body += part))
    incoming.on('end', () => {
      const { cookie = '', 'x-muster-csrf': csrf = '' } = incoming.headers
      outgoing.writeHead(200, { 'content-type': 'application/json' }).end('{}')
      const forwarded = send(agent, {
        port: upstream,
        method: 'PUT',
        path: incoming.url ?? '',
        headers: { cookie, 'x-muster-csrf': String(csrf) },
        body,
      })
      onTheirWay.add(forwarded)
      void forwarded.finally(() => onTheirWay.delete(forwarded))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    async idle() {
      await Promise.all(onTheirWay)
    },
    close() {
      agent.destroy()
      server.closeAllConnections()
      server.close()
    },
  }
}
