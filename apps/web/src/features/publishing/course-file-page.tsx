import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { courseFiles } from '@muster/words/catalogue/course-files.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { sayFieldCode, sayProblem } from '../../app/problem-words.ts'
import { Problem } from '@muster/client/client.ts'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Field } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { eitherOf } from './use-publishing.ts'

// What it is, its content says; a browser's guess from the name would only mislead.
const asBody = (file: Blob): { body: Blob } => ({ body: new Blob([file], { type: 'application/octet-stream' }) })

/** Takes a whole course in from a file: what it holds is said first. */
export function CourseFilePage() {
  const words = useWords()
  const navigate = useNavigate()
  const { in: say } = courseFiles
  const [file, setFile] = useState<File | null>(null)
  const read = useMutation({ mutationFn: (chosen: File) => call('exchange.read', asBody(chosen)) })
  const takeIn = useMutation({
    mutationFn: (chosen: File) => call('exchange.takeIn', asBody(chosen)),
    onSuccess: ({ draft }) => navigate(`/authoring/${draft}`),
  })
  const failure = read.error ?? takeIn.error
  const title = words.say(say.heading)
  return (
    <Page title={title}>
      <p>
        <Link to="/authoring">{words.say(authoring.heading)}</Link>
      </p>
      <h1>{title}</h1>
      <p className="measure">{words.say(say.lead)}</p>
      <Field label={words.say(say.choose)}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="file"
            accept=".zip,application/zip"
            onChange={({ target }) => {
              const chosen = target.files?.[0] ?? null
              setFile(chosen)
              takeIn.reset()
              if (chosen) read.mutate(chosen)
            }}
          />
        )}
      </Field>
      {read.isPending && <p role="status">{words.say(say.reading)}</p>}
      {failure && (
        <Notice tone="refused" live="alert" title={sayProblem(words, failure)}>
          {failure instanceof Problem && failure.errors[0] && <p>{sayFieldCode(words, failure.errors[0].code)}</p>}
        </Notice>
      )}
      {read.data && file && (
        <Report
          report={read.data}
          isTaking={takeIn.isPending}
          onTakeIn={() => {
            if (!takeIn.isPending) takeIn.mutate(file)
          }}
        />
      )}
    </Page>
  )
}

function Report({
  report,
  isTaking,
  onTakeIn,
}: {
  report: ReplyOf<'exchange.read'>
  isTaking: boolean
  onTakeIn: () => void
}) {
  const words = useWords()
  const { in: say } = courseFiles
  return (
    <section className="section stack" aria-live="polite">
      <DefinitionList
        items={[
          { term: words.say(say.title), detail: `${eitherOf(words, report.title)}, ${words.edition(report.edition)}` },
          { term: words.say(say.owner), detail: words.text(report.owner) },
          { term: words.say(say.licence), detail: report.licence },
          {
            term: words.say(say.holds),
            detail: words.say(say.counts, {
              modules: report.modules,
              lessons: report.lessons,
              files: report.files,
              added: report.questions.added,
              known: report.questions.known,
            }),
          },
        ]}
      />
      {report.openDraft ? (
        <Notice tone="warn" title={words.say(say.open)}>
          <Link to={`/authoring/${report.openDraft}`}>{words.say(say.toDraft)}</Link>
        </Notice>
      ) : (
        <>
          <p>{words.say(say.becomes[report.becomes])}</p>
          <p>
            <Button variant="filled" busy={isTaking && words.say(say.taking)} onClick={onTakeIn}>
              {words.say(say.takeIn)}
            </Button>
          </p>
        </>
      )}
    </section>
  )
}
