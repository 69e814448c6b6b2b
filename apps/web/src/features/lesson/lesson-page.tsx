import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { Problem } from '@muster/client/client.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { lesson as lessonWords } from '@muster/words/catalogue/lesson.ts'
import { recordProgress, useWaiting } from '../../app/along/use-waiting.ts'
import { withWaiting } from '../../app/along/with-waiting.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { useSession } from '../../app/session.ts'
import { useCourses } from '../../app/use-enrolment.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { LessonBlocks } from '../../app/lesson/lesson-blocks.tsx'
import { LessonNote } from './lesson-note.tsx'
import { LessonSide } from './lesson-side.tsx'
import '../../app/lesson/lesson.css'

const isLost = (error: unknown): boolean => error instanceof Problem && error.status === 0

export type Lesson = ReplyOf<'learning.lesson'>

/** A lesson: text first, with what is done kept by the server. */
export function LessonPage() {
  const words = useWords()
  const { course: courseKey = '', lesson: key = '' } = useParams()
  const list = useCourses()
  const enrolment = list.data?.courses.find((each) => each.key === courseKey)?.enrolment?.id ?? null
  const query = useQuery({
    queryKey: ['lesson', enrolment, key, words.language],
    queryFn: () =>
      call('learning.lesson', {
        params: { enrolment: enrolment ?? '', lesson: key },
        query: { language: words.language },
      }),
    enabled: enrolment !== null,
  })
  if (list.data && enrolment === null) return <NotFoundPage />
  const title = query.data ? words.text(query.data.title) : words.say(lessonWords.number, { number: '' })
  return (
    <Page title={title}>
      {!query.data && <h1 className="visually-hidden">{title}</h1>}
      {!query.data && isLost(query.error) && (
        <Notice tone="neutral" live="alert" title={words.say(lessonWords.notHere)}>
          <p>{words.say(lessonWords.notHereText)}</p>
        </Notice>
      )}
      <Loaded query={query} lines={14}>
        {(data) => <KeptLesson key={key} lesson={data} enrolment={enrolment ?? ''} courseKey={courseKey} />}
      </Loaded>
    </Page>
  )
}

/** Records that the lesson was opened, answers to its checks, and that it is done; nothing is ever taken back. */
function useRecord(enrolment: string, lesson: Lesson) {
  const client = useQueryClient()
  const person = useSession().person.id
  const record = useMutation({
    mutationFn: (done: { completed?: boolean; answered?: Record<string, string> }) =>
      recordProgress(client, { person, enrolment, lesson: lesson.key, ...done }),
    onSuccess: () => {
      for (const queryKey of [['outline', enrolment], ['courses'], ['home'], ['eligibility']])
        void client.invalidateQueries({ queryKey })
    },
  })
  const { mutate } = record
  const wasOpened = lesson.openedAt !== null
  useEffect(() => {
    if (!wasOpened) mutate({})
  }, [wasOpened, mutate])
  return record
}

interface OfLesson {
  lesson: Lesson
  enrolment: string
  courseKey: string
}

/** The lesson with what waits on this device. */
function KeptLesson({ lesson, enrolment, courseKey }: OfLesson) {
  const waiting = useWaiting().filter((each) => each.enrolment === enrolment)
  const [own = lesson] = withWaiting([lesson], waiting)
  const answered = { ...lesson.answered, ...waiting.find((each) => each.lesson === lesson.key)?.answered }
  const module = { ...lesson.module, lessons: withWaiting(lesson.module.lessons, waiting) }
  return <LessonContent lesson={{ ...own, answered, module }} enrolment={enrolment} courseKey={courseKey} />
}

function LessonContent({ lesson, enrolment, courseKey }: OfLesson) {
  const words = useWords()
  const record = useRecord(enrolment, lesson)
  return (
    <div className="lesson-columns">
      <LessonSide lesson={lesson} courseKey={courseKey} />
      <div>
        <article className="lesson-text" lang={words.language}>
          <h1 className="large">{words.text(lesson.title)}</h1>
          <p className="lesson-meta small muted">
            <span>{words.say(lessonWords.number, { number: lesson.number })}</span>
            <span>{words.minutes(lesson.minutes)}</span>
            <span>{words.size(lesson.bytes)}</span>
          </p>
          <LessonBlocks
            lesson={lesson}
            onAnswer={(check, option) => record.mutate({ answered: { [check]: option } })}
          />
        </article>
        <LessonEnd lesson={lesson} courseKey={courseKey} record={record} />
        <LessonNote key={lesson.key} enrolment={enrolment} lesson={lesson.key} courseKey={courseKey} />
      </div>
    </div>
  )
}

function LessonEnd({
  lesson,
  courseKey,
  record,
}: {
  lesson: Lesson
  courseKey: string
  record: ReturnType<typeof useRecord>
}) {
  const words = useWords()
  const navigate = useNavigate()
  const { next } = lesson
  const onward = () => void navigate(next ? `/courses/${courseKey}/lessons/${next.key}` : `/courses/${courseKey}`)
  const finish = () => (lesson.completedAt ? onward() : record.mutate({ completed: true }, { onSuccess: onward }))
  const label = lesson.completedAt ? lessonWords.continue : next ? lessonWords.finish : lessonWords.finishLast
  return (
    <div className="lesson-end">
      <p>
        {next ? (
          <>
            <b>{words.say(lessonWords.nextIs, { title: `${next.number} ${words.text(next.title)}` })}</b>
            <br />
            <span className="small muted">{words.minutes(next.minutes)}</span>
          </>
        ) : (
          <Link to={`/courses/${courseKey}`}>{words.say(lessonWords.backToCourse)}</Link>
        )}
      </p>
      <div className="stack">
        {record.isError && <Notice tone="refused" live="alert" title={sayProblem(words, record.error)} />}
        <Button
          variant="filled"
          iconAfter="right"
          busy={record.isPending && record.variables.completed === true && words.say(controls.loading)}
          onClick={finish}
        >
          {words.say(label)}
        </Button>
      </div>
    </div>
  )
}
