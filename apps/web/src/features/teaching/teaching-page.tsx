import { Link } from 'react-router'
import { instructor } from '@muster/words/catalogue/instructor.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import type { Words } from '../../app/words.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table.tsx'
import { useTaughtCourses } from './use-teaching.ts'
import type { TaughtCourse } from './use-teaching.ts'
import './teaching.css'

/** The courses I teach, with how many people are where. */
export function TeachingPage() {
  const words = useWords()
  const query = useTaughtCourses()
  return (
    <Page title={words.say(instructor.title)} width="wide" density="compact">
      {query.data === undefined && <h1>{words.say(instructor.title)}</h1>}
      <Loaded query={query}>
        {({ courses }) => (
          <>
            <h1 className="teaching-heading">{headingOf(words, courses)}</h1>
            <Table<TaughtCourse>
              caption={words.say(instructor.title)}
              captionHidden
              columns={columnsOf(words)}
              rows={courses}
              rowKey={(course) => course.key}
              empty={words.say(instructor.empty)}
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function headingOf(words: Words, courses: readonly TaughtCourse[]): string {
  const count = courses.reduce((sum, { midway }) => sum + midway, 0)
  return count === 0 ? words.say(instructor.headingNobody) : words.say(instructor.heading, { count })
}

function columnsOf(words: Words): Column<TaughtCourse>[] {
  const { columns } = instructor
  const number = (key: 'enrolled' | 'notStarted' | 'midway' | 'completed'): Column<TaughtCourse> => ({
    key,
    header: words.say(columns[key]),
    cell: (course) => words.number(course[key]),
    align: 'end',
    className: 'teaching-count',
  })
  return [
    {
      key: 'course',
      header: words.say(columns.course),
      isRowHeader: true,
      cell: (course) => (
        <>
          <Link to={`/teaching/${course.key}`}>{words.text(course.title)}</Link>
          <small className="muted teaching-under">{words.edition(course.edition)}</small>
        </>
      ),
    },
    number('enrolled'),
    number('notStarted'),
    number('midway'),
    number('completed'),
    {
      key: 'share',
      header: words.say(columns.share),
      className: 'teaching-share',
      cell: ({ completed, enrolled }) => {
        const text = words.say(instructor.completedOf, { completed, enrolled })
        return <Progress label={text} value={completed} max={enrolled} text={text} />
      },
    },
  ]
}
