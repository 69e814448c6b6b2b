import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { courses } from '@muster/words/catalogue/courses.ts'
import { programmes } from '@muster/words/catalogue/programmes.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Status } from '../../ui/status.tsx'
import type { IconName } from '../../ui/icon.tsx'
import { Leave } from './leave.tsx'
import './courses.css'

type Programme = ReplyOf<'programmes.read'>
type Step = Programme['courses'][number]

const icons: Record<Step['state'], IconName> = {
  completed: 'check',
  'under-way': 'book',
  open: 'right',
  locked: 'lock',
}

/** A programme: its courses in their order, how far I am in each, and its certificate at the end. */
export function ProgrammePage() {
  const words = useWords()
  const { programme = '' } = useParams()
  const query = useQuery({
    queryKey: ['programmes', programme],
    queryFn: () => call('programmes.read', { params: { programme } }),
  })
  if (isMissing(query.error)) return <NotFoundPage />
  const title = query.data ? words.text(query.data.title) : words.say(programmes.heading)
  return (
    <Page title={title}>
      <h1 className="large">{title}</h1>
      <Loaded query={query} lines={8}>
        {(data) => <Content programme={data} />}
      </Loaded>
    </Page>
  )
}

function Content({ programme }: { programme: Programme }) {
  const words = useWords()
  const { page } = programmes
  const required = programme.courses.filter((step) => step.required)
  const done = required.filter(({ state }) => state === 'completed').length
  const progress = words.say(programmes.progress, { done, required: required.length })
  return (
    <div className="stack">
      <p className="small muted">
        {[
          words.say(page.by, { agency: words.text(programme.agency) }),
          words.edition(programme.edition),
          words.say(programmes.hours, { count: programme.hours }),
        ].join(' · ')}
      </p>
      {words.text(programme.summary) && <p className="measure">{words.text(programme.summary)}</p>}
      {programme.completion && !programme.enrolment && <Completed completion={programme.completion} />}
      <Progress label={progress} value={done} max={required.length} text={progress} />
      {!programme.enrolment && <Take programme={programme} />}
      <section className="section">
        <h2>{words.say(page.courses)}</h2>
        <p className="measure">
          {words.say(programme.isOrdered ? page.ordered : page.anyOrder)}
          {words.language === 'en' && ' '}
          {words.say(page.counts)}
        </p>
        <ol role="list" className="courses-list">
          {programme.courses.map((step, at) => (
            <StepRow key={step.key} step={step} number={at + 1} isNext={isNext(programme, at)} />
          ))}
        </ol>
      </section>
      {programme.enrolment && <Leave enrolment={programme.enrolment.id} isProgramme />}
      <p>
        <Link to="/courses">{words.say(courses.title)}</Link>
      </p>
    </div>
  )
}

/** The first course that can be gone on with, while the programme is taken. */
const isNext = ({ courses: steps, enrolment }: Programme, at: number): boolean =>
  enrolment !== null && steps.findIndex(({ state }) => state === 'under-way' || state === 'open') === at

function Completed({ completion }: { completion: NonNullable<Programme['completion']> }) {
  const words = useWords()
  const { page } = programmes
  return (
    <Notice
      tone="valid"
      title={words.say(page.completed, { date: words.date(completion.completedOn) })}
      {...(completion.certificateId && {
        actions: <LinkButton to={`/wallet/${completion.certificateId}`}>{words.say(page.certificate)}</LinkButton>,
      })}
    />
  )
}

function Take({ programme }: { programme: Programme }) {
  const words = useWords()
  const client = useQueryClient()
  const { page } = programmes
  const enrol = useMutation({
    mutationFn: () => call('programmes.enrol', { params: { programme: programme.key } }),
    onSuccess: () => client.invalidateQueries(),
  })
  return (
    <div className="stack">
      {enrol.isError && <Notice tone="refused" live="alert" title={sayProblem(words, enrol.error)} />}
      {!programme.completion && <p className="measure">{words.say(page.startFirst)}</p>}
      <div>
        <Button
          variant={programme.completion ? 'outlined' : 'filled'}
          busy={enrol.isPending && words.say(controls.loading)}
          onClick={() => enrol.mutate()}
        >
          {words.say(programme.completion ? page.again : page.start)}
        </Button>
      </div>
    </div>
  )
}

function StepRow({ step, number, isNext: isFilled }: { step: Step; number: number; isNext: boolean }) {
  const words = useWords()
  const { page } = programmes
  const progress = words.say(page.lessons, { done: step.lessonsCompleted, total: step.lessons })
  return (
    <li>
      <div className="stack courses-about">
        <Status tone={step.state === 'completed' ? 'valid' : 'neutral'} icon={icons[step.state]}>
          {words.say(page.steps[step.state])}
        </Status>
        <h3>
          {number}. {words.text(step.title)}
        </h3>
        <p className="small muted">
          {[
            words.say(step.required ? page.required : page.optional),
            words.say(programmes.hours, { count: step.hours }),
            ...(step.completedOn ? [words.say(page.completedOn, { date: words.date(step.completedOn) })] : []),
            ...(step.dueOn ? [words.say(page.due, { date: words.date(step.dueOn) })] : []),
          ].join(' · ')}
        </p>
      </div>
      <div className="stack courses-way">
        {step.state === 'under-way' && (
          <Progress label={progress} value={step.lessonsCompleted} max={step.lessons} text={progress} />
        )}
        {step.state !== 'locked' && (
          <LinkButton variant={isFilled ? 'filled' : 'outlined'} to={`/courses/${step.key}`}>
            {words.say(page.go)}
            <span className="visually-hidden"> {words.text(step.title)}</span>
          </LinkButton>
        )}
      </div>
    </li>
  )
}
