import { setImmediate } from 'node:timers/promises'
import { nameKey } from '@muster/words/names/fold-name.ts'
import type { NameColumns } from '../name.ts'

/** What one account says of whom it is for. */
export interface Written extends Omit<NameColumns, 'nameOrder'> {
  readonly passportName: string
}

export type Likeness = 'name' | 'mailbox'

/** Accounts that may be one person's, in the order given, and why. */
export interface Alike {
  readonly ids: readonly string[]
  readonly by: readonly Likeness[]
}

/** What the names of an account have in common with other ways of writing them; nothing for names that are empty. */
export const nameKeysOf = (one: Written): string[] =>
  [
    ...new Set([
      nameKey(one.passportName),
      nameKey(one.familyName, one.givenName),
      nameKey(one.familyNameJa, one.givenNameJa),
    ]),
  ].filter(Boolean)

/** The mailbox an address leads to: what stands after a plus is a label the owner chose. */
export const mailboxOf = (email: string): string => email.replace(/^([^+@]+)\+[^@]*@/, '$1@').toLowerCase()

/**
 * Groups accounts that share a name, however it is written, or a mailbox; also through a third account. Those that are
 * like no other are left out. Never a proof, a question for somebody to answer.
 */
export async function findAlike(
  accounts: readonly (Written & { readonly id: string; readonly email: string })[],
): Promise<Alike[]> {
  const leaders = accounts.map((_, at) => at)
  const leaderOf = (at: number): number => {
    let now = at
    for (let next = leaders[now] ?? now; next !== now; next = leaders[now] ?? now) {
      leaders[now] = leaders[next] ?? next
      now = next
    }
    return now
  }
  const firstWith = new Map<string, number>()
  const shared: { readonly at: number; readonly by: Likeness }[] = []
  for (const [at, account] of accounts.entries()) {
    // Folding thousands of names takes a second: others are answered meanwhile.
    if (at % 500 === 499) await setImmediate()
    const keys = [
      ...nameKeysOf(account).map((key) => ({ by: 'name' as const, key })),
      { by: 'mailbox' as const, key: mailboxOf(account.email) },
    ]
    for (const { by, key } of keys) {
      const first = firstWith.get(`${by} ${key}`)
      if (first === undefined) firstWith.set(`${by} ${key}`, at)
      else {
        leaders[leaderOf(at)] = leaderOf(first)
        shared.push({ at, by })
      }
    }
  }
  const groups = new Map<number, { readonly ids: string[]; readonly by: Set<Likeness> }>()
  for (const { at, by } of shared) {
    const leader = leaderOf(at)
    const group = groups.get(leader) ?? { ids: [], by: new Set() }
    groups.set(leader, group)
    group.by.add(by)
  }
  for (const [at, { id }] of accounts.entries()) groups.get(leaderOf(at))?.ids.push(id)
  return [...groups.values()].map(({ ids, by }) => ({ ids, by: [...by].toSorted() }))
}

/** What is left of groups once some pairs are known to be two people's: those who are like somebody they may still be. */
export function withoutDifferent(groups: readonly Alike[], different: readonly (readonly [string, string])[]): Alike[] {
  const apart = new Set(different.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]))
  return groups.flatMap(({ ids, by }) => {
    const left: string[][] = []
    for (const id of ids) {
      const mayBe = left.filter((some) => some.some((one) => !apart.has(`${one} ${id}`)))
      for (const some of mayBe) left.splice(left.indexOf(some), 1)
      left.push([...mayBe.flat(), id])
    }
    const order = new Map(ids.map((id, at) => [id, at]))
    const inOrder = (some: readonly string[]) => some.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    return left.filter((some) => some.length > 1).map((some) => ({ ids: inOrder(some), by }))
  })
}
