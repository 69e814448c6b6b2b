import { rules } from '@muster/words/catalogue/rules.ts'
import { eligibility } from '@muster/words/catalogue/eligibility.ts'
import { useWords } from '../../app/language.tsx'
import type { Words } from '../../app/words.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { RuleNames } from './sentence/names.ts'
import { sayWaiver } from './sentence/notes.ts'
import { sayRule } from './sentence/saying.ts'
import type { Saying } from './sentence/saying.ts'
import type { ProfileNode } from './shapes.ts'
import { findNode } from './tree/find-node.ts'
import type { Published } from './use-requirements.ts'
import './requirements.css'

interface Sources {
  root: ProfileNode
  names: RuleNames
  sources: Published['sources']
}

/** A whole tree in plain words: each clause with its sentence, who may waive it, and where it comes from. */
export function Sayings({ root, names, sources }: Sources) {
  const words = useWords()
  const whole = sayRule(words, names, root)
  const clauses = whole.items.length > 0 ? whole.items : [whole]
  return (
    <>
      {whole.items.length > 0 && <p className="sayings-lead">{whole.sentence}</p>}
      <ol className="sayings">
        {clauses.map((saying) => (
          <li key={saying.id} id={`clause-${saying.id}`}>
            <h3>{words.text(saying.title)}</h3>
            <p>{saying.sentence}</p>
            <Parts items={saying.items} root={root} names={names} sources={sources} />
            <Foot words={words} saying={saying} root={root} names={names} sources={sources} isClause />
          </li>
        ))}
      </ol>
    </>
  )
}

function Parts({ items, ...rest }: Sources & { items: readonly Saying[] }) {
  const words = useWords()
  if (items.length === 0) return null
  return (
    <ul className="sayings-parts">
      {items.map((saying) => (
        <li key={saying.id}>
          <p>
            <b>{words.text(saying.title)}</b> {saying.sentence}
          </p>
          <Parts items={saying.items} {...rest} />
          <Foot words={words} saying={saying} {...rest} isClause={false} />
        </li>
      ))}
    </ul>
  )
}

/** Who may waive it and where it comes from. A part says only what differs from its clause. */
function Foot({
  words,
  saying,
  root,
  names,
  sources,
  isClause,
}: Sources & { words: Words; saying: Saying; isClause: boolean }) {
  const node = findNode(root, saying.id)?.node
  const source = sources[saying.id]
  if (!node) return null
  const waiver = isClause || node.isWaivable || node.category ? sayWaiver(words, names, node) : null
  if (!waiver && !source) return null
  return (
    <p className="sayings-foot small muted">
      {waiver && <span>{waiver}</span>}
      {source && source.mark !== '' && <span>{words.say(eligibility.source, { mark: source.mark })}</span>}
      {source?.toBeConfirmed && (
        <span className="sayings-unconfirmed">
          <Icon name="info" />
          {words.say(rules.public.toBeConfirmed)}
        </span>
      )}
    </p>
  )
}
