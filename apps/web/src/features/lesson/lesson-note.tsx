import { Link } from 'react-router'
import { notes } from '@muster/words/catalogue/notes.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { useNote } from './use-note.ts'

/** The learner's own note beside a lesson, and the way to all of the course. */
export function LessonNote({ enrolment, lesson, courseKey }: { enrolment: string; lesson: string; courseKey: string }) {
  const words = useWords()
  const { query, text, state, write } = useNote(enrolment, lesson)
  return (
    <section className="section no-print">
      <Disclosure summary={words.say(notes.summary)} open={text !== ''}>
        <Loaded query={query} lines={3}>
          {() => (
            <div className="stack">
              <Field label={words.say(notes.label)} hint={words.say(notes.hint)}>
                {(control) => (
                  <TextArea
                    {...control}
                    rows={5}
                    maxLength={20_000}
                    value={text}
                    onChange={({ target }) => write(target.value)}
                  />
                )}
              </Field>
              <p className="small muted" role="status">
                {words.say(notes.states[state])}
              </p>
              <p>
                <Link to={`/courses/${courseKey}/notes`}>{words.say(notes.all)}</Link>
              </p>
            </div>
          )}
        </Loaded>
      </Disclosure>
    </section>
  )
}
