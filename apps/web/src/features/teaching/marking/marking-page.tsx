import { Link } from 'react-router'
import { daysBetween } from '@muster/calendar/calendar-date.ts'
import { marking } from '@muster/words/catalogue/marking.ts'
import { useWords } from '../../../app/language.tsx'
import { Loaded } from '../../../app/loaded.tsx'
import { isMissing } from '../../../app/missing.ts'
import { NotFoundPage } from '../../../app/not-found-page.tsx'
import { dayHere, todayHere } from '../../../app/today.ts'
import type { Words } from '../../../app/words.tsx'
import { LinkButton } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { CourseFrame, useCourseKey } from '../course-frame.tsx'
import { useQueue, type Waiting } from './use-marking.ts'

/** The written answers of a course that wait for my mark, the longest waiting first. */
export function MarkingPage() {
  const words = useWords()
  const course = useCourseKey()
  const query = useQueue(course)
  if (isMissing(query.error)) return <NotFoundPage />
  return (
    <CourseFrame view="marking">
      {query.data === undefined && <h1 className="teaching-heading">{words.say(marking.tab)}</h1>}
      <Loaded query={query} lines={8}>
        {({ waiting, answers }) =>
          waiting === 0 ? (
            <>
              <h1 className="teaching-heading">{words.say(marking.nothing)}</h1>
              <p>{words.say(marking.nothingText)}</p>
            </>
          ) : (
            <>
              <h1 className="teaching-heading">{words.say(marking.heading, { count: waiting })}</h1>
              <p>
                <LinkButton variant="filled" to={`/teaching/${course}/marking/desk`}>
                  {words.say(marking.start)}
                </LinkButton>
              </p>
              <Table<Waiting>
                caption={words.say(marking.tab)}
                captionHidden
                columns={columnsOf(words, course)}
                rows={answers}
                rowKey={({ id }) => id}
              />
            </>
          )
        }
      </Loaded>
    </CourseFrame>
  )
}

function columnsOf(words: Words, course: string): Column<Waiting>[] {
  const { columns } = marking
  return [
    {
      key: 'question',
      header: words.say(columns.question),
      isRowHeader: true,
      cell: ({ stem, hasFile }) => (
        <span className="teaching-sentence">
          {words.text(stem)}
          {hasFile && <small className="teaching-under muted">{words.say(marking.withFile)}</small>}
        </span>
      ),
    },
    {
      key: 'person',
      header: words.say(columns.person),
      cell: ({ name }) => (name ? words.text(name) : <span className="muted">{words.say(marking.anonymous)}</span>),
    },
    {
      key: 'waiting',
      header: words.say(columns.waiting),
      cell: ({ waitingSince }) => (
        <>
          {words.shortInstant(waitingSince)}
          <small className="teaching-under muted">{ageOf(words, waitingSince)}</small>
        </>
      ),
    },
    {
      key: 'mark',
      header: words.say(columns.mark),
      cell: (answer) => (
        <>
          {answer.isOpenElsewhere ? (
            <Status tone="neutral">{words.say(marking.elsewhere)}</Status>
          ) : (
            <Link className="teaching-cohort" to={`/teaching/${course}/marking/desk?answer=${answer.id}`}>
              {words.say(marking.open)}
            </Link>
          )}
          <small className="teaching-under muted">{words.say(marking.which[whichOf(answer)])}</small>
        </>
      ),
    },
  ]
}

function whichOf({ mark, needs }: Waiting): keyof typeof marking.which {
  if (needs === 1) return 'only'
  return mark === 1 ? 'first' : mark === 2 ? 'second' : 'third'
}

function ageOf(words: Words, since: string): string {
  const days = daysBetween(dayHere(since), todayHere())
  return days > 0 ? words.say(marking.days, { count: days }) : words.say(marking.today)
}
