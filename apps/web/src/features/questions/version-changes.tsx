import type { QuestionChange } from '@muster/course/question-changes.ts'
import { questionVersions } from '@muster/words/catalogue/question-versions.ts'
import { questions } from '@muster/words/catalogue/questions.ts'
import { languageNames } from '@muster/words/language.ts'
import type { Message } from '@muster/words/message.ts'
import { ChangedText } from '../../app/changed-text.tsx'
import { useWords } from '../../app/language.tsx'
import type { Words } from '../../app/words.tsx'
import { Status } from '../../ui/status.tsx'
import { changeGroups, groupOf } from './change-groups.ts'

const { compare } = questionVersions
const fields: Record<string, Message> = compare.fields
const items: Record<string, Message> = compare.items
const values: Record<string, Message> = { ...compare.values, ...questions.kinds }

const looks = {
  added: { tone: 'valid', icon: 'plus' },
  removed: { tone: 'refused', icon: 'close' },
  changed: { tone: 'neutral', icon: 'pen' },
} as const

/** Which part of the question it is: choice 2, why it is right or wrong. */
export function sayPart(words: Words, { path, language }: QuestionChange): string {
  const parts = path.flatMap(({ field, number }) => {
    const called = number === null ? fields[field] : items[field]
    return called ? [words.sayLoosely(called, { number: number ?? 0 })] : []
  })
  const part = parts.join(words.language === 'en' ? ', ' : '、')
  return language ? `${part} (${languageNames[language]})` : part
}

/** What changed, the question first, then its answers, its key, and what is said after the test. */
export function ChangeGroups({ changes }: { changes: readonly QuestionChange[] }) {
  const words = useWords()
  return changeGroups.map((group) => {
    const own = changes.filter((change) => groupOf(change) === group)
    if (own.length === 0) return null
    return (
      <section key={group} className="section">
        <h2>{words.say(compare.groups[group])}</h2>
        <ul role="list" className="version-changes">
          {own.map((change) => (
            <Change key={sayPart(words, change)} change={change} />
          ))}
        </ul>
      </section>
    )
  })
}

function Change({ change }: { change: QuestionChange }) {
  const words = useWords()
  const { before, after } = change
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed'
  return (
    <li>
      <p className="row">
        <Status tone={looks[kind].tone} icon={looks[kind].icon}>
          {words.say(compare[kind])}
        </Status>
        <b>{sayPart(words, change)}</b>
      </p>
      <p className="measure" lang={change.language ?? undefined}>
        <ChangedValue change={change} />
      </p>
    </li>
  )
}

function ChangedValue({ change: { path, language, before, after } }: { change: QuestionChange }) {
  const words = useWords()
  const field = path.at(-1)?.field
  if (field === 'file') return words.say(compare.otherPicture)
  if (field === 'shape') return words.say(compare.otherShape)
  const [was, is] = [sayValue(words, before), sayValue(words, after)]
  if (language) return <ChangedText before={was} after={is} language={language} />
  return (
    <>
      {was !== '' && <del>{was}</del>} {is !== '' && <ins>{is}</ins>}
    </>
  )
}

function sayValue(words: Words, value: QuestionChange['before']): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return words.say(value ? compare.yes : compare.no)
  if (typeof value === 'number') return words.number(value)
  const known = Object.hasOwn(values, value) ? values[value] : undefined
  return known ? words.sayLoosely(known) : value
}
