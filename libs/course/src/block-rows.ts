import type { TextBlock } from '@muster/contracts/schemas/draft.ts'
import { blockFingerprint } from './block-texts.ts'

export type TranslationState = 'current' | 'outdated' | 'missing'

/** One block in both languages, as they stand beside each other. */
export interface BlockRow {
  readonly id: string
  readonly en: TextBlock | null
  readonly ja: TextBlock | null
}

/**
 * Two texts beside each other: in the order of the English text, with each block that Japanese alone has behind the one it
 * follows there.
 */
export function blockRows(en: readonly TextBlock[], ja: readonly TextBlock[]): readonly BlockRow[] {
  const translated = new Map(ja.map((one) => [one.id, one]))
  const known = new Set(en.map(({ id }) => id))
  const behind = new Map<string | null, TextBlock[]>()
  let after: string | null = null
  for (const one of ja) {
    if (known.has(one.id)) after = one.id
    else behind.set(after, [...(behind.get(after) ?? []), one])
  }
  const alone = (id: string | null): BlockRow[] =>
    (behind.get(id) ?? []).map((one) => ({ id: one.id, en: null, ja: one }))
  return [
    ...alone(null),
    ...en.flatMap((one) => [{ id: one.id, en: one, ja: translated.get(one.id) ?? null }, ...alone(one.id)]),
  ]
}

/** How the Japanese block of a row stands to the English one; what Japanese alone has is missing in English. */
export function translationState({ en, ja }: BlockRow): TranslationState {
  if (!en || !ja) return 'missing'
  return ja.of === null || ja.of === blockFingerprint(en.block) ? 'current' : 'outdated'
}

/** How much of a lesson's text is to be translated, and how much to be looked at again. */
export function translationCounts(
  en: readonly TextBlock[],
  ja: readonly TextBlock[],
): { readonly outdated: number; readonly missing: number } {
  const states = blockRows(en, ja).map(translationState)
  const count = (wanted: TranslationState): number => states.filter((state) => state === wanted).length
  return { outdated: count('outdated'), missing: count('missing') }
}
