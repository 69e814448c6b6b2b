import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { lesson as lessonWords } from '@muster/words/catalogue/lesson.ts'
import { notes } from '@muster/words/catalogue/notes.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import './notes.css'

/** My notes in a course, in the order of its lessons. */
export function NotesPage() {
  const words = useWords()
  const { course = '' } = useParams()
  const query = useQuery({
    queryKey: ['notes', course],
    queryFn: () => call('notes.list', { params: { course } }),
    staleTime: 0,
  })
  if (isMissing(query.error)) return <NotFoundPage />
  const title = words.say(notes.title, { course: query.data ? words.text(query.data.course.title) : '' })
  return (
    <Page title={title}>
      <h1>{title}</h1>
      <p>
        <Link to={`/courses/${course}`}>{words.say(lessonWords.backToCourse)}</Link>
      </p>
      <Loaded query={query} lines={6}>
        {({ notes: listed }) =>
          listed.length === 0 ? (
            <p className="muted">{words.say(notes.empty)}</p>
          ) : (
            listed.map((note) => (
              <section key={note.lesson} className="section">
                <h2>
                  {note.title ? (
                    <Link to={`/courses/${course}/lessons/${note.lesson}`}>
                      {note.number} {words.text(note.title)}
                    </Link>
                  ) : (
                    words.say(notes.gone)
                  )}
                </h2>
                <p className="note-text">{note.text}</p>
                <p className="small muted">{words.say(notes.savedAt, { time: words.shortInstant(note.savedAt) })}</p>
              </section>
            ))
          )
        }
      </Loaded>
    </Page>
  )
}
