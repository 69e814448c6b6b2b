import { useState } from 'react'
import { Link } from 'react-router'
import { Problem } from '@muster/client/client.ts'
import type { Language } from '@muster/contracts/schemas/text.ts'
import { questionFiles } from '@muster/words/catalogue/question-files.ts'
import { questions } from '@muster/words/catalogue/questions.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { sayFieldCode, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { FileLines } from './file-report.tsx'
import { type SentFile, useReadFile, useTakeIn } from './use-question-files.ts'
import './questions.css'

/** Takes questions of a file into the bank: first what would become of each, then those that can be taken. */
export function QuestionImportPage() {
  const words = useWords()
  const title = words.say(questionFiles.title)
  const read = useReadFile()
  const takeIn = useTakeIn()
  const report = takeIn.data ?? read.data
  const ready = read.data?.lines.filter(({ state }) => state === 'ready').length ?? 0
  return (
    <Page title={title} width="wide">
      <p>
        <Link to="/questions">{words.say(questions.back)}</Link>
      </p>
      <h1>{title}</h1>
      <p className="measure">{words.say(questionFiles.lead)}</p>
      <FileForm
        isReading={read.isPending}
        isDone={ready > 0 && !takeIn.data}
        onChange={() => {
          read.reset()
          takeIn.reset()
        }}
        onRead={(sent) => read.mutate(sent)}
      />
      <Refused error={read.error ?? takeIn.error} />
      {takeIn.data && (
        <Notice tone="valid" live="status" title={words.say(questionFiles.taken, { count: takeIn.data.added })} />
      )}
      {read.data && ready === 0 && <Notice tone="neutral" live="status" title={words.say(questionFiles.nothingNew)} />}
      {ready > 0 && !takeIn.data && read.variables && (
        <p className="question-actions">
          <Button
            variant="filled"
            busy={takeIn.isPending && words.say(questionFiles.taking)}
            onClick={() => takeIn.mutate(read.variables)}
          >
            {words.say(questionFiles.takeIn, { count: ready })}
          </Button>
        </p>
      )}
      {report && <FileLines report={report} />}
    </Page>
  )
}

function FileForm({
  onRead,
  onChange,
  isReading,
  isDone,
}: {
  onRead: (sent: SentFile) => void
  onChange: () => void
  isReading: boolean
  isDone: boolean
}) {
  const words = useWords()
  const [file, setFile] = useState<File | null>(null)
  const [language, setLanguage] = useState<Language>(words.language)
  const [outcome, setOutcome] = useState('')
  const [module, setModule] = useState('')
  return (
    <form
      className="stack measure"
      onChange={onChange}
      onSubmit={(event) => {
        event.preventDefault()
        if (file) onRead({ file, language, outcome: outcome.trim(), module: module.trim() })
      }}
    >
      <Field label={words.say(questionFiles.file)} hint={words.say(questionFiles.fileHint)}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="file"
            required
            onChange={({ target }) => setFile(target.files?.[0] ?? null)}
          />
        )}
      </Field>
      <RadioGroup
        legend={words.say(questionFiles.language)}
        hint={words.say(questionFiles.languageHint)}
        appearance="inline"
        value={language}
        onChange={(value) => setLanguage(value === 'ja' ? 'ja' : 'en')}
        choices={(['en', 'ja'] as const).map((value) => ({ value, label: words.say(questionFiles.languages[value]) }))}
      />
      <Field label={words.say(questions.outcome)} hint={words.say(questionFiles.outcomeHint)}>
        {(control) => (
          <TextInput
            {...control}
            required
            maxLength={60}
            value={outcome}
            onChange={({ target }) => setOutcome(target.value)}
          />
        )}
      </Field>
      <Field label={words.say(questions.form.module)}>
        {(control) => (
          <TextInput {...control} maxLength={60} value={module} onChange={({ target }) => setModule(target.value)} />
        )}
      </Field>
      <p>
        <Button
          type="submit"
          variant={isDone ? 'outlined' : 'filled'}
          busy={isReading && words.say(questionFiles.reading)}
        >
          {words.say(questionFiles.read)}
        </Button>
      </p>
    </form>
  )
}

/** Why a file was refused as a whole, with the line where it went wrong. */
function Refused({ error }: { error: unknown }) {
  const words = useWords()
  if (!error) return null
  const problems = error instanceof Problem ? error.errors : []
  const said = problems.map(({ pointer, code }) => {
    const line = /^\/rows\/(\d+)$/.exec(pointer)?.[1]
    const problem = sayFieldCode(words, code)
    return line ? words.say(questionFiles.atRow, { line: Number(line), problem }) : problem
  })
  return (
    <Notice tone="refused" live="alert" title={said[0] ?? sayProblem(words, error)}>
      {said.slice(1).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  )
}
