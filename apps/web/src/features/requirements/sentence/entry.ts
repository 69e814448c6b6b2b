import { ruleSentence } from '@muster/words/catalogue/rule-sentence.ts'
import type { Words } from '../../../app/words.tsx'
import type { AcceptedCompletion, IssuerRule, Length } from '../shapes.ts'
import { sayLength } from './lengths.ts'
import { joined } from './lists.ts'
import { nameOf } from './names.ts'
import type { RuleNames } from './names.ts'
import { sayDay } from './value-words.ts'

const { entry: forms, qualities, limits, modes, scopes } = ruleSentence

/** Who must have issued it; nothing where anybody may. */
export function sayIssuers(words: Words, names: RuleNames, issuers: IssuerRule | undefined): string[] {
  switch (issuers?.kind) {
    case 'accredited':
      return [words.say(qualities.accredited)]
    case 'listed': {
      const list = issuers.issuerIds.map((id) => nameOf(words, names, 'issuers', id))
      return [words.say(qualities.listed, { list: joined(words, list, 'or') })]
    }
    case 'internal':
      return [words.say(qualities.internal)]
    default:
      return []
  }
}

/** How long it counts; nothing where it has no end of its own. */
export function sayLimits(
  words: Words,
  { validity, ignoresStated }: { validity?: Length | null; ignoresStated?: boolean },
): string[] {
  return [
    ...(validity ? [words.say(limits.validity, { length: sayLength(words, validity) })] : []),
    ...(ignoresStated ? [words.say(limits.ignoresStated)] : []),
  ]
}

function sayScope(words: Words, scope: NonNullable<AcceptedCompletion['scope']>): string[] {
  const parts = scope.filter((part) => part !== 'posting').map((part) => words.say(scopes[part]))
  return [
    ...(parts.length > 0 ? [words.say(qualities.scope, { list: joined(words, parts, 'and') })] : []),
    ...(scope.includes('posting') ? [words.say(qualities.scopePosting)] : []),
  ]
}

function sayComponents(words: Words, names: RuleNames, components: NonNullable<AcceptedCompletion['components']>) {
  const list = components.map(({ key, validity }) => {
    const component = nameOf(words, names, 'components', key)
    return validity ? words.say(qualities.component, { component, length: sayLength(words, validity) }) : component
  })
  return words.say(qualities.components, { list: joined(words, list, 'and') })
}

/** What a certificate must be beside its kind: edition, hours, parts, issuer and the rest. */
export function sayQualities(words: Words, names: RuleNames, entry: AcceptedCompletion): string[] {
  const { minEdition, variants = [], modes: taken = [], minHours, components = [], minScorePercent, scope = [] } = entry
  const variantNames = variants.map((key) => nameOf(words, names, 'variants', key))
  const modeNames = taken.map((mode) => words.say(modes[mode]))
  return [
    minEdition !== undefined && words.say(qualities.edition, { edition: words.edition(String(minEdition)) }),
    variants.length > 0 && words.say(qualities.variants, { list: joined(words, variantNames, 'or') }),
    taken.length > 0 && words.say(qualities.modes, { list: joined(words, modeNames, 'or') }),
    minHours !== undefined && words.say(qualities.hours, { count: minHours }),
    components.length > 0 && sayComponents(words, names, components),
    minScorePercent !== undefined && words.say(qualities.score, { percent: minScorePercent }),
    entry.completedFrom !== undefined &&
      words.say(qualities.completedFrom, { date: sayDay(words, entry.completedFrom) }),
    entry.completedThrough !== undefined &&
      words.say(qualities.completedThrough, { date: sayDay(words, entry.completedThrough) }),
    ...sayScope(words, scope),
    ...sayIssuers(words, names, entry.issuers),
  ].filter((text) => typeof text === 'string')
}

/** One kind of certificate that counts: `HEAT of at least 32 hours with first aid (valid 36 months)`. */
export function sayEntry(words: Words, names: RuleNames, entry: AcceptedCompletion): string {
  if (entry.type === '') return words.say(forms.nothing)
  const type = nameOf(words, names, 'types', entry.type)
  const ofIt = sayQualities(words, names, entry)
  const ofTime = [
    ...sayLimits(words, entry),
    ...(entry.countsThrough !== undefined
      ? [words.say(limits.countsThrough, { date: sayDay(words, entry.countsThrough) })]
      : []),
  ].join(words.language === 'en' ? '; ' : '、')
  const described = { type, qualities: ofIt.join(words.language === 'en' ? ', ' : '、'), limits: ofTime }
  if (ofIt.length > 0) return words.say(ofTime ? forms.qualifiedAndLimited : forms.qualified, described)
  return words.say(ofTime ? forms.limited : forms.plain, described)
}

/** All kinds that count, one of which is enough. */
export function sayEntries(words: Words, names: RuleNames, entries: readonly AcceptedCompletion[]): string {
  if (entries.length === 0) return words.say(forms.nothing)
  const said = entries.map((entry) => sayEntry(words, names, entry))
  return joined(words, said, 'orClause')
}
