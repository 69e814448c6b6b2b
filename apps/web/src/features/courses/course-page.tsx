import { Link, useParams } from 'react-router'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { courses } from '@muster/words/catalogue/courses.ts'
import { notes } from '@muster/words/catalogue/notes.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { useCourses, useEntry, useOutline } from '../../app/use-enrolment.ts'
import { AssessmentCard } from './assessment-card.tsx'
import { Enter } from './enter.tsx'
import { Leave } from './leave.tsx'
import { Needs } from './needs.tsx'
import { NewerEdition } from './newer-edition.tsx'
import { Outline, type OutlineData } from './outline.tsx'
import { TakeAgain, TakenBefore } from './taken-before.tsx'
import './courses.css'

type Course = ReplyOf<'courses.list'>['courses'][number]

/** One course: before enrolling what it is, afterwards its lessons, test and my progress. */
export function CoursePage() {
  const words = useWords()
  const { course: key = '' } = useParams()
  const list = useCourses()
  const course = list.data?.courses.find((each) => each.key === key)
  const outline = useOutline(course?.enrolment?.id ?? null)
  if (list.data && !course) return <NotFoundPage />
  const title = course ? words.text(course.title) : words.say(courses.title)
  return (
    <Page title={title}>
      <h1 className="large">{title}</h1>
      <Loaded query={list}>
        {() =>
          course &&
          (course.enrolment ? (
            <Loaded query={outline} lines={10}>
              {(data) => <Taken outline={data} course={course} />}
            </Loaded>
          ) : (
            <Enrol course={course} />
          ))
        }
      </Loaded>
    </Page>
  )
}

function Enrol({ course }: { course: Course }) {
  const words = useWords()
  return (
    <div className="stack measure">
      {words.text(course.summary) && <p>{words.text(course.summary)}</p>}
      <p className="small muted">
        {[
          words.edition(course.edition),
          words.say(courses.hours, { count: course.hours }),
          words.say(courses.lessons, { count: course.lessons }),
        ].join(' · ')}
      </p>
      <Enter courseKey={course.key} label={words.say(courses.start)} />
    </div>
  )
}

/** A course I am in: what it waits for before its first lesson was opened, then its lessons, its test and the way out. */
function Taken({ outline, course }: { outline: OutlineData; course: Course }) {
  const words = useWords()
  const { data: entry } = useEntry(course.key)
  const isBegun = outline.modules.some(({ lessons }) => lessons.some(({ openedAt }) => openedAt !== null))
  const waits = !isBegun && !outline.completion && entry !== undefined && entry.needs.some(({ met }) => !met)
  return (
    <>
      {waits && <Needs needs={entry.needs} waits />}
      {!outline.completion && <NewerEdition enrolment={outline.id} />}
      {outline.completion && <TakeAgain courseKey={course.key} />}
      <div className="course-columns">
        <Outline outline={outline} waits={waits} />
        <AssessmentCard outline={outline} />
      </div>
      <p className="section">
        <Link to={`/courses/${course.key}/notes`}>{words.say(notes.all)}</Link>
      </p>
      <TakenBefore earlier={course.earlier} />
      {!outline.completion && <Leave enrolment={outline.id} />}
    </>
  )
}
