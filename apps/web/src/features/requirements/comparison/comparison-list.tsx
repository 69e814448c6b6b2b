import { rules } from '@muster/words/catalogue/rules.ts'
import { ChangedText } from '../../../app/changed-text.tsx'
import { useWords } from '../../../app/language.tsx'
import type { Words } from '../../../app/words.tsx'
import { Status } from '../../../ui/status.tsx'
import { windowAbove } from '../editor/sentence-pair.tsx'
import type { RuleNames } from '../sentence/names.ts'
import { sayWaiver } from '../sentence/notes.ts'
import { sayRule } from '../sentence/saying.ts'
import { sayDay } from '../sentence/value-words.ts'
import type { ProfileNode } from '../shapes.ts'
import { findNode } from '../tree/find-node.ts'
import type { Found } from '../tree/find-node.ts'
import type { Comparison } from '../use-requirements.ts'

type NodeChange = Comparison['nodes'][number]

const looks = {
  added: { tone: 'valid', icon: 'plus' },
  removed: { tone: 'refused', icon: 'close' },
  changed: { tone: 'warn', icon: 'pen' },
  moved: { tone: 'neutral', icon: 'up' },
} as const

/** What differs between two versions, requirement by requirement, in words. */
export function ComparisonList({
  comparison,
  before,
  after,
  names,
}: {
  comparison: Comparison
  before: ProfileNode | undefined
  after: ProfileNode
  names: RuleNames
}) {
  const words = useWords()
  const { compare } = rules
  if (comparison.nodes.length === 0 && comparison.properties.length === 0) return <p>{words.say(compare.same)}</p>
  return (
    <>
      {comparison.properties.length > 0 && (
        <section className="section" aria-labelledby="whole">
          <h2 id="whole">{words.say(compare.whole)}</h2>
          <ul className="comparison-properties">
            {comparison.properties.map(({ at, before: was, after: is }) => (
              <li key={at}>
                <b>{sayProperty(words, at)}</b> <Values words={words} at={at} before={was} after={is} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="section" aria-labelledby="nodes">
        <h2 id="nodes">{words.say(compare.requirements, { count: comparison.nodes.length })}</h2>
        <ul className="comparison-nodes" role="list">
          {comparison.nodes.map((change) => (
            <li key={change.id}>
              <p className="row">
                <Status tone={looks[change.kind].tone} icon={looks[change.kind].icon}>
                  {words.say(compare.kinds[change.kind])}
                </Status>
                <b>{words.text(change.title)}</b>
              </p>
              <NodeChangeText
                change={change}
                before={before && findNode(before, change.id)}
                after={findNode(after, change.id)}
                names={names}
              />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

const properties: Readonly<Record<string, keyof typeof rules.compare.properties>> = {
  title: 'title',
  'title/en': 'titleEn',
  'title/ja': 'titleJa',
  appliesFrom: 'appliesFrom',
  appliesThrough: 'appliesThrough',
  authorityDocument: 'authorityDocument',
  convention: 'convention',
  isStandby: 'isStandby',
  severity: 'severity',
  category: 'category',
}

function sayProperty(words: Words, at: string): string {
  const known = properties[at] ?? (at.startsWith('transition') ? 'transition' : undefined)
  return words.say(known ? rules.compare.properties[known] : rules.compare.properties.other)
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A value before or after, as it is read: days as dates, codes as words, nothing as "nothing". */
function sayPlain(words: Words, at: string, value: unknown): string {
  const { compare } = rules
  if (value === null || value === undefined || value === '') return words.say(compare.nothing)
  if (typeof value === 'boolean') return words.say(value ? rules.tests.yes : rules.tests.no)
  if (typeof value === 'number') return words.number(value)
  if (typeof value === 'string') {
    const known = at in compare.values ? compare.values[at as keyof typeof compare.values] : {}
    return Object.hasOwn(known, value) ? words.sayLoosely(known[value as keyof typeof known]) : sayDay(words, value)
  }
  if (!isRecord(value)) return words.say(compare.nothing)
  const { en, ja, nominatedBefore, keptThrough } = value
  if (typeof en === 'string' && typeof ja === 'string') return words.text({ en, ja })
  if (typeof nominatedBefore !== 'string' || typeof keptThrough !== 'string') return JSON.stringify(value)
  return words.say(compare.transition, { before: sayDay(words, nominatedBefore), through: sayDay(words, keptThrough) })
}

function Values({ words, at, before, after }: { words: Words; at: string; before: unknown; after: unknown }) {
  return (
    <>
      <del>{sayPlain(words, at, before)}</del> <ins>{sayPlain(words, at, after)}</ins>
    </>
  )
}

function NodeChangeText({
  change,
  before,
  after,
  names,
}: {
  change: NodeChange
  before: Found | undefined
  after: Found | undefined
  names: RuleNames
}) {
  const words = useWords()
  const said = (found: Found | undefined) =>
    found ? sayRule(words, names, found.node, windowAbove(found.above)).sentence : ''
  const [was, is] = [said(before), said(after)]
  const [couldWaive, canWaive] = [before, after].map((found) => (found ? sayWaiver(words, names, found.node) : ''))
  const rest = change.properties.filter(({ at }) => properties[at] !== undefined)
  const parent = (found: Found | undefined) => {
    const above = found?.above.at(-1)
    return above ? words.text(above.title) : ''
  }
  return (
    <>
      <p>
        <ChangedText before={was} after={is} language={words.language} />
      </p>
      {before && after && couldWaive !== canWaive && (
        <p>
          <del>{couldWaive}</del> <ins>{canWaive}</ins>
        </p>
      )}
      {before &&
        after &&
        rest.map(({ at, before: old, after: fresh }) => (
          <p key={at} className="small">
            <b>{sayProperty(words, at)}</b> <Values words={words} at={at} before={old} after={fresh} />
          </p>
        ))}
      {change.kind === 'moved' && (
        <p className="small muted">{words.say(rules.compare.moved, { from: parent(before), to: parent(after) })}</p>
      )}
      {before && after && was === is && couldWaive === canWaive && rest.length === 0 && change.kind === 'changed' && (
        <p className="small muted">{words.say(rules.compare.details)}</p>
      )}
    </>
  )
}
