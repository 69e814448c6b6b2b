import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { programmes } from '@muster/words/catalogue/programmes.ts'
import { call } from '../../../app/client.ts'
import { useIdempotencyKey } from '../../../app/idempotency.ts'
import { useWords } from '../../../app/language.tsx'
import { Loaded } from '../../../app/loaded.tsx'
import { Page } from '../../../app/page.tsx'
import { sayFieldProblem, sayProblem } from '../../../app/problem-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, TextInput } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { anyOf } from '../use-authoring.ts'
import { programmesKey, useProgrammes } from './use-programmes.ts'
import '../authoring.css'

type Listed = ReplyOf<'programmes.drafts'>['programmes'][number]

/** The programmes of an agency as they are put together. */
export function ProgrammesPage() {
  const words = useWords()
  const query = useProgrammes()
  const say = programmes.authoring
  return (
    <Page title={words.say(say.heading)}>
      <p>
        <Link to="/authoring">{words.say(authoring.heading)}</Link>
      </p>
      <h1>{words.say(say.heading)}</h1>
      <p>{words.say(programmes.lead)}</p>
      <Loaded query={query} lines={4}>
        {({ programmes: listed, can }) => (
          <>
            <Table<Listed>
              caption={words.say(say.heading)}
              captionHidden
              empty={words.say(say.empty)}
              rows={listed}
              rowKey={({ key }) => key}
              columns={[
                {
                  key: 'title',
                  header: words.say(say.columns.title),
                  isRowHeader: true,
                  cell: ({ key, title }) => (
                    <Link to={`/authoring/programmes/${key}`}>{anyOf(title, words.language)}</Link>
                  ),
                },
                {
                  key: 'edition',
                  header: words.say(say.columns.edition),
                  cell: ({ edition }) => (edition ? words.edition(edition) : words.say(say.unpublished)),
                },
                {
                  key: 'courses',
                  header: words.say(say.columns.courses),
                  align: 'end',
                  cell: ({ courses }) => words.number(courses),
                },
              ]}
            />
            {can.write && <NewProgramme />}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function NewProgramme() {
  const words = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const keyFor = useIdempotencyKey()
  const say = programmes.authoring
  const [title, setTitle] = useState({ en: '', ja: '' })
  const create = useMutation({
    mutationFn: () => call('programmes.create', { body: { title }, idempotencyKey: keyFor(title) }),
    onSuccess: async ({ programme }) => {
      await client.invalidateQueries({ queryKey: programmesKey })
      await navigate(`/authoring/programmes/${programme}`)
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!create.isPending) create.mutate()
  }
  const line = (language: 'en' | 'ja', label: string, error?: string) => (
    <Field label={label} error={error}>
      {(control) => (
        <TextInput
          {...control}
          lang={language}
          maxLength={400}
          value={title[language]}
          onChange={({ target }) => setTitle({ ...title, [language]: target.value })}
        />
      )}
    </Field>
  )
  return (
    <Panel className="section">
      <form className="stack wide-fields" onSubmit={submit} noValidate>
        <h2>{words.say(say.create)}</h2>
        <p className="muted">{words.say(say.createHint)}</p>
        {create.isError && <Notice tone="refused" live="alert" title={sayProblem(words, create.error)} />}
        <div className="pair">
          {line('en', words.say(say.titleEn), sayFieldProblem(words, create.error, '/title'))}
          {line('ja', words.say(say.titleJa))}
        </div>
        <div>
          <Button type="submit" variant="filled" busy={create.isPending && words.say(controls.saving)}>
            {words.say(say.begin)}
          </Button>
        </div>
      </form>
    </Panel>
  )
}
