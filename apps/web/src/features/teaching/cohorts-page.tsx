import { Link } from 'react-router'
import { cohorts } from '@muster/words/catalogue/cohorts.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { Day } from '../../app/day.tsx'
import { FailureNotice } from '../../app/failure-page.tsx'
import { useWords } from '../../app/language.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { CourseFrame, useCourseKey } from './course-frame.tsx'
import { useCohorts } from './use-cohorts.ts'
import type { CohortSummary } from './use-cohorts.ts'

export const cohortTones: Record<CohortSummary['state'], Tone> = {
  recorded: 'warn',
  issuing: 'neutral',
  done: 'valid',
  withdrawn: 'refused',
}

/** The groups that completed a course together, and how far their certificates are. */
export function CohortsPage() {
  const words = useWords()
  const course = useCourseKey()
  const query = useCohorts(course)
  if (isMissing(query.error)) return <NotFoundPage />
  return (
    <CourseFrame view="cohorts">
      <h1 className="teaching-heading">{words.say(cohorts.heading)}</h1>
      <p>{words.say(cohorts.lead)}</p>
      <p className="section no-print">
        <LinkButton variant="filled" to={`/teaching/${course}/cohorts/new`}>
          {words.say(cohorts.add)}
        </LinkButton>
      </p>
      {query.isError && <FailureNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Loading label={words.say(controls.loading)} lines={5} />}
      {query.data && <CohortTable rows={query.data.cohorts} course={course} />}
    </CourseFrame>
  )
}

function CohortTable({ rows, course }: { rows: readonly CohortSummary[]; course: string }) {
  const words = useWords()
  const { columns } = cohorts
  return (
    <Table<CohortSummary>
      caption={words.say(cohorts.heading)}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={words.say(cohorts.empty)}
      columns={[
        {
          key: 'heldOn',
          header: words.say(columns.heldOn),
          isRowHeader: true,
          cell: ({ id, heldOn }) => (
            <Link to={`/teaching/${course}/cohorts/${id}`} className="teaching-cohort">
              <Day on={heldOn} />
            </Link>
          ),
        },
        { key: 'place', header: words.say(columns.place), cell: ({ place }) => place },
        {
          key: 'people',
          header: words.say(columns.people),
          align: 'end',
          cell: ({ people }) => words.number(people),
        },
        {
          key: 'state',
          header: words.say(columns.state),
          cell: ({ state }) => <Status tone={cohortTones[state]}>{words.say(cohorts.states[state])}</Status>,
        },
        { key: 'by', header: words.say(columns.recordedBy), cell: ({ recordedBy }) => words.text(recordedBy) },
      ]}
    />
  )
}
