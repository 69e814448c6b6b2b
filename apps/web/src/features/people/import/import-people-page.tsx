import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { Problem } from '@muster/client/client.ts'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { peopleImport } from '@muster/words/catalogue/people-import.ts'
import { call } from '../../../app/client.ts'
import { useWords } from '../../../app/language.tsx'
import { Page } from '../../../app/page.tsx'
import { sayFieldProblem, sayProblem } from '../../../app/problem-words.ts'
import type { Words } from '../../../app/words.tsx'
import { FileButton } from '../../../ui/file-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { FilesBefore } from './files-before.tsx'
import { ImportForm } from './import-form.tsx'
import { ImportResult } from './import-result.tsx'
import type { Brought, Result } from './use-import.ts'
import '../people.css'

/** Adding people from a file: brought, looked at row by row, taken in. */
export function ImportPeoplePage() {
  const words = useWords()
  const client = useQueryClient()
  const [brought, setBrought] = useState<Brought | null>(null)
  const [result, setResult] = useState<Result | null>(null)
  const upload = useMutation({
    // Spreadsheets come under several names: what the file is, its content says.
    mutationFn: (file: File) =>
      call('peopleImports.upload', { body: file.slice(0, file.size, 'application/octet-stream') }),
    onSuccess: setBrought,
  })
  const choose = (file: File) => {
    setResult(null)
    setBrought(null)
    upload.mutate(file)
  }
  const done = (became: Result) => {
    setResult(became)
    void client.invalidateQueries({ queryKey: ['people'] })
    void client.invalidateQueries({ queryKey: ['people-imports'] })
  }
  return (
    <Page title={words.say(peopleImport.title)} width="wide" density="compact">
      <h1>{words.say(peopleImport.title)}</h1>
      <p className="people-lead measure">{words.say(peopleImport.text)}</p>
      {upload.isError && <Notice tone="refused" live="alert" title={sayRefusedFile(words, upload.error)} />}
      <p className="people-lead">
        <FileButton
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          busy={upload.isPending && words.say(peopleImport.reading)}
          onFile={choose}
        >
          {words.say(brought ? peopleImport.other : peopleImport.choose)}
        </FileButton>
      </p>
      {brought && !result && <ImportForm key={brought.id} brought={brought} onDone={done} />}
      {brought && result && <ImportResult id={brought.id} result={result} />}
      <FilesBefore />
      <p className="section">
        <Link to="/people">{words.say(administrator.people.back)}</Link>
      </p>
    </Page>
  )
}

/** Why a file was refused whole, with its row where one is to blame. */
function sayRefusedFile(words: Words, error: unknown): string {
  const [first] = error instanceof Problem ? error.errors : []
  const why = (first && sayFieldProblem(words, error, first.pointer)) ?? sayProblem(words, error)
  const row = /^\/rows\/(\d+)$/.exec(first?.pointer ?? '')?.[1]
  return row === undefined ? why : words.say(peopleImport.atRow, { row: Number(row), why })
}
