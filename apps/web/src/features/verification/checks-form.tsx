import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { Problem } from '@muster/client/client.ts'
import { checks } from '@muster/words/catalogue/checks.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Given } from './run-checks.ts'

const ways = ['table', 'paste', 'files'] as const
type Way = (typeof ways)[number]
const mostFiles = 200

/** What is to be checked: one of three ways to give it. */
export function ChecksForm({ error, onStart }: { error: unknown; onStart: (given: Given) => void }) {
  const words = useWords()
  const [way, setWay] = useState<Way>('table')
  const [files, setFiles] = useState<readonly File[]>([])
  const [text, setText] = useState('')
  const [wasSent, setWasSent] = useState(false)
  const given = givenBy(way, files, text)
  const fault =
    way === 'files' && files.length > mostFiles
      ? words.say(checks.files.tooMany)
      : wasSent && given === null
        ? words.say(checks.nothingGiven)
        : undefined
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (given && fault === undefined) onStart(given)
  }
  const choose = (value: string) => {
    setWay(ways.find((one) => one === value) ?? 'table')
    setFiles([])
    setWasSent(false)
  }
  return (
    <form onSubmit={submit} noValidate className="checks-form">
      {error !== null && <Refused error={error} />}
      <RadioGroup
        legend={words.say(checks.ways.label)}
        appearance="cards"
        value={way}
        onChange={choose}
        choices={ways.map((value) => ({ value, label: words.say(checks.ways[value]) }))}
      />
      {way === 'paste' ? (
        <Field label={words.say(checks.paste.label)} hint={words.say(checks.paste.hint)} error={fault}>
          {(control) => (
            <TextArea
              {...control}
              rows={10}
              spellCheck={false}
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
      ) : (
        <Field key={way} label={words.say(checks[way].label)} hint={words.say(checks[way].hint)} error={fault}>
          {(control) => (
            <input
              {...control}
              className="checks-file"
              type="file"
              multiple={way === 'files'}
              accept={way === 'table' ? '.csv,.txt,text/csv,text/plain' : '.pdf,.json,application/pdf,application/json'}
              onChange={(event) => setFiles([...(event.target.files ?? [])])}
            />
          )}
        </Field>
      )}
      <p>
        <Button type="submit" variant="filled" icon="check">
          {words.say(checks.start)}
        </Button>
      </p>
    </form>
  )
}

function givenBy(way: Way, files: readonly File[], text: string): Given | null {
  if (way === 'paste')
    return text.trim() === '' ? null : { kind: 'table', content: new Blob([text], { type: 'text/plain' }) }
  const [first] = files
  if (!first) return null
  return way === 'files'
    ? { kind: 'files', files }
    : { kind: 'table', content: new Blob([first], { type: 'text/csv' }) }
}

/** Why nothing was checked, row by row where rows are at fault. */
function Refused({ error }: { error: unknown }) {
  const words = useWords()
  const faults = error instanceof Problem ? error.errors : []
  const whole = sayFieldProblem(words, error, '')
  return (
    <Notice tone="refused" live="alert" title={whole ?? sayProblem(words, error)}>
      {faults.some(({ pointer }) => pointer.startsWith('/rows/')) && (
        <ul>
          {faults.map(({ pointer }) => (
            <li key={pointer}>
              {words.say(checks.rowProblem, {
                line: pointer.slice('/rows/'.length),
                problem: sayFieldProblem(words, error, pointer) ?? '',
              })}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
