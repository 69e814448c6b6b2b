import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { publishing } from '@muster/words/catalogue/publishing.ts'
import { DraftTabs } from '../../app/draft-tabs.tsx'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Differences } from './differences.tsx'
import { PublishForm } from './publish-form.tsx'
import { ReviewPart } from './review-part.tsx'
import { eitherOf, type Preview, previewKey, usePreview } from './use-publishing.ts'
import { warningKey } from './warning-key.ts'
import './publishing.css'

/** Everything that is known before a draft becomes an edition, and the act itself. */
export function PublishPage() {
  const words = useWords()
  const { draft = '' } = useParams()
  const query = usePreview(draft)
  if (isMissing(query.error)) return <NotFoundPage />
  const title = words.say(publishing.publish.title)
  return (
    <Page title={title} width="wide">
      <p>
        <Link to={`/authoring/${draft}`}>{query.data ? eitherOf(words, query.data.course.title) : title}</Link>
      </p>
      <h1>{title}</h1>
      {query.data && <DraftTabs draft={draft} course={query.data.course.key} />}
      <Loaded query={query} lines={12}>
        {(preview) => <Parts key={draft} preview={preview} />}
      </Loaded>
    </Page>
  )
}

function Parts({ preview }: { preview: Preview }) {
  const words = useWords()
  const client = useQueryClient()
  const { publish } = publishing
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({})
  const [done, setDone] = useState<string | null>(null)
  const changed = () => {
    void client.invalidateQueries({ queryKey: previewKey(preview.id) })
    void client.invalidateQueries({ queryKey: ['draft', preview.id] })
    void client.invalidateQueries({ queryKey: ['editions', preview.course.key] })
  }
  if (done) return <Notice tone="valid" live="status" title={done} />
  if (preview.state === 'published') return <Notice tone="neutral" title={words.say(publish.doneAlready)} />
  return (
    <div className="stack">
      <Missing preview={preview} answers={answers} onAnswer={(key, text) => setAnswers({ ...answers, [key]: text })} />
      <section className="section">
        <h2>{words.say(publish.differences)}</h2>
        {preview.basedOn === null ? (
          <p>{words.say(publish.first)}</p>
        ) : (
          <>
            <p className="small muted">{words.say(publish.after, { edition: words.edition(preview.basedOn) })}</p>
            <Differences differences={preview.differences} />
          </>
        )}
      </section>
      <ReviewPart preview={preview} onChanged={changed} />
      <PublishForm
        preview={preview}
        answers={answers}
        onDone={(sentence) => {
          setDone(sentence)
          changed()
        }}
      />
    </div>
  )
}

/** What has to be mended, and what has to be answered for. */
function Missing({
  preview,
  answers,
  onAnswer,
}: {
  preview: Preview
  answers: Readonly<Record<string, string>>
  onAnswer: (key: string, text: string) => void
}) {
  const words = useWords()
  const { publish } = publishing
  const isComplete = preview.faults.length === 0 && preview.warnings.length === 0
  if (isComplete) return <Notice tone="valid" title={words.say(publish.nothingMissing)} />
  return (
    <>
      {preview.faults.length > 0 && (
        <Notice tone="refused" title={words.say(publish.missing)}>
          <ul className="publishing-faults">
            {preview.faults.map(({ code, name }, at) => (
              <li key={at}>
                {words.sayLoosely(publish.faults[code as keyof typeof publish.faults], {
                  name: name ? eitherOf(words, name) : '',
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {preview.warnings.length > 0 && (
        <section className="section stack publishing-wide">
          <h2>{words.say(publish.warnings)}</h2>
          <p>{words.say(publish.warningsLead)}</p>
          {preview.warnings.map((warning) => {
            const key = warningKey(warning)
            const sentence = words.sayLoosely(publish.warning[warning.code as keyof typeof publish.warning], {
              name: warning.name ? eitherOf(words, warning.name) : '',
              count: warning.count,
            })
            return (
              <Field key={key} label={sentence} hint={words.say(publish.answer)}>
                {(control) => (
                  <TextArea
                    {...control}
                    rows={2}
                    maxLength={1_000}
                    value={answers[key] ?? ''}
                    onChange={({ target }) => onAnswer(key, target.value)}
                  />
                )}
              </Field>
            )
          })}
        </section>
      )}
    </>
  )
}
