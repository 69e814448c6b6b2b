import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Clause, EligibilityView } from '@muster/contracts/schemas/verdict.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { eligibility } from '@muster/words/catalogue/eligibility.ts'
import { postings } from '@muster/words/catalogue/postings.ts'
import { verdict } from '@muster/words/catalogue/verdict.ts'
import { useQuery } from '@tanstack/react-query'
import { AssignmentBoard } from '../../app/assignment-board.tsx'
import { call } from '../../app/client.ts'
import { tableOf } from '../../app/lanes.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { groupsOf } from '../../app/requirements/groups.ts'
import { RequirementList } from '../../app/requirements/requirement-list.tsx'
import { VerdictStatus } from '../../app/requirements/verdict-status.tsx'
import type { Words } from '../../app/words.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { csvOf, saveAsFile } from '../../ui/csv.ts'
import './eligibility.css'

/**
 * Every requirement of my next assignment, with its reason and what to do; `asked` is what waits for my answer, `foot` what
 * stands below the requirements.
 */
export function EligibilityPage({ asked, foot }: { asked?: ReactNode; foot?: ReactNode }) {
  const words = useWords()
  const query = useQuery({ queryKey: ['eligibility'], queryFn: () => call('eligibility.mine') })
  const view = query.data?.eligibility
  const title = view
    ? words.say(eligibility.titleFor, { place: words.text(view.assignment.place) })
    : words.say(eligibility.title)
  return (
    <Page title={title} board={view ? <AssignmentBoard assignment={view.assignment} asOn={view.asOn} /> : undefined}>
      {!view && <h1>{words.say(eligibility.title)}</h1>}
      <Loaded query={query} lines={12}>
        {(data) =>
          data.eligibility ? (
            <Checklist view={data.eligibility} asked={asked} foot={foot} />
          ) : (
            <p>{words.say(eligibility.noAssignment)}</p>
          )
        }
      </Loaded>
    </Page>
  )
}

function headingOf(words: Words, view: EligibilityView): string {
  const count = (key: string): number => groupsOf(view.clauses).find((group) => group.key === key)?.clauses.length ?? 0
  const total = view.clauses.filter((clause) => clause.required && clause.status !== 'NOT_APPLICABLE').length
  if (view.verdict === 'BARRED') return words.say(verdict.sentence.barred, { place: words.text(view.assignment.place) })
  if (count('toDo') > 0) return words.say(eligibility.heading.needSomething, { count: count('toDo'), total })
  if (count('beingChecked') > 0) return words.say(eligibility.heading.waiting, { count: count('beingChecked') })
  if (view.verdict === 'NOT_ELIGIBLE')
    return words.say(verdict.sentence.teamOnly, { place: words.text(view.assignment.place) })
  return words.say(eligibility.heading.allMet, { total })
}

function Checklist({ view, asked, foot }: { view: EligibilityView; asked: ReactNode; foot: ReactNode }) {
  const words = useWords()
  const profile = words.text(view.profile.title)
  const firstOpen = view.clauses.find((clause) => clause.next !== null)?.id
  const table = tableOf(words, [...view.clauses, ...view.teamClauses])
  return (
    <>
      <div className="eligibility-head">
        <div className="stack">
          <VerdictStatus verdict={view.verdict} />
          <h1 className="large">{headingOf(words, view)}</h1>
          {view.eligibleThrough && (
            <p>{words.say(verdict.eligibleThrough, { date: words.date(view.eligibleThrough) })}</p>
          )}
        </div>
        <p className="small muted">
          {words.say(eligibility.basis, {
            instant: words.instant(view.checkedAt),
            profile,
            version: view.profile.version,
          })}
        </p>
      </div>
      {asked}
      <RequirementList view={view} step={(clause) => <NextStep clause={clause} isFirst={clause.id === firstOpen} />} />
      <p className="row eligibility-foot no-print">
        <Button
          variant="plain"
          onClick={() => saveAsFile('requirements.csv', csvOf([table.head, ...table.rows]), 'text/csv;charset=utf-8')}
        >
          {words.say(controls.downloadCsv)}
        </Button>
        <Link to={`/requirements/${view.profile.key}`}>{words.say(eligibility.readRule)}</Link>
        <Link to="/nominations">{words.say(postings.own.all)}</Link>
      </p>
      {foot}
    </>
  )
}

/** What the person can do about a requirement; the first of them is the screen's one filled button. */
function NextStep({ clause, isFirst }: { clause: Clause; isFirst: boolean }) {
  const words = useWords()
  if (clause.next) {
    return (
      <>
        <LinkButton variant={isFirst ? 'filled' : 'outlined'} to={`/courses/${clause.next.courseKey}`}>
          {words.say(eligibility.steps[clause.next.kind])}
        </LinkButton>
        <p className="small muted">{words.duration(clause.next.minutesLeft)}</p>
      </>
    )
  }
  if (clause.status === 'PENDING') return <p className="small">{words.say(eligibility.steps.nothing)}</p>
  return clause.status === 'NOT_MET' ? <p className="small">{words.say(eligibility.steps.ask)}</p> : null
}
