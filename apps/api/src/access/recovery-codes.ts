import { randomInt } from 'node:crypto'

/** Letters and digits that are not mistaken for each other on paper. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
const length = 10

/** How many a person gets at once. */
export const recoveryCodeCount = 10

/** Fresh codes of nearly 50 bits, written in two groups: `k3m9x-72qpa`. */
export const makeRecoveryCodes = (): string[] =>
  Array.from({ length: recoveryCodeCount }, () => {
    const code = Array.from({ length }, () => signs[randomInt(signs.length)]).join('')
    return `${code.slice(0, 5)}-${code.slice(5)}`
  })

/** What was typed, as far as it counts: neither the hyphen nor capital or wide letters matter. */
export const plainCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
