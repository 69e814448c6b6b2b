import { Link } from 'react-router'
import { lesson as lessonWords } from '@muster/words/catalogue/lesson.ts'
import { useWords } from '../../app/language.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Progress } from '../../ui/progress.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import type { Lesson } from './lesson-page.tsx'

/** Where the lesson stands in its module, with the way to the others. */
export function LessonSide({ lesson, courseKey }: { lesson: Lesson; courseKey: string }) {
  const words = useWords()
  const { module } = lesson
  const place = module.lessons.findIndex((each) => each.key === lesson.key)
  const done = module.lessons.filter((each) => each.completedAt !== null).length
  const list = <LessonList lesson={lesson} courseKey={courseKey} />
  return (
    <aside className="lesson-side small">
      <p className="lesson-module">
        {module.number}. {words.text(module.title)}
      </p>
      <p>
        <Link to={`/courses/${courseKey}`}>{words.text(lesson.course.title)}</Link>
      </p>
      <Progress
        label={words.say(lessonWords.ofModule, { number: place + 1, total: module.lessons.length })}
        value={done}
        max={module.lessons.length}
        text={`${done} / ${module.lessons.length}`}
      />
      <div className="lesson-list-narrow">
        <Disclosure summary={words.say(lessonWords.allInModule)}>{list}</Disclosure>
      </div>
      <nav className="lesson-list-wide" aria-label={words.say(lessonWords.allInModule)}>
        {list}
      </nav>
    </aside>
  )
}

function LessonList({ lesson, courseKey }: { lesson: Lesson; courseKey: string }) {
  const words = useWords()
  return (
    <ol role="list" className="lesson-others">
      {lesson.module.lessons.map((each) => (
        <li key={each.key}>
          <Link
            to={`/courses/${courseKey}/lessons/${each.key}`}
            aria-current={each.key === lesson.key ? 'page' : undefined}
          >
            {each.completedAt ? <Icon name="check" /> : <i className="lesson-ring" aria-hidden="true" />}
            {each.completedAt && <VisuallyHidden>{words.say(lessonWords.complete)}</VisuallyHidden>}
            <span>
              {each.number} {words.text(each.title)}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  )
}
