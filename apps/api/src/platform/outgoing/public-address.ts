import { BlockList, isIP } from 'node:net'

/** IPv4 that leads nowhere on the open internet (IANA's special-purpose registry), multicast and what is reserved. */
const closedV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
] as const

/** IPv6 is open only where addresses are given out, without documentation, and without tunnels that hide an IPv4. */
const openV6 = '2000::/3'
const closedV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'] as const

function blocks(family: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [network = '', length] = range.split('/')
    list.addSubnet(network, Number(length), family)
  }
  return list
}

const closed4 = blocks('ipv4', closedV4)
const open6 = blocks('ipv6', [openV6])
const closed6 = blocks('ipv6', closedV6)

/**
 * Whether an IP address lies on the open internet: no loopback, link-local, private, shared (CGNAT), multicast, reserved or
 * documentation address, and no form of IPv6 that stands for such an IPv4. What is no IP address is not.
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !closed4.check(address, 'ipv4')
    case 6:
      return !address.includes('%') && open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6')
    default:
      return false
  }
}
