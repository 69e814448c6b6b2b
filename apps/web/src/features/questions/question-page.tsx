import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { Problem } from '@muster/client/client.ts'
import { questions } from '@muster/words/catalogue/questions.ts'
import { questionVersions } from '@muster/words/catalogue/question-versions.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { ReasonButton } from '../../app/reason-button.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { editableQuestion, writtenQuestion } from './empty-question.ts'
import { FaultyQuestion } from './faulty-question.tsx'
import { QuestionFigures } from './question-figures.tsx'
import { QuestionForm } from './question-form.tsx'
import { QuestionState, stemOf } from './questions-page.tsx'
import { type QuestionView, useQuestion, useSaveQuestion } from './use-questions.ts'

/** One question of the bank: its text, where it is asked, and what it was before. */
export function QuestionPage() {
  const words = useWords()
  const { question = '' } = useParams()
  const query = useQuestion(question)
  if (isMissing(query.error)) return <NotFoundPage />
  const title = query.data ? stemOf(words, query.data) : words.say(questions.title)
  return (
    <Page title={title} width="wide">
      <p>
        <Link to="/questions">{words.say(questions.back)}</Link>
      </p>
      <h1 className="question-heading">{title}</h1>
      <Loaded query={query} lines={12}>
        {(view) => <Editor key={view.id} view={view} />}
      </Loaded>
    </Page>
  )
}

function Editor({ view }: { view: QuestionView }) {
  const words = useWords()
  const { form, usedIn } = questions
  const newest = view.versions[0]
  const [from, setFrom] = useState(view.version)
  const [content, setContent] = useState(() => newest && editableQuestion(newest.content))
  const [told, setTold] = useState<string | null>(null)
  const save = useSaveQuestion(view.id, (version) => {
    setFrom(version)
    setTold(words.say(form.saved, { version }))
  })
  if (!content) return null
  const isStale = save.error instanceof Problem && save.error.code === 'changed-meanwhile'
  const isReadOnly = !view.can.write || view.retired
  return (
    <>
      <p>
        {words.say(questions.kinds[view.kind])} <QuestionState question={view} />
      </p>
      <p className="no-print">
        <LinkButton icon="phone" to={`/questions/${view.id}/as-learner`}>
          {words.say(questionVersions.trial.open)}
        </LinkButton>
      </p>
      <QuestionForm
        question={content}
        onChange={(next) => {
          setTold(null)
          setContent(next)
        }}
        onSave={() => save.mutate({ from: isStale ? view.version : from, content: writtenQuestion(content) })}
        isSaving={save.isPending}
        error={save.error}
        isReadOnly={isReadOnly}
        saveLabel={words.say(isStale ? form.saveAnyway : form.save)}
        above={view.uses > 0 && <Notice tone="neutral" title={words.say(usedIn.before, { count: view.uses })} />}
      />
      {isStale && <Notice tone="warn" live="alert" title={words.say(form.changedMeanwhile)} />}
      {told && <Notice tone="valid" live="status" title={told} />}
      {view.can.write && <QuestionFigures question={view.id} />}
      <UsedIn view={view} />
      {view.can.write && view.asked.length > 0 && <FaultyQuestion view={view} />}
      <Versions
        view={view}
        {...(!isReadOnly && {
          onTake: (version: QuestionView['versions'][number]) => {
            setContent(editableQuestion(version.content))
            setTold(words.say(questions.versions.restored, { version: version.version }))
          },
        })}
      />
      {view.can.write && <Retirement view={view} />}
    </>
  )
}

function UsedIn({ view }: { view: QuestionView }) {
  const words = useWords()
  const { usedIn } = questions
  return (
    <section className="section">
      <h2>{words.say(usedIn.heading)}</h2>
      {view.asked.length === 0 && view.drafts.length === 0 && <p>{words.say(usedIn.nowhere)}</p>}
      <ul role="list">
        {view.asked.map(({ course, title, edition, version }) => (
          <li key={`${course} ${edition}`}>
            {words.say(usedIn.line, { course: words.text(title), edition: words.edition(edition), version })}
          </li>
        ))}
        {view.drafts.map(({ draft, title, course }) => (
          <li key={draft}>
            <Link to={`/authoring/${draft}`}>
              {words.say(usedIn.draft, { course: words.text(title) || title.en || title.ja || course })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Version = QuestionView['versions'][number]

function Versions({ view, onTake }: { view: QuestionView; onTake?: (version: Version) => void }) {
  const words = useWords()
  const { versions } = questions
  return (
    <section className="section">
      <h2>{words.say(versions.heading)}</h2>
      {view.versions.length > 1 && (
        <p className="no-print">
          <LinkButton to={`/questions/${view.id}/comparison`}>{words.say(questionVersions.compare.open)}</LinkButton>
        </p>
      )}
      <ol role="list" className="stack">
        {view.versions.map((version) => (
          <li key={version.version}>
            <Disclosure
              summary={words.say(versions.line, {
                version: version.version,
                day: words.date(version.recordedAt.slice(0, 10)),
              })}
            >
              {version.recordedBy && (
                <p className="small muted">{words.say(versions.by, { name: words.text(version.recordedBy) })}</p>
              )}
              <p lang="en">{version.content.stem.en}</p>
              <p lang="ja">{version.content.stem.ja}</p>
              {onTake && <Button onClick={() => onTake(version)}>{words.say(versions.restore)}</Button>}
            </Disclosure>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Retirement({ view }: { view: QuestionView }) {
  const words = useWords()
  const client = useQueryClient()
  const { acts } = questions
  const retired = !view.retired
  return (
    <section className="section stack">
      {view.acts.map((act) => (
        <p key={act.recordedAt} className="small muted">
          {words.say(act.kind === 'retired' ? acts.retired : acts.returned, {
            day: words.date(act.recordedAt.slice(0, 10)),
            reason: act.reason,
          })}
        </p>
      ))}
      <ReasonButton
        words={{
          open: words.say(retired ? acts.retire : acts.restore),
          title: words.say(retired ? acts.retireTitle : acts.restoreTitle),
          impact: <p>{words.say(retired ? acts.retireImpact : acts.restoreImpact)}</p>,
          confirm: words.say(retired ? acts.retire : acts.restore),
          working: words.say(acts.working),
        }}
        send={(reason) => call('questions.retire', { params: { question: view.id }, body: { retired, reason } })}
        onDone={() => {
          void client.invalidateQueries({ queryKey: ['question', view.id] })
          void client.invalidateQueries({ queryKey: ['questions'] })
        }}
      />
    </section>
  )
}
