import { languageNames, languages } from '@muster/words/language.ts'
import type { Language } from '@muster/words/language.ts'
import { rules } from '@muster/words/catalogue/rules.ts'
import { ChangedText } from '../../../app/changed-text.tsx'
import { useWords } from '../../../app/language.tsx'
import { words as wordsOf } from '../../../app/words.tsx'
import type { RuleNames } from '../sentence/names.ts'
import { sayRule } from '../sentence/saying.ts'
import type { Saying } from '../sentence/saying.ts'
import { everyDay } from '../shapes.ts'
import type { ProfileNode, Window } from '../shapes.ts'
import type { Found } from '../tree/find-node.ts'

/** The window a node is handed by what stands above it. */
export const windowAbove = (above: readonly ProfileNode[]): Window =>
  above.findLast(({ window }) => window !== undefined)?.window ?? everyDay

/** The sentence, and those of its parts, as one text. */
const whole = ({ sentence, items }: Saying): string => [sentence, ...items.map(whole)].join(' ')

/** A requirement as a sentence in both languages; what differs from the version before is marked. */
export function SentencePair({ found, before, names }: { found: Found; before: Found | undefined; names: RuleNames }) {
  const words = useWords()
  const ordered = [words.language, ...languages.filter((one) => one !== words.language)]
  return (
    <div className="sentence-pair">
      {ordered.map((language) => (
        <div key={language} lang={language}>
          <p className="small muted">{languageNames[language]}</p>
          <SaysIn language={language} found={found} before={before} names={names} />
        </div>
      ))}
      {before && <p className="visually-hidden">{words.say(rules.editor.marksExplained)}</p>}
    </div>
  )
}

function SaysIn({
  language,
  found,
  before,
  names,
}: {
  language: Language
  found: Found
  before: Found | undefined
  names: RuleNames
}) {
  const saidIn = ({ node, above }: Found) => sayRule(wordsOf[language], names, node, windowAbove(above))
  const saying = saidIn(found)
  const was = before && whole(saidIn(before))
  if (was === undefined || was === whole(saying) || saying.items.length > 0) {
    return (
      <>
        <p className="says">{saying.sentence}</p>
        <Items items={saying.items} />
      </>
    )
  }
  return (
    <p className="says">
      <ChangedText before={was} after={saying.sentence} language={language} />
    </p>
  )
}

function Items({ items }: { items: readonly Saying[] }) {
  if (items.length === 0) return null
  return (
    <ul className="says-items">
      {items.map((item) => (
        <li key={item.id}>
          {item.sentence}
          <Items items={item.items} />
        </li>
      ))}
    </ul>
  )
}
