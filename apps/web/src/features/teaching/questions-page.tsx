import { instructor } from '@muster/words/catalogue/instructor.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import type { Words } from '../../app/words.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { CourseFrame, useCourseKey } from './course-frame.tsx'
import { DifficultyPlot } from './difficulty-plot.tsx'
import { questionGroups, questionsIn, typicalOf } from '../../app/question-figures/question-findings.ts'
import type { QuestionGroup } from '../../app/question-figures/question-findings.ts'
import { QuestionRow } from '../../app/question-figures/question-row.tsx'
import { QuestionTable } from './question-table.tsx'
import { useQuestions } from './use-teaching.ts'
import type { QuestionView } from './use-teaching.ts'

/** How each question of a course does, in sentences; what deserves a look first. */
export function QuestionsPage() {
  const words = useWords()
  const query = useQuestions(useCourseKey())
  if (isMissing(query.error)) return <NotFoundPage />
  return (
    <CourseFrame view="questions">
      {query.data === undefined && <h1 className="teaching-heading">{words.say(instructor.tabs.questions)}</h1>}
      <Loaded query={query} lines={10}>
        {({ questions }) => <Questions questions={questions} />}
      </Loaded>
    </CourseFrame>
  )
}

function headingOf(words: Words, questions: readonly QuestionView[]): string {
  const count = questionsIn(questions, 'look').length
  const total = questions.length
  if (total === 0) return words.say(instructor.questions.none)
  return count > 0
    ? words.say(instructor.questions.headingLook, { count, total })
    : words.say(instructor.questions.headingFine, { count: total })
}

function Questions({ questions }: { questions: readonly QuestionView[] }) {
  const words = useWords()
  return (
    <>
      <h1 className="teaching-heading">{headingOf(words, questions)}</h1>
      {questions.length > 0 && (
        <>
          <div className="teaching-top">
            <Summary questions={questions} />
            <DifficultyPlot questions={questions} />
          </div>
          {questionGroups.map((group) => (
            <Group key={group} group={group} questions={questionsIn(questions, group)} />
          ))}
          <QuestionTable questions={questions} />
        </>
      )}
    </>
  )
}

/** The whole in sentences, before anything is drawn. */
function Summary({ questions }: { questions: readonly QuestionView[] }) {
  const words = useWords()
  const { summary, basis } = instructor.questions
  const { share, seconds } = typicalOf(questions)
  const counted = (['look', 'easy', 'hidden'] as const).flatMap((group) => {
    const count = questionsIn(questions, group).length
    return count > 0 ? [words.say(summary[group], { count })] : []
  })
  const sentences = [
    share !== null && words.say(summary.share, { percent: words.percent(share) }),
    seconds !== null && words.say(summary.time, { duration: words.lapse(seconds) }),
    ...counted,
  ].filter((sentence) => sentence !== false)
  return (
    <div className="stack">
      <p className="measure">{sentences.join(words.language === 'en' ? ' ' : '')}</p>
      <p className="small muted measure">{words.say(basis)}</p>
    </div>
  )
}

/** A group of questions. Only what deserves a look stands open. */
function Group({ group, questions }: { group: QuestionGroup; questions: readonly QuestionView[] }) {
  const words = useWords()
  if (questions.length === 0) return null
  const list = (
    <ul role="list">
      {questions.map((question) => (
        <QuestionRow key={question.key} question={question} />
      ))}
    </ul>
  )
  return (
    <section className="teaching-group">
      <h2>
        {words.say(instructor.questions.groups[group])}
        <span className="small muted">{words.say(instructor.questions.count, { count: questions.length })}</span>
      </h2>
      {group === 'look' ? (
        list
      ) : (
        <Disclosure
          summary={
            group === 'hidden'
              ? words.say(instructor.questions.hiddenList)
              : words.say(instructor.questions[group === 'easy' ? 'easy' : 'fine'])
          }
        >
          {list}
        </Disclosure>
      )}
    </section>
  )
}
