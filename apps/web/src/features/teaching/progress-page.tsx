import { useState } from 'react'
import { instructor } from '@muster/words/catalogue/instructor.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { LoadedPages } from '../../app/pages.tsx'
import { dayHere } from '../../app/today.ts'
import type { Words } from '../../app/words.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table.tsx'
import { CourseFrame, useCourseKey } from './course-frame.tsx'
import { FlaggedSittings } from './flagged-sittings.tsx'
import { learnerFilters, learnersIn, placeOf } from './learners.ts'
import type { LearnerFilter } from './learners.ts'
import { PersonCell } from './person-cell.tsx'
import { useLearners, useTaughtCourses } from './use-teaching.ts'
import type { Learner } from './use-teaching.ts'

/** Who is where in a course, and who is stuck since when. */
export function ProgressPage() {
  const words = useWords()
  const query = useLearners(useCourseKey())
  if (isMissing(query.error)) return <NotFoundPage />
  return (
    <CourseFrame view="progress">
      <FlaggedSittings />
      {query.data === undefined && <h1 className="teaching-heading">{words.say(instructor.tabs.progress)}</h1>}
      <LoadedPages query={query} lines={10}>
        {(pages) => (
          <Learners
            learners={pages.flatMap((page) => page.learners)}
            lessons={pages[0]?.course.lessons ?? 0}
            isWhole={!query.hasNextPage}
          />
        )}
      </LoadedPages>
    </CourseFrame>
  )
}

function Heading({ learners }: { learners: readonly Learner[] }) {
  const words = useWords()
  const key = useCourseKey()
  const counts = useTaughtCourses().data?.courses.find((course) => course.key === key)
  const count = counts?.enrolled ?? learners.length
  const completed = counts?.completed ?? learnersIn(learners, 'completed').length
  return words.say(instructor.progress.heading, { count, completed: words.number(completed) })
}

function Learners({ learners, lessons, isWhole }: { learners: readonly Learner[]; lessons: number; isWhole: boolean }) {
  const words = useWords()
  const [filter, setFilter] = useState<LearnerFilter>('all')
  const { progress } = instructor
  const stuck = learnersIn(learners, 'stuck').length
  const nameOf = (one: LearnerFilter) => {
    const name = words.say(progress.filters[one])
    return isWhole ? words.say(progress.counted, { name, count: learnersIn(learners, one).length }) : name
  }
  if (learners.length === 0) return <h1 className="teaching-heading">{words.say(progress.empty)}</h1>
  return (
    <>
      <h1 className="teaching-heading">
        <Heading learners={learners} />
      </h1>
      {isWhole && stuck > 0 && <p>{words.say(progress.stuckCount, { count: stuck })}</p>}
      <div className="teaching-filter no-print">
        <RadioGroup
          legend={words.say(progress.show)}
          appearance="inline"
          value={filter}
          onChange={(value) => setFilter(learnerFilters.find((one) => one === value) ?? 'all')}
          choices={learnerFilters.map((value) => ({ value, label: nameOf(value) }))}
        />
      </div>
      <Table<Learner>
        caption={words.say(instructor.tabs.progress)}
        captionHidden
        columns={columnsOf(words, lessons)}
        rows={learnersIn(learners, filter)}
        rowKey={(learner) => learner.enrolmentId}
        empty={words.say(progress.nobody)}
      />
    </>
  )
}

function Where({ learner }: { learner: Learner }) {
  const words = useWords()
  const { progress } = instructor
  const place = placeOf(learner)
  const since = learner.lastActiveAt && words.date(dayHere(learner.lastActiveAt))
  return (
    <>
      {place === 'lesson' && learner.at
        ? `${learner.at.number} ${words.text(learner.at.title)}`
        : words.say(progress[place === 'lesson' ? 'beforeStart' : place])}
      {learner.stuck && (
        <small className="teaching-under">
          {since ? words.say(progress.stuckSince, { date: since }) : words.say(progress.neverStarted)}
        </small>
      )}
    </>
  )
}

function columnsOf(words: Words, lessons: number): Column<Learner>[] {
  const { columns, lessonsOf } = instructor.progress
  return [
    {
      key: 'person',
      header: words.say(columns.person),
      isRowHeader: true,
      cell: (learner) => <PersonCell person={learner} />,
    },
    {
      key: 'at',
      header: words.say(columns.at),
      tone: ({ stuck }) => (stuck ? 'warn' : undefined),
      cell: (learner) => <Where learner={learner} />,
    },
    {
      key: 'lessons',
      header: words.say(columns.lessons),
      className: 'teaching-after',
      cell: ({ lessonsCompleted: done }) => words.say(lessonsOf, { done, total: lessons }),
    },
    {
      key: 'lastActive',
      header: words.say(columns.lastActive),
      cell: ({ lastActiveAt }) => lastActiveAt && <Day on={dayHere(lastActiveAt)} />,
    },
    {
      key: 'attempts',
      header: words.say(columns.attempts),
      align: 'end',
      className: 'teaching-count',
      cell: ({ attempts }) => words.number(attempts),
    },
    {
      key: 'best',
      header: words.say(columns.best),
      cell: ({ bestPoints, outOf }) =>
        bestPoints !== null && outOf !== null && words.say(lessonsOf, { done: bestPoints, total: outOf }),
    },
    {
      key: 'completed',
      header: words.say(columns.completed),
      cell: ({ completedOn }) => completedOn && <Day on={completedOn} />,
    },
  ]
}
