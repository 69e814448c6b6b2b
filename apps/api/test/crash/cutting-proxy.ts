import { connect, createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

/** Something between device and server that loses replies: the request arrives, its reply does not. */
export interface CuttingProxy {
  readonly port: number
  /** How many replies it lost, and how many it let through. */
  readonly counts: { cut: number; passed: number }
  close(): void
}

/** Passes connections on to a port and cuts a share of them as soon as the reply begins. */
export async function startCuttingProxy(upstream: () => number, share: number): Promise<CuttingProxy> {
  const counts = { cut: 0, passed: 0 }
  const open = new Set<Socket>()
  const server = createServer((device) => {
    const inner = connect(upstream(), '127.0.0.1')
    const both = [device, inner]
    for (const socket of both) {
      open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        open.delete(socket)
        for (const other of both) other.destroy()
      })
    }
    device.pipe(inner)
    inner.once('data', (first: Buffer) => {
      if (Math.random() < share) {
        counts.cut += 1
        device.resetAndDestroy()
        return
      }
      counts.passed += 1
      device.write(first)
      inner.pipe(device)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    counts,
    close() {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}
