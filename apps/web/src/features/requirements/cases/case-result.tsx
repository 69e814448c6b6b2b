import { rules } from '@muster/words/catalogue/rules.ts'
import { verdict as verdictWords } from '@muster/words/catalogue/verdict.ts'
import { findings } from '@muster/words/catalogue/findings.ts'
import type { Message } from '@muster/words/message.ts'
import { useWords } from '../../../app/language.tsx'
import type { Words } from '../../../app/words.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { useEditing } from '../editor/editor-context.ts'
import { sayTitle } from '../editor/outline-words.ts'
import { nameOf } from '../sentence/names.ts'
import type { RuleNames } from '../sentence/names.ts'
import { sayDay } from '../sentence/value-words.ts'
import type { ProfileNode } from '../shapes.ts'
import { findNode } from '../tree/find-node.ts'
import type { CaseResult } from '../use-requirements.ts'

const verdicts: Readonly<Record<string, Message>> = verdictWords.words
const statuses: Readonly<Record<string, Message>> = verdictWords.clause
const problems: Readonly<Record<string, Message>> = rules.factProblems
const codes: Readonly<Record<string, Message>> = findings.codes

/** A verdict, a status, a day or a list, as it is read. */
function sayFound(words: Words, names: RuleNames, value: unknown): string {
  if (value === null || value === undefined) return words.say(rules.compare.nothing)
  if (Array.isArray(value)) {
    const list = value.map((one) => nameOf(words, names, 'types', String(one)))
    return list.length === 0 ? words.say(rules.compare.nothing) : list.join(words.language === 'en' ? ', ' : '、')
  }
  if (typeof value === 'object' && 'code' in value) {
    const sentence = codes[String(value.code)]
    return sentence
      ? words.language === 'en'
        ? String(value.code).replaceAll('-', ' ')
        : sentence.ja
      : String(value.code)
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const known = verdicts[text] ?? statuses[text]
  if (known) return words.sayLoosely(known)
  if (text === 'open') return words.say(rules.cases.openEnd)
  if (text === 'none') return words.say(rules.compare.nothing)
  return sayDay(words, text)
}

function sayWhere(words: Words, root: ProfileNode, at: string): string {
  const { where } = rules.cases
  const [kind = '', id = ''] = at.split('.')
  if (kind === 'nodes' || (kind === 'findings' && id !== '')) {
    const found = findNode(root, id)
    return found ? sayTitle(words, found.node) : id
  }
  return Object.hasOwn(where, kind) ? words.say(where[kind as keyof typeof where]) : at
}

/** What the draft makes of a case, and where that differs from what was expected. */
export function CaseResultText({ result }: { result: CaseResult }) {
  const words = useWords()
  const { content, names } = useEditing()
  const { root } = content.version
  const { cases } = rules
  if (result.problems.length > 0) {
    return (
      <Notice tone="refused" title={words.say(cases.cannotBe)}>
        <ul>
          {result.problems.map(({ code, pointer }) => (
            <li key={pointer + code}>
              {problems[code] ? words.sayLoosely(problems[code]) : code} <code>{pointer}</code>
            </li>
          ))}
        </ul>
      </Notice>
    )
  }
  const verdict = result.verdict && words.say(verdictWords.words[result.verdict])
  if (result.passes) {
    return <Notice tone="valid" title={words.say(cases.asExpected, { verdict: verdict ?? '' })} />
  }
  return (
    <Notice tone="refused" title={words.say(cases.differs)}>
      <ul>
        {result.differences.map(({ at, expected, found }) => (
          <li key={at}>
            {words.say(cases.difference, {
              where: sayWhere(words, root, at),
              expected: sayFound(words, names, expected),
              found: sayFound(words, names, found),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
