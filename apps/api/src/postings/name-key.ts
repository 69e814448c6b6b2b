import { createHash } from 'node:crypto'

const longest = 48

/** A key for a name: its Latin letters and digits, `Port Maren` → `port-maren`; made up where it has none. */
export function keyOfName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')
  return plain || `x-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`
}
