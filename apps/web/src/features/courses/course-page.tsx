import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { courses } from '@muster/words/catalogue/courses.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { useCourses, useOutline } from '../../app/use-enrolment.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { AssessmentCard } from './assessment-card.tsx'
import { NewerEdition } from './newer-edition.tsx'
import { Outline } from './outline.tsx'
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
              {(data) => (
                <>
                  {!data.completion && <NewerEdition enrolment={data.id} />}
                  {data.completion && <TakeAgain courseKey={course.key} />}
                  <div className="course-columns">
                    <Outline outline={data} />
                    <AssessmentCard outline={data} />
                  </div>
                  <TakenBefore earlier={course.earlier} />
                </>
              )}
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
  const client = useQueryClient()
  const enrol = useMutation({
    mutationFn: () => call('enrolments.enrol', { params: { course: course.key } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['courses'] }),
  })
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
      {enrol.isError && <Notice tone="refused" live="alert" title={sayProblem(words, enrol.error)} />}
      <p>
        <Button variant="filled" busy={enrol.isPending && words.say(controls.loading)} onClick={() => enrol.mutate()}>
          {words.say(courses.start)}
        </Button>
      </p>
    </div>
  )
}
