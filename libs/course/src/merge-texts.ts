import type { TextBlock } from '@muster/contracts/schemas/draft.ts'
import { blockFingerprint } from './block-texts.ts'

/** A block both authors changed, each in another way; null on the side that removed it. */
export interface MergeChoice {
  readonly kind: 'choice'
  readonly id: string
  readonly mine: TextBlock | null
  readonly theirs: TextBlock | null
}

export type MergedRow = { readonly kind: 'settled'; readonly block: TextBlock } | MergeChoice

export type Chosen = 'mine' | 'theirs' | 'both'

type ById = ReadonlyMap<string, TextBlock>

const byId = (blocks: readonly TextBlock[]): ById => new Map(blocks.map((one) => [one.id, one]))
const isSame = (a: TextBlock | undefined, b: TextBlock | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && blockFingerprint(a.block) === blockFingerprint(b.block))
const isQuiteSame = (a: TextBlock, b: TextBlock): boolean => a.of === b.of && isSame(a, b)

/**
 * Brings the work of two authors together who began from the same text. What only one of them changed, added or removed
 * is settled; a block that both changed differently is left to a person, with both sides.
 */
export function mergeTexts(
  base: readonly TextBlock[],
  mine: readonly TextBlock[],
  theirs: readonly TextBlock[],
): readonly MergedRow[] {
  const [before, own, other] = [byId(base), byId(mine), byId(theirs)]
  return orderOf(base, mine, theirs).flatMap((id) => rowOf(id, before.get(id), own.get(id), other.get(id)))
}

function rowOf(
  id: string,
  base: TextBlock | undefined,
  mine: TextBlock | undefined,
  theirs: TextBlock | undefined,
): MergedRow[] {
  if (mine && theirs) {
    if (isSame(mine, theirs)) return [settled(base && isQuiteSame(base, mine) ? theirs : mine)]
    if (base && isSame(base, mine)) return [settled(theirs)]
    if (base && isSame(base, theirs)) return [settled(mine)]
    return [{ kind: 'choice', id, mine, theirs }]
  }
  const left = mine ?? theirs
  if (!left) return []
  // New, or changed by one while the other removed it: kept, or asked about. Untouched and removed by the other: gone.
  if (!base) return [settled(left)]
  return isSame(base, left) ? [] : [{ kind: 'choice', id, mine: mine ?? null, theirs: theirs ?? null }]
}

const settled = (block: TextBlock): MergedRow => ({ kind: 'settled', block })

/** All ids in one order: that of whoever moved blocks (mine, where both did), with what the other added behind what it follows there. */
function orderOf(
  base: readonly TextBlock[],
  mine: readonly TextBlock[],
  theirs: readonly TextBlock[],
): readonly string[] {
  const ids = (blocks: readonly TextBlock[]): string[] => blocks.map(({ id }) => id)
  const [first, second] = hasMoved(ids(base), ids(mine)) ? [ids(mine), ids(theirs)] : [ids(theirs), ids(mine)]
  return weave(first, second)
}

function hasMoved(before: readonly string[], after: readonly string[]): boolean {
  const kept = new Set(after)
  const left = before.filter((id) => kept.has(id))
  const known = new Set(left)
  return after.filter((id) => known.has(id)).some((id, at) => id !== left[at])
}

function weave(first: readonly string[], second: readonly string[]): readonly string[] {
  const out = [...first]
  const known = new Set(first)
  let after = -1
  for (const id of second) {
    if (known.has(id)) after = out.indexOf(id)
    else {
      after += 1
      out.splice(after, 0, id)
      known.add(id)
    }
  }
  return out
}

/** The ids of the blocks that wait for a person. */
export const choicesIn = (rows: readonly MergedRow[]): readonly MergeChoice[] =>
  rows.filter((row): row is MergeChoice => row.kind === 'choice')

/**
 * The text that comes out, by what was chosen for each block; where nothing was chosen, or both, it has mine and then theirs.
 * `nextId` makes an id that was never used.
 */
export function settleMerge(
  rows: readonly MergedRow[],
  chosen: Readonly<Record<string, Chosen>>,
  nextId: () => string,
): TextBlock[] {
  return rows.flatMap((row) => {
    if (row.kind === 'settled') return [row.block]
    const choice = chosen[row.id] ?? 'both'
    if (choice === 'mine') return row.mine ? [row.mine] : []
    if (choice === 'theirs') return row.theirs ? [row.theirs] : []
    if (!row.mine || !row.theirs) return [row.mine ?? row.theirs].filter((one) => one !== null)
    return [row.mine, { ...row.theirs, id: nextId() }]
  })
}
