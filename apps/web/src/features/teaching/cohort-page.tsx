import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { cohorts } from '@muster/words/catalogue/cohorts.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { call } from '../../app/client.ts'
import { FailureNotice } from '../../app/failure-page.tsx'
import { useWords } from '../../app/language.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { CourseFrame, useCourseKey } from './course-frame.tsx'
import { cohortKey, useCohort } from './use-cohorts.ts'
import type { CohortView } from './use-cohorts.ts'

type Line = CohortView['lines'][number]
const tones: Record<Line['outcome'], Tone> = {
  waiting: 'neutral',
  issued: 'valid',
  'certificate-waits': 'warn',
  'completed-before': 'neutral',
  'account-closed': 'refused',
  'left-agency': 'refused',
  failed: 'refused',
  withdrawn: 'neutral',
}
/** What needs a look comes first. */
const order: readonly Line['outcome'][] = [
  'failed',
  'left-agency',
  'account-closed',
  'certificate-waits',
  'completed-before',
]
const rankOf = ({ outcome }: Line): number => (order.includes(outcome) ? order.indexOf(outcome) : order.length)

/** One cohort: who is in it, how far issuing is, and the two things one may decide of it. */
export function CohortPage() {
  const words = useWords()
  const course = useCourseKey()
  const query = useCohort(useParams()['cohort'] ?? '')
  if (isMissing(query.error)) return <NotFoundPage />
  return (
    <CourseFrame view="cohorts">
      {query.data ? (
        <Cohort cohort={query.data} />
      ) : (
        <>
          <h1 className="teaching-heading">{words.say(cohorts.heading)}</h1>
          {query.isError ? (
            <FailureNotice error={query.error} onRetry={() => void query.refetch()} />
          ) : (
            <Loading label={words.say(controls.loading)} lines={6} />
          )}
        </>
      )}
      <p className="section no-print">
        <Link to={`/teaching/${course}/cohorts`}>{words.say(cohorts.all)}</Link>
      </p>
    </CourseFrame>
  )
}

function Cohort({ cohort }: { cohort: CohortView }) {
  const words = useWords()
  const { state, people, done, issued, waiting, failed } = cohort
  const count = state === 'done' ? issued : people
  return (
    <>
      <h1 className="teaching-heading">{words.say(cohorts.verdicts[state], { count })}</h1>
      <p>
        {[
          words.say(cohorts.title, { date: words.date(cohort.heldOn) }),
          words.say(cohorts.modes[cohort.mode as keyof typeof cohorts.modes]),
          cohort.place,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div role="status">
        {state === 'issuing' && (
          <>
            <Progress
              label={words.say(cohorts.progressLabel)}
              value={done}
              max={people}
              text={words.say(cohorts.progress, { done: words.number(done), people: words.number(people) })}
            />
            <p>
              {words.say(cohorts.progress, { done: words.number(done), people: words.number(people) })}{' '}
              {words.say(cohorts.goesOn)}
            </p>
          </>
        )}
        {waiting > 0 && <Notice tone="warn" title={words.say(cohorts.waiting, { count: waiting })} />}
        {failed > 0 && <Notice tone="refused" title={words.say(cohorts.failed, { count: failed })} />}
      </div>
      {(cohort.can.issue || cohort.can.withdraw) && <Decide cohort={cohort} />}
      <Lines cohort={cohort} />
    </>
  )
}

/** To let the certificates be issued, or to take the cohort back. */
function Decide({ cohort: { id, can } }: { cohort: CohortView }) {
  const words = useWords()
  const client = useQueryClient()
  const [keys] = useState(() => ({ issue: crypto.randomUUID(), withdraw: crypto.randomUUID() }))
  const act = useMutation({
    mutationFn: (what: 'issue' | 'withdraw') =>
      call(what === 'issue' ? 'cohorts.issue' : 'cohorts.withdraw', {
        params: { cohort: id },
        idempotencyKey: keys[what],
      }),
    onSettled: () => client.invalidateQueries({ queryKey: cohortKey(id) }),
  })
  const busy = act.isPending && words.say(cohorts.sending)
  return (
    <Panel emphasis="next" className="section no-print">
      {act.isError && <Notice tone="refused" live="alert" title={sayProblem(words, act.error)} />}
      {can.issue && <p>{words.say(cohorts.issueText)}</p>}
      <div className="row">
        {can.issue && (
          <Button variant="filled" busy={act.variables === 'issue' && busy} onClick={() => act.mutate('issue')}>
            {words.say(cohorts.issue)}
          </Button>
        )}
        {can.withdraw && (
          <Button busy={act.variables === 'withdraw' && busy} onClick={() => act.mutate('withdraw')}>
            {words.say(cohorts.withdraw)}
          </Button>
        )}
      </div>
    </Panel>
  )
}

function Lines({ cohort: { lines, outOf } }: { cohort: CohortView }) {
  const words = useWords()
  const { columns } = cohorts
  return (
    <Table<Line>
      caption={words.say(columns.people)}
      captionHidden
      rows={lines.toSorted((a, b) => rankOf(a) - rankOf(b))}
      rowKey={({ place }) => String(place)}
      columns={[
        {
          key: 'person',
          header: words.say(columns.person),
          isRowHeader: true,
          cell: ({ name }) => (name ? words.text(name) : words.say(cohorts.formerColleague)),
        },
        {
          key: 'points',
          header: words.say(columns.points),
          cell: ({ points }) =>
            points === null || outOf === null ? '' : `${words.number(points)} / ${words.number(outOf)}`,
        },
        {
          key: 'outcome',
          className: 'teaching-sentence',
          header: words.say(columns.outcome),
          cell: ({ outcome }) => <Status tone={tones[outcome]}>{words.say(cohorts.outcomes[outcome])}</Status>,
        },
      ]}
    />
  )
}
