import { Link } from 'react-router'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { courses } from '@muster/words/catalogue/courses.ts'
import { useWords } from '../../app/language.tsx'
import { useWaiting } from '../../app/along/use-waiting.ts'
import { nextAfter, withWaiting } from '../../app/along/with-waiting.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Progress } from '../../ui/progress.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { TakeAlong } from './take-along.tsx'

export type OutlineData = ReplyOf<'learning.outline'>
type Module = OutlineData['modules'][number]
type Lesson = Module['lessons'][number]

/** The modules and lessons of a course in order, with what is done and, where it does not wait for another, what comes next. */
export function Outline({ outline, waits = false }: { outline: OutlineData; waits?: boolean }) {
  const words = useWords()
  const waiting = useWaiting().filter(({ enrolment }) => enrolment === outline.id)
  const modules = outline.modules.map((module) => ({ ...module, lessons: withWaiting(module.lessons, waiting) }))
  const lessons = modules.flatMap((module) => module.lessons)
  const done = lessons.filter((lesson) => lesson.completedAt !== null).length
  const text = words.say(courses.lessonsDone, { done, total: lessons.length })
  const next = lessons.find((lesson) => lesson.key === nextAfter(lessons, outline.next))
  return (
    <div className="stack">
      <Progress label={text} value={done} max={lessons.length} text={text} />
      {outline.due && !outline.completion && (
        <p>
          <b>
            {outline.due.class
              ? words.say(courses.dueByClass, { day: words.date(outline.due.on), name: outline.due.class })
              : words.say(courses.dueBy, { day: words.date(outline.due.on) })}
          </b>
        </p>
      )}
      {next && !waits && (
        <p className="row">
          <LinkButton variant="filled" iconAfter="right" to={`/courses/${outline.course.key}/lessons/${next.key}`}>
            {words.say(courses.continue)}
          </LinkButton>
          <span className="muted">
            {next.number} {words.text(next.title)}
          </span>
        </p>
      )}
      {modules.map((module, index) => (
        <ModuleSection key={module.key} module={module} number={index + 1} outline={outline} />
      ))}
    </div>
  )
}

function ModuleSection({ module, number, outline }: { module: Module; number: number; outline: OutlineData }) {
  const words = useWords()
  return (
    <section className="course-module">
      <h2>
        {number}. {words.text(module.title)}
      </h2>
      <p className="small muted">
        {words.say(courses.outcome)}
        {words.language === 'en' ? ': ' : '：'}
        {words.text(module.outcome)}
      </p>
      {module.shared && (
        <p className="small muted">
          {words.say(courses.sharedWith, {
            course: words.text(module.shared.title),
            edition: words.edition(module.shared.edition),
          })}
        </p>
      )}
      {!outline.completion && <TakeAlong enrolment={outline.id} module={module} />}
      <ol role="list">
        {module.lessons.map((lesson) => (
          <li key={lesson.key}>
            <Link
              to={`/courses/${outline.course.key}/lessons/${lesson.key}`}
              aria-current={lesson.key === outline.next ? 'step' : undefined}
            >
              <LessonMark lesson={lesson} />
              <span className="course-lesson-title">
                {lesson.number} {words.text(lesson.title)}
              </span>
              <span className="small muted unbroken">
                {lesson.elsewhere && `${words.say(courses.lesson.elsewhere)} · `}
                {words.minutes(lesson.minutes)} · {words.size(lesson.bytes[words.language])}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}

function LessonMark({ lesson }: { lesson: Lesson }) {
  const words = useWords()
  const state = lesson.completedAt ? 'done' : lesson.openedAt ? 'opened' : 'open'
  return (
    <>
      {state === 'done' ? (
        <Icon name="check" />
      ) : (
        <i className={`course-ring course-ring-${state}`} aria-hidden="true" />
      )}
      <VisuallyHidden>{words.say(courses.lesson[state])}</VisuallyHidden>
    </>
  )
}
