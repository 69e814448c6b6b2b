import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { courses } from '@muster/words/catalogue/courses.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { useCourses } from '../../app/use-enrolment.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Status } from '../../ui/status.tsx'
import { ProgrammeList } from './programme-list.tsx'
import './courses.css'

type Course = ReplyOf<'courses.list'>['courses'][number]

/** What there is to learn, and where I stand in each. */
export function CoursesPage() {
  const words = useWords()
  const query = useCourses()
  return (
    <Page title={words.say(courses.title)}>
      <h1>{words.say(courses.title)}</h1>
      <Loaded query={query}>
        {(data) =>
          data.courses.length === 0 ? (
            <p>{words.say(courses.empty)}</p>
          ) : (
            <ul role="list" className="courses-list">
              {data.courses.map((course, index) => (
                <CourseRow key={course.key} course={course} isFirst={index === 0} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <ProgrammeList />
    </Page>
  )
}

function CourseRow({ course, isFirst }: { course: Course; isFirst: boolean }) {
  const words = useWords()
  const { enrolment } = course
  const done = enrolment?.lessonsCompleted ?? 0
  const state = enrolment?.completedOn ? 'completed' : enrolment && done > 0 ? 'midway' : 'notStarted'
  const facts = [
    words.edition(course.edition),
    words.say(courses.hours, { count: course.hours }),
    words.say(courses.modules, { count: course.modules }),
    words.say(courses.lessons, { count: course.lessons }),
  ]
  const progress = words.say(courses.lessonsDone, { done, total: course.lessons })
  return (
    <li>
      <div className="stack courses-about">
        <Status
          tone={state === 'completed' ? 'valid' : 'neutral'}
          {...(state === 'midway' && { icon: 'book' as const })}
        >
          {words.say(courses.status[state])}
        </Status>
        <h2>{words.text(course.title)}</h2>
        <p>{words.text(course.summary)}</p>
        <p className="small muted">{facts.join(' · ')}</p>
      </div>
      <div className="stack courses-way">
        {enrolment && <Progress label={progress} value={done} max={course.lessons} text={progress} />}
        {enrolment?.dueOn && !enrolment.completedOn && (
          <p className="small">
            {words.say(enrolment.overdue ? courses.overdueSince : courses.dueBy, { day: words.date(enrolment.dueOn) })}
          </p>
        )}
        {enrolment?.completedOn && (
          <p className="small muted">{words.say(courses.completedOn, { date: words.date(enrolment.completedOn) })}</p>
        )}
        <LinkButton variant={isFirst && state !== 'completed' ? 'filled' : 'outlined'} to={`/courses/${course.key}`}>
          {words.say(state === 'completed' ? courses.look : enrolment ? courses.continue : courses.start)}
        </LinkButton>
      </div>
    </li>
  )
}
