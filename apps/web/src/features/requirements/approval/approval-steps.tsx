import type { ReactNode } from 'react'
import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import { Icon } from '../../../ui/icon.tsx'
import type { Draft } from '../use-requirements.ts'

/** The way to publication, step by step, each with where it stands. */
export function ApprovalSteps({ draft, isSaved }: { draft: Draft; isSaved: boolean }) {
  const words = useWords()
  const { steps } = rules.approval
  const wrong = draft.problems.filter(({ isWarning, code }) => !isWarning && !code.startsWith('case-')).length
  const passing = draft.caseResults.filter(({ passes }) => passes).length
  const cases = draft.caseResults.length
  const areCasesFine = !draft.problems.some(({ code }) => code.startsWith('case-'))
  const { submission } = draft
  const approved = submission?.approvals.filter(({ decision }) => decision === 'approved') ?? []
  const needed = submission?.needed ?? 2
  const isPublished = draft.state === 'published'
  const authors = draft.authors.map(({ name }) => words.text(name)).join(words.language === 'en' ? ', ' : '、')
  return (
    <ol className="approval-steps">
      <Step isDone={isSaved}>{words.say(steps.written, { authors })}</Step>
      <Step isDone={wrong === 0}>
        {wrong === 0 ? words.say(steps.noProblems) : words.say(steps.problems, { count: wrong })}
      </Step>
      <Step isDone={areCasesFine}>{words.say(steps.cases, { passing, count: cases })}</Step>
      <Step isDone={submission !== null || isPublished}>
        {submission
          ? words.say(steps.submitted, { name: words.text(submission.by.name), instant: words.instant(submission.at) })
          : words.say(isPublished ? steps.wasSubmitted : steps.notSubmitted)}
      </Step>
      <Step isDone={isPublished || approved.length >= needed}>
        {words.say(steps.approvals, { count: isPublished ? needed : approved.length, needed })}
        {approved.length > 0 && (
          <ul>
            {approved.map(({ person, at, impactSeen }) => (
              <li key={person.id}>
                {words.say(steps.approvedBy, { name: words.text(person.name), instant: words.instant(at) })}
                {impactSeen && ` ${words.say(steps.impactSeen)}`}
              </li>
            ))}
          </ul>
        )}
      </Step>
    </ol>
  )
}

function Step({ isDone, children }: { isDone: boolean; children: ReactNode }) {
  const words = useWords()
  return (
    <li className={isDone ? 'step-done' : 'step-open'}>
      <Icon name={isDone ? 'check' : 'clock'} />
      <div>
        <span className="visually-hidden">{words.say(isDone ? rules.approval.done : rules.approval.open)}</span>
        {children}
      </div>
    </li>
  )
}
