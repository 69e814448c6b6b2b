import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link, useParams } from 'react-router'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { useSession } from '../../app/session.ts'
import '../../app/lesson/lesson.css'
import { LinkButton } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Status } from '../../ui/status.tsx'
import './authoring.css'
import './desk/desk.css'
import { Desk } from './desk/desk.tsx'
import { SaveState } from './desk/save-state.tsx'
import { useDetails } from './text/use-details.ts'
import { useText } from './text/use-text.ts'
import { anyOf, draftKey, type DraftView, type LessonView, useDraft, useLesson } from './use-authoring.ts'

/** A lesson on the desk: the outline, and both languages beside each other. */
export function AuthoredLessonPage() {
  const words = useWords()
  const { draft = '', lesson = '' } = useParams()
  const outline = useDraft(draft)
  const query = useLesson(lesson)
  if (isMissing(query.error) || isMissing(outline.error)) return <NotFoundPage />
  const isReady = query.data && outline.data
  return (
    <Page
      width="wide"
      title={
        query.data
          ? anyOf(query.data.title, words.language) || words.say(authoring.outline.untitled)
          : words.say(authoring.heading)
      }
    >
      {!isReady && <h1 className="visually-hidden">{words.say(authoring.heading)}</h1>}
      <Loaded query={outline} lines={4}>
        {(draftView) => (
          <Loaded query={query} lines={14}>
            {(data) => <Lesson key={data.id} lesson={data} outline={draftView} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}

function Lesson({ lesson, outline }: { lesson: LessonView; outline: DraftView }) {
  const words = useWords()
  const person = useSession().person.id
  const owner = { person, draft: lesson.draft, lesson: lesson.id }
  const en = useText({ ...owner, language: 'en' }, lesson.texts.en)
  const ja = useText({ ...owner, language: 'ja' }, lesson.texts.ja)
  const details = useDetails(owner, lesson)
  const client = useQueryClient()
  const savedAt = [en.state, ja.state, details.state].map((state) => (state.kind === 'saved' ? state.at : null)).join()
  useEffect(() => {
    // The outline counts what is to be translated, and names the lesson.
    if (savedAt !== ',,') void client.invalidateQueries({ queryKey: draftKey(lesson.draft) })
  }, [client, savedAt, lesson.draft])
  const title = anyOf(details.details.title, words.language) || words.say(authoring.outline.untitled)
  return (
    <>
      <header className="desk-head">
        <h1>{`${lesson.number} ${title}`}</h1>
        <Status tone="neutral" icon="pen">
          {outline.basedOn
            ? words.say(authoring.draftAfter, { edition: outline.basedOn })
            : words.say(authoring.firstDraft)}
        </Status>
        <SaveState states={[en.state, ja.state, details.state]} />
        <LinkButton icon="eye" to={`/authoring/${lesson.draft}/lessons/${lesson.id}/preview`}>
          {words.say(authoring.lesson.asLearner)}
        </LinkButton>
      </header>
      <div className="desk-frame">
        <OutlineSide outline={outline} current={lesson.id} />
        <Desk lesson={lesson} text={{ en, ja }} details={details} />
      </div>
    </>
  )
}

function OutlineSide({ outline, current }: { outline: DraftView; current: string }) {
  const words = useWords()
  const list = <OutlineLinks outline={outline} current={current} />
  return (
    <aside className="desk-side small">
      <p className="desk-course">
        <Link to={`/authoring/${outline.id}`}>{anyOf(outline.title, words.language)}</Link>
      </p>
      <div className="desk-side-narrow">
        <Disclosure summary={words.say(authoring.outline.heading)}>{list}</Disclosure>
      </div>
      <nav className="desk-side-wide" aria-label={words.say(authoring.outline.heading)}>
        {list}
      </nav>
    </aside>
  )
}

function OutlineLinks({ outline, current }: { outline: DraftView; current: string }) {
  const words = useWords()
  return outline.modules.map((module, at) => (
    <section key={module.id}>
      <p className="desk-module">
        {at + 1}. {anyOf(module.title, words.language) || words.say(authoring.outline.untitled)}
      </p>
      <ol role="list" className="lesson-others">
        {module.lessons.map(({ id, title, translation }, place) => (
          <li key={id}>
            <Link to={`/authoring/${outline.id}/lessons/${id}`} aria-current={id === current ? 'page' : undefined}>
              <span>
                {at + 1}.{place + 1} {anyOf(title, words.language) || words.say(authoring.outline.untitled)}
              </span>
              {translation.outdated + translation.missing > 0 && (
                <Status tone="warn">{`ja ${translation.outdated + translation.missing}`}</Status>
              )}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  ))
}
